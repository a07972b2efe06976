"""`law read`: the text of a provision, and writing down that it is read."""

from __future__ import annotations

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
from hms_rules.wording import day

if TYPE_CHECKING:
    from hms_rules.registers.lovdata.copies import Copy
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
        editors = Editors.of(rulesets, ontology, load_rules(rulesets, ontology).vocabulary)
        provision = find_provision(reference, editors.vocabulary)
        if isinstance(provision, Diagnostic):
            stop(provision)
        wanted = {"/".join(provision.split("/")[:2])}
        kept = Store(store or default_folder())
        copies = open_copies(kept, folders, wanted, date.today(), watched("Leser lovtekstene", 4_300))
        _show(provision, copies)
    except HmsRulesError as error:
        stop(error)
