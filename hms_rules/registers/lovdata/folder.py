"""A folder of law: Lovdata's two archives, unpacked XML, or Markdown copies, told apart by what is in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.registers.lovdata.archive import ARCHIVES, Member, read_archive
from hms_rules.registers.lovdata.copies import READ_HEAD, Copy, Document, newest
from hms_rules.registers.lovdata.names import MEMBER, member_of
from hms_rules.registers.lovdata.structure import ActHead
from hms_rules.vocabulary import Form

_LONGEST = 50_000_000

Watched = Callable[[Iterator[Member]], Iterator[Member]]
"""Gives documents on one by one, and shows somebody who waits how it goes."""


def unwatched(documents: Iterator[Member]) -> Iterator[Member]:
    """Nobody waits."""
    return documents


class Kind(StrEnum):
    """What a folder holds, as people call it."""

    ARCHIVES = "Lovdatas arkiver"
    XML = "Lovdatas XML, pakket ut"
    MARKDOWN = "Markdown-kopier"

    @property
    def is_packed(self) -> bool:
        """Whether the documents have to be gone through in their order."""
        return self is Kind.ARCHIVES


class Folder(Struct, frozen=True):
    """A folder that holds law in one kind of files.

    Attributes:
        files: the archives, or the documents by name.
    """

    path: Path
    kind: Kind
    files: dict[str, Path]

    @property
    def form(self) -> Form:
        """The source form of its documents."""
        return Form.MARKDOWN if self.kind is Kind.MARKDOWN else Form.LOVDATA_XML

    def documents(self) -> Iterator[Member]:
        """Every document.

        Raises:
            HmsRulesError: an archive or a file cannot be read.
        """
        for path in self.files.values():
            if self.kind is Kind.ARCHIVES:
                yield from read_archive(path)
            else:
                yield Member(path.name, None, _content(path))

    def heads(self) -> Iterator[ActHead]:
        """What each document that can be read is."""
        heads = (READ_HEAD[self.form](member.name, member.content)[0] for member in self.documents())
        return (head for head in heads if head)


def look_into(path: Path) -> Folder:
    """Find out what a folder holds.

    Raises:
        HmsRulesError: it is not there, or has no law in it, or two kinds of it.
    """
    if not path.is_dir():
        raise _finding("E1104", f"mappen «{path}» finnes ikke", "oppgi en mappe som finnes")
    found = {
        Kind.ARCHIVES: {name: path / name for name in ARCHIVES if (path / name).exists()},
        Kind.XML: {p.name: p for p in sorted([*path.glob("*.xml"), *path.glob("??/*.xml")]) if _is_xml(p)},
        Kind.MARKDOWN: {p.name: p for p in sorted(path.glob("*.md")) if _is_markdown(p)},
    }
    kinds = [kind for kind, files in found.items() if files]
    if not kinds:
        advice = f"den skal ha {' og '.join(ARCHIVES)}, eller dokumentene pakket ut (.xml eller .md)"
        raise _finding("E1104", f"mappen «{path}» har ingen lovtekster", advice)
    if len(kinds) > 1:
        message = f"mappen «{path}» har både {' og '.join(kinds)}"
        raise _finding("E1104", message, "oppgi en mappe som bare har det ene")
    missing = [name for name in ARCHIVES if name not in found[Kind.ARCHIVES]]
    if kinds == [Kind.ARCHIVES] and missing:
        message = f"mappen «{path}» mangler «{missing[0]}»"
        advice = "hent begge arkivene; ellers ser lovene eller forskriftene i det andre opphevet ut"
        raise _finding("E1104", message, advice)
    return Folder(path, kinds[0], found[kinds[0]])


def open_folder(path: Path, refids: Collection[str], today: date, watched: Watched = unwatched) -> Copy:
    """A folder as a copy of the law, with the acts that are asked for.

    Args:
        path: the folder.
        refids: the acts that will be read; archives are gone through once for them.
        today: no copy is from a later day.
        watched: gives the documents of archives on to whoever waits.

    Raises:
        HmsRulesError: the folder has no law, or cannot be read.
    """
    folder = look_into(path)
    place = f"{folder.kind} i {path}"
    if folder.kind is Kind.ARCHIVES:
        document, day = _wanted(watched(folder.documents()), refids)
        return Copy(folder.form, day, True, True, place, document, folder.heads)

    def document_in(refid: str) -> Document | None:
        file = folder.files.get(_name(folder.kind, refid))
        return (str(file), _content(file)) if file else None

    day = newest(folder.heads(), today)
    return Copy(folder.form, day, False, False, place, document_in, folder.heads)


def _wanted(
    members: Iterator[Member], refids: Collection[str]
) -> tuple[Callable[[str], Document | None], date]:
    """The documents of these acts, and the day the archives are from."""
    wanted = {member_of(refid): refid for refid in refids}
    kept: dict[str, Document] = {}
    days: set[date] = set()
    for member in members:
        if member.name in wanted:
            kept[wanted[member.name]] = (member.name, member.content)
        days |= {member.day} if member.day else set()
    return kept.get, max(days)


def _name(kind: Kind, refid: str) -> str:
    if kind is Kind.MARKDOWN:
        return f"{refid.replace('/', '-')}.md"
    return (member_of(refid) or "").rpartition("/")[2]


def _is_xml(path: Path) -> bool:
    return MEMBER.fullmatch(f"{path.name[:2]}/{path.name}") is not None


def _is_markdown(path: Path) -> bool:
    return path.name.startswith(("lov-", "forskrift-"))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except OSError as error:
        raise _finding("E1104", "filen kan ikke leses", "se etter om du har tilgang til den", path) from error
    if len(content) > _LONGEST:
        raise _finding("E1103", f"filen er større enn {_LONGEST // 1_000_000} MB", "oppgi lovtekster", path)
    return content


def _finding(code: str, message: str, advice: str, path: Path | None = None) -> HmsRulesError:
    return HmsRulesError([Diagnostic(code, message, Span(str(path), 1) if path else None, advice)])
