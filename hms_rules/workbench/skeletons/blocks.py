"""The texts themselves; «…» is what a person fills in, and what `rules lint` finds until it is done."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

HOLE = "…"


class Heading(Struct, frozen=True):
    """What the tags and the heading of a section say.

    Attributes:
        section: its id, `§7-2`.
        number: as it is printed, «§ 7-2».
        own: what the rules call the act, «loven» or «forskriften».
        id: of its first scenario.
    """

    section: str
    number: str
    title: str
    own: str
    id: str
    day: str


def file_head(act: str, title: str) -> list[str]:
    """The first lines of a rule file."""
    return ["# language: no", f"@kilde:{act}", f"Egenskap: {title}"]


def rule_section(heading: Heading) -> list[str]:
    """A section with one scenario to be written."""
    return [
        "  # Skriv her hvilke valg reglene bygger på, og ta bort hjelpelinjene under.",
        f"  @hjemmel:{heading.section} @kontrollert:{heading.day}",
        f"  Regel: {heading.number} {heading.title}",
        "",
        *rule_scenario(heading.id, heading.own),
    ]


def rule_scenario(name: str, own: str) -> list[str]:
    """A scenario of a rule."""
    return [
        f"    # Gitt og Og: vilkårene, ett på hver linje; «Gitt at {own} gjelder» når det ikke er andre.",
        "    # Men ikke dersom: unntakene, ett på hver linje, sist før Så.",
        "    # Så og Og: det som følger. «hms-rules rules glossary» viser setningene.",
        f"    @id:{name}",
        f"    Scenario: {HOLE}",
        f"      Gitt at {HOLE}",
        f"      Så {HOLE}",
    ]


def rule_table(name: str) -> list[str]:
    """A decision table of a rule, as the law prints it."""
    return [
        f"    @id:{name}",
        f"    Scenariomal: {HOLE}",
        "      Gitt at næringskoden er <kode>",
        f"      Og at {HOLE} er minst <antall>",
        f"      Så {HOLE}",
        "",
        "      Eksempler:",
        "        | rad | kode | antall |",
        f"        | {HOLE}   | {HOLE}    | {HOLE}      |",
    ]


def tests_head(title: str) -> list[str]:
    """The first lines of a file of tests."""
    return ["# language: no", f"Egenskap: {title}"]


def section_tests(law: str, day: str) -> list[str]:
    """The tests of a section to be written: where it applies, and where it just does not."""
    return [
        f"  # {law}",
        "  # Skriv testene ut fra lovteksten, før regelen: like under, på og over hver grense, den som er",
        "  # unntatt, den som ikke er det, begge deler på én gang, dagen før og dagen for hver endring, og",
        "  # det ukjente.",
        *tested_scenario(f"gjelder {law}", day),
        "",
        *tested_scenario(f"gjelder ikke {law}", day),
    ]


def tested_scenario(expected: str, day: str) -> list[str]:
    """A scenario of a test."""
    return [
        f"  Scenario: {HOLE}",
        f"    Gitt en virksomhet med næringskode {HOLE}",
        f"    Og at {HOLE}",
        f"    Når reglene vurderes per {day}",
        f"    Så {expected}",
    ]


class Entry(Struct, frozen=True):
    """A provision as the ontology describes it; `parent` is the IRI of what it is part of."""

    provision: str
    parent: str
    number: str
    title: str
    url: str


def provision_turtle(entry: Entry, day: str) -> list[str]:
    """The block of a provision in the ontology; lines a person must fill in are comments."""
    is_frame = entry.number.startswith("kapittel")  # its sections are what is read
    read = [
        f"  # hms:lest [ {HOLE} ] ;  # skrives av «hms-rules law read --record»",
        f'  hms:kontrollertDato "{day}"^^xsd:date ;',
    ]
    return [
        f"<{entry.provision}> a eli:LegalResourceSubdivision, eli:LegalResource ;",
        f"  eli:is_part_of <{entry.parent}> ;",
        f'  eli:number "{entry.number}" ;',
        f'  dct:title "{entry.title}"@nb ;' if entry.title else f'  # dct:title "{HOLE}"@nb ;',
        *([] if is_frame else read),
        f"  rdfs:seeAlso <{entry.url}> .",
    ]


def act_turtle(act: str, iri: str) -> list[str]:
    """The block of an act in the ontology; lines a person must fill in are comments."""
    sort, _, number = act.partition("/")
    kind, start = ("act", "LOV") if sort == "lov" else ("regulation", "FOR")
    return [
        f"<{iri}> a eli:LegalResource, cv:ReferenceFramework ;",
        f"  dct:type <https://data.norge.no/vocabulary/legal-resource-type#{kind}> ;",
        f'  dct:identifier "{start}-{number}" ;',
        f'  # dct:title "{HOLE}"@nb, "{HOLE}"@en ;',
        f'  # eli:title_short "{HOLE}"@nb ;',
        f'  # eli:first_date_entry_in_force "{HOLE}"^^xsd:date ;',
        f'  # hms:modellertFra "{HOLE}"^^xsd:date ;',
        f"  # hms:tilsynsmyndighet tilsyn:{HOLE} ;",
        '  hms:vurderesPer "virksomhet"@nb ;',
        f"  rdfs:seeAlso <https://lovdata.no/{act}> .",
    ]


def text_of(lines: Sequence[str]) -> str:
    """Lines as text."""
    return "".join(f"{line}\n" for line in lines)
