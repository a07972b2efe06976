"""What a condition demands of a business: facts that hold or not, and bounds on numbers.

A condition is met in one of a few ways, and each way is a list of such demands that must all hold.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec import Struct

from hms_rules.facts.factbase import Interval
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Judgement,
    NotRead,
    ObjectExists,
    OnlyActivities,
    Target,
)
from hms_rules.vocabulary import ValueType, Vocabulary
from hms_rules.workbench.rows import Asked


class Yes(Struct, frozen=True):
    """Something that is either so or not: a fact, a decision, a judgement, or what other rules decide."""

    id: str
    value: bool


class Within(Struct, frozen=True):
    """A number or date between two bounds, both included."""

    quantity: str
    interval: Interval


Demand = Yes | Within
Ways = tuple[tuple[Demand, ...], ...]
"""The ways a condition can be met; none when it cannot be."""

_ALWAYS: Ways = ((),)
_OPPOSITE = {
    Comparator.AT_LEAST: (Comparator.LESS_THAN,),
    Comparator.MORE_THAN: (Comparator.AT_MOST,),
    Comparator.LESS_THAN: (Comparator.AT_LEAST,),
    Comparator.AT_MOST: (Comparator.MORE_THAN,),
    Comparator.EXACTLY: (Comparator.LESS_THAN, Comparator.MORE_THAN),
}


def ways(asked: Asked, vocabulary: Vocabulary, others: Callable[[OnlyActivities], tuple[str, ...]]) -> Ways:
    """The ways a condition can be met, as far as facts and numbers go; codes and things are held apart.

    Args:
        asked: the condition.
        vocabulary: for which numbers are whole.
        others: the lines of business that have nothing in common with those listed.
    """
    atom, negated = asked
    match atom:
        case Comparison() | DateComparison():
            return tuple((Within(atom.quantity, i),) for i in _allowed(atom, vocabulary, negated=negated))
        case OnlyActivities():
            return _only(atom, others(atom), negated=negated)
        case Industry():
            return _ALWAYS
        case ObjectExists() if negated and atom.terms:
            return _ALWAYS
        case _:
            return ((Yes(_name(atom), not negated),),)


def _allowed(
    atom: Comparison | DateComparison, vocabulary: Vocabulary, *, negated: bool
) -> tuple[Interval, ...]:
    if isinstance(atom, DateComparison):
        return intervals(atom.comparator, atom.date.toordinal(), is_whole=True, negated=negated)
    is_whole = vocabulary.quantities[atom.quantity].type is ValueType.INTEGER
    return intervals(atom.comparator, atom.number, is_whole=is_whole, negated=negated)


def _name(atom: FactHolds | DecisionExists | ObjectExists | Target | Judgement | NotRead) -> str:
    match atom:
        case FactHolds():
            return atom.fact
        case DecisionExists():
            return atom.decision
        case ObjectExists():
            return atom.object_kind
        case Target():
            return atom.id
        case Judgement():
            return f"vurdering:{atom.rule}"
        case NotRead():
            return f"ikke-lest:{atom.about}"


def _only(atom: OnlyActivities, others: tuple[str, ...], *, negated: bool) -> Ways:
    """One of the activities and no other line of business; or none of them, or another one."""
    if negated:
        return (tuple(Yes(a, value=False) for a in atom.activities), *((Yes(o, value=True),) for o in others))
    nothing_else = tuple(Yes(o, value=False) for o in others)
    return tuple((Yes(a, value=True), *nothing_else) for a in atom.activities)


def intervals(
    comparator: Comparator, number: float, *, is_whole: bool, negated: bool = False
) -> tuple[Interval, ...]:
    """The numbers a comparison allows."""
    if negated:
        return tuple(i for c in _OPPOSITE[comparator] for i in intervals(c, number, is_whole=is_whole))
    above = math.floor(number) + 1 if is_whole else math.nextafter(number, math.inf)
    below = math.ceil(number) - 1 if is_whole else math.nextafter(number, -math.inf)
    match comparator:
        case Comparator.AT_LEAST:
            return (Interval(low=math.ceil(number) if is_whole else number),)
        case Comparator.MORE_THAN:
            return (Interval(low=above),)
        case Comparator.LESS_THAN:
            return (Interval(high=below),)
        case Comparator.AT_MOST:
            return (Interval(high=math.floor(number) if is_whole else number),)
        case Comparator.EXACTLY:
            reachable = not is_whole or number == math.floor(number)
            return (Interval(number, number),) if reachable else ()
