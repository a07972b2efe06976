"""Targets of every business, a level at a time, and whether only judgements are missing.

An unknown target *asks* when some ordinary fact could decide it: a rule of it is unknown, and so is a
condition of that rule that is no judgement, or rests on a target that asks. One that is unknown and
does not ask waits for a person's judgement alone. Most targets cannot rest on a judgement, and ask
whenever they are unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.sheet import Key, Sheet, Value
from hms_rules.engines.columnar.terms import Term, all_of, any_of, is_, is_unknown, negation
from hms_rules.language.compiled import CompiledRule, Program, Ref
from hms_rules.language.tree import Judgement


class Targets:
    """Evaluates a program on a sheet where its literals are settled."""

    def __init__(self, sheet: Sheet, program: Program) -> None:
        self.sheet = sheet
        self.program = program
        literals = program.ruleset.literals
        self._judgements = {n for n in program.literals if isinstance(literals[n], Judgement)}
        self._levels = _by_level(program.ruleset.levels)
        self._judged = self._resting_on_judgements()

    def settle(self) -> None:
        """Settle every target; a literal is kept as long as some higher target reads it."""
        last_read: dict[int, int] = {}
        for level, targets in enumerate(self._levels):
            last_read |= {c.index: level for t in targets for c in self._conditions(t) if not c.is_target}
        for level, targets in enumerate(self._levels):
            values = self._values(targets)
            spent = {(Layer.LITERAL, str(n)) for n, last in last_read.items() if last <= level}
            self.sheet.forget(spent.__contains__)
            self.sheet.settle(values)

    def value(self, target: int) -> Term:
        """Whether a target holds."""
        return self.sheet.truth(Layer.TARGET, str(target))

    def needs_judgement(self, target: int) -> Term:
        """Whether a target is unknown and only judgements are missing: yes or no."""
        if target not in self._judged:
            return False
        return all_of([is_unknown(self.value(target)), negation(self._asks(target))])

    # -- one level ---------------------------------------------------------------------------------

    def _values(self, targets: Iterable[int]) -> dict[Key, Value]:
        values: dict[Key, Value] = {}
        held: dict[int, Term] = {}  # many targets share a rule
        for target in targets:
            rules = self.program.concluding[target]
            held |= {n: self._holds(self.program.rules[n]) for n in rules if n not in held}
            value = any_of(held[n] for n in rules)
            values[Layer.TARGET, str(target)] = value
            if target in self._judged:
                asking = any_of(self._rule_asks(self.program.rules[n], held[n]) for n in rules)
                values[Layer.ASKS, str(target)] = all_of([is_unknown(value), asking])
        return values

    def _holds(self, rule: CompiledRule) -> Term:
        return all_of(is_(self._said(ref), value=not ref.negated) for ref in rule.conditions)

    def _said(self, ref: Ref) -> Term:
        return self.value(ref.index) if ref.is_target else self.sheet.truth(Layer.LITERAL, str(ref.index))

    def _rule_asks(self, rule: CompiledRule, held: Term) -> Term:
        asking = (self._condition_asks(ref) for ref in rule.conditions)
        return all_of([is_unknown(held), any_of(asking)])

    def _condition_asks(self, ref: Ref) -> Term:
        if ref.is_target:
            return self._asks(ref.index)
        return False if ref.index in self._judgements else is_unknown(self._said(ref))

    def _asks(self, target: int) -> Term:
        if target not in self._judged:
            return is_unknown(self.value(target))
        return self.sheet.truth(Layer.ASKS, str(target))

    # -- the program -------------------------------------------------------------------------------

    def _rules(self, target: int) -> Iterable[CompiledRule]:
        return (self.program.rules[position] for position in self.program.concluding[target])

    def _conditions(self, target: int) -> Iterable[Ref]:
        return (ref for rule in self._rules(target) for ref in rule.conditions)

    def _resting_on_judgements(self) -> set[int]:
        """The targets that rest on an open norm, through any number of rules."""
        found: set[int] = set()
        for targets in self._levels:
            found |= {
                t
                for t in targets
                if any(c.index in (found if c.is_target else self._judgements) for c in self._conditions(t))
            }
        return found


def _by_level(levels: Sequence[int]) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in range(max(levels, default=-1) + 1)]
    for target, level in enumerate(levels):
        found[level].append(target)
    return found
