"""Literals: thresholds, facts, codes, objects and dates, each decided once from what is known.

A literal is first asked of what is certain. Only where that leaves it open, and only when the
answer need not be strict, is it asked again with the assumptions, and then carries their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from hms_rules.engines import Truth
from hms_rules.engines.comparing import compare
from hms_rules.engines.hierarchy import Hierarchy
from hms_rules.engines.kleene import any_of
from hms_rules.engines.things import meets
from hms_rules.facts.factbase import FactBase, Interval, Known, Thing
from hms_rules.language.compiled import CompiledRuleset, Role
from hms_rules.language.tree import (
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Judgement,
    Literal,
    NotRead,
    ObjectExists,
    OnlyActivities,
)
from hms_rules.registers.industry import matches
from hms_rules.vocabulary import Scheme, Vocabulary

Leaning = frozenset[str]
NONE: Leaning = frozenset()
_Answer = tuple[Truth, Leaning]
_OPEN: _Answer = (None, NONE)


class LiteralValues(Struct, frozen=True):
    """What the literals of a rule set say of one business, by number; unread ones are unknown.

    Attributes:
        truth: the truth of each.
        assumptions: the ids of the facts whose assumed values each truth leans on.
    """

    truth: tuple[Truth, ...]
    assumptions: tuple[Leaning, ...]


class View(Struct, frozen=True):
    """What is known, as one literal asks it: for certain, or with the assumptions added."""

    base: FactBase
    with_assumptions: bool

    def fact(self, fact: str) -> Known[bool] | None:
        """What is known of a yes-or-no fact, a kind's presence or a decision; what is certain goes first."""
        known = self.base.certain.facts.get(fact)
        return self.base.assumed.facts.get(fact) if known is None and self.with_assumptions else known

    def quantity(self, quantity: str) -> Known[Interval] | None:
        """What is known of a number; an assumption may narrow what is certain, never contradict it."""
        known = self.base.certain.quantities.get(quantity)
        assumed = self.base.assumed.quantities.get(quantity) if self.with_assumptions else None
        if known is None or assumed is None:
            return known or assumed
        narrowed = known.value.meet(assumed.value)
        if narrowed.low > narrowed.high:
            return known
        return Known(narrowed, assumed.source, assumed.assumptions)


