"""The rule book as a library: what is public, and what its door promises."""

from __future__ import annotations

import doctest
import re
from datetime import date
from pathlib import Path

import pytest

import hms_rules
from hms_rules import Assessment, Business, Diagnostic, HmsRulesError, Rulebook, Verdict
from hms_rules.version import VERSION

ROOT = Path(__file__).parent.parent
CARPENTER = ROOT / "examples" / "snekker.yaml"
DAY = date(2026, 11, 1)
SAFETY_DELEGATE = "lov/2005-06-17-62/§6-1"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return Rulebook.load()


def test_the_example_of_the_package_runs() -> None:
    tried = doctest.testmod(hms_rules, raise_on_error=True)
    assert tried.attempted == 6


def test_the_public_names_are_these_and_each_is_there() -> None:
    assert hms_rules.__all__ == [
        "Assessment",
        "Business",
        "Diagnostic",
        "HmsRulesError",
        "Rulebook",
        "Verdict",
    ]
    for name in hms_rules.__all__:
        assert getattr(hms_rules, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'Regelbok'"):
        _ = hms_rules.Regelbok


def test_an_answer_has_what_applies_what_is_open_documents_and_questions(book: Rulebook) -> None:
    result = book.assess(Business.from_file(CARPENTER), as_of=DAY)
    assert isinstance(result, Assessment)
    assert SAFETY_DELEGATE in [p.id for p in result.applicable]
    assert {p.verdict for p in result.undetermined} <= {Verdict.UNDETERMINED, Verdict.NEEDS_JUDGEMENT}
    assert len(result.applicable) + len(result.undetermined) < len(result.provisions)
    assert result.documents
    assert result.questions
    assert result.explain(SAFETY_DELEGATE).because


def test_the_json_of_an_answer_reads_back(book: Rulebook) -> None:
    result = book.assess(Business.from_file(CARPENTER), as_of=DAY)
    again = Assessment.model_validate_json(result.as_json(everything=True))
    assert again.model_dump() == result.model_dump()
    assert again.explain(SAFETY_DELEGATE).title == result.explain(SAFETY_DELEGATE).title


def test_a_business_of_plain_arguments_is_as_good_as_a_file(book: Rulebook) -> None:
    stated = Business.from_dict({"industry": ["43.320"], "headcount": {"employees": 5}})
    from_file = book.assess(Business.from_file(CARPENTER), as_of=DAY)
    assert [(p.id, p.verdict) for p in book.assess(stated, as_of=DAY).provisions] == [
        (p.id, p.verdict) for p in from_file.provisions
    ]


def test_the_day_is_today_when_none_is_given(book: Rulebook) -> None:
    before = date.today()
    assert before <= book.assess(Business.from_file(CARPENTER)).as_of <= date.today()


def test_notes_go_with_the_answer(book: Rulebook) -> None:
    result = book.assess(Business.from_file(CARPENTER), as_of=DAY, notes=["virksomheten er konkurs"])
    assert result.notes[0] == "virksomheten er konkurs"


def test_check_and_assess_find_the_same_errors(book: Rulebook) -> None:
    wrong = Business.from_dict({"activities": ["asbestarbied"], "judgements": [_JUDGEMENT]})
    found = book.check(wrong)
    assert isinstance(found[0], Diagnostic)
    assert "E1006" in [d.code for d in found]
    assert len(found) == 2
    with pytest.raises(HmsRulesError) as refused:
        book.assess(wrong, as_of=DAY)
    assert set(refused.value.diagnostics) == set(found)


_JUDGEMENT = {"rule": "finnes-ikke", "holds": True, "because": "vurdert"}


def test_an_engine_that_does_not_exist_is_a_mistake_of_the_caller(book: Rulebook) -> None:
    with pytest.raises(ValueError, match="fast"):
        book.assess(Business.from_file(CARPENTER), as_of=DAY, engine="fast")


def test_the_rules_say_which_they_are(book: Rulebook) -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", book.info.hash)
    assert book.info.version == VERSION


def test_one_book_answers_for_many_days_and_businesses_alike(book: Rulebook) -> None:
    business = Business.from_file(CARPENTER)
    first = book.assess(business, as_of=DAY)
    book.assess(Business(), as_of=date(2023, 6, 1), strict=True)
    assert book.assess(business, as_of=DAY).model_dump() == first.model_dump()
    assert Rulebook.load().assess(business, as_of=DAY).model_dump() == first.model_dump()
