"""Acts by their date and number, in all the ways these are written."""

from __future__ import annotations

import re

_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
_SHORT = {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12}
_SORTS = {"lov": "lov", "for": "forskrift", "forskrift": "forskrift"}

_ID = re.compile(
    r"\b(?:(?P<sort>lov|for|forskrift)[-/ ])?(?P<date>\d{4}-\d{2}-\d{2})(?:-(?P<number>\d+))?\b",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?:(?P<sort>lov|forskrift)\s+(?:av\s+)?)?(?P<day>\d{1,2})\.?\s+(?P<month>[a-zæøå]+)\.?\s+(?P<year>\d{4})"
    r"(?:\s+(?:nr\.?|no\.?)\s*(?P<number>\d+))?",
    re.IGNORECASE,
)


def refids_in(text: str) -> list[str]:
    """The reference ids a text can mean: «FOR-2006-04-26-456», «forskrift 26. april 2006 nr. 456».

    Where it does not say which sort of act it is, both are given.
    """
    found = _ID.search(text)
    if found:
        return _refids(found["sort"], found["date"], found["number"])
    words = _WORDS.search(text)
    month = _month(words["month"]) if words else None
    if words is None or month is None:
        return []
    return _refids(words["sort"], f"{words['year']}-{month:02d}-{int(words['day']):02d}", words["number"])


def lovdata_id(refid: str) -> str:
    """An act by the number Lovdata prints: `FOR-2006-04-26-456`."""
    sort, _, number = refid.partition("/")
    return f"{'LOV' if sort == 'lov' else 'FOR'}-{number}"


def _refids(sort: str | None, date: str, number: str | None) -> list[str]:
    sorts = [_SORTS[sort.casefold()]] if sort else ["lov", "forskrift"]
    tail = f"-{int(number)}" if number else ""
    return [f"{each}/{date}{tail}" for each in sorts]


def _month(word: str) -> int | None:
    word = word.casefold()
    return _MONTHS.index(word) + 1 if word in _MONTHS else _SHORT.get(word)
