"""Forward chaining: what engines.md warns of, one test a trap."""

from __future__ import annotations

import resource
import subprocess
import sys
import threading

import pytest

from hms_rules.diagnostics import HmsRulesError
from hms_rules.engines import Truth, forward
from hms_rules.engines.forward import ForwardEngine
from hms_rules.engines.network import MOST_RULES, MOST_TESTS_IN_GROUP, stages_of
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.compiled import Program
from tests.strategies import Said, program_of

pytestmark = pytest.mark.skipif(forward.available() is not None, reason="durable-rules cannot be loaded here")


def agree(program: Program, *answers: list[Truth]) -> None:
    engine, reference = ForwardEngine(), ReferenceEngine()
    for literals in answers:
        assert engine.values(program, literals) == reference.values(program, literals)


def test_a_rule_fires_for_certain_possibly_or_not_at_all() -> None:
    program = program_of(1, 1, [([(0, False, False)], [0])])
    engine = ForwardEngine()
    assert engine.values(program, [True]).targets == (True,)
    assert engine.values(program, [None]).targets == (None,)
    assert engine.values(program, [False]).targets == (False,)


def test_a_rule_without_conditions_always_holds() -> None:
    program = program_of(1, 2, [([], [0]), ([(0, True, False)], [1])])
    assert ForwardEngine().values(program, [None]).targets == (True, True)


def test_a_program_without_rules_has_only_false_targets() -> None:
    assert ForwardEngine().values(program_of(1, 3, []), [True]).targets == (False, False, False)


def test_one_literal_may_stand_twice_in_a_rule_and_against_itself() -> None:
    twice: Said = ([(0, False, False), (0, False, False)], [0])
    against: Said = ([(0, False, False), (0, False, True)], [1])
    agree(program_of(1, 2, [twice, against]), [True], [False], [None])


def test_more_than_16_conditions_in_a_rule() -> None:
    rule: Said = ([(n, False, n % 2 == 1) for n in range(40)], [0])
    met: list[Truth] = [n % 2 == 0 for n in range(40)]
    program = program_of(40, 1, [rule])
    assert ForwardEngine().values(program, met).targets == (True,)
    agree(program, met, [*met[:-1], True], [*met[:-1], None])


def test_a_rule_with_as_many_conditions_as_are_taken() -> None:
    rule: Said = ([(n, False, False) for n in range(MOST_TESTS_IN_GROUP)], [0])
    program = program_of(MOST_TESTS_IN_GROUP, 1, [rule])
    everything: list[Truth] = [True] * MOST_TESTS_IN_GROUP
    assert ForwardEngine().values(program, everything).targets == (True,)
    agree(program, [*everything[:-1], None], [*everything[:-1], False])


def test_more_than_256_rules_on_one_literal() -> None:
    program = program_of(1, 600, [([(0, False, False)], [n]) for n in range(600)])
    assert ForwardEngine().values(program, [True]).targets == (True,) * 600
    agree(program, [False], [None])


def test_more_than_512_literals_each_with_its_rule() -> None:
    program = program_of(1100, 1100, [([(n, False, n % 3 == 0)], [n]) for n in range(1100)])
    agree(program, [True] * 1100, [None] * 1100, [(True, False, None)[n % 7 % 3] for n in range(1100)])


def test_more_than_64_rules_that_one_fact_meets_each_by_its_own_test() -> None:
    program = program_of(130, 130, [([(n, False, False), (129 - n, False, False)], [n]) for n in range(130)])
    assert ForwardEngine().values(program, [True] * 130).targets == (True,) * 130


def test_more_than_250_true_literals_in_one_level() -> None:
    rules: list[Said] = [
        ([(n, False, False), (n + 1, False, False), (n + 2, False, False)], [n]) for n in range(400)
    ]
    agree(program_of(402, 400, rules), [True] * 402, [n % 5 != 0 for n in range(402)])


def test_a_chain_of_a_hundred_targets_with_a_negation_in_every_link() -> None:
    rules: list[Said] = [([(0, False, False)], [0])]
    rules += [([(n - 1, True, True)], [n]) for n in range(1, 100)]
    program = program_of(1, 100, rules)
    assert ForwardEngine().values(program, [True]).targets == tuple(n % 2 == 0 for n in range(100))
    agree(program, [False], [None])


def test_more_rules_than_a_network_holds_are_refused() -> None:
    program = program_of(1, 1, [([(0, False, False)], [0]) for _ in range(MOST_RULES + 1)])
    with pytest.raises(HmsRulesError) as refused:
        ForwardEngine().values(program, [True])
    assert [d.code for d in refused.value.diagnostics] == ["E0902"]


