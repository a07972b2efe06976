"""Compiling: from checked rule files to numbered literals, targets and rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, CompiledSection, ObjectRule, Ref
from hms_rules.language.drafts import (
    Draft,
    drafts_of,
    merge_rows,
    parts_rule,
    whole_of,
    with_scope,
)
from hms_rules.language.levels import edges_of, levels_of
from hms_rules.language.objects import Expansion, alternatives_of
from hms_rules.language.tree import (
    Condition,
    Literal,
    NotRead,
    ObjectConclusion,
    ObjectExists,
    RuleFile,
    Section,
    Target,
)
from hms_rules.vocabulary import Vocabulary


def compile_ruleset(
    files: Sequence[RuleFile], vocabulary: Vocabulary
) -> tuple[CompiledRuleset | None, tuple[Diagnostic, ...]]:
    """Compile rule files that have passed the checks.

    Args:
        files: the parsed files.
        vocabulary: what the ontology declares.

    Returns:
        The compiled rule set, or none where there are findings: a ring (E0501), a ring through an
        exception (E0502), a condition nobody concludes (E0503), an object concept that rests on
        more than the object (E0504) or on an object of another kind (E0505).
    """
    findings: list[Diagnostic] = []
    sections = [s for f in files for s in f.sections]
    expanded = list(_with_objects_written_out(sections, vocabulary, findings))
    drafts = with_scope([d for s in expanded for d in drafts_of(s)], vocabulary)
    drafts = merge_rows(drafts) + list(_parts(drafts, expanded))
    findings += _unconcluded(drafts)
    if findings:
        return None, tuple(dict.fromkeys(findings))
    ruleset = _numbered(drafts, expanded, vocabulary, findings)
    return (None if findings else ruleset), tuple(findings)


def _with_objects_written_out(
    sections: Sequence[Section], vocabulary: Vocabulary, findings: list[Diagnostic]
) -> Iterator[Section]:
    alternatives = alternatives_of((r for s in sections for r in s.rules), vocabulary.kinds, findings)
    expansion = Expansion(vocabulary, alternatives, findings)

    def written_out(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
        return tuple(replace(c, atom=expansion.condition(c)) for c in conditions)

    for section in sections:
        rules = tuple(
            replace(r, conditions=written_out(r.conditions), exceptions=written_out(r.exceptions))
            for r in section.rules
        )
        yield replace(section, rules=rules)


def _parts(drafts: Iterable[Draft], sections: Iterable[Section]) -> Iterator[Draft]:
    concluded = {t for d in drafts for t in d.targets}
    done: set[str] = set()
    for section in sections:
        part = section.provision
        whole = whole_of(part)
        while whole and part in (concluded | done) and part not in done:
            yield parts_rule(part, whole, section)
            done.add(part)
            concluded.add(whole)
            part, whole = whole, whole_of(whole)


def _unconcluded(drafts: Sequence[Draft]) -> Iterator[Diagnostic]:
    concluded = {t for d in drafts for t in d.targets}
    for draft in drafts:
        for premise in draft.premises:
            if isinstance(premise.atom, Target) and premise.atom.id not in concluded:
                yield Diagnostic(
                    "E0503",
                    f"ingen regel konkluderer med «{premise.atom.id}»",
                    premise.span,
                    help="skriv regelen som konkluderer med det, eller ta vilkåret ut",
                    note=f"regelen «{draft.id}» bygger på det",
                )


T = TypeVar("T")


@dataclass
class _Numbers(Generic[T]):
    """Gives each new item the next number."""

    items: list[T] = field(default_factory=list)
    number: dict[T, int] = field(default_factory=dict)

    def of(self, item: T) -> int:
        if item not in self.number:
            self.number[item] = len(self.items)
            self.items.append(item)
        return self.number[item]


def _numbered(
    drafts: Sequence[Draft],
    sections: Sequence[Section],
    vocabulary: Vocabulary,
    findings: list[Diagnostic],
) -> CompiledRuleset:
    literals: _Numbers[Literal] = _Numbers()
    targets: _Numbers[str] = _Numbers()
    rules = tuple(_rule(d, literals, targets) for d in drafts)
    for section in sections:
        _number_unread(section, literals)
    levels = levels_of(targets.items, edges_of(drafts), findings)
    return CompiledRuleset(
        vocabulary=vocabulary,
        literals=tuple(literals.items),
        targets=tuple(targets.items),
        levels=levels,
        rules=rules,
        sections=tuple(CompiledSection(s.provision, s.act, s.span, s.checked, _amended(s)) for s in sections),
        object_rules=tuple(_object_rules(sections)),
    )


def _object_rules(sections: Iterable[Section]) -> Iterator[ObjectRule]:
    for rule in (r for s in sections for r in s.rules):
        for conclusion in rule.conclusions:
            condition = rule.conditions[0] if rule.conditions else None
            if isinstance(conclusion, ObjectConclusion) and condition:
                atom = condition.atom
                assert isinstance(atom, ObjectExists), "the rule of an object has its one object condition"
                yield ObjectRule(
                    rule.id,
                    rule.title,
                    rule.act,
                    rule.provision,
                    rule.span,
                    condition.span,
                    conclusion.derived_kind,
                    atom.object_kind,
                    atom.terms,
                )


def _number_unread(section: Section, literals: _Numbers[Literal]) -> None:
    literals.of(NotRead(section.act, "not_modelled"))
    literals.of(NotRead(section.provision, "not_modelled"))
    if _amended(section):
        literals.of(NotRead(section.provision, "amended"))


def _amended(section: Section) -> date | None:
    """The first day on which the section, or any rule of it, is amended and not yet read."""
    days = (section.amended_from, *(rule.amended_from for rule in section.rules))
    return min((day for day in days if day), default=None)


def _rule(draft: Draft, literals: _Numbers[Literal], targets: _Numbers[str]) -> CompiledRule:
    conditions = tuple(
        Ref(targets.of(p.atom.id), True, p.negated, p.role, p.span)
        if isinstance(p.atom, Target)
        else Ref(literals.of(p.atom), False, p.negated, p.role, p.span)
        for p in draft.premises
    )
    return CompiledRule(
        id=draft.id,
        title=draft.title,
        act=draft.act,
        provision=draft.provision,
        conditions=conditions,
        targets=tuple(targets.of(t) for t in draft.targets),
        sources=draft.sources,
        window=draft.window,
        timing=tuple((targets.of(t), timing) for t, timing in draft.timing),
    )
