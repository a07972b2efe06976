"""`rules lint`: every finding in rules and ontology."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, FINDINGS, rule_folders, show_findings, working, written_as


@click.command(cls=Command)
@click.option(
    "--features", type=FILE, metavar="MAPPE", help="Testene (ellers features/ ved siden av reglene)."
)
@written_as("text", "json", "gnu")
@rule_folders
def lint(features: Path | None, form: str, rulesets: Path | None, ontology: Path | None) -> None:
    """Kontroller regler og ontologi; alle funn på én gang, med fil, linje og kolonne.

    Er reglene uten feil, sies det også fra om regler ingen test når, ord ingen regel bruker, og
    bestemmelser som er lest før loven sist ble endret.

    \b
    Eksempel:
      hms-rules rules lint
      hms-rules rules lint --rulesets mine-regler --format gnu
    """
    from hms_rules.shipped import shipped
    from hms_rules.workbench.linting import lint as run_lint  # reads all rules: slow to import

    beside = (rulesets or shipped("rulesets")).parent / "features"
    with working("Kontrollerer reglene …"):
        findings = run_lint(rulesets, ontology, features or (beside if beside.is_dir() else None))
    show_findings(findings, form, err=False)
    if findings:
        sys.exit(FINDINGS)
    if form == "text":
        click.echo("Ingen funn.")
