"""`rules lint`: every finding in rules and ontology."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FINDINGS, rule_folders, show_findings, working, written_as


@click.command(cls=Command)
@written_as("text", "json", "gnu")
@rule_folders
def lint(form: str, rulesets: Path | None, ontology: Path | None) -> None:
    """Kontroller regler og ontologi; alle funn på én gang, med fil, linje og kolonne.

    \b
    Eksempel:
      hms-rules rules lint
      hms-rules rules lint --rulesets mine-regler --format gnu
    """
    from hms_rules.workbench.lint import lint as run_lint  # reads all rules: slow to import

    with working("Kontrollerer reglene …"):
        findings = run_lint(rulesets, ontology)
    show_findings(findings, form, err=False)
    if findings:
        sys.exit(FINDINGS)
    if form == "text":
        click.echo("Ingen funn.")
