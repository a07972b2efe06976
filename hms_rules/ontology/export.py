"""The whole as linked data: ontology, rules and industry codes, in Turtle or JSON-LD.

The same input gives the same text, so that two exports can be compared line by line.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Literal

from rdflib import BNode, Graph
from rdflib.term import Node

from hms_rules.diagnostics import HmsRulesError, errors
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.ontology.industries import add_industries
from hms_rules.ontology.names import PREFIXES
from hms_rules.ontology.profile import add_profile
from hms_rules.ontology.rules import add_rules
from hms_rules.ontology.turtle import read_source
from hms_rules.registers.industry import IndustryCodes

Format = Literal["turtle", "jsonld"]


def export(
    folder: Path,
    rules: CompiledRuleset | None = None,
    industries: IndustryCodes | None = None,
    format: Format = "turtle",  # noqa: A002  # the option users know from the command line
) -> str:
    """Write the ontology, and rules and industry codes where given, as linked data.

    Args:
        folder: the ontology.
        rules: the compiled rules to write as `cpsv:Rule`, with the requirements they conclude.
        industries: the industry codes to write as SKOS and XKOS.
        format: `turtle` or `jsonld`.

    Raises:
        HmsRulesError: a file of the ontology is not Turtle.
    """
    graph = export_graph(folder, rules, industries)
    return _turtle(graph) if format == "turtle" else _json_ld(graph)


def export_graph(
    folder: Path, rules: CompiledRuleset | None = None, industries: IndustryCodes | None = None
) -> Graph:
    """The graph that `export` writes: what editors wrote, and what the profile wants said of it."""
    source = read_source(folder)
    if errors(source.findings.diagnostics):
        raise HmsRulesError(source.findings.diagnostics)
    add_profile(source)
    if rules is not None:
        add_rules(source.graph, rules)
    if industries is not None:
        add_industries(source.graph, industries)
    return _steady(source.graph)


def _steady(graph: Graph) -> Graph:
    """Name each blank node after its content: rdflib's own names are new in every run."""
    steady = Graph()
    for prefix, namespace in PREFIXES.items():
        steady.bind(prefix, namespace, override=True, replace=True)
    names = _blank_names(graph)
    for s, p, o in graph:
        steady.add((names.get(s, s), p, names.get(o, o)))
    return steady


def _blank_names(graph: Graph) -> dict[Node, Node]:
    """INVARIANT: our blank nodes are brackets and lists, each in one place, so this ends."""
    names: dict[Node, Node] = {}

    def content(node: Node) -> str:
        if not isinstance(node, BNode):
            return node.n3()
        owners = sorted(
            f"{s.n3()} {p.n3()}" for s, p in graph.subject_predicates(node) if not isinstance(s, BNode)
        )
        inside = sorted(f"{p.n3()} {content(o)}" for p, o in graph.predicate_objects(node))
        name = sha256("\n".join([*owners, *inside]).encode()).hexdigest()[:16]
        names[node] = BNode(f"b{name}")
        return name

    for node in {s for s in graph.subjects() if isinstance(s, BNode)}:
        content(node)
    return names


def _turtle(graph: Graph) -> str:
    return graph.serialize(format="turtle", encoding=None)


def _json_ld(graph: Graph) -> str:
    context = {prefix: iri for prefix, iri in PREFIXES.items() if prefix.isascii()}
    text = graph.serialize(format="json-ld", context=context, auto_compact=True)
    return json.dumps(_sorted(json.loads(text)), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _sorted(value: object, *, in_order: bool = False) -> object:
    """Sort what JSON-LD leaves unordered; only `@list` keeps its order."""
    if isinstance(value, dict):
        return {key: _sorted(inner, in_order=key == "@list") for key, inner in value.items()}
    if isinstance(value, list):
        inner_values = [_sorted(inner) for inner in value]
        if in_order:
            return inner_values
        return sorted(inner_values, key=lambda v: json.dumps(v, ensure_ascii=False, sort_keys=True))
    return value
