"""Industry codes as SKOS and XKOS: two schemes with their levels, and the correspondence between them."""

from __future__ import annotations

from rdflib import RDF, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, SKOS, XSD

from hms_rules.ontology.names import BASE, XKOS
from hms_rules.registers.industry import STANDARDS, Concept, IndustryCodes, Standard

_SOURCE = URIRef("https://data.ssb.no/api/klass/v1/classifications/6")
_LICENCE = URIRef("https://creativecommons.org/licenses/by/4.0/")
_LEVELS = ("næringshovedområde", "næring", "næringshovedgruppe", "næringsgruppe", "næringsundergruppe")


def add_industries(graph: Graph, industries: IndustryCodes) -> None:
    """Add both standards and their correspondence to the graph."""
    for standard in STANDARDS:
        levels = _scheme(graph, standard)
        for concept in industries.concepts(standard):
            _concept(graph, standard, concept, levels)
    _correspondence(graph, industries)


def _scheme_iri(standard: Standard) -> URIRef:
    return URIRef(f"{BASE}naering/{standard.lower()}")


def _code_iri(standard: Standard, code: str) -> URIRef:
    return URIRef(f"{_scheme_iri(standard)}/{code}")


def _scheme(graph: Graph, standard: Standard) -> list[URIRef]:
    scheme = _scheme_iri(standard)
    year = standard.removeprefix("SN")
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, DCTERMS.title, Literal(f"Standard for næringsgruppering {year}", "nb")))
    graph.add((scheme, DCTERMS.title, Literal(f"Standard Industrial Classification {year}", "en")))
    graph.add((scheme, SKOS.notation, Literal(standard)))
    graph.add((scheme, DCTERMS.source, _SOURCE))
    graph.add((scheme, DCTERMS.license, _LICENCE))
    graph.add((scheme, XKOS.numberOfLevels, Literal(len(_LEVELS), datatype=XSD.positiveInteger)))
    levels = [URIRef(f"{scheme}/nivaa-{depth}") for depth in range(1, len(_LEVELS) + 1)]
    for depth, (level, name) in enumerate(zip(levels, _LEVELS, strict=True), 1):
        graph.add((level, RDF.type, XKOS.ClassificationLevel))
        graph.add((level, XKOS.depth, Literal(depth, datatype=XSD.positiveInteger)))
        graph.add((level, SKOS.prefLabel, Literal(name, "nb")))
    head = BNode()
    Collection(graph, head, list(levels))
    graph.add((scheme, XKOS.levels, head))
    return levels


def _concept(graph: Graph, standard: Standard, concept: Concept, levels: list[URIRef]) -> None:
    node, scheme = _code_iri(standard, concept.code), _scheme_iri(standard)
    graph.add((node, RDF.type, SKOS.Concept))
    graph.add((node, SKOS.inScheme, scheme))
    graph.add((node, SKOS.notation, Literal(concept.code)))
    graph.add((node, SKOS.prefLabel, Literal(concept.name_nb, "nb")))
    if concept.name_en:
        graph.add((node, SKOS.prefLabel, Literal(concept.name_en, "en")))
    if concept.parent:
        graph.add((node, SKOS.broader, _code_iri(standard, concept.parent)))
    else:
        graph.add((node, SKOS.topConceptOf, scheme))
    for successor in concept.replaced_by:
        graph.add((node, DCTERMS.isReplacedBy, _code_iri(standard, successor)))
    graph.add((levels[concept.level - 1], SKOS.member, node))


def _correspondence(graph: Graph, industries: IndustryCodes) -> None:
    table = URIRef(f"{BASE}naering/sn2007-sn2025")
    graph.add((table, RDF.type, XKOS.Correspondence))
    graph.add((table, DCTERMS.source, _SOURCE))
    for standard in STANDARDS:
        graph.add((table, XKOS.compares, _scheme_iri(standard)))
    for pair in industries.correspondences():
        old, new = _code_iri("SN2007", pair.sn2007), _code_iri("SN2025", pair.sn2025)
        node = URIRef(f"{table}/{pair.sn2007}-{pair.sn2025}")
        graph.add((table, XKOS.madeOf, node))
        graph.add((node, RDF.type, XKOS.ConceptAssociation))
        graph.add((node, XKOS.sourceConcept, old))
        graph.add((node, XKOS.targetConcept, new))
        if pair.exact:
            graph.add((old, SKOS.exactMatch, new))
