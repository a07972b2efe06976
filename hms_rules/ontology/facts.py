"""What a business is asked about: yes-or-no facts, quantities, kinds of objects, measures, units."""

from __future__ import annotations

from rdflib.namespace import DCTERMS, SKOS
from rdflib.term import Node

from hms_rules.ontology.names import HMS
from hms_rules.ontology.reading import Sort, Source, Thing
from hms_rules.vocabulary import (
    Fact,
    Kind,
    Measure,
    Quantity,
    Scheme,
    Sum,
    Threshold,
    Typical,
    Unit,
    ValueType,
)

QUESTION, HELP = HMS["spørsmål"], HMS.hjelpetekst
CLAUSE, NEGATED = HMS.setning, HMS.nektetSetning
KEY, MEASURE, KIND = HMS["nøkkel"], HMS["mål"], HMS.slag
_CONCEPT_SCHEMES: dict[Node, str] = {
    HMS.aktiviteter: Scheme.ACTIVITIES,
    HMS.lokaler: Scheme.PREMISES,
    HMS.produkter: Scheme.PRODUCTS,
    HMS.forhold: Scheme.CIRCUMSTANCES,
}
_KIND_SCHEMES: dict[Node, str] = {
    HMS.maskiner: Scheme.MACHINERY,
    HMS.utstyr: Scheme.EQUIPMENT,
    HMS.kjemikalier: Scheme.CHEMICALS,
}
_QUANTITY_TYPES: dict[Node, str] = {
    HMS.tall: ValueType.NUMBER,
    HMS.heltall: ValueType.INTEGER,
    HMS.dato: ValueType.DATE,
}
_MEASURE_TYPES: dict[Node, str] = {
    **_QUANTITY_TYPES,
    HMS.jaNei: ValueType.BOOLEAN,
    HMS.koder: ValueType.CODES,
}


def read_facts(source: Source) -> dict[str, Fact]:
    """Every yes-or-no fact, by id."""
    return {thing.id: _fact(thing) for thing in source.things(Sort.FACT)}


def _fact(thing: Thing) -> Fact:
    scheme = thing.choice(SKOS.inScheme, _CONCEPT_SCHEMES, required=True)
    threshold, municipalities = _threshold(thing), thing.texts(HMS.kommune, None)
    asked = not thing.brackets(HMS.likMinst) and not municipalities
    return Fact(
        id=thing.id,
        scheme=Scheme(scheme or Scheme.CIRCUMSTANCES),
        label=thing.label(),
        label_en=thing.label_en(),
        clause=thing.text(CLAUSE, required=True),
        negated_clause=thing.text(NEGATED, required=True),
        question=thing.text(QUESTION, required=asked),
        help=thing.text(HELP),
        broader=thing.refs(SKOS.broader, Sort.FACT),
        implies=thing.refs(HMS["medfører"], Sort.FACT, Sort.KIND),
        excludes=thing.refs(HMS.utelukker, Sort.FACT, Sort.KIND),
        threshold=threshold,
        municipalities=tuple(sorted(municipalities)),
        assumed=thing.boolean(HMS.antas),
        not_assumed_for=tuple(sorted(thing.texts(HMS["antasIkkeForNæring"], None))),
        not_assumed_when=thing.refs(HMS["antasIkkeNår"], Sort.FACT, Sort.KIND),
        is_task=thing.boolean(HMS.arbeidsoppgave) or False,
        typical=typical_of(thing),
    )


def typical_of(thing: Thing) -> tuple[Typical, ...]:
    """Where a fact is usual: industries, with the law or the notes that say so."""
    return tuple(
        Typical(
            tuple(sorted(thing.texts(HMS["næring"], None, node=node))), thing.text(DCTERMS.source, node=node)
        )
        for node in thing.brackets(HMS.typisk)
    )


def _threshold(thing: Thing) -> Threshold | None:
    for node in thing.brackets(HMS.likMinst)[:1]:
        quantity = thing.one_ref(HMS["størrelse"], Sort.QUANTITY, required=True, node=node)
        number = thing.number(HMS.tall, required=True, node=node)
        if quantity is not None and number is not None:
            return Threshold(quantity, number)
    return None


def read_quantities(source: Source) -> dict[str, Quantity]:
    """Every number or date about the business, by id."""
    return {thing.id: _quantity(thing) for thing in source.things(Sort.QUANTITY)}


