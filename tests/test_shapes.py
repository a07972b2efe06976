"""The shapes: a sound example passes, each seeded fault is named, and the national profile holds."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest
from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, SKOS

from hms_rules.loading import Sources, compile_sources
from hms_rules.ontology.export import export_graph
from hms_rules.ontology.names import BASE, CPSV, CV
from hms_rules.ontology.shapes import report_of, validate
from hms_rules.shipped import shipped

PROFILE = Path(__file__).parents[2] / "shared" / "vocab" / "cpsv-ap-no-shacl-v1.ttl"
SHAPE = "https://data.norge.no/vocabulary/cpsvno-shacl#"
# It asks for the datatype xsd:langString, which does not exist; it means rdf:langString.
FAULTY = URIRef(SHAPE + "hasMin0MaxNShape-skosPrefLabel")

SOUND = """
@base <https://w3id.org/hms-regler/id/> .
@prefix hms: <https://w3id.org/hms-regler/ns#> .
@prefix fakta: <https://w3id.org/hms-regler/id/fakta/> .
@prefix mål: <https://w3id.org/hms-regler/id/mal/> .
@prefix dok: <https://w3id.org/hms-regler/id/dokument/> .
@prefix plikt: <https://w3id.org/hms-regler/id/plikt/> .
@prefix vedtak: <https://w3id.org/hms-regler/id/vedtak/> .
@prefix enhet: <https://w3id.org/hms-regler/id/enhet/> .
@prefix tilsyn: <https://w3id.org/hms-regler/id/myndighet/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://lovdata.no/eli/lov/2005/06/17/62> a eli:LegalResource, cv:ReferenceFramework ;
  dct:type <https://data.norge.no/vocabulary/legal-resource-type#act> ;
  dct:identifier "LOV-2005-06-17-62" ;
  dct:title "Lov om arbeidsmiljø"@nb, "Working Environment Act"@en ;
  eli:title_short "arbeidsmiljøloven"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62> ;
  eli:first_date_entry_in_force "2006-01-01"^^xsd:date ;
  eli:date_no_longer_in_force "2030-01-01"^^xsd:date ;
  hms:modellertFra "2020-01-01"^^xsd:date ;
  hms:vurderesPer "virksomhet"@nb ;
  hms:tilsynsmyndighet tilsyn:arbeidstilsynet .

