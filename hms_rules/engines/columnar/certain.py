"""What is certain of every business: what is stated, and everything that follows from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from hms_rules.engines.columnar.bounds import Bounds, compare, is_empty
from hms_rules.engines.columnar.consequences import Consequences, Said
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.sheet import Key, Sheet, Value
from hms_rules.engines.columnar.terms import (
    Number,
    Term,
    all_of,
    any_of,
    choose,
    decided,
    first_known,
    given,
    is_,
    is_true,
    largest,
    negation,
    over,
    smallest,
    times,
)
from hms_rules.facts.factbase import Interval
from hms_rules.facts.relations import Watch
from hms_rules.language.tree import Comparator


class Closing:
    """Follows the certain relations on a sheet."""

    def __init__(self, sheet: Sheet, consequences: Consequences) -> None:
        self.sheet = sheet
        self.consequences = consequences
        self.relations = consequences.relations
        self.watches: dict[str, list[tuple[str, Watch]]] = defaultdict(list)
        for quantity, watches in self.relations.watches.items():
            for watch in watches:
                self.watches[watch.fact].append((quantity, watch))

    def settle(self) -> None:
        """Settle what is certain, from what is stated."""
        self.under_ceilings(self.relations.floors)
        self._evidence()
        self._whole_lists()
        self._certain()

    def bounds(self, quantity: str) -> Bounds:
        """What is known of a quantity so far."""
        return Bounds(self.sheet.number(Layer.LOW, quantity), self.sheet.number(Layer.HIGH, quantity))

    # -- quantities --------------------------------------------------------------------------------

    def under_ceilings(self, moved: Iterable[str]) -> set[str]:
        """Follow «never greater than» from quantities whose bounds are new; gives all whose bounds may be."""
        rising, falling = set(moved), set(moved)
        found = rising | falling
        while rising or falling:
            up = [c for c in self.consequences.ceilings if c.lower in rising]
            down = [c for c in self.consequences.ceilings if c.upper in falling]
            new: dict[Key, Value] = {}
            for upper in dict.fromkeys(c.upper for c in up):
                lifted = (times(self.bounds(c.lower).low, c.factor) for c in up if c.upper == upper)
                new[Layer.LOW, upper] = self._raised(upper, lifted)
            for lower in dict.fromkeys(c.lower for c in down):
                capped = (over(self.bounds(c.upper).high, c.factor) for c in down if c.lower == lower)
                new[Layer.HIGH, lower] = smallest(self.bounds(lower).high, *capped)
            self.sheet.settle(new)
            rising, falling = {c.upper for c in up}, {c.lower for c in down}
            found |= rising | falling
        return found

    def _raised(self, quantity: str, lows: Iterable[Number]) -> Number:
        floor = self.relations.floors[quantity]
        says = (low for low in lows if not (isinstance(low, float) and low <= floor))
        return largest(self.bounds(quantity).low, *says)

    def bounded_by(
        self, quantity: str, causes: Iterable[tuple[Term, Interval]]
    ) -> Iterator[tuple[Key, Value]]:
        """The bounds of a quantity where facts bound it too."""
        held = [(when, interval) for when, interval in causes if when is not None and when is not False]
        floor = self.relations.floors[quantity]
        lows = (choose(when, i.low, floor) for when, i in held if i.low > floor)
        highs = (choose(when, i.high, float("inf")) for when, i in held if i.high < float("inf"))
        if held:
            yield (Layer.LOW, quantity), self._raised(quantity, lows)
            yield (Layer.HIGH, quantity), smallest(self.bounds(quantity).high, *highs)

    # -- facts -------------------------------------------------------------------------------------

    def numbered(self, fact: str) -> Term:
        """What the quantities a fact is tied to say of it."""
        said = [(self._reached(q, w), w.when_below is not None) for q, w in self.watches.get(fact, ())]
        yes = any_of(reached for reached, _ in said)
        return decided(yes, any_of(negation(reached) for reached, is_same in said if is_same))

    def _reached(self, quantity: str, watch: Watch) -> Term:
        floor = self.relations.floors[quantity]
        return compare(self.bounds(quantity), Comparator.AT_LEAST, watch.at_least, floor)

    def follows(self, said: Said, layer: Layer) -> Term:
        """Whether something follows from what a layer says."""
        because = self.consequences.because.get(said, (said,))
        return any_of(is_(self.sheet.truth(layer, fact), value=value) for fact, value in because)

    def _evidence(self) -> None:
        """What is said of each fact by itself: stated, by the place, by a number."""
        values: dict[Key, Value] = {}
        contradictions: list[Term] = [self.sheet.truth(Layer.CONTRADICTION, "judgements")]
        for fact in self.consequences.facts:
            said = (*self._stated(fact), self.sheet.truth(Layer.PLACE, fact), self.numbered(fact))
            values[Layer.EVIDENCE, fact] = first_known(*said)
            contradictions.append(all_of([any_of(said), any_of(map(negation, said))]))
        values[Layer.CONTRADICTION, ""] = any_of(map(is_true, contradictions))
        self.sheet.settle(values)

    def _stated(self, fact: str) -> tuple[Term, Term]:
        """What somebody says of a fact: that there is an object of the kind, or yes or no."""
        return given(self.sheet.truth(Layer.LISTED, fact), True), self.sheet.truth(Layer.STATED, fact)

    def _whole_lists(self) -> None:
        """What is not on a whole list, nor narrower than something there, is known not to be."""
        values: dict[Key, Value] = {}
        for scheme, facts in self.relations.listed_in.items():
            is_whole = self.sheet.truth(Layer.COMPLETE, scheme)
            for fact in facts if is_whole is not False else ():
                wider = self.relations.broader.get(fact, frozenset())
                perhaps = any_of(said for other in sorted(wider) for said in self._stated(other))
                there = any_of([self.follows((fact, True), Layer.EVIDENCE), perhaps])
                is_not = given(all_of([is_whole, negation(is_true(there))]), False)
                values[Layer.EVIDENCE, fact] = first_known(self.sheet.truth(Layer.EVIDENCE, fact), is_not)
        self.sheet.settle(values)

    def _certain(self) -> None:
        values: dict[Key, Value] = {}
        impossible = (
            is_(self.sheet.truth(Layer.EVIDENCE, f), value=v) for f, v in self.consequences.impossible
        )
        contradictions = [self.sheet.truth(Layer.CONTRADICTION, ""), *map(is_true, impossible)]
        for fact in self.consequences.facts:
            yes, no = (self.follows((fact, value), Layer.EVIDENCE) for value in (True, False))
            is_alone = all(len(self.consequences.because.get((fact, v), ())) <= 1 for v in (True, False))
            values[Layer.CERTAIN, fact] = (
                self.sheet.truth(Layer.EVIDENCE, fact) if is_alone else decided(yes, no)
            )
            if not is_alone:
                contradictions.append(is_true(all_of([yes, no])))
        for quantity, causes in self.consequences.bounded.items():
            held = ((is_(self.sheet.truth(Layer.EVIDENCE, fact), value=v), i) for (fact, v), i in causes)
            values.update(self.bounded_by(quantity, held))
        values[Layer.CONTRADICTION, ""] = any_of(contradictions)
        self.sheet.forget(lambda key: key[0] in (Layer.STATED, Layer.PLACE, Layer.LISTED, Layer.EVIDENCE))
        self.sheet.settle(values)
        empty = (is_empty(self.bounds(quantity)) for quantity in self.relations.floors)
        self.sheet.settle(
            {(Layer.CONTRADICTION, ""): any_of([self.sheet.truth(Layer.CONTRADICTION, ""), *empty])}
        )
