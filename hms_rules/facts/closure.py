"""Closing a set of values over the certain relations: everything that follows, and every contradiction."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from msgspec import Struct

from hms_rules.facts.factbase import Interval, Known, Layer, Origin, Source
from hms_rules.facts.relations import Ceiling, Relations


class Conflict(Struct, frozen=True):
    """Two values of one fact or quantity that cannot both be: the one that stands and the one refused."""

    about: str
    stands: Known[bool] | Known[Interval]
    refused: Known[bool] | Known[Interval]


@dataclass(slots=True)
class Closure:
    """Values that grow: `learn` and `narrow` add one, `close` follows the relations until nothing is new."""

    relations: Relations
    facts: dict[str, Known[bool]] = field(default_factory=dict)
    quantities: dict[str, Known[Interval]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    _new_facts: list[str] = field(default_factory=list)
    _new_quantities: list[str] = field(default_factory=list)

    def copy(self) -> Closure:
        """A closure that grows on its own, from the same values."""
        return Closure(self.relations, dict(self.facts), dict(self.quantities))

    def layer(self) -> Layer:
        """The values as the literals read them."""
        return Layer(self.facts, self.quantities)

    def learn(self, fact: str, known: Known[bool]) -> None:
        """Add a yes or no; one that is there already stands."""
        stands = self.facts.get(fact)
        if stands is None:
            self.facts[fact] = known
            self._new_facts.append(fact)
        elif stands.value != known.value:
            self.conflicts.append(Conflict(fact, stands, known))

    def narrow(self, quantity: str, known: Known[Interval]) -> None:
        """Add bounds; together with those that are there they become narrower, or contradict them."""
        stands = self.quantities.get(quantity)
        if stands is None:
            self._bound(quantity, known)
            return
        met = stands.value.meet(known.value)
        if met.low > met.high:
            self.conflicts.append(Conflict(quantity, stands, known))
        elif met != stands.value:
            self.quantities[quantity] = _met(met, stands, known)
            self._new_quantities.append(quantity)

    def _bound(self, quantity: str, known: Known[Interval]) -> None:
        """Give a quantity its first bounds, unless they say no more than what it is."""
        everything = Interval(low=self.relations.floors.get(quantity, -math.inf))
        met = everything.meet(known.value)
        if met.low > met.high:
            self.conflicts.append(Conflict(quantity, known, known))
        elif met != everything:
            self.quantities[quantity] = Known(met, known.source, known.assumptions)
            self._new_quantities.append(quantity)

    def close(self) -> None:
        """Follow the relations until nothing new follows."""
        while self._new_facts or self._new_quantities:
            while self._new_facts:
                self._follow_fact(self._new_facts.pop())
            if self._new_quantities:
                self._follow_quantity(self._new_quantities.pop())

    def _follow_fact(self, fact: str) -> None:
        known = self.facts[fact]
        steps = self.relations.after.get((fact, known.value))
        if steps is None:
            return
        for step in steps.facts:
            self.learn(step.fact, Known(step.value, step.source, known.assumptions))
        for bound in steps.bounds:
            self.narrow(bound.quantity, Known(bound.interval, bound.source, known.assumptions))

    def _follow_quantity(self, quantity: str) -> None:
        known = self.quantities[quantity]
        for watch in self.relations.watches.get(quantity, ()):
            if known.value.low >= watch.at_least:
                self.learn(watch.fact, Known(True, watch.when_reached, known.assumptions))
            elif known.value.high < watch.at_least and watch.when_below:
                self.learn(watch.fact, Known(False, watch.when_below, known.assumptions))
        for ceiling in self.relations.ceilings.get(quantity, ()):
            self._follow_ceiling(ceiling, quantity, known)

    def _follow_ceiling(self, ceiling: Ceiling, quantity: str, known: Known[Interval]) -> None:
        if quantity == ceiling.lower:
            lifted = Interval(low=known.value.low * ceiling.factor)
            self.narrow(ceiling.upper, Known(lifted, ceiling.source, known.assumptions))
        if quantity == ceiling.upper:
            capped = Interval(high=known.value.high / ceiling.factor)
            self.narrow(ceiling.lower, Known(capped, ceiling.source, known.assumptions))


def _met(met: Interval, one: Known[Interval], other: Known[Interval]) -> Known[Interval]:
    """Keep as source whoever gives the bounds: one of the two, or both."""
    if other.value == met:
        return Known(met, other.source, other.assumptions)
    text = f"{one.source.text}; {other.source.text}"
    of = tuple(dict.fromkeys((*one.source.of, *other.source.of)))
    source = Source(Origin.RELATION, text, one.source.span or other.source.span, of)
    return Known(met, source, one.assumptions | other.assumptions)
