"""What the editor's tools tell, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from hms_rules.cli import commands
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.parser import parse_rules
from hms_rules.loading import Compiled
from hms_rules.workbench.formatting import format_file
from hms_rules.workbench.overlap.report import compare
from tests import golden
from tests.rule_vocabulary import VOCABULARY
from tests.small_vocabulary import CODES

RULES = """# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 7

  @hjemmel:§7-1 @kontrollert:2026-11-23
  Regel: § 7-1 Plikt til å opprette arbeidsmiljøutvalg
"""

ONTOLOGY = """
@base <https://w3id.org/hms-regler/id/> .
@prefix hms: <https://w3id.org/hms-regler/ns#> .
@prefix tilsyn: <https://w3id.org/hms-regler/id/myndighet/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

tilsyn:arbeidstilsynet a cv:PublicOrganisation ;
  dct:identifier "974761211" ; skos:prefLabel "Arbeidstilsynet"@nb, "Labour Inspection Authority"@en ;
  rdfs:seeAlso <https://www.arbeidstilsynet.no> .

<https://lovdata.no/eli/lov/2005/06/17/62> a eli:LegalResource, cv:ReferenceFramework ;
  dct:type <https://data.norge.no/vocabulary/legal-resource-type#act> ;
  dct:identifier "LOV-2005-06-17-62" ;
  dct:title "Lov om arbeidsmiljø"@nb, "Working Environment Act"@en ;
  eli:title_short "arbeidsmiljøloven"@nb ; skos:altLabel "aml"@nb ;
  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62> ;
  eli:first_date_entry_in_force "2006-01-01"^^xsd:date ; hms:modellertFra "2020-01-01"^^xsd:date ;
  hms:vurderesPer "virksomhet"@nb ; hms:tilsynsmyndighet tilsyn:arbeidstilsynet .
"""

COMMANDS = {
    "E1202-ikke-lov-til-aa-lese": ("fmt", "regler/lukket.feature"),
    "E1203-skrivefeil": ("new", "arbeidsmijøloven § 7-2", "--rulesets", "regler"),
    "E1203-ukjent": ("new", "noe helt annet § 3", "--rulesets", "regler"),
    "E1204-ikke-lagt-inn": ("new", "lov/2008-06-27-71 § 1-1", "--rulesets", "regler"),
    "E1205-ikke-en-bestemmelse": ("new", "aml 7-2", "--rulesets", "regler"),
    "E1205-bare-loven": ("new", "aml", "--rulesets", "regler"),
    "E1206-finnes": ("new", "aml § 7-1", "--rulesets", "regler"),
}


HEAD = """# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven

  @hjemmel:§2A-6 @kontrollert:2026-11-23
  Regel: § 2 A-6 Virkeområde

    @id:omfang
    Scenario: Virkeområde
      Gitt at antall arbeidstakere er minst 1
      Så gjelder loven

  @hjemmel:§6-1 @kontrollert:2026-11-23
  Regel: § 6-1 Plikter
