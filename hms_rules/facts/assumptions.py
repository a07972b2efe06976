"""The assumed layer: what is taken for granted when nothing is known, and what follows from it.

Three sorts, in this order: an assumed lower bound of a stated number; a quantity taken from another;
and the concepts, kinds and decisions that are yes or no unless stated. None contradicts what is
certain, for the certain values are closed both ways over relations between two things.

The last sort is the same for every business but for what is known of it. So what follows from all
of them together is worked out once for a vocabulary, and only what falls away is worked out anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from hms_rules.facts.closure import Closure
from hms_rules.facts.factbase import Interval, Known, Layer, Origin, RegisteredIndustry, Source
from hms_rules.facts.relations import Relations
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import Fact, Kind, Quantity, Vocabulary

_NO = Source(Origin.ASSUMPTION, "antas ikke å gjelde når intet er kjent")
_YES = Source(Origin.ASSUMPTION, "antas å gjelde når intet er kjent")
_NO_DECISION = Source(Origin.ASSUMPTION, "antas ikke å foreligge når intet er kjent")


def assume_quantities(
    certain: Closure, assumed_lows: Mapping[str, float], equals: Iterable[Quantity]
) -> Closure:
    """Add assumed bounds, and quantities taken from others, to what is certain.

    Args:
        certain: the closed certain values; left as they are.
        assumed_lows: lower bounds that are assumed (`assumed_at_least`), by quantity.
        equals: quantities with `assumed_equal`, each after the one it is taken from.
    """
    own = certain.copy()
    for quantity, low in assumed_lows.items():
        source = Source(Origin.ASSUMPTION, "antatt nedre grense")
        own = _try(own, quantity, Known(Interval(low=low), source, frozenset({quantity})))
    for taken in equals:
        stated = certain.quantities.get(taken.id)
        other = own.quantities.get(taken.assumed_equal or "")
        if other and not (stated and stated.source.origin is not Origin.RELATION):
            label = certain.relations.labels.get(taken.assumed_equal or "", "")
            source = Source(Origin.ASSUMPTION, f"antas lik {label}", of=(taken.assumed_equal or "",))
            own = _try(own, taken.id, Known(other.value, source, other.assumptions | {taken.id}))
    return own


def _try(own: Closure, quantity: str, known: Known[Interval]) -> Closure:
    """Add an assumed value, unless it contradicts what is there."""
    tried = own.copy()
    tried.narrow(quantity, known)
    tried.close()
    return own if tried.conflicts else tried


def _holds(closure: Closure, fact: str) -> bool:
    known = closure.facts.get(fact)
    return known is not None and known.value


def in_order_of_taking(quantities: Mapping[str, Quantity]) -> tuple[Quantity, ...]:
    """Quantities with `assumed_equal`, each after the one it is taken from; circles are cut."""
    ordered: dict[str, Quantity] = {}

    def visit(quantity: Quantity, seen: frozenset[str]) -> None:
        source = quantities.get(quantity.assumed_equal or "")
        if source and quantity.id not in ordered and source.id not in seen:
            visit(source, seen | {source.id})
            ordered[quantity.id] = quantity

    for quantity in quantities.values():
        visit(quantity, frozenset({quantity.id}))
    return tuple(ordered.values())


@dataclass(slots=True)
class Defaults:
    """The yes-or-no assumptions of a vocabulary, with what follows from each.

    Attributes:
        base: what holds by assumption when nothing is known.
        exceptions: the assumptions that are not made for an industry, by code of SN2025.
        hindered: the assumptions that are not made when a fact is known to hold, by that fact.
        follows: what follows from each assumption alone; `supporters` the assumptions each fact follows from.
    """

    relations: Relations
    vocabulary: Vocabulary
    industries: IndustryCodes
    base: dict[str, Known[bool]] = field(init=False)
    exceptions: dict[str, tuple[str, ...]] = field(init=False)
    hindered: dict[str, tuple[str, ...]] = field(init=False)
    follows: dict[str, Closure] = field(init=False)
    supporters: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.follows, self.supporters = {}, defaultdict(list)
        self.base = {}
        for root, known in self._roots().items():
            alone = Closure(self.relations)
            alone.learn(root, known)
            alone.close()
            agrees = all(self.base.get(f, k).value is k.value for f, k in alone.facts.items())
            if agrees and not alone.conflicts:
                self._add(root, alone)
        self.exceptions = self._exceptions()
        self.hindered = self._hindered()

    def _roots(self) -> dict[str, Known[bool]]:
        v = self.vocabulary
        nodes: list[Fact | Kind] = [*v.facts.values(), *(k for k in v.kinds.values() if not k.derived)]
        roots = {
            node.id: Known(node.assumed, _YES if node.assumed else _NO, frozenset({node.id}))
            for node in nodes
            if node.assumed is not None
        }
        no = {i: Known(value=False, source=_NO_DECISION, assumptions=frozenset({i})) for i in v.decisions}
        return roots | no

    def _add(self, root: str, alone: Closure) -> None:
        self.follows[root] = alone
        for fact, known in alone.facts.items():
            self.supporters[fact].append(root)
            if fact == root or fact not in self.base:
                self.base[fact] = known

    def _exceptions(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        nodes: list[Fact | Kind] = [*self.vocabulary.facts.values(), *self.vocabulary.kinds.values()]
        for node in nodes:
            if node.id in self.follows:
                for prefix in self.industries.prefixes(node.not_assumed_for, "SN2025"):
                    found[prefix] = (*found.get(prefix, ()), node.id)
        return found

    def _hindered(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        nodes: list[Fact | Kind] = [*self.vocabulary.facts.values(), *self.vocabulary.kinds.values()]
        for node in nodes:
            if node.id in self.follows:
                for fact in node.not_assumed_when:
                    found[fact] = (*found.get(fact, ()), node.id)
        return found

    def complete(self, own: Closure, industries: Iterable[RegisteredIndustry]) -> Layer:
        """Fill in by assumption what is not known of a business, in the assumed layer."""
        dropped = {root for root in own.facts if root in self.follows}
        dropped |= self._not_assumed(industries)
        dropped |= {r for fact, roots in self.hindered.items() if _holds(own, fact) for r in roots}
        facts = dict(self.base)
        for root in dropped:
            for fact in self.follows[root].facts:
                if fact not in own.facts:
                    self._withdraw(fact, dropped, facts)
        facts.update(own.facts)
        return Layer(facts, self._quantities(own, dropped))

    def _withdraw(self, fact: str, dropped: set[str], facts: dict[str, Known[bool]]) -> None:
        """Let another assumption carry a fact whose own has fallen away, or leave it unknown."""
        still = [root for root in self.supporters[fact] if root not in dropped]
        if not still:
            facts.pop(fact, None)
        elif fact not in still:
            facts[fact] = self.follows[still[0]].facts[fact]

    def _not_assumed(self, industries: Iterable[RegisteredIndustry]) -> set[str]:
        return self.not_made_for({leaf for i in industries for leaf in i.possible.get("SN2025", ())})

    def not_made_for(self, leaves: Collection[str]) -> set[str]:
        """The assumptions that are not made for one of some subclasses of SN2025.

        What is rare but in some industries is not assumed of a business whose industry is not known.
        """
        if not leaves:
            return {root for roots in self.exceptions.values() for root in roots}
        starts = {leaf[:length] for leaf in leaves for length in range(2, len(leaf) + 1)}
        return {root for start in starts for root in self.exceptions.get(start, ())}

    def _quantities(self, own: Closure, dropped: set[str]) -> dict[str, Known[Interval]]:
        bounded = own
        for root, alone in self.follows.items():
            if alone.quantities and root not in dropped:
                bounded = bounded if bounded is not own else own.copy()
                for quantity, known in alone.quantities.items():
                    bounded.narrow(quantity, known)
        return bounded.quantities
