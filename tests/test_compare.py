"""Answers compared: settings made, changes told with their reasons, and the least that turns a verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from hms_rules import Business
from hms_rules.assessment import Assessment, Verdict
from hms_rules.compare.flipping import Flipper
from hms_rules.compare.setting import with_setting, with_thing
from hms_rules.diagnostics import HmsRulesError
from hms_rules.questions import asked_about
from hms_rules.report.comparison import Sides, as_data, render_comparison, render_flips
from tests.rule_vocabulary import AML, VOCABULARY
from tests.small_suite import RULES, book

DAY = date(2026, 11, 1)
COMMITTEE = f"{AML}/§6-1"
PLAN, DUTY = "dokument:beredskapsplan", "plikt:amu"


def answered(**facts: Any) -> Assessment:
    return book().assess(Business.from_dict(facts), DAY, engine="reference")


def told(before: Assessment, after: Assessment, *, everything: bool = False) -> list[str]:
    return render_comparison(
        Sides(before, after, ("før", "etter"), book().vocabulary), everything=everything
    ).splitlines()


def put(facts: dict[str, Any], *settings: str) -> dict[str, Any]:
    for setting in settings:
        facts = with_setting(facts, setting, VOCABULARY)
    return facts


# Settings


@pytest.mark.parametrize(
    ("facts", "setting", "changed"),
    [
        ({}, "headcount.employees=30", {"headcount": {"employees": "30"}}),
        (
            {"headcount": {"employees": 5}},
            "arbeidstakere=minst 30",
            {"headcount": {"employees": {"at_least": "30"}}},
        ),
        ({"headcount": {"employees": 5}}, "arbeidstakere=vet ikke", {"headcount": {}}),
        ({"absent": ["tank"]}, "tank=ja", {"absent": [], "equipment": [{"kind": "tank"}]}),
        (
            {"equipment": ["tank", {"kind": "oljetank"}, {"kind": "kran"}]},
            "tank=nei",
            {"equipment": [{"kind": "kran"}], "absent": ["tank"]},
        ),
        ({"industry": ["43.320"]}, "industry=24.420, 46.7", {"industry": ["24.420", "46.7"]}),
    ],
)
def test_a_setting_takes_the_place_of_what_was_stated(
    facts: dict[str, Any], setting: str, changed: dict[str, Any]
) -> None:
    assert put(facts, setting) == changed


def test_what_was_stated_stays_as_it_was() -> None:
    facts = {"absent": ["tank"]}
    put(facts, "tank=ja")
    with_thing(facts, "tank", {}, VOCABULARY)
    assert facts == {"absent": ["tank"]}


@pytest.mark.parametrize(
    ("setting", "code", "said"),
    [
        ("headcount.employes=3", "E1505", "mente du «headcount.employees»?"),
        ("tank", "E1503", "skriv navn=verdi, uten mellomrom"),
        ("tank=", "E1503", "skriv navn=verdi, uten mellomrom"),
        ("tank=mange", "E1503", "svar ja, nei eller vet ikke"),
    ],
)
def test_a_setting_that_cannot_be_made_is_told(setting: str, code: str, said: str) -> None:
    with pytest.raises(HmsRulesError) as raised:
        put({}, setting)
    assert [(d.code, d.help) for d in raised.value.diagnostics] == [(code, said)]


# Two answers


def test_what_comes_in_and_what_falls_away_is_told_with_the_deciding_facts() -> None:
    few = answered(headcount={"employees": 5}, absent=["tank"])
    many = answered(headcount={"employees": 30}, absent=["tank"])
    assert told(few, many) == [
        "før → etter",
        "",
        "Kommer til (2)",
        "  • arbeidsmiljøloven §6-1: gjelder ikke → gjelder",
        "    fordi antall arbeidstakere: 30 (oppgitt)",
        "  • opprette arbeidsmiljøutvalg: gjelder ikke → gjelder",
    ]
    assert told(many, few)[2:5] == [
        "Faller bort (2)",
        "  • arbeidsmiljøloven §6-1: gjelder → gjelder ikke",
        "    antall arbeidstakere: 5; gjelder fra 30",
    ]


def test_what_is_no_longer_settled_is_told_with_what_is_unknown() -> None:
    lines = told(answered(headcount={"employees": 30}, absent=["tank"]), answered(absent=["tank"]))
    assert lines[2] == "Må avklares eller vurderes (3)"
    assert any("ukjent:" in line for line in lines)


def test_the_whole_derivation_comes_when_it_is_asked_for() -> None:
    few, many = answered(headcount={"employees": 5}), answered(headcount={"employees": 30})
    assert any("regelen utvalg/fra" in line for line in told(few, many, everything=True))


def test_equal_answers_are_said_to_be_equal() -> None:
    assert told(answered(), answered())[-1] == "Svarene er de samme."


def test_changes_as_data_have_both_verdicts_and_the_reason() -> None:
    few = answered(headcount={"employees": 5}, absent=["tank"])
    many = answered(headcount={"employees": 30}, absent=["tank"])
    (first, *_) = as_data(Sides(few, many, ("før", "etter"), book().vocabulary))["changes"]
    assert (first["id"], first["before"], first["after"]) == (COMMITTEE, "does_not_apply", "applies")
    assert first["explanation"]["because"][0]["rule"] == "utvalg/fra"


# What turns a verdict


def flips(target: str, wanted: Verdict, rules: str = RULES, **facts: Any) -> list[tuple[str, ...]]:
    return [f.changes for f in Flipper(book(rules), facts, target, DAY).flips(wanted)]


def test_the_least_number_that_turns_it_is_found() -> None:
    assert flips(DUTY, Verdict.APPLIES, headcount={"employees": 5}, absent=["tank"]) == [
        ("antall arbeidstakere er minst 30",)
    ]


def test_what_makes_it_cease_is_found_with_the_exception() -> None:
    assert flips(DUTY, Verdict.DOES_NOT_APPLY, headcount={"employees": 40}, absent=["tank"]) == [
        ("antall arbeidstakere er mindre enn 30",),
        ("det foreligger vedtak om «pålegg om industrivern»",),
    ]


def test_a_thing_is_tried_with_the_measures_the_rule_reads() -> None:
    found = flips(PLAN, Verdict.APPLIES, headcount={"employees": 5}, absent=["tank"])
    assert found == [("virksomheten har en tank der volum er mer enn 100 liter og den ligger innendørs",)]


def test_sets_that_hold_a_smaller_one_are_left_out() -> None:
    demand = (
        RULES
        + """
    @id:krav
    Scenario: Krav
      Gitt at antall arbeidstakere er minst 10
      Og at det foreligger vedtak om "pålegg om industrivern"
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"
"""
    )
    found = flips(DUTY, Verdict.APPLIES, demand, headcount={"employees": 5}, absent=["tank"])
    assert found[0] == ("antall arbeidstakere er minst 30",)
    assert sorted(found[1]) == [
        "antall arbeidstakere er minst 10",
        "det foreligger vedtak om «pålegg om industrivern»",
    ]
    assert len(found) == 2


def test_changes_that_contradict_what_is_stated_are_not_proposed() -> None:
    assert flips(AML, Verdict.DOES_NOT_APPLY, headcount={"employees": 5}) == [
        ("antall arbeidstakere er mindre enn 1",)
    ]


def test_flips_are_written_for_each_verdict() -> None:
    flipper = Flipper(book(), {"headcount": {"employees": 5}, "absent": ["tank"]}, DUTY, DAY)
    text = render_flips("§6-1", flipper.verdict, [(Verdict.APPLIES, list(flipper.flips(Verdict.APPLIES)))])
    assert text.splitlines() == [
        "§6-1",
        "nå: gjelder ikke",
        "",
        "Gjelder når:",
        "  • antall arbeidstakere er minst 30",
    ]
    assert "ingen endring av ett, to eller tre forhold er nok" in render_flips(
        "x", Verdict.APPLIES, [(Verdict.DOES_NOT_APPLY, [])]
    )


def test_what_is_missing_is_told_by_its_own_question_and_what_is_to_be_judged_is_not_a_question() -> None:
    words = book().vocabulary
    fact = next(iter(words.kinds))
    assert asked_about([fact, "vurdering:x", "ikke-lest:y"], words) == {fact: words.kinds[fact].question}
