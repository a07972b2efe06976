"""The compiled rule book, kept in the user's cache folder by the content it was compiled from.

A file that cannot be read or is not what it says is compiled anew; it never stops anybody. Writing
is atomic, so that a command that is broken off leaves the old version.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from msgspec import DecodeError, json

from hms_rules import diagnostics, loading
from hms_rules.loading import Compiled
from hms_rules.storing import write_atomically

_PACKAGE = Path(__file__).parent
_COMPILER = ("*.py", "language/*.py", "ontology/*.py", "registers/industry.py")
_KEPT = 5
"""Rule books kept at a time: an editor goes back and forth between a few."""
_CONFORMS = ".conforms"


def content_hash(files: Mapping[str, Path]) -> str:
    """The sha256 of the files' names and content, and of the sources of the compiler itself."""
    digest = hashlib.sha256()
    sources = [p for pattern in _COMPILER for p in sorted(_PACKAGE.glob(pattern))]
    compiler = {p.relative_to(_PACKAGE).as_posix(): p for p in sources}
    for name, path in (dict(files) | compiler).items():
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def read(path: Path, content: str) -> Compiled | None:
    """The compiled form in the file, when it was made from this content and has come whole."""
    try:
        text = path.read_bytes()
    except OSError:
        return None
    start, _, rest = text.partition(b"\n")
    if start != _first_line(content, rest):
        return None
    try:
        return json.decode(text, type=tuple[str, Compiled])[1]
    except DecodeError:
        return None


def write(path: Path, book: Compiled) -> None:
    """Store the compiled form in a file, whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    rest = json.encode(book) + b"]"
    write_atomically(path, _first_line(book.hash, rest) + b"\n" + rest)


def keep(book: Compiled) -> None:
    """Keep the compiled form for the next start; where that cannot be, the next start compiles again."""
    path = place(book.hash)
    with suppress(OSError):
        write(path, book)
        _only_the_newest(path.parent, path.suffix)


def note_conforming(content: str) -> None:
    """Remember that an ontology of this content conforms to its shapes: checking it takes seconds."""
    path = _place(content, _CONFORMS)
    with suppress(OSError):
        write_atomically(path, "")
        _only_the_newest(path.parent, path.suffix)


def is_conforming(content: str) -> bool:
    """Whether an ontology of this content has been checked and conforms."""
    return _place(content, _CONFORMS).exists()


def _only_the_newest(folder: Path, suffix: str) -> None:
    newest_first = sorted(folder.glob(f"*{suffix}"), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in newest_first[_KEPT:]:
        old.unlink()


def place(content: str) -> Path:
    """Where the compiled form of this content is kept."""
    return _place(content, ".json")


def _place(content: str, suffix: str) -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("hms-rules", appauthor=False) / f"{content[:32]}{suffix}"


def compile_to(path: str) -> None:
    """Compile the shipped rules into a file: what a wheel is built with.

    Raises:
        HmsRulesError: the rules or the ontology have errors.
    """
    from hms_rules.shipped import shipped

    sources = loading.Sources(shipped("rulesets"), shipped("ontology"))
    book, findings = loading.compile_sources(sources, content_hash(sources.files()))
    if book is None:
        raise diagnostics.HmsRulesError(diagnostics.errors(findings))
    write(Path(path), book)


def _first_line(content: str, rest: bytes) -> bytes:
    return f'["{content} {crc32(rest):08x}",'.encode()
