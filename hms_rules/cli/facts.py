"""`facts`: what can be said about a business."""

from __future__ import annotations

import json
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import dressed, load_rules, rule_folders, stop
from hms_rules.diagnostics import HmsRulesError
from hms_rules.report.glossary import fact_list


@click.command(cls=Command)
@click.argument("word", required=False, metavar="[ORD]")
@click.option("--schema", is_flag=True, help="Skriv JSON-skjemaet for faktafiler (til VS Code).")
@rule_folders
def facts(word: str | None, schema: bool, rulesets: Path | None, ontology: Path | None) -> None:
    """Hva kan sies om en virksomhet? Nøkkel, setning og spørsmål for hvert faktum.

    Med skjemaet lagret ved siden av faktafilen hjelper redigeringsprogrammet deg når filen begynner med
    linjen «# yaml-language-server: $schema=fakta.schema.json».

    \b
    Eksempel:
      hms-rules facts tank
      hms-rules facts --schema > fakta.schema.json
    """
    try:
        book = load_rules(rulesets, ontology)
    except HmsRulesError as error:
        stop(error)
    if schema:
        click.echo(json.dumps(book.facts_schema(), ensure_ascii=False, indent=2))
        return
    found = list(fact_list(book.vocabulary, word))
    if not found:
        click.echo(f"Ingen fakta har «{word}» i seg.")
    for heading, lines in found:
        click.echo(dressed(heading, "heading"))
        for line in lines:
            click.echo(f"  {line}")
