"""Mutants of a small act: which there are, which a suite notices, and what is proposed for the others."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hms_rules.diagnostics import HmsRulesError, Span
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    Industry,
    ObjectComparison,
    ObjectExists,
    ObjectIs,
    OnlyActivities,
)
from hms_rules.registers.industry import IndustryCodes
from hms_rules.shipped import shipped
from hms_rules.workbench.mutation.killing import Hunt
from hms_rules.workbench.mutation.literals import LiteralChanges
from hms_rules.workbench.mutation.mutants import Mutant, Mutants
from hms_rules.workbench.mutation.proposing import Proposer
from hms_rules.workbench.mutation.scoring import Score, outcomes, scores
from hms_rules.workbench.mutation.text import as_json, render_hunt
from hms_rules.workbench.mutation.writing import append
from hms_rules.workbench.reasons import Reason
from hms_rules.workbench.testing.playing import Player
from hms_rules.workbench.testing.suite import read_suite
from tests.rule_vocabulary import AML, VOCABULARY
from tests.small_suite import COUNTS, RULES, book, suite
from tests.small_vocabulary import CODES
from tests.test_coverage import EXEMPT, TANKS


def mutants(rules: str = RULES) -> list[Mutant]:
    return list(Mutants(book(rules).compiled.ruleset, CODES).all())


def texts(rule: str, rules: str = RULES) -> list[str]:
    return [m.text for m in mutants(rules) if m.id.startswith(rule)]


def surviving(folder: Path, text: str, rules: str = RULES) -> dict[str, Mutant]:
    hunt = Hunt(Player(book(rules)), suite(folder, text).cases)
    assert hunt.left_out == []
    return {m.id: m for m in mutants(rules) if hunt.killer(m) is None}


# What is changed


@pytest.fixture(scope="module")
def changes() -> LiteralChanges:
    return LiteralChanges(VOCABULARY, IndustryCodes.load(shipped("ontology") / "naering"))


def test_a_count_goes_a_step_up_and_down_and_nothing_else(changes: LiteralChanges) -> None:
    """«Minst 30» as «mer enn 30» is «minst 31» of people."""
    found = [c.literal for c in changes.of(Comparison("arbeidstakere", Comparator.AT_LEAST, 30))]
    assert found == [
        Comparison("arbeidstakere", Comparator.AT_LEAST, 29),
        Comparison("arbeidstakere", Comparator.AT_LEAST, 31),
    ]


@pytest.mark.parametrize(
    ("number", "near"), [(100, (99, 101)), (0.5, (0.4, 0.6)), (0.25, (0.24, 0.26))], ids=str
)
def test_a_measured_number_goes_a_step_of_its_last_place_and_swaps_its_comparator(
    changes: LiteralChanges, number: float, near: tuple[float, float]
) -> None:
    found = [c.literal for c in changes.of(Comparison("vaeske", Comparator.MORE_THAN, number))]
    compared = [c for c in found if isinstance(c, Comparison)]
    assert [c.comparator.value for c in compared] == [">", ">", ">="]
    assert [c.number for c in compared] == pytest.approx([*near, number])


def test_a_date_goes_a_day_each_way(changes: LiteralChanges) -> None:
    literal = DateComparison("tatt-i-bruk", Comparator.LESS_THAN, date(1980, 1, 1))
    found = [c.literal.date for c in changes.of(literal) if isinstance(c.literal, DateComparison)]
    assert found == [date(1979, 12, 31), date(1980, 1, 2)]


def test_a_code_is_left_out_or_made_shorter_where_that_is_something_else(changes: LiteralChanges) -> None:
    """24.53 has one subclass, so that 24.530 means the same one level up; 24.5 has several."""
    assert [c.text for c in changes.of(Industry(("24.53", "38")))] == [
        "uten næringskode 24.53",
        "24.53 → 24.5",
        "uten næringskode 38",
    ]
    assert [c.text for c in changes.of(Industry(("24.530", "38")))] == [
        "uten næringskode 24.530",
        "uten næringskode 38",
    ]


def test_an_only_activity_is_left_out_where_another_is_left(changes: LiteralChanges) -> None:
    assert [c.text for c in changes.of(OnlyActivities(("asbestarbeid", "gruvedrift")))] == [
        "uten «asbestarbeid»",
        "uten «gruvedrift»",
    ]
    assert list(changes.of(OnlyActivities(("gruvedrift",)))) == []


def test_each_line_about_one_object_is_left_out_or_changed(changes: LiteralChanges) -> None:
    literal = ObjectExists(
        "tank", (ObjectComparison("volum", Comparator.MORE_THAN, 100), ObjectIs("innendors"))
    )
    assert [c.kind for c in changes.of(literal)] == [
        "vilkår tatt ut",
        "grense",
        "grense",
        "sammenligning",
        "vilkår tatt ut",
    ]


def test_what_is_written_once_is_changed_once_for_all_its_rows() -> None:
    exception = "uten «ikke dersom det foreligger vedtak om «pålegg om industrivern»»"
    found = [m for m in mutants() if m.text == exception]
    assert [sorted(m.rules) for m in found] == [["utvalg/fra", "utvalg/før"]]
    assert [m.id for m in found] == [f"utvalg: {exception}"]


def test_days_in_force_move_both_ways_but_not_to_before_the_law_was_read() -> None:
    assert [t for t in texts("utvalg") if t.startswith(("fra", "til"))] == [
        "til 31.12.2023 → til 30.12.2023",
        "til 31.12.2023 → til 1.1.2024",
        "fra 1.1.2024 → fra 31.12.2023",
        "fra 1.1.2024 → fra 2.1.2024",
    ]
    as_read = RULES.replace("@fra:2024-01-01", "@fra:2020-01-01").replace(
        "@til:2023-12-31", "@til:2019-12-31"
    )
    assert not [t for t in texts("utvalg", as_read) if t.startswith("fra")]


def test_a_condition_the_act_says_anyway_is_not_left_out() -> None:
    """The duty implies its provision, that its act: «loven gjelder» is said twice, and nothing is lost."""
    said = RULES.replace("      Gitt at virksomheten har en stor tank\n", "      Gitt at loven gjelder\n")
    assert not [t for t in texts("plan", said) if "gjelder" in t]


def test_every_mutant_has_an_id_of_its_own() -> None:
    ids = [m.id for m in mutants()]
    assert len(ids) == len(set(ids))


# Who notices


def test_a_suite_on_the_limits_notices_the_limits(tmp_path: Path) -> None:
    left = surviving(tmp_path, COUNTS)
    assert not [i for i in left if i.startswith("utvalg/fra: «antall")]
    off = surviving(tmp_path, COUNTS.replace("| 30     |", "| 35     |"))
    assert [i for i in off if i.startswith("utvalg/fra: «antall")] == [
        "utvalg/fra: «antall arbeidstakere er minst 30» → «antall arbeidstakere er minst 31»"
    ]


def test_an_exception_nobody_tests_may_go(tmp_path: Path) -> None:
    gone = "utvalg: uten «ikke dersom det foreligger vedtak om «pålegg om industrivern»»"
    assert gone in surviving(tmp_path, COUNTS)
    assert gone not in surviving(tmp_path, COUNTS + EXEMPT)


def test_a_day_too_late_is_noticed_on_the_day(tmp_path: Path) -> None:
    late = "utvalg/fra: fra 1.1.2024 → fra 2.1.2024"
    assert late not in surviving(tmp_path, COUNTS)
    assert late in surviving(tmp_path, COUNTS.replace("2024-01-01", "2024-06-01"))


def test_another_duty_is_noticed_by_who_asks_for_the_duty(tmp_path: Path) -> None:
    asks = COUNTS.replace(
        'er svaret for arbeidsmiljøloven § 6-1 "<svar>"',
        'plikter virksomheten å "opprette arbeidsmiljøutvalg"',
    )
    only_yes = "".join(r for r in asks.splitlines(keepends=True) if "gjelder ikke" not in r)
    more = RULES + (
        "\n    @id:velge\n    Scenario: Et annet\n      Gitt at antall arbeidstakere er minst 5\n"
        '      Så er det forbudt å "la barn arbeide"\n'
    )
    swapped = [i for i in surviving(tmp_path, only_yes, more) if "→ «" in i and "opprette" in i]
    assert swapped == []


def test_a_rule_about_single_objects_is_changed_wherever_it_is_used(tmp_path: Path) -> None:
    left = surviving(tmp_path, TANKS)
    assert not [i for i in left if i.startswith("stor:")]
    without_row = "".join(r for r in TANKS.splitlines(keepends=True) if "| nei" not in r)
    assert "stor: uten «den ligger innendørs»" in surviving(tmp_path, without_row)


def test_a_case_that_does_not_hold_says_nothing_of_mutants(tmp_path: Path) -> None:
    wrong = COUNTS.replace("| 30     | 2024-01-01 | gjelder      |", "| 30     | 2024-01-01 | gjelder ikke |")
    hunt = Hunt(Player(book()), suite(tmp_path, wrong).cases)
    assert [c.row for c in hunt.left_out] == ["30, 2024-01-01, gjelder ikke"]


# What is proposed


def proposal(folder: Path, text: str, mutant: str) -> str:
    rules = book()
    ruleset: CompiledRuleset = rules.compiled.ruleset
    hunt = Hunt(Player(rules), suite(folder, text).cases)
    wanted = next(m for m in mutants() if m.id == mutant)
    assert hunt.killer(wanted) is None
    return Proposer(ruleset, CODES).propose(wanted, hunt.nearest(wanted)).text


def test_a_limit_is_proposed_on_the_number_that_parts_rule_and_mutant(tmp_path: Path) -> None:
    text = COUNTS.replace("| 30     |", "| 35     |")
    wanted = "utvalg/fra: «antall arbeidstakere er minst 30» → «antall arbeidstakere er minst 31»"
    assert proposal(tmp_path, text, wanted) == (
        "  # Foreslått for regelen utvalg/fra (regler.feature:30).\n"
        "  # Ingen test merker at den endres slik: "
        "«antall arbeidstakere er minst 30» → «antall arbeidstakere er minst 31».\n"
        "  @til-gjennomgang\n"
        "  Scenario: Utvalg etter antall (grense)\n"
        "    Gitt en virksomhet\n"
        "    Og listen over utstyr er fullstendig\n"
        "    Og at antall arbeidstakere er 30\n"
        "    Når reglene vurderes per 2024-01-01\n"
        "    # Hva sier loven? Ta bort «# » foran den linjen som er riktig.\n"
        "    # Så gjelder arbeidsmiljøloven § 6-1\n"
        "    # Så gjelder ikke arbeidsmiljøloven § 6-1\n"
    ).replace("arbeidsmiljøloven § 6-1", "arbeidsmiljøloven §6-1")


def test_a_proposal_answers_nothing_until_the_editor_does(tmp_path: Path) -> None:
    text = COUNTS.replace("| 30     |", "| 35     |")
    wanted = "utvalg/fra: «antall arbeidstakere er minst 30» → «antall arbeidstakere er minst 31»"
    written = proposal(tmp_path, text, wanted)
    path = tmp_path / "nye.feature"
    path.write_text("# language: no\nEgenskap: Til gjennomgang\n\n" + written, encoding="utf-8")
    found = read_suite(path)
    assert found.findings == ()
    with pytest.raises(HmsRulesError, match="forventer ingenting"):
        Player(book()).prepare(found.cases[0])
    answered = written.replace("    # Så gjelder arbeidsmiljøloven", "    Så gjelder arbeidsmiljøloven")
    answered = answered.replace("arbeidsmiljøloven §6-1", "arbeidsmiljøloven § 6-1")
    path.write_text("# language: no\nEgenskap: Til gjennomgang\n\n" + answered, encoding="utf-8")
    hunt = Hunt(Player(book()), [*suite(tmp_path, text).cases, *read_suite(path).cases])
    assert hunt.killer(next(m for m in mutants() if m.id == wanted)) is not None


def test_a_date_is_proposed_on_the_day_it_moved_over(tmp_path: Path) -> None:
    text = COUNTS.replace("2024-01-01", "2024-06-01")
    assert "per 2024-01-01\n" in proposal(tmp_path, text, "utvalg/fra: fra 1.1.2024 → fra 2.1.2024")


def test_an_exception_is_proposed_where_it_holds(tmp_path: Path) -> None:
    gone = "utvalg: uten «ikke dersom det foreligger vedtak om «pålegg om industrivern»»"
    assert 'Og at det foreligger vedtak om "pålegg om industrivern"\n' in proposal(tmp_path, COUNTS, gone)


# The score


def test_refused_mutants_count_neither_way(tmp_path: Path) -> None:
    hunt = Hunt(Player(book()), suite(tmp_path, COUNTS).cases)
    tried = [(m, hunt.killer(m)) for m in mutants() if m.id.startswith("utvalg")]
    left = [m.id for m, killer in tried if killer is None]
    reason = Reason(left[0], "samme svar", "tredje leser", "2026-11-24", Span("mutanter.csv", 2))
    found = outcomes(tried, {left[0]: reason})
    killed = len(tried) - len(left)
    assert scores(found) == {AML: Score(killed, len(left) - 1, 1)}
    assert Score(9, 1, 5).percent == 90
    assert Score(0, 0, 3).percent == 100
    mutant = next(m for m in json.loads(as_json(found))["mutants"] if m["id"] == left[0])
    assert (mutant["killed_by"], mutant["refused"]) == (None, "samme svar")
    assert f"({killed} av {killed + len(left) - 1}, 1 holdt utenfor)" in render_hunt(found, (), VOCABULARY)


def test_proposals_are_appended_once_and_the_file_keeps_what_it_has(tmp_path: Path) -> None:
    rules = book()
    hunt = Hunt(Player(rules), suite(tmp_path, COUNTS).cases)
    left = [m for m in mutants() if hunt.killer(m) is None][:2]
    proposals = [Proposer(rules.compiled.ruleset, CODES).propose(m, hunt.nearest(m)) for m in left]
    path = tmp_path / "mine.feature"
    path.write_text("# language: no\nEgenskap: Mine\n\n  Scenario: Min egen\n", encoding="utf-8")
    append(proposals[:1], path)
    append(proposals, path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# language: no\nEgenskap: Mine\n\n  Scenario: Min egen\n")
    assert text.count("@til-gjennomgang") == 2
