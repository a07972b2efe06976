"""`rules test`: the scenarios of a folder, played on the rules."""

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
)
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.argument("path", type=FILE, required=False, metavar="[STED]")
@click.option("-k", "word", default="", metavar="ORD", help="Bare tester med ordet i sted eller navn.")
@click.option("--junit", type=FILE, metavar="FIL", help="Skriv også resultatet som JUnit XML.")
@rule_folders
def test(
    path: Path | None, word: str, junit: Path | None, rulesets: Path | None, ontology: Path | None
) -> None:
    """Kjør testene: hva de ventet, hva svaret er, og hvorfor.

    STED er en fil eller mappe med tester; ellers features/.

    \b
    Eksempel:
      hms-rules rules test
      hms-rules rules test features/beredskap -k beredskapsplan
      hms-rules rules test --junit testresultat.xml
    """
    from hms_rules.workbench.testing.junit import render_junit  # only editors need these
    from hms_rules.workbench.testing.playing import Player
    from hms_rules.workbench.testing.running import run
    from hms_rules.workbench.testing.suite import read_suite, tests_folder
    from hms_rules.workbench.testing.text import render_results

    try:
        player = Player(load_rules(rulesets, ontology))
    except HmsRulesError as error:
        stop(error)
    suite = read_suite(path or tests_folder(), word)
    results = list(progress(run(suite.cases, player), "Kjører testene", len(suite.cases)))
    show_findings(suite.findings, err=False)
    click.echo(render_results(results, suite.findings, width=width(), style=dressed), nl=False)
    if junit:
        junit.write_bytes(render_junit(results, suite.findings))
    if suite.findings or not all(result.holds for result in results):
        sys.exit(FINDINGS)
