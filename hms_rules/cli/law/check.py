"""`law check`: what the law has left behind."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    FINDINGS,
    Day,
    dressed,
    law_copies,
    load_rules,
    rule_folders,
    show_findings,
    stop,
    watched,
    width,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError

if TYPE_CHECKING:
    from hms_rules.workbench.drift.reporting import Report
    from hms_rules.workbench.drift.running import Editors

_AS_OF = "Dagen lovene skal være i kraft, f.eks. 2027-01-01 (ellers i dag)."


@click.command(cls=Command)
@law_copies
@click.option("--as-of", type=Day(), default=None, help=_AS_OF)
@written_as("text", "json", "gnu")
@rule_folders
def check(
    folders: tuple[Path, ...],
    store: Path | None,
    as_of: date | None,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Stemmer reglene fremdeles med loven?

    Hver lov, bestemmelse og henvisning holdes opp mot lovtekstene fra «law sync», eller mot en mappe, og
    teksten mot den som ble lest. Et funn som skal stå, får en grunn i lovkontroll.csv i regelmappen.

    \b
    Eksempel:
      hms-rules law check
      hms-rules law check --from lovdata --format gnu
    """
    from hms_rules.registers.lovdata.store import Store, default_folder  # only editors need these
    from hms_rules.workbench.drift.running import Editors, run

    try:
        editors = Editors.of(rulesets, ontology, load_rules(rulesets, ontology).vocabulary)
        lager = Store(store or default_folder())
        found = run(editors, lager, folders, as_of or date.today(), watched("Leser lovtekstene", 4_300))
    except HmsRulesError as error:
        stop(error)
    if form == "text":
        _write(found, editors)
    else:
        told = (
            replace(f.diagnostic, note=" ".join(c.plain for c in f.changes) or None) for f in found.findings
        )
        show_findings([*found.others, *told], form, err=False)
    if not found.is_clean:
        sys.exit(FINDINGS)


def _write(found: Report, editors: Editors) -> None:
    from hms_rules.workbench.drift.text import heading, render_changes, summary

    click.echo(heading(found))
    click.echo()
    show_findings(found.others, err=False)
    for finding in found.findings:
        show_findings([finding.diagnostic], err=False)
        if finding.changes:
            click.echo(render_changes(finding.changes, width(), dressed))
    for line in summary(found, editors.vocabulary, editors.table.name):
        click.echo(line)
