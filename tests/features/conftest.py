"""The steps of `features/`: one for each of Gitt, Når and Så; the sentences are read by `Play`.

Every scenario is played on `forward`, and all values of all targets and rules are held against `reference`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from pytest_bdd import given, parsers, then, when

from hms_rules.rulebook import Rulebook
from hms_rules.workbench.testing.playing import Play, Player

_ANYTHING = parsers.re(r"(?P<text>.+)")


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Tags are for readers of the scenarios, not marks to select tests by."""
    del tag, function
    return True


@cache
def _shipped() -> Player:
    return Player(Rulebook.load(), engine="forward")


@pytest.fixture
def play() -> Iterator[Play]:
    """A scenario without facts so far; one that expects nothing fails."""
    play = Play(_shipped())
    yield play
    assert play.expectations, "scenariet forventer ingenting"


@given(_ANYTHING)
def _given(play: Play, text: str, datatable: list[list[str]] | None = None) -> None:
    play.given(text, datatable or ())


@when(_ANYTHING)
def _when(play: Play, text: str) -> None:
    play.when(text)
    assert play.values("forward") == play.values("reference"), "the engines disagree"


@then(_ANYTHING)
def _then(play: Play, text: str) -> None:
    outcome = play.then(text)
    assert outcome.holds, f"«{text}»: ventet {outcome.expected}, fikk {outcome.actual}"
