"""Rows of one table that divide a number between them: what no row has, and what two rows have."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate, combinations

from hms_rules.facts.factbase import Interval
from hms_rules.language.tree import Comparison, DateComparison, Window
from hms_rules.vocabulary import ValueType, Vocabulary
from hms_rules.wording import day, number
from hms_rules.workbench.overlap.demands import Within, ways
from hms_rules.workbench.overlap.found import Found, Sort
from hms_rules.workbench.rows import Asked, Row, Rule, first_day, is_empty

_ONE_DAY = timedelta(days=1)

Part = tuple[Row, Interval]
"""A row and the numbers it has."""


def tables(rules: Iterable[Rule], vocabulary: Vocabulary) -> Iterator[Found]:
    """Gaps and overlaps within each table."""
    by_scenario: dict[str, list[Row]] = defaultdict(list)
    for rule in rules:
        for row in rule.rows:
            by_scenario[row.scenario].append(row)
    for rows in by_scenario.values():
        if len(rows) > 1:
            yield from _days_left_out(rows)
            for quantity, parts in _divided(rows, vocabulary):
                yield from _numbers(parts, quantity, vocabulary)


# ------------------------------------------------------------------ numbers


def _divided(rows: Sequence[Row], vocabulary: Vocabulary) -> Iterator[tuple[str, list[Part]]]:
    """Rows that differ in the numbers they have of one quantity and in no other condition."""
    groups: dict[tuple[str, frozenset[Asked]], list[Part]] = defaultdict(list)
    for row in rows:
        for quantity in dict.fromkeys(q for asked in row.conditions if (q := _quantity(asked))):
            own = [asked for asked in row.conditions if _quantity(asked) == quantity]
            others = frozenset(asked for asked in row.conditions if _quantity(asked) != quantity)
            interval = _interval(own, vocabulary)
            if interval:
                groups[quantity, others].append((row, interval))
    for (quantity, _), parts in groups.items():
        if len(parts) > 1:
            yield quantity, parts


def _quantity(asked: Asked) -> str | None:
    atom = asked[0]
    return atom.quantity if isinstance(atom, Comparison | DateComparison) else None


def _interval(asked: Iterable[Asked], vocabulary: Vocabulary) -> Interval | None:
    """The numbers the conditions leave, where that is one interval."""
    found = Interval()
    for condition in asked:
        allowed = ways(condition, vocabulary, lambda _: ())
        if len(allowed) != 1:
            return None
        for demand in allowed[0]:
            found = found.meet(demand.interval) if isinstance(demand, Within) else found
    return found if found.low <= found.high else None


def _numbers(parts: Sequence[Part], quantity: str, vocabulary: Vocabulary) -> Iterator[Found]:
    """What is left out or met twice on any day; on each day some row begins, the rows of that day."""
    said = set[str]()
    for first in sorted({first_day(row.window) for row, _ in parts}):
        in_force = [part for part in parts if part[0].window.holds(first)]
        for found in _on_a_day(in_force, quantity, vocabulary):
            if found.name not in said:
                said.add(found.name)
                yield found


def _on_a_day(parts: Sequence[Part], quantity: str, vocabulary: Vocabulary) -> Iterator[Found]:
    """Go up the numbers, and hold each row against those below it."""
    words = _Amounts(quantity, vocabulary)
    ordered = sorted(parts, key=lambda part: (part[1].low, -part[1].high))
    for (furthest, reached), (row, interval) in zip(accumulate(ordered, _further), ordered[1:], strict=False):
        if interval.low > words.after(reached.high):
            left_out = Interval(words.after(reached.high), words.before(interval.low))
            yield Found(Sort.GAP, row, furthest, text=words.said(left_out))
    for (below, lower), (row, upper) in combinations(ordered, 2):
        if lower.low < upper.low <= lower.high < upper.high:
            yield Found(Sort.OVERLAP, row, below, text=words.said(Interval(upper.low, lower.high)))


def _further(one: Part, other: Part) -> Part:
    return other if other[1].high > one[1].high else one


class _Amounts:
    """Steps between numbers of a quantity, and intervals of it in words."""

    def __init__(self, quantity: str, vocabulary: Vocabulary) -> None:
        declared = vocabulary.quantities[quantity]
        self._label = declared.label
        self._unit = vocabulary.symbol(declared.unit)
        self._is_date = declared.type is ValueType.DATE
        self._is_whole = self._is_date or declared.type is ValueType.INTEGER

    def after(self, value: float) -> float:
        """The next number."""
        return value + 1 if self._is_whole else math.nextafter(value, math.inf)

    def before(self, value: float) -> float:
        """The number before."""
        return value - 1 if self._is_whole else math.nextafter(value, -math.inf)

    def said(self, interval: Interval) -> str:
        """«antall arbeidstakere minst 10 og mindre enn 11»."""
        if self._is_date:
            first, last = (day(date.fromordinal(int(n))) for n in (interval.low, interval.high))
            return f"{self._label} {first}" if first == last else f"{self._label} fra {first} til {last}"
        if interval.is_exact:
            return f"{self._label} {number(interval.low, self._unit)}"
        return f"{self._label} {self._low(interval.low)} og {self._high(interval.high)}"

    def _low(self, value: float) -> str:
        shown = number(value, self._unit)
        return f"{'minst' if _is_said(value) else 'mer enn'} {shown}"

    def _high(self, value: float) -> str:
        shown = number(value, self._unit)
        return f"{'høyst' if _is_said(value) else 'mindre enn'} {shown}"


def _is_said(value: float) -> bool:
    """Whether the number is one people write, and not the one next to it."""
    return float(f"{value:.10g}") == value


# ------------------------------------------------------------------ days


def _days_left_out(rows: Sequence[Row]) -> Iterator[Found]:
    """Days between the first and the last of a table on which none of its rows is in force."""
    ordered = sorted((r for r in rows if not is_empty(r.window)), key=lambda row: first_day(row.window))
    for before, row in zip(accumulate(ordered, _later), ordered[1:], strict=False):
        ended, begins = _last(before), first_day(row.window)
        if begins > ended and begins - ended > _ONE_DAY:
            yield Found(Sort.GAP, row, before, days=Window(ended + _ONE_DAY, begins - _ONE_DAY))


def _later(one: Row, other: Row) -> Row:
    return other if _last(other) > _last(one) else one


def _last(row: Row) -> date:
    return row.window.last or date.max
