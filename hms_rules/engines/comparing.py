"""A number known to lie in an interval against a number of the law."""

from __future__ import annotations

from hms_rules.engines import Truth
from hms_rules.facts.factbase import Interval
from hms_rules.language.tree import Comparator


def compare(known: Interval, comparator: Comparator, number: float) -> Truth:
    """Decide when every number in the interval gives the same answer; dates are ordinals."""
    match comparator:
        case Comparator.AT_LEAST:
            return _decided(known.low >= number, known.high < number)
        case Comparator.MORE_THAN:
            return _decided(known.low > number, known.high <= number)
        case Comparator.LESS_THAN:
            return _decided(known.high < number, known.low >= number)
        case Comparator.AT_MOST:
            return _decided(known.high <= number, known.low > number)
        case Comparator.EXACTLY:
            return _decided(known.low == known.high == number, not known.low <= number <= known.high)


def _decided(yes: bool, no: bool) -> Truth:  # noqa: FBT001 the two are a pair, named at no call
    return True if yes else False if no else None
