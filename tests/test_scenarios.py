"""The test language: what Gitt lines put in the fact file, and what Så lines look for."""

from __future__ import annotations

from typing import Any

import pytest

from hms_rules.diagnostics import Span
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Form, Refused, Setting
from hms_rules.language.names import Names
from hms_rules.workbench.testing.expecting import THEN
from hms_rules.workbench.testing.stating import GIVEN, Stated, read_target, state
from tests.rule_vocabulary import AML, VOCABULARY, Codes

SETTING = Setting(Names.of(VOCABULARY, Codes()), "", "", "SN2025")
HERE = Span("x.feature", 1, 1, 1)


def phrase(text: str) -> Phrase:
    return Phrase.written(text, HERE)


def stated(*lines: str, table: str = "") -> dict[str, object]:
    facts = Stated(VOCABULARY)
    rows = tuple(
        Row(tuple(phrase(c.strip()) for c in line.strip().strip("|").split("|")), HERE)
        for line in table.splitlines()
    )
    for line in lines:
        state(phrase(line), rows, SETTING)(facts)
    return facts.as_dict()


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("en virksomhet", {}),
        ("en virksomhet med næringskode 24.420", {"industry": ["24.420"]}),
        (
            "en virksomhet med næringskode 24.420 i SN2007",
            {"industry": [{"code": "24.420", "standard": "SN2007"}]},
        ),
        ("en virksomhet med næringskodene 24.420 og 38", {"industry": ["24.420", "38"]}),
        ("at antall arbeidstakere er 5", {"headcount": {"employees": "5"}}),
        ("at antall arbeidstakere er minst 5", {"headcount": {"employees": {"at_least": "5"}}}),
        ("at antall arbeidstakere er høyst 4", {"headcount": {"employees": {"at_most": "4"}}}),
        (
            "at antall arbeidstakere er mellom 1 og 4",
            {"headcount": {"employees": {"at_least": "1", "at_most": "4"}}},
        ),
        ("at støynivå er 86 dB", {"quantities": {"stoy": "86 dB"}}),
        ("at virksomheten utfører asbestarbeid", {"activities": ["asbestarbeid"]}),
        ("at virksomheten ikke utfører asbestarbeid", {"absent": ["asbestarbeid"]}),
        ("at en av partene krever det", {"circumstances": ["krav"]}),
        ('at det foreligger vedtak om "pålegg om industrivern"', {"decisions": ["paalegg"]}),
        ("at virksomheten bruker en mobilkran", {"machinery": [{"kind": "kran"}]}),
        ("listen over kjemikalier er fullstendig", {"complete": ["chemicals"]}),
        (
            'at det er vurdert at arbeidsmiljøloven § 6-1 ikke gjelder, fordi "ingen risiko"',
            {"judgements": [{"rule": f"{AML}/§6-1", "holds": False, "because": "ingen risiko"}]},
        ),
    ],
)
def test_a_line_is_a_fact(line: str, facts: dict[str, object]) -> None:
    assert stated(line) == facts


def test_what_is_unknown_is_in_no_list() -> None:
    lines = ("at virksomheten utfører asbestarbeid", "at det er ukjent om virksomheten utfører asbestarbeid")
    assert stated(*lines) == {"activities": []}
    assert stated("at antall arbeidstakere er 5", "at antall arbeidstakere er ukjent") == {"headcount": {}}


def test_things_stand_in_a_table_with_a_measure_in_each_column() -> None:
    table = "| slag | volum | innendørs |\n| nedgravd oljetank | 3500 l | ja |\n| tank | – | nei |"
    assert stated("en virksomhet med disse tankene:", table=table) == {
        "equipment": [
            {"kind": "oljetank", "volum": "3500 l", "innendors": True},
            {"kind": "tank", "innendors": False},
        ]
    }


def test_chemicals_need_no_kind() -> None:
    table = "| navn | faresetning |\n| Diesel | H226, H304 |"
    assert stated("en virksomhet med disse kjemikaliene:", table=table) == {
        "chemicals": [{"name": "Diesel", "hazards": ["H226", "H304"]}]
    }


def test_everything_else_is_denied_but_not_what_is_said_or_unknown() -> None:
    facts = stated(
        "at virksomheten har en nedgravd oljetank",
        "at det er ukjent om virksomheten driver gruve",
        "alt annet er avkreftet",
    )
    absent = set(facts["absent"])  # type: ignore[call-overload]  # a list of ids
    assert absent == {"asbestarbeid", "krav", "kran", "kjemikalie", "paalegg"}
    assert "activities" not in facts["complete"]  # type: ignore[operator]  # a list of keys


def test_a_target_is_named_as_a_rule_names_it() -> None:
    assert read_target(phrase("arbeidsmiljøloven § 6-1 gjelder"), SETTING) == f"{AML}/§6-1"
    assert read_target(phrase('virksomheten plikter å "opprette arbeidsmiljøutvalg"'), SETTING) == "plikt:amu"


@pytest.mark.parametrize(
    "line",
    ["at det regner", "at virksomheten regnes som noe", 'at virksomheten regnes som "storulykkevirksomhet"'],
)
def test_what_rules_conclude_cannot_be_stated(line: str) -> None:
    with pytest.raises(Refused):
        stated(line)


def test_every_form_reads_its_own_example() -> None:
    forms: tuple[Form[Any], ...] = (*GIVEN, *THEN)
    for form in forms:
        assert form.pattern.fullmatch(form.example), form.name
