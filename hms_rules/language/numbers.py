"""Numbers and units as the law writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from hms_rules.diagnostics import did_you_mean
from hms_rules.language.dates import DATE_COMPARATORS
from hms_rules.language.document import Phrase
from hms_rules.language.forms import refuse
from hms_rules.language.names import Names
from hms_rules.language.tree import Comparator
from hms_rules.vocabulary import Unit, ValueType

COMPARATORS = {
    "minst": Comparator.AT_LEAST,
    "mer enn": Comparator.MORE_THAN,
    "flere enn": Comparator.MORE_THAN,
    "mindre enn": Comparator.LESS_THAN,
    "færre enn": Comparator.LESS_THAN,
    "høyst": Comparator.AT_MOST,
    "inntil": Comparator.AT_MOST,
    "nøyaktig": Comparator.EXACTLY,
}

# Words near a comparator; what the law means by them is for the editor to say with one of ours.
_INSTEAD = {
    "over": "mer enn",
    "større enn": "mer enn",
    "høyere enn": "mer enn",
    "under": "mindre enn",
    "lavere enn": "mindre enn",
    "maks": "høyst",
    "maksimalt": "høyst",
    "opp til": "inntil",
    "opptil": "inntil",
    "til og med": "høyst",
    "lik": "nøyaktig",
    "minimum": "minst",
    "fra": "minst",
    "mellom": "minst … og høyst",
}
_LOWER = (Comparator.AT_LEAST, Comparator.MORE_THAN)
_UPPER = (Comparator.AT_MOST, Comparator.LESS_THAN)

_WORDS = "|".join(COMPARATORS)
_BOUND = re.compile(rf"(?P<comparator>{_WORDS}) (?P<amount>.+)")
_AND = re.compile(rf" og (?=(?:{_WORDS}) )")
_NUMBER = re.compile(r"(?P<number>[-−]?(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,\d+)?)(?=\s|$)(?P<unit>.*)")
_DECIMAL_POINT = re.compile(r"\d+[.]\d+")


def starts_with_comparator(text: str) -> bool:
    """Whether a text begins as a comparison, rightly or nearly."""
    words = (*COMPARATORS, *DATE_COMPARATORS, *_INSTEAD)
    return text.startswith(tuple(f"{w} " for w in words)) or text[:1].isdigit()


def is_bare_comparator(text: str) -> bool:
    """Whether a text is a comparator and nothing more."""
    return text in COMPARATORS or text in DATE_COMPARATORS or text in _INSTEAD


def read_bounds(
    phrase: Phrase, name: str, own: str | None, sort: ValueType, names: Names
) -> tuple[tuple[Comparator, float], ...]:
    """Read «minst 10 og mindre enn 30 liter» in the unit the quantity is kept in.

    Args:
        phrase: what follows «er».
        name: what is compared, for findings.
        own: the unit it is kept in, if it has one.
        sort: whether only whole numbers make sense.
        names: where units are looked up.
    """
    parts = list(_split(phrase))
    read = [_bound(part) for part in parts]
    shared = read[-1][2] if len(read) > 1 and read[0][2] is None else None
    bounds = tuple((c, _in_own_unit(n, unit or shared, name, own, sort, names)) for c, n, unit in read)
    _check_pair(bounds, phrase)
    return bounds


def _split(phrase: Phrase) -> Iterator[Phrase]:
    at = 0
    for found in _AND.finditer(phrase.text):
        yield phrase.part(at, found.start())
        at = found.end()
    yield phrase.rest(at)


def _bound(phrase: Phrase) -> tuple[Comparator, Phrase, Phrase | None]:
    found = _BOUND.fullmatch(phrase.text)
    if not found:
        raise _no_comparator(phrase)
    amount = phrase.group(found, "amount")
    number = _NUMBER.fullmatch(amount.text)
    if not number:
        raise _no_number(amount)
    unit = amount.group(number, "unit") if number["unit"].strip() else None
    return COMPARATORS[found["comparator"]], amount.group(number, "number"), unit


def _no_comparator(phrase: Phrase) -> Exception:
    if phrase.text in COMPARATORS:
        return refuse(
            "E0301", f"tallet mangler etter «{phrase.text}»", phrase, "skriv tallet, f.eks. «minst 10»"
        )
    instead = next(
        (w for w in sorted(_INSTEAD, key=len, reverse=True) if phrase.text.startswith(f"{w} ")), None
    )
    if instead:
        written = phrase.part(0, len(instead))
        return refuse(
            "E0306",
            f"«{instead}» er ikke en sammenligning i regler",
            written,
            f"skriv «{_INSTEAD[instead]}», hvis det er det loven mener",
        )
    return refuse(
        "E0306",
        f"sammenligningen mangler i «{phrase.text}»",
        phrase,
        "skriv minst, mer enn, flere enn, mindre enn, færre enn, høyst, inntil eller nøyaktig foran tallet",
    )


def _no_number(phrase: Phrase) -> Exception:
    if _DECIMAL_POINT.match(phrase.text):
        number = phrase.text.split()[0]
        return refuse(
            "E0301",
            f"«{number}» har punktum i tallet",
            phrase.part(0, len(number)),
            f"skriv desimalkomma, «{number.replace('.', ',')}», og mellomrom mellom tusener",
        )
    return refuse(
        "E0301",
        f"«{phrase.text}» er ikke et tall",
        phrase,
        "skriv tallet med siffer, f.eks. «30» eller «0,5»",
    )


def _in_own_unit(  # noqa: PLR0913, PLR0917  # a number, its unit, and what it is held against
    number: Phrase, unit: Phrase | None, name: str, own: str | None, sort: ValueType, names: Names
) -> float:
    value = Fraction(re.sub(r"[ \u00a0]", "", number.text).replace(",", ".").replace("−", "-"))
    if own is None:
        if unit is not None:
            raise refuse("E0303", f"«{name}» har ingen enhet", unit, f"ta bort «{unit.text}»")
        if sort is ValueType.INTEGER and value.denominator != 1:
            raise refuse("E0309", f"«{name}» telles i hele tall", number, "skriv et helt tall")
        return float(value)
    if unit is None:
        raise refuse(
            "E0302",
            f"enheten mangler etter «{number.text}»",
            number,
            f"skriv «{number.text} {names.unit_name(own)}»",
        )
    given = _known_unit(unit, name, own, names)
    return float(value * Fraction(str(given.factor)) / Fraction(str(names.vocabulary.units[own].factor)))


def _known_unit(unit: Phrase, name: str, own: str, names: Names) -> Unit:
    given, kept = names.unit(unit.text), names.vocabulary.units[own]
    same = [n for u in names.vocabulary.units.values() if u.dimension == kept.dimension for n in u.names]
    if given is None:
        near = did_you_mean(unit.text, same)
        raise refuse(
            "E0304", f"ukjent enhet «{unit.text}»", unit, near or f"«{name}» måles i {names.unit_name(own)}"
        )
    if given.dimension != kept.dimension:
        raise refuse(
            "E0305", f"«{name}» måles ikke i {unit.text}", unit, f"skriv tallet i {names.unit_name(own)}"
        )
    return given


def _check_pair(bounds: tuple[tuple[Comparator, float], ...], phrase: Phrase) -> None:
    if len(bounds) == 1:
        return
    (first, low), (second, high) = bounds[0], bounds[-1]
    if bounds[1:-1] or first not in _LOWER or second not in _UPPER:
        raise refuse(
            "E0310",
            "to grenser er en nedre og så en øvre",
            phrase,
            "skriv f.eks. «minst 10 og mindre enn 30»",
        )
    if low > high or (low == high and (first, second) != (Comparator.AT_LEAST, Comparator.AT_MOST)):
        raise refuse(
            "E0310",
            "ingen tall er både over den nedre og under den øvre grensen",
            phrase,
            "bytt om tallene, eller se etter i loven",
        )
