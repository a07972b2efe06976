"""The fact files of a folder: what a change of the rules is tried on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.facts.business import Business

_SUFFIXES = (".yaml", ".yml", ".json")


class BusinessFile(Struct, frozen=True):
    """A fact file: where it is, and the business in it or what is wrong with it."""

    path: Path
    business: Business | None
    findings: tuple[Diagnostic, ...] = ()


def fact_files(folder: Path) -> list[Path]:
    """The fact files of a folder, at any depth, in order of their names.

    Raises:
        HmsRulesError: the folder is not there, or has no fact files.
    """
    found = sorted(p for p in folder.rglob("*") if p.suffix in _SUFFIXES and p.is_file())
    if not folder.is_dir():
        raise HmsRulesError(
            [Diagnostic("E1001", f"faktamappen «{folder}» finnes ikke", help="oppgi en mappe som finnes")]
        )
    if not found:
        raise HmsRulesError(
            [
                Diagnostic(
                    "E1002",
                    f"faktamappen «{folder}» har ingen faktafiler",
                    help="en faktafil er YAML eller JSON",
                )
            ]
        )
    return found


def read_businesses(files: list[Path]) -> Iterator[BusinessFile]:
    """Read fact files, one by one; a file that cannot be read is a finding, and the others still count."""
    for path in files:
        try:
            yield BusinessFile(path, Business.from_file(path))
        except HmsRulesError as error:
            yield BusinessFile(path, None, error.diagnostics)