def test_as_many_rules_as_a_network_holds() -> None:
    program = program_of(3, 1, [([(n % 3, False, False)], [0]) for n in range(MOST_RULES)])
    agree(program, [None, False, False])


def test_more_levels_than_a_network_holds_are_refused() -> None:
    rules: list[Said] = [([(n - 1, True, False)] if n else [], [n]) for n in range(501)]
    with pytest.raises(HmsRulesError) as refused:
        ForwardEngine().values(program_of(1, 501, rules), [None])
    assert [d.code for d in refused.value.diagnostics] == ["E0902"]


def test_a_rule_with_too_many_conditions_is_refused_with_its_name() -> None:
    rule: Said = ([(n, False, False) for n in range(201)], [0])
    with pytest.raises(HmsRulesError) as refused:
        ForwardEngine().values(program_of(201, 1, [rule]), [True] * 201)
    (finding,) = refused.value.diagnostics
    assert finding.code == "E0903"
    assert "«regel-0» har 201 vilkår" in finding.message


def test_a_literal_is_asserted_only_where_some_rule_asks_it() -> None:
    program = program_of(500, 1, [([(250, False, False)], [0])])
    ((group,),) = stages_of(program)
    assert [t.index for t in group.tests] == [250]


def test_evaluations_leave_nothing_behind_for_the_next_one() -> None:
    program = program_of(2, 2, [([(0, False, False)], [0]), ([(0, True, True), (1, False, False)], [1])])
    engine = ForwardEngine()
    for _ in range(3):
        assert engine.values(program, [True, True]).targets == (True, False)
        assert engine.values(program, [None, True]).targets == (None, None)
        assert engine.values(program, [False, True]).targets == (False, True)


def test_more_programs_than_are_kept_at_a_time() -> None:
    engine = ForwardEngine()
    programs = [program_of(1, 1, [([(0, False, n % 2 == 1)], [0])]) for n in range(12)]
    for _ in range(2):
        assert [engine.values(p, [True]).targets[0] for p in programs] == [n % 2 == 0 for n in range(12)]


def test_threads_may_share_an_engine() -> None:
    program = program_of(1, 1, [([(0, False, False)], [0])])
    engine = ForwardEngine()
    wrong: list[Truth] = []

    def ask(value: Truth) -> None:
        wrong.extend(value for _ in range(200) if engine.values(program, [value]).targets != (value,))

    threads = [threading.Thread(target=ask, args=(v,)) for v in (True, None, False, True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_an_evaluation_that_fails_midway_does_not_spoil_the_next_one() -> None:
    program = program_of(2, 2, [([(0, False, False)], [0]), ([(0, True, False), (1, False, False)], [1])])
    engine = ForwardEngine()
    broken: list[Truth] = [True]  # literal 1 is missing: a bug in the caller
    for _ in range(3):
        with pytest.raises(IndexError):
            engine.values(program, broken)
    assert engine.values(program, [None, True]).targets == (None, None)


def test_memory_stays_flat() -> None:
    program = program_of(20, 20, [([(n, False, False)], [n]) for n in range(20)])
    engine = ForwardEngine()

    def grown(rounds: int) -> int:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for n in range(rounds):
            engine.values(program, [(True, False, None)[n % 3]] * 20)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before

    grown(300)
    assert grown(1500) < 2048  # KiB; one session that stays is some 300


def test_the_property_names_of_facts_have_different_hashes_in_durable_rules() -> None:
    # The C module tells properties apart by a hash of 32 bits (FNV-1) alone.
    names = ["sid", "id", "heartbeat", "group", "certain", *(f"t{n}" for n in range(MOST_TESTS_IN_GROUP))]
    assert len({_fnv1(name) for name in names}) == len(names)


def _fnv1(name: str) -> int:
    value = 2166136261
    for byte in name.encode():
        value = value * 16777619 % 2**32 ^ byte
    return value


def test_loading_the_extension_starts_no_threads_and_leaves_the_loading_flags_alone() -> None:
    script = (
        "import sys, threading; before = sys.getdlopenflags();"
        "from hms_rules.engines import forward; assert forward.available() is None;"
        "assert sys.getdlopenflags() == before; assert threading.active_count() == 1;"
        "assert 'durable' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_where_the_extension_is_missing_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    forward._extension.cache_clear()
    try:
        reason = forward.available()
        assert reason is not None
        assert reason.startswith(
            "foroverkjeding er ikke tilgjengelig, for durable-rules lar seg ikke laste ("
        )
        assert "\n" not in reason
        with pytest.raises(HmsRulesError) as refused:
            ForwardEngine()
        assert [d.code for d in refused.value.diagnostics] == ["E0901"]
    finally:
        forward._extension.cache_clear()
