"""Numbers known to lie between two bounds, in every row, against a number of the law."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from hms_rules.engines.columnar.terms import Number, Term, all_of, any_of, decided
from hms_rules.language.tree import Comparator


class Bounds(NamedTuple):
    """The bounds of a number, both included."""

    low: Number
    high: Number


def says_something(bounds: Bounds, floor: float) -> Term:
    """Whether more is known of a number than the least it can be."""
    return any_of([_above(bounds.low, floor), _below(bounds.high, inf)])


def compare(bounds: Bounds, comparator: Comparator, number: float, floor: float = inf) -> Term:
    """Decide when every number between the bounds gives the same answer.

    Args:
        bounds: what is known.
        comparator: how the law compares.
        number: of the law.
        floor: the least the number can be; one of which nothing is known is not even known to be that.
    """
    yes, no = _decisive(bounds, comparator, number)
    if number <= floor != inf:
        known = says_something(bounds, floor)
        yes, no = all_of([yes, known]), all_of([no, known])
    return decided(yes, no)


def _decisive(bounds: Bounds, comparator: Comparator, number: float) -> tuple[Term, Term]:
    low, high = bounds
    match comparator:
        case Comparator.AT_LEAST:
            return _at_least(low, number), _below(high, number)
        case Comparator.MORE_THAN:
            return _above(low, number), _at_most(high, number)
        case Comparator.LESS_THAN:
            return _below(high, number), _at_least(low, number)
        case Comparator.AT_MOST:
            return _at_most(high, number), _above(low, number)
        case Comparator.EXACTLY:
            exactly = all_of([_at_least(low, number), _at_most(high, number)])
            return exactly, any_of([_above(low, number), _below(high, number)])


def _at_least(bound: Number, number: float) -> Term:
    return bound >= number


def _above(bound: Number, number: float) -> Term:
    return bound > number


def _below(bound: Number, number: float) -> Term:
    return bound < number


def _at_most(bound: Number, number: float) -> Term:
    return bound <= number


def is_empty(bounds: Bounds) -> Term:
    """Whether no number lies between the bounds: two statements contradict each other."""
    return bounds.low > bounds.high
