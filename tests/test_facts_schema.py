"""The JSON Schema of fact files: it takes what is right, refuses what is wrong, and knows every name."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hms_rules.facts.schema import facts_schema
from tests.small_vocabulary import SMALL

SCHEMA = facts_schema(SMALL)
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"industry": ["43.320", {"code": "43.990", "standard": "SN2007"}]},
        {"headcount": {"employees": 12, "engaged": {"at_least": 12, "at_most": 15.5}}},
        {"activities": ["asbestarbeid"], "absent": ["stillas", "paalegg"], "decisions": ["paalegg"]},
        {"machinery": ["stillas", {"kind": "mobilkran", "lastmoment": "8 tm"}]},
        {"equipment": [{"kind": "oljetank", "volum": {"at_least": "3500 l"}, "innendors": True}]},
        {"chemicals": ["Diesel", {"name": "Diesel", "hazards": ["H226"], "quantity": "3 m3"}]},
        {"quantities": {"etablert": "2020-01-01", "stoy": "86 dB"}},
        {"judgements": [{"rule": "r", "holds": True, "because": "b"}]},
        {"complete": ["machinery"]},
    ],
)
def test_right_facts_are_valid(data: dict[str, Any]) -> None:
    assert [e.message for e in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize(
    "data",
    [
        {"activites": []},
        {"activities": ["stillas"]},
        {"machinery": ["farlig-kran"]},
        {"machinery": [{"kind": "stillas", "volum": "3 l"}]},
        {"equipment": [{"kind": "oljetank", "volum": 3500}]},
        {"headcount": {"employes": 5}},
        {"headcount": {"employees": -5}},
        {"headcount": {"employees": 2.5}},
        {"organisation_number": "100 000 008"},
        {"judgements": [{"rule": "r", "holds": True}]},
    ],
)
def test_wrong_facts_are_not(data: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(data)


def test_names_come_with_their_label_and_question() -> None:
    employees = SCHEMA["properties"]["headcount"]["properties"]["employees"]
    assert employees["title"] == "antall-arbeidstakere"
    assert {"const": "asbestarbeid", "title": "asbestarbeid"} in SCHEMA["properties"]["activities"]["items"][
        "anyOf"
    ]


def test_a_measure_says_its_units() -> None:
    tank = next(
        choice
        for choice in SCHEMA["properties"]["equipment"]["items"]["anyOf"]
        if choice.get("properties", {}).get("kind") == {"const": "oljetank"}
    )
    assert tank["properties"]["volum"]["anyOf"][0]["description"] == "med enhet: liter, m3"
