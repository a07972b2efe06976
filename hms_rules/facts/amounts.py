"""Values as written become intervals, yes or no, or sets of codes, in the unit of the vocabulary."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from msgspec import Struct, field

from hms_rules.facts.business import YES_NO, Amount, Bounds, Property, Scalar
from hms_rules.facts.factbase import Interval, MeasureValue
from hms_rules.facts.findings import Findings
from hms_rules.facts.places import Path
from hms_rules.facts.shapes import DATE_HELP
from hms_rules.facts.units import (
    MASS,
    TEMPERATURE,
    VOLUME,
    Trouble,
    Units,
    Written,
    convert,
    number_text,
    read_float,
    read_number,
)
from hms_rules.vocabulary import Measure, Quantity, Unit, ValueType

_NUMBERS = (ValueType.NUMBER, ValueType.INTEGER)


class Stated(Struct, frozen=True):
    """A stated number or date: what is certain, and perhaps a lower bound that is assumed."""

    interval: Interval
    assumed_low: float | None = None


class Around(Struct, frozen=True):
    """What else an object has, when one of its measures is read.

    Attributes:
        density: its density in the base unit, when it is known.
        can_have_density: whether its kind has a density at all.
        keys: a measure for each dimension its kind has one in.
    """

    density: Fraction | None = None
    can_have_density: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)

    def instead(self, written: Unit, wanted: Unit) -> str:
        """What can be done with a number in a unit of another dimension."""
        if {written.dimension, wanted.dimension} != {VOLUME, MASS}:
            return ""
        as_other = (
            f", skriv tallet som {self.keys[written.dimension]}" if written.dimension in self.keys else ""
        )
        return f"{as_other}, eller oppgi tettheten, så regnes det om" if self.can_have_density else as_other


ALONE = Around()


class Amounts:
    """Reads values against what a quantity or measure holds; what is wrong goes to the findings."""

    def __init__(self, units: Units, findings: Findings) -> None:
        self._units = units
        self._findings = findings

    def stated(
        self, value: Amount, what: Quantity | Measure, path: Path, around: Around = ALONE
    ) -> Stated | None:
        """Read a number or date, exact or by its bounds; nothing when it cannot be read."""
        if not isinstance(value, Bounds):
            number = self._exactly(value, what, path, around)
            return None if number is None else Stated(Interval(number, number))
        given = {name: v for name in _BOUNDS if (v := getattr(value, name)) is not None}
        if not given:
            self._findings.add(
                path, "E0629", "grensene er tomme", "skriv {at_least: …}, {at_most: …} eller begge"
            )
            return None
        read = {name: self._exactly(v, what, (*path, name), around) for name, v in given.items()}
        if None in read.values():
            return None
        numbers = {name: v for name, v in read.items() if v is not None}
        return self._bounded(numbers, what, path)

    def _bounded(self, numbers: dict[str, float], what: Quantity | Measure, path: Path) -> Stated | None:
        low, high = numbers.get("at_least", lowest(what, self._units)), numbers.get("at_most", math.inf)
        assumed = numbers.get("assumed_at_least")
        for name, bound in (("at_least", low), ("assumed_at_least", assumed)):
            if bound is not None and bound > high:
                shown = f"{name} er {_shown(bound, what)}, men at_most er {_shown(high, what)}"
                message = f"intervallet er snudd: {shown}"
                self._findings.add((*path, name), "E0628", message, "bytt om de to tallene")
                return None
        return Stated(Interval(low, high), assumed)

    def measure(
        self, value: Property, what: Measure, path: Path, around: Around = ALONE
    ) -> MeasureValue | None:
        """Read the value of a measure of an object; nothing when it cannot be read."""
        if what.type is ValueType.BOOLEAN:
            return self._yes_no(value, path)
        if what.type is ValueType.CODES:
            return self._codes(value, path)
        if isinstance(value, tuple):
            self._findings.add(path, "E0620", f"«{what.key}» skal være én verdi, ikke en liste")
            return None
        stated = self.stated(value, what, path, around)
        if stated and stated.assumed_low is not None:
            place = (*path, "assumed_at_least")
            self._findings.add(
                place, "E0629", "assumed_at_least kan ikke brukes om en ting", "skriv at_least"
            )
        return stated.interval if stated else None

    def density(self, value: Property | None, what: Measure) -> Fraction | None:
        """The density in its base unit when it is known exactly; what is wrong with it is found elsewhere."""
        written = self._written(value) if isinstance(value, str | int | float) else None
        if not isinstance(written, Written) or written.number <= 0:
            return None
        unit, named = self._units.of(what.unit), self._units.named(written.unit)
        if unit is None or named is None:
            return None
        base = convert(written.number, named, unit)
        return None if base is None else base * Fraction(str(unit.factor))

    def _exactly(self, value: Scalar, what: Quantity | Measure, path: Path, around: Around) -> float | None:
        if what.type is ValueType.DATE:
            return self._day(value, path)
        written = self._written(value)
        if isinstance(written, Written):
            read = self._in_unit(written, what, around)
            if isinstance(read, Fraction):
                return float(read)
            written = read
        self._findings.add_trouble(path, written)
        return None

    def _written(self, value: object) -> Written | Trouble:
        match value:
            case bool() | date():
                return Trouble("E0620", f"«{_word(value)}» er ikke et tall")
            case int() | float():
                return read_float(value)
            case _:
                return read_number(str(value))

    def _in_unit(self, written: Written, what: Quantity | Measure, around: Around) -> Fraction | Trouble:
        unit = self._units.of(what.unit)
        number: Fraction | None = written.number
        if unit is None and written.unit:
            return Trouble(
                "E0623", f"«{what.label}» har ingen enhet, men her står «{written.unit}»", "skriv bare tallet"
            )
        if unit is not None:
            named = self._units.named(written.unit)
            if not written.unit:
                name = unit.names[0] if unit.names else unit.id
                advice = f"skriv for eksempel «{number_text(float(written.number))} {name}»"
                return Trouble("E0621", f"«{what.label}» mangler enhet", advice)
            if named is None:
                advice = self._units.suggestion(written.unit, unit.dimension)
                return Trouble("E0622", f"enheten «{written.unit}» er ukjent", advice)
            number = convert(written.number, named, unit, around.density)
            if number is None:
                return self._wrong_unit(written.unit, what, unit, around.instead(named, unit))
        assert number is not None  # INVARIANT: only conversion gives nothing, and that has returned
        return self._sensible(
            number, what, negative_is_fine=unit is not None and unit.dimension == TEMPERATURE
        )

    def _wrong_unit(self, name: str, what: Quantity | Measure, unit: Unit, instead: str) -> Trouble:
        advice = f"{self._units.suggestion(name, unit.dimension)}{instead}"
        return Trouble("E0623", f"«{name}» er ikke en enhet for {what.label}", advice)

    def _sensible(
        self, number: Fraction, what: Quantity | Measure, *, negative_is_fine: bool
    ) -> Fraction | Trouble:
        if number < 0 and not negative_is_fine:
            return Trouble("E0624", f"{what.label} kan ikke være under null")
        if what.type is ValueType.INTEGER and number.denominator != 1:
            return Trouble(
                "E0627", f"«{what.label}» skal være et helt tall, ikke {number_text(float(number))}"
            )
        return number

    def _day(self, value: Scalar, path: Path) -> float | None:
        if isinstance(value, date):
            return value.toordinal()
        text = str(value)
        try:
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
                return date.fromisoformat(text).toordinal()
            message = f"«{text}» er ikke en dato"
        except ValueError:
            message = f"datoen «{text}» finnes ikke"
        self._findings.add(path, "E0618", message, DATE_HELP)
        return None

    def _yes_no(self, value: Property, path: Path) -> bool | None:
        read = value if isinstance(value, bool) else YES_NO.get(str(value).casefold())
        if read is None:
            self._findings.add(
                path, "E0620", f"«{_word(value)}» er verken ja eller nei", "skriv ja eller nei"
            )
        return read

    def _codes(self, value: Property, path: Path) -> frozenset[str] | None:
        if isinstance(value, str):
            return frozenset({value.strip()})
        if isinstance(value, tuple):
            return frozenset(code.strip() for code in value)
        self._findings.add(
            path, "E0620", f"«{_word(value)}» er ikke en liste av koder", "skriv for eksempel [H225, H304]"
        )
        return None


_BOUNDS = ("at_least", "at_most", "assumed_at_least")


def lowest(what: Quantity | Measure, units: Units) -> float:
    """The least a quantity can be: nothing counted or weighed is below zero, but dates and degrees are."""
    unit = units.of(what.unit)
    is_degrees = unit is not None and unit.dimension == TEMPERATURE
    return 0.0 if what.type in _NUMBERS and not is_degrees else -math.inf


def _shown(number: float, what: Quantity | Measure) -> str:
    if what.type is ValueType.DATE and math.isfinite(number):
        return date.fromordinal(int(number)).isoformat()
    return number_text(number)


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return str(value) if not isinstance(value, Bounds) else "{at_least, at_most}"
