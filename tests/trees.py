"""Small rule trees and vocabularies, written by hand, for tests of the compiler and what reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from hms_rules.diagnostics import Span
from hms_rules.language.compiled import CompiledRuleset, Program
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.program import program_at
from hms_rules.language.tree import (
    ALWAYS,
    Conclusion,
    Condition,
    FactHolds,
    Industry,
    Literal,
    ObjectConclusion,
    Rule,
    RuleFile,
    ScopeConclusion,
    Section,
    Target,
    Window,
)
from hms_rules.vocabulary import Act, Provision, Vocabulary

ACT = "lov/2000-01-01-1"
OTHER = "forskrift/2001-01-01-1"
TODAY = date(2026, 11, 23)
HERE = Span("regler.feature", 1)


def act(act_id: str = ACT, **changes: object) -> Act:
    """An act in force since 2000, modelled from 2010."""
    made = Act(act_id, f"Lov {act_id}", act_id, "", date(2000, 1, 1), date(2010, 1, 1))
    return replace(made, **changes)


def provision(provision_id: str, parent: str | None = None, **changes: object) -> Provision:
    """A provision of the act its id starts with."""
    head = "/".join(provision_id.split("/")[:2])
    made = Provision(provision_id, head, provision_id.removeprefix(head + "/"), "", "", parent)
    return replace(made, **changes)


def vocabulary(*provisions: Provision, acts: Sequence[Act] = (act(), act(OTHER))) -> Vocabulary:
    """A vocabulary of acts and provisions."""
    return Vocabulary(acts={a.id: a for a in acts}, provisions={p.id: p for p in provisions})


def when(atom: Literal | Target | str, *, negated: bool = False) -> Condition:
    """A condition; a bare word is a fact."""
    return Condition(FactHolds(atom) if isinstance(atom, str) else atom, negated, HERE)


def industry(code: str) -> Condition:
    """The main industry code is this one."""
    return when(Industry((code,)))


def then(target: str, reason: str | None = None) -> Conclusion:
    """A conclusion; with a reason it is an open norm."""
    return Conclusion(target, HERE, reason)


def rule(
    rule_id: str,
    conditions: Sequence[Condition],
    *conclusions: Conclusion | ScopeConclusion | ObjectConclusion,
    unless: Sequence[Condition] = (),
    window: Window = ALWAYS,
    independent: bool = False,
) -> Rule:
    """A rule; the section it stands in gives it its act and provision."""
    return Rule(rule_id, HERE, "", "", "", tuple(conditions), tuple(unless), conclusions, window, independent)


def section(provision_id: str, *rules: Rule, amended_from: date | None = None) -> Section:
    """A Regel with its rules."""
    head = "/".join(provision_id.split("/")[:2])
    placed = tuple(replace(r, act=head, provision=provision_id) for r in rules)
    return Section(provision_id, head, "", HERE, placed, amended_from=amended_from)


def compiled(words: Vocabulary, *sections: Section) -> CompiledRuleset:
    """Compile sections that have no findings."""
    ruleset, findings = compile_ruleset([RuleFile("regler.feature", ACT, "", HERE, tuple(sections))], words)
    assert ruleset is not None, findings
    return ruleset


def findings(words: Vocabulary, *sections: Section) -> list[str]:
    """The codes of what compiling finds."""
    ruleset, found = compile_ruleset([RuleFile("regler.feature", ACT, "", HERE, tuple(sections))], words)
    assert (ruleset is None) == bool(found)
    return [d.code for d in found]


def program(words: Vocabulary, *sections: Section, day: date = TODAY) -> Program:
    """What is in force on a day."""
    return program_at(compiled(words, *sections), day)


SCOPE = section(f"{ACT}/§1", rule("omfang", [when("virksomhet")], then(ACT)))
"""The act applies to whatever is a business."""
