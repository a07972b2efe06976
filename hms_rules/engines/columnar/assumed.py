"""What is assumed of every business where nothing is known, and what follows from that.

Three sorts, in this order, as in `facts.assumptions`: an assumed lower bound of a stated number; a
quantity taken from another; and the facts that are yes or no unless stated. An assumed number is left
out where it contradicts what is there. That shows on the number itself, for what is certain is closed
both ways: where a consequence would contradict, the number is bounded already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import inf

from hms_rules.engines.columnar.bounds import Bounds, is_empty, says_something
from hms_rules.engines.columnar.certain import Closing
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.sheet import Key, Sheet, Value
from hms_rules.engines.columnar.terms import (
    Term,
    all_of,
    any_of,
    choose,
    decided,
    first_known,
    given,
    is_,
    is_true,
    is_unknown,
    largest,
    negation,
    smallest,
)
from hms_rules.facts.factbase import Interval
from hms_rules.facts.resolve import Resolver

_SPENT = (
    Layer.STATED_LOW,
    Layer.STATED_HIGH,
    Layer.LEAST,
    Layer.AS_STATED,
    Layer.NUMBERED,
    Layer.NOT_FOR_INDUSTRY,
)
"""What is not read once it is known which assumptions stand."""


class Assuming:
    """Adds assumptions to a sheet on which all that is certain is settled."""

    def __init__(self, sheet: Sheet, closing: Closing, resolver: Resolver) -> None:
        self.sheet = sheet
        self.closing = closing
        self.resolver = resolver
        self.defaults = resolver.defaults

    def settle(self) -> None:
        """Settle what is assumed."""
        self._own_quantities()
        self._own_facts()
        self._which_stand()
        self._facts()
        self._quantities()

    # -- numbers -----------------------------------------------------------------------------------

    def _is_as_stated(self, quantity: str) -> Term:
        """Whether a number is what somebody stated; one that a relation made narrower is taken anew."""
        low = self.sheet.number(Layer.STATED_LOW, quantity)
        high = self.sheet.number(Layer.STATED_HIGH, quantity)
        known = self.closing.bounds(quantity)
        is_stated = says_something(Bounds(low, high), self.closing.relations.floors[quantity])
        return all_of([is_stated, known.low == low, known.high == high])

    def _own_quantities(self) -> None:
        """Assumed lower bounds, then quantities taken from others, each after the one it is taken from."""
        taken = {quantity.id: quantity.assumed_equal or "" for quantity in self.resolver.taken}
        self.sheet.settle({(Layer.AS_STATED, quantity): self._is_as_stated(quantity) for quantity in taken})
        least = [q for q in self.resolver.vocabulary.quantities if self.sheet.has(Layer.LEAST, q)]
        for together in self._rounds([*((q, q) for q in least)]):
            self._narrow({q: (Bounds(self.sheet.number(Layer.LEAST, q), inf), True) for q in together})
        for together in self._rounds([*taken.items()]):
            self._narrow(
                {
                    q: (self.closing.bounds(taken[q]), negation(self.sheet.truth(Layer.AS_STATED, q)))
                    for q in together
                }
            )

    def _rounds(self, steps: Iterable[tuple[str, str]]) -> list[list[str]]:
        """Quantities that can be narrowed at once, each given with the one it is taken from.

        None of a round bears on another of it, so that their order does not matter.
        """
        rounds: list[list[str]] = []
        touched: set[str] = set()
        read: set[str] = set()
        for quantity, source in steps:
            touches = self.closing.consequences.touched(quantity)
            if not rounds or source in touched or not touches.isdisjoint(touched | read):
                rounds.append([])
                touched, read = set(), set()
            rounds[-1].append(quantity)
            touched |= touches
            read |= {source} - {quantity}
        return rounds

    def _narrow(self, steps: Mapping[str, tuple[Bounds, Term]]) -> None:
        """Narrow numbers where that is wanted and contradicts nothing, and follow what it leads to."""
        new: dict[Key, Value] = {}
        for quantity, (to, when) in steps.items():
            new[Layer.LOW, quantity], new[Layer.HIGH, quantity] = _meet(
                self.closing.bounds(quantity), to, when
            )
        self.sheet.settle(new)
        moved = self.closing.under_ceilings(steps)
        watching = {w.fact: None for q in sorted(moved) for w in self.closing.relations.watches.get(q, ())}
        self.sheet.settle({(Layer.NUMBERED, fact): self.closing.numbered(fact) for fact in watching})
        self.sheet.settle(self._bounded_by_facts(watching))

    def _bounded_by_facts(self, facts: Iterable[str]) -> dict[Key, Value]:
        causes: dict[str, list[tuple[Term, Interval]]] = defaultdict(list)
        for fact in facts:
            for value in (True, False):
                when = is_(self.sheet.truth(Layer.NUMBERED, fact), value=value)
                for quantity, interval in self.closing.consequences.bounds[fact, value]:
                    causes[quantity].append((when, interval))
        return {
            key: bound
            for quantity, held in causes.items()
            for key, bound in self.closing.bounded_by(quantity, held)
        }

    # -- facts -------------------------------------------------------------------------------------

    def _own_facts(self) -> None:
        """What is certain, and what follows from assumed numbers."""
        values: dict[Key, Value] = {}
        for fact in self.closing.consequences.facts:
            certain = self.sheet.truth(Layer.CERTAIN, fact)
            yes, no = (self.closing.follows((fact, value), Layer.NUMBERED) for value in (True, False))
            values[Layer.OWN, fact] = first_known(certain, decided(yes, no))
        self.sheet.settle(values)

    def _which_stand(self) -> None:
        """Which assumptions are made: nothing known, no industry and no other fact that speaks against."""
        against: dict[str, list[str]] = defaultdict(list)
        for fact, roots in self.defaults.hindered.items():
            for root in roots:
                against[root].append(fact)
        values = {(Layer.STANDS, root): self._stands(root, against[root]) for root in self.defaults.follows}
        self.sheet.forget(lambda key: key[0] in _SPENT)
        self.sheet.settle(values)

    def _stands(self, root: str, against: Iterable[str]) -> Term:
        hindered = (is_true(self.sheet.truth(Layer.OWN, fact)) for fact in against)
        excepted = is_true(self.sheet.truth(Layer.NOT_FOR_INDUSTRY, root))
        return all_of(
            [is_unknown(self.sheet.truth(Layer.OWN, root)), *(negation(x) for x in (excepted, *hindered))]
        )

    def _facts(self) -> None:
        values: dict[Key, Value] = {}
        for fact in self.closing.consequences.facts:
            stands = any_of(
                self.sheet.truth(Layer.STANDS, root) for root in self.defaults.supporters.get(fact, ())
            )
            known = self.defaults.base.get(fact)
            by_assumption = given(stands, known.value) if known else None
            values[Layer.ASSUMED, fact] = first_known(self.sheet.truth(Layer.OWN, fact), by_assumption)
        self.sheet.settle(values)

    def _quantities(self) -> None:
        """What the assumptions that stand say of numbers, where that does not contradict them."""
        waiting: dict[str, list[tuple[str, Interval]]] = defaultdict(list)
        for root, alone in self.defaults.follows.items():
            for quantity, known in alone.quantities.items():
                waiting[quantity].append((root, known.value))
        while waiting:
            new: dict[Key, Value] = {}
            for quantity, left in waiting.items():
                root, interval = left.pop(0)
                to = Bounds(interval.low, interval.high)
                narrowed = _meet(self.closing.bounds(quantity), to, self.sheet.truth(Layer.STANDS, root))
                new[Layer.LOW, quantity], new[Layer.HIGH, quantity] = narrowed
            self.sheet.settle(new)
            waiting = {quantity: left for quantity, left in waiting.items() if left}


def _meet(before: Bounds, to: Bounds, when: Term) -> Bounds:
    """Narrower bounds where `when` holds and the two do not contradict each other."""
    met = Bounds(largest(before.low, to.low), smallest(before.high, to.high))
    fits = all_of([when, negation(is_empty(met))])
    return Bounds(choose(fits, met.low, before.low), choose(fits, met.high, before.high))
