"""The sentences that come from the ontology: one for each concept, number, thing, document and duty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hms_rules.language.names import Names
from hms_rules.vocabulary import Decision, Derived, Document, Duty, Fact, Kind, Measure, Quantity, ValueType
from hms_rules.workbench.glossary.entry import Entry, Group, Said

_GIVEN = "Gitt at"
_DUTIES = {
    "plikt": ("Plikter", "plikter virksomheten å", "en plikt"),
    "adgang": ("Adganger", "kan virksomheten", "noe virksomheten har adgang til"),
    "forbud": ("Forbud", "er det forbudt å", "noe virksomheten ikke kan gjøre"),
}


def word_groups(names: Names) -> Iterator[Group]:
    """The groups, each in the order of the alphabet."""
    words = names.vocabulary
    yield _group("Begreper", map(_fact, words.facts.values()))
    yield _group("Størrelser", (_quantity(q, names) for q in words.quantities.values()))
    yield _group("Ting", map(_kind, words.kinds.values()))
    yield _group("Mål på ting", _measures(names))
    yield _group("Vedtak", map(_decision, words.decisions.values()))
    yield _group("Avledede begreper", map(_derived, words.derived.values()))
    yield _group("Dokumenter", map(_document, words.documents.values()))
    for sort, (heading, verb, meaning) in _DUTIES.items():
        own = (d for d in words.duties.values() if d.id.startswith(f"{sort}:"))
        yield _group(heading, (_duty(d, verb, meaning) for d in own))


def _group(heading: str, entries: Iterable[Entry]) -> Group:
    return Group(heading, tuple(sorted(entries, key=lambda e: e.name.casefold())))


def _fact(fact: Fact) -> Entry:
    return Entry(fact.label, _with_negation(fact), _GIVEN, Said(fact.clause))


def _quantity(quantity: Quantity, names: Names) -> Entry:
    head = f"{quantity.label} er "
    text = f"{head}{_bound(quantity, names)}"
    return Entry(quantity.label, _meaning(quantity), _GIVEN, Said(text, holes=((len(head), len(text)),)))


def _kind(kind: Kind) -> Entry:
    meaning = _meaning(kind) or f"et avledet begrep om {kind.definite}, som en regel konkluderer med"
    return Entry(kind.label, meaning, _GIVEN, Said(f"virksomheten {kind.verb} {kind.indefinite}"))


def _measures(names: Names) -> Iterator[Entry]:
    """One for each measure, on the first thing that has it."""
    seen = set[str]()
    for kind in names.vocabulary.kinds.values():
        for measure in names.measures_of(kind).values():
            if measure.id not in seen:
                seen.add(measure.id)
                head = f"virksomheten {kind.verb} {kind.indefinite} der:"
                table = (("vilkår",), (_condition(measure, names),))
                name = f"{measure.label} ({kind.label})"
                yield Entry(name, _with_negation(measure), _GIVEN, Said(head, table))


def _condition(measure: Measure, names: Names) -> str:
    match measure.type:
        case ValueType.BOOLEAN:
            return measure.clause
        case ValueType.CODES:
            return f"{measure.label} er én av H224, H225"
        case _:
            return f"{measure.label} er {_bound(measure, names)}"


def _bound(what: Quantity | Measure, names: Names) -> str:
    if what.type is ValueType.DATE:
        return "fra og med 2024-01-01"
    return f"minst 10 {names.unit_name(what.unit)}" if what.unit else "minst 10"


def _decision(decision: Decision) -> Entry:
    said = Said(f'det foreligger vedtak om "{decision.label}"')
    return Entry(decision.label, _meaning(decision), _GIVEN, said)


def _derived(concept: Derived) -> Entry:
    said = Said(f'virksomheten regnes som "{concept.label}"')
    return Entry(concept.label, "en annen regel konkluderer med begrepet", _GIVEN, said)


def _document(document: Document) -> Entry:
    contents = f": {'; '.join(document.contents)}" if document.contents else ""
    said = Said(f'skal virksomheten ha "{document.label}"')
    return Entry(document.label, f"skriftlig dokumentasjon{contents}", "Så", said)


def _duty(duty: Duty, verb: str, meaning: str) -> Entry:
    deadline = f"; {duty.deadline}" if duty.deadline else ""
    return Entry(duty.label, f"{meaning}{deadline}", "Så", Said(f'{verb} "{duty.label}"'))


def _with_negation(thing: Fact | Measure) -> str:
    negation = f"Nektes slik: «{thing.negated_clause}»." if thing.negated_clause else ""
    return " ".join(text for text in (_meaning(thing), negation) if text)


def _meaning(thing: Fact | Quantity | Kind | Measure | Decision) -> str:
    """The question that is asked about it, and the help to it."""
    return " ".join(text for text in (thing.question, getattr(thing, "help", "")) if text)
