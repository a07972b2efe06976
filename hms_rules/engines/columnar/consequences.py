"""What follows from what, worked out once for a vocabulary.

Every certain relation is between two things (if A then B), so what follows from many statements is
what follows from each of them alone. Then a row need not be closed step by step: each fact has a list
of statements any of which settles it, and each quantity a list of those that bound it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from msgspec import Struct

from hms_rules.facts.closure import Closure
from hms_rules.facts.factbase import Interval, Known, Origin, Source
from hms_rules.facts.relations import Ceiling, Relations
from hms_rules.vocabulary import Vocabulary

Said = tuple[str, bool]
"""A fact and its value."""
_ALONE = Source(Origin.INPUT, "")


class Consequences(Struct, frozen=True):
    """The relations of a vocabulary, closed.

    Attributes:
        facts: every fact, kind and decision something can be said of.
        because: what settles a fact as yes or as no, itself first.
        bounded: what bounds a quantity, and how.
        bounds: the other way: the bounds that follow from a fact.
        impossible: what contradicts itself by what follows from it.
        ceilings: each once.
    """

    relations: Relations
    facts: tuple[str, ...]
    because: Mapping[Said, tuple[Said, ...]]
    bounded: Mapping[str, tuple[tuple[Said, Interval], ...]]
    bounds: Mapping[Said, tuple[tuple[str, Interval], ...]]
    impossible: tuple[Said, ...]
    ceilings: tuple[Ceiling, ...]

    @classmethod
    def of(cls, vocabulary: Vocabulary, relations: Relations) -> Consequences:
        """Close the relations of a vocabulary from each single statement."""
        kinds = (kind.id for kind in vocabulary.kinds.values() if not kind.derived)
        facts = (*vocabulary.facts, *kinds, *vocabulary.decisions)
        because: dict[Said, list[Said]] = defaultdict(list)
        bounded: dict[str, list[tuple[Said, Interval]]] = defaultdict(list)
        bounds: dict[Said, tuple[tuple[str, Interval], ...]] = {}
        impossible: list[Said] = []
        for said in ((fact, value) for fact in facts for value in (True, False)):
            alone = _alone(said, relations)
            for fact, known in alone.facts.items():
                because[fact, known.value].append(said)
            for quantity, interval in alone.quantities.items():
                bounded[quantity].append((said, interval.value))
            impossible += [said] if alone.conflicts else []
            bounds[said] = tuple((q, known.value) for q, known in alone.quantities.items())
        ceilings = tuple(dict.fromkeys(c for many in relations.ceilings.values() for c in many))
        return cls(
            relations,
            facts,
            {said: (said, *(s for s in found if s != said)) for said, found in because.items()},
            {quantity: tuple(found) for quantity, found in bounded.items()},
            bounds,
            tuple(impossible),
            ceilings,
        )

    def touched(self, quantity: str) -> frozenset[str]:
        """The quantities whose bounds may hang on those of one, itself among them."""
        found, waiting = {quantity}, [quantity]
        while waiting:
            one = waiting.pop()
            linked = {q for c in self.ceilings if one in (c.lower, c.upper) for q in (c.lower, c.upper)}
            for watch in self.relations.watches.get(one, ()):
                linked |= {q for value in (True, False) for q, _ in self.bounds[watch.fact, value]}
            waiting += linked - found
            found |= linked
        return frozenset(found)


def _alone(said: Said, relations: Relations) -> Closure:
    alone = Closure(relations)
    alone.learn(said[0], Known(said[1], _ALONE))
    alone.close()
    return alone
