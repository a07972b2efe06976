"""Dates and periods as the law writes them."""

from __future__ import annotations

import re
from datetime import date

from hms_rules.language.document import Phrase
from hms_rules.language.forms import refuse
from hms_rules.language.tree import Comparator

DATE_COMPARATORS = {"før": Comparator.LESS_THAN, "fra og med": Comparator.AT_LEAST}

_PERIOD = re.compile(r"(?P<n>\d+|[a-zéåø]+) (?P<what>time|dag|døgn|uke|måned|år)(?:r|er|ers|s)?")
_EVERY = re.compile(r"hver[t]? (?:(?P<n>\d+)\. )?(?P<what>dag|døgn|uke|måned|år)")
_ISO = {"time": "PT{}H", "dag": "P{}D", "døgn": "P{}D", "uke": "P{}W", "måned": "P{}M", "år": "P{}Y"}
_SMALL = ["null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
_SAME = {"én": "en", "ett": "en", "et": "en", "syv": "sju"}
_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
_LONG_DATE = re.compile(rf"(?P<day>\d{{1,2}})\. (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})")


def read_date_bound(phrase: Phrase) -> tuple[Comparator, date]:
    """Read «før 2010-07-01» or «fra og med 1. juli 2010»."""
    for word, comparator in DATE_COMPARATORS.items():
        if phrase.text.startswith(f"{word} "):
            return comparator, read_date(phrase.rest(len(word)))
    raise refuse(
        "E0307",
        f"«{phrase.text}» er ikke en sammenligning av datoer",
        phrase,
        "skriv «før <dato>» eller «fra og med <dato>»",
    )


def read_date(phrase: Phrase) -> date:
    """Read «2024-01-01» or «1. januar 2024»."""
    text = phrase.text
    found = _LONG_DATE.fullmatch(text)
    try:
        if found:
            return date(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"]))
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        raise refuse("E0308", f"datoen «{text}» finnes ikke", phrase, "se etter i kalenderen") from None
    raise refuse("E0308", f"«{text}» er ikke en dato", phrase, "skriv «2024-01-01» eller «1. januar 2024»")


def read_period(phrase: Phrase) -> str:
    """Read «14 dager» or «to måneder» as an ISO 8601 duration."""
    found = _PERIOD.fullmatch(phrase.text)
    number = _small_number(found["n"]) if found else None
    if not found or not number:
        raise refuse(
            "E0311",
            f"«{phrase.text}» er ikke et tidsrom",
            phrase,
            "skriv f.eks. «14 dager», «2 måneder» eller «5 år»",
        )
    return _ISO[found["what"]].format(number)


def read_interval(phrase: Phrase) -> str:
    """Read «hvert år» or «hver 6. måned» as an ISO 8601 duration."""
    found = _EVERY.fullmatch(phrase.text)
    if not found or found["n"] == "0":
        raise refuse(
            "E0311",
            f"«{phrase.text}» sier ikke hvor ofte",
            phrase,
            "skriv f.eks. «hvert år», «hvert 3. år» eller «hver 6. måned»",
        )
    return _ISO[found["what"]].format(int(found["n"] or 1))


def _small_number(word: str) -> int | None:
    word = _SAME.get(word, word)
    if word.isdigit():
        return int(word)
    return _SMALL.index(word) if word in _SMALL else None
