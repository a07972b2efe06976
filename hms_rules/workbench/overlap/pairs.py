"""Pairs of rules: one that adds nothing to another, and two that contradict each other.

Only rules that conclude something in common, or opposites, are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from hms_rules.engines import Truth
from hms_rules.engines.kleene import all_of
from hms_rules.language.drafts import ADDS, TAKES_AWAY, enclosing
from hms_rules.language.names import fold
from hms_rules.vocabulary import Duty, Vocabulary
from hms_rules.workbench.overlap.found import Found, Sort
from hms_rules.workbench.overlap.worlds import Worlds
from hms_rules.workbench.rows import Row, Rule, is_empty, is_within, meet


class Pairs:
    """Compares the rules of one rule set.

    Attributes:
        compared: how many pairs had to be looked at.
    """

    def __init__(self, rules: Sequence[Rule], worlds: Worlds) -> None:
        self.rules = rules
        self._worlds = worlds
        self._concluding: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            for target in rule.whole.targets:
                self._concluding[target].append(rule)
        self.compared = 0

    # -- a rule that adds nothing ------------------------------------------------------------------

    def subsumed(self, rule: Rule) -> Iterator[Found]:
        """Rules that fire whenever this one, or a row of it, does, and conclude as much."""
        for other in min(map(self._concluding_as_much, rule.whole.targets), key=len):
            if other is not rule and self._concludes_as_much(rule.whole, other.whole):
                self.compared += 1
                yield from self._covered(rule, other)
        yield from self._repeated_rows(rule)

    def _covered(self, rule: Rule, other: Rule) -> Iterator[Found]:
        if is_empty(meet(rule.whole.window, other.whole.window)):
            return
        whole = self._follows(rule.whole, other.whole)
        if whole is not False:
            yield from self._covers(rule.whole, other, whole)
        elif len(rule.rows) > 1:
            for row in rule.rows:
                follows = self._follows(row, other.whole)
                if follows is not False:
                    yield from self._covers(row, other, follows)

    def _covers(self, row: Row, other: Rule, follows: Truth) -> list[Found]:
        """That the other rule covers a row: one of its rows if one alone does, else all of them together."""
        by = next((r for r in other.rows if self._follows(row, r)), other.whole)
        both = follows and self._follows(by, row) and by.targets == row.targets and by.timing == row.timing
        same, inside = both and by.window == row.window, is_within(row.window, by.window)
        if (same and row.rule < by.rule) or (both and not inside and is_within(by.window, row.window)):
            return []  # said of the other one: it stands below, or is in force on fewer days
        return [
            Found(
                Sort.SAME if same else Sort.SUBSUMED,
                row,
                by,
                days=None if inside else meet(row.window, by.window),
                is_decided=bool(follows),
            )
        ]

    def _concluding_as_much(self, target: str) -> list[Rule]:
        return list({id(r): r for t in self._as_much(target) for r in self._concluding.get(t, ())}.values())

    def _as_much(self, target: str) -> list[str]:
        """What says as much as a target: itself, and that the chapter around it is taken away too."""
        if not target.startswith(TAKES_AWAY):
            return [target]
        provision = target.removeprefix(TAKES_AWAY)
        return [TAKES_AWAY + outer for outer in enclosing(provision, self._worlds.vocabulary)]

    def _concludes_as_much(self, row: Row, other: Row) -> bool:
        return all(not other.targets.isdisjoint(self._as_much(t)) for t in row.targets) and all(
            said <= other.timing.get(target, frozenset()) for target, said in row.timing.items()
        )

    def _repeated_rows(self, rule: Rule) -> Iterator[Found]:
        """Rows of one table, equal but for the code, of which one's codes are among the other's."""
        leaves = [self._worlds.subclasses(row.conditions) for row in rule.rows]
        for number, row in enumerate(rule.rows):
            for other in range(number):
                if leaves[number] <= leaves[other]:
                    both = leaves[number] == leaves[other]
                    yield Found(Sort.SAME if both else Sort.SUBSUMED, row, rule.rows[other])
                elif leaves[other] < leaves[number]:
                    yield Found(Sort.SUBSUMED, rule.rows[other], row)

    def _follows(self, row: Row, other: Row) -> bool | None:
        """Whether the other one fires wherever this one does."""
        return all_of(self._worlds.follows(row.conditions, c) for c in other.conditions)

    # -- rules that contradict each other ----------------------------------------------------------

    def contradictions(self, vocabulary: Vocabulary) -> Iterator[Found]:
        """Rules that conclude opposites for one business on one day."""
        for target, opposite in _opposites(vocabulary, self._concluding):
            for rule in self._concluding[target]:
                for other in self._concluding[opposite]:
                    self.compared += 1
                    yield from self._contradiction(rule.whole, other.whole, target)

    def _contradiction(self, row: Row, other: Row, target: str) -> Iterator[Found]:
        days = meet(row.window, other.window)
        possible = not is_empty(days) and self._worlds.possible((*row.conditions, *other.conditions))
        if possible is not False:
            inside = is_within(row.window, other.window)
            yield Found(
                Sort.CONTRADICTION,
                row,
                other,
                days=None if inside else days,
                text=target,
                is_decided=possible is True,
            )


def _opposites(vocabulary: Vocabulary, concluded: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Pairs of targets that cannot both be meant: added and taken away, allowed or demanded and forbidden."""
    for target in concluded:
        if target.startswith(ADDS) and (away := target.replace(ADDS, TAKES_AWAY, 1)) in concluded:
            yield target, away
    duties = [d for d in vocabulary.duties.values() if d.id in concluded]
    forbidden = {name: d.id for d in duties if d.id.startswith("forbud:") for name in _names(d)}
    for duty in duties:
        if not duty.id.startswith("forbud:"):
            found = {forbidden[name]: None for name in _names(duty) if name in forbidden}
            yield from ((duty.id, other) for other in found)


def _names(duty: Duty) -> tuple[str, str]:
    """What the deed itself is called: the id without its sort, and the label."""
    return duty.id.partition(":")[2], fold(duty.label)
