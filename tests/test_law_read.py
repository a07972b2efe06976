"""`law read`: the text as people read it, and writing down that it is read, to the byte."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hms_rules import storing
from hms_rules.cli import commands
from hms_rules.diagnostics import HmsRulesError
from hms_rules.registers.lovdata.folder import open_folder
from hms_rules.registers.lovdata.reads import read_of
from hms_rules.vocabulary import Form
from hms_rules.workbench import files
from hms_rules.workbench.drift.citations import read_citations
from hms_rules.workbench.drift.recording import reads_now, record
from hms_rules.workbench.drift.running import Editors
from tests.boat_rules import LEDD, LETTER, SECTION, editors, write
from tests.made_up_law import BOATS, BOATS_BODY, BOATS_MARKDOWN, archives, boats, copies

TODAY = date(2026, 11, 24)
RULES, ONTOLOGY = "rulesets/robaater.feature", "ontology/robaater.ttl"


@pytest.fixture
def law(tmp_path: Path) -> Path:
    return archives(tmp_path / "lovdata")


def recorded(edited: Editors, provision: str, *folders: Path) -> None:
    opened = [open_folder(folder, {BOATS}, TODAY) for folder in folders]
    record(provision, reads_now(provision, opened), TODAY, read_citations(edited.rulesets), edited)


def swapped(before: str, after: str) -> list[tuple[str, str]]:
    """The lines that are other than before; every line but these is the same, at the same place."""
    old, new = before.split("\n"), after.split("\n")
    if len(old) != len(new):
        return [("linjer", f"{len(old)} → {len(new)}")]
    return [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]


# What is written


def test_the_day_is_swapped_in_the_rule_and_nothing_else(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    before = (tmp_path / RULES).read_bytes()
    recorded(edited, LEDD, law)
    assert swapped(before.decode(), (tmp_path / RULES).read_bytes().decode()) == [
        ("  @kontrollert:2026-01-02", "  @kontrollert:2026-11-24")
    ]


def test_what_was_read_is_put_after_the_day_where_it_was_not(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    before = (tmp_path / ONTOLOGY).read_text(encoding="utf-8")
    recorded(edited, SECTION, law)
    read = read_of(open_folder(law, {BOATS}, TODAY), SECTION)
    assert read is not None
    old = '  hms:kontrollertDato "2026-01-02"^^xsd:date .\n\n<lov/2001-05-04-7/§2A-1> a'
    new = (
        '  hms:kontrollertDato "2026-11-24"^^xsd:date ;\n'
        '  hms:lest [ eli:format hms:lovdataXml ; dct:date "2025-03-01"^^xsd:date ; '
        f'hms:sha256 "{read.sha256}" ] .\n\n'
        "<lov/2001-05-04-7/§2A-1> a"
    )
    assert before.count(old) == 1
    assert (tmp_path / ONTOLOGY).read_text(encoding="utf-8") == before.replace(old, new)


def test_what_was_read_before_is_replaced(tmp_path: Path, law: Path) -> None:
    changed = archives(tmp_path / "ny", law=boats(BOATS_BODY.replace("to årer", "tre årer")))
    edited = write(tmp_path, [open_folder(law, {BOATS}, TODAY)])
    recorded(edited, LEDD, changed)
    (read,) = editors(tmp_path).vocabulary.provisions[LEDD].reads
    assert read == read_of(open_folder(changed, {BOATS}, TODAY), LEDD)
    kept = editors(tmp_path).vocabulary.provisions[LETTER].reads
    assert kept == edited.vocabulary.provisions[LETTER].reads


def test_what_is_written_is_what_is_read_back(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    recorded(edited, LETTER, law, copies(tmp_path / "kopi"))
    provision = editors(tmp_path).vocabulary.provisions[LETTER]
    assert provision.checked == TODAY
    assert [(read.form, read.day) for read in provision.reads] == [
        (Form.LOVDATA_XML, date(2025, 3, 1)),
        (Form.MARKDOWN, date(2026, 2, 3)),
    ]


def test_of_two_copies_with_other_words_only_the_newest_was_read(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    recorded(edited, LEDD, law, copies(tmp_path / "kopi", BOATS_MARKDOWN.replace("to årer", "tre årer")))
    assert [read.form for read in editors(tmp_path).vocabulary.provisions[LEDD].reads] == [Form.MARKDOWN]


def test_recording_again_changes_nothing(tmp_path: Path, law: Path) -> None:
    recorded(write(tmp_path), LEDD, law)
    before = [(tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)]
    recorded(editors(tmp_path), LEDD, law)
    assert [(tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)] == before


def test_every_rule_about_the_provision_is_dated(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    text = (tmp_path / RULES).read_text(encoding="utf-8")
    (tmp_path / "rulesets" / "andre.feature").write_text(text, encoding="utf-8")
    recorded(edited, SECTION, law)
    for name in (RULES, "rulesets/andre.feature"):
        assert (tmp_path / name).read_text(encoding="utf-8").count("@kontrollert:2026-11-24") == 1


def test_line_ends_and_a_mark_at_the_start_are_kept(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    for name in (RULES, ONTOLOGY):
        text = (tmp_path / name).read_bytes().replace(b"\n", b"\r\n")
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text if name == RULES else text)
    recorded(edited, LEDD, law)
    for name in (RULES, ONTOLOGY):
        content = (tmp_path / name).read_bytes()
        assert b"2026-11-24" in content
        assert content.startswith(b"\xef\xbb\xbf") == (name == RULES)
        assert content.count(b"\r\n") >= content.count(b"\n") - 1  # what is new is written with one


def test_a_file_stays_readable_for_those_who_could_read_it(tmp_path: Path, law: Path) -> None:
    edited = write(tmp_path)
    (tmp_path / RULES).chmod(0o640)
    recorded(edited, LEDD, law)
    assert stat.S_IMODE((tmp_path / RULES).stat().st_mode) == 0o640


# When it is not certain where


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(HmsRulesError) as error:
        act()
    (finding,) = error.value.diagnostics
    return f"{finding.code}: {finding.message}"


def changed(tmp_path: Path, old: str, new: str) -> Editors:
    edited = write(tmp_path)
    path = tmp_path / ONTOLOGY
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return edited


DAY = 'hms:kontrollertDato "2026-01-02"^^xsd:date'
NEXT = " .\n\n<lov/2001-05-04-7/§2A-1> a"


def test_a_provision_never_read_before_gets_its_day(tmp_path: Path, law: Path) -> None:
    recorded(changed(tmp_path, f"{DAY}{NEXT}", f'dct:type "x"@nb{NEXT}'), SECTION, law)
    provision = editors(tmp_path).vocabulary.provisions[SECTION]
    assert (provision.checked, [read.form for read in provision.reads]) == (TODAY, [Form.LOVDATA_XML])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (f"{DAY}{NEXT}", f"hms:kontrollertDato true{NEXT}", "er ikke en tekst"),
        (f"{DAY}{NEXT}", f"{DAY} ; {DAY}{NEXT}", "har samme egenskap to ganger"),
        ("<lov/2001-05-04-7/§1> a", "<lov/2001-05-04-7/§1b> a", "er ikke beskrevet i ontologien"),
        ("<lov/2001-05-04-7/§2A-1> a", "<lov/2001-05-04-7/§1> a", "er to ganger beskrevet i ontologien"),
        ("@prefix dct: <http://purl.org/dc/terms/> .", "", "mangler prefikset «dct:»"),
    ],
    ids=["dag uten anførselstegn", "to dager", "ikke beskrevet", "beskrevet to ganger", "prefiks mangler"],
)
def test_nothing_is_written_when_a_place_is_not_certain(
    tmp_path: Path, law: Path, old: str, new: str, told: str
) -> None:
    edited = changed(tmp_path, old, new)
    before = {name: (tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)}
    said = refused(lambda: recorded(edited, SECTION, law))
    assert said.startswith("E1131: ")
    assert told in said
    assert {name: (tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)} == before


def test_a_disk_that_fails_leaves_the_files_as_they_were(
    tmp_path: Path, law: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = write(tmp_path)
    before = {name: (tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)}

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(storing, "NamedTemporaryFile", full)
    assert refused(lambda: recorded(edited, LEDD, law)).startswith("E1008: ")
    assert {name: (tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)} == before


def test_a_disk_that_fails_at_the_second_file_leaves_the_first_too(
    tmp_path: Path, law: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = write(tmp_path)
    before = {name: (tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)}
    tried: list[Path] = []

    def second_fails(path: Path, content: str) -> None:
        tried.append(path)
        if len(tried) == 2:
            raise OSError(28, "No space left on device")
        path.write_text(content, encoding="utf-8")

    monkeypatch.setattr(files, "write_atomically", second_fails)
    assert refused(lambda: recorded(edited, LEDD, law)).startswith("E1008: ")
    assert len({*tried}) == 2
    assert {name: (tmp_path / name).read_bytes() for name in (RULES, ONTOLOGY)} == before


def test_what_no_copy_has_cannot_be_recorded(tmp_path: Path) -> None:
    edited = write(tmp_path)
    gone = archives(tmp_path / "lovdata", law=boats(BOATS_BODY.replace('data-name="§1"', 'data-name="§8"')))
    assert refused(lambda: recorded(edited, SECTION, gone)) == (
        "E1131: ingen av kopiene har «lov/2001-05-04-7/§1»"
    )


# The command


def read(tmp_path: Path, *words: str) -> Result:
    folders = ("--rulesets", str(tmp_path / "rulesets"), "--ontology", str(tmp_path / "ontology"))
    line = ("law", "read", *words, *folders, "--store", str(tmp_path / "lager"))
    return CliRunner().invoke(commands, line, prog_name="hms-rules")


def test_the_text_is_shown_in_every_form_the_newest_first(tmp_path: Path, law: Path) -> None:
    write(tmp_path)
    copy = copies(tmp_path / "kopi")
    shown = read(tmp_path, "rbl § 2 A-1", "--from", str(law), "--from", str(copy)).stdout
    assert shown == (
        f"Markdown-kopier i {copy}, fra 3.2.2026 eller senere\n"
        "§ 2 A-1. Utstyr om bord\n\n"
        "Båten skal ha: Utstyret skal være festet.\n"
        "to årer\n"
        "et øsekar på minst 2 liter\n\n"
        "Eieren skal se over utstyret hvert år.\n\n"
        f"Lovdatas arkiver i {law}, fra 1.3.2025\n"
        "§ 2 A-1. Utstyr om bord\n\n"
        "Båten skal ha:\n"
        "  a) to årer\n"
        "  b) et øsekar på minst 2 liter\n"
        "Utstyret skal være festet.\n\n"
        "Eieren skal se over utstyret hvert år.\n"
    )


def test_a_provision_can_be_read_while_the_rules_have_errors(tmp_path: Path, law: Path) -> None:
    write(tmp_path)
    for name, old in ((RULES, "@kontrollert:2026-01-02"), (ONTOLOGY, 'dct:title "Utstyr om bord"@nb ;')):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert old in text
        (tmp_path / name).write_text(text.replace(old, ""), encoding="utf-8")
        shown = read(tmp_path, "rbl § 1", "--from", str(law)).stdout
        assert "Loven gjelder for den som eier en robåt." in shown


def test_what_stands_between_ledd_is_shown_too(tmp_path: Path, law: Path) -> None:
    write(tmp_path)
    second = '<article class="numberedLegalP" data-numerator="2"'
    assert BOATS_BODY.count(second) == 1
    body = BOATS_BODY.replace(second, f'<article class="defaultP">En tabell</article>{second}')
    shown = read(tmp_path, "rbl § 2 A-1", "--from", str(archives(tmp_path / "ny", law=boats(body)))).stdout
    assert "Utstyret skal være festet.\n\nEn tabell\n\nEieren skal" in shown


def test_what_a_copy_does_not_have_is_said(tmp_path: Path, law: Path) -> None:
    write(tmp_path)
    shown = read(tmp_path, "robåtloven § 44", "--from", str(law)).stdout
    assert shown.splitlines()[1:] == [
        "Kopien har ikke § 44 i Lov om robåter (robåtloven).",
        "  der står § 1, § 2 A-1 og § 3",
    ]
    shown = read(tmp_path, "robåtloven § 2 A-1 andre ledd bokstav b", "--from", str(law)).stdout
    assert shown.splitlines()[2] == "  mente du «§2A-1/bokstav-b»?"
    shown = read(tmp_path, "lov/1999-01-01-1", "--from", str(law)).stdout
    assert shown.splitlines()[1] == "Kopien har ikke lov/1999-01-01-1."


def test_an_act_is_shown_by_its_headings(tmp_path: Path, law: Path) -> None:
    write(tmp_path)
    assert read(tmp_path, "robåtloven", "--from", str(law)).stdout.splitlines()[1:] == [
        "Kapittel 1. Innledning",
        "  § 1. Hvem loven gjelder for",
        "Kapittel 2 A. Plikter",
        "  § 2 A-1. Utstyr om bord",
        "  § 3. Ikrafttredelse",
    ]


def test_recording_says_where_it_wrote(tmp_path: Path, law: Path) -> None:
    write(tmp_path)
    done = read(tmp_path, "rbl § 2 A-1 første ledd", "--from", str(law), "--record")
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines()[-2:] == [
        f"Skrevet i {tmp_path / RULES}.",
        f"Skrevet i {tmp_path / ONTOLOGY}.",
    ]
    day = f"@kontrollert:{date.today().isoformat()}"
    assert day in (tmp_path / RULES).read_text(encoding="utf-8")


def test_nothing_to_read_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    refused = read(tmp_path, "rbl § 1")
    assert refused.exit_code == 2
    assert refused.stderr.startswith("feil[E1113]: det er ikke hentet noen lovtekster hit\n")
    assert read(tmp_path, "noe annet § 1").stderr.startswith("feil[E1004]: ")
