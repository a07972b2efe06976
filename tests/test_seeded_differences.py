"""A fault put into an engine on purpose shows when engines are held against each other, whichever has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from unittest.mock import patch

import pytest
from msgspec.structs import replace

from hms_rules.engines import Engine, Truth, Values, forward
from hms_rules.engines.columnar.literals import Literals
from hms_rules.engines.columnar.targets import Targets
from hms_rules.engines.columnar.terms import Term, is_true, is_unknown
from hms_rules.engines.forward import ForwardEngine
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.compiled import CompiledRule, Program, Role
from hms_rules.language.tree import Literal
from hms_rules.rulebook import Rulebook
from tests.agreeing import differences
from tests.scenarios import asked, book, engine, resolver

WHEN = "reglene vurderes per 2026-11-01"
FIRST = 300  # scenarios are enough

Fault = Callable[[Program, Sequence[Truth]], tuple[Program, Sequence[Truth]]]


def _unknown_is_no(program: Program, literals: Sequence[Truth]) -> tuple[Program, Sequence[Truth]]:
    return program, [value is True for value in literals]


def _exceptions_are_ignored(program: Program, literals: Sequence[Truth]) -> tuple[Program, Sequence[Truth]]:
    return replace(program, rules=tuple(map(_without_exceptions, program.rules))), literals


def _without_exceptions(rule: CompiledRule) -> CompiledRule:
    return replace(rule, conditions=tuple(c for c in rule.conditions if c.role is not Role.EXCEPTION))


class Faulty:
    """An engine that is asked something else than what it answers for."""

    def __init__(self, right: Engine, fault: Fault) -> None:
        self.name = right.name
        self._right = right
        self._fault = fault

    def values(self, program: Program, literals: Sequence[Truth]) -> Values:
        return self._right.values(*self._fault(program, literals))


FAULTS = [_unknown_is_no, _exceptions_are_ignored]


def disagreeing(faulty: Rulebook) -> bool:
    """What `tests/features` holds for every scenario: that both engines give every value alike."""
    day, strict, businesses = asked(WHEN)
    return any(
        faulty.values(b, day, strict=strict, engine="forward")
        != faulty.values(b, day, strict=strict, engine="reference")
        for b in businesses[:FIRST]
    )


@pytest.mark.skipif(forward.available() is not None, reason="durable-rules cannot be loaded here")
@pytest.mark.parametrize("fault", [None, *FAULTS])
@pytest.mark.parametrize("name", ["forward", "reference"])
def test_a_fault_of_a_row_engine_shows(name: str, fault: Fault | None) -> None:
    right: Engine = ForwardEngine() if name == "forward" else ReferenceEngine()
    other = Rulebook(book().compiled)
    with patch.dict(other._engines, {name: Faulty(right, fault)} if fault else {}):
        assert disagreeing(other) is (fault is not None)


def differing() -> list[tuple[int, str, object, object]]:
    """What `test_columnar_features` holds for every scenario."""
    day, strict, businesses = asked(WHEN)
    return differences(businesses[:FIRST], book().program(day), engine(), resolver(), strict=strict)


def test_the_columnar_engine_has_no_fault_to_begin_with() -> None:
    assert differing() == []


def test_a_columnar_engine_to_which_unknown_is_no_shows() -> None:
    right = Literals._decide

    def wrong(self: Literals, number: int, literal: Literal) -> Term:
        return is_true(right(self, number, literal))

    with patch.object(Literals, "_decide", wrong):
        assert differing() != []


def test_a_columnar_engine_that_ignores_exceptions_shows() -> None:
    right = Targets._holds
    with patch.object(Targets, "_holds", lambda self, rule: right(self, _without_exceptions(rule))):
        assert differing() != []


def test_a_columnar_engine_that_takes_every_open_question_for_a_judgement_shows() -> None:
    with patch.object(Targets, "needs_judgement", lambda self, target: is_unknown(self.value(target))):
        assert differing() != []
