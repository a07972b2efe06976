"""An editor's folder with rules and an ontology so small that what `rules new` does to it can be seen."""

from __future__ import annotations

import shutil
from pathlib import Path

_ONTOLOGY = Path(__file__).parent.parent / "ontology"
_PREFIXES = """@base <https://w3id.org/hms-regler/id/> .
@prefix hms: <https://w3id.org/hms-regler/ns#> .
@prefix tilsyn: <https://w3id.org/hms-regler/id/myndighet/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""

_SIZE = """
<fakta/antall> a hms:Størrelse, cv:InformationConcept ;
  hms:nøkkel "quantities.antall" ;
  skos:prefLabel "antall arbeidstakere"@nb, "number of employees"@en ;
  hms:verditype hms:heltall ;
  hms:spørsmål "Hvor mange arbeidstakere har virksomheten?"@nb .
"""

_ACT = """
<https://lovdata.no/eli/{eli}> a eli:LegalResource, cv:ReferenceFramework ;
  dct:type <https://data.norge.no/vocabulary/legal-resource-type#{type}> ;
  dct:identifier "{number}" ;
  dct:title "{title}"@nb, "{title}"@en ;
  eli:title_short "{title}"@nb ;
  skos:altLabel "{alias}"@nb ;
  rdfs:seeAlso <https://lovdata.no/{id}> ;
  eli:first_date_entry_in_force "2006-01-01"^^xsd:date ;
  hms:modellertFra "2020-01-01"^^xsd:date ;
  hms:vurderesPer "virksomhet"@nb ;
  hms:tilsynsmyndighet tilsyn:{authority} .
"""

_PROVISION = """
<{id}> a eli:LegalResourceSubdivision, eli:LegalResource ;
  eli:is_part_of <{whole}> ;
  eli:number "{number}" ;
  dct:title "{title}"@nb ;
  rdfs:seeAlso <https://lovdata.no/{id}> ;
  hms:lest [ eli:format hms:markdown ; dct:date "2026-06-12"^^xsd:date ; hms:sha256 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" ] ;
  hms:kontrollertDato "2026-11-23"^^xsd:date .
"""  # noqa: E501 - the ontology's own way

_RULES = """# language: no
@kilde:{act}
Egenskap: {title}

  @hjemmel:{section} @kontrollert:2026-11-23
  Regel: {section} Virkeområde

    @id:{rule}
    Scenario: Den som har arbeidstakere
      Gitt at antall arbeidstakere er minst 1
      Så gjelder {kind}
"""

AML, IKF, UTF = "lov/2005-06-17-62", "forskrift/1996-12-06-1127", "forskrift/2011-12-06-1357"
ELTL, FORU = "lov/1929-05-24-4", "lov/1981-03-13-6"

_ACTS = (
    (AML, "arbeidsmiljøloven", "aml", "arbeidstilsynet"),
    (UTF, "forskrift om utførelse av arbeid", "utførelsesforskriften", "arbeidstilsynet"),
    (IKF, "internkontrollforskriften", "IKF", "helsedirektoratet"),
    (ELTL, "el-tilsynsloven", "eltilsynsloven", "dsb"),
    (FORU, "forurensningsloven", "forurl", "miljodirektoratet"),
)

_PROVISIONS = (
    (f"{AML}/§1-2", _eli := "https://lovdata.no/eli/lov/2005/06/17/62", "§ 1-2", "Hva loven omfatter"),
    (f"{AML}/kapittel-7", _eli, "kapittel 7", "Arbeidsmiljøutvalg"),
    (f"{AML}/§7-1", f"{AML}/kapittel-7", "§ 7-1", "Plikt til å opprette arbeidsmiljøutvalg"),
    (f"{AML}/§10-6", _eli, "§ 10-6", "Overtid"),
    (f"{AML}/§2A-6", _eli, "§ 2 A-6", "Plikt til å utarbeide rutiner for varsling"),
    (f"{IKF}/§2", "https://lovdata.no/eli/forskrift/1996/12/06/1127", "§ 2", "Virkeområde"),
    (f"{ELTL}/§1", "https://lovdata.no/eli/lov/1929/05/24/4", "§ 1", "Hva loven omfatter"),
    (f"{ELTL}/§9", "https://lovdata.no/eli/lov/1929/05/24/4", "§ 9", "Kontroll"),
    (f"{UTF}/§1-2", "https://lovdata.no/eli/forskrift/2011/12/06/1357", "§ 1-2", "Virkeområde"),
    (
        f"{UTF}/§10-3",
        "https://lovdata.no/eli/forskrift/2011/12/06/1357",
        "§ 10-3",
        "Arbeidsutstyr underlagt krav om dokumentert sikkerhetsopplæring",
    ),
)

_FILES = (
    ("arbeidsmiljo/arbeidsmiljoloven-kapittel-1", AML, "Arbeidsmiljøloven kapittel 1", "§1-2", "aml-omfang"),
    ("arbeidsmiljo/arbeidsmiljoloven-kapittel-2a", AML, "Arbeidsmiljøloven kapittel 2 A", "§2A-6", "aml-2a"),
    ("arbeidsmiljo/arbeidsmiljoloven-kapittel-7", AML, "Arbeidsmiljøloven kapittel 7", "§7-1", "aml-amu"),
    ("arbeidsmiljo/arbeidsmiljoloven-kapittel-10", AML, "Arbeidsmiljøloven kapittel 10", "§10-6", "aml-10"),
    ("arbeidsmiljo/utforelse-av-arbeid", UTF, "Forskrift om utførelse av arbeid", "§1-2", "utf-omfang"),
    ("internkontroll/internkontrollforskriften", IKF, "Internkontrollforskriften", "§2", "ikf-omfang"),
    ("el/el-tilsynsloven", ELTL, "El-tilsynsloven", "§1", "eltl-omfang"),
)


def write(folder: Path) -> None:
    """The rules and the ontology, in folders of the names every command looks for."""
    ontology = folder / "ontology/lover.ttl"
    for fixed in ("felles", "shapes"):  # words, authorities and what lint demands; they name no act
        shutil.copytree(_ONTOLOGY / fixed, folder / "ontology" / fixed)
    ontology.write_text(_ontology(), encoding="utf-8")
    for name, act, title, section, rule in _FILES:
        file = folder / "rulesets" / f"{name}.feature"
        file.parent.mkdir(parents=True, exist_ok=True)
        kind = "loven" if act.startswith("lov/") else "forskriften"
        text = _RULES.format(act=act, title=title, section=section, rule=rule, kind=kind)
        file.write_text(text, encoding="utf-8")


def _ontology() -> str:
    return "".join(
        (
            _PREFIXES,
            _SIZE,
            *(_act(*act) for act in _ACTS),
            *(_PROVISION.format(id=i, whole=w, number=n, title=t) for i, w, n, t in _PROVISIONS),
        )
    )


def _act(name: str, title: str, alias: str, authority: str) -> str:
    kind, _, day = name.partition("/")
    return _ACT.format(
        id=name,
        eli=f"{kind}/{day.replace('-', '/')}",
        type={"lov": "act", "forskrift": "regulation"}[kind],
        number=f"{kind[:3].upper()}-{day}",
        title=title,
        alias=alias,
        authority=authority,
    )