"""
DUTY = 'Så plikter virksomheten å "opprette arbeidsmiljøutvalg"'
RANGES = (
    "Gitt at antall arbeidstakere er <antall>",
    "Så <følge>",
    "",
    "Eksempler:",
    "  | rad | antall | følge |",
)
MAY, MUST = 'kan virksomheten "avtale en annen ordning"', f"{DUTY[3:]}"


def scenario(name: str, *steps: str, tags: str = "") -> str:
    title = "Scenariomal" if "Eksempler:" in steps else "Scenario"
    lines = "".join(f"      {step}\n" for step in steps)
    return f"\n    @id:{name}{tags}\n    {title}: {name}\n{lines}"


BETWEEN = {
    "W1211-grense-skrevet-paa-to-maater": (
        scenario("minst-30", "Gitt at antall arbeidstakere er minst 30", DUTY),
        scenario("over-29", "Gitt at antall arbeidstakere er flere enn 29", DUTY),
    ),
    "W1212-trangere-vilkaar": (
        scenario("fra-10", "Gitt at antall arbeidstakere er minst 10", DUTY),
        scenario("fra-30", "Gitt at antall arbeidstakere er minst 30", DUTY),
    ),
    "W1212-gammel-regel-uten-siste-dag": (
        scenario("foer", "Gitt at antall arbeidstakere er minst 50", DUTY),
        scenario("naa", "Gitt at antall arbeidstakere er minst 30", DUTY, tags=" @fra:2024-01-01"),
    ),
    "W1213-legger-til-og-tar-bort": (
        scenario(
            "legger-til",
            "Gitt at virksomheten utfører asbestarbeid",
            "Så gjelder disse bestemmelsene:",
            "  | bestemmelse |",
            "  | § 6-1       |",
        ),
        scenario(
            "tar-bort",
            "Gitt at virksomheten er på Svalbard",
            "Så gjelder ikke disse bestemmelsene:",
            "  | bestemmelse |",
            "  | § 6-1       |",
        ),
    ),
    "W1214-unntaket-tar-alt": (
        scenario(
            "fra-10",
            "Gitt at antall arbeidstakere er minst 10",
            "Og at en av partene krever det",
            "Men ikke dersom antall arbeidstakere er minst 5",
            DUTY,
        ),
    ),
    "W1215-tall": (
        scenario("trinn", *RANGES, f"  | a | mindre enn 10 | {MAY} |", f"  | b | flere enn 10 | {MUST} |"),
    ),
    "W1215-dager": (
        scenario(
            "trinn",
            "Gitt at antall arbeidstakere er minst <antall>",
            DUTY,
            "",
            "@til:2023-12-31",
            "Eksempler:",
            "  | rad | antall |",
            "  | a   | 50     |",
            "",
            "@fra:2024-02-01",
            "Eksempler:",
            "  | rad | antall |",
            "  | b   | 30     |",
        ),
    ),
    "W1216-grense-i-to-rader": (
        scenario("trinn", *RANGES, f"  | a | høyst 10 | {MAY} |", f"  | b | minst 10 | {MUST} |"),
    ),
}


@pytest.mark.parametrize("case", BETWEEN)
def test_what_is_between_rules_is_told_so(case: str, tmp_path: Path) -> None:
    text = HEAD + "".join(BETWEEN[case])
    file, findings = parse_rules("regler.feature", text.encode(), VOCABULARY, CODES)
    assert file is not None
    assert findings == ()
    ruleset, findings = compile_ruleset([file], VOCABULARY)
    assert ruleset is not None
    found = compare(Compiled("", ruleset, CODES), tmp_path).findings
    golden.assert_golden("editing", case, golden.rendered(found, text.splitlines()))


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("regler").mkdir()
    Path("regler/aml.feature").write_text(RULES, encoding="utf-8")
    Path("ontology").mkdir()
    Path("ontology/lover.ttl").write_text(ONTOLOGY, encoding="utf-8")


@pytest.mark.parametrize("case", COMMANDS)
def test_what_a_command_cannot_do_is_told_so(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(path: Path) -> bytes:
        raise PermissionError(path)

    if case.startswith("E1202"):
        Path("regler/lukket.feature").touch()
        monkeypatch.setattr(Path, "read_bytes", closed)
    result = CliRunner().invoke(commands, ["rules", *COMMANDS[case]])
    assert result.exit_code == 2
    golden.assert_golden("editing", case, result.stderr.removesuffix("\n"))


def test_an_untidy_file_is_told_so() -> None:
    path, text = Path("regler/aml.feature"), RULES.replace("  Regel", "Regel")
    path.write_text(text, encoding="utf-8")
    found = golden.rendered([format_file(path).finding()], text.splitlines())
    golden.assert_golden("editing", "W1201-innrykk", found)


def test_every_text_is_of_a_case() -> None:
    assert golden.texts("editing") == {*COMMANDS, *BETWEEN, "W1201-innrykk"}
