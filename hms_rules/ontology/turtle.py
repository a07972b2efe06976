"""Turtle in, vocabulary out: reads `ontology/**/*.ttl` and collects every finding on the way."""

from __future__ import annotations

import logging
import re
import unicodedata
from pathlib import Path

from rdflib import Graph, URIRef
from rdflib.plugins.parsers.notation3 import BadSyntax
from rdflib.term import Node

from hms_rules.diagnostics import Diagnostic, Span, in_order
from hms_rules.ontology import acts, checks, duties, facts, repealed, system
from hms_rules.ontology.codes import check_codes
from hms_rules.ontology.names import readable
from hms_rules.ontology.places import Places
from hms_rules.ontology.reading import Findings, Source
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import Vocabulary

SHAPES = "shapes"


def load_vocabulary(
    folder: Path, industries: IndustryCodes | None = None
) -> tuple[Vocabulary, tuple[Diagnostic, ...]]:
    """Read every Turtle file of an ontology into the typed vocabulary.

    Args:
        folder: the ontology; files in a folder `shapes` are left out.
        industries: the codes it may name; without them no code is checked.

    Returns:
        The vocabulary and all findings, sorted by place. With errors among them the vocabulary holds
        what could be read, and is not to be used for answers.
    """
    source = read_source(folder)
    if industries:
        check_codes(source, industries)
    return read_vocabulary(source), tuple(in_order(source.findings.diagnostics))


def read_vocabulary(source: Source) -> Vocabulary:
    """Make the typed vocabulary of what was read, and check it as a whole."""
    checks.check_declarations(source)
    known_acts = acts.read_acts(source)
    vocabulary = Vocabulary(
        acts=known_acts,
        provisions=acts.read_provisions(source, known_acts),
        authorities=acts.read_authorities(source),
        documents=duties.read_documents(source),
        duties=duties.read_duties(source),
        facts=facts.read_facts(source),
        quantities=facts.read_quantities(source),
        measures=facts.read_measures(source),
        kinds=facts.read_kinds(source),
        derived=duties.read_derived(source),
        decisions=duties.read_decisions(source),
        units=facts.read_units(source),
        roles=system.read_roles(source),
        hazards=system.read_hazards(source),
        named=repealed.read_named(source),
        repealed=repealed.read_repealed(source),
    )
    checks.check_whole(source, vocabulary)
    return vocabulary


def read_source(folder: Path) -> Source:
    """Parse every file of the ontology into one graph; a file that is not Turtle is a finding."""
    # rdflib also logs each bad date or number, which is a finding of ours.
    logging.getLogger("rdflib.term").setLevel(logging.ERROR)
    graph, places, findings = Graph(), Places(), Findings()
    paths = [p for p in sorted(folder.rglob("*.ttl")) if SHAPES not in p.relative_to(folder).parts]
    if not paths:
        findings.diagnostics.append(_nothing(folder))
    for path in paths:
        # The path people see begins at the ontology's own folder: the same on every machine.
        shown = path.relative_to(folder.parent).as_posix()
        text = _text(shown, path.read_bytes(), findings)
        if text is not None:
            _parse(shown, text, graph, places, findings)
    return Source(graph, places, findings)


def _nothing(folder: Path) -> Diagnostic:
    if not folder.is_dir():
        return Diagnostic("E0801", f"ontologien «{folder}» finnes ikke", help="oppgi en mappe som finnes")
    message = f"ontologien «{folder}» har ingen .ttl-filer"
    return Diagnostic("E0802", message, help="oppgi mappen der filene ligger")


def _text(path: str, raw: bytes, findings: Findings) -> str | None:
    try:
        return unicodedata.normalize("NFC", raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        finding = Diagnostic(
            "E0814",
            "filen er ikke UTF-8 fra dette tegnet",
            Span(path, line, column),
            help="lagre filen på nytt som UTF-8",
        )
        findings.diagnostics.append(finding)
        return None


def _parse(path: str, text: str, graph: Graph, places: Places, findings: Findings) -> None:
    part = Graph()
    try:
        part.parse(data=text, format="turtle")
    except BadSyntax as error:
        findings.diagnostics.append(_syntax(path, text, error))
        return
    places.add(path, text)
    for triple in part:
        graph.add(tuple(_readable(node) for node in triple))  # type: ignore[arg-type]  # three in, three out


def _readable(node: Node) -> Node:
    return URIRef(readable(node)) if isinstance(node, URIRef) else node


def _syntax(path: str, text: str, error: BadSyntax) -> Diagnostic:
    # rdflib counts lines from 0 and says no column; the reason is in English, for its developers.
    reason = str(error)
    line = error.lines + 1
    unknown = re.search(r'Prefix "([^"]+)" not bound', reason)
    if unknown:
        prefix = unknown.group(1)
        start = text.split("\n")[line - 1].find(prefix)
        span = Span(path, line, max(start, 0) + 1, len(prefix))
        message = f"prefikset «{prefix}» er ikke erklært i filen"
        return Diagnostic("E0814", message, span, help=f"skriv «@prefix {prefix} <…> .» øverst i filen")
    return Diagnostic(
        "E0814",
        "filen er ikke gyldig Turtle her",
        Span(path, line),
        help='se etter et tegn (. ; , ") for mye eller for lite her eller like før',
    )
