"""From one rule of the tree to drafts of compiled rules, with every implied condition written out.

What rule-language.md says a conclusion implies is done here and nowhere else: a document or duty
implies its provision, a provision its act (or chapter), an open norm a judgement, an exception a
negated condition, and a scope section's table a condition on every rule it reaches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Span
from hms_rules.language.compiled import Role, Source
from hms_rules.language.tree import (
    Conclusion,
    Condition,
    Industry,
    Judgement,
    Literal,
    Rule,
    ScopeConclusion,
    Section,
    Target,
    Timing,
    Window,
)
from hms_rules.vocabulary import Vocabulary

ADDS = "omfang:"
"""Prefix of the implied target "a scope section adds this provision"."""
TAKES_AWAY = "unntak:"
"""Prefix of the implied target "a scope section takes this provision away"."""
AS_SCOPE = "~virkeområde"
"""Suffix of the implied rule that gives a section of scope rules only the verdict of what they conclude."""

_PARTS = ("/ledd-", "/nr-", "/bokstav-", "/del-", "/punktum-")


class Premise(Struct, frozen=True):
    """A condition with the reason it is there."""

    atom: Literal | Target
    negated: bool
    role: Role
    span: Span


class Draft(Struct, frozen=True):
    """A compiled rule before its atoms are numbered."""

    id: str
    title: str
    act: str
    provision: str
    premises: tuple[Premise, ...]
    targets: tuple[str, ...]
    sources: tuple[Source, ...]
    window: Window
    timing: tuple[tuple[str, tuple[Timing, ...]], ...] = ()


def is_act(target: str) -> bool:
    """Whether a target is an act: `lov/…` or `forskrift/…` with nothing behind the reference id."""
    return target.startswith(("lov/", "forskrift/")) and target.count("/") == 1


def is_provision(target: str) -> bool:
    """Whether a target is a chapter, annex, section or a part of one."""
    return target.startswith(("lov/", "forskrift/")) and target.count("/") > 1


def is_chapter(target: str) -> bool:
    """Whether a target is a whole chapter."""
    return is_provision(target) and target.rsplit("/", 1)[1].startswith("kapittel-")


def whole_of(provision: str) -> str | None:
    """The section or annex a ledd, number or letter is a part of; none for a whole section."""
    head, slash, tail = provision.rpartition("/")
    return head if (slash + tail).startswith(_PARTS) else None


def enclosing(provision: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The provision itself, then what it is part of, up to but not including the act."""
    seen = set()
    current: str | None = provision
    while current and is_provision(current) and current not in seen:
        yield current
        seen.add(current)
        declared = vocabulary.provisions.get(current)
        current = whole_of(current) or (declared.parent if declared else None)


def drafts_of(section: Section) -> Iterator[Draft]:
    """The drafts of all rules of a Regel, their own conditions and what they imply of judgement."""
    for rule in section.rules:
        yield from _drafts_of_rule(rule)
    if any(_reaches(rule, section.provision) for rule in section.rules):
        return
    if any(isinstance(c, Conclusion) for rule in section.rules for c in rule.conclusions):
        yield _as_its_scope(section)
    else:
        yield from map(_as_its_table, section.rules)


def _drafts_of_rule(rule: Rule) -> Iterator[Draft]:
    written = (*_premises(rule.conditions, Role.WRITTEN), *_premises(rule.exceptions, Role.EXCEPTION))
    base = Draft(
        id=rule.id,
        title=rule.title,
        act=rule.act,
        provision=rule.provision,
        premises=written,
        targets=(),
        sources=(Source(rule.id, rule.span, _codes(rule)),),
        window=rule.window,
    )
    drafts = [_scope_draft(base, c) for c in rule.conclusions if isinstance(c, ScopeConclusion)]
    groups: dict[tuple[str | None, bool], list[Conclusion]] = {}
    for conclusion in rule.conclusions:
        if isinstance(conclusion, Conclusion):
            under_act = is_provision(conclusion.target) or implies_provision(conclusion.target)
            groups.setdefault((conclusion.reason, under_act), []).append(conclusion)
    drafts += [_concluding(base, rule, reason, group) for (reason, _), group in groups.items()]
    for number, draft in enumerate(drafts):
        yield replace(draft, id=f"{rule.id}~{number + 1}") if number else draft


def _scope_draft(base: Draft, conclusion: ScopeConclusion) -> Draft:
    prefix = ADDS if conclusion.applies else TAKES_AWAY
    return replace(base, targets=tuple(prefix + p for p in conclusion.provisions))


def _concluding(base: Draft, rule: Rule, reason: str | None, conclusions: list[Conclusion]) -> Draft:
    judged: tuple[Premise, ...] = ()
    if reason is not None:
        judged = (Premise(Judgement(rule.id, reason), False, Role.JUDGEMENT, conclusions[0].span),)
    targets = dict.fromkeys(c.target for c in conclusions)
    if any(implies_provision(t) for t in targets):
        targets[rule.provision] = None
    return replace(
        base,
        premises=(*base.premises, *judged, *_act_premise(rule, targets)),
        targets=tuple(targets),
        timing=tuple((c.target, c.timing) for c in conclusions if c.timing),
    )


