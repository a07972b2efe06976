"""What rules conclude: documents, duties, options, prohibitions, derived concepts; and decisions."""

from __future__ import annotations

from rdflib.namespace import SKOS

from hms_rules.ontology.names import HMS
from hms_rules.ontology.reading import Sort, Source, Thing
from hms_rules.vocabulary import Decision, Derived, Document, Duty


def read_documents(source: Source) -> dict[str, Document]:
    """Every document to have, by id."""
    return {thing.id: _document(thing) for thing in source.things(Sort.DOCUMENT)}


def _document(thing: Thing) -> Document:
    contents = thing.listed(HMS.innholdsliste) or thing.texts(HMS.innhold)
    if not contents:
        thing.find("E0805", f"{thing.the} mangler hms:innhold på bokmål (@nb)", about=HMS.innhold)
    return Document(
        id=thing.identified(),
        label=thing.label(),
        label_en=thing.label_en(),
        contents=contents,
        answered_by=thing.text(HMS.ansvarlig, required=True),
        review=thing.text(HMS.gjennomgang),
        retention=thing.text(HMS.oppbevaring),
        synonyms=thing.texts(SKOS.altLabel),
        part_of=thing.refs(HMS["kanInngåI"], Sort.DOCUMENT),
    )


def read_duties(source: Source) -> dict[str, Duty]:
    """Every duty, option and prohibition, by id."""
    return {t.id: _duty(t) for t in source.things(Sort.DUTY, Sort.OPTION, Sort.PROHIBITION)}


def _duty(thing: Thing) -> Duty:
    return Duty(
        id=thing.identified(),
        label=thing.label(),
        label_en=thing.label_en(),
        replaces=thing.one_ref(HMS.erstatter, Sort.DUTY, Sort.DOCUMENT),
        deadline=thing.text(HMS.frist),
    )


def read_derived(source: Source) -> dict[str, Derived]:
    """Every derived concept of the business, by id."""
    return {t.id: Derived(t.identified(), t.label(), t.label_en()) for t in source.things(Sort.DERIVED)}


def read_decisions(source: Source) -> dict[str, Decision]:
    """Every decision (order, permit, exemption), by id."""
    return {
        t.id: Decision(t.id, t.label(), t.label_en(), t.text(HMS["spørsmål"], required=True))
        for t in source.things(Sort.DECISION)
    }
