"""`rules new`: where a section goes, what it is made of, and what lint then has left to say."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from hms_rules.cli import commands
from hms_rules.diagnostics import render_gnu
from hms_rules.language.parser import parse_document
from hms_rules.language.sections import section_id
from hms_rules.workbench.layout import lay_out
from hms_rules.workbench.linting import lint
from hms_rules.workbench.skeletons.placing import slug
from hms_rules.workbench.skeletons.sections import chapter_of, printed
from tests import small_project
from tests.small_project import IKF

TODAY = date.today().isoformat()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An editor's folder, with rules and an ontology of their own."""
    small_project.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def new(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["rules", "new", *map(str, words)], prog_name="hms-rules")


# ------------------------------------------------------------------ sections as they are printed

parts = st.one_of(
    st.integers(1, 12).map("ledd-{}".format),
    st.integers(1, 30).map("nr-{}".format),
    st.sampled_from("abcæøå").map("bokstav-{}".format),
    st.integers(1, 5).map("punktum-{}".format),
)
sections = st.one_of(
    st.builds(
        lambda whole, inner: "/".join((whole, *inner)),
        st.from_regex(r"§[1-9][0-9]?[A-C]?(-[1-9][0-9]?)?", fullmatch=True),
        st.lists(parts, max_size=3),
    ),
    st.from_regex(r"kapittel-[1-9][0-9]?A?", fullmatch=True),
    st.sampled_from(["vedlegg-I", "vedlegg-II/del-1", "vedlegg-2"]),
)


@given(sections)
def test_a_printed_section_is_read_back_as_itself(section: str) -> None:
    assert section_id(printed(section)) == section


@pytest.mark.parametrize(
    ("section", "shown", "chapter"),
    [
        ("§7-1", "§ 7-1", "7"),
        ("§2A-6", "§ 2 A-6", "2A"),
        ("§5/nr-4", "§ 5 nr. 4", None),
        ("§9/ledd-2/bokstav-a", "§ 9 annet ledd bokstav a", None),
        ("kapittel-18", "kapittel 18", "18"),
        ("vedlegg-I/del-1", "vedlegg I del 1", None),
    ],
)
def test_sections_are_printed_as_the_law_writes_them(section: str, shown: str, chapter: str | None) -> None:
    assert (printed(section), chapter_of(section)) == (shown, chapter)


def test_a_name_becomes_a_file_name() -> None:
    assert (
        slug("Forskrift om håndtering av farlig stoff § 2 A") == "forskrift-om-handtering-av-farlig-stoff-2-a"
    )
    assert slug("Vær Så Ødel") == "vaer-sa-odel"


# ------------------------------------------------------------------ what is made


def test_a_section_of_a_known_act_goes_last_in_the_file_of_its_chapter(here: Path) -> None:
    file = here / "rulesets/arbeidsmiljo/arbeidsmiljoloven-kapittel-7.feature"
    before = file.read_text(encoding="utf-8")
    result = new("aml § 7-2", "--title", "Arbeidsmiljøutvalgets oppgaver")
    assert result.exit_code == 0
    added = file.read_text(encoding="utf-8").removeprefix(before)
    assert added == (
        "\n"
        "  # Skriv her hvilke valg reglene bygger på, og ta bort hjelpelinjene under.\n"
        f"  @hjemmel:§7-2 @kontrollert:{TODAY}\n"
        "  Regel: § 7-2 Arbeidsmiljøutvalgets oppgaver\n"
        "\n"
        "    # Gitt og Og: vilkårene, ett på hver linje; «Gitt at loven gjelder» når det ikke er andre.\n"
        "    # Men ikke dersom: unntakene, ett på hver linje, sist før Så.\n"
        "    # Så og Og: det som følger. «hms-rules rules glossary» viser setningene.\n"
        "    @id:aml-7-2\n"
        "    Scenario: …\n"
        "      Gitt at …\n"
        "      Så …\n"
    )
    line = before.count("\n") + 2
    assert result.stdout.splitlines()[0] == (
        f"rulesets/arbeidsmiljo/arbeidsmiljoloven-kapittel-7.feature:{line}: "
        "reglene om arbeidsmiljøloven § 7-2"
    )
    assert result.stdout.split("«…»:\n\n")[1] == (
        "<lov/2005-06-17-62/§7-2> a eli:LegalResourceSubdivision, eli:LegalResource ;\n"
        "  eli:is_part_of <lov/2005-06-17-62/kapittel-7> ;\n"
        '  eli:number "§ 7-2" ;\n'
        '  dct:title "Arbeidsmiljøutvalgets oppgaver"@nb ;\n'
        "  # hms:lest [ … ] ;  # skrives av «hms-rules law read --record»\n"
        f'  hms:kontrollertDato "{TODAY}"^^xsd:date ;\n'
        "  rdfs:seeAlso <https://lovdata.no/lov/2005-06-17-62/§7-2> .\n"
    )
    assert not (here / "features").exists()


