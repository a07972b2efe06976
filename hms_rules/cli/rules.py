"""`rules`: what legal editors need."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hms_rules.cli.norwegian import Group
from hms_rules.cli.options import FINDINGS, rule_folders, show_findings, stop, working, written_as
from hms_rules.diagnostics import Diagnostic


@click.group(cls=Group)
def rules() -> None:
    """Reglene selv: kontroller dem, forklar funn.

    \b
    Eksempel:
      hms-rules rules lint
    """


@rules.command()
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


@rules.command()
@click.argument("code", metavar="KODE")
def explain(code: str) -> None:
    """Forklar en feilkode: hva som skal unngås, hva som er bedre, og hvorfor.

    \b
    Eksempel:
      hms-rules rules explain E0203
    """
    from hms_rules.codes import explain_code

    explained = explain_code(code)
    if isinstance(explained, Diagnostic):
        stop(explained)
    click.echo(explained)
