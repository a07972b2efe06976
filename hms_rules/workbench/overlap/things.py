"""Conditions on one thing: whether there can be a thing that meets some and fails others."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from msgspec import Struct

from hms_rules.facts.factbase import Interval
from hms_rules.language.tree import (
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
)
from hms_rules.vocabulary import Measure, ValueType
from hms_rules.workbench.overlap.demands import intervals

_TRIED = 2000
"""Combinations looked at before it is left open."""


class Measured(Struct, frozen=True):
    """A measure within bounds."""

    measure: str
    interval: Interval


class Is(Struct, frozen=True):
    """A yes-or-no measure."""

    measure: str
    value: bool


class Carries(Struct, frozen=True):
    """One of the codes is there, or none of them."""

    measure: str
    codes: frozenset[str]
    value: bool


Demand = Measured | Is | Carries
Ways = Iterator[tuple[Demand, ...]]


def thing_possible(
    terms: Sequence[ObjectTerm],
    failing: Sequence[Sequence[ObjectTerm]],
    measures: Mapping[str, Measure],
    floors: Mapping[str, float],
) -> bool | None:
    """Whether there can be a thing that meets all terms, and of each of the other lists fails one.

    Args:
        terms: what it meets.
        failing: lists of terms none of which it meets in full.
        measures: for which numbers are whole.
        floors: the least each measure can be.

    Returns:
        Yes or no, or none when there are too many combinations to look at.
    """
    parts = [[(term, False)] for term in terms] + [[(t, True) for t in other] for other in failing]
    tried = 0
    for demands in islice(_all_of(parts, measures), _TRIED):
        if _agree(demands, floors):
            return True
        tried += 1
    return None if tried == _TRIED else False


def _all_of(parts: Sequence[Sequence[tuple[ObjectTerm, bool]]], measures: Mapping[str, Measure]) -> Ways:
    """Every way to meet one term of each part; ways that already contradict themselves are left out."""
    if not parts:
        yield ()
        return
    for first in _any_of(parts[0], measures):
        for rest in _all_of(parts[1:], measures):
            yield (*first, *rest)


def _any_of(part: Iterable[tuple[ObjectTerm, bool]], measures: Mapping[str, Measure]) -> Ways:
    for term, negated in part:
        yield from _ways(term, measures, negated=negated)


def _ways(term: ObjectTerm, measures: Mapping[str, Measure], *, negated: bool) -> Ways:
    match term:
        case ObjectComparison():
            is_whole = measures[term.measure].type is ValueType.INTEGER
            for found in intervals(term.comparator, term.number, is_whole=is_whole, negated=negated):
                yield (Measured(term.measure, found),)
        case ObjectDate():
            for found in intervals(term.comparator, term.date.toordinal(), is_whole=True, negated=negated):
                yield (Measured(term.measure, found),)
        case ObjectIs():
            yield (Is(term.measure, term.negated == negated),)
        case ObjectHasCode():
            yield (Carries(term.measure, frozenset(term.codes), term.negated == negated),)
        case ObjectCounts() if term.negated == negated:
            for alternative in term.alternatives:
                yield from _all_of([[(t, False)] for t in alternative], measures)
        case ObjectCounts():
            yield from _all_of([[(t, True) for t in a] for a in term.alternatives], measures)


def _agree(demands: Sequence[Demand], floors: Mapping[str, float]) -> bool:
    """Whether one thing can have all these measures."""
    bounds, answers = dict[str, Interval](), dict[str, bool]()
    for demand in demands:
        match demand:
            case Measured():
                everything = Interval(low=floors.get(demand.measure, -math.inf))
                met = bounds.get(demand.measure, everything).meet(demand.interval)
                if met.low > met.high:
                    return False
                bounds[demand.measure] = met
            case Is():
                if answers.setdefault(demand.measure, demand.value) is not demand.value:
                    return False
            case Carries():
                continue
    return _codes_agree([d for d in demands if isinstance(d, Carries)])


def _codes_agree(demands: Sequence[Carries]) -> bool:
    """Whether for each set that must be met some code is left that no other forbids."""
    return all(wanted.codes - _forbidden(wanted.measure, demands) for wanted in demands if wanted.value)


def _forbidden(measure: str, demands: Sequence[Carries]) -> frozenset[str]:
    return frozenset[str]().union(*(d.codes for d in demands if not d.value and d.measure == measure))
