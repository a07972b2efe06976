"""The engines agree with the specification, and knowledge only ever adds: on generated rules and facts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_rules.engines import Truth, forward
from hms_rules.engines.forward import ForwardEngine
from hms_rules.engines.grounds import Behind
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.compiled import CompiledRuleset, Program
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.program import program_at
from hms_rules.language.tree import Judgement, Literal
from hms_rules.vocabulary import Vocabulary
from tests.fact_strategies import fact_bases, learnt
from tests.strategies import answered
from tests.tree_strategies import days, literals, rule_files, vocabularies

needs_forward = pytest.mark.skipif(
    forward.available() is not None, reason="durable-rules cannot be loaded here"
)


@needs_forward
@settings(max_examples=150, deadline=None)
@given(answered())
def test_forward_gives_the_values_of_reference(case: tuple[Program, list[Truth]]) -> None:
    program, truths = case
    assert ForwardEngine().values(program, truths) == ReferenceEngine().values(program, truths)


@needs_forward
@settings(max_examples=50, deadline=None)
@given(answered(most_conditions=30))
def test_forward_gives_the_values_of_reference_for_long_rules(case: tuple[Program, list[Truth]]) -> None:
    program, truths = case
    assert ForwardEngine().values(program, truths) == ReferenceEngine().values(program, truths)


@st.composite
def rulesets(draw: st.DrawFn) -> CompiledRuleset:
    """A compiled rule set; that it compiles without findings is part of what is tested."""
    ruleset, findings = compile_ruleset(draw(rule_files()), draw(vocabularies()))
    assert findings == ()
    assert ruleset is not None
    return ruleset


def judged_in(ruleset: CompiledRuleset) -> list[str]:
    return [literal.rule for literal in ruleset.literals if isinstance(literal, Judgement)]


@needs_forward
@settings(max_examples=100, deadline=None)
@given(ruleset=rulesets(), day=days, strict=st.booleans(), data=st.data())
def test_the_engines_agree_on_whole_rule_sets(
    ruleset: CompiledRuleset, day: date, *, strict: bool, data: st.DataObject
) -> None:
    program = program_at(ruleset, day)
    base = data.draw(fact_bases(ruleset.vocabulary, judged_in(ruleset)))
    known = LiteralEvaluator.of(ruleset).evaluate(ruleset.literals, program.literals, base, strict=strict)
    assert ForwardEngine().values(program, known.truth) == ReferenceEngine().values(program, known.truth)


@settings(max_examples=100, deadline=None)
@given(rulesets(), days, st.data())
def test_learning_never_changes_a_decided_target_in_strict_mode(
    ruleset: CompiledRuleset, day: date, data: st.DataObject
) -> None:
    program = program_at(ruleset, day)
    base = data.draw(fact_bases(ruleset.vocabulary, judged_in(ruleset)))
    more = data.draw(learnt(ruleset.vocabulary, base))
    evaluator, reference = LiteralEvaluator.of(ruleset), ReferenceEngine()
    first, then = (
        reference.values(
            program, evaluator.evaluate(ruleset.literals, program.literals, b, strict=True).truth
        ).targets
        for b in (base, more)
    )
    changed = [
        ruleset.targets[n]
        for n, (a, b) in enumerate(zip(first, then, strict=True))
        if a is not None and a is not b
    ]
    assert changed == []


@settings(max_examples=250, deadline=None)
@given(vocabularies(), st.lists(literals, min_size=1, max_size=8), st.data())
def test_learning_never_changes_a_decided_literal_in_strict_mode(
    vocabulary: Vocabulary, asked: list[Literal], data: st.DataObject
) -> None:
    base = data.draw(fact_bases(vocabulary))
    more = data.draw(learnt(vocabulary, base))
    evaluator = LiteralEvaluator(vocabulary)
    for literal in asked:
        before = evaluator.truth(literal, base, strict=True)
        after = evaluator.truth(literal, more, strict=True)
        assert before is None or before is after, literal


@settings(max_examples=150, deadline=None)
@given(
    vocabulary=vocabularies(),
    asked=st.lists(literals, min_size=1, max_size=8),
    strict=st.booleans(),
    data=st.data(),
)
def test_an_open_literal_lacks_something_and_a_strict_one_leans_on_no_assumption(
    vocabulary: Vocabulary, asked: list[Literal], *, strict: bool, data: st.DataObject
) -> None:
    base = data.draw(fact_bases(vocabulary))
    evaluator = LiteralEvaluator(vocabulary)
    values = evaluator.evaluate(asked, range(len(asked)), base, strict=strict)
    behind = Behind(vocabulary, evaluator, base, strict)
    for literal, truth, leaning in zip(asked, values.truth, values.assumptions, strict=True):
        behind.grounds(literal)
        if truth is None:
            assert behind.missing(literal), literal
        assert not (strict and leaning)
