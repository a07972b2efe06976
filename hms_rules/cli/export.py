"""`export`: ontology and rules as linked data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, load_rules, rule_folders, stop, written_as
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.shipped import shipped

if TYPE_CHECKING:
    from hms_rules.ontology.export import Format


@click.command(cls=Command)
@written_as("turtle", "jsonld")
@click.option("--output", "-o", type=FILE, metavar="FIL", help="Skriv til en fil i stedet for skjermen.")
@rule_folders
def export(form: str, output: Path | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Skriv ontologi, regler og næringskoder som lenkede data (ELI, CCCEV, CPSV-AP-NO, SKOS, XKOS).

    \b
    Eksempel:
      hms-rules export --format jsonld -o hms.jsonld
    """
    from hms_rules.ontology.export import export as written  # rdflib: only for those who export

    try:
        compiled = load_rules(rulesets, ontology).compiled
        folder = ontology or shipped("ontology")
        text = written(folder, compiled.ruleset, compiled.industries, cast("Format", form))
    except HmsRulesError as error:
        stop(error)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError:
        stop(
            Diagnostic(
                "E1008", f"filen «{output}» kan ikke skrives", help="oppgi en fil i en mappe som finnes"
            )
        )
