"""Numbers with units: read as people write them, and converted without rounding."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from msgspec import Struct

from hms_rules.diagnostics import did_you_mean
from hms_rules.vocabulary import Unit

VOLUME, MASS, DENSITY, TEMPERATURE = "volum", "masse", "tetthet", "temperatur"

_NUMBER = re.compile(
    r"""(?P<number>
        [+\-\u2212\u2013]?
        (?: [0-9]{1,3} (?:[\ \u00a0\u202f][0-9]{3})+ | [0-9]+ )   # 3500, or 3 500
        (?: [.,][0-9]+ )?
        (?: [eE][+-]?[0-9]+ )?
    )
    (?![0-9.,]) \s* (?P<unit>\D.*)?""",
    re.VERBOSE,
)
_NOT_FINITE = re.compile(r"[+-]?\.?(inf|infinity|uendelig|nan)\b.*", re.IGNORECASE)
_AMBIGUOUS = re.compile(r"[+-]?[1-9][0-9]{0,2}\.[0-9]{3}")
_LONGEST = 40  # characters in a number; more is not a number anybody means
_LARGEST = 1e12


class Written(Struct, frozen=True):
    """A number as written, exactly, and the unit behind it."""

    number: Fraction
    unit: str = ""


class Trouble(Struct, frozen=True):
    """Why a value cannot be read: a code of finding, what is wrong and what to do."""

    code: str
    message: str
    help: str | None = None


def read_number(text: str) -> Written | Trouble:
    """Read «3500 l», «1,5 kW», «3 500 m³» or «12»; decimal comma or point, spaces between thousands.

    Example:
        >>> read_number("1,5 kW")
        Written(number=Fraction(3, 2), unit='kW')
    """
    text = text.strip()
    match = _NUMBER.fullmatch(text)
    if match is None:
        if _NOT_FINITE.fullmatch(text):
            return _absurd(text)
        return Trouble(
            "E0620", f"«{text}» er ikke et tall", "skriv tallet med sifre, for eksempel «12» eller «3500 l»"
        )
    digits, unit = match["number"], (match["unit"] or "").strip()
    if _AMBIGUOUS.fullmatch(digits):
        plain = f"«{digits.replace('.', '')}» eller «{digits.replace('.', ',').rstrip('0').rstrip(',')}»"
        return Trouble("E0626", f"«{digits}» kan leses på to måter", f"skriv {plain}")
    plain = (
        re.sub(r"[ \u00a0\u202f]", "", digits).replace(",", ".").replace("\u2212", "-").replace("\u2013", "-")
    )
    if len(plain) > _LONGEST or abs(float(plain)) > _LARGEST:
        return _absurd(text)
    return Written(Fraction(plain), unit)


def read_float(number: float) -> Written | Trouble:
    """Take a number that is one already."""
    if not abs(number) <= _LARGEST:
        return _absurd(str(number))
    return Written(Fraction(number if isinstance(number, int) else str(number)))


def _absurd(text: str) -> Trouble:
    return Trouble(
        "E0625", f"tallet «{_short(text)}» er for stort til å være riktig", "se etter om det er skrevet feil"
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def number_text(number: float) -> str:
    """Write a number as people here do: «12», «2,5»."""
    return (str(int(number)) if number == int(number) else repr(number)).replace(".", ",")


class Units:
    """The units of a vocabulary, by every way to write them.

    Upper and lower case are never confused: «mW» is not «MW».
    """

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self._by_id = units
        self._by_name = {_plain(name): unit for unit in units.values() for name in (unit.id, *unit.names)}

    def named(self, name: str) -> Unit | None:
        """Find a unit by the way it is written (`m3`, `m³`)."""
        return self._by_name.get(_plain(name))

    def of(self, unit_id: str | None) -> Unit | None:
        """Find a unit by its id in the vocabulary."""
        return self._by_id.get(unit_id) if unit_id else None

    def suggestion(self, name: str, dimension: str) -> str:
        """What to write instead: the nearest unit of the dimension, or all of them."""
        fitting = [u.names[0] if u.names else u.id for u in self._by_id.values() if u.dimension == dimension]
        near = {u: n for n, u in self._by_name.items() if u.dimension == dimension}
        return did_you_mean(name, near.values()) or f"bruk {_one_of(fitting)}"


def convert(number: Fraction, from_: Unit, to: Unit, density: Fraction | None = None) -> Fraction | None:
    """Convert within a dimension, or between volume and mass with a density (in its base unit).

    Returns:
        Nothing when the units cannot be converted into each other.
    """
    if from_ is to:
        return number
    base = number * _factor(from_)
    dimensions = (from_.dimension, to.dimension)
    if from_.dimension == to.dimension:
        return base / _factor(to)
    if density and dimensions == (VOLUME, MASS):
        return base * density / _factor(to)
    if density and dimensions == (MASS, VOLUME):
        return base / density / _factor(to)
    return None


@lru_cache(maxsize=512)
def _factor(unit: Unit) -> Fraction:
    """The factor as it is written in the ontology: 0.001 is a thousandth, not the float next to it."""
    return Fraction(str(unit.factor))


def _plain(name: str) -> str:
    return "".join(name.translate(_SIGNS).split())


_SIGNS = str.maketrans({"³": "3", "²": "2", "*": "·", "⋅": "·", "∙": "·", "\u00b5": "\u03bc"})


def _one_of(words: list[str]) -> str:
    *head, tail = [f"«{w}»" for w in words] or ["en enhet"]
    return f"{', '.join(head)} eller {tail}" if head else tail
