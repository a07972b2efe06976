"""Reading one thing of the ontology: its texts, dates, numbers and references, with findings.

A missing or wrong value is a finding and a harmless default; reading always goes on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from rdflib import RDF, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, SKOS
from rdflib.term import Node

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.ontology.names import CV, ELI, HMS, id_of, near, written
from hms_rules.ontology.places import Places


class Sort(StrEnum):
    """What a thing is, as people call it."""

    ACT = "en lov eller forskrift"
    NAMED = "en nevnt lov eller forskrift"
    REPEALED = "en opphevet lov eller forskrift"
    PROVISION = "en bestemmelse"
    AUTHORITY = "en myndighet"
    DOCUMENT = "et dokument"
    DUTY = "en plikt"
    OPTION = "en adgang"
    PROHIBITION = "et forbud"
    DERIVED = "et avledet begrep"
    DECISION = "et vedtak"
    FACT = "et begrep"
    QUANTITY = "en størrelse"
    KIND = "et slag av ting"
    MEASURE = "et mål"
    UNIT = "en enhet"
    ROLE = "en rolle"
    HAZARD = "en farekilde"


_THE = {
    Sort.PROVISION: "bestemmelsen",
    Sort.AUTHORITY: "myndigheten",
    Sort.DOCUMENT: "dokumentet",
    Sort.DUTY: "plikten",
    Sort.OPTION: "adgangen",
    Sort.PROHIBITION: "forbudet",
    Sort.DERIVED: "det avledede begrepet",
    Sort.DECISION: "vedtaket",
    Sort.FACT: "begrepet",
    Sort.QUANTITY: "størrelsen",
    Sort.KIND: "slaget",
    Sort.MEASURE: "målet",
    Sort.UNIT: "enheten",
    Sort.ROLE: "rollen",
    Sort.HAZARD: "farekilden",
}

# INVARIANT: the first class that fits decides, so the narrower stands before the wider.
CLASSES: tuple[tuple[URIRef, Sort], ...] = (
    (ELI.LegalResourceSubdivision, Sort.PROVISION),
    (HMS.NevntRettsakt, Sort.NAMED),
    (HMS.OpphevetRettsakt, Sort.REPEALED),
    (ELI.LegalResource, Sort.ACT),
    (CV.PublicOrganisation, Sort.AUTHORITY),
    (CV.EvidenceType, Sort.DOCUMENT),
    (HMS.Adgang, Sort.OPTION),
    (HMS.Forbud, Sort.PROHIBITION),
    (CV.InformationRequirement, Sort.DUTY),
    (CV.Criterion, Sort.DUTY),
    (HMS.AvledetBegrep, Sort.DERIVED),
    (HMS.Vedtak, Sort.DECISION),
    (HMS["Størrelse"], Sort.QUANTITY),
    (HMS.Slag, Sort.KIND),
    (HMS["Mål"], Sort.MEASURE),
    (HMS.Enhet, Sort.UNIT),
    (HMS.Rolle, Sort.ROLE),
    (HMS.Farekilde, Sort.HAZARD),
    (SKOS.Concept, Sort.FACT),
)


DESCRIBED_TWICE = "described twice"


@dataclass(slots=True)
class Findings:
    """Findings as they are made; `told` remembers what each is about, so that nothing is said twice."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    told: set[tuple[str, str]] = field(default_factory=set)

    def add(self, diagnostic: Diagnostic, subject: Node, predicate: str = "") -> None:
        """Record a finding about a thing and perhaps one of its properties."""
        self.diagnostics.append(diagnostic)
        self.told.add((str(subject), predicate))


@dataclass
class Source:
    """All that was read from a folder: the graph, the places and the findings."""

    graph: Graph
    places: Places
    findings: Findings

    @cached_property
    def sorts(self) -> dict[Node, Sort]:
        """What each thing of ours is, by its IRI."""
        found: dict[Node, Sort] = {}
        for cls, sort in CLASSES:
            for subject in self.graph.subjects(RDF.type, cls):
                if isinstance(subject, URIRef) and id_of(subject) is not None:
                    found.setdefault(subject, sort)
        return found

    def things(self, *sorts: Sort) -> list[Thing]:
        """Everything of these sorts, by id."""
        return sorted(
            (Thing(self, iri, sort) for iri, sort in self.sorts.items() if sort in sorts), key=lambda t: t.id
        )


