"""Numbers and units: read as written, converted without rounding, refused rather than guessed."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_rules.facts.units import Trouble, Units, Written, convert, number_text, read_float, read_number
from tests.small_vocabulary import SMALL

UNITS = Units(SMALL.units)


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("3500 l", "3500", "l"),
        ("3500l", "3500", "l"),
        ("3 500 l", "3500", "l"),
        ("3\u00a0500 m³", "3500", "m³"),
        ("8 tm", "8", "tm"),
        ("86 dB", "86", "dB"),
        ("1,5 kW", "1.5", "kW"),
        ("1.5 kW", "1.5", "kW"),
        ("0.125 m3", "0.125", "m3"),
        ("2 bar·liter", "2", "bar·liter"),
        ("3 m3", "3", "m3"),
        ("5 tonn", "5", "tonn"),
        ("-10 °C", "-10", "°C"),
        ("12", "12", ""),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: str, unit: str) -> None:
    assert read_number(text) == Written(Fraction(number), unit)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("fem", "E0620"),
        ("", "E0620"),
        ("l 5", "E0620"),
        ("1.2.3", "E0620"),
        ("3.500 l", "E0626"),
        ("1e400", "E0625"),
        ("inf", "E0625"),
        (".nan", "E0625"),
        ("9" * 5000, "E0625"),
        ("0," + "1" * 5000, "E0625"),
        ("2000000000000", "E0625"),
    ],
)
def test_what_is_no_sensible_number_is_refused(text: str, code: str) -> None:
    trouble = read_number(text)
    assert isinstance(trouble, Trouble)
    assert trouble.code == code


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf"), 1e13])
def test_numbers_that_are_no_numbers_are_refused(number: float) -> None:
    assert isinstance(read_float(number), Trouble)


@given(st.text(max_size=30))
def test_no_text_crashes_the_reading_of_numbers(text: str) -> None:
    assert isinstance(read_number(text), Written | Trouble)


def converted(number: str, from_: str, to: str, density: str | None = None) -> Fraction | None:
    one, other = UNITS.named(from_), UNITS.named(to)
    assert one
    assert other
    return convert(Fraction(number), one, other, Fraction(density) if density else None)


def test_conversion_within_a_dimension_is_exact() -> None:
    assert converted("3.2", "m3", "liter") == 3200
    assert converted("0.001", "m3", "l") == 1
    assert converted("2", "MW", "kW") == 2000
    assert converted("5", "tonn", "kg") == 5000


def test_dimensions_are_not_mixed() -> None:
    assert converted("1", "kg", "liter") is None
    assert converted("1", "kW", "tm") is None


def test_volume_and_mass_are_bridged_by_a_density() -> None:
    assert converted("789", "kg", "liter", "789") == 1000  # 0.789 kg/l
    assert converted("1", "m3", "tonn", "850") == Fraction("0.85")


def test_upper_and_lower_case_are_not_confused() -> None:
    assert UNITS.named("MW") is not None
    assert UNITS.named("mW") is None


def test_signs_and_spaces_in_a_unit_do_not_matter() -> None:
    for name in ("bar·liter", "bar liter", "bar*liter", "bar · liter"):
        unit = UNITS.named(name)
        assert unit is not None, name
        assert unit.id == "bar-liter"


def test_numbers_are_written_with_a_decimal_comma() -> None:
    assert [number_text(n) for n in (12.0, 2.5, 0.0)] == ["12", "2,5", "0"]
