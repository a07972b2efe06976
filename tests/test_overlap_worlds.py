"""Whether conditions can hold together, against every business there can be.

Each verdict is held against brute force: the literals as the reference engine decides them, in every
combination of facts that keeps the relations of a small vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hms_rules.engines import Truth
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    FactHolds,
    Industry,
    Judgement,
    ObjectComparison,
    ObjectExists,
)
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import Fact, Kind, Measure, Quantity, Scheme, Sum, ValueType, Vocabulary
from hms_rules.workbench.overlap.worlds import Worlds
from hms_rules.workbench.rows import Asked
from tests import overlap_worlds as small
from tests.overlap_worlds import World

NO_CODES = IndustryCodes(*({"SN2025": {}, "SN2007": {}} for _ in range(5)))  # type: ignore[arg-type]


def some(worlds: Iterable[World], asked: list[Asked], evaluator: LiteralEvaluator) -> bool:
    return any(world.meets(asked, evaluator) for world in worlds)


# ------------------------------------------------------------------ facts, numbers, places


@settings(max_examples=300, deadline=None)
@given(small.vocabularies(), small.asked(small.settled))
def test_facts_and_numbers_can_be_together_exactly_when_some_business_has_them(
    vocabulary: Vocabulary, asked: list[Asked]
) -> None:
    evaluator = LiteralEvaluator(vocabulary)
    brute = some(small.settled_worlds(vocabulary), asked, evaluator)
    assert Worlds(vocabulary, NO_CODES).possible(asked) is brute


@settings(max_examples=100, deadline=None)
@given(small.vocabularies(), small.asked(small.settled, 3), st.tuples(small.settled, st.booleans()))
def test_a_condition_follows_exactly_when_every_business_has_it(
    vocabulary: Vocabulary, asked: list[Asked], wanted: Asked
) -> None:
    evaluator = LiteralEvaluator(vocabulary)
    worlds = [w for w in small.settled_worlds(vocabulary) if w.meets(asked, evaluator)]
    brute = all(world.meets([wanted], evaluator) for world in worlds)
    assert Worlds(vocabulary, NO_CODES).follows(asked, wanted) is brute


PLACED = Vocabulary(
    facts={
        "havn": Fact("havn", Scheme.PREMISES, "", "", "", "", municipalities=("1",)),
        "øy": Fact("øy", Scheme.PREMISES, "", "", "", "", municipalities=("1", "2")),
        "fjell": Fact("fjell", Scheme.PREMISES, "", "", "", "", municipalities=("3",)),
    }
)


@pytest.mark.parametrize(
    ("held", "denied", "expected"),
    [
        (["havn"], ["øy"], False),  # the municipality of the harbour is one of those of the island
        (["øy"], ["havn"], True),
        (["øy", "fjell"], [], False),  # a business lies in one municipality
        ([], ["havn", "øy", "fjell"], True),
    ],
)
def test_a_business_lies_in_one_municipality(held: list[str], denied: list[str], expected: Truth) -> None:
    asked = [(FactHolds(f), f in denied) for f in (*held, *denied)]
    assert Worlds(PLACED, NO_CODES).possible(asked) is expected


def test_a_whole_number_between_two_that_need_not_be_whole_is_whole() -> None:
    """The two are equal, and one of them is counted."""
    counted = Vocabulary(
        quantities={
            "antall": Quantity("antall", "", "", "", ValueType.INTEGER, at_most=("snitt",)),
            "snitt": Quantity("snitt", "", "", "", at_most=("antall",)),
        }
    )
    worlds = Worlds(counted, NO_CODES)
    above = (Comparison("snitt", Comparator.MORE_THAN, 2), False)
    assert worlds.possible([above, (Comparison("snitt", Comparator.LESS_THAN, 3), False)]) is False
    assert worlds.possible([above, (Comparison("snitt", Comparator.AT_MOST, 3), False)]) is True


# ------------------------------------------------------------------ codes


Codes = list[tuple[Industry, bool]]


def of(standard: str, asked: Codes) -> Codes:
    return [(atom, negated) for atom, negated in asked if atom.standard == standard]


def brute_codes(industries: IndustryCodes, asked: Codes) -> Truth:
    """Each standard by itself; main codes of both share something, and a code that shares nothing is open."""
    evaluator = LiteralEvaluator(Vocabulary())
    standards = {atom.standard for atom, _ in asked}
    if not all(some(small.one_standard_worlds(s), [*of(s, asked)], evaluator) for s in standards):
        return False
    if len(standards) == 1:
        return True
    if not all(atom.main for atom, _ in asked):
        return None
    if some(small.coded_worlds(industries), [*asked], evaluator):
        return True
    without = small.without_counterpart(industries)
    return None if any(some(without[s], [*of(s, asked)], evaluator) for s in standards) else False


@settings(max_examples=500, deadline=None)
@given(small.industry_codes, st.lists(st.tuples(small.codes, st.booleans()), min_size=1, max_size=4))
def test_codes_can_be_together_exactly_when_some_business_is_registered_so(
    industries: IndustryCodes, asked: Codes
) -> None:
    assert Worlds(Vocabulary(), industries).possible(asked) is brute_codes(industries, asked)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("15.100", "10.110")], True),
        ([("15.100", "43.320"), ("45.000", "10.110")], False),  # both have counterparts, and not each other
        ([("45.000", "10.110")], None),  # nobody knows what the older one is now
        ([("15.100", "43.320")], None),  # nobody knows what the newer one was
    ],
)
def test_codes_of_two_standards_are_held_together_by_what_they_share(
    pairs: list[tuple[str, str]], expected: Truth
) -> None:
    asked = [(Industry(("15.100",), (), "SN2007"), False), (Industry(("10.110",)), False)]
    assert Worlds(Vocabulary(), small.standards(pairs)).possible(asked) is expected


# ------------------------------------------------------------------ things


@settings(max_examples=300, deadline=None)
@given(small.vocabularies(small.FEW), small.asked(small.things, 3))
def test_things_can_be_together_exactly_when_some_business_has_them(
    vocabulary: Vocabulary, asked: list[Asked]
) -> None:
    """Two things are enough for two conditions that ask for one; more are not asked for here."""
    wanted = [atom for atom, negated in asked if isinstance(atom, ObjectExists) and not negated]
    if len(wanted) > 2:
        return
    vocabulary = _without_numbers(vocabulary)
    brute = some(small.thing_worlds(vocabulary), asked, LiteralEvaluator(vocabulary))
    assert Worlds(vocabulary, NO_CODES).possible(asked) is brute


# ------------------------------------------------------------------ what is left open


def test_a_judgement_is_nobodys_to_take_for_granted() -> None:
    worlds, norm = Worlds(Vocabulary(), NO_CODES), Judgement("regel", "risikoen tilsier det")
    assert worlds.possible([(norm, False)]) is True
    assert worlds.possible([(norm, False), (norm, True)]) is False
    assert worlds.follows([(norm, False)], (norm, False)) is True
    assert worlds.follows([], (norm, False)) is None


SUMMED = Vocabulary(
    quantities={
        "gass": Quantity("gass", "quantities.gass", "", "", sum=Sum("tank", "volum", "farer", ("H1", "H2"))),
        "giftig": Quantity("giftig", "quantities.giftig", "", "", sum=Sum("tank", "volum", "farer", ("H2",))),
        "annet": Quantity("annet", "quantities.annet", "", "", sum=Sum("tank", "volum", "farer", ("H3",))),
        "alle": Quantity("alle", "quantities.alle", "", "", sum=Sum("tank")),
    },
    measures={"volum": Measure("volum", "volum", "volum", "")},
    kinds={"tank": Kind("tank", Scheme.EQUIPMENT, "", "", "har", "", "", "")},
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("gass", "annet", True),  # each has a code the other does not count
        ("gass", "giftig", None),  # all that counts as giftig counts as gass
        ("gass", "alle", None),  # all that counts as gass is among all
        ("giftig", "annet", True),
    ],
)
def test_sums_are_decided_when_each_has_things_of_its_own(one: str, other: str, expected: Truth) -> None:
    asked = [
        (Comparison(one, Comparator.AT_LEAST, 10), False),
        (Comparison(other, Comparator.AT_LEAST, 5), True),
    ]
    assert Worlds(SUMMED, NO_CODES).possible(asked) is expected


def test_a_sum_and_a_measure_of_what_is_summed_are_left_open_but_no_thing_is_no_sum() -> None:
    worlds = Worlds(SUMMED, NO_CODES)
    little = (Comparison("annet", Comparator.LESS_THAN, 10), False)
    big = ObjectExists("tank", (ObjectComparison("volum", Comparator.AT_LEAST, 100),))
    assert worlds.possible([little, (big, False)]) is None
    assert worlds.possible([little, (ObjectExists("tank"), True)]) is True
    assert worlds.possible([(little[0], True), (ObjectExists("tank"), True)]) is False


def test_a_count_of_things_and_a_thing_are_left_open() -> None:
    worlds = Worlds(SUMMED, NO_CODES)
    none = (Comparison("alle", Comparator.LESS_THAN, 1), False)
    assert worlds.possible([none, (ObjectExists("tank"), False)]) is None
    assert worlds.possible([none, (ObjectExists("tank"), True)]) is True


def _without_numbers(vocabulary: Vocabulary) -> Vocabulary:
    """Facts that numbers and places do not decide; those are tried above."""
    facts = {f.id: replace(f, threshold=None, municipalities=()) for f in vocabulary.facts.values()}
    return replace(vocabulary, facts=facts)
