"""`rules coverage`: what the tests reach of the rules."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    FILE,
    FINDINGS,
    dressed,
    load_rules,
    progress,
    rule_folders,
    show_findings,
    stop,
    width,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.argument("path", type=FILE, required=False, metavar="[STED]")
@click.option("--all", "everything", is_flag=True, help="Ta med bestemmelsene der ingenting mangler.")
@click.option(
    "--html", type=FILE, metavar="FIL", help="Skriv også en HTML-side med hver regel og dens tester."
)
@written_as("text", "json")
@rule_folders
def coverage(
    path: Path | None,
    everything: bool,
    html: Path | None,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hva når testene av reglene, og hva når de ikke?

    For hver regel: en test der den slår til og en der den ikke gjør det, hvert vilkår alene, hver rad i en
    tabell, tallet og det nærmeste på andre siden ved hver grense, dagen og dagen før ved hver dato. STED er
    en fil eller mappe med tester; ellers features/.

    \b
    Eksempel:
      hms-rules rules coverage
      hms-rules rules coverage --html dekning.html
    """
    from hms_rules.workbench.coverage.html import render_page  # only editors need these
    from hms_rules.workbench.coverage.measuring import as_json, measure
    from hms_rules.workbench.coverage.observing import observe
    from hms_rules.workbench.coverage.text import render_coverage
    from hms_rules.workbench.testing.playing import Player
    from hms_rules.workbench.testing.suite import read_suite, tests_folder

    try:
        player = Player(load_rules(rulesets, ontology))
    except HmsRulesError as error:
        stop(error)
    suite = read_suite(path or tests_folder())
    show_findings(suite.findings)
    seen = observe(progress(suite.cases, "Ser på testene", len(suite.cases)), player)
    show_findings(seen.findings)
    found = measure(seen, player.book.compiled.ruleset)
    if html:
        html.write_text(render_page(found, player.book.vocabulary), encoding="utf-8")
    if form == "json":
        click.echo(as_json(found).decode())
    else:
        shown = render_coverage(
            found, player.book.vocabulary, everything=everything, width=width(), style=dressed
        )
        click.echo(shown, nl=False)
    if suite.findings or seen.findings or not all(rule.is_covered for rule in found.rules):
        sys.exit(FINDINGS)
