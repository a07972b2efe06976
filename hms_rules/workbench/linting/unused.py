"""What the ontology declares and no rule, relation or sum reads: words an editor looks for in vain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.facts.units import DENSITY
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.language.tree import (
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Literal,
    ObjectCounts,
    ObjectExists,
    ObjectTerm,
    OnlyActivities,
)
from hms_rules.vocabulary import Fact, Kind, Vocabulary


def unused(ruleset: CompiledRuleset, place: Callable[[str], Span | None]) -> Iterator[Diagnostic]:
    """Concepts nothing reads, and documents, duties and provisions no rule concludes or supervises.

    Args:
        ruleset: the compiled rules.
        place: where the ontology declares a thing, by id.
    """
    words = ruleset.vocabulary
    read = _read(ruleset)
    for id_, label in _asked(words):
        if id_ not in read:
            yield Diagnostic(
                "W1403",
                f"ingen regel bruker «{label}»",
                place(id_),
                help="skriv regelen som trenger det, eller ta det ut av ontologien",
            )
    concluded = set(ruleset.targets)
    for id_, label in _concluded(words):
        if id_ not in concluded:
            yield Diagnostic(
                "W1404",
                f"ingen regel konkluderer med «{label}»",
                place(id_),
                help="skriv regelen som krever det, eller ta det ut av ontologien",
            )
    for provision in words.provisions.values():
        if provision.id in concluded and not provision.authorities:
            yield Diagnostic(
                "W1405",
                f"{words.acts[provision.act].short_title} {provision.section} har ingen tilsynsmyndighet",
                place(provision.id),
                help="sett hms:tilsynsmyndighet på bestemmelsen eller loven",
            )


def _asked(words: Vocabulary) -> Iterator[tuple[str, str]]:
    """What a business is asked; but for density, which turns litres into kilograms by itself."""
    yield from ((f.id, f.label) for f in words.facts.values())
    yield from ((q.id, q.label) for q in words.quantities.values())
    yield from ((k.id, k.label) for k in words.kinds.values())
    yield from ((d.id, d.label) for d in words.decisions.values())
    for measure in words.measures.values():
        unit = words.units.get(measure.unit or "")
        if unit is None or unit.dimension != DENSITY:
            yield measure.id, measure.label


def _concluded(words: Vocabulary) -> Iterator[tuple[str, str]]:
    yield from ((d.id, d.label) for d in words.documents.values())
    yield from ((d.id, d.label) for d in words.duties.values())
    yield from ((d.id, d.label) for d in words.derived.values())


def _read(ruleset: CompiledRuleset) -> set[str]:
    """The ids rules read, and those whose value settles, hinders or adds up to one of these."""
    found = set(_of_literals(ruleset.literals))
    for rule in ruleset.object_rules:
        found |= {rule.kind, rule.derived_kind, *_of_terms(rule.terms)}
    edges = list(_leading(ruleset.vocabulary))
    grown = True
    while grown:
        more = {source for source, to in edges if to in found} - found
        found |= more
        grown = bool(more)
    return found


def _of_literals(literals: Iterable[Literal]) -> Iterator[str]:
    for literal in literals:
        match literal:
            case Comparison() | DateComparison():
                yield literal.quantity
            case FactHolds():
                yield literal.fact
            case OnlyActivities():
                yield from literal.activities
            case DecisionExists():
                yield literal.decision
            case ObjectExists():
                yield literal.object_kind
                yield from _of_terms(literal.terms)
            case _:
                continue


def _of_terms(terms: Iterable[ObjectTerm]) -> Iterator[str]:
    for term in terms:
        if isinstance(term, ObjectCounts):
            yield term.derived_kind
            for alternative in term.alternatives:
                yield from _of_terms(alternative)
        else:
            yield term.measure


def _leading(words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Pairs of ids: knowing the first says something of the second."""
    things: list[Fact | Kind] = [*words.facts.values(), *words.kinds.values()]
    for thing in things:
        yield from ((thing.id, other) for other in (*thing.broader, *thing.implies))
        yield from ((other, thing.id) for other in thing.not_assumed_when)
    for fact in words.facts.values():
        yield from ((fact.id, other) for other in fact.excludes)
        if fact.threshold:
            yield fact.threshold.quantity, fact.id
            yield fact.id, fact.threshold.quantity
    for quantity in words.quantities.values():
        yield from ((quantity.id, other) for other in quantity.at_most)
        yield from ((other, quantity.id) for other in quantity.at_most)
        if quantity.assumed_equal:
            yield quantity.assumed_equal, quantity.id
        if quantity.sum:
            parts = (quantity.sum.kind, quantity.sum.measure, quantity.sum.by)
            yield from ((part, quantity.id) for part in parts if part)
