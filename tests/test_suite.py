"""Reading and playing suites: every scenario and row, each once, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hms_rules.diagnostics import HmsRulesError, render_gnu
from hms_rules.language.document import Keyword
from hms_rules.workbench.testing.junit import render_junit
from hms_rules.workbench.testing.playing import Player
from hms_rules.workbench.testing.running import Result, run
from hms_rules.workbench.testing.suite import read_suite
from hms_rules.workbench.testing.text import render_results, summary
from tests.small_suite import COUNTS, HEAD, book, suite

PLAIN = """  Scenario: Uten arbeidstakere
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven
"""


def results(folder: Path, text: str) -> list[Result]:
    return list(run(suite(folder, text).cases, Player(book())))


def test_every_row_and_scenario_is_a_case_at_its_own_place(tmp_path: Path) -> None:
    cases = suite(tmp_path, COUNTS + PLAIN).cases
    assert [(c.span.line, c.name) for c in cases] == [
        (13, "Utvalg fra 30 [29, 2024-01-01, gjelder ikke]"),
        (14, "Utvalg fra 30 [30, 2024-01-01, gjelder]"),
        (15, "Utvalg fra 30 [49, 2023-12-31, gjelder ikke]"),
        (16, "Utvalg fra 30 [50, 2023-12-31, gjelder]"),
        (18, "Uten arbeidstakere"),
    ]


def test_og_is_what_it_goes_on_from_and_the_row_is_put_in(tmp_path: Path) -> None:
    steps = suite(tmp_path, COUNTS).cases[0].steps
    assert [(s.keyword, s.text.text) for s in steps] == [
        (Keyword.GIVEN, "en virksomhet"),
        (Keyword.GIVEN, "at antall arbeidstakere er 29"),
        (Keyword.GIVEN, "listen over utstyr er fullstendig"),
        (Keyword.WHEN, "reglene vurderes per 2024-01-01"),
        (Keyword.THEN, 'er svaret for arbeidsmiljøloven § 6-1 "gjelder ikke"'),
    ]


def test_a_background_stands_before_every_scenario_once(tmp_path: Path) -> None:
    background = "  Bakgrunn:\n    Gitt at antall arbeidstakere er 30\n\n"
    scenario = PLAIN.replace("    Og at antall arbeidstakere er 0\n", "").replace("gjelder ikke", "gjelder")
    (case,) = suite(tmp_path, background + scenario).cases
    assert [s.text.text for s in case.steps][:2] == ["at antall arbeidstakere er 30", "en virksomhet"]


def test_a_word_chooses_by_place_and_name(tmp_path: Path) -> None:
    assert [c.title for c in suite(tmp_path, COUNTS + PLAIN, "uten ARBEID").cases] == ["Uten arbeidstakere"]
    assert len(suite(tmp_path, COUNTS + PLAIN, "tester.feature").cases) == 5


def test_a_placeholder_without_column_is_a_finding_and_not_a_case(tmp_path: Path) -> None:
    found = suite(tmp_path, COUNTS.replace("| antall |", "| tall   |"))
    assert found.cases == ()
    assert [render_gnu(f).partition("tester.feature:")[2] for f in found.findings] == [
        "6:35: feil E0117: plassholderen <antall> har ingen kolonne"
    ]


def test_a_folder_that_is_not_there_and_one_without_tests(tmp_path: Path) -> None:
    assert [f.code for f in read_suite(tmp_path / "borte").findings] == ["E1001"]
    assert [f.code for f in read_suite(tmp_path).findings] == ["E1002"]


def test_what_holds_holds(tmp_path: Path) -> None:
    assert all(r.holds for r in results(tmp_path, COUNTS + PLAIN))


def test_a_failure_says_what_was_expected_what_was_found_and_why(tmp_path: Path) -> None:
    (result,) = results(tmp_path, PLAIN.replace("gjelder ikke", "gjelder"))
    (failure,) = result.failures
    assert (failure.outcome.expected, failure.outcome.actual) == ("gjelder", "gjelder ikke")
    shown = render_results([result], ())
    assert shown.splitlines() == [
        f"{tmp_path}/tester.feature:4: Uten arbeidstakere",
        "  linje 8: Så gjelder arbeidsmiljøloven",
        "    ventet: gjelder",
        "    fikk: gjelder ikke",
        "      • antall arbeidstakere: 0; gjelder fra 1 (regelen omfang)",
        "",
        "1 tester: 0 som ventet, 1 annerledes.",
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("    Gitt at antall syslesatte er 3\n", "E0201"),
        ("    Når reglene vurderes i går\n", "E0202"),
        ("    Så gjelder brannloven\n", "E0209"),
    ],
)
def test_every_line_that_cannot_be_read_is_a_finding_at_its_place(
    tmp_path: Path, line: str, code: str
) -> None:
    keyword = line.split(maxsplit=1)[0]
    text = "".join(
        line if row.strip().startswith(keyword) else row for row in PLAIN.splitlines(keepends=True)
    )
    (result,) = results(tmp_path, text)
    assert [f.code for f in result.findings] == [code]
    assert result.findings[0].span is not None
    assert not result.holds


def test_all_lines_that_cannot_be_read_are_said_at_once(tmp_path: Path) -> None:
    text = PLAIN.replace("antall arbeidstakere", "antall folk").replace("arbeidsmiljøloven", "brannloven")
    (result,) = results(tmp_path, text)
    assert len(result.findings) == 2


def test_a_scenario_without_expectations_is_no_test(tmp_path: Path) -> None:
    (result,) = results(tmp_path, PLAIN.replace("    Så gjelder", "    # Så gjelder"))
    assert [(f.code, f.message) for f in result.findings] == [("E0115", "scenariet forventer ingenting")]
    player, (case,) = Player(book()), suite(tmp_path, PLAIN.replace("    Når", "    # Når")).cases
    with pytest.raises(HmsRulesError, match="«Så» står før «Når»"):
        player.prepare(case)


def test_only_what_a_case_asks_about_is_evaluated(tmp_path: Path) -> None:
    player, (case,) = Player(book()), suite(tmp_path, PLAIN).cases
    answer = player.play(player.prepare(case)).answer
    assert [r.id for r in answer.explainer.derivation.program.rules] == ["omfang"]


def test_junit_counts_failures_and_what_could_not_be_read(tmp_path: Path) -> None:
    wrong = PLAIN.replace("gjelder ikke", "gjelder").replace("Uten", "Feil: uten")
    unread = PLAIN.replace("antall arbeidstakere", "antall folk").replace("Uten", "Ulest: uten")
    played = results(tmp_path, PLAIN + wrong + unread)
    top = ET.fromstring(render_junit(played))
    (file,) = top
    assert file.attrib == {
        "name": f"{tmp_path}/tester.feature",
        "tests": "3",
        "failures": "1",
        "errors": "1",
    }
    assert [[child.tag for child in case] for case in file] == [[], ["failure"], ["error"]]
    assert summary(played, ()) == "3 tester: 1 som ventet, 1 annerledes, 1 kunne ikke leses."


def test_a_file_that_is_not_gherkin_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "x.feature").write_bytes(HEAD.encode("utf-16"))
    assert [f.code for f in read_suite(tmp_path).findings] == ["E0101"]
