"""Derivations: from values alone, why each target has the value it has.

Engines return truth values and nothing else; this one module explains them all. A derivation is
followed through laws and concepts down to the literals that decided it. All results are numbers of
literals and positions of rules in the program; turning them into words is `assessment`'s work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.engines import Truth, Values
from hms_rules.engines.literals import LiteralValues
from hms_rules.language.compiled import CompiledRule, Program, Ref, Role
from hms_rules.language.tree import DecisionExists

Assumptions = frozenset[str]
NONE: Assumptions = frozenset()


class Step(Struct, frozen=True):
    """One rule that fired, and the written conditions about the business that made it fire."""

    rule: CompiledRule
    literals: tuple[Ref, ...]


class Change(Struct, frozen=True):
    """What would have to change for a rule to fire: the conditions that are not met, all the way down.

    Attributes:
        blocking: false conditions on literals (an exception that holds is one, negated).
        unknown: conditions that would then still have to be settled.
        upheld_by: the rules that make an exception, or what a scope section takes away, hold.
    """

    rule: CompiledRule
    blocking: tuple[Ref, ...]
    unknown: tuple[Ref, ...]
    upheld_by: tuple[CompiledRule, ...] = ()


class Derivation:
    """Explains the values of one evaluation.

    Args:
        program: the rules in force.
        literals: the truth of each literal, and the assumptions it leans on.
        values: what the engine returned.
        missing: the ids of the facts that would decide an unknown literal.
        numbers: the number of each target, by id, where somebody has it already.
    """

    def __init__(
        self,
        program: Program,
        literals: LiteralValues,
        values: Values,
        missing: Callable[[int], tuple[str, ...]],
        numbers: Mapping[str, int] | None = None,
    ) -> None:
        self.program = program
        self.values = values
        self.literals = literals
        self._literals = literals.truth
        self._leaning = literals.assumptions
        self._missing_of_literal = missing
        self._missing: dict[int, dict[str, None]] = {}
        self._assumptions: dict[int, Assumptions] = {}
        self._changes: dict[str, Change] = {}
        self._supports: dict[int, tuple[Step, ...]] = {}
        self._of_rules: dict[str, Assumptions] = {}
        self.numbers = numbers or numbers_of(program.ruleset.targets)
        """The number of each target, by id."""

    def truth(self, ref: Ref) -> Truth:
        """Whether a condition holds."""
        value = self.values.targets[ref.index] if ref.is_target else self._literals[ref.index]
        return value if value is None else value != ref.negated

    def rules_of(self, target: int) -> Iterator[tuple[CompiledRule, Truth]]:
        """The rules in force that conclude a target, each with its value."""
        for position in self.program.concluding[target]:
            yield self.program.rules[position], self.values.rules[position]

    # -- why -------------------------------------------------------------------------------------

    def because(self, target: int) -> list[Step]:
        """The rules that fired for a true target, then the rules those rest on, each once."""
        fired = sorted((rule for rule, value in self.rules_of(target) if value), key=_rests_on_rules)
        steps = [step for rule in fired for step in _step(rule)]
        steps += [step for rule in fired for step in self._supporting(rule)]
        told: dict[str, Step] = {}
        for step in steps:
            told.setdefault(step.rule.id, step)
        return list(told.values())

    def _supporting(self, rule: CompiledRule) -> Iterator[Step]:
        for condition in rule.conditions:
            if condition.is_target and not condition.negated:
                yield from self._support(condition.index)

    def _support(self, target: int) -> tuple[Step, ...]:
        """The rule that carries a true target with fewest assumptions, and what carries that one."""
        if target not in self._supports:
            fired = (rule for rule, value in self.rules_of(target) if value)
            best = min(fired, key=lambda r: (len(self._of_rule(r)), len(r.conditions)))
            self._supports[target] = (*_step(best), *self._supporting(best))
        return self._supports[target]

    # -- assumptions -----------------------------------------------------------------------------

    def assumptions(self, target: int) -> Assumptions:
        """The facts whose assumed values a decided target leans on; none for an unknown one.

        A true target leans on the rule that needs fewest assumptions, a false one on what makes
        each of its rules false.
        """
        if target not in self._assumptions:
            self._assumptions[target] = self._lean(target)
        return self._assumptions[target]

    def _lean(self, target: int) -> Assumptions:
        value = self.values.targets[target]
        if value is None:
            return NONE
        if value:
            return _fewest(self._of_rule(rule) for rule, fired in self.rules_of(target) if fired)
        return NONE.union(*(self._against_rule(rule) for rule, _ in self.rules_of(target)))

    def _of_rule(self, rule: CompiledRule) -> Assumptions:
        if rule.id not in self._of_rules:
            self._of_rules[rule.id] = NONE.union(*map(self._of_condition, rule.conditions))
        return self._of_rules[rule.id]

    def _against_rule(self, rule: CompiledRule) -> Assumptions:
        return _fewest(self._of_condition(c) for c in rule.conditions if self.truth(c) is False)

    def _of_condition(self, ref: Ref) -> Assumptions:
        return self.assumptions(ref.index) if ref.is_target else self._leaning[ref.index]

    # -- what is missing -------------------------------------------------------------------------

    def missing(self, target: int) -> tuple[str, ...]:
        """The facts that could decide an unknown target, through everything it rests on."""
        return tuple(self._missing_set(target))

    def _missing_set(self, target: int) -> dict[str, None]:
        if target not in self._missing:
            found: dict[str, None] = {}
            for ref in self.open_conditions(target):
                if ref.is_target:
                    found.update(self._missing_set(ref.index))
                else:
                    found.update(dict.fromkeys(self._missing_of_literal(ref.index)))
            self._missing[target] = found
        return self._missing[target]

    def open_conditions(self, target: int) -> Iterator[Ref]:
        """The unknown conditions of the unknown rules of an unknown target."""
        if self.values.targets[target] is not None:
            return
        for rule, value in self.rules_of(target):
            if value is None:
                yield from (c for c in rule.conditions if self.truth(c) is None)

    # -- why not ---------------------------------------------------------------------------------

    def changes(self, target: int) -> list[Change]:
        """For a false target: what each of its rules lacks, those that lack least first."""
        found = [self._change(rule) for rule, _ in self.rules_of(target)]
        return sorted(found, key=self._size)

    def _size(self, change: Change) -> tuple[int, int, int, str, int]:
        """How much it takes; of two that take as much, what no authority decides, then what stands first."""
        literals = self.program.ruleset.literals
        own = (literals[ref.index] for ref in change.blocking if not ref.is_target)
        decisions = sum(isinstance(literal, DecisionExists) for literal in own)
        span = change.rule.sources[0].span if change.rule.sources else None
        place = (span.path, span.line) if span else ("", 0)
        return (len(change.blocking), len(change.unknown), decisions, *place)

    def _change(self, rule: CompiledRule) -> Change:
        if rule.id not in self._changes:
            self._changes[rule.id] = self._lacks(rule)
        return self._changes[rule.id]

    def _lacks(self, rule: CompiledRule) -> Change:
        blocking: dict[Ref, None] = {}
        unknown: dict[Ref, None] = {}
        upheld_by: list[CompiledRule] = []
        for condition in rule.conditions:
            truth = self.truth(condition)
            if truth is True:
                continue
            if not condition.is_target:
                (unknown if truth is None else blocking)[condition] = None
            elif truth is None:
                unknown[condition] = None
            else:
                below = self._below(condition)
                blocking.update(dict.fromkeys(below.blocking))
                unknown.update(dict.fromkeys(below.unknown))
                upheld_by += below.upheld_by
        return Change(rule, tuple(blocking), tuple(unknown), tuple(upheld_by))

    def _below(self, ref: Ref) -> Change:
        """What a false condition on a target lacks: its nearest rule, or what upholds the exception."""
        if ref.negated:
            fired = tuple(rule for rule, value in self.rules_of(ref.index) if value)
            return Change(_NOWHERE, tuple(dict.fromkeys(self._upholding(ref.index))), (), fired)
        rules = [rule for rule, _ in self.rules_of(ref.index)]
        return min(map(self._change, rules), key=self._size, default=Change(_NOWHERE, (ref,), ()))

    def _upholding(self, target: int) -> Iterator[Ref]:
        """One condition of each rule that makes an exception hold, turned round."""
        for rule, fired in self.rules_of(target):
            if fired:
                own = next((c for c in rule.conditions if not c.is_target), None)
                below = next((c for c in rule.conditions if not c.negated), None)
                if own:
                    yield replace(own, negated=not own.negated)
                elif below:
                    yield from self._upholding(below.index)


def numbers_of(targets: Sequence[str]) -> dict[str, int]:
    """The number of each target, by id."""
    return {target: number for number, target in enumerate(targets)}


def _rests_on_rules(rule: CompiledRule) -> int:
    """How many written conditions on other rules; the rules that rest on facts are told first."""
    return sum(c.is_target and c.role is Role.WRITTEN for c in rule.conditions)


def _step(rule: CompiledRule) -> Iterator[Step]:
    """The rule as a step, unless nobody wrote it and it only hands a value on."""
    literals = tuple(c for c in rule.conditions if not c.is_target and c.role is not Role.EXCEPTION)
    if literals or not is_implied(rule):
        yield Step(rule, literals)


_NOWHERE = CompiledRule("", "", "", "", (), (), ())


def is_implied(rule: CompiledRule) -> bool:
    """Whether the compiler made the rule (a part concludes its section), so that nobody wrote it."""
    return all(c.role in (Role.ACT, Role.SCOPE) for c in rule.conditions) and "~" in rule.id


def _fewest(sets: Iterable[Assumptions]) -> Assumptions:
    """The smallest set, the first by name of equally small ones; none of nothing."""
    best: Assumptions | None = None
    for leaning in sets:
        if not leaning:
            return NONE
        if best is None or (len(leaning), sorted(leaning)) < (len(best), sorted(best)):
            best = leaning
    return NONE if best is None else best
