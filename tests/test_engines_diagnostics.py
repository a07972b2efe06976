"""Every finding of the engines, word for word: what they cannot do, or not here."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hms_rules.diagnostics import HmsRulesError, Span
from hms_rules.engines import columnar, forward
from hms_rules.engines.forward import ForwardEngine
from hms_rules.engines.network import MOST_GROUPS, MOST_RULES, MOST_TESTS_IN_GROUP, stages_of
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import Program, Source
from tests import golden
from tests.small_vocabulary import CODES, SMALL
from tests.strategies import Said, program_of


def _many_rules() -> Program:
    return program_of(1, 1, [([(0, False, False)], [0])] * (MOST_RULES + 1))


def _rules_on_rules() -> Program:
    levels = MOST_GROUPS + 1
    rules: list[Said] = [([(n - 1, True, False)] if n else [], [n]) for n in range(levels)]
    return program_of(1, levels, rules)


def _many_conditions() -> Program:
    asked = MOST_TESTS_IN_GROUP + 1
    program = program_of(asked, 1, [([(n, False, False) for n in range(asked)], [0])])
    source = Source("regel-0", Span("rulesets/lang.feature", 12, 5, 10))
    return replace(program, rules=(replace(program.rules[0], sources=(source,)),))


TOO_MUCH = {
    "E0902-for-mange-regler": _many_rules,
    "E0902-for-mange-over-hverandre": _rules_on_rules,
    "E0903-for-mange-vilkaar": _many_conditions,
}


@pytest.mark.parametrize("case", TOO_MUCH)
def test_rules_beyond_what_a_network_holds_are_told_so(case: str) -> None:
    with pytest.raises(HmsRulesError) as refused:
        stages_of(TOO_MUCH[case]())
    golden.assert_golden("engines", case, golden.rendered(refused.value.diagnostics))


def test_an_extension_that_cannot_be_loaded_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise ModuleNotFoundError("No module named 'durable_rules_engine'")

    monkeypatch.setattr(forward, "_extension", missing)
    with pytest.raises(HmsRulesError) as refused:
        ForwardEngine()
    golden.assert_golden("engines", "E0901-lar-seg-ikke-laste", golden.rendered(refused.value.diagnostics))


NOT_THERE: dict[str, tuple[columnar.BackendName, str]] = {
    "E0904-ibis-mangler": ("polars", "ibis"),
    "E0904-java-mangler": ("spark", "java"),
}


@pytest.mark.parametrize("case", NOT_THERE)
def test_a_database_that_is_not_installed_is_told_of(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    backend, missing = NOT_THERE[case]

    def load(module: str) -> None:
        if module == missing:
            raise ModuleNotFoundError(f"No module named {module!r}")

    monkeypatch.setattr(columnar, "import_module", load)
    monkeypatch.setattr(columnar, "which", lambda _: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(HmsRulesError) as refused:
        columnar.columnar_engine(Resolver(SMALL, CODES), backend)
    golden.assert_golden("engines", case, golden.rendered(refused.value.diagnostics))


def test_every_text_is_of_a_case() -> None:
    assert golden.texts("engines") == {"E0901-lar-seg-ikke-laste", *TOO_MUCH, *NOT_THERE}
