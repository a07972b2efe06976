"""Reading Turtle: what is written becomes the typed vocabulary, and every place is found again."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from rdflib import OWL, RDF, URIRef

from hms_rules.diagnostics import Span, errors
from hms_rules.ontology.checking import check
from hms_rules.ontology.names import HMS, act_of, id_of, iri_of, near, written
from hms_rules.ontology.places import Places
from hms_rules.ontology.terms import CLASSES, TERMS
from hms_rules.ontology.turtle import load_vocabulary, read_source
from hms_rules.shipped import shipped
from hms_rules.vocabulary import (
    Act,
    Authority,
    Decision,
    Derived,
    Document,
    Duty,
    Fact,
    Kind,
    Measure,
    Provision,
    Quantity,
    Scheme,
    Sum,
    Threshold,
    Unit,
    ValueType,
    Vocabulary,
)

PREFIXES = """
@base <https://w3id.org/hms-regler/id/> .
@prefix hms: <https://w3id.org/hms-regler/ns#> .
@prefix fakta: <https://w3id.org/hms-regler/id/fakta/> .
@prefix mål: <https://w3id.org/hms-regler/id/mal/> .
@prefix dok: <https://w3id.org/hms-regler/id/dokument/> .
@prefix plikt: <https://w3id.org/hms-regler/id/plikt/> .
@prefix adgang: <https://w3id.org/hms-regler/id/adgang/> .
@prefix begrep: <https://w3id.org/hms-regler/id/begrep/> .
@prefix vedtak: <https://w3id.org/hms-regler/id/vedtak/> .
@prefix enhet: <https://w3id.org/hms-regler/id/enhet/> .
@prefix tilsyn: <https://w3id.org/hms-regler/id/myndighet/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
LAW = """
<https://lovdata.no/eli/lov/2005/06/17/62> a eli:LegalResource, cv:ReferenceFramework ;
  dct:identifier "LOV-2005-06-17-62" ; dct:title "Lov om arbeidsmiljø"@nb, "Working Environment Act"@en ;
  eli:title_short "arbeidsmiljøloven"@nb ; skos:altLabel "aml"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62> ;
  eli:first_date_entry_in_force "2006-01-01"^^xsd:date ; hms:modellertFra "2020-01-01"^^xsd:date ;
  hms:tilsynsmyndighet tilsyn:arbeidstilsynet .
<lov/2005-06-17-62/kapittel-7> a eli:LegalResourceSubdivision ;
  eli:is_part_of <https://lovdata.no/eli/lov/2005/06/17/62> ; eli:number "Kapittel 7" ;
  dct:title "Arbeidsmiljøutvalg"@nb ; rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/KAPITTEL_7> ;
  hms:tilsynsmyndighet tilsyn:havtil .
<lov/2005-06-17-62/%C2%A77-1> a eli:LegalResourceSubdivision ;
  eli:is_part_of <lov/2005-06-17-62/kapittel-7> ; eli:number "§ 7-1" ;
  dct:title "Plikt til å opprette arbeidsmiljøutvalg"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/§7-1> ; hms:kontrollertDato "2026-11-23"^^xsd:date .
<lov/2005-06-17-62/§7-1/ledd-1> a eli:LegalResourceSubdivision ;
  eli:is_part_of <lov/2005-06-17-62/§7-1> ; eli:number "§ 7-1 (1)" ; dct:title "Antall"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/§7-1> ; hms:kontrollertDato "2026-11-23"^^xsd:date ;
  eli:first_date_entry_in_force "2024-01-01"^^xsd:date .
<lov/2005-06-17-62/§6-1> a eli:LegalResourceSubdivision ;
  eli:is_part_of <https://lovdata.no/eli/lov/2005/06/17/62> ; eli:number "§ 6-1" ; dct:title "Verneombud"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/§6-1> ; hms:kontrollertDato "2026-11-23"^^xsd:date .
"""


@pytest.fixture(scope="module")
def shared() -> Path:
    return shipped("ontology")


@pytest.fixture(scope="module")
def shipped_vocabulary(shared: Path) -> Vocabulary:
    return load_vocabulary(shared)[0]


