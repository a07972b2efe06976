"""Behind a literal: the facts that decided it, or the ones that are missing. Off the hot path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from hms_rules.engines import Truth
from hms_rules.engines.literals import LiteralEvaluator, View
from hms_rules.engines.things import measures_of, undecided_measures
from hms_rules.facts.factbase import FactBase, Interval, MeasureValue, Origin, Source, Thing
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
from hms_rules.vocabulary import Scheme, ValueType, Vocabulary

Json = bool | float | str | list[str] | dict[str, "Json"]

INDUSTRY = "industry"
COMPLETE = "complete."
JUDGED = "vurdering:"
UNREAD = "ikke-lest:"


class Ground(NamedTuple):
    """A fact behind a literal: its id, its value as plain JSON and where it comes from."""

    fact: str
    value: Json
    source: Source


class Behind(Struct, frozen=True):
    """What lies behind the literals of one business.

    Attributes:
        evaluator: the one that decided the literals.
        base: what is known of the business.
        strict: whether assumptions were left out.
    """

    vocabulary: Vocabulary
    evaluator: LiteralEvaluator
    base: FactBase
    strict: bool = False

    # -- what is missing ---------------------------------------------------------------------------

    def missing(self, literal: Literal) -> tuple[str, ...]:  # noqa: PLR0911 one return a kind of literal
        """The ids of the facts that would decide an undecided literal.

        Beside ids of the vocabulary: `<kind>.<measure>`, `industry`, `complete.<scheme>` when only
        whether a list is the whole list is open, `vurdering:<rule>`, and `ikke-lest:<what>`.
        """
        match literal:
            case Comparison() | DateComparison():
                return (literal.quantity,)
            case FactHolds():
                return (self._asked_as(literal.fact),)
            case DecisionExists():
                return (literal.decision,)
            case Industry():
                return (INDUSTRY,)
            case Judgement():
                return (f"{JUDGED}{literal.rule}",)
            case NotRead():
                return (f"{UNREAD}{literal.about}",)
            case OnlyActivities():
                return tuple(self._missing_of_only(literal))
            case ObjectExists():
                return tuple(dict.fromkeys(self._missing_of_object(literal)))

    def _asked_as(self, fact: str) -> str:
        """What is asked about a fact: the number that is the same thing, where there is one."""
        declared = self.vocabulary.facts.get(fact)
        return declared.threshold.quantity if declared and declared.threshold else fact

    def _missing_of_only(self, literal: OnlyActivities) -> Iterator[str]:
        """Whether it does one of them; whether it does nothing else is asked once it is known to."""
        held = [self._view.fact(a) for a in literal.activities]
        if any(known and known.value for known in held):
            yield f"{COMPLETE}{Scheme.ACTIVITIES.value}"
        else:
            yield from (a for a, known in zip(literal.activities, held, strict=True) if known is None)

    def _missing_of_object(self, literal: ObjectExists) -> Iterator[str]:
        candidates = list(self.evaluator.candidates(literal, self.base.things))
        open_things = [thing for thing, value in candidates if value is None]
        for thing in open_things:
            if self.evaluator.kinds.within(thing.kind, literal.object_kind):
                yield from (f"{thing.kind}.{m}" for m in undecided_measures(thing, literal.terms))
            else:  # listed as something broader: is it one? Only then does it have such measures
                yield literal.object_kind
        if not open_things:
            yield from self._missing_of_unlisted(literal, listed=bool(candidates))

    def _missing_of_unlisted(self, literal: ObjectExists, *, listed: bool) -> Iterator[str]:
        presence = self._view.fact(literal.object_kind)
        measures = measures_of(literal.terms)
        if presence and presence.value and not listed and measures:
            yield from (f"{literal.object_kind}.{m}" for m in measures)
        elif presence or listed:
            yield f"{COMPLETE}{self.evaluator.scheme(literal.object_kind)}"
        else:
            yield literal.object_kind

    # -- what decided ------------------------------------------------------------------------------

    def grounds(self, literal: Literal) -> tuple[Ground, ...]:  # noqa: PLR0911 one return a kind of literal
        """The known facts behind a literal, the deciding ones where some of them decide."""
        match literal:
            case Comparison() | DateComparison():
                return tuple(self._quantity(literal.quantity))
            case FactHolds():
                return tuple(self._facts([literal.fact]))
            case DecisionExists():
                return tuple(self._facts([literal.decision]))
            case Industry():
                return tuple(self._industry(literal))
            case Judgement():
                known = self.evaluator.judgement(literal, self.base)
                return (Ground(f"{JUDGED}{literal.rule}", known.value, known.source),) if known else ()
            case NotRead():
                return ()
            case OnlyActivities():
                return tuple(self._only(literal))
            case ObjectExists():
                return tuple(self._object(literal))

    def known(self, fact: str) -> Iterator[Ground]:
        """What is known of a fact by id: a quantity, a concept, a kind or a decision."""
        if fact in self.vocabulary.quantities:
            yield from self._quantity(fact)
        else:
            yield from self._facts([fact])

    @property
    def _view(self) -> View:
        return View(self.base, with_assumptions=not self.strict)

    def _truth(self, literal: Literal) -> Truth:
        return self.evaluator.truth(literal, self.base, strict=self.strict)

    def _quantity(self, quantity: str) -> Iterator[Ground]:
        known = self._view.quantity(quantity)
        if known:
            declared = self.vocabulary.quantities[quantity]
            yield Ground(quantity, _number(known.value, declared.type), known.source)

    def _facts(self, facts: Iterable[str]) -> Iterator[Ground]:
        for fact in facts:
            known = self._view.fact(fact)
            if known:
                yield Ground(fact, known.value, known.source)

    def _industry(self, literal: Industry) -> Iterator[Ground]:
        asked = self.base.industries[:1] if literal.main else self.base.industries
        for industry in asked:
            yield Ground(INDUSTRY, industry.code, industry.source)

    def _only(self, literal: OnlyActivities) -> Iterator[Ground]:
        listed = list(self._facts(literal.activities))
        others = [g for g in self._facts(self.evaluator.other_activities(literal)) if g.value]
        if self._truth(literal) is False and others:
            yield from others
            return
        yield from (g for g in listed if g.value) if any(g.value for g in listed) else listed
        yield from self._closed(Scheme.ACTIVITIES.value)

    def _object(self, literal: ObjectExists) -> Iterator[Ground]:
        truth = self._truth(literal)
        read = measures_of(literal.terms)
        candidates = list(self.evaluator.candidates(literal, self.base.things))
        deciding = [thing for thing, value in candidates if truth is None or value is truth]
        yield from (self._thing(thing, read) for thing in deciding)
        if truth is False:
            yield from self._closed(self.evaluator.scheme(literal.object_kind))
        if not deciding:
            yield from self._facts([literal.object_kind])

    def _thing(self, thing: Thing, read: Iterable[str]) -> Ground:
        shown = {m: self._measure(m, thing.measures[m]) for m in read if m in thing.measures}
        named: dict[str, Json] = {"name": thing.name} if thing.name else {}
        return Ground(thing.kind, named | shown if shown or named else True, thing.source)

    def _measure(self, measure: str, value: MeasureValue) -> Json:
        if isinstance(value, Interval):
            return _number(value, self.vocabulary.measures[measure].type)
        return value if isinstance(value, bool) else sorted(value)

    def _closed(self, scheme: str) -> Iterator[Ground]:
        if scheme in self.base.complete:
            yield Ground(
                f"{COMPLETE}{scheme}", True, Source(Origin.INPUT, "listen er oppgitt som fullstendig")
            )


def _number(known: Interval, value_type: ValueType) -> Json:
    """A number alone when it is known, else its bounds, those that are."""
    if known.is_exact:
        return _bound(known.low, value_type)
    bounds: Mapping[str, float] = {"at_least": known.low, "at_most": known.high}
    return {name: _bound(b, value_type) for name, b in bounds.items() if abs(b) != float("inf")}


def _bound(bound: float, value_type: ValueType) -> Json:
    if value_type is ValueType.DATE:
        return date.fromordinal(int(bound)).isoformat()
    return int(bound) if bound == int(bound) else bound
