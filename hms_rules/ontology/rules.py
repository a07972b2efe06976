"""Compiled rules as linked data: rules, what they implement, and the requirements they conclude."""

from __future__ import annotations

from urllib.parse import quote

from msgspec.structs import replace
from rdflib import PROV, RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS

from hms_rules.language.compiled import CompiledRule, CompiledRuleset, Source
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    ObjectExists,
)
from hms_rules.language.tree import Literal as Atom
from hms_rules.ontology.names import BASE, CPSV, CV, HMS, iri_of
from hms_rules.ontology.profile import evidence_list
from hms_rules.vocabulary import Vocabulary

_WORDS = {
    Comparator.AT_LEAST: "minst",
    Comparator.MORE_THAN: "mer enn",
    Comparator.LESS_THAN: "mindre enn",
    Comparator.AT_MOST: "høyst",
    Comparator.EXACTLY: "nøyaktig",
}
_OPPOSITE = {
    Comparator.AT_LEAST: Comparator.LESS_THAN,
    Comparator.MORE_THAN: Comparator.AT_MOST,
    Comparator.LESS_THAN: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.MORE_THAN,
}
_DUTIES = ("plikt:", "adgang:", "forbud:")


def add_rules(graph: Graph, ruleset: CompiledRuleset) -> None:
    """Add a compiled rule set to the graph: every row or scenario is a `cpsv:Rule`."""
    for rule in ruleset.rules:
        nodes = [_rule(graph, rule, source, ruleset.vocabulary) for source in rule.sources]
        requirements = [_requirement(graph, ruleset, ruleset.targets[t]) for t in rule.targets]
        for requirement in filter(None, requirements):
            _ground(graph, ruleset, rule, requirement, nodes)


def _rule(graph: Graph, rule: CompiledRule, source: Source, vocabulary: Vocabulary) -> URIRef:
    node = URIRef(f"{BASE}regel/{quote(source.id)}")
    provision = vocabulary.provisions.get(rule.provision)
    act = vocabulary.acts.get(rule.act)
    law = " ".join(
        filter(None, [act.short_title if act else rule.act, provision.section if provision else ""])
    )
    graph.add((node, RDF.type, CPSV.Rule))
    graph.add((node, DCTERMS.identifier, Literal(source.id)))
    graph.add((node, DCTERMS.title, Literal(rule.title, "nb")))
    graph.add((node, DCTERMS.description, Literal(f"{rule.title}, etter {law}", "nb")))
    graph.add((node, CPSV.implements, iri_of(rule.provision if provision else rule.act)))
    graph.add((node, PROV.wasDerivedFrom, _place(graph, source)))
    first, last = rule.window.first, rule.window.last
    if first or last:
        # ISO 8601: an open end is written «..».
        graph.add((node, DCTERMS.valid, Literal(f"{first or '..'}/{last or '..'}")))
    return node


def _place(graph: Graph, source: Source) -> URIRef:
    node = URIRef(f"{BASE}kilde/{quote(source.span.path)}#L{source.span.line}")
    graph.add((node, RDF.type, PROV.Entity))
    graph.add((node, RDFS.label, Literal(f"{source.span.path}:{source.span.line}")))
    return node


def _requirement(graph: Graph, ruleset: CompiledRuleset, target: str) -> URIRef | None:
    if target.startswith(_DUTIES):
        return iri_of(target)
    document = ruleset.vocabulary.documents.get(target)
    if document is None:
        return None
    node = iri_of(target.replace("dokument:", "krav:", 1))
    graph.add((node, RDF.type, CV.InformationRequirement))
    graph.add((node, DCTERMS.identifier, Literal(target.replace("dokument:", "krav:", 1))))
    graph.add((node, DCTERMS.title, Literal(f"ha «{document.label}»", "nb")))
    if document.label_en:
        graph.add((node, DCTERMS.title, Literal(f"have “{document.label_en}”", "en")))
    graph.add((node, CV.hasEvidenceTypeList, evidence_list(iri_of(target))))
    return node


def _ground(
    graph: Graph, ruleset: CompiledRuleset, rule: CompiledRule, requirement: URIRef, rules: list[URIRef]
) -> None:
    """Say which law a requirement comes from, which rules say so, and what they ask about."""
    graph.add((requirement, CV.isDerivedFrom, iri_of(rule.provision)))
    for node in rules:
        graph.add((requirement, CV.fulfils, node))
    provision = ruleset.vocabulary.provisions.get(rule.provision)
    for authority in provision.authorities if provision else ():
        graph.add((requirement, HMS.tilsynsmyndighet, URIRef(f"{BASE}myndighet/{authority}")))
    for ref in rule.conditions:
        if not ref.is_target:
            atom = ruleset.literals[ref.index]
            if (concept := _concept(atom)) is not None:
                graph.add((requirement, CV.hasConcept, concept))
            if isinstance(atom, Comparison) and (limit := _limit(atom, negated=ref.negated)):
                constraint = _constraint(graph, ruleset.vocabulary, limit)
                graph.add((requirement, CV.hasRequirement, constraint))
                graph.add((constraint, CV.isDerivedFrom, iri_of(rule.provision)))
                for node in rules:
                    graph.add((constraint, CV.fulfils, node))


def _concept(atom: Atom) -> URIRef | None:
    """What an atom asks about; codes, judgements and sets of activities are no concepts of ours."""
    match atom:
        case Comparison() | DateComparison():
            return _fact(atom.quantity)
        case FactHolds():
            return _fact(atom.fact)
        case ObjectExists():
            return _fact(atom.object_kind)
        case DecisionExists():
            return URIRef(f"{BASE}vedtak/{atom.decision}")
        case _:
            return None


def _limit(atom: Comparison, *, negated: bool) -> Comparison | None:
    """The limit a condition sets; that a number is not exactly another is no limit."""
    if not negated:
        return atom
    comparator = _OPPOSITE.get(atom.comparator)
    return replace(atom, comparator=comparator) if comparator else None


def _constraint(graph: Graph, vocabulary: Vocabulary, atom: Comparison) -> URIRef:
    words, number = _WORDS[atom.comparator], f"{atom.number:g}"
    id_ = f"grense:{atom.quantity}/{words.replace(' ', '-').replace('ø', 'o')}-{number}"
    node = iri_of(id_)
    quantity = vocabulary.quantities[atom.quantity]
    unit = f" {vocabulary.units[quantity.unit].names[0]}" if quantity.unit else ""
    title = f"{quantity.label} er {words} {number.replace('.', ',')}{unit}"
    graph.add((node, RDF.type, CV.Constraint))
    graph.add((node, DCTERMS.identifier, Literal(id_)))
    graph.add((node, DCTERMS.title, Literal(title, "nb")))
    graph.add((node, CV.constrains, _fact(atom.quantity)))
    return node


def _fact(id_: str) -> URIRef:
    return URIRef(f"{BASE}fakta/{id_}")
