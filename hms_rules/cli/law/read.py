"""`law read`: the text of a provision, and writing down that it is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    dressed,
    law_copies,
    load_rules,
    rule_folders,
    stop,
    watched,
    width,
)
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.references import find_provision
from hms_rules.registers.lovdata.reads import split
from hms_rules.shipped import shipped
from hms_rules.wording import day

if TYPE_CHECKING:
    from hms_rules.registers.lovdata.copies import Copy
    from hms_rules.vocabulary import Vocabulary
    from hms_rules.workbench.drift.running import Editors

_RECORD = "Skriv i regelen og ontologien at bestemmelsen er lest i dag, og hva som ble lest."


@click.command(cls=Command)
@click.argument("reference", metavar="HENVISNING")
@law_copies
@click.option("--record", is_flag=True, help=_RECORD)
@rule_folders
def read(
    reference: str,
    folders: tuple[Path, ...],
    store: Path | None,
    record: bool,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Vis teksten i en bestemmelse, i hver kopi som er hentet.

    \b
    Eksempel:
      hms-rules law read "arbeidsmiljøloven § 7-1"
      hms-rules law read "aml § 7-1" --from lovdata
    """
    from hms_rules.registers.lovdata.store import Store, default_folder  # only editors need these
    from hms_rules.workbench.drift.library import open_copies
    from hms_rules.workbench.drift.running import Editors

    try:
        editors = Editors.of(rulesets, ontology, _names(rulesets, ontology))
        provision = find_provision(reference, editors.vocabulary)
        if isinstance(provision, Diagnostic):
            stop(provision)
        act, _ = split(provision)
        kept = Store(store or default_folder())
        copies = open_copies(kept, folders, {act}, date.today(), watched("Leser lovtekstene", 4_300))
        _show(provision, _of_each_form(copies))
        if record:
            _record(provision, _of_each_form(copies), editors)
    except HmsRulesError as error:
        stop(error)


def _names(rulesets: Path | None, ontology: Path | None) -> Vocabulary:
    """What provisions are called: that is known also while the rules have errors, which lint tells."""
    try:
        return load_rules(rulesets, ontology).vocabulary
    except HmsRulesError:
        from hms_rules.ontology.turtle import load_vocabulary

        return load_vocabulary(ontology or shipped("ontology"))[0]


def _of_each_form(copies: Sequence[Copy]) -> list[Copy]:
    """The newest copy of each source form, the newest first."""
    ordered = sorted(copies, key=lambda copy: copy.day, reverse=True)
    return list({copy.form: copy for copy in reversed(ordered)}.values())[::-1]


def _show(provision: str, copies: Sequence[Copy]) -> None:
    from hms_rules.workbench.drift.showing import show_text

    for number, copy in enumerate(copies):
        if number:
            click.echo()
        since = "" if copy.is_exact else " eller senere"
        click.echo(dressed(f"{copy.place}, fra {day(copy.day)}{since}", "heading"))
        for line in show_text(provision, copy, width()):
            click.echo(line)


def _record(provision: str, copies: Sequence[Copy], editors: Editors) -> None:
    from hms_rules.workbench.drift.citations import read_citations
    from hms_rules.workbench.drift.recording import reads_now, record

    reads = reads_now(provision, copies)
    citations = read_citations(editors.rulesets)
    edits = record(provision, reads, date.today(), citations, editors)
    click.echo()
    for path in dict.fromkeys(edit.path for edit in edits):
        click.echo(f"Skrevet i {path}.")