def implies_provision(target: str) -> bool:
    """A document, duty, option or prohibition implies that its provision applies."""
    return target.startswith(("dokument:", "plikt:", "adgang:", "forbud:"))


def _act_premise(rule: Rule, targets: Iterable[str]) -> tuple[Premise, ...]:
    """A provision applies only where its act does; a scope rule concludes the act and is free of it."""
    if rule.independent or not any(is_provision(t) for t in targets):
        return ()
    return (Premise(Target(rule.act), False, Role.ACT, rule.span),)


def _premises(conditions: Iterable[Condition], role: Role) -> Iterator[Premise]:
    for condition in conditions:
        negated = condition.negated != (role is Role.EXCEPTION)
        yield Premise(condition.atom, negated, role, condition.span)


def _codes(rule: Rule) -> tuple[str, ...]:
    found = [c.atom.codes for c in rule.conditions if isinstance(c.atom, Industry) and not c.negated]
    return found[0] if len(found) == 1 else ()


def _reaches(rule: Rule, provision: str) -> bool:
    targets = [c.target for c in rule.conclusions if isinstance(c, Conclusion)]
    return provision in targets or any(implies_provision(t) for t in targets)


def _as_its_scope(section: Section) -> Draft:
    """A Regel with only scope rules has the verdict of what they conclude: its chapter, else its act."""
    concluded = [c.target for r in section.rules for c in r.conclusions if isinstance(c, Conclusion)]
    scope = next((t for t in concluded if is_chapter(t)), section.act)
    return Draft(
        id=f"{section.provision}{AS_SCOPE}",
        title=section.title,
        act=section.act,
        provision=section.provision,
        premises=(Premise(Target(scope), False, Role.ACT, section.span),),
        targets=(section.provision,),
        sources=(Source(section.provision, section.span),),
        window=section.window,
    )


def _as_its_table(rule: Rule) -> Draft:
    """A Regel with only tables of what it adds or takes away applies to whom one of them is about."""
    written = (*_premises(rule.conditions, Role.WRITTEN), *_premises(rule.exceptions, Role.EXCEPTION))
    return Draft(
        id=f"{rule.id}{AS_SCOPE}",
        title=rule.title,
        act=rule.act,
        provision=rule.provision,
        premises=(*written, *_act_premise(rule, [rule.provision])),
        targets=(rule.provision,),
        sources=(Source(rule.id, rule.span, _codes(rule)),),
        window=rule.window,
    )


def parts_rule(part: str, whole: str, section: Section) -> Draft:
    """A section with modelled parts is their Kleene OR: the part concludes the whole."""
    return Draft(
        id=f"{part}~del",
        title=section.title,
        act=section.act,
        provision=whole,
        premises=(Premise(Target(part), False, Role.ACT, section.span),),
        targets=(whole,),
        sources=(Source(part, section.span),),
        window=Window(),
    )


def with_scope(drafts: list[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """Add chapter conditions and what scope sections add or take away to every draft they reach."""
    concluded = {t for d in drafts for t in d.targets}
    return [_scoped(d, concluded, vocabulary) for d in drafts]


def _scoped(draft: Draft, concluded: set[str], vocabulary: Vocabulary) -> Draft:
    premises = dict.fromkeys(draft.premises)
    span = draft.sources[0].span
    for provision in filter(is_provision, draft.targets):
        for outer in enclosing(provision, vocabulary):
            if ADDS + outer in concluded:
                premises[Premise(Target(ADDS + outer), False, Role.SCOPE, span)] = None
            if TAKES_AWAY + outer in concluded:
                premises[Premise(Target(TAKES_AWAY + outer), True, Role.SCOPE, span)] = None
            if outer != provision and is_chapter(outer) and outer in concluded:
                premises[Premise(Target(outer), False, Role.ACT, span)] = None
    return replace(draft, premises=tuple(premises))


def merge_rows(drafts: Iterable[Draft]) -> list[Draft]:
    """Make rows of one table that differ only in code one draft with a code set."""
    merged: dict[object, list[Draft]] = {}
    for number, draft in enumerate(drafts):
        merged.setdefault(_row_key(draft, number), []).append(draft)
    return [_union(rows) for rows in merged.values()]


def _row_key(draft: Draft, number: int) -> object:
    industries = [p.atom for p in draft.premises if isinstance(p.atom, Industry)]
    plain = len(industries) == 1 and not industries[0].except_codes and draft.sources[0].codes
    judged = any(p.role is Role.JUDGEMENT for p in draft.premises)
    if not plain or judged:
        return number
    others = tuple((_without_codes(p.atom), p.negated, p.role) for p in draft.premises)
    scenario = draft.id.partition("/")[0]
    return (scenario, others, draft.targets, draft.window, draft.timing)


def _without_codes(atom: Literal | Target) -> Literal | Target:
    return replace(atom, codes=()) if isinstance(atom, Industry) else atom


def _union(rows: list[Draft]) -> Draft:
    first = rows[0]
    if len(rows) == 1:
        return first
    codes = tuple(sorted({c for row in rows for s in row.sources for c in s.codes}))
    premises = tuple(
        replace(p, atom=replace(p.atom, codes=codes)) if isinstance(p.atom, Industry) else p
        for p in first.premises
    )
    return replace(first, premises=premises, sources=tuple(s for row in rows for s in row.sources))
