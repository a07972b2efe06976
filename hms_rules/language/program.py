"""The program of a day: which rules are in force, and what is unknown because nobody has read it.

Never "does not apply" for want of a rule. An act or provision that is not in force has no rules
and is false; one that is in force and that we have no rule for, or that was amended and not read
since, has a rule that waits for a literal nobody can answer, and is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from hms_rules.language.compiled import CompiledRule, CompiledRuleset, CompiledSection, Program, Ref, Role
from hms_rules.language.drafts import ADDS, is_act, is_provision
from hms_rules.language.tree import NotRead
from hms_rules.vocabulary import Act, Provision


def program_at(ruleset: CompiledRuleset, day: date) -> Program:
    """The rules in force on the day, in an order in which each comes after those it rests on."""
    rules = list(_rules_at(ruleset, day))
    concluded = {t for r in rules for t in r.targets}
    rules = [_without_idle_scope(r, ruleset.targets, concluded) for r in rules]
    rules.sort(
        key=lambda r: max((ruleset.levels[c.index] + 1 for c in r.conditions if c.is_target), default=0)
    )
    return program_of(day, ruleset, rules)


def concluded_by(program: Program) -> dict[int, list[int]]:
    """The places of the rules that conclude each target, for `only_about` to be asked often."""
    found: dict[int, list[int]] = {}
    for place, rule in enumerate(program.rules):
        for target in rule.targets:
            found.setdefault(target, []).append(place)
    return found


def only_about(
    program: Program, targets: Iterable[int], concluded: Mapping[int, Sequence[int]] | None = None
) -> Program:
    """The rules some targets rest on, by the numbers of the targets; what else they conclude is left out.

    Args:
        program: the rules of the day.
        targets: what is asked about.
        concluded: `concluded_by` of the program, where somebody has it already.
    """
    concluded = concluded_by(program) if concluded is None else concluded
    wanted, waiting = set[int](), list(targets)
    while waiting:
        target = waiting.pop()
        if target not in wanted:
            wanted.add(target)
            below = (program.rules[p] for p in concluded.get(target, ()))
            waiting += (c.index for r in below for c in r.conditions if c.is_target)
    places = sorted({p for target in wanted for p in concluded.get(target, ())})
    moved = {old: new for new, old in enumerate(places)}
    kept: list[tuple[int, ...]] = [()] * len(program.concluding)
    for target in wanted:
        kept[target] = tuple(moved[p] for p in program.concluding[target])
    rules = [_concluding_only(wanted, program.rules[p]) for p in places]
    return _put_together(program.day, program.ruleset, rules, kept)


def _concluding_only(wanted: set[int], rule: CompiledRule) -> CompiledRule:
    if wanted.issuperset(rule.targets):
        return rule
    return replace(rule, targets=tuple(t for t in rule.targets if t in wanted))


def program_of(day: date, ruleset: CompiledRuleset, rules: Sequence[CompiledRule]) -> Program:
    """A program of rules that are in order already."""
    return _put_together(day, ruleset, rules, _concluding(rules, ruleset.targets))


def _put_together(
    day: date, ruleset: CompiledRuleset, rules: Sequence[CompiledRule], concluding: Iterable[tuple[int, ...]]
) -> Program:
    return Program(
        day=day,
        ruleset=ruleset,
        rules=tuple(rules),
        concluding=tuple(concluding),
        literals=tuple(sorted({c.index for r in rules for c in r.conditions if not c.is_target})),
    )


def _concluding(rules: Sequence[CompiledRule], targets: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """For each target the rules that conclude it.

    A ∨ (A ∧ B) is A: where one rule already gives an act or provision, one with more conditions adds
    nothing but questions that settle nothing. Documents and duties keep every rule, for each names a
    provision that demands them.
    """
    found: list[list[int]] = [[] for _ in targets]
    for position, rule in enumerate(rules):
        for target in rule.targets:
            found[target].append(position)
    needs = [frozenset((c.index, c.is_target, c.negated) for c in rule.conditions) for rule in rules]
    return tuple(
        tuple(p for p in positions if not any(needs[q] < needs[p] for q in positions))
        if is_act(target) or is_provision(target)
        else tuple(positions)
        for target, positions in zip(targets, found, strict=True)
    )


def in_force(item: Act | Provision, day: date) -> bool:
    """Whether an act or provision is law on the day; a provision without dates follows its act."""
    first, last = item.in_force_from, item.in_force_to
    return (first is None or first <= day) and (last is None or day <= last)


def _rules_at(ruleset: CompiledRuleset, day: date) -> Iterator[CompiledRule]:
    numbers = {literal: n for n, literal in enumerate(ruleset.literals) if isinstance(literal, NotRead)}
    sections: dict[str, list[CompiledSection]] = {}
    for section in ruleset.sections:
        sections.setdefault(section.provision, []).append(section)
    by_provision: dict[tuple[str, str], list[CompiledRule]] = {}
    for rule in ruleset.rules:
        by_provision.setdefault((rule.act, rule.provision), []).append(rule)
    modelled_acts = set(_acts_with_scope(ruleset, day))
    for (act_id, provision), rules in by_provision.items():
        act = ruleset.vocabulary.acts[act_id]
        declared = ruleset.vocabulary.provisions.get(provision)
        if not in_force(act, day) or (declared and not in_force(declared, day)):
            continue
        in_window = [r for r in rules if r.window.holds(day)]
        unread = _unread(act, provision, sections.get(provision, []), in_window, day)
        if unread is None:
            yield from in_window
        else:
            yield from (_waiting(r, numbers[unread]) for r in in_window or rules)
    for act_id in {r.act for r in ruleset.rules} - modelled_acts:
        act = ruleset.vocabulary.acts[act_id]
        if in_force(act, day):
            yield from _unread_act(act, numbers[NotRead(act_id, "not_modelled")], ruleset)


def _acts_with_scope(ruleset: CompiledRuleset, day: date) -> Iterator[str]:
    """Acts whose own applicability some rule in force decides."""
    for rule in ruleset.rules:
        act = ruleset.vocabulary.acts[rule.act]
        if rule.window.holds(day) and act.modelled_from <= day:
            for target in rule.targets:
                if ruleset.targets[target] == rule.act:
                    yield rule.act


def _unread(
    act: Act,
    provision: str,
    sections: Iterable[CompiledSection],
    in_window: Sequence[CompiledRule],
    day: date,
) -> NotRead | None:
    """Why the provision cannot be answered on the day, or none when it can."""
    if day < act.modelled_from:
        return NotRead(act.id, "not_modelled")
    if any(s.amended_from and s.amended_from <= day for s in sections):
        return NotRead(provision, "amended")
    if not in_window:
        return NotRead(provision, "not_modelled")
    return None


def _waiting(rule: CompiledRule, literal: int) -> CompiledRule:
    """The rule without its own conditions, waiting for a literal nobody can answer.

    What it keeps are the implied conditions: where its act does not apply, nor does the provision.
    """
    own = rule.sources[0].span
    kept = tuple(c for c in rule.conditions if c.role in (Role.ACT, Role.SCOPE))
    return replace(
        rule,
        conditions=(*kept, Ref(literal, False, False, Role.WRITTEN, own)),
        timing=(),
    )


def _unread_act(act: Act, literal: int, ruleset: CompiledRuleset) -> Iterator[CompiledRule]:
    for rule in ruleset.rules:
        if rule.act == act.id and act.id in (ruleset.targets[t] for t in rule.targets):
            target = next(t for t in rule.targets if ruleset.targets[t] == act.id)
            waiting = _waiting(replace(rule, conditions=()), literal)
            yield replace(waiting, id=f"{act.id}~ikke-lest", targets=(target,))
            return


def _without_idle_scope(rule: CompiledRule, targets: tuple[str, ...], concluded: set[int]) -> CompiledRule:
    """A table of what a scope section adds binds only on days when the section has such a rule."""
    kept = tuple(
        c
        for c in rule.conditions
        if not (c.is_target and c.index not in concluded and targets[c.index].startswith(ADDS))
    )
    return replace(rule, conditions=kept) if len(kept) != len(rule.conditions) else rule