def read(folder: Path, text: str) -> Vocabulary:
    """Read a text together with the shipped authorities, units and schemes; nothing may be wrong in it."""
    (folder / "prøve.ttl").write_text(PREFIXES + text, encoding="utf-8")
    for name in ("myndigheter", "enheter", "ordninger"):
        (folder / f"{name}.ttl").write_bytes((shipped("ontology") / "felles" / f"{name}.ttl").read_bytes())
    vocabulary, findings = load_vocabulary(folder)
    assert findings == ()
    return vocabulary


def test_an_act_is_read_with_its_names_dates_and_authorities(tmp_path: Path) -> None:
    assert read(tmp_path, LAW).acts == {
        "lov/2005-06-17-62": Act(
            id="lov/2005-06-17-62",
            title="Lov om arbeidsmiljø",
            short_title="arbeidsmiljøloven",
            url="https://lovdata.no/lov/2005-06-17-62",
            in_force_from=date(2006, 1, 1),
            modelled_from=date(2020, 1, 1),
            title_en="Working Environment Act",
            aliases=("aml",),
            authorities=("arbeidstilsynet",),
        )
    }


def test_a_provision_keeps_its_printed_number_its_parent_and_its_dates(tmp_path: Path) -> None:
    provisions = read(tmp_path, LAW).provisions
    assert provisions["lov/2005-06-17-62/§7-1/ledd-1"] == Provision(
        id="lov/2005-06-17-62/§7-1/ledd-1",
        act="lov/2005-06-17-62",
        section="§ 7-1 (1)",
        title="Antall",
        url="https://lovdata.no/lov/2005-06-17-62/§7-1",
        parent="lov/2005-06-17-62/§7-1",
        authorities=("havtil",),
        in_force_from=date(2024, 1, 1),
        checked=date(2026, 11, 23),
    )
    assert provisions["lov/2005-06-17-62/kapittel-7"].parent is None


def test_authorities_come_from_the_parent_and_else_from_the_act(tmp_path: Path) -> None:
    provisions = read(tmp_path, LAW).provisions
    assert provisions["lov/2005-06-17-62/§7-1"].authorities == ("havtil",)
    assert provisions["lov/2005-06-17-62/§6-1"].authorities == ("arbeidstilsynet",)


def test_a_percent_encoded_section_sign_is_the_same_provision(tmp_path: Path) -> None:
    assert "lov/2005-06-17-62/§7-1" in read(tmp_path, LAW).provisions


