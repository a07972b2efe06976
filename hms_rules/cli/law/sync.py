"""`law sync`: bring the text of the law to this machine."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, law_store, show_findings, stop, transfer, watched
from hms_rules.diagnostics import Diagnostic, HmsRulesError

if TYPE_CHECKING:
    from hms_rules.registers.lovdata.store import Store
    from hms_rules.registers.lovdata.syncing import Synced

_FROM = "Hent fra en mappe i stedet: Lovdatas arkiver, dokumentene pakket ut, eller Markdown-kopier."


@click.command(cls=Command)
@click.option("--from", "folder", type=FILE, metavar="MAPPE", help=_FROM)
@law_store
def sync(folder: Path | None, store: Path | None) -> None:
    """Hent lovtekstene fra Lovdata, eller fra en mappe, til lageret på denne maskinen.

    Alle lover og sentrale forskrifter i kraft (NLOD 2.0). Et brudd tas opp igjen neste gang; lageret byttes
    ut helt eller ikke i det hele tatt, og utgaven før blir liggende.

    \b
    Eksempel:
      hms-rules law sync
      hms-rules law sync --from lovdata
    """
    from hms_rules.registers.lovdata.store import Store, default_folder  # only editors need these

    lager = Store(store or default_folder())
    try:
        done = _from_folder(folder, lager) if folder else _from_service(lager)
    except HmsRulesError as error:
        stop(error)
    show_findings(done.warnings)
