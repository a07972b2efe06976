"""`export`: ontology and rules as linked data."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from hms_rules.cli.options import rule_folders, stop
from hms_rules.diagnostics import HmsRulesError
from hms_rules.rulebook import Rulebook
from hms_rules.shipped import shipped

Format = Literal["turtle", "jsonld"]


@click.command()
@click.option("--format", "form", type=click.Choice(["turtle", "jsonld"]), default="turtle", show_default=True, help="Hvordan det skrives.")
@click.option("--output", "-o", type=click.Path(path_type=Path), help="Skriv til en fil i stedet for skjermen.")
@rule_folders
def export(form: Format, output: Path | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Skriv ontologi, regler og næringskoder som lenkede data (ELI, CCCEV, CPSV-AP-NO, SKOS, XKOS).

    \b
    Eksempel:
      hms-rules export --format jsonld -o hms.jsonld
    """
    from hms_rules.ontology.export import export as written  # rdflib: only for those who export

    try:
        compiled = Rulebook.load(rulesets, ontology).compiled
    except HmsRulesError as error:
        stop(error)
    text = written(ontology or shipped("ontology"), compiled.ruleset, compiled.industries, form)
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text, nl=False)
