"""From what tests saw to how much they reach, rule by rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec import Struct, json, to_builtins
from msgspec.structs import replace

from hms_rules.engines.hierarchy import Hierarchy
from hms_rules.engines.things import meets, meets_term
from hms_rules.facts.factbase import Thing
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, ObjectRule, Ref, Source
from hms_rules.language.tree import Industry, ObjectCounts, ObjectExists, ObjectTerm
from hms_rules.registers.industry import matches
from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.coverage.boundaries import Boundary, Bounds
from hms_rules.workbench.coverage.observing import (
    Observations,
    Played,
    Truths,
    own_conditions,
    written_rules,
)
from hms_rules.workbench.describing import Describer


class ConditionCoverage(Struct, frozen=True):
    """One condition of a rule, and the tests where it alone decides: it flips, and all others hold.

    Attributes:
        text: the condition in words.
        line: where it is written.
        fires: a case where the rule fires, by its id.
        fails_alone: a case where only this condition is not met.
    """

    text: str
    line: int
    fires: str | None
    fails_alone: str | None

    @property
    def is_covered(self) -> bool:
        """Whether two tests show that the condition decides (MC/DC)."""
        return self.fires is not None and self.fails_alone is not None


class RowCoverage(Struct, frozen=True):
    """One row of a decision table, and a case that fires it."""

    row: str
    line: int
    fires: str | None


class RuleCoverage(Struct, frozen=True):
    """What the tests reach of one rule.

    Attributes:
        id: the id of its first row or scenario.
        place: `file:line`.
        fires: a case where it fires; `fails` one where it does not.
    """

    id: str
    title: str
    provision: str
    place: str
    fires: str | None
    fails: str | None
    conditions: tuple[ConditionCoverage, ...]
    rows: tuple[RowCoverage, ...]
    boundaries: tuple[Boundary, ...]

    @property
    def scenario(self) -> str:
        """The id without the row."""
        return self.id.partition("/")[0]

    @property
    def is_covered(self) -> bool:
        """Whether it was seen to fire, and seen not to."""
        return self.fires is not None and self.fails is not None


class Share(Struct, frozen=True):
    """How many of how many."""

    reached: int
    of: int

    @property
    def percent(self) -> float:
        """100 of nothing."""
        return 100 * self.reached / self.of if self.of else 100.0


class Figures(Struct, frozen=True):
    """The shares of some rules: fired and failed, conditions decided alone, rows and boundaries."""

    rules: Share
    conditions: Share
    rows: Share
    boundaries: Share


class ProvisionCoverage(Struct, frozen=True):
    """A provision with its rules."""

    id: str
    act: str
    section: str
    title: str
    rules: tuple[RuleCoverage, ...]

    @property
    def figures(self) -> Figures:
        """The shares of its rules."""
        return figures(self.rules)


class Coverage(Struct, frozen=True):
    """What a suite reaches of a rule set."""

    cases: int
    provisions: tuple[ProvisionCoverage, ...]

    @property
    def rules(self) -> tuple[RuleCoverage, ...]:
        """The rules of all provisions."""
        return tuple(rule for provision in self.provisions for rule in provision.rules)

    @property
    def figures(self) -> Figures:
        """The shares of the whole."""
        return figures(self.rules)


def as_json(coverage: Coverage) -> bytes:
    """The whole as JSON, with the figures of the whole and of each provision."""
    provisions = [to_builtins(p) | {"figures": to_builtins(p.figures)} for p in coverage.provisions]
    whole = {"cases": coverage.cases, "figures": to_builtins(coverage.figures), "provisions": provisions}
    return json.format(json.encode(whole), indent=2)


def figures(rules: Iterable[RuleCoverage]) -> Figures:
    """Count what is reached of some rules."""
    rules = list(rules)
    conditions = [c for r in rules for c in r.conditions]
    rows = [row for r in rules for row in r.rows]
    boundaries = [b for r in rules for b in r.boundaries]
    return Figures(
        rules=Share(sum(r.is_covered for r in rules), len(rules)),
        conditions=Share(sum(c.is_covered for c in conditions), len(conditions)),
        rows=Share(sum(r.fires is not None for r in rows), len(rows)),
        boundaries=Share(sum(b.is_covered for b in boundaries), len(boundaries)),
    )


def measure(seen: Observations, ruleset: CompiledRuleset) -> Coverage:
    """Say what the tests reach of every rule somebody wrote, by provision."""
    measuring = _Measuring(seen, ruleset)
    by_provision: dict[str, list[RuleCoverage]] = {}
    for rule in written_rules(ruleset):
        by_provision.setdefault(rule.provision, []).append(measuring.rule(rule))
    for object_rule in ruleset.object_rules:
        by_provision.setdefault(object_rule.provision, []).append(measuring.object_rule(object_rule))
    shared = {p: list(_shared(rules)) for p, rules in by_provision.items()}
    provisions = (_provision(p, rules, ruleset.vocabulary) for p, rules in shared.items())
    return Coverage(len(seen.cases), tuple(provisions))


def _shared(rules: Sequence[RuleCoverage]) -> Iterator[RuleCoverage]:
    """A line that stands once and serves every row of a table is tested once, in any of the rows."""
    alone: dict[tuple[str, int, str], ConditionCoverage] = {}
    for rule in rules:
        for condition in rule.conditions:
            if condition.is_covered:
                alone.setdefault((rule.scenario, condition.line, condition.text), condition)
    for rule in rules:
        conditions = (alone.get((rule.scenario, c.line, c.text), c) for c in rule.conditions)
        yield replace(rule, conditions=tuple(conditions))


class _Measuring:
    def __init__(self, seen: Observations, ruleset: CompiledRuleset) -> None:
        self._seen = seen
        self._ruleset = ruleset
        self._words = Describer(ruleset)
        self._bounds = Bounds(seen, ruleset)
        self._kinds = Hierarchy(ruleset.vocabulary.kinds)

    def rule(self, rule: CompiledRule) -> RuleCoverage:
        source = rule.sources[0]
        return RuleCoverage(
            id=source.id,
            title=rule.title,
            provision=rule.provision,
            place=f"{source.span.path}:{source.span.line}",
            fires=self._case(rule, lambda truths: truths.fired is True),
            fails=self._case(rule, lambda truths: truths.fired is False),
            conditions=tuple(self._conditions(rule)),
            rows=tuple(self._row(rule, row) for row in rule.sources) if len(rule.sources) > 1 else (),
            boundaries=tuple(self._bounds.of(rule)),
        )

    def object_rule(self, rule: ObjectRule) -> RuleCoverage:
        """A rule about single objects is seen by the tests of rules that use what it concludes."""
        using = (r.id for r in self._ruleset.rules if rule.derived_kind in self._counted(r))
        cases = sorted({case for id_ in using for case in self._seen.seeing(id_)})
        met = {c: [meets(t, rule.terms) for t in self._things(c, rule.kind)] for c in cases}
        fires = self._name(next((c for c, truths in met.items() if True in truths), None))
        lines = tuple(
            ConditionCoverage(
                self._words.term(rule.kind, term),
                rule.condition.line,
                fires,
                self._alone(rule, number, cases),
            )
            for number, term in enumerate(rule.terms)
        )
        return RuleCoverage(
            id=rule.id,
            title=rule.title,
            provision=rule.provision,
            place=f"{rule.span.path}:{rule.span.line}",
            fires=fires,
            fails=self._name(next((c for c, truths in met.items() if False in truths), None)),
            conditions=lines,
            rows=(),
            boundaries=tuple(self._bounds.of_object_rule(rule, cases)),
        )

    def _alone(self, rule: ObjectRule, number: int, cases: Iterable[int]) -> str | None:
        lacking = (c for c in cases if _lacks_only(rule.terms, number, self._things(c, rule.kind)))
        return self._name(next(lacking, None))

    def _things(self, case: int, kind: str) -> list[Thing]:
        return [t for t in self._seen.played[case].things if self._kinds.within(t.kind, kind)]

    def _counted(self, rule: CompiledRule) -> frozenset[str]:
        """The derived kinds of objects a rule names."""
        literals = (self._atom(c) for c in rule.conditions)
        return frozenset(k for a in literals if isinstance(a, ObjectExists) for k in _counted(a.terms))

    def _case(self, rule: CompiledRule, wanted: Callable[[Truths], bool]) -> str | None:
        return self._name(next(self._seen.where(rule.id, wanted), None))

    def _name(self, case: int | None) -> str | None:
        return None if case is None else self._seen.cases[case].id

    def _conditions(self, rule: CompiledRule) -> Iterator[ConditionCoverage]:
        fires = self._case(rule, lambda truths: truths.fired is True)
        for position, ref in enumerate(own_conditions(rule)):
            alone = list(self._seen.where(rule.id, partial(_only_fails, position=position)))
            literal = None if ref.is_target else self._ruleset.literals[ref.index]
            if isinstance(literal, ObjectExists) and len(literal.terms) > 1 and not ref.negated:
                yield from self._terms(ref, literal, fires, alone)
            else:
                text = self._words.condition(ref)
                yield ConditionCoverage(text, ref.span.line, fires, self._name(next(iter(alone), None)))

    def _terms(
        self, ref: Ref, literal: ObjectExists, fires: str | None, alone: Sequence[int]
    ) -> Iterator[ConditionCoverage]:
        """Each line of an object table: a thing that lacks this and nothing else."""
        for position, term in enumerate(literal.terms):
            things = {c: self._things(c, literal.object_kind) for c in alone}
            lacking = (c for c in alone if _lacks_only(literal.terms, position, things[c]))
            text = self._words.term(literal.object_kind, term)
            yield ConditionCoverage(text, ref.span.line, fires, self._name(next(lacking, None)))

    def _row(self, rule: CompiledRule, row: Source) -> RowCoverage:
        """A row of merged ones fires where its own codes are met."""
        standard = next(
            (a.standard for c in rule.conditions if isinstance(a := self._atom(c), Industry)), "SN2025"
        )
        firing = self._seen.where(rule.id, lambda truths: truths.fired is True)
        met = (c for c in firing if _is_in(row, standard, self._seen.played[c]))
        return RowCoverage(row.id, row.span.line, self._name(next(met, None)))

    def _atom(self, ref: Ref) -> object:
        return None if ref.is_target else self._ruleset.literals[ref.index]


def _lacks_only(terms: Sequence[ObjectTerm], position: int, things: Iterable[Thing]) -> bool:
    """Whether some thing lacks one of the terms and meets all others."""
    for thing in things:
        truths = [meets_term(thing, term) for term in terms]
        if truths[position] is False and all(truths[:position] + truths[position + 1 :]):
            return True
    return False


def _counted(terms: Iterable[ObjectTerm]) -> Iterator[str]:
    for term in terms:
        if isinstance(term, ObjectCounts):
            yield term.derived_kind
            for alternative in term.alternatives:
                yield from _counted(alternative)


def _only_fails(truths: Truths, position: int) -> bool:
    return truths.own[position] is False and truths.without(position) is True


def _is_in(row: Source, standard: str, played: Played) -> bool:
    nothing: frozenset[str] = frozenset()
    return any(matches(i.possible.get(standard, nothing), row.codes) for i in played.industries)


def _provision(provision: str, rules: list[RuleCoverage], vocabulary: Vocabulary) -> ProvisionCoverage:
    declared = vocabulary.provisions[provision]
    return ProvisionCoverage(provision, declared.act, declared.section, declared.title, tuple(rules))
