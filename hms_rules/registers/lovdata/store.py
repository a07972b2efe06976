"""The store of law on this machine: whole copies, swapped all at once, with the one before kept.

A folder for each source form holds sets, each in a folder of its own that is never changed once it has its
name. The file `current` names the set in use and the one before; replacing that file is the swap, so that
whatever is broken off, before, during or after, leaves a store that can be read.
"""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from msgspec import DecodeError, Struct, json

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.registers.lovdata.copies import Copy, Document
from hms_rules.registers.lovdata.names import NYNORSK
from hms_rules.registers.lovdata.structure import ActHead
from hms_rules.storing import write_atomically
from hms_rules.vocabulary import Form

_CURRENT = "current"
_MANIFEST = "manifest.json"
_INDEX = "index.json"
_DOCUMENTS = "documents.zip"
_UNFINISHED = ".new-"


class Manifest(Struct, frozen=True):
    """What a set is: form, where and when it was taken, and the sha256 of each file it was made from.

    Attributes:
        day: the day the copy is from; when not `is_exact`, that day or later.
        is_whole: every act in force is in it.
        fetched: the day it came into the store.
    """

    form: Form
    source: str
    day: date
    is_exact: bool
    is_whole: bool
    fetched: date
    documents: int
    files: dict[str, str]


class Entry(Struct, frozen=True):
    """One act of a set: what it is, and the name of its document."""

    head: ActHead
    name: str


class StoredCopy(Struct, frozen=True):
    """A whole copy in the store."""

    folder: Path
    manifest: Manifest

    def entries(self) -> tuple[Entry, ...]:
        """Every act of the copy, without its text.

        Raises:
            HmsRulesError: the store is damaged.
        """
        return _decoded(self.folder / _INDEX, tuple[Entry, ...])

    def is_sound(self) -> bool:
        """Whether all documents are there."""
        try:
            with zipfile.ZipFile(self.folder / _DOCUMENTS) as packed:
                return len(packed.namelist()) == len(self.entries()) == self.manifest.documents
        except (OSError, zipfile.BadZipFile, HmsRulesError):
            return False

    def open(self) -> Copy:
        """Open it for reading.

        Raises:
            HmsRulesError: the store is damaged.
        """
        entries = sorted(self.entries(), key=lambda entry: not entry.name.endswith(NYNORSK))
        names = {entry.head.refid: entry.name for entry in entries}
        path = self.folder / _DOCUMENTS

        def document(refid: str) -> Document | None:
            if refid not in names:
                return None
            try:
                with zipfile.ZipFile(path) as packed:
                    return names[refid], packed.read(names[refid])
            except (OSError, KeyError, zipfile.BadZipFile, zlib.error) as error:
                raise _damaged(path) from error

        found = self.manifest
        return Copy(
            found.form,
            found.day,
            found.is_exact,
            found.is_whole,
            found.source,
            document,
            lambda: [entry.head for entry in entries],
        )


class Store(Struct, frozen=True):
    """The store in a folder, whether anything is in it or not."""

    folder: Path

    def copies(self) -> list[StoredCopy]:
        """Every copy: those in use first, then the one before of each form.

        Raises:
            HmsRulesError: the store is damaged.
        """
        named = [(form, self._names(form)) for form in Form]
        return [self._stored(form, names[n]) for n in (0, 1) for form, names in named if n < len(names)]

    def current(self, form: Form) -> StoredCopy | None:
        """The copy of a form that is in use."""
        names = self._names(form)
        return self._stored(form, names[0]) if names else None

    @contextmanager
    def building(self, form: Form) -> Iterator[Building]:
        """Build a new copy beside those there are; whatever goes wrong, it is removed and they stay.

        Raises:
            OSError: the disk cannot be written.
        """
        home = self.folder / form
        home.mkdir(parents=True, exist_ok=True)
        folder = Path(mkdtemp(dir=home, prefix=_UNFINISHED))
        try:
            with zipfile.ZipFile(folder / _DOCUMENTS, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
                yield Building(folder, packed)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def put(self, building: Building, manifest: Manifest) -> StoredCopy:
        """Take a built copy into use, and keep the one that was.

        Raises:
            OSError: the disk cannot be written; the copy that was in use still is.
        """
        building.finish(manifest)
        home, before = self.folder / manifest.form, self._names(manifest.form)[:1]
        name = f"{manifest.day.isoformat()}-{building.folder.name.removeprefix(_UNFINISHED)}"
        building.folder.rename(home / name)
        try:
            write_atomically(home / _CURRENT, "\n".join([name, *before]).encode())
        except OSError:
            shutil.rmtree(home / name, ignore_errors=True)
            raise
        for old in home.iterdir():
            if old.is_dir() and old.name not in {name, *before}:
                shutil.rmtree(old, ignore_errors=True)
        return self._stored(manifest.form, name)

    def _names(self, form: Form) -> list[str]:
        home = self.folder / form
        try:
            names = (home / _CURRENT).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []
        return [name for name in names if (home / name / _MANIFEST).is_file()]

    def _stored(self, form: Form, name: str) -> StoredCopy:
        folder = self.folder / form / name
        return StoredCopy(folder, _decoded(folder / _MANIFEST, Manifest))


@dataclass
class Building:
    """A copy being built: documents are added one by one, and at the end what they are."""

    folder: Path
    packed: zipfile.ZipFile
    entries: list[Entry] = field(default_factory=list)

    def add(self, name: str, content: bytes, head: ActHead) -> None:
        """Add a document."""
        self.packed.writestr(name, content)
        self.entries.append(Entry(head, name))

    def finish(self, manifest: Manifest) -> None:
        """Close the documents and write down what they are."""
        self.packed.close()
        (self.folder / _INDEX).write_bytes(json.encode(self.entries))
        (self.folder / _MANIFEST).write_bytes(json.format(json.encode(manifest)))


def default_folder() -> Path:
    """Where the store is when nobody says otherwise: among the user's data."""
    from platformdirs import user_data_path

    return user_data_path("hms-rules", appauthor=False) / "lov"


_T = TypeVar("_T")


def _decoded(path: Path, type_: type[_T]) -> _T:
    try:
        return json.decode(path.read_bytes(), type=type_)
    except (OSError, DecodeError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> HmsRulesError:
    advice = "hent lovtekstene på nytt: hms-rules law sync"
    return HmsRulesError(
        [Diagnostic("E1110", "lageret med lovtekster er skadet", Span(str(path), 1), advice)]
    )
