"""What is in force on a day, and what is unknown because nobody has read it."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from hms_rules.language.tree import Window
from tests.test_compiler import DUTY, SECTIONS, values
from tests.trees import ACT, SCOPE, act, program, provision, rule, section, then, vocabulary, when

ALL = {"virksomhet": True, "x": True}


def test_a_rule_is_in_force_from_its_first_to_its_last_day() -> None:
    dated = rule("a", [when("x")], then(DUTY), window=Window(date(2020, 1, 1), date(2020, 12, 31)))
    undated = rule("b", [when("y")], then(DUTY))
    sections = (SCOPE, section(f"{ACT}/§2", dated, undated))
    known = ALL | {"y": False}
    days = {
        date(2019, 12, 31): False,
        date(2020, 1, 1): True,
        date(2020, 12, 31): True,
        date(2021, 1, 1): False,
    }
    for day, expected in days.items():
        assert values(program(vocabulary(*SECTIONS), *sections, day=day), known)[DUTY] is expected


def test_before_an_act_is_in_force_it_does_not_apply() -> None:
    words = vocabulary(*SECTIONS, acts=[act(in_force_from=date(2015, 1, 1), modelled_from=date(2015, 1, 1))])
    sections = (SCOPE, section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY))))
    before = values(program(words, *sections, day=date(2014, 12, 31)), ALL)
    after = values(program(words, *sections, day=date(2015, 1, 1)), ALL)
    assert (before[ACT], before[DUTY], before[f"{ACT}/§2"]) == (False, False, False)
    assert (after[ACT], after[DUTY], after[f"{ACT}/§2"]) == (True, True, True)


def test_after_an_act_is_repealed_it_does_not_apply() -> None:
    words = vocabulary(*SECTIONS, acts=[act(in_force_to=date(2020, 6, 30))])
    assert values(program(words, SCOPE, day=date(2020, 6, 30)), ALL)[ACT] is True
    assert values(program(words, SCOPE, day=date(2020, 7, 1)), ALL)[ACT] is False


def test_before_an_act_is_modelled_everything_about_it_is_unknown() -> None:
    sections = (SCOPE, section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY))))
    known = values(program(vocabulary(*SECTIONS), *sections, day=date(2009, 12, 31)), ALL | {"x": False})
    assert (known[ACT], known[DUTY], known[f"{ACT}/§2"]) == (None, None, None)


def test_a_provision_without_a_rule_of_the_day_is_unknown_where_its_act_applies() -> None:
    late = rule("a", [when("x")], then(DUTY), window=Window(date(2020, 1, 1)))
    sections = (SCOPE, section(f"{ACT}/§2", late))
    early = program(vocabulary(*SECTIONS), *sections, day=date(2019, 12, 31))
    assert values(early, ALL | {"x": False})[DUTY] is None
    assert values(early, {"virksomhet": False})[DUTY] is False


def test_a_provision_not_yet_in_force_does_not_apply() -> None:
    words = vocabulary(SECTIONS[0], provision(f"{ACT}/§2", in_force_from=date(2020, 1, 1)))
    sections = (SCOPE, section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY))))
    assert values(program(words, *sections, day=date(2019, 12, 31)), ALL)[DUTY] is False
    assert values(program(words, *sections, day=date(2020, 1, 1)), ALL)[DUTY] is True


def test_from_the_day_of_an_unread_amendment_the_provision_is_unknown() -> None:
    amended = section(f"{ACT}/§2", rule("a", [when("x")], then(DUTY)), amended_from=date(2027, 1, 1))
    words = vocabulary(*SECTIONS)
    before = program(words, SCOPE, amended, day=date(2026, 12, 31))
    after = program(words, SCOPE, amended, day=date(2027, 1, 1))
    assert values(before, ALL | {"x": False})[f"{ACT}/§2"] is False
    assert values(after, ALL | {"x": False})[f"{ACT}/§2"] is None
    assert values(after, {"virksomhet": False})[f"{ACT}/§2"] is False


def test_one_rule_amended_unread_leaves_its_whole_provision_unknown() -> None:
    rules = [rule("a", [when("x")], then(DUTY)), rule("b", [when("y")], then("plikt:annen"))]
    one = section(f"{ACT}/§2", replace(rules[0], amended_from=date(2027, 1, 1)), rules[1])
    made = program(vocabulary(*SECTIONS), SCOPE, one, day=date(2027, 1, 1))
    known = values(made, ALL | {"x": False, "y": False})
    assert (known[DUTY], known["plikt:annen"], known[f"{ACT}/§2"]) == (None, None, None)


def test_an_act_whose_scope_rules_do_not_cover_the_day_is_unknown() -> None:
    scope = section(
        f"{ACT}/§1", rule("omfang", [when("virksomhet")], then(ACT), window=Window(date(2020, 1, 1)))
    )
    assert values(program(vocabulary(*SECTIONS), scope, day=date(2019, 12, 31)), ALL)[ACT] is None
