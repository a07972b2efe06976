"""`law sync`: bring the text of the law to this machine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, law_store, show_findings, stop, transfer, watched
from hms_rules.diagnostics import HmsRulesError
from hms_rules.wording import day

if TYPE_CHECKING:
    from hms_rules.registers.lovdata.store import Store
    from hms_rules.registers.lovdata.syncing import Synced

_DOCUMENTS = 4_300
"""About how many there are, for the bar."""

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

    kept = Store(store or default_folder())
    try:
        done = _from_folder(folder, kept) if folder else _from_service(kept)
    except HmsRulesError as error:
        stop(error)
    show_findings(done.warnings)
    for line in _told(done, kept):
        click.echo(line)


def _from_folder(folder: Path, store: Store) -> Synced:
    from hms_rules.registers.lovdata.folder import look_into
    from hms_rules.registers.lovdata.syncing import Origin, sync

    found = look_into(folder)
    click.echo(f"Fant {found.kind} i {folder}.")
    total = _DOCUMENTS if found.kind.is_packed else len(found.files)
    origin = Origin(f"{found.kind} i {folder}")
    return sync(found, store, origin, date.today(), watched("Ser over dokumentene", total))


def _from_service(store: Store) -> Synced:
    from hms_rules.registers.lovdata.syncing import sync_from_service

    with transfer() as told:
        watch = watched("Ser over dokumentene", _DOCUMENTS)
        return sync_from_service(store, date.today(), told=told, watched=watch)


def _told(done: Synced, store: Store) -> Iterator[str]:
    found = done.copy.manifest
    since = "" if found.is_exact else " eller senere"
    acts = "1 lov eller forskrift" if found.documents == 1 else f"{found.documents} lover og forskrifter"
    what = f"{acts}, fra {day(found.day)}{since}"
    yield f"Hentet {what}." if done.is_new else f"Lageret har dem allerede: {what}."
    before = [copy.manifest.day for copy in store.copies() if copy.manifest.form is found.form][1:]
    if done.is_new and before:
        yield f"Utgaven før, fra {day(before[0])}, ligger fremdeles der."
