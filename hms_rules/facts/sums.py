"""Quantities defined over objects: a known lower bound, an upper one when all is listed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from hms_rules.facts.factbase import Interval, Thing
from hms_rules.facts.relations import Relations
from hms_rules.vocabulary import Sum

_UNKNOWN = Interval(0, math.inf)
_ONE = Interval(1, 1)


def sum_of(
    what: Sum, things: Iterable[Thing], relations: Relations, factor: Fraction, *, is_complete: bool
) -> Interval:
    """Add up (or count) the objects a sum is over.

    Args:
        what: the kind, measure and codes of the sum.
        things: the objects listed.
        relations: tells which kinds are narrower and broader.
        factor: turns the unit of the measure into that of the sum.
        is_complete: whether the list of objects is the whole list.
    """
    lows, highs = [], [] if is_complete else [math.inf]
    for thing in things:
        counts = _counts(what, thing, relations)
        amount = _amount(what, thing)
        if counts:
            lows.append(amount.low)
        if counts is not False:
            highs.append(amount.high)
    return Interval(_total(lows, factor), _total(highs, factor))


def _total(numbers: list[float], factor: Fraction) -> float:
    """Add up as people do: 0.7, 0.1 and 0.2 are 1, and so not below it."""
    if any(math.isinf(n) for n in numbers):
        return math.inf
    return float(sum(Fraction(repr(n)) for n in numbers) * factor)


def _counts(what: Sum, thing: Thing, relations: Relations) -> bool | None:
    """Whether an object is counted: yes, no, or unknown for want of a code or a narrower kind."""
    is_of_kind = _is_of_kind(what.kind, thing.kind, relations)
    if is_of_kind is False or what.by is None:
        return is_of_kind
    codes = thing.measures.get(what.by)
    if isinstance(codes, frozenset):
        if not codes.isdisjoint(what.codes):
            return is_of_kind
        if what.by in thing.complete_codes:
            return False
    return None


def _is_of_kind(kind: str, actual: str, relations: Relations) -> bool | None:
    if actual == kind or actual in relations.narrower.get(kind, ()):
        return True
    return None if actual in relations.broader.get(kind, ()) else False


def _amount(what: Sum, thing: Thing) -> Interval:
    if what.measure is None:
        return _ONE
    amount = thing.measures.get(what.measure, _UNKNOWN)
    return amount if isinstance(amount, Interval) else _UNKNOWN
