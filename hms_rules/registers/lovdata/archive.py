"""Lovdata's archives: each member looked at before a byte of it is used.

The archives come over the network, so nothing in them is trusted: not the names, not the sizes, not that
they end. Nothing is ever unpacked to the disk under a name an archive has chosen.
"""

from __future__ import annotations

import bz2
import tarfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, cast

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.registers.lovdata.names import MEMBER

STATUTES = "gjeldende-lover.tar.bz2"
REGULATIONS = "gjeldende-sentrale-forskrifter.tar.bz2"
ARCHIVES = (STATUTES, REGULATIONS)


class Limits(Struct, frozen=True):
    """How much an archive may hold; several times what Lovdata's do (3 MB, 230 MB and 3,500)."""

    document: int = 50_000_000
    archive: int = 2_000_000_000
    documents: int = 20_000


class Member(Struct, frozen=True):
    """One document: its name, the day it is from where that is said, and its content."""

    name: str
    day: date | None
    content: bytes


_LIMITS = Limits()
_PLAIN = {tarfile.REGTYPE, tarfile.AREGTYPE}
_SLACK = 1_000_000
"""What the headers around a document may take."""


def read_archive(path: Path, limits: Limits = _LIMITS) -> Iterator[Member]:
    """Give every document of an archive, in its order.

    Raises:
        HmsRulesError: the archive cannot be read to its end, or holds something that does not belong there.
    """
    try:
        with path.open("rb") as raw, bz2.open(raw) as packed:
            yield from _members(path, _Counted(cast("IO[bytes]", packed), limits), limits)
    except FileNotFoundError as error:
        raise _finding("E1101", f"arkivet «{path.name}» finnes ikke", path, _WHERE) from error
    except _TooBigError as error:
        raise _finding("E1103", f"arkivet pakkes ut til mer enn {error}", path, _AGAIN) from error
    except (OSError, EOFError, tarfile.TarError, ValueError, OverflowError) as error:
        message = "arkivet er ikke helt, eller er ikke et bz2-pakket tar-arkiv"
        raise _finding("E1101", message, path, _AGAIN) from error


_WHERE = f"mappen skal ha {STATUTES} og {REGULATIONS}"
_AGAIN = "hent arkivet på nytt fra Lovdata; det som er hentet før, er urørt"


class _TooBigError(Exception):
    """More came out of the archive than it may hold."""


class _Counted:
    """A stream that stops when more is read than there may be, in all and for one member with its headers."""

    def __init__(self, stream: IO[bytes], limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self._total = 0
        self._since = 0

    def read(self, size: int) -> bytes:
        block = self._stream.read(size)
        self._total += len(block)
        self._since += len(block)
        if self._total > self._limits.archive:
            raise _TooBigError(_size(self._limits.archive))
        if self._since > self._limits.document + _SLACK:
            raise _TooBigError(f"{_size(self._limits.document)} for ett dokument")
        return block

    def next_member(self) -> None:
        self._since = 0


def _members(path: Path, stream: _Counted, limits: Limits) -> Iterator[Member]:
    seen: set[str] = set()
    with tarfile.open(fileobj=cast("IO[bytes]", stream), mode="r|") as tar:
        for info in tar:
            stream.next_member()
            if info.isdir() and info.name in {"nl", "sf"}:
                continue
            if wrong := _refused(info, seen, limits):
                raise _finding(*wrong, path, _AGAIN)
            seen.add(info.name)
            file = tar.extractfile(info)
            content = file.read() if file else b""
            day = datetime.fromtimestamp(info.mtime, UTC).date()
            yield Member(info.name, day, content)
    if not seen:
        raise _finding("E1101", "arkivet er tomt", path, _AGAIN)


def _refused(info: tarfile.TarInfo, seen: set[str], limits: Limits) -> tuple[str, str] | None:
    """The code and the words of what is wrong with a member."""
    shown = info.name[:80].encode("unicode_escape").decode()
    if info.type not in _PLAIN or info.sparse is not None:
        return "E1102", f"arkivet har «{shown}», som ikke er en vanlig fil"
    if not MEMBER.fullmatch(info.name):
        return (
            "E1102",
            f"arkivet har en fil som heter «{shown}», og skal bare ha dokumenter (nl/nl-….xml, sf/sf-….xml)",
        )
    if info.name in seen:
        return "E1102", f"arkivet har «{shown}» to ganger"
    if info.size > limits.document:
        return "E1103", f"«{shown}» er større enn {_size(limits.document)}"
    if len(seen) >= limits.documents:
        return "E1103", f"arkivet har flere enn {limits.documents} dokumenter"
    return None


def _size(count: int) -> str:
    return f"{count // 1_000_000} MB"


def _finding(code: str, message: str, path: Path, advice: str) -> HmsRulesError:
    return HmsRulesError([Diagnostic(code, message, Span(str(path), 1), advice)])
