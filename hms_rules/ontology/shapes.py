"""SHACL: the integrity of the ontology, never whether a rule applies.

An absent triple conforms to most shapes, so unknown would pass for no.
"""

from __future__ import annotations

from pathlib import Path

from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.term import Node

from hms_rules.diagnostics import Diagnostic, in_order
from hms_rules.ontology.names import written
from hms_rules.ontology.reading import Source
from hms_rules.ontology.turtle import SHAPES, read_source


def validate(folder: Path, extra_shapes: Graph | None = None) -> tuple[Diagnostic, ...]:
    """Validate an ontology against its own shapes, and against others.

    Args:
        folder: the ontology, with its shapes in `shapes/*.ttl`.
        extra_shapes: shapes to use in addition to its own.
    """
    source = read_source(folder)
    return tuple(in_order(d for _, d in shape_findings(source, folder, extra_shapes)))


def shape_findings(
    source: Source, folder: Path, extra_shapes: Graph | None = None
) -> list[tuple[tuple[str, str], Diagnostic]]:
    """Validate what was read; each finding with the thing and the property it is about."""
    shapes = Graph()
    for path in sorted((folder / SHAPES).glob("*.ttl")):
        shapes.parse(path, format="turtle")
    shapes += extra_shapes or Graph()
    report = report_of(source.graph, shapes)
    return [_finding(source, report, result) for result in report.subjects(RDF.type, SH.ValidationResult)]


def report_of(graph: Graph, shapes: Graph) -> Graph:
    """Run SHACL and give its report."""
    from pyshacl import validate as run

    _, report, _ = run(graph, shacl_graph=shapes, inference="none", advanced=True, inplace=False)
    assert isinstance(report, Graph), report  # a failure of the shapes themselves is a bug of ours
    return report


def _finding(source: Source, report: Graph, result: Node) -> tuple[tuple[str, str], Diagnostic]:
    focus, path = report.value(result, SH.focusNode), report.value(result, SH.resultPath)
    value = report.value(result, SH.value)
    words = [str(w) for w in (value, path) if w is not None]
    span = source.places.of(str(focus), *words)
    name = f"«{written(focus)}»" if isinstance(focus, URIRef) else "en beskrivelse i klammer"
    code = "W0813" if report.value(result, SH.resultSeverity) == SH.Warning else "E0813"
    diagnostic = Diagnostic(code, f"{name}: {_message(report, result)}", span)
    return (str(focus), str(path) if path is not None else ""), diagnostic


def _message(report: Graph, result: Node) -> str:
    messages = [m for m in report.objects(result, SH.resultMessage) if isinstance(m, Literal)]
    norwegian = [m for m in messages if m.language == "nb"]
    return str(min(norwegian or messages))
