"""The engines agree with the specification on generated programs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from hms_rules.engines import Truth, forward
from hms_rules.engines.forward import ForwardEngine
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.compiled import Program
from tests.strategies import answered

needs_forward = pytest.mark.skipif(
    forward.available() is not None, reason="durable-rules cannot be loaded here"
)


@needs_forward
@settings(max_examples=300, deadline=None)
@given(answered())
def test_forward_gives_the_values_of_reference(case: tuple[Program, list[Truth]]) -> None:
    program, literals = case
    assert ForwardEngine().values(program, literals) == ReferenceEngine().values(program, literals)


@needs_forward
@settings(max_examples=50, deadline=None)
@given(answered(most_conditions=30))
def test_forward_gives_the_values_of_reference_for_long_rules(case: tuple[Program, list[Truth]]) -> None:
    program, literals = case
    assert ForwardEngine().values(program, literals) == ReferenceEngine().values(program, literals)
