"""Boundaries of rules: each number just met and just not, each date on the day and the day before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from hms_rules.engines.hierarchy import Hierarchy
from hms_rules.facts.factbase import Interval
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, ObjectRule
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    ObjectComparison,
    ObjectDate,
    ObjectExists,
    ObjectTerm,
)
from hms_rules.vocabulary import ValueType
from hms_rules.wording import day, number
from hms_rules.workbench.coverage.observing import Observations, Played, own_conditions
from hms_rules.workbench.coverage.resting import Resting
from hms_rules.workbench.steps import step_of

_BELOW = (Comparator.AT_LEAST, Comparator.LESS_THAN)
_ROUNDING = 1.000001


class Boundary(Struct, frozen=True):
    """A number or date of the law, with the tests on it and just beside it, on the other side.

    Attributes:
        text: what it bounds.
        at: the number or day of the law, `beside` the nearest one on the other side.
        met_at: a case with exactly that, `met_beside` likewise.
    """

    text: str
    line: int
    at: str
    beside: str
    met_at: str | None
    met_beside: str | None

    @property
    def is_covered(self) -> bool:
        """Whether both sides are tested."""
        return self.met_at is not None and self.met_beside is not None


Values = Callable[[Played], Iterable[float]]
"""The numbers a case gives for what a boundary is about."""


class _About(Struct, frozen=True):
    """What a boundary is about: its name, line and unit, and how to find its values in a case."""

    text: str
    line: int
    values: Values
    unit: str | None = None
    sort: ValueType = ValueType.NUMBER


class Bounds:
    """Finds the boundaries of rules, and the cases on each side."""

    def __init__(self, seen: Observations, ruleset: CompiledRuleset) -> None:
        self._seen = seen
        self._ruleset = ruleset
        self._kinds = Hierarchy(ruleset.vocabulary.kinds)
        self._resting = Resting(ruleset)

    def of(self, rule: CompiledRule) -> Iterator[Boundary]:
        """Every boundary of a rule: numbers and dates in its conditions, and the days it is in force."""
        cases = sorted(self._seen.seeing(rule.id))
        for ref in own_conditions(rule):
            literal = None if ref.is_target else self._ruleset.literals[ref.index]
            match literal:
                case Comparison() | DateComparison():
                    about = self._quantity(literal.quantity, ref.span.line)
                    yield self._boundary(literal, about, cases)
                case ObjectExists():
                    yield from self._of_terms(literal.object_kind, literal.terms, ref.span.line, cases)
                case _:
                    continue
        yield from self._of_window(rule)

    def of_object_rule(self, rule: ObjectRule, cases: Sequence[int]) -> Iterator[Boundary]:
        """Every number and date in a rule about single objects, in the cases that use what it concludes."""
        return self._of_terms(rule.kind, rule.terms, rule.condition.line, cases)

    def _of_terms(
        self, kind: str, terms: Iterable[ObjectTerm], line: int, cases: Sequence[int]
    ) -> Iterator[Boundary]:
        for term in terms:
            if isinstance(term, ObjectComparison | ObjectDate):
                yield self._boundary(term, self._measure(kind, term.measure, line), cases)

    def _quantity(self, quantity: str, line: int) -> _About:
        words = self._ruleset.vocabulary
        declared = words.quantities[quantity]

        def values(played: Played) -> Iterator[float]:
            if quantity in played.quantities:
                yield played.quantities[quantity].low

        return _About(declared.label, line, values, words.symbol(declared.unit), declared.type)

    def _measure(self, kind: str, measure: str, line: int) -> _About:
        words = self._ruleset.vocabulary
        declared = words.measures[measure]

        def values(played: Played) -> Iterator[float]:
            for thing in played.things:
                value = thing.measures.get(measure)
                if isinstance(value, Interval) and value.is_exact and self._kinds.overlap(kind, thing.kind):
                    yield value.low

        text = f"{words.kinds[kind].label}: {declared.label}"
        return _About(text, line, values, words.symbol(declared.unit), declared.type)

    def _boundary(
        self,
        compared: Comparison | DateComparison | ObjectComparison | ObjectDate,
        about: _About,
        cases: Sequence[int],
    ) -> Boundary:
        if isinstance(compared, DateComparison | ObjectDate):
            return self._date(compared.date, about, cases)
        at, step = compared.number, step_of(compared.number, about.sort)
        beside = at - step if compared.comparator in _BELOW else at + step

        def is_beside(value: float) -> bool:
            return 0 < abs(value - at) <= step * _ROUNDING and (value < at) == (beside < at)

        return Boundary(
            about.text,
            about.line,
            number(at, about.unit),
            number(beside, about.unit),
            self._case(cases, about.values, lambda value: value == at),
            self._case(cases, about.values, is_beside),
        )

    def _date(self, on: date, about: _About, cases: Sequence[int]) -> Boundary:
        before = on - timedelta(days=1)
        return Boundary(
            about.text,
            about.line,
            day(on),
            day(before),
            self._case(cases, about.values, lambda value: value == on.toordinal()),
            self._case(cases, about.values, lambda value: value == before.toordinal()),
        )

    def _case(self, cases: Sequence[int], values: Values, wanted: Callable[[float], bool]) -> str | None:
        for case in cases:
            if any(map(wanted, values(self._seen.played[case]))):
                return self._seen.cases[case].id
        return None

    def _of_window(self, rule: CompiledRule) -> Iterator[Boundary]:
        """The day the law is read from has no day before: nobody says what the rule was then."""
        first, last = rule.window.first, rule.window.last
        if first and first > self._ruleset.vocabulary.acts[rule.act].modelled_from:
            yield self._days(rule, "i kraft fra", first, first - timedelta(days=1))
        if last:
            yield self._days(rule, "i kraft til og med", last, last + timedelta(days=1))

    def _days(self, rule: CompiledRule, text: str, at: date, beside: date) -> Boundary:
        """Tests on both days that expect something of what the rule concludes, or of what rests on it."""
        met: dict[date, str] = {}
        for case, played in self._seen.played.items():
            if played.day in (at, beside) and self._resting.rests(played.about, rule):
                met.setdefault(played.day, self._seen.cases[case].id)
        return Boundary(text, rule.sources[0].span.line, day(at), day(beside), met.get(at), met.get(beside))
