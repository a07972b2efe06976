"""Asking about a partly known business: what is asked, in which order, and what answers do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from hms_rules import Rulebook
from hms_rules.ask.answers import Judged, with_answer
from hms_rules.ask.grouping import MOST, group
from hms_rules.ask.session import Session
from hms_rules.assessment import Question, Verdict
from hms_rules.diagnostics import HmsRulesError
from hms_rules.facts.factbase import Origin, RegisteredIndustry, Source
from hms_rules.questions import typical_facts
from hms_rules.vocabulary import Typical
from tests.rule_vocabulary import AML, VOCABULARY
from tests.small_suite import RULES, book

DAY = date(2026, 11, 1)
COUNT, TANK = "arbeidstakere", "tank"


def session(**facts: Any) -> Session:
    return Session(book(), facts, DAY)


def put(fact: str, answer: Any, **facts: Any) -> dict[str, Any]:
    return with_answer(facts, fact, answer, VOCABULARY)


def asked(session: Session) -> list[str]:
    return [q.fact for q in session.questions()]


# What is asked


def test_only_what_can_still_change_a_verdict_is_asked() -> None:
    assert asked(session()) == [COUNT, TANK]
    assert asked(session(headcount={"employees": 5})) == [TANK]
    assert asked(session(headcount={"employees": 0})) == []
    assert asked(session(headcount={"employees": 35})) == [TANK]
    assert asked(session(headcount={"employees": 35}, complete=["equipment"])) == []


def test_what_hangs_on_a_thing_is_asked_when_there_is_one() -> None:
    known = session(headcount={"employees": 5}, equipment=["tank"])
    assert asked(known) == ["tank.innendors", "tank.volum"]
    known.answer("tank.volum", "50 l")
    assert asked(known) == ["complete.equipment"]


OLD_TANK = """
    @id:gammel
    Scenario: Gammel tank
      Gitt at virksomheten har en nedgravd oljetank der:
        | vilkår                                       |
        | volum er mer enn 100 liter                   |
        | dagen den ble gravd ned er før 1980-01-01    |
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"
"""
BURIED = RULES[: RULES.index("    @id:utvalg")] + OLD_TANK


def test_a_thing_listed_as_something_broader_is_first_asked_what_it_is() -> None:
    """A tank may be a buried one; only then has it a day it was buried on."""
    known = Session(book(BURIED), {"headcount": {"employees": 5}, "equipment": ["tank"]}, DAY)
    assert asked(known) == ["oljetank"]
    known.answer("oljetank", True)
    assert known.facts["equipment"] == [{"kind": "oljetank"}]
    assert asked(known) == ["oljetank.nedgravd-dato", "oljetank.volum"]


def test_what_is_narrower_waits_for_the_broader_and_counts_with_it() -> None:
    known = Session(book(RULES + OLD_TANK), {"headcount": {"employees": 5}}, DAY)
    assert asked(known) == ["tank"]
    known.answer("tank", True)
    assert "oljetank" in asked(known)
    known.undo()
    known.answer("tank", False)
    assert asked(known) == []


def test_the_best_question_settles_most_and_ties_go_by_id() -> None:
    first, second = session().questions()
    assert (first.fact, first.settles, first.documents) == (COUNT, 2, 1)
    assert (second.fact, second.settles, second.documents) == (TANK, 1, 1)


def test_a_typical_question_counts_double() -> None:
    kinds = dict(VOCABULARY.kinds)
    kinds["tank"] = replace(kinds["tank"], typical=(Typical(("24.4", "38"), "loven"),))
    words = replace(VOCABULARY, kinds=kinds)

    def registered(*codes: str) -> RegisteredIndustry:
        return RegisteredIndustry(codes[0], Source(Origin.INPUT, ""), {"SN2025": frozenset(codes)})

    assert typical_facts(words, [registered("24.420")]) == {"tank"}
    assert typical_facts(words, [registered("24.530")]) == frozenset()
    assert typical_facts(words, [registered("24.530", "38.110")]) == {"tank"}  # it may be one of two
    assert typical_facts(words, [registered("24.530"), registered("38.110")]) == frozenset()  # the main one
    assert typical_facts(words, []) == frozenset()


def test_typical_facts_rank_questions_and_decide_nothing() -> None:
    shipped = Rulebook.load()
    found = Session(shipped, {"industry": ["43.320"], "headcount": {"employees": 5}}, DAY)
    ranks = [q.rank for q in found.questions()]
    assert ranks == sorted(ranks, reverse=True)
    assert all(q.rank == (q.settles + q.documents) * (2 if q.typical else 1) for q in found.questions())


# What answers do


def test_an_answer_settles_and_undo_brings_it_back_at_any_depth() -> None:
    known = session()
    states = [asked(known)]
    for fact, answer in ((COUNT, 35), (TANK, True), ("tank.volum", "50 l")):
        known.answer(fact, answer)
        states.append(asked(known))
    assert known.assessment.explain("plikt:amu").verdict is Verdict.APPLIES
    for before in reversed(states[:-1]):
        assert known.undo() is not None
        assert asked(known) == before
    assert known.undo() is None
    assert known.facts == {}


def test_what_nobody_knows_is_not_asked_again() -> None:
    known = session()
    known.answer(COUNT, None)
    assert asked(known) == [TANK]
    known.undo()
    assert asked(known) == [COUNT, TANK]


def test_an_answer_that_tells_nothing_new_is_not_asked_again() -> None:
    known = session(headcount={"employees": 5}, equipment=[{"kind": "tank", "volum": "50 l"}])
    known.answer("complete.equipment", False)
    assert asked(known) == []
    known = session()
    known.answer(COUNT, {"at_least": 1, "at_most": 40})
    assert asked(known) == [TANK]


def test_a_measure_is_asked_of_the_next_thing_too() -> None:
    known = session(headcount={"employees": 5}, equipment=["tank", {"kind": "tank", "innendors": True}])
    assert "tank.volum" in asked(known)
    known.answer("tank.volum", "50 l")
    assert "tank.volum" in asked(known)
    known.answer("tank.volum", "60 l")
    assert asked(known) == ["complete.equipment"]
    assert [t["volum"] for t in known.facts["equipment"]] == ["50 l", "60 l"]


def test_an_answer_that_contradicts_what_is_known_changes_nothing() -> None:
    known = session(equipment=["tank"])
    before = (known.facts, asked(known))
    with pytest.raises(HmsRulesError):
        known.answer(TANK, False)
    assert (known.facts, asked(known)) == before
    assert known.undo() is None


def test_facts_are_asked_before_judgements() -> None:
    judged = (
        RULES
        + """
    @id:skjoenn
    Scenario: Skjønn
      Gitt at en av partene krever det
      Så må det vurderes om virksomheten plikter å "opprette arbeidsmiljøutvalg", fordi "det er skjønn"
