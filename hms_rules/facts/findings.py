"""Collecting the findings of one reading of a business, each at its place."""

from __future__ import annotations

from hms_rules.diagnostics import Diagnostic
from hms_rules.facts.places import Path, Places
from hms_rules.facts.units import Trouble


class Findings:
    """Every finding about one business, by the path of what it is about."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.all: list[Diagnostic] = []

    def add(
        self, path: Path, code: str, message: str, help_: str | None = None, *, at_key: bool = False
    ) -> None:
        """Add a finding about the value (or the key) at the path."""
        self.all.append(
            Diagnostic(code, message, self._places.nearest(path, key=at_key), help_, self._where(path))
        )

    def add_trouble(self, path: Path, trouble: Trouble) -> None:
        """Add why the value at the path cannot be read."""
        self.add(path, trouble.code, trouble.message, trouble.help)

    def _where(self, path: Path) -> str | None:
        """Name the place in words when there is no line to show."""
        return None if self._places.nearest(path) else f"gjelder {written_path(path)}"


def written_path(path: Path) -> str:
    """Write a path as people do: `headcount.employees`, `machinery, nr. 2, lastmoment`."""
    text = ""
    for part in path:
        text += f", nr. {part + 1}" if isinstance(part, int) else f"{_joint(text)}{part}"
    return text


def _joint(text: str) -> str:
    if not text:
        return ""
    return ", " if text[-1].isdigit() else "."
