"""Whether conditions can hold together: for some business there could be, all relations of the ontology kept.

Facts and numbers are closed over the certain relations, as those of any business are. The relations
are implications between two things, so values that close without contradiction can be completed:
what is left open is no, and every number the least it can be. Codes and things have nothing to do
with them but the presence of a thing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from hms_rules.engines.kleene import all_of
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.facts.amounts import lowest
from hms_rules.facts.closure import Closure
from hms_rules.facts.factbase import Interval, Known, Origin, Source
from hms_rules.facts.relations import Relations
from hms_rules.facts.units import Units
from hms_rules.language.tree import Industry, Judgement, ObjectExists
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import ValueType, Vocabulary
from hms_rules.workbench.overlap.demands import Demand, Ways, Yes, ways
from hms_rules.workbench.overlap.industries import Industries
from hms_rules.workbench.overlap.sums import sums_meet
from hms_rules.workbench.overlap.things import thing_possible
from hms_rules.workbench.rows import Asked

_SOURCE = Source(Origin.INPUT, "")
_TRIED = 2000
"""Combinations looked at before it is left open."""


class Worlds:
    """Decides for one vocabulary; make it once, for its indexes are worth keeping."""

    def __init__(self, vocabulary: Vocabulary, industries: IndustryCodes) -> None:
        self.vocabulary = vocabulary
        self._evaluator = LiteralEvaluator(vocabulary)
        self._relations = Relations.of(vocabulary)
        self._industries = Industries(industries)
        self._ways: dict[Asked, Ways] = {}

    def possible(self, asked: Iterable[Asked]) -> bool | None:
        """Whether all the conditions can hold for one business; none where that is left open."""
        return all_of(self._answers(tuple(dict.fromkeys(asked))))

    def _answers(self, asked: Sequence[Asked]) -> Iterator[bool | None]:
        """Whether each part of a business can be so, apart from the others."""
        codes = [(atom, negated) for atom, negated in asked if isinstance(atom, Industry)]
        if codes:
            yield self._industries.possible(codes)
        yield from self._things(asked)
        yield self._closes(asked)
        if sums_meet(asked, self.vocabulary, self._evaluator.kinds):
            yield None

    def follows(self, asked: Sequence[Asked], wanted: Asked) -> bool | None:
        """Whether a condition holds wherever others do; a judgement nobody has made is left open."""
        if wanted in asked:
            return True
        if isinstance(wanted[0], Judgement):
            return None
        possible = self.possible((*asked, (wanted[0], not wanted[1])))
        return None if possible is None else not possible

    def subclasses(self, asked: Iterable[Asked]) -> frozenset[str]:
        """The subclasses of industry under the codes that are asked for."""
        found = (
            self._industries.leaves(a) for a, negated in asked if isinstance(a, Industry) and not negated
        )
        return frozenset[str]().union(*found)

    # -- facts and numbers -------------------------------------------------------------------------

    def _closes(self, asked: Sequence[Asked]) -> bool | None:
        all_ways = [*map(self._ways_of, asked), self._places]
        together = tuple(demand for ways in all_ways if len(ways) == 1 for demand in ways[0])
        left = sorted((ways for ways in all_ways if len(ways) != 1), key=len)
        tried = 0
        for tried, closure in enumerate(self._closed(Closure(self._relations), [(together,), *left]), 1):
            if closure is not None:
                return True
            if tried == _TRIED:
                break
        return None if tried == _TRIED else False

    def _ways_of(self, asked: Asked) -> Ways:
        if asked not in self._ways:
            self._ways[asked] = ways(asked, self.vocabulary, self._evaluator.other_activities)
        return self._ways[asked]

    def _closed(self, closure: Closure, all_ways: Sequence[Ways]) -> Iterator[Closure | None]:
        """Every way to meet all: closed, or nothing as soon as it contradicts itself."""
        if not all_ways:
            yield closure
            return
        for demands in all_ways[0]:
            own = closure.copy()
            yield from self._closed(own, all_ways[1:]) if self._learn(own, demands) else (None,)

    def _learn(self, closure: Closure, demands: Iterable[Demand]) -> bool:
        for demand in demands:
            if isinstance(demand, Yes):
                closure.learn(demand.id, Known(demand.value, _SOURCE))
            else:
                closure.narrow(demand.quantity, Known(demand.interval, _SOURCE))
        closure.close()
        while not closure.conflicts and self._made_whole(closure):
            closure.close()
        return not closure.conflicts

    def _made_whole(self, closure: Closure) -> bool:
        """Move the bounds of whole numbers to whole numbers; whether any was not."""
        known = {q: closure.quantities[q].value for q in self._whole if q in closure.quantities}
        moved = {q: whole for q, value in known.items() if (whole := _within_whole(value)) != value}
        for quantity, interval in moved.items():
            closure.narrow(quantity, Known(interval, _SOURCE))
        return bool(moved)

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(q.id for q in self.vocabulary.quantities.values() if q.type is ValueType.INTEGER)

    @cached_property
    def _places(self) -> Ways:
        """The municipality is one of those some fact names, or another one: which facts each makes true."""
        facts = self._relations.by_place
        named = dict.fromkeys(m for fact in facts for m in fact.municipalities)
        sorts = dict.fromkeys(tuple(m in fact.municipalities for fact in facts) for m in ("", *named))
        return tuple(tuple(Yes(f.id, v) for f, v in zip(facts, sort, strict=True)) for sort in sorts)

    # -- things ------------------------------------------------------------------------------------

    def _things(self, asked: Sequence[Asked]) -> Iterator[bool | None]:
        """For each thing that must be there, whether there can be one that no other condition forbids."""
        objects = [(atom, negated) for atom, negated in asked if isinstance(atom, ObjectExists)]
        within, measures, floors = self._evaluator.kinds.within, self.vocabulary.measures, self._floors
        for wanted, negated in objects:
            if not negated:
                kind = wanted.object_kind
                forbidden = [o.terms for o, no in objects if no and o.terms and within(kind, o.object_kind)]
                yield thing_possible(wanted.terms, forbidden, measures, floors)

    @cached_property
    def _floors(self) -> dict[str, float]:
        units = Units(self.vocabulary.units)
        return {m.id: lowest(m, units) for m in self.vocabulary.measures.values()}


def _within_whole(interval: Interval) -> Interval:
    """The whole numbers of an interval."""
    low, high = interval.low, interval.high
    return Interval(
        math.ceil(low) if math.isfinite(low) else low, math.floor(high) if math.isfinite(high) else high
    )