"""
    )
    known = Session(book(judged), {"headcount": {"employees": 5}, "complete": ["equipment"]}, DAY)
    known.answer("krav", True)
    question = known.next_question()
    assert question is not None
    assert (question.fact, question.type) == ("vurdering:skjoenn", "judgement")
    known.answer(question.fact, Judged(holds=True, because="alle vil", by="leder", date=DAY))
    assert known.next_question() is None
    assert known.assessment.explain("plikt:amu").verdict is Verdict.APPLIES
    assert known.facts["judgements"] == [
        {"rule": "skjoenn", "holds": True, "because": "alle vil", "by": "leder", "date": "2026-11-01"}
    ]


def test_yes_and_no_questions_of_one_act_are_one_check_list() -> None:
    asked = [
        Question(fact=fact, text="", type=kind, unit=None, settles=1)
        for fact, kind in (
            ("asbestarbeid", "boolean"),
            ("tank", "boolean"),
            ("arbeidstakere", "integer"),
            ("gruvedrift", "boolean"),
            ("complete.equipment", "boolean"),
        )
    ]
    settles = {
        "asbestarbeid": frozenset({f"{AML}/§6-1"}),
        "tank": frozenset({f"{AML}/§2A-6", "forskrift/2011-12-20-1434/§2"}),
        "gruvedrift": frozenset({"forskrift/2011-12-20-1434/§2"}),
    }
    assert [q.fact for q in group(asked, settles, VOCABULARY)] == ["asbestarbeid", "tank"]
    assert [q.fact for q in group(asked[2:], settles, VOCABULARY)] == ["arbeidstakere"]
    assert [q.fact for q in group(asked[4:], settles, VOCABULARY)] == ["complete.equipment"]
    assert [q.fact for q in group([asked[0], asked[3]], {}, VOCABULARY)] == ["asbestarbeid", "gruvedrift"]
    many = [asked[0]] * 20
    assert len(group(many, settles, VOCABULARY)) == MOST
    assert [q.fact for q in session().next_group()] == [COUNT]
    assert session(headcount={"employees": 0}).next_group() == []


def test_whatever_the_order_the_same_answers_give_the_same_verdicts() -> None:
    answers: dict[str, Any] = {COUNT: 35, TANK: True, "tank.volum": "500 l", "tank.innendors": True}
    orders = ([*answers], [*reversed(answers)], [TANK, "tank.volum", COUNT, "tank.innendors"])
    verdicts = []
    for order in orders:
        known = session()
        for fact in order:
            known.answer(fact, answers[fact])
        verdicts.append([(p.id, p.verdict) for p in known.assessment.provisions])
    assert verdicts[0] == verdicts[1] == verdicts[2]
    assert (f"{AML}/§6-1", Verdict.APPLIES) in verdicts[0]


# Where an answer is put


@pytest.mark.parametrize(
    ("fact", "answer", "facts"),
    [
        (COUNT, 12, {"headcount": {"employees": 12}}),
        ("stoy", "86 dB", {"quantities": {"stoy": "86 dB"}}),
        ("asbestarbeid", True, {"activities": ["asbestarbeid"]}),
        ("asbestarbeid", False, {"absent": ["asbestarbeid"]}),
        ("paalegg", True, {"decisions": ["paalegg"]}),
        ("paalegg", False, {"absent": ["paalegg"]}),
        ("kran", True, {"machinery": [{"kind": "kran"}]}),
        ("kran.lastmoment", "8 tm", {"machinery": [{"kind": "kran", "lastmoment": "8 tm"}]}),
        ("industry", "24.420", {"industry": ["24.420"]}),
        ("industry", ["24.420", "38"], {"industry": ["24.420", "38"]}),
        ("complete.machinery", True, {"complete": ["machinery"]}),
        ("complete.machinery", False, {}),
    ],
)
def test_each_sort_of_answer_stands_where_a_fact_file_has_it(
    fact: str, answer: Any, facts: dict[str, Any]
) -> None:
    assert put(fact, answer) == facts


def test_what_is_stated_stays_and_is_not_changed_in_place() -> None:
    stated = {"activities": ["gruvedrift"], "machinery": ["kran"]}
    changed = put("kran.lastmoment", "8 tm", **stated)
    assert changed == {"activities": ["gruvedrift"], "machinery": [{"kind": "kran", "lastmoment": "8 tm"}]}
    assert stated == {"activities": ["gruvedrift"], "machinery": ["kran"]}
    assert put("asbestarbeid", True, **stated)["activities"] == ["gruvedrift", "asbestarbeid"]


@pytest.mark.parametrize(
    ("fact", "answer", "code"),
    [
        ("finnes-ikke", True, "E1501"),
        ("tank.finnes-ikke", 3, "E1501"),
        ("asbestarbeid", "kanskje", "E1502"),
        ("vurdering:skjoenn", True, "E1502"),
    ],
)
def test_wrong_answers_are_findings(fact: str, answer: Any, code: str) -> None:
    with pytest.raises(HmsRulesError) as raised:
        put(fact, answer)
    assert [d.code for d in raised.value.diagnostics] == [code]
