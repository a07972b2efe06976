"""Mutants of a rule set: each a rule that is a little different from the one somebody wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Span
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, ObjectRule, Ref, Role
from hms_rules.language.drafts import implies_provision
from hms_rules.language.tree import Literal, ObjectCounts, ObjectExists, ObjectTerm, Window
from hms_rules.registers.industry import IndustryCodes
from hms_rules.wording import day
from hms_rules.workbench.coverage.observing import own_conditions, written_rules
from hms_rules.workbench.describing import Describer
from hms_rules.workbench.mutation.literals import LiteralChanges

_DAY = timedelta(days=1)


class Mutant(Struct, frozen=True):
    """One small change of the law.

    Attributes:
        id: the rule, and what was changed: the same from run to run.
        kind: the sort of change, in a word.
        text: what was changed, in words.
        span: where the changed line stands.
        rules: the rules as changed, by id; their conditions may number new literals.
        literals: the new literals, numbered on from those of the rule set.
        condition: the condition that was changed, where one was; `target` the conclusion.
        moves_window: whether the days it is in force were changed.
    """

    id: str
    act: str
    rule: str
    kind: str
    text: str
    span: Span
    rules: dict[str, CompiledRule]
    literals: tuple[Literal, ...] = ()
    condition: Ref | None = None
    target: int | None = None
    moves_window: bool = False


class Mutants:
    """Makes every mutant of a rule set, in a fixed order."""

    def __init__(self, ruleset: CompiledRuleset, industries: IndustryCodes) -> None:
        self._ruleset = ruleset
        self._changes = LiteralChanges(ruleset.vocabulary, industries)
        self._describe = Describer(ruleset)

    def all(self) -> Iterator[Mutant]:
        """Every mutant: one for each change of something that is written once, whatever rows it serves."""
        scenarios: dict[str, list[CompiledRule]] = {}
        for rule in written_rules(self._ruleset):
            scenarios.setdefault(rule.sources[0].id.partition("/")[0], []).append(rule)
        for scenario, rules in scenarios.items():
            yield from self._of_conditions(scenario, rules)
            yield from self._of_windows(scenario, rules)
            yield from self._of_conclusions(scenario, rules)
        for object_rule in self._ruleset.object_rules:
            yield from self._of_object_rule(object_rule)

    def _mutant(
        self, scenario: str, changed: Sequence[CompiledRule], kind: str, text: str, **more: Any
    ) -> Mutant:
        first = changed[0]
        name = first.sources[0].id if len(changed) == 1 else scenario
        made = Mutant(
            id=f"{name}: {text}",
            act=first.act,
            rule=first.id,
            kind=kind,
            text=text,
            span=first.sources[0].span,
            rules={rule.id: rule for rule in changed},
        )
        return replace(made, **more)

    # -- conditions --------------------------------------------------------------------------------

    def _of_conditions(self, scenario: str, rules: Sequence[CompiledRule]) -> Iterator[Mutant]:
        written: dict[Ref, list[CompiledRule]] = {}
        for rule in rules:
            for ref in own_conditions(rule):
                written.setdefault(ref, []).append(rule)
        for ref, having in written.items():
            dropped = [rule for rule in having if not _is_said_elsewhere(ref, rule)]
            if dropped:
                kind = "unntak tatt ut" if ref.role is Role.EXCEPTION else "vilkår tatt ut"
                text = f"uten «{self._describe.condition(ref)}»"
                changed = [_with(rule, ref, None) for rule in dropped]
                yield self._mutant(scenario, changed, kind, text, span=ref.span, condition=ref)
            yield from self._of_literal(scenario, ref, having)

    def _of_literal(self, scenario: str, ref: Ref, rules: Sequence[CompiledRule]) -> Iterator[Mutant]:
        for change in () if ref.is_target else self._changes.of(self._ruleset.literals[ref.index]):
            new = replace(ref, index=len(self._ruleset.literals))
            yield self._mutant(
                scenario,
                [_with(rule, ref, new) for rule in rules],
                change.kind,
                change.text,
                span=ref.span,
                literals=(change.literal,),
                condition=ref,
            )

    # -- dates and conclusions ---------------------------------------------------------------------

    def _of_windows(self, scenario: str, rules: Sequence[CompiledRule]) -> Iterator[Mutant]:
        """The first and the last day in force a day off, for all rows that share them."""
        sharing: dict[Window, list[CompiledRule]] = {}
        for rule in rules:
            sharing.setdefault(rule.window, []).append(rule)
        for window, having in sharing.items():
            modelled = self._ruleset.vocabulary.acts[having[0].act].modelled_from
            for moved, text in _moved(window, modelled):
                changed = [replace(rule, window=moved) for rule in having]
                yield self._mutant(scenario, changed, "dato", text, moves_window=True)

    def _of_conclusions(self, scenario: str, rules: Sequence[CompiledRule]) -> Iterator[Mutant]:
        """Another document, duty, option or prohibition in the place of the one concluded."""
        targets = self._ruleset.targets
        concluding: dict[int, list[CompiledRule]] = {}
        for rule in rules:
            for number in filter(lambda n: implies_provision(targets[n]), rule.targets):
                concluding.setdefault(number, []).append(rule)
        for number, having in concluding.items():
            other = self._another(number, having)
            if other is not None:
                changed = [_concluding(rule, number, other) for rule in having]
                text = f"{self._describe.target(targets[number])} → {self._describe.target(targets[other])}"
                yield self._mutant(scenario, changed, "konklusjon byttet", text, target=number)

    def _another(self, number: int, rules: Sequence[CompiledRule]) -> int | None:
        """The next target of the same sort that none of the rules rests on, or they would go in a ring."""
        targets, levels = self._ruleset.targets, self._ruleset.levels
        sort = targets[number].partition(":")[0]
        below = max((levels[c.index] for r in rules for c in r.conditions if c.is_target), default=-1)
        taken = {n for rule in rules for n in rule.targets}
        same = [n for n, t in enumerate(targets) if t.partition(":")[0] == sort and levels[n] > below]
        later = [n for n in same if n > number]
        return next((n for n in (*later, *same) if n not in taken), None)

    # -- rules about single objects ----------------------------------------------------------------

    def _of_object_rule(self, rule: ObjectRule) -> Iterator[Mutant]:
        """A change of a rule «regnes tanken som …» changes every rule that names what it concludes."""
        for terms, kind, text in self._changes.terms(rule.terms):
            rules, literals = self._with_terms(rule, terms)
            if rules:
                yield Mutant(
                    f"{rule.id}: {text}", rule.act, rule.id, kind, text, rule.condition, rules, literals
                )

    def _with_terms(
        self, rule: ObjectRule, terms: tuple[ObjectTerm, ...]
    ) -> tuple[dict[str, CompiledRule], tuple[Literal, ...]]:
        new: dict[int, int] = {}
        literals: list[Literal] = []
        for number, literal in enumerate(self._ruleset.literals):
            if isinstance(literal, ObjectExists):
                changed = replace(literal, terms=tuple(_swapped(t, rule, terms) for t in literal.terms))
                if changed != literal:
                    new[number] = len(self._ruleset.literals) + len(literals)
                    literals.append(changed)
        rules = {}
        for compiled in self._ruleset.rules:
            conditions = tuple(
                replace(c, index=new[c.index]) if not c.is_target and c.index in new else c
                for c in compiled.conditions
            )
            if conditions != compiled.conditions:
                rules[compiled.id] = replace(compiled, conditions=conditions)
        return rules, tuple(literals)


def _is_said_elsewhere(ref: Ref, rule: CompiledRule) -> bool:
    """Whether another condition of the rule says the same, so that nothing is lost without this one."""
    same = (ref.index, ref.is_target, ref.negated)
    return any(c != ref and (c.index, c.is_target, c.negated) == same for c in rule.conditions)


def _with(rule: CompiledRule, before: Ref, after: Ref | None) -> CompiledRule:
    """The rule with another condition in the place of one, or none."""
    changed = (after if c == before else c for c in rule.conditions)
    return replace(rule, conditions=tuple(c for c in changed if c is not None))


def _moved(window: Window, modelled: date) -> Iterator[tuple[Window, str]]:
    first, last = window.first, window.last
    for step in (-_DAY, _DAY):
        if first and first > modelled:  # before that the law has not been read, whatever the rule says
            yield Window(first + step, last), f"fra {day(first)} → fra {day(first + step)}"
        if last:
            yield Window(first, last + step), f"til {day(last)} → til {day(last + step)}"


def _concluding(rule: CompiledRule, before: int, after: int) -> CompiledRule:
    return replace(rule, targets=tuple(after if t == before else t for t in rule.targets), timing=())


def _swapped(term: ObjectTerm, rule: ObjectRule, terms: tuple[ObjectTerm, ...]) -> ObjectTerm:
    if not isinstance(term, ObjectCounts):
        return term
    if term.derived_kind == rule.derived_kind:
        alternatives = tuple(terms if a == rule.terms else a for a in term.alternatives)
    else:
        alternatives = tuple(tuple(_swapped(t, rule, terms) for t in a) for a in term.alternatives)
    return replace(term, alternatives=alternatives)
