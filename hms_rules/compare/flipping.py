"""The smallest sets of changes that would make something apply, or cease to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct

from hms_rules.ask.answers import Facts
from hms_rules.assessment import Verdict
from hms_rules.compare.moves import Move, moves
from hms_rules.diagnostics import HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.rulebook import Rulebook
from hms_rules.wording import Wording

_MOST_TOGETHER = 3


class Flip(Struct, frozen=True):
    """Changes that together turn a verdict, none of which can be left out, in words."""

    changes: tuple[str, ...]


class Flipper:
    """Tries changes on one business, about one target, on one day.

    Args:
        book: the rules.
        facts: what is stated, in the form of a fact file.
        target: the id of an act, provision, document or duty.
        as_of: the day.

    Raises:
        HmsRulesError: the facts have errors.
    """

    def __init__(self, book: Rulebook, facts: Facts, target: str, as_of: date) -> None:
        self._book = book
        self._facts = facts
        self._target = target
        self._day = as_of
        self._wording = Wording(book.vocabulary)
        explainer = book.explain(
            Business.from_dict(facts), as_of, about=frozenset({target}), engine="reference"
        )
        behind, literals = explainer.behind, book.compiled.ruleset.literals
        read = [literals[n] for n in sorted(explainer.derivation.program.literals)]
        self._moves = moves((li, behind.evaluator.truth(li, behind.base, strict=False)) for li in read)
        self.verdict = explainer.verdict(explainer.derivation.numbers[target])

    def flips(self, wanted: Verdict) -> Iterator[Flip]:
        """The sets of changes after which the verdict is the wanted one, the smallest first.

        Sets of three are only tried where no smaller set does it.
        """
        found: list[frozenset[Move]] = []
        for size in range(1, _MOST_TOGETHER + 1):
            if size == _MOST_TOGETHER and found:
                return
            for together in combinations(self._moves, size):
                if self._is_new(together, found) and self._turns(together, wanted):
                    found.append(frozenset(together))
                    yield Flip(tuple(self._said(move) for move in together))

    def _is_new(self, together: Sequence[Move], found: Sequence[frozenset[Move]]) -> bool:
        about = {move.about for move in together}
        return len(about) == len(together) and not any(_covers(smaller, together) for smaller in found)

    def _turns(self, together: Sequence[Move], wanted: Verdict) -> bool:
        facts = self._facts
        try:
            for move in together:
                facts = move.made(facts, self._book.vocabulary)
            business = Business.from_dict(facts)
            explainer = self._book.explain(
                business, self._day, about=frozenset({self._target}), engine="reference"
            )
        except HmsRulesError:  # the changes contradict each other, or what is stated
            return False
        return explainer.verdict(explainer.derivation.numbers[self._target]) is wanted

    def _said(self, move: Move) -> str:
        return self._wording.condition(move.literal, negated=not move.holds)


def _covers(found: Iterable[Move], together: Sequence[Move]) -> bool:
    """Whether the changes hold all of a set that does it already, or go further than it."""
    return all(any(move.reaches(other) for other in together) for move in found)
