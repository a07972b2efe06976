"""The files an editor's commands read and write: found by folder, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.storing import write_atomically


def feature_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files of rules and tests named, or in the folders named, each once.

    Raises:
        HmsRulesError: something named is not there, or a folder has no such files.
    """
    found = [(path, _in_folder(path) if path.is_dir() else [path]) for path in paths]
    findings = [d for path, files in found for d in _missing(path, files)]
    if findings:
        raise HmsRulesError(findings)
    yield from dict.fromkeys(file for _, files in found for file in files)


def _in_folder(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.feature"))


def _missing(path: Path, files: list[Path]) -> Iterator[Diagnostic]:
    if not path.exists():
        yield Diagnostic(
            "E1001", f"filen eller mappen «{path}» finnes ikke", help="oppgi en fil eller mappe som finnes"
        )
    elif not files:
        yield Diagnostic(
            "E1002", f"mappen «{path}» har ingen *.feature-filer", help="oppgi mappen der filene ligger"
        )


def read_bytes(path: Path) -> bytes:
    """Read a file.

    Raises:
        HmsRulesError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError:
        advice = "se etter at du har lov til å lese den"
        raise HmsRulesError([Diagnostic("E1202", f"filen «{path}» kan ikke leses", help=advice)]) from None


def write_whole(path: Path, text: str) -> None:
    """Write a file so that the old one stands until the new one is whole; a link is followed.

    Raises:
        HmsRulesError: the file cannot be written.
    """
    try:
        write_atomically(path, text)
    except OSError:
        advice = "se etter at mappen og filen kan skrives"
        raise HmsRulesError([Diagnostic("E1008", f"filen «{path}» kan ikke skrives", help=advice)]) from None