def test_lint_then_finds_what_a_person_must_fill_in_and_nothing_else(here: Path) -> None:
    before = {render_gnu(d) for d in lint(here / "rulesets", here / "ontology")}
    assert new("ikf § 3", "--write", "--title", "Definisjoner", "--features", "features").exit_code == 0
    found = [render_gnu(d) for d in lint(here / "rulesets", here / "ontology")]
    left = [re.sub(r"^.*?: ", "", line) for line in found if line not in before]
    assert left == [
        f"feil E0813: bestemmelsen «{IKF}/§3»: skal ha hms:lest, kopien teksten ble lest i",
        "feil E0201: ukjent vilkår «…»",
        "feil E0202: ukjent konklusjon «…»",
    ]


@pytest.mark.parametrize("words", ["aml § 7-2", "arbeidsmiljøloven § 7-2", "lov/2005-06-17-62/§7-2"])
def test_an_act_may_be_named_in_every_way(here: Path, words: str) -> None:
    assert "reglene om arbeidsmiljøloven § 7-2" in new(*words.split()).stdout
    refused = new(words)
    assert refused.exit_code == 2
    assert "kapittel-7.feature:15:3" in refused.stderr


@pytest.mark.parametrize(
    ("words", "file"),
    [
        ("aml § 10-2", "arbeidsmiljo/arbeidsmiljoloven-kapittel-10.feature"),
        ("aml § 2 A-4", "arbeidsmiljo/arbeidsmiljoloven-kapittel-2a.feature"),
        ("aml § 4-1", "arbeidsmiljo/arbeidsmiljoloven-kapittel-4.feature"),
        ("ikf § 3", "internkontroll/internkontrollforskriften.feature"),
        ("forskrift om utførelse av arbeid § 3-1", "arbeidsmiljo/utforelse-av-arbeid.feature"),
    ],
)
def test_a_section_goes_where_its_act_or_chapter_is(here: Path, words: str, file: str) -> None:
    assert new(words).stdout.startswith(f"rulesets/{file}:")


def test_the_first_section_of_an_act_makes_a_file_beside_those_of_the_same_authority(here: Path) -> None:
    (here / "rulesets/arbeidsmiljo/utforelse-av-arbeid.feature").unlink()
    shown = new("forskrift om utførelse av arbeid § 10-3", "--features", "prøver").stdout
    file, law = "arbeidsmiljo/utforelse-av-arbeid.feature", "forskrift om utførelse av arbeid § 10-3"
    assert shown.splitlines()[:2] == [
        f"rulesets/{file}:5: ny fil, reglene om {law}",
        f"prøver/{file}:4: ny fil, testene om {law}",
    ]
    text = (here / "rulesets/arbeidsmiljo/utforelse-av-arbeid.feature").read_text(encoding="utf-8")
    assert text.startswith(
        "# language: no\n@kilde:forskrift/2011-12-06-1357\nEgenskap: Forskrift om utførelse av arbeid\n\n"
    )
    assert "Regel: § 10-3 Arbeidsutstyr underlagt krav om dokumentert sikkerhetsopplæring" in text
    assert "@id:utforelse-av-arbeid-10-3\n" in text
    assert "Turtle" not in shown  # the ontology has it


