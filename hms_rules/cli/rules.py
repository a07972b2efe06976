"""`rules`: what legal editors need."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hms_rules.cli.options import FINDINGS, rule_folders, show_findings, stop
from hms_rules.codes import explain_code
from hms_rules.diagnostics import Diagnostic
from hms_rules.workbench.lint import lint as run_lint


@click.group()
def rules() -> None:
    """Reglene selv: kontroller dem, forklar funn."""


@rules.command()
@click.option("--format", "form", type=click.Choice(["text", "json", "gnu"]), default="text", help="Hvordan funnene skrives.")
@rule_folders
def lint(form: str, rulesets: Path | None, ontology: Path | None) -> None:
    """Kontroller regler og ontologi; alle funn på én gang, med fil, linje og kolonne.

    \b
    Eksempel:
      hms-rules rules lint
      hms-rules rules lint --rulesets mine-regler --format gnu
    """
    findings = run_lint(rulesets, ontology)
    show_findings(findings, form, err=False)
    if findings:
        sys.exit(FINDINGS)
    if form == "text":
        click.echo("Ingen funn.")


@rules.command()
@click.argument("code")
def explain(code: str) -> None:
    """Forklar en feilkode: hva som skal unngås, hva som er bedre, og hvorfor.

    \b
    Eksempel:
      hms-rules rules explain E0203
    """
    explained = explain_code(code)
    if isinstance(explained, Diagnostic):
        stop(explained)
    click.echo(explained)