<lov/2005-06-17-62/§7-1> a eli:LegalResourceSubdivision, eli:LegalResource ;
  eli:is_part_of <https://lovdata.no/eli/lov/2005/06/17/62> ;
  eli:number "§ 7-1" ;
  dct:title "Plikt til å opprette arbeidsmiljøutvalg"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/§7-1> ;
  hms:kontrollertDato "2026-11-23"^^xsd:date ;
  eli:first_date_entry_in_force "2006-01-01"^^xsd:date ;
  hms:lest [ eli:format hms:markdown ; dct:date "2026-06-12"^^xsd:date ;
    hms:sha256 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" ] .

dok:plan a cv:EvidenceType ;
  dct:identifier "dokument:plan" ;
  skos:prefLabel "Plan"@nb, "Plan"@en ;
  hms:innhold "varsling"@nb ;
  hms:ansvarlig "leder"@nb .

plikt:velge a cv:Criterion ;
  dct:identifier "plikt:velge" ;
  skos:prefLabel "velge verneombud"@nb, "elect a safety representative"@en .

vedtak:paalegg a hms:Vedtak ;
  skos:prefLabel "pålegg"@nb, "order"@en ;
  hms:spørsmål "Har virksomheten fått pålegg?"@nb .

fakta:fiske a skos:Concept, cv:InformationConcept ;
  skos:inScheme hms:aktiviteter ;
  skos:prefLabel "fiske"@nb, "fishing"@en ;
  hms:setning "virksomheten driver fiske"@nb ;
  hms:nektetSetning "virksomheten ikke driver fiske"@nb ;
  hms:spørsmål "Driver virksomheten fiske?"@nb ;
  hms:antas false ;
  hms:antasIkkeForNæring "03.1" .

fakta:fangstmengde a hms:Størrelse, cv:InformationConcept ;
  hms:nøkkel "quantities.fangstmengde" ;
  skos:prefLabel "fangstmengde"@nb, "catch"@en ;
  hms:enhet enhet:tonn ;
  hms:spørsmål "Hvor mye fanges?"@nb ;
  hms:høyst fakta:lastekapasitet .

fakta:lastekapasitet a hms:Størrelse, cv:InformationConcept ;
  hms:nøkkel "quantities.lastekapasitet" ;
  skos:prefLabel "lastekapasitet"@nb, "capacity"@en ;
  hms:enhet enhet:tonn ;
  hms:spørsmål "Hvor mye kan lastes?"@nb .

fakta:baat a hms:Slag, skos:Concept, cv:InformationConcept ;
  skos:inScheme hms:utstyr ;
  skos:prefLabel "båt"@nb, "boat"@en ;
  hms:verb "har"@nb ;
  hms:ubestemt "en båt"@nb ;
  hms:bestemt "båten"@nb ;
  hms:bestemtFlertall "båtene"@nb ;
  hms:harMål mål:dekket ;
  hms:spørsmål "Har virksomheten båt?"@nb .

mål:dekket a hms:Mål, cv:InformationConcept ;
  skos:prefLabel "dekket"@nb, "decked"@en ;
  hms:verditype hms:jaNei ;
  hms:setning "er dekket"@nb ;
  hms:nektetSetning "er ikke dekket"@nb .
"""
PROVISION = "bestemmelsen «lov/2005-06-17-62/§7-1»"
ACT = "loven «lov/2005-06-17-62»"

FAULTS = {
    "bestemmelse uten helhet": (
        "  eli:is_part_of <https://lovdata.no/eli/lov/2005/06/17/62> ;\n",
        "",
        f"{PROVISION}: skal være del av nøyaktig én lov, forskrift eller bestemmelse (eli:is_part_of)",
    ),
    "bestemmelse uten nummer": (
        '  eli:number "§ 7-1" ;\n',
        "",
        f"{PROVISION}: skal ha nøyaktig ett nummer (eli:number), slik det trykkes",
    ),
    "bestemmelse uten tittel": (
        '  dct:title "Plikt til å opprette arbeidsmiljøutvalg"@nb ;\n',
        "",
        f"{PROVISION}: skal ha nøyaktig én dct:title (@nb)",
    ),
    "bestemmelse uten lenke": (
        "  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/§7-1> ;\n",
        "",
        f"{PROVISION}: skal ha rdfs:seeAlso, en lenke som begynner med https://",
    ),
    "bestemmelse som ikke er kontrollert": (
        '  hms:kontrollertDato "2026-11-23"^^xsd:date ;\n',
        "",
        f"{PROVISION}: skal ha hms:kontrollertDato, dagen teksten ble lest",
    ),
    "bestemmelse som ikke er lest": (
        "  hms:lest [",
        "  hms:ulest [",
        f"{PROVISION}: skal ha hms:lest, kopien teksten ble lest i",
    ),
    "hash på feil form": (
        'sha256 "0123',
        'sha256 "X123',
        f"{PROVISION}: hms:sha256 skal være 64 tegn 0-9 a-f",
    ),
    "kildeform som ikke finnes": (
        "hms:markdown",
        "hms:papir",
        f"{PROVISION}: eli:format skal være kildeformen som ble lest: hms:lovdataXml eller hms:markdown",
    ),
    "lest i en kopi uten dag": (
        'dct:date "2026-06-12"^^xsd:date ;',
        "",
        f"{PROVISION}: hms:lest skal ha eli:format, dct:date og hms:sha256, hver for seg én gang",
    ),
    "bestemmelse før loven": (
        'eli:first_date_entry_in_force "2006-01-01"^^xsd:date ;\n  hms:lest',
        'eli:first_date_entry_in_force "2005-12-31"^^xsd:date ;\n  hms:lest',
        f"{PROVISION}: en bestemmelse kan ikke tre i kraft 2005-12-31, før loven den står i",
    ),
    "bestemmelse etter opphevelsen": (
        'eli:first_date_entry_in_force "2006-01-01"^^xsd:date ;\n  hms:lest',
        'eli:date_no_longer_in_force "2030-01-02"^^xsd:date ;\n  hms:lest',
        f"{PROVISION}: en bestemmelse kan ikke gjelde til 2030-01-02, etter at loven den står i er opphevet",
    ),
    "lov opphevet før den trådte i kraft": (
        '"2030-01-01"^^xsd:date',
        '"2006-01-01"^^xsd:date',
        (
            f"{ACT}: skal ha ikrafttredelsesdato (eli:first_date_entry_in_force), "
            "og den skal være før opphevelsen"
        ),
    ),
    "modellert før loven": (
        '"2020-01-01"^^xsd:date',
        '"2005-12-31"^^xsd:date',
        f"{ACT}: hms:modellertFra kan ikke være før ikrafttredelsen",
    ),
    "lov uten kortnavn": (
        '  eli:title_short "arbeidsmiljøloven"@nb ;\n',
        "",
        f"{ACT}: skal ha ett kortnavn (eli:title_short), det reglene bruker",
    ),
    "lov uten myndighet": (
        'hms:vurderesPer "virksomhet"@nb ;\n  hms:tilsynsmyndighet tilsyn:arbeidstilsynet',
        'hms:vurderesPer "virksomhet"@nb',
        f"{ACT}: skal ha hms:tilsynsmyndighet, en cv:PublicOrganisation",
    ),
    "lov vurdert per noe ukjent": (
        '"virksomhet"@nb',
        '"måned"@nb',
        f"{ACT}: hms:vurderesPer skal være virksomhet, arbeidssted, anlegg eller prosjekt (@nb)",
    ),
    "dokument uten engelsk navn": (
        '"Plan"@nb, "Plan"@en',
        '"Plan"@nb',
        "dokumentet «dokument:plan»: skal ha nøyaktig én skos:prefLabel på engelsk (@en)",
    ),
    "dokument uten innhold": (
        '  hms:innhold "varsling"@nb ;\n',
        "",
        (
            "dokumentet «dokument:plan»: skal ha hms:innhold eller hms:innholdsliste: "
            "hva dokumentet må inneholde"
        ),
    ),
    "dokument uten ansvarlig": (
        ' ;\n  hms:ansvarlig "leder"@nb',
        "",
        "dokumentet «dokument:plan»: skal ha hms:ansvarlig, den som svarer for dokumentet (@nb)",
    ),
    "plikt uten norsk navn": (
        '"velge verneombud"@nb, ',
        "",
        "plikten «plikt:velge»: skal ha nøyaktig én skos:prefLabel på bokmål (@nb)",
    ),
    "vedtak uten spørsmål": (
        ' ;\n  hms:spørsmål "Har virksomheten fått pålegg?"@nb',
        "",
        "vedtaket «paalegg»: skal ha hms:spørsmål: ellers kan ingen svare",
    ),
    "spørsmål uten spørsmålstegn": (
        "fått pålegg?",
        "fått pålegg",
        "vedtaket «paalegg»: hms:spørsmål skal være ett spørsmål på bokmål, med spørsmålstegn til slutt",
    ),
    "begrep uten setning": (
        '  hms:setning "virksomheten driver fiske"@nb ;\n',
        "",
        "begrepet «fiske»: skal ha nøyaktig én hms:setning, den som står etter «at»",
    ),
    "begrep uten nekting": (
        '  hms:nektetSetning "virksomheten ikke driver fiske"@nb ;\n',
        "",
        "begrepet «fiske»: skal ha nøyaktig én hms:nektetSetning, sin egen nekting",
    ),
    "nektingen er den samme": (
        "virksomheten ikke driver fiske",
        "virksomheten driver fiske",
        "begrepet «fiske»: hms:setning og hms:nektetSetning kan ikke være like",
    ),
    "begrep uten spørsmål": (
        '  hms:spørsmål "Driver virksomheten fiske?"@nb ;\n',
        "",
        (
            "begrepet «fiske»: skal ha hms:spørsmål når det ikke følger av en størrelse (hms:likMinst) "
            "eller kommune (hms:kommune)"
        ),
    ),
    "unntak fra en antakelse som ikke er der": (
        "  hms:antas false ;\n",
        "",
        "begrepet «fiske»: hms:antasIkkeForNæring sier ingenting uten hms:antas",
    ),
    "næring som ikke er en kode": (
        '"03.1"',
        '"3.1"',
        "begrepet «fiske»: hms:antasIkkeForNæring skal være en kode i SN2025",
    ),
    "størrelse uten nøkkel": (
        '  hms:nøkkel "quantities.lastekapasitet" ;\n',
        "",
        (
            "størrelsen «lastekapasitet»: skal ha én hms:nøkkel, plassen i faktafilen: "
            "headcount.… eller quantities.…"
        ),
    ),
    "høyst noe i en annen enhet": (
        'hms:enhet enhet:tonn ;\n  hms:spørsmål "Hvor mye fanges?"@nb',
        'hms:enhet enhet:kg ;\n  hms:spørsmål "Hvor mye fanges?"@nb',
        "størrelsen «fangstmengde»: skal ha samme enhet som størrelsen den er høyst eller antas lik",
    ),
    "slag uten verb": (
        '  hms:verb "har"@nb ;\n',
        "",
        "slaget «baat»: skal ha hms:verb, hvordan virksomheten har den («har», «bruker», «monterer»)",
    ),
    "slag uten ubestemt form": (
        '  hms:ubestemt "en båt"@nb ;\n',
        "",
        "slaget «baat»: skal ha hms:ubestemt («en nedgravd oljetank»)",
    ),
    "slag uten bestemt form": (
        '  hms:bestemt "båten"@nb ;\n',
        "",
        "slaget «baat»: skal ha hms:bestemt («tanken»)",
    ),
    "slag uten flertall": (
        '  hms:bestemtFlertall "båtene"@nb ;\n',
        "",
        "slaget «baat»: skal ha hms:bestemtFlertall («tankene»)",
    ),
    "slag i en ordning for begreper": (
        "skos:inScheme hms:utstyr",
        "skos:inScheme hms:lokaler",
        "slaget «baat»: skal høre til nøyaktig én ordning: hms:maskiner, hms:utstyr eller hms:kjemikalier",
    ),
    "ja-eller-nei-mål uten nekting": (
        ' ;\n  hms:nektetSetning "er ikke dekket"@nb',
        "",
        "målet «dekket»: et ja-eller-nei-mål skal ha hms:nektetSetning («er ikke dobbeltvegget»)",
    ),
    "enhet på noe som ikke er et tall": (
        "hms:verditype hms:jaNei ;",
        "hms:verditype hms:jaNei ; hms:enhet enhet:kg ;",
        "målet «dekket»: bare et tall kan ha enhet",
    ),
}


UNITS = """
@prefix hms: <https://w3id.org/hms-regler/ns#> .
@prefix enhet: <https://w3id.org/hms-regler/id/enhet/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
enhet:kg a hms:Enhet ; skos:prefLabel "kg"@nb ; hms:dimensjon "masse" ; hms:faktor 1 .
enhet:tonn a hms:Enhet ; skos:prefLabel "tonn"@nb ; hms:dimensjon "masse" ; hms:faktor 1000 .
"""


def messages(folder: Path, text: str) -> list[str]:
    """Validate a text with the shipped shapes, authorities and axioms, and two units of its own."""
    (folder / "shapes").mkdir()
    for name in ("shapes/hms.ttl", "felles/myndigheter.ttl", "felles/aksiomer.ttl"):
        shutil.copy(shipped("ontology") / name, folder / ("shapes" if "shapes" in name else "."))
    (folder / "enheter.ttl").write_text(UNITS, encoding="utf-8")
    (folder / "eksempel.ttl").write_text(text, encoding="utf-8")
    return [d.message for d in validate(folder)]


def test_a_sound_example_passes(tmp_path: Path) -> None:
    assert messages(tmp_path, SOUND) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_is_named(fault: str, tmp_path: Path) -> None:
    sound, broken, message = FAULTS[fault]
    assert SOUND.count(sound) == 1
    assert messages(tmp_path, SOUND.replace(sound, broken)) == [message]


def test_a_finding_stands_where_the_value_stands(tmp_path: Path) -> None:
    messages(tmp_path, SOUND.replace('sha256 "0123', 'sha256 "X123'))
    (finding,) = validate(tmp_path)
    line = next(n for n, text in enumerate(SOUND.splitlines(), 1) if "sha256" in text)
    assert finding.span is not None
    assert (finding.code, finding.span.line, finding.span.column) == ("E0813", line, 16)


def test_other_shapes_can_be_used_as_well(tmp_path: Path) -> None:
    messages(tmp_path, SOUND)
    extra = Graph().parse(
        data="""
        @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix cv: <http://data.europa.eu/m8g/> .
        [] a sh:NodeShape ; sh:targetClass cv:Criterion ;
          sh:property [ sh:path cv:isDerivedFrom ; sh:minCount 1 ; sh:message "mangler hjemmel"@nb ] .""",
        format="turtle",
    )
    assert [d.message for d in validate(tmp_path, extra)] == ["plikten «plikt:velge»: mangler hjemmel"]


@pytest.fixture(scope="module")
def profile() -> Graph:
    if not PROFILE.is_file():
        pytest.skip("../shared/vocab with the shapes of CPSV-AP-NO is not here")
    return Graph().parse(PROFILE)


@pytest.fixture(scope="module")
def exported() -> Graph:
    """All that is shipped: the ontology and every rule."""
    sources = Sources(shipped("rulesets"), shipped("ontology"))
    compiled, findings = compile_sources(sources, "")
    assert compiled, findings
    return export_graph(sources.ontology, compiled.ruleset)


def broken_shapes(graph: Graph, profile: Graph) -> Counter[str]:
    report = report_of(graph, profile)
    shapes = (
        report.value(result, SH.sourceShape) for result in report.subjects(RDF.type, SH.ValidationResult)
    )
    return Counter(str(shape).removeprefix(SHAPE) for shape in shapes if shape != FAULTY)


def test_the_whole_ontology_and_its_rules_conform_to_the_national_profile(
    exported: Graph, profile: Graph
) -> None:
    assert broken_shapes(exported, profile) == Counter()


def test_the_one_faulty_shape_is_still_faulty(exported: Graph, profile: Graph) -> None:
    # When Digdir corrects it, the exception above has to go.
    report = report_of(exported, profile)
    assert (None, SH.sourceShape, FAULTY) in report
    assert str(profile.value(FAULTY, SH.datatype)) == "http://www.w3.org/2001/XMLSchema#langString"


TARGETED = (
    CV.ReferenceFramework,
    CV.PublicOrganisation,
    CV.EvidenceType,
    CV.EvidenceTypeList,
    CV.Criterion,
    CV.InformationRequirement,
    CV.Constraint,
    CV.InformationConcept,
    CPSV.Rule,
)


@pytest.mark.parametrize("cls", TARGETED)
def test_the_profile_has_something_to_look_at(cls: URIRef, exported: Graph, profile: Graph) -> None:
    assert (None, SH.targetClass, cls) in profile
    assert list(exported.subjects(RDF.type, cls))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The sound example in the words of the profile: seeding a fault in it is quick."""
    folder = tmp_path_factory.mktemp("ontologi")
    messages(folder, SOUND)
    return export_graph(folder)


def test_the_sound_example_conforms_to_the_profile(small: Graph, profile: Graph) -> None:
    assert broken_shapes(small, profile) == Counter()


def without(graph: Graph, subject: URIRef, predicate: URIRef) -> Graph:
    copy = Graph()
    for triple in graph:
        if triple[:2] != (subject, predicate):
            copy.add(triple)
    assert len(copy) < len(graph)
    return copy


@pytest.mark.parametrize(
    ("cls", "predicate", "shape"),
    [
        (CV.PublicOrganisation, DCTERMS.spatial, "hasMin1MaxNShape-dctSpatial"),
        (CV.PublicOrganisation, SKOS.prefLabel, "hasMin1MaxNShape-skosPrefLabel"),
        (CV.PublicOrganisation, DCTERMS.identifier, "hasMin1Max1Shape-dctIdentifier"),
        (CV.ReferenceFramework, DCTERMS.identifier, "hasMin1Max1Shape-dctIdentifier"),
        (CV.EvidenceType, DCTERMS.identifier, "hasMin1Max1Shape-dctIdentifier"),
        (CV.Criterion, DCTERMS.title, "hasMin1MaxNShape-dctTitle"),
        (CV.Criterion, DCTERMS.identifier, "hasMin1Max1Shape-dctIdentifier"),
        (
            CV.InformationConcept,
            CV.expressionOfExpectedValue,
            "hasMin1Max1Shape-cvExpressionOfExpectedValue",
        ),
    ],
)
def test_the_profile_catches_a_seeded_fault(
    cls: URIRef, predicate: URIRef, shape: str, small: Graph, profile: Graph
) -> None:
    thing = min(s for s in small.subjects(RDF.type, cls) if isinstance(s, URIRef))
    assert broken_shapes(without(small, thing, predicate), profile)[shape] >= 1


def test_the_profile_catches_a_rule_that_implements_no_law(small: Graph, profile: Graph) -> None:
    rule, nowhere = URIRef(BASE + "regel/x"), URIRef(BASE + "lov/1900-01-01-1/§1")
    graph = small + Graph()
    graph.add((rule, RDF.type, CPSV.Rule))
    graph.add((rule, DCTERMS.identifier, Literal("x")))
    graph.add((rule, CPSV.implements, nowhere))
    assert broken_shapes(graph, profile) == Counter(
        {
            "hasMin1MaxNShape-dctTitle": 1,
            "hasMin1MaxNShape-dctDescription": 1,
            "hasMin0MaxNShape-cpsvImplements": 1,
        }
    )