class LiteralEvaluator:
    """Decides literals.

    Args:
        vocabulary: for what is broader than what, and which facts are activities.
        concluded: the targets that hang on a judgement, by the id of its rule: a judgement may be
            recorded under either.
    """

    def __init__(self, vocabulary: Vocabulary, concluded: Mapping[str, Sequence[str]] | None = None) -> None:
        self.kinds = Hierarchy(vocabulary.kinds)
        self.activities = Hierarchy(vocabulary.facts)
        self._schemes = {kind.id: kind.scheme.value for kind in vocabulary.kinds.values()}
        activities = [f for f in vocabulary.facts.values() if f.scheme is Scheme.ACTIVITIES]
        self._lines_of_business = [f.id for f in activities if not f.is_task]
        self.tasks = [f.id for f in activities if f.is_task]
        self._concluded = concluded or {}
        self._others: dict[tuple[str, ...], tuple[str, ...]] = {}

    @classmethod
    def of(cls, ruleset: CompiledRuleset) -> LiteralEvaluator:
        """An evaluator for the literals of a compiled rule set."""
        return cls(ruleset.vocabulary, _targets_of_judgements(ruleset))

    def evaluate(
        self, literals: Sequence[Literal], wanted: Iterable[int], base: FactBase, *, strict: bool
    ) -> LiteralValues:
        """Decide the wanted literals.

        Args:
            literals: all literals of the rule set.
            wanted: the numbers of those the program reads.
            base: what is known of the business.
            strict: whether to leave the assumptions out.
        """
        truth: list[Truth] = [None] * len(literals)
        assumptions = [NONE] * len(literals)
        certain, assumed = View(base, with_assumptions=False), View(base, with_assumptions=True)
        for number in wanted:
            value, leaning = self._decide(literals[number], certain)
            if value is None and not strict:
                value, leaning = self._decide(literals[number], assumed)
            if value is not None:
                truth[number], assumptions[number] = value, leaning
        return LiteralValues(tuple(truth), tuple(assumptions))

    def truth(self, literal: Literal, base: FactBase, *, strict: bool) -> Truth:
        """Decide one literal."""
        return self.evaluate((literal,), (0,), base, strict=strict).truth[0]

    def _decide(self, literal: Literal, view: View) -> _Answer:  # noqa: PLR0911 one return a kind of literal
        match literal:
            case Comparison():
                return _compared(literal, literal.number, view)
            case FactHolds():
                return _held(literal.fact, view)
            case Industry():
                return _industry(literal, view.base), NONE
            case ObjectExists():
                return self._object(literal, view)
            case DateComparison():
                return _compared(literal, literal.date.toordinal(), view)
            case DecisionExists():
                return _held(literal.decision, view)
            case OnlyActivities():
                return self._only(literal, view)
            case Judgement():
                known = self.judgement(literal, view.base)
                return (known.value, known.assumptions) if known else _OPEN
            case NotRead():
                return _OPEN

    # -- judgements --------------------------------------------------------------------------------

    def judgement(self, literal: Judgement, base: FactBase) -> Known[bool] | None:
        """What a person has judged: of the rule, of its whole table, or of what it concludes."""
        keys = self.recorded_under(literal)
        return next((base.judgements[key] for key in keys if key in base.judgements), None)

    def recorded_under(self, literal: Judgement) -> tuple[str, ...]:
        """What a judgement may be recorded under, the nearest first."""
        scenario = literal.rule.partition("/")[0]
        return (literal.rule, scenario, *self._concluded.get(literal.rule, ()))

    # -- objects -----------------------------------------------------------------------------------

    def scheme(self, kind: str) -> str:
        """The key of a fact file under which a kind of object is listed."""
        return self._schemes[kind]

    def candidates(self, literal: ObjectExists, things: Iterable[Thing]) -> Iterator[tuple[Thing, Truth]]:
        """The things that are, or may be, what the literal asks for, each with whether it is.

        A thing listed under a broader kind, or one of which a narrower kind is both, may be one of the
        kind asked for; nobody has said so.
        """
        for thing in things:
            if self.kinds.within(thing.kind, literal.object_kind):
                yield thing, meets(thing, literal.terms)
            elif self.kinds.overlap(literal.object_kind, thing.kind):
                yield thing, False if meets(thing, literal.terms) is False else None

    def _object(self, literal: ObjectExists, view: View) -> _Answer:
        values = [value for _, value in self.candidates(literal, view.base.things)]
        if True in values:
            return True, NONE
        presence = view.fact(literal.object_kind)
        if presence is not None:
            if presence.value and not literal.terms:
                return True, presence.assumptions
            # That there is none is assumed only where nothing that could be one is listed.
            if not presence.value and not (values and presence.assumptions):
                return False, presence.assumptions
        closed = self._schemes[literal.object_kind] in view.base.complete
        return (False, NONE) if closed and None not in values else _OPEN

    # -- only these activities ---------------------------------------------------------------------

    def other_activities(self, literal: OnlyActivities) -> tuple[str, ...]:
        """The lines of business that can have nothing in common with those listed."""
        listed = literal.activities
        if listed not in self._others:
            self._others[listed] = tuple(
                a for a in self._lines_of_business if not any(self.activities.overlap(a, b) for b in listed)
            )
        return self._others[listed]

    def _only(self, literal: OnlyActivities, view: View) -> _Answer:
        does, leaning = _any_held(literal.activities, view)
        if does is False:
            return False, leaning
        others, leaning_others = _any_held(self.other_activities(literal), view)
        if others is True:
            return False, leaning_others
        if not does:
            return _OPEN
        if Scheme.ACTIVITIES in view.base.complete:
            return True, leaning
        # A task may be part of that business or of another one: only a complete list tells.
        tasks, leaning_tasks = _any_held(self.tasks, view)
        return (True, leaning | leaning_others | leaning_tasks) if others is tasks is False else _OPEN


def _targets_of_judgements(ruleset: CompiledRuleset) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for rule in ruleset.rules:
        for condition in rule.conditions:
            literal = ruleset.literals[condition.index] if condition.role is Role.JUDGEMENT else None
            if isinstance(literal, Judgement):
                found.setdefault(literal.rule, []).extend(ruleset.targets[t] for t in rule.targets)
    return found


def _compared(literal: Comparison | DateComparison, number: float, view: View) -> _Answer:
    known = view.quantity(literal.quantity)
    if known is None:
        return _OPEN
    return compare(known.value, literal.comparator, number), known.assumptions


def _held(fact: str, view: View) -> _Answer:
    known = view.fact(fact)
    return (known.value, known.assumptions) if known else _OPEN


def _any_held(facts: Iterable[str], view: View) -> _Answer:
    """Whether one of the facts holds; a no leans on every one of them, a yes on the one it takes."""
    leaning = NONE
    result: Truth = False
    for fact in facts:
        value, assumptions = _held(fact, view)
        if value:
            return True, assumptions
        if value is None:
            result = None
        leaning |= assumptions
    return result, leaning


def _industry(literal: Industry, base: FactBase) -> Truth:
    if not base.industries:
        return None
    asked = base.industries[:1] if literal.main else base.industries
    nothing: frozenset[str] = frozenset()
    return any_of(
        matches(i.possible.get(literal.standard, nothing), literal.codes, literal.except_codes) for i in asked
    )