def test_a_fact_is_read_with_its_clauses_and_relations(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
fakta:fiske a skos:Concept, cv:InformationConcept ; skos:inScheme hms:aktiviteter ;
  skos:prefLabel "fiske"@nb, "fishing"@en ; hms:setning "virksomheten driver fiske"@nb ;
  hms:nektetSetning "virksomheten ikke driver fiske"@nb ; hms:spørsmål "Fisker dere?"@nb ;
  hms:hjelpetekst "Også bearbeiding om bord."@nb ; skos:broader fakta:havbruk ; hms:medfører fakta:baat ;
  hms:utelukker fakta:mange ; hms:antas false ; hms:antasIkkeForNæring "03.1", "01.7" .
fakta:havbruk a skos:Concept, cv:InformationConcept ; skos:inScheme hms:lokaler ;
  skos:prefLabel "på havet"@nb, "at sea"@en ; hms:setning "virksomheten er på havet"@nb ;
  hms:nektetSetning "virksomheten ikke er på havet"@nb ; hms:kommune "2100" .
fakta:mange a skos:Concept, cv:InformationConcept ; skos:inScheme hms:forhold ;
  skos:prefLabel "mange"@nb, "many"@en ; hms:setning "virksomheten er stor"@nb ;
  hms:nektetSetning "virksomheten ikke er stor"@nb ;
  hms:likMinst [ hms:størrelse fakta:antall-arbeidstakere ; hms:tall 10 ] .
fakta:antall-arbeidstakere a hms:Størrelse, cv:InformationConcept ; hms:nøkkel "headcount.employees" ;
  skos:prefLabel "antall arbeidstakere"@nb, "employees"@en ; hms:verditype hms:heltall ;
  hms:spørsmål "Hvor mange?"@nb .
fakta:baat a hms:Slag, skos:Concept, cv:InformationConcept ; skos:inScheme hms:utstyr ;
  skos:prefLabel "båt"@nb, "boat"@en ; hms:verb "har"@nb ; hms:ubestemt "en båt"@nb ;
  hms:bestemt "båten"@nb ; hms:bestemtFlertall "båtene"@nb ; hms:spørsmål "Har dere båt?"@nb .
""",
    )
    assert vocabulary.facts["fiske"] == Fact(
        id="fiske",
        scheme=Scheme.ACTIVITIES,
        label="fiske",
        label_en="fishing",
        clause="virksomheten driver fiske",
        negated_clause="virksomheten ikke driver fiske",
        question="Fisker dere?",
        help="Også bearbeiding om bord.",
        broader=("havbruk",),
        implies=("baat",),
        excludes=("mange",),
        assumed=False,
        not_assumed_for=("01.7", "03.1"),
    )
    assert vocabulary.facts["mange"].threshold == Threshold("antall-arbeidstakere", 10)
    assert vocabulary.facts["havbruk"].municipalities == ("2100",)


def test_a_kind_its_measures_and_a_sum_over_it_are_read(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
fakta:tank a hms:Slag, skos:Concept, cv:InformationConcept ; skos:inScheme hms:utstyr ;
  skos:prefLabel "tank"@nb, "tank"@en ; hms:verb "har"@nb ; hms:ubestemt "en tank"@nb ;
  hms:bestemt "tanken"@nb ; hms:bestemtFlertall "tankene"@nb ; hms:harMål mål:volum, mål:innendors ;
  hms:spørsmål "Har dere tank?"@nb .
fakta:stor-tank a hms:Slag, skos:Concept, cv:InformationConcept ; skos:inScheme hms:utstyr ;
  hms:avledet true ; skos:prefLabel "stor tank"@nb, "large tank"@en ; skos:broader fakta:tank .
mål:volum a hms:Mål, cv:InformationConcept ; skos:prefLabel "volum"@nb, "volume"@en ;
  hms:verditype hms:tall ; hms:enhet enhet:liter ; hms:spørsmål "Hvor stor?"@nb .
mål:innendors a hms:Mål, cv:InformationConcept ; skos:prefLabel "innendørs"@nb, "indoors"@en ;
  hms:verditype hms:jaNei ; hms:setning "ligger innendørs"@nb ; hms:nektetSetning "ikke ligger innendørs"@nb .
mål:farer a hms:Mål, cv:InformationConcept ; skos:prefLabel "farer"@nb, "hazards"@en ;
  hms:verditype hms:koder ; hms:nøkkel "hazards" .
fakta:oljemengde a hms:Størrelse, cv:InformationConcept ; hms:nøkkel "quantities.oljemengde" ;
  skos:prefLabel "samlet mengde olje"@nb, "oil"@en ; hms:enhet enhet:liter ;
  hms:summerer [ hms:slag fakta:tank ; hms:mål mål:volum ; hms:etter mål:farer ; hms:kode "H226", "H225" ] .
""",
    )
    assert vocabulary.kinds["tank"] == Kind(
        id="tank",
        scheme=Scheme.EQUIPMENT,
        label="tank",
        label_en="tank",
        verb="har",
        indefinite="en tank",
        definite="tanken",
        definite_plural="tankene",
        measures=("innendors", "volum"),
        question="Har dere tank?",
    )
    assert vocabulary.kinds["stor-tank"].derived
    assert vocabulary.kinds["stor-tank"].broader == ("tank",)
    assert vocabulary.measures["volum"] == Measure(
        "volum", "volum", "volum", "volume", ValueType.NUMBER, "liter", question="Hvor stor?"
    )
    assert vocabulary.measures["innendors"] == Measure(
        "innendors",
        "innendors",
        "innendørs",
        "indoors",
        ValueType.BOOLEAN,
        clause="ligger innendørs",
        negated_clause="ikke ligger innendørs",
    )
    assert vocabulary.measures["farer"].key == "hazards"
    assert vocabulary.quantities["oljemengde"] == Quantity(
        "oljemengde",
        "quantities.oljemengde",
        "samlet mengde olje",
        "oil",
        unit="liter",
        sum=Sum("tank", "volum", "farer", ("H225", "H226")),
    )


