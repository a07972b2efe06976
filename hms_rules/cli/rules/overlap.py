"""`rules overlap`: rules that repeat or contradict each other, can never fire, or leave something out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    FINDINGS,
    load_rules,
    rule_folders,
    show_findings,
    stop,
    working,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError

if TYPE_CHECKING:
    from hms_rules.workbench.overlap.report import Report


@click.command(cls=Command)
@click.option("--all", "everything", is_flag=True, help="Vis også det forklarte, og det som ikke er avgjort.")
@written_as("text", "json", "gnu")
@rule_folders
def overlap(everything: bool, form: str, rulesets: Path | None, ontology: Path | None) -> None:
    """Finn regler som gjentar eller motsier hverandre, aldri kan slå til, eller etterlater hull.

    Det avgjøres for alle tenkelige virksomheter på én gang. Det andre regler avgjør, regnes som et fritt
    ja eller nei. Er noe ment slik, står grunnen i overlapp.csv ved reglene.

    \b
    Eksempel:
      hms-rules rules overlap
      hms-rules rules overlap --rulesets mine-regler --all
    """
    from hms_rules.shipped import shipped
    from hms_rules.workbench.overlap.report import compare

    try:
        compiled = load_rules(rulesets, ontology).compiled
        with working("Sammenligner reglene …"):
            report = compare(compiled, rulesets or shipped("rulesets"))
    except HmsRulesError as error:
        stop(error)
    if form == "json":
        click.echo(json.dumps(report.as_data(), ensure_ascii=False, indent=2))
    else:
        show_findings(report.findings, form, err=False)
    if form == "text":
        _tell(report, everything=everything)
    if report.findings:
        sys.exit(FINDINGS)


def _tell(report: Report, *, everything: bool) -> None:
    if everything:
        for found, reason in report.explained:
            click.echo(f"Forklart: {found.name}\n  {reason.why} ({reason.reader}, {reason.date})")
        for question in report.undecided:
            click.echo(f"Ikke avgjort: {question}")
    hidden = "" if everything or not (report.explained or report.undecided) else " (--all viser dem)"
    click.echo(
        f"{report.rules} regler og rader, {report.pairs} par sammenlignet: {len(report.findings)} funn, "
        f"{len(report.explained)} forklart, {len(report.undecided)} ikke avgjort{hidden}."
    )
