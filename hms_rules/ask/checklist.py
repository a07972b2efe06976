"""A check list: several yes-and-no questions answered on one line, by their numbers."""

from __future__ import annotations

import re

from hms_rules.ask.replies import is_unknown
from hms_rules.diagnostics import Diagnostic

HELP = "skriv numrene som stemmer, med «?» foran dem du ikke vet; «ingen» når ingen stemmer"
_OF_ALL = {"ingen": False, "nei": False, "alle": True, "ja": True}
_NUMBER = re.compile(r"(?P<doubt>\??)(?P<low>\d+)(?:[-–](?P<high>\d+))?(?P<doubt_after>\??)")


def read_checklist(text: str, count: int) -> list[bool | None] | Diagnostic:
    """Read which of the items hold: «1 3 ?4» is yes to 1 and 3, don't know to 4 and no to the rest.

    Nothing typed is not «none»: a no must be said.

    Args:
        text: what was typed.
        count: how many items there are.
    """
    words = text.casefold().replace(",", " ").split()
    if is_unknown(text):
        return [None] * count
    if len(words) == 1 and words[0] in _OF_ALL:
        return [_OF_ALL[words[0]]] * count
    if not words:
        return _not_read("ingenting er svart")
    answers: list[bool | None] = [False] * count
    for word in words:
        found = _NUMBER.fullmatch(word)
        if found is None:
            return _not_read(f"«{word}» er ikke et nummer")
        low, high = int(found["low"]), int(found["high"] or found["low"])
        if not 1 <= low <= high <= count:
            return _not_read(f"«{word}» er ikke blant numrene 1–{count}")
        for number in range(low, high + 1):
            answers[number - 1] = None if found["doubt"] or found["doubt_after"] else True
    return answers


def _not_read(message: str) -> Diagnostic:
    return Diagnostic("E1503", message, help=HELP)
