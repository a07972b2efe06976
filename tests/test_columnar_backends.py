"""The same expression on DuckDB and Spark: `make test-columnar`.

Spark takes half a minute for what the others do in a second, so it gets fewer days and fewer examples.
"""

from __future__ import annotations

from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_rules.engines.columnar import BackendName, columnar_engine
from hms_rules.engines.columnar.engine import ColumnarEngine
from hms_rules.engines.columnar.literals import Literals
from hms_rules.engines.columnar.terms import Term, is_true
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.language.program import program_at
from hms_rules.language.tree import FactHolds, Judgement, Literal
from hms_rules.vocabulary import Vocabulary
from tests.agreeing import QUIET, differences, one_rule_each
from tests.portfolio_strategies import CODES, asked, plain_literals, portfolios, related
from tests.scenarios import asked as asked_in
from tests.scenarios import book, engine, resolver
from tests.small_vocabulary import CODES as SMALL_CODES
from tests.small_vocabulary import SMALL
from tests.test_columnar import many, rulesets
from tests.test_columnar_features import on_one_day, on_other_days
from tests.tree_strategies import days

pytestmark = [pytest.mark.backends, *QUIET]

ON_SPARK = ("reglene vurderes per 2027-01-01", "reglene vurderes per 2026-11-01 uten antakelser")


@pytest.mark.parametrize("strict", [False, True])
def test_the_scenarios_agree_with_reference_on_duckdb(*, strict: bool) -> None:
    assert on_one_day("duckdb", strict=strict) == []


@pytest.mark.parametrize("strict", [False, True])
def test_the_scenarios_agree_with_reference_on_duckdb_on_other_days(*, strict: bool) -> None:
    assert on_other_days("duckdb", strict=strict) == {}


@pytest.mark.parametrize("when", ON_SPARK)
def test_the_scenarios_of_a_day_agree_with_reference_on_spark(when: str) -> None:
    day, strict, businesses = asked_in(when)
    assert differences(businesses, book().program(day), engine("spark"), resolver(), strict=strict) == []


@pytest.mark.parametrize("backend", ["duckdb", "spark"])
def test_a_fault_shows(backend: BackendName) -> None:
    program, own = one_rule_each([FactHolds("leketoy")], SMALL), Resolver(SMALL, SMALL_CODES)
    right, columnar = Literals._decide, columnar_engine(own, backend)

    def unknown_is_no(self: Literals, number: int, literal: Literal) -> Term:
        return is_true(right(self, number, literal))

    some = [Business(), Business(products=["leketoy"])]
    assert differences(some, program, columnar, own, strict=True) == []
    with patch.object(Literals, "_decide", unknown_is_no):
        assert [name for _, name, _, _ in differences(some, program, columnar, own, strict=True)] == [
            "begrep:0"
        ]


def rules_agree(backend: BackendName, ruleset: CompiledRuleset, day: date, data: st.DataObject) -> None:
    judged = sorted({a.rule for a in ruleset.literals if isinstance(a, Judgement)} | set(ruleset.targets))
    some, own = data.draw(portfolios(judged)), Resolver(ruleset.vocabulary, CODES)
    assert differences(some, program_at(ruleset, day), ColumnarEngine(own, backend), own, strict=False) == []


def literals_agree(
    backend: BackendName, vocabulary: Vocabulary, more: list[Literal], some: list[Business]
) -> None:
    program, own = one_rule_each([*plain_literals(), *more], vocabulary), Resolver(vocabulary, CODES)
    assert differences(some, program, ColumnarEngine(own, backend), own, strict=False) == []


more_literals = st.lists(asked, min_size=8, max_size=8)


@settings(many, max_examples=15)
@given(ruleset=rulesets(), day=days, data=st.data())
def test_duckdb_agrees_on_whole_rule_sets(ruleset: CompiledRuleset, day: date, data: st.DataObject) -> None:
    rules_agree("duckdb", ruleset, day, data)


@settings(many, max_examples=15)
@given(vocabulary=related(), more=more_literals, some=portfolios())
def test_duckdb_agrees_on_literals(vocabulary: Vocabulary, more: list[Literal], some: list[Business]) -> None:
    literals_agree("duckdb", vocabulary, more, some)


@settings(many, max_examples=3)
@given(ruleset=rulesets(), day=days, data=st.data())
def test_spark_agrees_on_whole_rule_sets(ruleset: CompiledRuleset, day: date, data: st.DataObject) -> None:
    rules_agree("spark", ruleset, day, data)


@settings(many, max_examples=3)
@given(vocabulary=related(), more=more_literals, some=portfolios())
def test_spark_agrees_on_literals(vocabulary: Vocabulary, more: list[Literal], some: list[Business]) -> None:
    literals_agree("spark", vocabulary, more, some)
