"""The steps of `features/`: one for each of Gitt, Når and Så; the sentences are read by `Case`.

Every scenario is played on `forward`, and all values of all targets and rules are held against `reference`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from pytest_bdd import given, parsers, then, when

from hms_rules.language.names import Names
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.scenarios import Case, names_of

_ANYTHING = parsers.re(r"(?P<text>.+)")


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Tags are for readers of the scenarios, not marks to select tests by."""
    del tag, function
    return True


@cache
def _shipped() -> tuple[Rulebook, Names]:
    book = Rulebook.load()
    return book, names_of(book)


@pytest.fixture
def case() -> Iterator[Case]:
    """A scenario without facts so far; one that expects nothing fails."""
    book, names = _shipped()
    case = Case(book, names)
    yield case
    assert case.expectations, "scenarioet forventer ingenting"


@given(_ANYTHING)
def _given(case: Case, text: str, datatable: list[list[str]] | None = None) -> None:
    case.given(text, datatable or ())


@when(_ANYTHING)
def _when(case: Case, text: str) -> None:
    case.when(text)
    assert case.values("forward") == case.values("reference"), "the engines disagree"


@then(_ANYTHING)
def _then(case: Case, text: str) -> None:
    outcome = case.then(text)
    assert outcome.holds, f"«{text}»: ventet {outcome.expected}, fikk {outcome.actual}"