def test_documents_duties_options_derived_concepts_and_decisions_are_read(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
dok:plan a cv:EvidenceType ; dct:identifier "dokument:plan" ; skos:prefLabel "Plan"@nb, "Plan"@en ;
  hms:innhold "varsling"@nb, "ansvar"@nb, "bemanning"@nb ; hms:ansvarlig "leder"@nb ;
  hms:gjennomgang "hvert år"@nb ; hms:oppbevaring "fem år"@nb .
dok:liste a cv:EvidenceType ; dct:identifier "dokument:liste" ; skos:prefLabel "Liste"@nb, "List"@en ;
  hms:innholdsliste ( "siste"@nb "første"@nb ) ; hms:ansvarlig "leder"@nb .
plikt:velge a cv:Criterion ; dct:identifier "plikt:velge" ; skos:prefLabel "velge"@nb, "elect"@en ;
  hms:frist "uten opphold"@nb .
adgang:avtale a hms:Adgang ; dct:identifier "adgang:avtale" ; skos:prefLabel "avtale"@nb, "agree"@en ;
  hms:erstatter plikt:velge .
begrep:storulykke a hms:AvledetBegrep ; dct:identifier "begrep:storulykke" ;
  skos:prefLabel "storulykkevirksomhet"@nb, "Seveso establishment"@en .
vedtak:paalegg a hms:Vedtak ; skos:prefLabel "pålegg"@nb, "order"@en ;
  hms:spørsmål "Har dere fått pålegg?"@nb .
""",
    )
    assert vocabulary.documents["dokument:plan"] == Document(
        "dokument:plan",
        "Plan",
        "Plan",
        ("varsling", "ansvar", "bemanning"),  # as they stand in the file
        "leder",
        "hvert år",
        "fem år",
    )
    assert vocabulary.documents["dokument:liste"].contents == ("siste", "første")
    assert vocabulary.duties == {
        "plikt:velge": Duty("plikt:velge", "velge", "elect", deadline="uten opphold"),
        "adgang:avtale": Duty("adgang:avtale", "avtale", "agree", replaces="plikt:velge"),
    }
    assert vocabulary.derived == {
        "begrep:storulykke": Derived("begrep:storulykke", "storulykkevirksomhet", "Seveso establishment")
    }
    assert vocabulary.decisions == {
        "paalegg": Decision("paalegg", "pålegg", "order", "Har dere fått pålegg?")
    }


def test_an_authority_has_an_organisation_number_only_where_one_is_known(
    shipped_vocabulary: Vocabulary,
) -> None:
    authorities = shipped_vocabulary.authorities
    assert authorities["arbeidstilsynet"] == Authority(
        "arbeidstilsynet",
        "Arbeidstilsynet",
        "Norwegian Labour Inspection Authority",
        "974761211",
        "https://www.arbeidstilsynet.no",
    )
    assert authorities["kommunen"].organisation_number is None


@pytest.mark.parametrize(
    ("number", "unit", "same", "base"),
    [
        (3200, "liter", 3.2, "m3"),
        (1, "tonn", 1000, "kg"),
        (1, "mw", 1000, "kw"),
        (8, "tm", 78.4532, "knm"),
        (1, "kv", 1000, "volt"),
        (20, "msv", 0.02, "sv"),
        (2, "aar", 24, "maaneder"),
        (0.5, "mpa", 5, "bar"),
    ],
)
def test_units_convert_within_their_dimension(
    shipped_vocabulary: Vocabulary, number: float, unit: str, same: float, base: str
) -> None:
    units = shipped_vocabulary.units
    assert units[unit].dimension == units[base].dimension
    assert number * units[unit].factor == pytest.approx(same * units[base].factor)


def test_decibels_are_never_converted(shipped_vocabulary: Vocabulary) -> None:
    units = shipped_vocabulary.units
    assert [u.id for u in units.values() if u.dimension == units["db"].dimension] == ["db"]
    assert units["db"] == Unit("db", ("dB", "dB(A)", "desibel"), "lydnivå", 1)


def test_the_shipped_ontology_has_no_findings(shared: Path) -> None:
    vocabulary, findings = check(shared)
    assert findings == ()
    assert vocabulary.facts
    assert vocabulary.acts


def test_every_term_of_ours_is_documented_in_two_languages(shared: Path) -> None:
    graph = read_source(shared).graph
    kinds = {OWL.ObjectProperty, OWL.DatatypeProperty}
    properties = {str(s).removeprefix(str(HMS)) for kind in kinds for s in graph.subjects(RDF.type, kind)}
    classes = {str(s).removeprefix(str(HMS)) for s in graph.subjects(RDF.type, OWL.Class)}
    assert properties == TERMS
    assert classes == CLASSES | {"Verditype"}
    for name in properties | classes:
        labels = list(graph.objects(HMS[name], URIRef("http://www.w3.org/2000/01/rdf-schema#label")))
        assert sorted(label.language for label in labels if hasattr(label, "language")) == ["en", "nb"]


@pytest.mark.parametrize(
    ("iri", "id_"),
    [
        ("https://lovdata.no/eli/lov/2005/06/17/62", "lov/2005-06-17-62"),
        ("https://lovdata.no/eli/forskrift/1996/12/06/1127", "forskrift/1996-12-06-1127"),
        ("https://w3id.org/hms-regler/id/lov/2005-06-17-62/§6-1", "lov/2005-06-17-62/§6-1"),
        ("https://w3id.org/hms-regler/id/plikt/opprette-amu", "plikt:opprette-amu"),
    ],
)
def test_an_iri_and_its_id_are_one(iri: str, id_: str) -> None:
    assert id_of(URIRef(iri)) == id_
    assert iri_of(id_) == URIRef(iri)


def test_ids_are_short_where_their_kind_is_plain() -> None:
    assert id_of(URIRef("https://w3id.org/hms-regler/id/fakta/asbestarbeid")) == "asbestarbeid"
    assert (
        id_of(URIRef("https://w3id.org/hms-regler/id/lov/2005-06-17-62/%C2%A76-1"))
        == "lov/2005-06-17-62/§6-1"
    )
    assert id_of(URIRef("https://example.org/noe")) is None
    assert act_of("lov/2005-06-17-62/§6-1/ledd-2") == "lov/2005-06-17-62"
    assert written("https://w3id.org/hms-regler/id/mal/volum") == "mål:volum"


def test_the_nearest_name_is_judged_without_its_prefix() -> None:
    assert near("fakta:fiska", ["fakta:fiske", "fakta:jakt"]) == "mente du «fakta:fiske»?"
    assert near("fakta:helt-annet", ["fakta:fiske", "fakta:jakt"]) is None


def test_a_place_is_found_past_strings_comments_and_brackets() -> None:
    places = Places()
    places.add(
        "a.ttl",
        "@prefix f: <https://x.no/> .  # ikke f:a her .\n"
        'f:a f:p "et punktum . og # nummertegn", """to\nlinjer""" ;\n'
        "  f:q [ f:r 0.5 ; f:s f:b ] .\n"
        "f:b f:p 'x' .\n",
    )
    assert places.of("https://x.no/a") == Span("a.ttl", 2, 1, 3)
    assert places.of("https://x.no/a", "https://x.no/b") == Span("a.ttl", 4, 23, 3)
    assert places.of("https://x.no/b") == Span("a.ttl", 5, 1, 3)
    assert places.of("https://x.no/c") is None
    assert places.order("https://x.no/a") == {"et punktum . og # nummertegn": 0, "to\nlinjer": 1}


def test_findings_of_several_files_come_in_one_run(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("dette er ikke Turtle", encoding="utf-8")
    (tmp_path / "b.ttl").write_text(PREFIXES + "fakta:x a hms:Enhet .", encoding="utf-8")
    found = errors(load_vocabulary(tmp_path)[1])
    assert [(d.code, d.span.path if d.span else "") for d in found] == [
        ("E0814", f"{tmp_path.name}/a.ttl"),
        *[("E0805", f"{tmp_path.name}/b.ttl")] * 3,  # a name, a dimension and a factor
    ]


def test_a_byte_order_mark_and_decomposed_letters_are_read(tmp_path: Path) -> None:
    text = (
        PREFIXES
        + 'vedtak:x a hms:Vedtak ; skos:prefLabel "på\u030alegg"@nb, "order"@en ; hms:spørsmål "?"@nb .'
    )
    (tmp_path / "a.ttl").write_bytes(b"\xef\xbb\xbf" + text.replace("på\u030a", "pa\u030a").encode())
    vocabulary, findings = load_vocabulary(tmp_path)
    assert findings == ()
    assert vocabulary.decisions["x"].label == "pålegg"


def test_the_vocabulary_is_imported_without_rdf() -> None:
    code = "import sys, hms_rules.vocabulary, hms_rules.ontology; sys.exit('rdflib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
