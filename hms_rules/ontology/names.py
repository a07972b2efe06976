"""IRIs of the ontology and the short ids that stand for them everywhere else."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from urllib.parse import unquote

from rdflib import Namespace, URIRef
from rdflib.term import Node

BASE = "https://w3id.org/hms-regler/id/"
LOVDATA_ELI = "https://lovdata.no/eli/"

HMS = Namespace("https://w3id.org/hms-regler/ns#")
ELI = Namespace("http://data.europa.eu/eli/ontology#")
CV = Namespace("http://data.europa.eu/m8g/")
CPSV = Namespace("http://purl.org/vocab/cpsv#")
XKOS = Namespace("http://rdf-vocabulary.ddialliance.org/xkos#")
SPDX = Namespace("http://spdx.org/rdf/terms#")
DATE_PARTS = 4  # year, month, day and number of an act

PREFIXES = {
    "hms": str(HMS),
    "fakta": BASE + "fakta/",
    "mål": BASE + "mal/",
    "dok": BASE + "dokument/",
    "plikt": BASE + "plikt/",
    "adgang": BASE + "adgang/",
    "forbud": BASE + "forbud/",
    "begrep": BASE + "begrep/",
    "vedtak": BASE + "vedtak/",
    "rolle": BASE + "rolle/",
    "fare": BASE + "fare/",
    "enhet": BASE + "enhet/",
    "tilsyn": BASE + "myndighet/",
    "eli": str(ELI),
    "cv": str(CV),
    "cpsv": str(CPSV),
    "xkos": str(XKOS),
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": str(SPDX),
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "sh": "http://www.w3.org/ns/shacl#",
}
_BARE = {"fakta", "mal", "enhet", "vedtak", "myndighet"}
_PREFIXED = {"dokument", "plikt", "adgang", "forbud", "begrep", "rolle", "fare"}


def readable(iri: str) -> str:
    """Undo percent-encoding in an IRI of ours, so that `§` and `%C2%A7` are one thing."""
    return unquote(iri) if iri.startswith(BASE) else iri


def id_of(iri: Node) -> str | None:
    """Give the short id of an IRI of ours or of an act, none for any other IRI."""
    text = unquote(str(iri))
    if text.startswith(LOVDATA_ELI):
        sort, *parts = text.removeprefix(LOVDATA_ELI).split("/")
        return f"{sort}/{'-'.join(parts)}" if len(parts) == DATE_PARTS else None
    if not text.startswith(BASE):
        return None
    local = text.removeprefix(BASE)
    first, _, rest = local.partition("/")
    if first in _BARE:
        return rest
    return f"{first}:{rest}" if first in _PREFIXED else local


def iri_of(id_: str) -> URIRef:
    """Give the IRI of an act, a provision, or anything whose id has its sort in front (`plikt:…`)."""
    sort, _, rest = id_.partition("/")
    if sort in {"lov", "forskrift"} and "/" not in rest:
        return URIRef(f"{LOVDATA_ELI}{sort}/{'/'.join(rest.split('-', DATE_PARTS - 1))}")
    return URIRef(BASE + id_.replace(":", "/", 1))


def act_of(provision: str) -> str:
    """Give the id of the act a provision belongs to."""
    return "/".join(provision.split("/")[:2])


def near(name: str, known: Iterable[str]) -> str | None:
    """Suggest the known name whose part after the prefix is nearest, with its prefix."""
    local = {k.rpartition(":")[2].casefold(): k for k in known}
    found = get_close_matches(name.rpartition(":")[2].casefold(), local, n=1, cutoff=0.6)
    return f"mente du «{local[found[0]]}»?" if found else None


def written(iri: Node | str) -> str:
    """Write an IRI as editors do, with a prefix where there is one."""
    text = unquote(str(iri))
    for prefix, namespace in PREFIXES.items():
        if text.startswith(namespace):
            return f"{prefix}:{text.removeprefix(namespace)}"
    return text.removeprefix(BASE)
