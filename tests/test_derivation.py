"""Why, why not and what is missing, worked out by hand on small rule sets."""

from __future__ import annotations

from collections.abc import Mapping

from hms_rules.derivation import Derivation
from hms_rules.engines import Truth
from hms_rules.engines.literals import LiteralValues
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.program import program_at
from hms_rules.language.tree import FactHolds, ScopeConclusion, Target
from tests.trees import ACT, HERE, SCOPE, TODAY, compiled, provision, rule, section, then, vocabulary, when

DUTY, OTHER_DUTY = "plikt:velge", "plikt:melde"
WORDS = vocabulary(*(provision(f"{ACT}/§{n}") for n in (1, 2, 3)))


def derive(
    facts: Mapping[str, Truth], *sections: object, leaning: Mapping[str, set[str]] | None = None
) -> Derivation:
    ruleset = compiled(WORDS, *sections)  # type: ignore[arg-type]  # sections, as trees.section makes them
    program = program_at(ruleset, TODAY)
    names = [a.fact if isinstance(a, FactHolds) else type(a).__name__ for a in ruleset.literals]
    known = LiteralValues(
        tuple(facts.get(n) for n in names),
        tuple(frozenset((leaning or {}).get(n, set())) for n in names),
    )
    values = ReferenceEngine().values(program, known.truth)
    return Derivation(program, known, values, lambda n: (names[n],))


def rules_of(derivation: Derivation, target: str) -> list[str]:
    return [step.rule.id for step in derivation.because(derivation.numbers[target])]


def blocking(derivation: Derivation, target: str) -> list[tuple[str, list[tuple[str, bool]]]]:
    """For each rule, nearest first, the facts in the way and whether they would have to be untrue."""
    literals = derivation.program.ruleset.literals
    found = []
    for change in derivation.changes(derivation.numbers[target]):
        named = [(literals[r.index], r.negated) for r in change.blocking if not r.is_target]
        found.append((change.rule.id, [(a.fact, n) for a, n in named if isinstance(a, FactHolds)]))
    return found


def test_a_derivation_goes_from_the_duty_through_the_act_to_the_facts() -> None:
    derivation = derive(
        {"virksomhet": True, "x": True}, SCOPE, section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY)))
    )
    assert rules_of(derivation, DUTY) == ["a", "omfang"]


def test_every_rule_that_fired_is_told_but_only_one_way_to_what_they_rest_on() -> None:
    second = rule("omfang-to", [when("y")], then(ACT))
    scope = section(f"{ACT}/§1", rule("omfang", [when("virksomhet")], then(ACT)), second)
    duties = section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY)), rule("b", [when("y")], then(DUTY)))
    derivation = derive({"virksomhet": True, "x": True, "y": True}, scope, duties)
    assert rules_of(derivation, DUTY) == ["a", "b", "omfang"]


def test_the_way_with_fewest_assumptions_is_told() -> None:
    second = rule("omfang-to", [when("y")], then(ACT))
    scope = section(f"{ACT}/§1", rule("omfang", [when("virksomhet")], then(ACT)), second)
    derivation = derive(
        {"virksomhet": True, "y": True, "x": True},
        scope,
        section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY))),
        leaning={"virksomhet": {"virksomhet"}},
    )
    assert rules_of(derivation, DUTY) == ["a", "omfang-to"]
    assert derivation.assumptions(derivation.numbers[DUTY]) == frozenset()


def test_a_false_target_leans_on_what_makes_each_of_its_rules_false() -> None:
    duties = section(
        f"{ACT}/§2",
        rule("a", [when("x"), when("y")], then(DUTY)),
        rule("b", [when("z")], then(DUTY)),
    )
    derivation = derive(
        {"virksomhet": True, "x": False, "y": False, "z": False},
        SCOPE,
        duties,
        leaning={"x": {"x"}, "y": set(), "z": {"z"}},
    )
    # rule a is false by y alone, which is no assumption; rule b only by z
    assert derivation.assumptions(derivation.numbers[DUTY]) == {"z"}


def test_missing_facts_are_followed_through_acts_and_concepts() -> None:
    concept = rule("stor", [when("mange")], then("begrep:stor"))
    duty = rule("a", [when(Target("begrep:stor"))], then(DUTY))
    derivation = derive({}, SCOPE, section(f"{ACT}/§2", concept, duty))
    assert set(derivation.missing(derivation.numbers[DUTY])) == {"mange", "virksomhet"}


def test_what_cannot_change_anything_any_more_is_not_missing() -> None:
    duties = section(
        f"{ACT}/§2", rule("a", [when("x"), when("y")], then(DUTY)), rule("b", [when("z")], then(DUTY))
    )
    derivation = derive({"virksomhet": True, "x": False}, SCOPE, duties)
    assert derivation.missing(derivation.numbers[DUTY]) == ("z",)


def test_a_narrower_rule_adds_no_question_to_a_provision_the_wider_one_gives() -> None:
    duties = section(
        f"{ACT}/§2", rule("a", [when("x")], then(DUTY)), rule("b", [when("x"), when("y")], then(OTHER_DUTY))
    )
    derivation = derive({"virksomhet": True}, SCOPE, duties)
    assert derivation.missing(derivation.numbers[f"{ACT}/§2"]) == ("x",)
    assert derivation.missing(derivation.numbers[OTHER_DUTY]) == ("x", "y")


def test_the_nearest_way_to_apply_comes_first() -> None:
    duties = section(
        f"{ACT}/§2",
        rule("to", [when("x"), when("y")], then(DUTY)),
        rule("en", [when("x"), when("z")], then(DUTY)),
    )
    derivation = derive({"virksomhet": True, "x": False, "y": False, "z": True}, SCOPE, duties)
    assert blocking(derivation, DUTY) == [("en", [("x", False)]), ("to", [("x", False), ("y", False)])]


def test_what_is_in_the_way_of_the_act_is_in_the_way_of_the_duty() -> None:
    derivation = derive(
        {"virksomhet": False, "x": True}, SCOPE, section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY)))
    )
    assert blocking(derivation, DUTY) == [("a", [("virksomhet", False)])]


def test_an_exception_in_the_way_is_turned_round() -> None:
    excepted = section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY), unless=[when("gruve")]))
    derivation = derive({"virksomhet": True, "x": True, "gruve": True}, SCOPE, excepted)
    assert blocking(derivation, DUTY) == [("a", [("gruve", True)])]


def test_what_a_scope_section_takes_away_is_told_by_its_own_facts() -> None:
    away = rule("borte", [when("svalbard")], ScopeConclusion((f"{ACT}/§2",), applies=False, span=HERE))
    derivation = derive(
        {"virksomhet": True, "x": True, "svalbard": True},
        SCOPE,
        section(f"{ACT}/§3", away),
        section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY))),
    )
    assert blocking(derivation, DUTY) == [("a", [("svalbard", True)])]


def test_a_duty_that_rests_on_another_duty_is_told_after_the_rule_on_facts() -> None:
    duties = section(
        f"{ACT}/§2",
        rule("b", [when(Target(DUTY))], then(OTHER_DUTY)),
        rule("a", [when("x")], then(DUTY)),
    )
    derivation = derive({"virksomhet": True, "x": True}, SCOPE, duties)
    assert rules_of(derivation, f"{ACT}/§2") == ["a", "b", "omfang"]
