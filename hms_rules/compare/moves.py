"""What could be otherwise about a business: for each condition of the rules, the fact that would turn it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from hms_rules.ask.answers import Facts, Judged
from hms_rules.compare.setting import with_fact, with_thing
from hms_rules.engines.grounds import COMPLETE, INDUSTRY, JUDGED
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Judgement,
    Literal,
    NotRead,
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
    OnlyActivities,
)
from hms_rules.vocabulary import Measure, Quantity, Scheme, ValueType, Vocabulary

_DAY = 1


class Move(Struct, frozen=True):
    """One change: the condition it makes true or false."""

    literal: Literal
    holds: bool

    @property
    def about(self) -> str:
        """What it changes: two moves about the same thing are not made together."""
        match self.literal:
            case Comparison() | DateComparison():
                return self.literal.quantity
            case FactHolds():
                return self.literal.fact
            case ObjectExists():
                return self.literal.object_kind
            case DecisionExists():
                return self.literal.decision
            case Judgement():
                return f"{JUDGED}{self.literal.rule}"
            case _:
                return INDUSTRY if isinstance(self.literal, Industry) else str(self.literal)

    def reaches(self, other: Move) -> bool:
        """Whether the other is the same change, or one further in the same direction."""
        mine, theirs = self.literal, other.literal
        if (
            isinstance(mine, Comparison)
            and isinstance(theirs, Comparison)
            and mine.quantity == theirs.quantity
        ):
            both_up = _is_upward(mine, holds=self.holds) and _is_upward(theirs, holds=other.holds)
            both_down = not (_is_upward(mine, holds=self.holds) or _is_upward(theirs, holds=other.holds))
            return (both_up and mine.number <= theirs.number) or (both_down and mine.number >= theirs.number)
        return self == other

    def made(self, facts: Facts, words: Vocabulary) -> Facts:  # noqa: C901, PLR0911  # one return a literal
        """The facts as they would be."""
        match self.literal:
            case Comparison():
                quantity = words.quantities[self.literal.quantity]
                return with_fact(
                    facts, quantity.id, _number(self.literal, quantity, words, holds=self.holds), words
                )
            case DateComparison():
                day = _day(self.literal, holds=self.holds)
                return with_fact(facts, self.literal.quantity, day, words)
            case FactHolds():
                return with_fact(facts, self.literal.fact, self.holds, words)
            case DecisionExists():
                return with_fact(facts, self.literal.decision, self.holds, words)
            case Industry():
                code = {"code": self.literal.codes[0], "standard": self.literal.standard}
                return {**facts, "industry": [code]}
            case Judgement():
                judged = Judged(self.holds, "tenkt")
                return with_fact(facts, f"{JUDGED}{self.literal.rule}", judged, words)
            case ObjectExists():
                if not self.holds:
                    return with_fact(facts, self.literal.object_kind, answer=False, words=words)
                return with_thing(
                    facts, self.literal.object_kind, _measures(self.literal.terms, words), words
                )
            case OnlyActivities():
                held = with_fact(facts, self.literal.activities[0], answer=True, words=words)
                return with_fact(held, f"{COMPLETE}{Scheme.ACTIVITIES.value}", answer=True, words=words)
            case NotRead():
                return facts


def moves(literals: Iterable[tuple[Literal, bool | None]]) -> list[Move]:
    """The moves that would turn conditions that are false, true or open; of numbers the least first.

    A business cannot cease to be in an industry, or to do one thing only, by one change: those are
    only tried the other way.
    """
    return sorted(_moves(literals), key=_distance)


def _distance(move: Move) -> float:
    if not isinstance(move.literal, Comparison):
        return 0
    return move.literal.number * (1 if _is_upward(move.literal, holds=move.holds) else -1)


def _moves(literals: Iterable[tuple[Literal, bool | None]]) -> Iterator[Move]:
    for literal, value in literals:
        if isinstance(literal, NotRead):
            continue
        if value is not True:
            yield Move(literal, holds=True)
        if value is not False and not isinstance(literal, Industry | OnlyActivities):
            yield Move(literal, holds=False)


def _number(
    literal: Comparison | ObjectComparison, what: Quantity | Measure, words: Vocabulary, *, holds: bool
) -> float | str:
    """The number nearest the limit that makes a comparison hold, or not; with its unit where it has one."""
    limit = literal.number
    step = 1.0 if what.type is ValueType.INTEGER or limit >= 1 else limit / 2
    above = literal.comparator in (Comparator.MORE_THAN, Comparator.AT_MOST)
    outside = step if above else -step
    within = literal.comparator in (Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EXACTLY)
    value = limit if within is holds else limit + outside
    unit = words.symbol(what.unit)
    return f"{value:.10g} {unit}" if unit else int(value) if value == int(value) else value


def _is_upward(literal: Comparison, *, holds: bool) -> bool:
    return (literal.comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.EXACTLY)) is holds


def _day(literal: DateComparison | ObjectDate, *, holds: bool) -> str:
    before = literal.comparator is Comparator.LESS_THAN
    day = literal.date.toordinal() - (_DAY if before is holds else 0)
    return type(literal.date).fromordinal(day).isoformat()


def _measures(terms: Iterable[ObjectTerm], words: Vocabulary) -> dict[str, Any]:
    """Measures a thing could have to be as the terms say."""
    found: dict[str, Any] = {}
    for term in terms:
        match term:
            case ObjectComparison():
                found[term.measure] = _number(term, words.measures[term.measure], words, holds=True)
            case ObjectDate():
                found[term.measure] = _day(term, holds=True)
            case ObjectIs():
                found[term.measure] = not term.negated
            case ObjectHasCode() if not term.negated:
                found[term.measure] = [term.codes[0]]
            case ObjectCounts() if not term.negated and term.alternatives:
                found |= _measures(term.alternatives[0], words)
            case _:
                pass  # what a thing must not be is left open, and the verdict tells
    return found
