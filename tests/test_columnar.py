"""The columnar engine agrees with the specification on generated rules, vocabularies and businesses.

Many businesses are asked of each program, for making the expression is what takes time. A failing
example is not shrunk: that would take hours, and each difference names the business and the target.
"""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hms_rules.engines.columnar.engine import ColumnarEngine
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.program import program_at
from hms_rules.language.tree import Judgement, Literal
from hms_rules.vocabulary import Vocabulary
from tests.agreeing import differences, one_rule_each
from tests.portfolio_strategies import CODES, asked, plain_literals, portfolios, related
from tests.tree_strategies import days, rule_files

many = settings(
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


@st.composite
def rulesets(draw: st.DrawFn) -> CompiledRuleset:
    ruleset, findings = compile_ruleset(draw(rule_files(asked)), draw(related()))
    assert findings == ()
    assert ruleset is not None
    return ruleset


@settings(many, max_examples=10)
@given(ruleset=rulesets(), day=days, strict=st.booleans(), data=st.data())
def test_whole_rule_sets_agree_with_reference(
    ruleset: CompiledRuleset, day: date, *, strict: bool, data: st.DataObject
) -> None:
    judged = sorted({a.rule for a in ruleset.literals if isinstance(a, Judgement)} | set(ruleset.targets))
    some = data.draw(portfolios(judged))
    resolver = Resolver(ruleset.vocabulary, CODES)
    assert (
        differences(some, program_at(ruleset, day), ColumnarEngine(resolver), resolver, strict=strict) == []
    )


@settings(many, max_examples=10)
@given(
    vocabulary=related(),
    more=st.lists(asked, min_size=8, max_size=8),
    some=portfolios(),
    strict=st.booleans(),
)
def test_literals_agree_with_reference(
    vocabulary: Vocabulary, more: list[Literal], some: list[Business], *, strict: bool
) -> None:
    program = one_rule_each([*plain_literals(), *more], vocabulary)
    resolver = Resolver(vocabulary, CODES)
    assert differences(some, program, ColumnarEngine(resolver), resolver, strict=strict) == []
