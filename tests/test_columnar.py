"""The columnar engine agrees with the specification on generated rules, vocabularies and businesses."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_rules.engines.columnar.engine import ColumnarEngine
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.program import program_at
from hms_rules.language.tree import Judgement
from tests.agreeing import differences
from tests.portfolio_strategies import CODES, asked, businesses, related
from tests.tree_strategies import days, rule_files

slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


@st.composite
def rulesets(draw: st.DrawFn) -> CompiledRuleset:
    ruleset, findings = compile_ruleset(draw(rule_files(asked)), draw(related()))
    assert findings == ()
    assert ruleset is not None
    return ruleset


@settings(max_examples=60, deadline=None, suppress_health_check=slow)
@given(ruleset=rulesets(), day=days, strict=st.booleans(), data=st.data())
def test_all_of_it_agrees_with_reference(
    ruleset: CompiledRuleset, day: date, *, strict: bool, data: st.DataObject
) -> None:
    judged = sorted({a.rule for a in ruleset.literals if isinstance(a, Judgement)} | set(ruleset.targets))
    some = data.draw(st.lists(businesses(judged), min_size=10, max_size=20))
    resolver = Resolver(ruleset.vocabulary, CODES)
    program = program_at(ruleset, day)
    assert differences(some, program, ColumnarEngine(resolver), resolver, strict=strict) == []
