"""What tests reach of rules, worked out by hand on a small act."""

from __future__ import annotations

import json
from pathlib import Path

from hms_rules.workbench.coverage.html import render_page
from hms_rules.workbench.coverage.measuring import Coverage, RuleCoverage, as_json, measure
from hms_rules.workbench.coverage.observing import observe
from hms_rules.workbench.coverage.text import lacks, render_coverage
from hms_rules.workbench.testing.playing import Player
from tests.small_suite import COUNTS, RULES, book, suite

EXEMPT = """  Scenario: Pålagt industrivern
    Gitt en virksomhet
    Og at antall arbeidstakere er 30
    Og at det foreligger vedtak om "pålegg om industrivern"
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2024-01-01
    Så gjelder ikke arbeidsmiljøloven § 6-1

"""
TANKS = """  Scenariomal: Tanker
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og en virksomhet med disse tankene:
      | volum     | innendørs |
      | <volum> l | <inne>    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2024-01-01
    Så er svaret for arbeidsmiljøloven § 6-1 "<svar>"

    Eksempler:
      | volum | inne | svar         |
      | 101   | ja   | gjelder      |
      | 100   | ja   | gjelder ikke |
      | 101   | nei  | gjelder ikke |

"""


def covered(folder: Path, text: str) -> Coverage:
    rules = book()
    return measure(observe(suite(folder, text).cases, Player(rules)), rules.compiled.ruleset)


def rule(found: Coverage, id_: str) -> RuleCoverage:
    return next(r for r in found.rules if r.id == id_)


def test_a_rule_is_covered_when_it_was_seen_to_fire_and_not_to(tmp_path: Path) -> None:
    found = covered(tmp_path, COUNTS)
    row = rule(found, "utvalg/fra")
    assert row.fires is not None
    assert row.fires.endswith("[30, 2024-01-01, gjelder]")
    assert row.fails is not None
    assert row.fails.endswith("[29, 2024-01-01, gjelder ikke]")
    assert row.is_covered
    assert rule(found, "omfang").fires is not None
    assert rule(found, "omfang").fails is None
    assert not rule(found, "plan").is_covered


def test_a_rule_nobody_asks_about_is_not_seen(tmp_path: Path) -> None:
    about_the_act = COUNTS.replace("arbeidsmiljøloven § 6-1", "arbeidsmiljøloven").replace(
        "gjelder ikke", "gjelder"
    )
    found = covered(tmp_path, about_the_act)
    assert rule(found, "omfang").fires is not None
    assert rule(found, "utvalg/fra").fires is None


def test_a_condition_decides_alone_when_only_it_flips(tmp_path: Path) -> None:
    count, exception = rule(covered(tmp_path, COUNTS), "utvalg/fra").conditions
    assert count.is_covered
    assert exception.text == "ikke dersom det foreligger vedtak om «pålegg om industrivern»"
    assert not exception.is_covered
    assert all(c.is_covered for c in rule(covered(tmp_path, COUNTS + EXEMPT), "utvalg/fra").conditions)


def test_a_line_that_serves_every_row_is_tested_in_one_of_them(tmp_path: Path) -> None:
    """The exception stands once; the number is each row's own."""
    found = covered(tmp_path, EXEMPT + COUNTS)
    count, exception = rule(found, "utvalg/før").conditions
    assert exception.is_covered
    assert count.is_covered
    without_the_old = "".join(row for row in COUNTS.splitlines(keepends=True) if "2023" not in row)
    count, exception = rule(covered(tmp_path, EXEMPT + without_the_old), "utvalg/før").conditions
    assert exception.is_covered
    assert not count.is_covered


def test_a_number_is_tried_on_it_and_just_beside(tmp_path: Path) -> None:
    number, *_ = rule(covered(tmp_path, COUNTS), "utvalg/fra").boundaries
    assert (number.text, number.at, number.beside) == ("antall arbeidstakere", "30", "29")
    assert number.is_covered
    off = COUNTS.replace("| 29 ", "| 28 ")
    number, *_ = rule(covered(tmp_path, off), "utvalg/fra").boundaries
    assert number.met_at is not None
    assert number.met_beside is None


def test_a_date_is_tried_on_the_day_and_the_day_before(tmp_path: Path) -> None:
    _, first = rule(covered(tmp_path, COUNTS), "utvalg/fra").boundaries
    assert (first.text, first.at, first.beside) == ("i kraft fra", "1.1.2024", "31.12.2023")
    assert first.is_covered
    later = COUNTS.replace("2024-01-01", "2024-01-02")
    _, first = rule(covered(tmp_path, later), "utvalg/fra").boundaries
    assert first.met_at is None
    assert first.met_beside is not None


def test_a_rule_about_single_objects_is_seen_through_the_rules_that_use_it(tmp_path: Path) -> None:
    found = rule(covered(tmp_path, TANKS), "stor")
    assert found.is_covered
    assert [c.text for c in found.conditions] == [
        "en tank: volum er mer enn 100 liter",
        "en tank: den ligger innendørs",
    ]
    assert all(c.is_covered for c in found.conditions)
    (volume,) = found.boundaries
    assert (volume.at, volume.beside, volume.is_covered) == ("100 liter", "101 liter", True)


def test_two_tanks_that_together_would_do_test_neither_condition(tmp_path: Path) -> None:
    one_row = "".join(r for r in TANKS.splitlines(keepends=True) if "| 100   |" not in r)
    found = rule(covered(tmp_path, one_row), "stor")
    assert [c.is_covered for c in found.conditions] == [False, True]


def test_what_lacks_is_said_with_its_place(tmp_path: Path) -> None:
    (line,) = lacks(rule(covered(tmp_path, COUNTS), "utvalg/fra"))
    assert line == (
        "regler.feature:19 utvalg/fra: ingen test der bare dette svikter: "
        "ikke dersom det foreligger vedtak om «pålegg om industrivern»"
    )
    assert list(lacks(rule(covered(tmp_path, COUNTS), "plan"))) == [
        "regler.feature:41 regelen plan: ingen test der den slår til",
    ]


def test_the_figures_are_the_same_in_text_json_and_html(tmp_path: Path) -> None:
    found, words = covered(tmp_path, COUNTS + EXEMPT), book().vocabulary
    figures = json.loads(as_json(found))["figures"]
    assert figures["rules"] == {"reached": 2, "of": 5}
    assert "40 % (2 av 5) regler" in render_coverage(found, words)
    page = render_page(found, words)
    assert "40 % (2 av 5)" in page
    assert "<script" not in page


def test_what_stands_in_rules_is_escaped_on_the_page(tmp_path: Path) -> None:
    rules = book(RULES.replace("Scenariomal: Utvalg", "Scenariomal: <b>Utvalg"))
    found = measure(observe(suite(tmp_path, COUNTS).cases, Player(rules)), rules.compiled.ruleset)
    assert "<b>Utvalg" not in render_page(found, rules.vocabulary)