def _quantity(thing: Thing) -> Quantity:
    sum_ = _sum(thing)
    key = thing.text(KEY, None, required=True)
    if not key.startswith("headcount."):
        thing.agrees(KEY, key, f"quantities.{thing.id}")
    return Quantity(
        id=thing.id,
        key=key,
        label=thing.label(),
        label_en=thing.label_en(),
        type=ValueType(thing.choice(HMS.verditype, _QUANTITY_TYPES) or ValueType.NUMBER),
        unit=thing.one_ref(HMS.enhet, Sort.UNIT),
        question=thing.text(QUESTION, required=sum_ is None),
        help=thing.text(HELP),
        at_most=thing.refs(HMS["høyst"], Sort.QUANTITY),
        assumed_equal=thing.one_ref(HMS.antasLik, Sort.QUANTITY),
        sum=sum_,
    )


def _sum(thing: Thing) -> Sum | None:
    for node in thing.brackets(HMS.summerer)[:1]:
        kind = thing.one_ref(KIND, Sort.KIND, required=True, node=node)
        measure = thing.one_ref(MEASURE, Sort.MEASURE, node=node)
        by = thing.one_ref(HMS.etter, Sort.MEASURE, node=node)
        codes = tuple(sorted(str(c) for c in thing.source.graph.objects(node, HMS.kode)))
        if kind is not None:
            return Sum(kind, measure, by, codes)
    return None


def read_measures(source: Source) -> dict[str, Measure]:
    """Every measure of objects, by id."""
    return {thing.id: _measure(thing) for thing in source.things(Sort.MEASURE)}


def _measure(thing: Thing) -> Measure:
    type_ = ValueType(thing.choice(HMS.verditype, _MEASURE_TYPES) or ValueType.NUMBER)
    has_clause = type_ is ValueType.BOOLEAN
    return Measure(
        id=thing.id,
        key=thing.text(KEY, None) or thing.id,
        label=thing.label(),
        label_en=thing.label_en(),
        type=type_,
        unit=thing.one_ref(HMS.enhet, Sort.UNIT),
        clause=thing.text(CLAUSE, required=has_clause),
        negated_clause=thing.text(NEGATED, required=has_clause),
        question=thing.text(QUESTION),
        help=thing.text(HELP),
    )


def read_kinds(source: Source) -> dict[str, Kind]:
    """Every kind of object, by id."""
    return {thing.id: _kind(thing) for thing in source.things(Sort.KIND)}


def _kind(thing: Thing) -> Kind:
    derived = thing.boolean(HMS.avledet) or False
    scheme = thing.choice(SKOS.inScheme, _KIND_SCHEMES, required=True)
    asked = not derived
    return Kind(
        id=thing.id,
        scheme=Scheme(scheme or Scheme.EQUIPMENT),
        label=thing.label(),
        label_en=thing.label_en(),
        verb=thing.text(HMS.verb, required=asked),
        indefinite=thing.text(HMS.ubestemt, required=asked),
        definite=thing.text(HMS.bestemt, required=asked),
        definite_plural=thing.text(HMS.bestemtFlertall, required=asked),
        measures=thing.refs(HMS["harMål"], Sort.MEASURE),
        question=thing.text(QUESTION, required=asked),
        help=thing.text(HELP),
        broader=thing.refs(SKOS.broader, Sort.KIND, required=derived),
        implies=thing.refs(HMS["medfører"], Sort.FACT, Sort.KIND),
        assumed=thing.boolean(HMS.antas),
        not_assumed_for=tuple(sorted(thing.texts(HMS["antasIkkeForNæring"], None))),
        not_assumed_when=thing.refs(HMS["antasIkkeNår"], Sort.FACT, Sort.KIND),
        derived=derived,
        typical=typical_of(thing),
    )


def read_units(source: Source) -> dict[str, Unit]:
    """Every unit of measure, by id."""
    return {thing.id: _unit(thing) for thing in source.things(Sort.UNIT)}


def _unit(thing: Thing) -> Unit:
    names = (thing.label(), *thing.texts(SKOS.altLabel, None))
    factor = thing.number(HMS.faktor, required=True)
    return Unit(thing.id, names, thing.text(HMS.dimensjon, None, required=True), factor or 1.0)