@dataclass(frozen=True)
class Thing:
    """One thing the ontology describes."""

    source: Source
    iri: Node
    sort: Sort

    @property
    def id(self) -> str:
        """Its short id."""
        return id_of(self.iri) or str(self.iri)

    @property
    def the(self) -> str:
        """It, as named in a finding: its sort and its id."""
        sort = _THE.get(self.sort) or ("loven" if self.id.startswith("lov/") else "forskriften")
        return f"{sort} «{self.id}»"

    def place(self, *words: Node | str) -> Span | None:
        """Where one of the words stands in its description, else where the description begins."""
        return self.source.places.of(str(self.iri), *map(str, words))

    def find(
        self, code: str, message: str, *words: Node | str, about: Node | str = "", advice: str | None = None
    ) -> None:
        """Record a finding about this thing at the place of the first of `words`."""
        finding = Diagnostic(code, message, self.place(*words), advice)
        self.source.findings.add(finding, self.iri, str(about))

    def text(
        self,
        predicate: Node,
        language: str | None = "nb",
        *,
        required: bool = False,
        node: Node | None = None,
    ) -> str:
        """The one text of a property in a language; `None` takes any language."""
        found = self.texts(predicate, language, node=node)
        if len(found) > 1:
            self._several(predicate, found)
        if required and not found:
            self._missing(predicate, language)
        return found[0] if found else ""

    def texts(
        self, predicate: Node, language: str | None = "nb", *, node: Node | None = None
    ) -> tuple[str, ...]:
        """Every text of a property in a language, as they stand in the file."""
        values = self.source.graph.objects(node or self.iri, predicate)
        found = {str(v) for v in values if isinstance(v, Literal) and language in {None, v.language}}
        order = self.source.places.order(str(self.iri))
        return tuple(sorted(found, key=lambda text: (order.get(text, len(order)), text)))

    def listed(self, predicate: Node) -> tuple[str, ...]:
        """The texts of a list in parentheses."""
        head = self.source.graph.value(self.iri, predicate)
        return tuple(str(v) for v in Collection(self.source.graph, head)) if head is not None else ()

    def label_en(self) -> str:
        """The English label, required of everything with a label."""
        return self.text(SKOS.prefLabel, "en", required=True)

    def label(self) -> str:
        """The Norwegian label, required."""
        return self.text(SKOS.prefLabel, "nb", required=True)

    def url(self, predicate: Node, *, required: bool = False) -> str | None:
        """A link."""
        found = self._one(predicate, required=required)
        if isinstance(found, Literal):
            self._bad(predicate, found, "en lenke skrives i vinkelparenteser: <https://…>")
            return None
        return str(found) if found is not None else None

    def date(self, predicate: Node, *, required: bool = False, node: Node | None = None) -> date | None:
        """A date."""
        found = self._one(predicate, required=required, node=node)
        if found is None:
            return None
        value = found.toPython() if isinstance(found, Literal) else None
        if isinstance(value, date):
            return value
        self._bad(predicate, found, 'en dato skrives "2026-11-23"^^xsd:date, og må finnes i kalenderen')
        return None

    def number(self, predicate: Node, *, required: bool = False, node: Node | None = None) -> float | None:
        """A number, of this thing or of a bracket in its description."""
        found = self._one(predicate, required=required, node=node)
        value = found.toPython() if isinstance(found, Literal) else None
        if isinstance(value, bool) or found is None:
            value = None
        try:
            return float(value)  # type: ignore[arg-type]  # None and strings are what we want to catch
        except (TypeError, ValueError):
            if found is not None:
                self._bad(predicate, found, "et tall skrives uten anførselstegn og med punktum: 0.5")
            return None

    def boolean(self, predicate: Node) -> bool | None:
        """True, false or nothing said."""
        found = self._one(predicate)
        value = found.toPython() if isinstance(found, Literal) else None
        if found is not None and not isinstance(value, bool):
            self._bad(predicate, found, "skriv true eller false uten anførselstegn")
            return None
        return value

    def choice(
        self,
        predicate: Node,
        choices: dict[Node, str],
        *,
        required: bool = False,
        node: Node | None = None,
    ) -> str | None:
        """One of a closed set of IRIs, as the value it stands for."""
        found = self._one(predicate, required=required, node=node)
        if found is None or found in choices:
            return choices[found] if found is not None else None
        allowed = ", ".join(written(c) for c in choices)
        advice = near(written(found), map(written, choices)) or f"velg blant {allowed}"
        self._bad(predicate, found, advice)
        return None

    def one_ref(
        self, predicate: Node, *sorts: Sort, required: bool = False, node: Node | None = None
    ) -> str | None:
        """The id of the one thing a property points at."""
        found = self._one(predicate, required=required, node=node)
        ids = self._ids(predicate, [found] if found is not None else [], sorts)
        return ids[0] if ids else None

    def refs(self, predicate: Node, *sorts: Sort, required: bool = False) -> tuple[str, ...]:
        """The ids of all things a property points at."""
        found = list(self.source.graph.objects(self.iri, predicate))
        if required and not found:
            self._missing(predicate, None)
        return tuple(sorted(self._ids(predicate, found, sorts)))

    def brackets(self, predicate: Node) -> list[Node]:
        """The bracketed descriptions of a property."""
        return sorted(self.source.graph.objects(self.iri, predicate), key=str)

    def identified(self) -> str:
        """The id, checked against `dct:identifier`."""
        self.agrees(DCTERMS.identifier, self.text(DCTERMS.identifier, None, required=True), self.id)
        return self.id

    def agrees(self, predicate: Node, stated: str, due: str) -> None:
        """Report a property that says something else than the IRI does."""
        if stated and stated != due:
            message = f"{self.the} har {written(predicate)} «{stated}», som ikke svarer til IRI-en"
            self.find("E0811", message, stated, about=predicate, advice=f'skriv {written(predicate)} "{due}"')

    def _one(self, predicate: Node, *, required: bool = False, node: Node | None = None) -> Node | None:
        found = sorted(self.source.graph.objects(node or self.iri, predicate), key=str)
        if len(found) > 1:
            self._several(predicate, [written(f) for f in found])
        if required and not found:
            self._missing(predicate, None)
        return found[0] if found else None

    def _ids(self, predicate: Node, nodes: Iterable[Node], sorts: tuple[Sort, ...]) -> list[str]:
        ids: list[str] = []
        for node in nodes:
            sort = self.source.sorts.get(node)
            if sort in sorts:
                ids.append(id_of(node) or str(node))
            elif sort is None:
                self._dangling(predicate, node, sorts)
            else:
                wanted = " eller ".join(sorts)
                message = f"{written(predicate)} hos {self.the} viser til «{written(node)}», som er {sort}"
                self.find(
                    "E0804", message, node, predicate, about=predicate, advice=f"skal vise til {wanted}"
                )
        return ids

    def _dangling(self, predicate: Node, node: Node, sorts: tuple[Sort, ...]) -> None:
        known = [written(iri) for iri, sort in self.source.sorts.items() if sort in sorts]
        name = written(node)
        message = f"{written(predicate)} hos {self.the} viser til «{name}», som ikke er beskrevet noe sted"
        advice = near(name, known) or f"beskriv «{name}» som {' eller '.join(sorts)}"
        self.find("E0803", message, node, predicate, about=predicate, advice=advice)

    def _missing(self, predicate: Node, language: str | None) -> None:
        tongue = {"nb": " på bokmål (@nb)", "en": " på engelsk (@en)"}.get(language or "", "")
        message = f"{self.the} mangler {written(predicate)}{tongue}"
        self.find("E0805", message, about=predicate)

    def _several(self, predicate: Node, values: Iterable[str]) -> None:
        if (str(self.iri), DESCRIBED_TWICE) in self.source.findings.told:
            return
        listed = ", ".join(f"«{v}»" for v in values)
        message = f"{self.the} har flere verdier for {written(predicate)}: {listed}"
        self.find("E0807", message, predicate, about=predicate, advice="la én stå")

    def _bad(self, predicate: Node, found: Node, advice: str) -> None:
        message = f"«{written(found)}» er ikke en gyldig verdi for {written(predicate)} hos {self.the}"
        self.find("E0806", message, found, predicate, about=predicate, advice=advice)
