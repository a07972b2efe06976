"""Appending proposed scenarios to a test file: whole or not at all, and nothing twice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hms_rules.workbench.files import write_whole
from hms_rules.workbench.mutation.proposing import Proposal

_HEAD = "# language: no\nEgenskap: Til gjennomgang\n"


def append(proposals: Iterable[Proposal], path: Path) -> None:
    """Put the scenarios last in the file, made where there is none; one that stands there stays once."""
    text = path.read_text(encoding="utf-8") if path.is_file() else _HEAD
    for proposal in proposals:
        if proposal.text not in text:
            text = f"{text.rstrip()}\n\n{proposal.text}"
    write_whole(path, text)
