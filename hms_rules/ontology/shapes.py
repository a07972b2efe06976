"""SHACL: the integrity of the ontology, never whether a rule applies.

An absent triple conforms to most shapes, so unknown would pass for no.
"""

from __future__ import annotations

from pathlib import Path

from rdflib import SH, Graph, Literal, URIRef
from rdflib.term import Node

from hms_rules.diagnostics import Diagnostic, in_order
from hms_rules.ontology.names import written
from hms_rules.ontology.reading import Source, Thing
from hms_rules.ontology.turtle import SHAPES, read_source

SHAPE_CODES = ("E0813", "W0813")
"""What the shapes find, as an error and as a warning."""


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
    report = report_of(_well_typed(source.graph), shapes)
    return [_finding(source, report, result) for result in report.objects(None, SH.result)]


def _well_typed(graph: Graph) -> Graph:
    """Leave out dates and numbers that are none: reading has reported them, and SHACL cannot compare them."""
    good = Graph()
    for s, p, o in graph:
        if not (isinstance(o, Literal) and o.ill_typed):
            good.add((s, p, o))
    return good


def report_of(graph: Graph, shapes: Graph) -> Graph:
    """Run SHACL and give its report."""
    from pyshacl import validate as run

    _, report, _ = run(graph, shacl_graph=shapes, inference="none", advanced=True, inplace=False)
    assert isinstance(report, Graph), report  # a failure of the shapes themselves is a bug of ours
    return report


def _finding(source: Source, report: Graph, result: Node) -> tuple[tuple[str, str], Diagnostic]:
    focus, value = report.value(result, SH.focusNode), report.value(result, SH.value)
    path = _path(report, result)
    words = [str(word) for word in (value, path) if word is not None]
    sort = source.sorts.get(focus) if focus else None
    name = Thing(source, focus, sort).the if focus and sort else _unsorted(focus)
    code = SHAPE_CODES[report.value(result, SH.resultSeverity) == SH.Warning]
    diagnostic = Diagnostic(code, f"{name}: {_message(report, result)}", source.places.of(str(focus), *words))
    return (str(focus), str(path or "")), diagnostic


def _path(report: Graph, result: Node) -> Node | None:
    """The property a result is about; of alternatives the first, of a way through a bracket the last."""
    path = report.value(result, SH.resultPath)
    if path is None:
        return None
    alternatives = report.value(path, SH.alternativePath)
    if alternatives is not None:
        return next(iter(report.items(alternatives)), None)
    *_, last = [path, *report.items(path)]
    return last


def _unsorted(focus: Node | None) -> str:
    return f"«{written(focus)}»" if isinstance(focus, URIRef) else "en beskrivelse i klammer"


def _message(report: Graph, result: Node) -> str:
    messages = [m for m in report.objects(result, SH.resultMessage) if isinstance(m, Literal)]
    norwegian = [m for m in messages if m.language == "nb"]
    return str(min(norwegian or messages))
