"""Conditions on one object: every term about the same machine, tank, chemical or project."""

from __future__ import annotations

from collections.abc import Iterable

from hms_rules.engines import Truth
from hms_rules.engines.comparing import compare
from hms_rules.engines.kleene import all_of, any_of, negation
from hms_rules.facts.factbase import Interval, Thing
from hms_rules.language.tree import (
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
)


def meets(thing: Thing, terms: Iterable[ObjectTerm]) -> Truth:
    """Whether all terms hold for the thing; a measure nobody has stated is unknown."""
    return all_of(meets_term(thing, term) for term in terms)


def meets_term(thing: Thing, term: ObjectTerm) -> Truth:
    """Whether one term holds for the thing."""
    match term:
        case ObjectComparison():
            return _compared(thing, term, term.number)
        case ObjectDate():
            return _compared(thing, term, term.date.toordinal())
        case ObjectIs():
            value = thing.measures.get(term.measure)
            return value != term.negated if isinstance(value, bool) else None
        case ObjectHasCode():
            value = _has_code(thing, term)
            return negation(value) if term.negated else value
        case ObjectCounts():
            value = any_of(meets(thing, terms) for terms in term.alternatives)
            return negation(value) if term.negated else value


def undecided_measures(thing: Thing, terms: Iterable[ObjectTerm]) -> tuple[str, ...]:
    """The measures that would settle the terms that are unknown for the thing."""
    found: dict[str, None] = {}
    for term in terms:
        if meets_term(thing, term) is not None:
            continue
        if isinstance(term, ObjectCounts):
            for alternative in term.alternatives:
                if meets(thing, alternative) is None:
                    found.update(dict.fromkeys(undecided_measures(thing, alternative)))
        else:
            found[term.measure] = None
    return tuple(found)


def measures_of(terms: Iterable[ObjectTerm]) -> tuple[str, ...]:
    """Every measure the terms read."""
    found: dict[str, None] = {}
    for term in terms:
        if isinstance(term, ObjectCounts):
            for alternative in term.alternatives:
                found.update(dict.fromkeys(measures_of(alternative)))
        else:
            found[term.measure] = None
    return tuple(found)


def _compared(thing: Thing, term: ObjectComparison | ObjectDate, number: float) -> Truth:
    value = thing.measures.get(term.measure)
    return compare(value, term.comparator, number) if isinstance(value, Interval) else None


def _has_code(thing: Thing, term: ObjectHasCode) -> Truth:
    codes = thing.measures.get(term.measure, frozenset())
    if isinstance(codes, frozenset) and not codes.isdisjoint(term.codes):
        return True
    return False if term.measure in thing.complete_codes else None
