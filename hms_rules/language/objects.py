"""Derived kinds of objects («Så regnes tanken som "…"»), written out in the conditions that name them.

A derived kind is decided by the measures of single objects alone, so a condition that names one
becomes a condition on the underlying kind: a literal, whatever engine reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.tree import (
    Condition,
    Literal,
    ObjectConclusion,
    ObjectCounts,
    ObjectExists,
    ObjectTerm,
    Rule,
    Target,
)
from hms_rules.vocabulary import Kind, Vocabulary

Alternatives = Mapping[str, tuple[tuple[ObjectTerm, ...], ...]]


def alternatives_of(
    rules: Iterable[Rule], kinds: Mapping[str, Kind], findings: list[Diagnostic]
) -> Alternatives:
    """What makes an object count as each derived kind: one conjunction of terms a rule."""
    found: dict[str, list[tuple[ObjectTerm, ...]]] = {}
    for rule, conclusion in _object_conclusions(rules):
        condition = _own_object(rule)
        base = kinds[conclusion.derived_kind].broader[0]
        if condition is None:
            findings.append(_not_only_the_object(rule, conclusion))
        elif condition.object_kind != base:
            findings.append(_another_kind(condition.object_kind, base, kinds, conclusion))
        else:
            found.setdefault(conclusion.derived_kind, []).append(condition.terms)
    return {kind: tuple(terms) for kind, terms in found.items()}


def _object_conclusions(rules: Iterable[Rule]) -> Iterator[tuple[Rule, ObjectConclusion]]:
    for rule in rules:
        for conclusion in rule.conclusions:
            if isinstance(conclusion, ObjectConclusion):
                yield rule, conclusion


def _own_object(rule: Rule) -> ObjectExists | None:
    atoms = [c.atom for c in rule.conditions if not c.negated]
    dated = rule.window.first or rule.window.last
    if len(rule.conditions) == 1 and not rule.exceptions and not dated and isinstance(atoms[0], ObjectExists):
        return atoms[0]
    return None


def _not_only_the_object(rule: Rule, conclusion: ObjectConclusion) -> Diagnostic:
    return Diagnostic(
        "E0504",
        f"«{conclusion.derived_kind}» avhenger av mer enn tingen selv",
        conclusion.span,
        help="en ting regnes som noe ut fra ett vilkår om tingen: skriv øvrige vilkår, unntak og datoer "
        "i reglene som bruker begrepet",
        note=f"regelen «{rule.id}»",
    )


def _another_kind(
    kind: str, base: str, kinds: Mapping[str, Kind], conclusion: ObjectConclusion
) -> Diagnostic:
    of, about = kinds[base].label, kinds[kind].label if kind in kinds else kind
    return Diagnostic(
        "E0505",
        f"«{kinds[conclusion.derived_kind].label}» er et begrep om {of}, men vilkåret er om {about}",
        conclusion.span,
        help=f"skriv vilkåret om {of}, eller erklær begrepet under {about} i ontologien",
    )


class Expansion:
    """Writes derived kinds out in literals, and finds the ones nobody concludes or that go in a ring."""

    def __init__(
        self, vocabulary: Vocabulary, alternatives: Alternatives, findings: list[Diagnostic]
    ) -> None:
        self._kinds = vocabulary.kinds
        self._alternatives = alternatives
        self._findings = findings

    def condition(self, condition: Condition) -> Literal | Target:
        """The condition's atom with every derived kind in it written out."""
        atom = condition.atom
        if not isinstance(atom, ObjectExists):
            return atom
        kind = self._kinds.get(atom.object_kind)
        terms = atom.terms
        if kind and kind.derived:
            terms = (ObjectCounts(kind.id), *terms)
            atom = replace(atom, object_kind=kind.broader[0])
        return replace(atom, terms=tuple(self._term(t, condition, ()) for t in terms))

    def _term(self, term: ObjectTerm, condition: Condition, within: tuple[str, ...]) -> ObjectTerm:
        if not isinstance(term, ObjectCounts):
            return term
        kind = term.derived_kind
        if kind in within:
            self._findings.append(_ring(kind, condition))
            return term
        if kind not in self._alternatives:
            self._findings.append(_nobody(kind, condition))
            return term
        inner = (*within, kind)
        expanded = tuple(
            tuple(self._term(t, condition, inner) for t in terms) for terms in self._alternatives[kind]
        )
        return replace(term, alternatives=expanded)


def _ring(kind: str, condition: Condition) -> Diagnostic:
    return Diagnostic("E0501", f"«{kind}» er definert ved seg selv", condition.span, help="bryt ringen")


def _nobody(kind: str, condition: Condition) -> Diagnostic:
    return Diagnostic(
        "E0503",
        f"ingen regel konkluderer med «{kind}»",
        condition.span,
        help="skriv en regel med «Så regnes … som», eller rett navnet",
    )
