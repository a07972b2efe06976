"""From a folder to a new copy in the store: every document is looked over, then all are swapped."""

from __future__ import annotations

import shutil
from datetime import date
from errno import ENOSPC
from hashlib import file_digest, sha256

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span, errors
from hms_rules.registers.lovdata.copies import READ_HEAD, newest
from hms_rules.registers.lovdata.fetching import PATIENCE, Patience, Told, fetch
from hms_rules.registers.lovdata.folder import Folder, Kind, Watched, unwatched
from hms_rules.registers.lovdata.names import NYNORSK
from hms_rules.registers.lovdata.store import Building, Manifest, Store, StoredCopy


class Synced(Struct, frozen=True):
    """What a sync came to.

    Attributes:
        is_new: there was something new; else the store had all of it already.
        warnings: what should be known of the documents, though they can be used.
    """

    copy: StoredCopy
    is_new: bool
    warnings: tuple[Diagnostic, ...] = ()


class Origin(Struct, frozen=True):
    """Where a folder of law is from, in words, and the day it is from where somebody knows."""

    words: str
    day: date | None = None


def sync(folder: Folder, store: Store, origin: Origin, today: date, watched: Watched = unwatched) -> Synced:
    """Take a folder of law into the store.

    Args:
        folder: what to take in.
        store: where to.
        origin: where it is from.
        today: the day it is taken in.
        watched: gives the documents on to whoever waits.

    Raises:
        HmsRulesError: something cannot be read, or the disk cannot be written; holds every finding. The
            store is as it was.
    """
    files = _hashes(folder)
    before = store.current(folder.form)
    if before and before.manifest.files == files and before.is_sound():
        return Synced(before, is_new=False)
    try:
        with store.building(folder.form) as building:
            told, known = _fill(building, folder, watched)
            if errors(told):
                raise HmsRulesError(told)
            heads = [entry.head for entry in building.entries]
            manifest = Manifest(
                form=folder.form,
                source=origin.words,
                day=origin.day or known or newest(heads, today),
                is_exact=bool(origin.day or known),
                is_whole=folder.kind is Kind.ARCHIVES,
                fetched=today,
                documents=len(heads),
                files=files,
            )
            return Synced(store.put(building, manifest), is_new=True, warnings=tuple(told))
    except OSError as error:
        raise _unwritable(store, error) from error


def _unwritable(store: Store, error: OSError) -> HmsRulesError:
    message = f"lageret «{store.folder}» kan ikke skrives"
    advice = "rydd plass, eller velg en annen mappe med --store; det som var der, er urørt"
    full = "disken er full" if error.errno == ENOSPC else None
    return HmsRulesError([Diagnostic("E1109", message, help=advice, note=full)])


def sync_from_service(
    store: Store,
    today: date,
    *,
    told: Told | None = None,
    watched: Watched = unwatched,
    patience: Patience = PATIENCE,
) -> Synced:
    """Take Lovdata's archives into the store, and remove them when they are there or turn out to be bad.

    Args:
        store: where to.
        today: the day they are taken in.
        told: hears how the download goes.
        watched: gives the documents on to whoever waits.
        patience: when to give up.

    Raises:
        HmsRulesError: as `sync` and `fetch`.
    """
    downloads = store.folder / "downloads"
    try:
        fetched = fetch(downloads, told=told, patience=patience)
    except OSError as error:
        raise _unwritable(store, error) from error
    folder = Folder(downloads, Kind.ARCHIVES, fetched.files)
    try:
        done = sync(folder, store, Origin(fetched.source, fetched.day), today, watched)
    except HmsRulesError:
        shutil.rmtree(downloads, ignore_errors=True)
        raise
    shutil.rmtree(downloads, ignore_errors=True)
    return done


def _hashes(folder: Folder) -> dict[str, str]:
    """The sha256 of each archive, or one of all documents of a folder."""
    if folder.kind is Kind.ARCHIVES:
        return {name: _file_hash(folder, name) for name in folder.files}
    each = "\n".join(f"{name} {_file_hash(folder, name)}" for name in sorted(folder.files))
    return {f"{len(folder.files)} filer": sha256(each.encode()).hexdigest()}


def _file_hash(folder: Folder, name: str) -> str:
    try:
        with folder.files[name].open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        place = Span(str(folder.files[name]), 1)
        advice = "se etter om du har tilgang til den"
        raise HmsRulesError([Diagnostic("E1104", "filen kan ikke leses", place, advice)]) from error


def _fill(building: Building, folder: Folder, watched: Watched) -> tuple[list[Diagnostic], date | None]:
    """Look every document over and put it into the new copy; give the findings and the day they are from."""
    told: list[Diagnostic] = []
    days: set[date] = set()
    first: dict[tuple[str, bool], str] = {}
    for member in watched(folder.documents()):
        head, findings = READ_HEAD[folder.form](member.name, member.content)
        told += findings
        days |= {member.day} if member.day else set()
        if head is None:
            continue
        other = first.setdefault((head.refid, member.name.endswith(NYNORSK)), member.name)
        if other != member.name:
            told.append(_twice(head.refid, member.name, other))
        else:
            building.add(member.name, member.content, head)
    return told, max(days, default=None)


def _twice(refid: str, name: str, other: str) -> Diagnostic:
    related = ((Span(other, 1), "det første"),)
    return Diagnostic(
        "E1107", f"{refid} er i to dokumenter", Span(name, 1), "ta bort det ene", related=related
    )
