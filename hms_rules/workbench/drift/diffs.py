"""What has changed between two texts of law, in words a reader can follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from msgspec import Struct

_NO_WORD = re.compile(r"[^\w§]+|_")
_AROUND = 5
"""Words shown on each side of a change."""


class Change(Struct, frozen=True):
    """One change: the words before and after it, what stood there and what stands there now."""

    before: str
    old: str
    new: str
    after: str

    @property
    def plain(self) -> str:
        """The change on one line: «… minst [50 → 30] arbeidstakere …»."""
        swapped = f"[{self.old or '–'} → {self.new or '–'}]"
        return " ".join(words for words in ("…", self.before, swapped, self.after, "…") if words)


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Every change from one text to another; changes with few words between them are one."""
    mine, theirs = _Words(old), _Words(new)
    return tuple(
        Change(theirs.text(y - _AROUND, y), mine.text(i, j), theirs.text(y, z), theirs.text(z, z + _AROUND))
        for i, j, y, z in _hunks(mine, theirs)
        if "".join(mine.keys[i:j]) != "".join(theirs.keys[y:z])
    )


class _Words:
    """A text as words to show, and as what decides whether two words are the same."""

    def __init__(self, text: str) -> None:
        self._shown: list[str] = []
        self.keys: list[str] = []
        for word in text.split():
            key = _NO_WORD.sub("", word).casefold()
            if key:
                self._shown.append(word)
                self.keys.append(key)
            elif self._shown:
                self._shown[-1] += word  # a comma the form has set apart

    def text(self, start: int, end: int) -> str:
        return " ".join(self._shown[max(start, 0) : end])


def _hunks(mine: _Words, theirs: _Words) -> Iterator[tuple[int, int, int, int]]:
    waiting: tuple[int, int, int, int] | None = None
    for tag, i, j, y, z in SequenceMatcher(None, mine.keys, theirs.keys, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if waiting and i - waiting[1] < _AROUND:
            waiting = (waiting[0], j, waiting[2], z)
            continue
        if waiting:
            yield waiting
        waiting = (i, j, y, z)
    if waiting:
        yield waiting
