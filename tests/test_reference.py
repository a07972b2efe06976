"""The reference engine: Kleene's logic on rules, worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_rules.engines import Truth
from hms_rules.engines.kleene import all_of, any_of, negation
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.compiled import Program
from tests.strategies import answered, program_of


def literal(number: int, *, negated: bool = False) -> tuple[int, bool, bool]:
    return (number, False, negated)


def target(number: int, *, negated: bool = False) -> tuple[int, bool, bool]:
    return (number, True, negated)


@pytest.mark.parametrize(
    ("a", "b", "both", "either"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, None, None, None),
    ],
)
def test_and_or_follow_kleenes_tables(a: Truth, b: Truth, both: Truth, either: Truth) -> None:
    assert all_of([a, b]) is all_of([b, a]) is both
    assert any_of([a, b]) is any_of([b, a]) is either


def test_nothing_at_all_holds_and_none_of_nothing_does() -> None:
    assert all_of([]) is True
    assert any_of([]) is False


def test_the_negation_of_unknown_is_unknown() -> None:
    assert [negation(v) for v in (True, False, None)] == [False, True, None]


def test_a_target_holds_when_one_of_its_rules_does() -> None:
    program = program_of(2, 1, [([literal(0)], [0]), ([literal(1)], [0])])
    values = ReferenceEngine().values(program, [False, True])
    assert values.rules == (False, True)
    assert values.targets == (True,)


def test_a_target_no_rule_concludes_is_false_and_its_negation_holds() -> None:
    program = program_of(1, 2, [([target(0, negated=True)], [1])])
    assert ReferenceEngine().values(program, [None]).targets == (False, True)


def test_an_unknown_exception_leaves_the_rule_unknown_and_a_known_one_blocks_it() -> None:
    program = program_of(2, 1, [([literal(0), literal(1, negated=True)], [0])])
    reference = ReferenceEngine()
    assert reference.values(program, [True, None]).targets == (None,)
    assert reference.values(program, [True, True]).targets == (False,)
    assert reference.values(program, [True, False]).targets == (True,)


def test_values_chain_upwards_through_targets() -> None:
    program = program_of(1, 3, [([literal(0)], [0]), ([target(0)], [1]), ([target(1, negated=True)], [2])])
    assert ReferenceEngine().values(program, [True]).targets == (True, True, False)
    assert ReferenceEngine().values(program, [None]).targets == (None, None, None)


def test_a_rule_that_concludes_targets_of_different_levels_is_settled_before_either_is_read() -> None:
    # Rule 0 concludes 0 and 2; target 2 lies higher because rule 1 rests on target 1, which rests on 0.
    program = program_of(1, 3, [([literal(0)], [0, 2]), ([target(1)], [2]), ([target(0)], [1])])
    values = ReferenceEngine().values(program, [True])
    assert values.targets == (True, True, True)
    assert values.rules == (True, True, True)


@given(answered(), st.data())
def test_learning_a_literal_never_changes_what_is_decided(
    case: tuple[Program, list[Truth]], data: st.DataObject
) -> None:
    program, before = case
    learnt = [data.draw(st.booleans()) if v is None and data.draw(st.booleans()) else v for v in before]
    reference = ReferenceEngine()
    first, then = reference.values(program, before), reference.values(program, learnt)
    for old, new in zip((*first.targets, *first.rules), (*then.targets, *then.rules), strict=True):
        assert old is None or old is new
