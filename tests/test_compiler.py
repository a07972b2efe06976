"""What a conclusion implies (rule-language.md), read off the truth values of small rule sets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from hms_rules.engines import Truth
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.language.compiled import Program
from hms_rules.language.tree import FactHolds, Industry, Judgement, ScopeConclusion, Target, Window
from tests.trees import (
    ACT,
    HERE,
    OTHER,
    SCOPE,
    act,
    compiled,
    findings,
    industry,
    program,
    provision,
    rule,
    section,
    then,
    vocabulary,
    when,
)

DOCUMENT, DUTY = "dokument:plan", "plikt:velge"
SECTIONS = [provision(f"{ACT}/§{n}") for n in (1, 2, 3)]


def values(program: Program, facts: Mapping[str, Truth]) -> dict[str, Truth]:
    literals = [
        facts.get(a.fact if isinstance(a, FactHolds) else type(a).__name__) for a in program.ruleset.literals
    ]
    found = ReferenceEngine().values(program, literals)
    return dict(zip(program.ruleset.targets, found.targets, strict=True))


def test_a_document_implies_its_provision_and_the_provision_needs_its_act() -> None:
    made = program(
        vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", rule("a", [when("farlig")], then(DOCUMENT)))
    )
    inside = values(made, {"virksomhet": True, "farlig": True})
    outside = values(made, {"virksomhet": False, "farlig": True})
    assert (inside[DOCUMENT], inside[f"{ACT}/§2"], inside[ACT]) == (True, True, True)
    assert (outside[DOCUMENT], outside[f"{ACT}/§2"], outside[ACT]) == (False, False, False)


def test_an_unknown_act_leaves_its_provisions_unknown() -> None:
    made = program(
        vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", rule("a", [when("farlig")], then(DUTY)))
    )
    assert values(made, {"farlig": True})[DUTY] is None
    assert values(made, {"farlig": False})[DUTY] is False


def test_an_independent_regel_applies_where_its_act_does_not() -> None:
    lifted = section(f"{ACT}/§2", rule("a", [when("farlig")], then(DUTY), independent=True))
    made = program(vocabulary(*SECTIONS), SCOPE, lifted)
    assert values(made, {"virksomhet": False, "farlig": True})[DUTY] is True


def test_a_regel_with_only_scope_rules_has_the_verdict_of_its_act() -> None:
    made = program(vocabulary(*SECTIONS), SCOPE)
    assert values(made, {"virksomhet": True})[f"{ACT}/§1"] is True
    assert values(made, {"virksomhet": False})[f"{ACT}/§1"] is False


def test_a_derived_concept_does_not_need_the_act() -> None:
    concept = section(f"{ACT}/§2", rule("a", [when("stor")], then("begrep:stor")))
    made = program(vocabulary(*SECTIONS), SCOPE, concept)
    assert values(made, {"virksomhet": False, "stor": True})["begrep:stor"] is True


def test_a_concept_beside_a_duty_does_not_need_the_act_either() -> None:
    both = rule("a", [when("stor")], then(DUTY), then("begrep:stor"))
    made = program(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", both))
    known = values(made, {"virksomhet": False, "stor": True})
    assert (known["begrep:stor"], known[DUTY]) == (True, False)


def test_each_exception_blocks_by_itself() -> None:
    excepted = rule("a", [when("farlig")], then(DUTY), unless=[when("gruve"), when("skip")])
    made = program(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", excepted))
    known = {"virksomhet": True, "farlig": True, "gruve": False, "skip": False}
    assert values(made, known)[DUTY] is True
    assert values(made, known | {"gruve": True})[DUTY] is False
    assert values(made, known | {"skip": True})[DUTY] is False
    assert values(made, {k: v for k, v in known.items() if k != "skip"})[DUTY] is None


def test_a_section_is_the_or_of_its_modelled_parts() -> None:
    parts = [provision(f"{ACT}/§2/ledd-1"), provision(f"{ACT}/§2/ledd-2")]
    made = program(
        vocabulary(*SECTIONS, *parts),
        SCOPE,
        section(f"{ACT}/§2/ledd-1", rule("a", [when("x")], then(DUTY))),
        section(f"{ACT}/§2/ledd-2", rule("b", [when("y")], then(DOCUMENT))),
    )
    known = {"virksomhet": True, "x": False, "y": False}
    assert values(made, known)[f"{ACT}/§2"] is False
    assert values(made, known | {"y": True})[f"{ACT}/§2"] is True
    assert values(made, {"virksomhet": True, "x": False})[f"{ACT}/§2"] is None


def test_a_letter_of_a_ledd_reaches_its_section() -> None:
    deep = f"{ACT}/§2/ledd-1/bokstav-a"
    made = program(
        vocabulary(*SECTIONS, provision(deep)), SCOPE, section(deep, rule("a", [when("x")], then(DUTY)))
    )
    known = values(made, {"virksomhet": True, "x": True})
    assert (known[deep], known[f"{ACT}/§2/ledd-1"], known[f"{ACT}/§2"]) == (True, True, True)


def test_a_scope_section_takes_a_chapter_away() -> None:
    chapter = provision(f"{ACT}/kapittel-2")
    inside = provision(f"{ACT}/§2", chapter.id)
    away = rule("borte", [when("svalbard")], ScopeConclusion((chapter.id,), applies=False, span=HERE))
    made = program(
        vocabulary(provision(f"{ACT}/§1"), provision(f"{ACT}/§3"), chapter, inside),
        SCOPE,
        section(f"{ACT}/§3", away),
        section(inside.id, rule("a", [when("x")], then(DUTY))),
    )
    known = {"virksomhet": True, "x": True}
    assert values(made, known | {"svalbard": False})[DUTY] is True
    assert values(made, known | {"svalbard": True})[DUTY] is False
    assert values(made, known)[DUTY] is None


def test_a_regel_with_only_tables_applies_to_whom_one_of_them_is_about() -> None:
    away = rule("borte", [when("svalbard")], ScopeConclusion((f"{ACT}/§2",), applies=False, span=HERE))
    made = program(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§3", away))
    assert values(made, {"virksomhet": True, "svalbard": True})[f"{ACT}/§3"] is True
    assert values(made, {"virksomhet": True, "svalbard": False})[f"{ACT}/§3"] is False
    assert values(made, {"virksomhet": False, "svalbard": True})[f"{ACT}/§3"] is False
    assert values(made, {"virksomhet": True})[f"{ACT}/§3"] is None


def test_a_scope_section_that_adds_a_section_limits_it_on_the_days_it_is_in_force() -> None:
    add = rule(
        "med",
        [when("havbruk")],
        ScopeConclusion((f"{ACT}/§2",), applies=True, span=HERE),
        window=Window(date(2020, 1, 1)),
    )
    always = rule("skilt", [when("virksomhet")], then(DOCUMENT))
    sections = (
        SCOPE,
        section(f"{ACT}/§3", add, always),
        section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY))),
    )
    known = {"virksomhet": True, "x": True, "havbruk": False}
    assert values(program(vocabulary(*SECTIONS), *sections), known)[DUTY] is False
    before = program(vocabulary(*SECTIONS), *sections, day=date(2019, 12, 31))
    assert values(before, known)[DUTY] is True


def test_a_chapter_that_some_rule_concludes_is_a_condition_of_its_sections() -> None:
    chapter = provision(f"{ACT}/kapittel-2")
    first, second = provision(f"{ACT}/§2", chapter.id), provision(f"{ACT}/§3", chapter.id)
    made = program(
        vocabulary(provision(f"{ACT}/§1"), chapter, first, second),
        SCOPE,
        section(first.id, rule("omfang-kapittel", [when("tank")], then(chapter.id))),
        section(second.id, rule("a", [when("x")], then(DUTY))),
    )
    known = {"virksomhet": True, "x": True}
    assert values(made, known | {"tank": True})[DUTY] is True
    assert values(made, known | {"tank": False})[DUTY] is False
    assert values(made, known | {"tank": True})[first.id] is True


def test_an_open_norm_waits_for_a_judgement_once_its_conditions_hold() -> None:
    made = program(
        vocabulary(*SECTIONS),
        SCOPE,
        section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY, "risikoen tilsier det"))),
    )
    known: dict[str, Truth] = {"virksomhet": True, "x": True}
    assert values(made, known)[DUTY] is None
    assert values(made, known | {"x": False})[DUTY] is False
    assert values(made, known | {"Judgement": True})[DUTY] is True
    assert Judgement("a", "risikoen tilsier det") in made.ruleset.literals


def test_rows_that_differ_only_in_code_are_one_rule_that_keeps_every_row() -> None:
    rows = [rule(f"t/{r}", [industry(c), when("x")], then(DUTY)) for r, c in (("a", "24"), ("b", "25"))]
    other = rule("t/c", [industry("26"), when("y")], then(DUTY))
    made = compiled(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", *rows, other))
    merged = next(r for r in made.rules if r.id == "t/a")
    assert [s.id for s in merged.sources] == ["t/a", "t/b"]
    assert Industry(("24", "25")) in made.literals
    assert [s.id for r in made.rules for s in r.sources if r.id == "t/c"] == ["t/c"]


def test_rows_of_different_windows_are_not_merged() -> None:
    rows = [
        rule("t/a", [industry("24")], then(DUTY), window=Window(None, date(2020, 12, 31))),
        rule("t/b", [industry("25")], then(DUTY), window=Window(date(2021, 1, 1))),
    ]
    made = compiled(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", *rows))
    assert {r.id for r in made.rules} >= {"t/a", "t/b"}


def test_a_ring_is_found() -> None:
    a = rule("a", [when(Target("begrep:b"))], then("begrep:a"))
    b = rule("b", [when(Target("begrep:a"))], then("begrep:b"))
    assert findings(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", a, b)) == ["E0501"]


def test_a_ring_through_an_exception_is_found() -> None:
    a = rule("a", [when("x")], then("begrep:a"), unless=[when(Target("begrep:b"))])
    b = rule("b", [when(Target("begrep:a"))], then("begrep:b"))
    assert findings(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", a, b)) == ["E0502"]


def test_an_act_that_rests_on_its_own_provision_is_a_ring() -> None:
    scope = section(f"{ACT}/§1", rule("omfang", [when(Target(f"{ACT}/§2"))], then(ACT)))
    assert findings(
        vocabulary(*SECTIONS), scope, section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY)))
    ) == ["E0501"]


def test_a_condition_nobody_concludes_is_found() -> None:
    lonely = rule("a", [when(Target("plikt:ingen"))], then(DUTY))
    assert findings(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", lonely)) == ["E0503"]


def test_one_act_may_rest_on_another() -> None:
    other = section(f"{OTHER}/§1", rule("omfang-to", [when(Target(ACT))], then(OTHER)))
    made = program(vocabulary(*SECTIONS, provision(f"{OTHER}/§1")), SCOPE, other)
    assert values(made, {"virksomhet": True})[OTHER] is True
    assert values(made, {})[OTHER] is None


def test_a_rule_that_concludes_low_and_high_comes_before_those_that_rest_on_the_low() -> None:
    both = rule("begge", [when("x")], then("begrep:lav"), then("begrep:høy"))
    reads = rule("leser", [when(Target("begrep:lav"))], then("begrep:midt"))
    lifts = rule("løfter", [when(Target("begrep:midt"))], then("begrep:høy"))
    made = program(vocabulary(*SECTIONS), SCOPE, section(f"{ACT}/§2", lifts, reads, both))
    order = [r.id for r in made.rules if r.id in ("begge", "leser", "løfter")]
    assert order == ["begge", "leser", "løfter"]


def test_every_rule_comes_after_the_rules_it_rests_on() -> None:
    other = section(f"{OTHER}/§1", rule("omfang-to", [when(Target(ACT))], then(OTHER)))
    made = program(vocabulary(*SECTIONS, provision(f"{OTHER}/§1"), acts=(act(), act(OTHER))), other, SCOPE)
    assert [r.id for r in made.rules].index("omfang") < [r.id for r in made.rules].index("omfang-to")
