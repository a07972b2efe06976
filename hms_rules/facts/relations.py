"""The certain relations of a vocabulary as steps both ways: made once, followed for each business.

Every relation is between two things (if A then B), and so is its contraposition (if not B then not
A). A closed set of values therefore cannot be contradicted by one more value that was unknown.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from hms_rules.facts.amounts import lowest
from hms_rules.facts.factbase import Interval, Origin, Source
from hms_rules.facts.units import Units, number_text
from hms_rules.vocabulary import Fact, Kind, Quantity, Scheme, ValueType, Vocabulary


class FactStep(Struct, frozen=True):
    """A fact that follows, and why."""

    fact: str
    value: bool
    source: Source


class BoundStep(Struct, frozen=True):
    """A bound on a quantity that follows, and why."""

    quantity: str
    interval: Interval
    source: Source


class Watch(Struct, frozen=True):
    """A fact decided by a quantity: true from a number on; below it false, or nothing follows."""

    fact: str
    at_least: float
    when_reached: Source
    when_below: Source | None


class Ceiling(Struct, frozen=True):
    """`lower` is never greater than `upper`; `factor` turns its unit into that of `upper`."""

    lower: str
    upper: str
    factor: float
    source: Source


class Steps(Struct, frozen=True):
    """What follows from one fact being true, or being false."""

    facts: tuple[FactStep, ...] = ()
    bounds: tuple[BoundStep, ...] = ()


@dataclass(slots=True)
class Relations:
    """What follows from what, by id.

    Attributes:
        after: steps from a fact (or kind) and its value.
        watches: the facts a quantity decides; `ceilings` those of its bounds that bound another.
        narrower: all narrower concepts or kinds, at any depth; `broader` the other way.
        listed_in: what a complete list speaks of, by scheme: not what a number or the place decides.
        by_place: the facts that hold exactly in certain municipalities.
        floors: the least each quantity can be.
    """

    after: Mapping[tuple[str, bool], Steps]
    watches: Mapping[str, tuple[Watch, ...]]
    ceilings: Mapping[str, tuple[Ceiling, ...]]
    narrower: Mapping[str, frozenset[str]]
    broader: Mapping[str, frozenset[str]]
    listed_in: Mapping[Scheme, tuple[str, ...]]
    by_place: tuple[Fact, ...]
    floors: Mapping[str, float]
    labels: Mapping[str, str]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> Relations:
        """Read the relations of a vocabulary; what points at nothing is left out."""
        return _Reader(vocabulary).read()


@dataclass(slots=True)
class _Reader:
    vocabulary: Vocabulary
    facts: dict[tuple[str, bool], dict[tuple[str, bool], FactStep]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    bounds: dict[tuple[str, bool], list[BoundStep]] = field(default_factory=lambda: defaultdict(list))
    watches: dict[str, list[Watch]] = field(default_factory=lambda: defaultdict(list))
    ceilings: dict[str, list[Ceiling]] = field(default_factory=lambda: defaultdict(list))
    units: Units = field(init=False)
    nodes: dict[str, Fact | Kind] = field(init=False)
    labels: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        v = self.vocabulary
        self.units = Units(v.units)
        self.nodes = {**v.facts, **{i: k for i, k in v.kinds.items() if not k.derived}}
        self.labels = {
            i: thing.label
            for group in (v.facts, v.kinds, v.quantities, v.decisions)
            for i, thing in group.items()
        }

    def read(self) -> Relations:
        for node in self.nodes.values():
            self._implications(node)
        for fact in self.vocabulary.facts.values():
            self._exclusions(fact)
            self._threshold(fact)
        for quantity in self.vocabulary.quantities.values():
            self._ceilings(quantity)
            self._sum(quantity)
        narrower, broader = self._hierarchy()
        return Relations(
            after={
                key: Steps(tuple(self.facts.get(key, {}).values()), tuple(self.bounds.get(key, ())))
                for key in {*self.facts, *self.bounds}
            },
            watches={q: tuple(w) for q, w in self.watches.items()},
            ceilings={q: tuple(c) for q, c in self.ceilings.items()},
            narrower=narrower,
            broader=broader,
            listed_in=self._listed_in(),
            by_place=tuple(f for f in self.vocabulary.facts.values() if f.municipalities),
            floors={i: lowest(q, self.units) for i, q in self.vocabulary.quantities.items()},
            labels=self.labels,
        )

    def _implications(self, node: Fact | Kind) -> None:
        for other in node.broader:
            text = f"«{node.label}» går inn under «{self.labels.get(other, other)}»"
            self._implies(node.id, other, text)
        for other in node.implies:
            self._implies(node.id, other, f"«{node.label}» medfører «{self.labels.get(other, other)}»")

    def _implies(self, one: str, other: str, text: str) -> None:
        if other in self.nodes and other != one:
            self._step((one, True), (other, True), text)
            self._step((other, False), (one, False), text)

    def _exclusions(self, fact: Fact) -> None:
        for other in fact.excludes:
            if other in self.nodes and other != fact.id:
                text = f"«{fact.label}» og «{self.labels[other]}» utelukker hverandre"
                self._step((fact.id, True), (other, False), text)
                self._step((other, True), (fact.id, False), text)

    def _step(self, from_: tuple[str, bool], to: tuple[str, bool], text: str) -> None:
        source = Source(Origin.RELATION, text, of=(from_[0],))
        self.facts[from_].setdefault(to, FactStep(*to, source))

    def _threshold(self, fact: Fact) -> None:
        quantity = fact.threshold and self.vocabulary.quantities.get(fact.threshold.quantity)
        if not fact.threshold or not quantity:
            return
        number, floor = fact.threshold.at_least, lowest(quantity, self.units)
        text = f"«{fact.label}» er det samme som at {quantity.label} er minst {number_text(number)}"
        from_fact = Source(Origin.RELATION, text, of=(fact.id,))
        from_quantity = Source(Origin.RELATION, text, of=(quantity.id,))
        reached = math.ceil(number) if quantity.type is ValueType.INTEGER else number
        below = reached - 1 if quantity.type is ValueType.INTEGER else math.nextafter(number, -math.inf)
        self.bounds[fact.id, True].append(BoundStep(quantity.id, Interval(reached, math.inf), from_fact))
        self.bounds[fact.id, False].append(BoundStep(quantity.id, Interval(floor, below), from_fact))
        self.watches[quantity.id].append(Watch(fact.id, reached, from_quantity, from_quantity))

    def _ceilings(self, quantity: Quantity) -> None:
        for other in quantity.at_most:
            upper = self.vocabulary.quantities.get(other)
            factor = upper and self._factor(quantity, upper)
            if upper and factor:
                text = f"{quantity.label} er aldri større enn {upper.label}"
                lifts = Source(Origin.RELATION, text, of=(quantity.id,))
                caps = Source(Origin.RELATION, text, of=(upper.id,))
                self.ceilings[quantity.id].append(Ceiling(quantity.id, upper.id, factor, lifts))
                self.ceilings[upper.id].append(Ceiling(quantity.id, upper.id, factor, caps))

    def _factor(self, one: Quantity, other: Quantity) -> float | None:
        if one.unit == other.unit:
            return 1.0
        unit, target = self.units.of(one.unit), self.units.of(other.unit)
        if unit and target and unit.dimension == target.dimension:
            return unit.factor / target.factor
        return None

    def _sum(self, quantity: Quantity) -> None:
        kind = quantity.sum and self.nodes.get(quantity.sum.kind)
        if kind:
            text = f"{quantity.label} regnes ut fra «{kind.label}»"
            none = Source(Origin.RELATION, text, of=(kind.id,))
            some = Source(Origin.RELATION, text, of=(quantity.id,))
            self.bounds[kind.id, False].append(BoundStep(quantity.id, Interval(0, 0), none))
            self.watches[quantity.id].append(Watch(kind.id, math.nextafter(0, 1), some, None))

    def _hierarchy(self) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
        parents = {i: tuple(b for b in n.broader if b in self.nodes) for i, n in self.nodes.items()}
        broader = {i: _reachable(i, parents) for i in self.nodes}
        narrower: dict[str, set[str]] = {i: set() for i in self.nodes}
        for node, above in broader.items():
            for other in above:
                narrower[other].add(node)
        return {i: frozenset(n) for i, n in narrower.items()}, broader

    def _listed_in(self) -> dict[Scheme, tuple[str, ...]]:
        listed: dict[Scheme, list[str]] = defaultdict(list)
        for node in self.nodes.values():
            if not (isinstance(node, Fact) and (node.threshold or node.municipalities)):
                listed[node.scheme].append(node.id)
        return {scheme: tuple(ids) for scheme, ids in listed.items()}


def _reachable(start: str, parents: Mapping[str, Iterable[str]]) -> frozenset[str]:
    found: set[str] = set()
    waiting = list(parents[start])
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting.extend(parents[node])
    return frozenset(found - {start})
