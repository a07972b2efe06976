"""Checks of the ontology as a whole: each thing once, each label once, no cycles, no misspelt terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from rdflib import RDF, BNode, URIRef
from rdflib.namespace import SKOS
from rdflib.term import Node

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.ontology.names import BASE, ELI, HMS, near, written
from hms_rules.ontology.reading import DESCRIBED_TWICE, Sort, Source, Thing
from hms_rules.ontology.terms import CLASSES, FOREIGN, TERMS, is_term
from hms_rules.vocabulary import Vocabulary

_FORBIDDEN = ("ikke", "regnes som", "bare")
_LOCAL = re.compile(r"^[a-z0-9-]+$")
_LEGAL = {Sort.ACT, Sort.NAMED, Sort.REPEALED, Sort.PROVISION}
_FACTS = {Sort.FACT, Sort.QUANTITY, Sort.KIND, Sort.DECISION}
_LABELLED_ALIKE: tuple[set[Sort], ...] = (
    {Sort.FACT, Sort.QUANTITY, Sort.KIND},
    {Sort.DOCUMENT},
    {Sort.DUTY},
    {Sort.OPTION},
    {Sort.PROHIBITION},
    {Sort.DERIVED},
    {Sort.DECISION},
    {Sort.AUTHORITY},
    {Sort.ROLE},
    {Sort.HAZARD},
)


def check_declarations(source: Source) -> None:
    """Report misspelt terms, things of no known class, ids in wrong letters, things described twice."""
    _check_terms(source)
    for iri in sorted({s for s in source.graph.subjects() if isinstance(s, URIRef)}):
        if str(iri).startswith(BASE) and iri not in source.sorts:
            _unknown_class(source, iri)
    owners: dict[str, Thing] = {}
    for thing in source.things(*Sort):
        _check_id(thing)
        _check_twice(thing)
        if thing.sort in _FACTS:
            other = owners.setdefault(thing.id, thing)
            if other is not thing:
                message = f"id-en «{thing.id}» er brukt om både {other.sort} og {thing.sort}"
                _same(thing, other.place(), "E0808", message)


def _check_terms(source: Source) -> None:
    for subject, predicate in sorted(set(source.graph.subject_predicates())):
        namespace, local = _split(str(predicate))
        sort = source.sorts.get(subject)
        if is_term(local, namespace, sort, in_brackets=isinstance(subject, BNode)):
            continue
        place = source.places.of(str(subject), str(predicate)) or _anywhere(source, predicate)
        if namespace == str(HMS) and local in TERMS:
            whose = Thing(source, subject, sort).the if sort else "en beskrivelse i klammer"
            message = f"egenskapen «{written(predicate)}» brukes ikke om {whose}"
            words = []
        else:
            message = f"egenskapen «{written(predicate)}» finnes ikke"
            words = sorted(TERMS if namespace == str(HMS) else FOREIGN[namespace])
        help_ = near(written(predicate), [written(namespace + word) for word in words])
        finding = Diagnostic("E0815", message, place, help_ or "egenskapene står i docs/ontologi.md")
        source.findings.add(finding, subject, str(predicate))


def _split(iri: str) -> tuple[str, str]:
    cut = max(iri.rfind("#"), iri.rfind("/")) + 1
    return iri[:cut], iri[cut:]


def _anywhere(source: Source, word: Node) -> Span | None:
    for blocks in source.places.blocks.values():
        for block in blocks:
            for found in block.words:
                if found.text == str(word):
                    return found.span
    return None


def _unknown_class(source: Source, iri: URIRef) -> None:
    types = sorted(source.graph.objects(iri, RDF.type), key=str)
    known = [f"hms:{name}" for name in CLASSES]
    place = source.places.of(str(iri), *map(str, types))
    if types:
        message = f"«{written(iri)}» er av en klasse som ikke finnes her: {', '.join(map(written, types))}"
        advice = near(written(types[0]), known)
    else:
        message, advice = f"«{written(iri)}» har ingen klasse", None
    help_ = advice or "klassene står i docs/ontologi.md, f.eks. «a hms:Størrelse»"
    source.findings.add(Diagnostic("E0815", message, place, help_), iri, str(RDF.type))


def _check_id(thing: Thing) -> None:
    local = thing.id.partition(":")[2] or thing.id
    if thing.sort not in _LEGAL and not _LOCAL.match(local):
        message = f"{thing.the} har andre tegn enn a–z, 0–9 og bindestrek"
        thing.find(
            "E0811", message, about="id", advice="skriv æ, ø og å som ae, o og aa; etiketten kan ha dem"
        )


def _check_twice(thing: Thing) -> None:
    described = [
        b for b in thing.source.places.blocks.get(str(thing.iri), ())
        if any(w.text in {"a", str(RDF.type)} and not w.is_string for w in b.words[:1])
    ]  # fmt: skip
    for block in described[1:]:
        first = described[0].subject.span
        message = f"{thing.the} er beskrevet to ganger"
        related = ((first, "først beskrevet her"),)
        help_ = "samle alt om det samme på ett sted"
        finding = Diagnostic("E0808", message, block.subject.span, help_, related=related)
        thing.source.findings.add(finding, thing.iri, DESCRIBED_TWICE)


def check_whole(source: Source, vocabulary: Vocabulary) -> None:
    """Report labels and clauses that are not unique or begin wrongly, and cycles."""
    for sorts in _LABELLED_ALIKE:
        _check_unique(source.things(*sorts), SKOS.prefLabel, "E0809", "etiketten")
    _check_unique(source.things(Sort.FACT), (HMS.setning, HMS.nektetSetning), "E0809", "setningen")
    _check_unique(source.things(Sort.KIND), HMS.ubestemt, "E0809", "den ubestemte formen")
    _check_unique(source.things(Sort.QUANTITY), HMS["nøkkel"], "E0809", "nøkkelen", None)
    _check_unique(source.things(Sort.UNIT), (SKOS.prefLabel, SKOS.altLabel), "E0809", "enhetsnavnet", None)
    _check_unique(source.things(Sort.ACT), (ELI.title_short, SKOS.altLabel), "E0809", "kortnavnet")
    for thing in source.things(Sort.FACT, Sort.QUANTITY, Sort.KIND, Sort.MEASURE, Sort.DERIVED):
        _check_beginning(thing)
    _check_cycles(source, vocabulary)


def _check_unique(
    things: Iterable[Thing],
    predicates: Node | tuple[Node, ...],
    code: str,
    what: str,
    language: str | None = "nb",
) -> None:
    owners: dict[str, tuple[Thing, str]] = {}
    for thing in things:
        for predicate in predicates if isinstance(predicates, tuple) else (predicates,):
            for text in thing.texts(predicate, language):
                key = text if thing.sort is Sort.UNIT else text.casefold()
                other, theirs = owners.setdefault(key, (thing, text))
                if other is not thing:
                    message = f"{what} «{text}» brukes også av {other.the}"
                    _same(thing, other.place(theirs), code, message, text)


def _same(thing: Thing, first: Span | None, code: str, message: str, *words: str) -> None:
    related = ((first, "brukt her også"),) if first else ()
    finding = Diagnostic(code, message, thing.place(*words), "velg en annen", related=related)
    thing.source.findings.add(finding, thing.iri, message)


def _check_beginning(thing: Thing) -> None:
    advice = "skriv om så det står lenger ut"
    texts = ((p, text) for p in _read_in_rules(thing) for text in thing.texts(p))
    for predicate, text in texts:
        for word in _FORBIDDEN:
            if f"{text.casefold()} ".startswith(f"{word} "):
                message = f"«{text}» begynner med «{word}», som regelspråket leser som et eget ord"
                thing.find("E0810", message, text, about=predicate, advice=advice)


def _read_in_rules(thing: Thing) -> tuple[Node, ...]:
    """The texts a rule is matched against; a yes-or-no measure has its own negation in tables."""
    if thing.sort is not Sort.MEASURE:
        return (SKOS.prefLabel, HMS.setning, HMS.nektetSetning)
    return (HMS.setning,) if thing.texts(HMS.setning) else (SKOS.prefLabel,)


def _check_cycles(source: Source, vocabulary: Vocabulary) -> None:
    narrower: dict[str, tuple[str, ...]] = {
        **{f.id: f.broader + f.implies for f in vocabulary.facts.values()},
        **{k.id: k.broader + k.implies for k in vocabulary.kinds.values()},
    }
    _cycles(source, narrower, (Sort.FACT, Sort.KIND), "medfører seg selv")
    quantities = vocabulary.quantities.values()
    _cycles(source, {q.id: q.at_most for q in quantities}, (Sort.QUANTITY,), "er høyst seg selv")
    equal = {q.id: (q.assumed_equal,) if q.assumed_equal else () for q in quantities}
    _cycles(source, equal, (Sort.QUANTITY,), "antas lik seg selv")
    parents = {p.id: (p.parent,) if p.parent else () for p in vocabulary.provisions.values()}
    _cycles(source, parents, (Sort.PROVISION,), "er del av seg selv")


def _cycles(source: Source, edges: Mapping[str, tuple[str, ...]], sorts: tuple[Sort, ...], what: str) -> None:
    told: set[str] = set()
    for thing in source.things(*sorts):
        path = _way_back(thing.id, edges)
        if path and not told & set(path):
            told |= set(path)
            thing.find("E0812", f"{thing.the} {what}: {' → '.join([*path, thing.id])}", about="cycle")


def _way_back(start: str, edges: Mapping[str, tuple[str, ...]]) -> list[str] | None:
    """The shortest way from a thing back to itself, breadth first."""
    ways, seen = [[start]], {start}
    while ways:
        way = ways.pop(0)
        for step in edges.get(way[-1], ()):
            if step == start:
                return way
            if step not in seen:
                seen.add(step)
                ways.append([*way, step])
    return None