def test_what_is_made_is_laid_out_and_can_be_read(here: Path) -> None:
    new("aml § 4-6 annet ledd", "--features", "features")
    for path in here.glob("*/arbeidsmiljo/arbeidsmiljoloven-kapittel-4.feature"):
        text = path.read_text(encoding="utf-8")
        assert lay_out(text.split("\n")) == text
        assert parse_document("x", text.encode())[1] == ()
    assert len(list(here.glob("*/arbeidsmiljo/arbeidsmiljoloven-kapittel-4.feature"))) == 2


def test_tests_are_added_to_those_that_are_there_and_ids_are_never_used_again(here: Path) -> None:
    new("aml § 4-1", "--features", "features")
    file = here / "rulesets/arbeidsmiljo/arbeidsmiljoloven-kapittel-7.feature"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("@id:aml-amu\n", "@id:aml-4-6\n"), encoding="utf-8")
    new("aml § 4-6", "--features", "features")
    tests = (here / "features/arbeidsmiljo/arbeidsmiljoloven-kapittel-4.feature").read_text(encoding="utf-8")
    assert tests.count("# language: no") == 1
    assert tests.count("Så gjelder ikke arbeidsmiljøloven § 4-") == 2
    rules = (here / "rulesets/arbeidsmiljo/arbeidsmiljoloven-kapittel-4.feature").read_text(encoding="utf-8")
    assert re.findall(r"@id:(\S+)", rules) == ["aml-4-1", "aml-4-6-2"]


def test_a_part_of_a_section_the_ontology_lacks_brings_the_section(here: Path) -> None:
    shown = new("forurensningsloven § 7 annet ledd").stdout
    assert re.findall(r"^<(\S+)>|is_part_of <(\S+)>", shown, re.MULTILINE) == [
        ("lov/1981-03-13-6/§7", ""),
        ("", "https://lovdata.no/eli/lov/1981/03/13/6"),
        ("lov/1981-03-13-6/§7/ledd-2", ""),
        ("", "lov/1981-03-13-6/§7"),
    ]


def test_a_file_with_other_line_ends_keeps_them(here: Path) -> None:
    file = here / "rulesets/internkontroll/internkontrollforskriften.feature"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    new("ikf § 3")
    data = file.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_declared_provision_is_to_be_read_before_its_day_is_set(here: Path) -> None:
    file = here / "rulesets/el/el-tilsynsloven.feature"
    file.write_text(file.read_text(encoding="utf-8").replace("§1 @", "§9 @"), encoding="utf-8")
    shown = new("el-tilsynsloven § 1").stdout
    assert shown.splitlines()[-1] == (
        "Når bestemmelsen er lest: sett hms:kontrollertDato i ontologien til dagen i @kontrollert."
    )


def test_an_act_nobody_has_declared_is_shown_as_it_should_be(here: Path) -> None:
    result = new("lov/2008-06-27-71")
    assert result.exit_code == 0
    assert '  dct:identifier "LOV-2008-06-27-71" ;\n  # dct:title "…"@nb, "…"@en ;\n' in result.stdout


def test_the_first_rules_of_an_editor_need_only_a_folder(here: Path) -> None:
    (here / "mine").mkdir()
    assert new("aml § 7-2", "--rulesets", "mine").stdout.startswith(
        "mine/arbeidsmiljoloven.feature:5: ny fil, reglene om arbeidsmiljøloven § 7-2\n"
    )


# ------------------------------------------------------------------ what is refused


def test_nothing_is_written_where_nothing_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "«rulesets» finnes ikke" in new("aml § 7-2").stderr
    small_project.write(tmp_path)
    shutil.rmtree(tmp_path / "ontology")
    told = new("aml § 7-2", "--write")
    assert told.exit_code == 2
    assert "--write trenger --ontology" in told.stderr
    assert "7-2" not in (tmp_path / "rulesets/arbeidsmiljo/arbeidsmiljoloven-kapittel-7.feature").read_text()


def test_a_rule_file_that_cannot_be_read_stops_it(here: Path) -> None:
    """Whether the section has rules already could not be told."""
    (here / "rulesets/arbeidsmiljo/latin.feature").write_bytes(
        "# language: no\nEgenskap: Å".encode("latin-1")
    )
    result = new("aml § 7-2")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        2,
        "feil[E0101]: filen er ikke lagret som UTF-8",
    )
