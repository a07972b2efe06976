"""What CPSV-AP-NO and CCCEV want said, derived from what editors write.

The profile's classes know an identifier, a title and a kind of value where ours have an IRI, a label
and a value type. Nothing here is news: it is the same said in the profile's words.
"""

from __future__ import annotations

from collections.abc import Callable

from rdflib import RDF, XSD, BNode, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, SKOS
from rdflib.term import Node

from hms_rules.ontology.names import CV, ELI, HMS, SPDX, id_of
from hms_rules.ontology.reading import Sort, Source

_VALUES: dict[Node, str] = {
    HMS.tall: "tall",
    HMS.heltall: "heltall",
    HMS.dato: "dato",
    HMS.jaNei: "ja eller nei",
    HMS.koder: "én eller flere koder",
}


def add_profile(source: Source) -> None:
    """Add to the graph what the profile's shapes look for."""
    add: dict[Sort, Callable[[Graph, URIRef], None]] = {
        Sort.PROVISION: _provision,
        Sort.DOCUMENT: _document,
        Sort.DUTY: _requirement,
        Sort.OPTION: _requirement,
        Sort.PROHIBITION: _requirement,
        Sort.DERIVED: _concept,
        Sort.DECISION: _concept,
        Sort.FACT: _concept,
        Sort.KIND: _concept,
        Sort.QUANTITY: _concept,
        Sort.MEASURE: _concept,
    }
    for thing, sort in source.sorts.items():
        if sort in add and isinstance(thing, URIRef):
            add[sort](source.graph, thing)


def _provision(graph: Graph, provision: URIRef) -> None:
    graph.add((provision, RDF.type, CV.ReferenceFramework))
    _identify(graph, provision)
    for whole in graph.objects(provision, ELI.is_part_of):
        graph.add((whole, ELI.has_part, provision))
    for read in graph.objects(provision, HMS.lest):
        _read(graph, read)


def _read(graph: Graph, read: Node) -> None:
    """A copy somebody read is a format in ELI, and its hash a checksum in SPDX."""
    checksum = BNode()
    graph.add((read, RDF.type, ELI.Format))
    graph.add((read, SPDX.checksum, checksum))
    graph.add((checksum, RDF.type, SPDX.Checksum))
    graph.add((checksum, SPDX.algorithm, SPDX.checksumAlgorithm_sha256))
    for value in graph.objects(read, HMS.sha256):
        graph.add((checksum, SPDX.checksumValue, Literal(str(value), datatype=XSD.hexBinary)))


def _document(graph: Graph, document: URIRef) -> None:
    list_ = evidence_list(document)
    graph.add((document, CV.isSpecifiedIn, list_))
    graph.add((list_, RDF.type, CV.EvidenceTypeList))
    graph.add((list_, CV.specifiesEvidenceType, document))
    graph.add((list_, DCTERMS.identifier, Literal(f"{id_of(document)}/liste")))
    for label in graph.objects(document, SKOS.prefLabel):
        graph.add((list_, DCTERMS.description, label))


def evidence_list(document: URIRef) -> URIRef:
    """The list that holds one kind of document: in CCCEV a requirement points at lists."""
    return URIRef(f"{document}/liste")


def _requirement(graph: Graph, requirement: URIRef) -> None:
    for label in graph.objects(requirement, SKOS.prefLabel):
        graph.add((requirement, DCTERMS.title, label))


def _concept(graph: Graph, concept: URIRef) -> None:
    graph.add((concept, RDF.type, CV.InformationConcept))
    _identify(graph, concept)
    graph.add((concept, CV.expressionOfExpectedValue, Literal(_expected(graph, concept), "nb")))


def _expected(graph: Graph, concept: URIRef) -> str:
    if not ({HMS["Størrelse"], HMS["Mål"]} & set(graph.objects(concept, RDF.type))):
        return _VALUES[HMS.jaNei]
    text = _VALUES.get(_first(graph, concept, HMS.verditype) or HMS.tall, "tall")
    unit = _first(graph, concept, HMS.enhet)
    names = sorted(str(o) for o in graph.objects(unit, SKOS.prefLabel)) if unit else []
    return f"{text} i {names[0]}" if names else text


def _first(graph: Graph, subject: Node, predicate: Node) -> Node | None:
    return min(graph.objects(subject, predicate), default=None, key=str)


def _identify(graph: Graph, thing: URIRef) -> None:
    if (thing, DCTERMS.identifier, None) not in graph:
        graph.add((thing, DCTERMS.identifier, Literal(id_of(thing))))
