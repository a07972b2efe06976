"""Authorities, acts and provisions."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace
from rdflib import RDFS
from rdflib.namespace import DCTERMS, SKOS
from rdflib.term import Node

from hms_rules.ontology.names import ELI, HMS, act_of, id_of
from hms_rules.ontology.reading import Sort, Source, Thing
from hms_rules.vocabulary import Act, Authority, Form, Provision, Read

_AUTHORITY = HMS.tilsynsmyndighet
_FORMS: dict[Node, str] = {HMS.lovdataXml: Form.LOVDATA_XML, HMS.markdown: Form.MARKDOWN}
_NUMBER_LENGTH = 9  # an organisation number; any other identifier is an IRI


def read_authorities(source: Source) -> dict[str, Authority]:
    """Every supervisory authority, by id."""
    return {thing.id: _authority(thing) for thing in source.things(Sort.AUTHORITY)}


def _authority(thing: Thing) -> Authority:
    number = thing.text(DCTERMS.identifier, None, required=True)
    is_number = len(number) == _NUMBER_LENGTH and number.isdigit()
    return Authority(
        thing.id, thing.label(), thing.label_en(), number if is_number else None, thing.url(RDFS.seeAlso)
    )


def read_acts(source: Source) -> dict[str, Act]:
    """Every act, by id; one without its dates is left out, and that is a finding."""
    return {thing.id: act for thing in source.things(Sort.ACT) if (act := _act(thing)) is not None}


def _act(thing: Thing) -> Act | None:
    first = thing.date(ELI.first_date_entry_in_force, required=True)
    modelled = thing.date(HMS.modellertFra, required=True)
    title = thing.text(DCTERMS.title, required=True)
    short = thing.text(ELI.title_short, required=True)
    url = thing.url(RDFS.seeAlso, required=True) or ""
    authorities = thing.refs(_AUTHORITY, Sort.AUTHORITY, required=True)
    last = thing.date(ELI.date_no_longer_in_force)
    check_identifier(thing)
    if first is None or modelled is None:
        return None
    return Act(
        id=thing.id,
        title=title,
        short_title=short,
        url=url,
        in_force_from=first,
        modelled_from=modelled,
        in_force_to=last,
        title_en=thing.text(DCTERMS.title, "en"),
        aliases=thing.texts(SKOS.altLabel),
        authorities=authorities,
        repealed_by=thing.refs(ELI.repealed_by, Sort.ACT),
        assessed_per=thing.text(HMS.vurderesPer) or "virksomhet",
        supervised_as=thing.refs(HMS.tilsynSom, Sort.ACT),
        amended=thing.date(DCTERMS.modified),
    )


def check_identifier(thing: Thing) -> None:
    """Report an act whose identifier is not the one Lovdata gives it."""
    sort, _, number = thing.id.partition("/")
    lovdata_id = f"{'LOV' if sort == 'lov' else 'FOR'}-{number}"
    thing.agrees(DCTERMS.identifier, thing.text(DCTERMS.identifier, None, required=True), lovdata_id)


def read_provisions(source: Source, acts: dict[str, Act]) -> dict[str, Provision]:
    """Every provision, by id, with the authorities of its own, its parent's or its act's."""
    raw = {thing.id: _provision(thing) for thing in source.things(Sort.PROVISION)}
    return {id_: replace(p, authorities=_authorities(p, raw, acts)) for id_, p in raw.items()}


def _provision(thing: Thing) -> Provision:
    parent = thing.one_ref(ELI.is_part_of, Sort.ACT, Sort.PROVISION, required=True)
    act = act_of(thing.id)
    if parent is not None and act_of(parent) != act:
        thing.find(
            "E0811",
            f"{thing.the} er satt som del av «{parent}» i en annen lov",
            ELI.is_part_of,
            about=ELI.is_part_of,
            advice=f"velg en del av «{act}», eller loven selv",
        )
    # A chapter is a frame: its sections are what is read.
    is_chapter = thing.id.rpartition("/")[2].startswith("kapittel-")
    return Provision(
        id=thing.id,
        act=act,
        section=thing.text(ELI.number, None, required=True),
        title=thing.text(DCTERMS.title, required=True),
        url=thing.url(RDFS.seeAlso, required=True) or "",
        parent=None if parent == act else parent,
        authorities=thing.refs(_AUTHORITY, Sort.AUTHORITY),
        in_force_from=thing.date(ELI.first_date_entry_in_force),
        in_force_to=thing.date(ELI.date_no_longer_in_force),
        checked=thing.date(HMS.kontrollertDato, required=not is_chapter),
        reads=_reads(thing),
    )


def _reads(thing: Thing) -> tuple[Read, ...]:
    """What was read of a provision, each source form once."""
    reads = sorted(
        (read for bracket in thing.brackets(HMS.lest) if (read := _read(thing, bracket)) is not None),
        key=lambda read: (read.form, read.day),
    )
    if twice := next((b.form for a, b in pairwise(reads) if a.form == b.form), None):
        message = f"{thing.the} er lest to ganger i samme kildeform ({twice})"
        advice = "la den nyeste stå; en hash sammenlignes bare med tekst i samme form"
        thing.find("E0807", message, HMS.lest, about=HMS.lest, advice=advice)
    return tuple(reads)


def _read(thing: Thing, bracket: Node) -> Read | None:
    form = thing.choice(ELI["format"], _FORMS, required=True, node=bracket)
    day = thing.date(DCTERMS.date, required=True, node=bracket)
    sha256 = thing.text(HMS.sha256, None, required=True, node=bracket)
    source = thing.source.graph.value(bracket, DCTERMS.source)
    if form is None or day is None or not sha256:
        thing.source.findings.told.add((str(thing.iri), str(HMS.lest)))  # said above, each by its name
        return None
    return Read(Form(form), day, sha256, id_of(source) if source else None)


def _authorities(provision: Provision, all_: dict[str, Provision], acts: dict[str, Act]) -> tuple[str, ...]:
    seen = {provision.id}
    while not provision.authorities and provision.parent in all_ and provision.parent not in seen:
        provision = all_[provision.parent]
        seen.add(provision.id)
    act = acts.get(provision.act)
    return provision.authorities or (act.authorities if act else ())
