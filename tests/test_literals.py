"""Literals: what is true, false and unknown of one business, worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date

import pytest
from msgspec.structs import replace

from hms_rules.engines import Truth
from hms_rules.engines.comparing import compare
from hms_rules.engines.grounds import Behind
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.facts.factbase import (
    FactBase,
    Interval,
    Known,
    Layer,
    MeasureValue,
    Origin,
    RegisteredIndustry,
    Source,
    Thing,
)
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Judgement,
    Literal,
    NotRead,
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    OnlyActivities,
)
from hms_rules.vocabulary import Fact, Kind, Measure, Quantity, Scheme, ValueType, Vocabulary

FILE = Source(Origin.FILE, "oppgitt")
ASSUMED = Source(Origin.ASSUMPTION, "antatt")


def activity(name: str, *broader: str) -> Fact:
    return Fact(name, Scheme.ACTIVITIES, name, "", f"virksomheten driver {name}", "", broader=broader)


def kind(name: str, *broader: str) -> Kind:
    return Kind(name, Scheme.EQUIPMENT, name, "", "har", f"en {name}", "", "", broader=broader)


VOCABULARY = Vocabulary(
    facts={
        f.id: f
        for f in (
            activity("gruvedrift"),
            activity("dagbrudd", "gruvedrift"),
            activity("steinbrudd", "dagbrudd"),
            activity("handel"),
            activity("frakt"),
            replace(activity("sprenger"), is_task=True),
            Fact("har-kantine", Scheme.PREMISES, "kantine", "", "virksomheten har kantine", ""),
        )
    },
    kinds={
        k.id: k
        for k in (kind("tank"), kind("oljetank", "tank"), kind("nedgravd-oljetank", "oljetank"), kind("kjel"))
    },
    quantities={
        "ansatte": Quantity("ansatte", "headcount.employees", "antall ansatte", "", ValueType.INTEGER),
        "stoy": Quantity("stoy", "quantities.stoy", "støynivå", "", unit="dB"),
        "etablert": Quantity(
            "etablert", "quantities.etablert", "dagen anlegget ble etablert", "", ValueType.DATE
        ),
    },
    measures={
        "volum": Measure("volum", "volum", "volum", "", unit="liter"),
        "bygd": Measure("bygd", "bygd", "byggedato", "", ValueType.DATE),
        "dobbel": Measure("dobbel", "dobbel", "dobbeltvegget", "", ValueType.BOOLEAN),
        "farer": Measure("farer", "hazards", "farer", "", ValueType.CODES),
    },
)


def stated(values: Mapping[str, bool]) -> dict[str, Known[bool]]:
    return {name: Known(value, FILE) for name, value in values.items()}


def assumed(values: Mapping[str, bool]) -> dict[str, Known[bool]]:
    return {name: Known(value, ASSUMED, frozenset({name})) for name, value in values.items()}


def base(  # noqa: PLR0913 one argument a part of a fact base, all by name but the first
    facts: Mapping[str, bool] | None = None,
    *,
    numbers: Mapping[str, Interval] | None = None,
    assumptions: Mapping[str, bool] | None = None,
    things: tuple[Thing, ...] = (),
    complete: tuple[str, ...] = (),
    judgements: Mapping[str, bool] | None = None,
) -> FactBase:
    return FactBase(
        certain=Layer(stated(facts or {}), {q: Known(i, FILE) for q, i in (numbers or {}).items()}),
        assumed=Layer(assumed(assumptions or {})),
        things=things,
        complete=frozenset(complete),
        judgements=stated(judgements or {}),
    )


def thing(of: str, complete_codes: tuple[str, ...] = (), name: str = "", **measures: MeasureValue) -> Thing:
    return Thing(of, FILE, name, measures, frozenset(complete_codes))


def exactly(number: float) -> Interval:
    return Interval(number, number)


EVALUATOR = LiteralEvaluator(VOCABULARY)


def decide(literal: Literal, known: FactBase, *, strict: bool = False) -> tuple[Truth, frozenset[str]]:
    values = EVALUATOR.evaluate((literal,), (0,), known, strict=strict)
    return values.truth[0], values.assumptions[0]


def truth(literal: Literal, known: FactBase, *, strict: bool = False) -> Truth:
    return decide(literal, known, strict=strict)[0]


def missing(literal: Literal, known: FactBase, *, strict: bool = False) -> tuple[str, ...]:
    assert truth(literal, known, strict=strict) is None
    return Behind(VOCABULARY, EVALUATOR, known, strict).missing(literal)


def grounds(literal: Literal, known: FactBase) -> list[tuple[str, object]]:
    return [(g.fact, g.value) for g in Behind(VOCABULARY, EVALUATOR, known).grounds(literal)]


# -- numbers and dates -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("comparator", "below", "at", "above"),
    [
        (Comparator.AT_LEAST, False, True, True),
        (Comparator.MORE_THAN, False, False, True),
        (Comparator.LESS_THAN, True, False, False),
        (Comparator.AT_MOST, True, True, False),
        (Comparator.EXACTLY, False, True, False),
    ],
)
def test_a_number_just_below_at_and_above_a_threshold(
    comparator: Comparator, *, below: bool, at: bool, above: bool
) -> None:
    assert [compare(exactly(n), comparator, 10) for n in (9, 10, 11)] == [below, at, above]


@pytest.mark.parametrize(
    ("known", "comparator", "expected"),
    [
        (Interval(1, 4), Comparator.AT_LEAST, None),  # 1 is not at least 2, 4 is
        (Interval(2, 4), Comparator.AT_LEAST, True),
        (Interval(0, 1), Comparator.AT_LEAST, False),
        (Interval(2, 4), Comparator.MORE_THAN, None),
        (Interval(2, 4), Comparator.LESS_THAN, False),
        (Interval(1, 2), Comparator.LESS_THAN, None),
        (Interval(1, 2), Comparator.AT_MOST, True),
        (Interval(2, 3), Comparator.AT_MOST, None),
        (Interval(1, 4), Comparator.EXACTLY, None),
        (Interval(3, 4), Comparator.EXACTLY, False),
        (Interval(5), Comparator.AT_LEAST, True),
        (Interval(high=1), Comparator.AT_LEAST, False),
        (Interval(), Comparator.AT_LEAST, None),
    ],
)
def test_an_interval_decides_only_when_all_of_it_gives_one_answer(
    known: Interval, comparator: Comparator, expected: Truth
) -> None:
    assert compare(known, comparator, 2) is expected


def test_a_number_nobody_has_given_is_unknown_and_missing() -> None:
    literal = Comparison("ansatte", Comparator.AT_LEAST, 30)
    assert truth(literal, base()) is None
    assert missing(literal, base()) == ("ansatte",)
    assert grounds(literal, base()) == []


def test_the_number_that_decided_is_shown_as_it_is_known() -> None:
    literal = Comparison("ansatte", Comparator.AT_LEAST, 30)
    assert grounds(literal, base(numbers={"ansatte": exactly(12)})) == [("ansatte", 12)]
    between = base(numbers={"ansatte": Interval(1, 4)})
    assert grounds(literal, between) == [("ansatte", {"at_least": 1, "at_most": 4})]
    assert grounds(literal, base(numbers={"stoy": Interval(low=2.5)})) == []
    above = base(numbers={"stoy": Interval(low=85.5, high=math.inf)})
    assert grounds(Comparison("stoy", Comparator.AT_LEAST, 85), above) == [("stoy", {"at_least": 85.5})]


def test_a_date_before_a_day_and_from_it_on() -> None:
    day = date(2009, 1, 1)
    before = DateComparison("etablert", Comparator.LESS_THAN, day)
    from_then = DateComparison("etablert", Comparator.AT_LEAST, day)
    on_the_day = base(numbers={"etablert": exactly(day.toordinal())})
    the_day_before = base(numbers={"etablert": exactly(date(2008, 12, 31).toordinal())})
    assert (truth(before, on_the_day), truth(from_then, on_the_day)) == (False, True)
    assert (truth(before, the_day_before), truth(from_then, the_day_before)) == (True, False)
    assert grounds(before, the_day_before) == [("etablert", "2008-12-31")]


# -- assumptions -----------------------------------------------------------------------------------


def test_an_assumption_decides_only_what_is_open_and_carries_its_id() -> None:
    known = base(assumptions={"har-kantine": False})
    assert decide(FactHolds("har-kantine"), known) == (False, frozenset({"har-kantine"}))
    assert decide(FactHolds("har-kantine"), known, strict=True) == (None, frozenset())
    said = base({"har-kantine": True}, assumptions={"har-kantine": False})
    assert decide(FactHolds("har-kantine"), said) == (True, frozenset())


def numbers_with_assumption(certain: Interval, assumption: Interval) -> FactBase:
    return FactBase(
        certain=Layer(quantities={"ansatte": Known(certain, FILE)}),
        assumed=Layer(quantities={"ansatte": Known(assumption, ASSUMED, frozenset({"ansatte"}))}),
    )


def test_a_withheld_head_count_of_0_to_4_is_assumed_to_be_at_least_one() -> None:
    known = numbers_with_assumption(Interval(0, 4), Interval(low=1))
    one = Comparison("ansatte", Comparator.AT_LEAST, 1)
    assert decide(one, known) == (True, frozenset({"ansatte"}))
    assert decide(one, known, strict=True) == (None, frozenset())
    assert decide(Comparison("ansatte", Comparator.AT_LEAST, 5), known) == (False, frozenset())
    assert decide(Comparison("ansatte", Comparator.AT_LEAST, 2), known) == (None, frozenset())
    assert grounds(one, known) == [("ansatte", {"at_least": 1, "at_most": 4})]


def test_an_assumption_never_contradicts_what_is_certain() -> None:
    known = numbers_with_assumption(Interval(5, 9), exactly(3))
    assert truth(Comparison("ansatte", Comparator.EXACTLY, 3), known) is False
    assert decide(Comparison("ansatte", Comparator.AT_LEAST, 7), known) == (None, frozenset())


def test_a_decision_is_no_only_by_assumption() -> None:
    known = base(assumptions={"paalegg": False})
    assert truth(DecisionExists("paalegg"), known) is False
    assert missing(DecisionExists("paalegg"), known, strict=True) == ("paalegg",)


def test_literals_nobody_asked_for_are_left_alone() -> None:
    literals = (FactHolds("har-kantine"), FactHolds("har-kantine"))
    values = EVALUATOR.evaluate(literals, (1,), base({"har-kantine": True}), strict=False)
    assert values.truth == (None, True)


# -- industry --------------------------------------------------------------------------------------


def registered(*possible: set[str]) -> FactBase:
    industries = tuple(
        RegisteredIndustry(min(p) if p else "00.000", FILE, {"SN2025": frozenset(p)}) for p in possible
    )
    return FactBase(Layer(), Layer(), industries=industries)


def test_the_main_code_decides_unless_any_code_is_asked_for() -> None:
    known = registered({"43.320"}, {"41.000"})
    assert truth(Industry(("43",)), known) is True
    assert truth(Industry(("41",)), known) is False
    assert truth(Industry(("41",), main=False), known) is True
    assert truth(Industry(("56",), main=False), known) is False


def test_a_split_code_is_unknown_where_its_parts_disagree() -> None:
    known = registered({"43.320", "43.330"})
    assert truth(Industry(("43.32",)), known) is None
    assert truth(Industry(("43.3",)), known) is True
    assert missing(Industry(("43.32",)), known) == ("industry",)


def test_an_excepted_code_is_outside() -> None:
    assert truth(Industry(("43",), except_codes=("43.32",)), registered({"43.320"})) is False


def test_no_code_and_a_code_without_meaning_are_unknown() -> None:
    assert truth(Industry(("43",)), FactBase(Layer(), Layer())) is None
    assert truth(Industry(("43",)), registered(set())) is None
    assert truth(Industry(("43",), main=False), registered(set(), {"43.320"})) is True
    assert truth(Industry(("43",), standard="SN2007"), registered({"43.320"})) is None


def test_the_codes_asked_about_are_the_grounds() -> None:
    known = registered({"43.320"}, {"41.000"})
    assert grounds(Industry(("43",)), known) == [("industry", "43.320")]
    assert grounds(Industry(("43",), main=False), known) == [("industry", "43.320"), ("industry", "41.000")]


# -- judgements and what is not read ---------------------------------------------------------------


def test_a_judgement_is_found_under_its_rule_its_table_or_what_it_concludes() -> None:
    literal = Judgement("bht-fare/stoy", "risikoen tilsier det")
    evaluator = LiteralEvaluator(VOCABULARY, {"bht-fare/stoy": ["lov/1/§3-3"]})
    for key in ("bht-fare/stoy", "bht-fare", "lov/1/§3-3"):
        known = base(judgements={key: True})
        assert evaluator.truth(literal, known, strict=True) is True
    assert truth(literal, base(judgements={"noe-annet": True})) is None
    assert missing(literal, base()) == ("vurdering:bht-fare/stoy",)
    assert grounds(literal, base(judgements={"bht-fare": False})) == [("vurdering:bht-fare/stoy", False)]


def test_law_nobody_has_read_is_always_unknown() -> None:
    literal = NotRead("lov/1/§2", "amended")
    assert missing(literal, base()) == ("ikke-lest:lov/1/§2",)
    assert grounds(literal, base()) == []


# -- only these activities -------------------------------------------------------------------------

ONLY_OPEN_PIT = OnlyActivities(("dagbrudd",))
NO_OTHER = {"handel": False, "frakt": False, "sprenger": False}


@pytest.mark.parametrize(
    ("facts", "complete", "expected"),
    [
        ({"dagbrudd": True, **NO_OTHER}, (), True),
        (
            {"dagbrudd": True, "steinbrudd": True, **NO_OTHER},
            (),
            True,
        ),  # narrower
        (
            {"dagbrudd": True, "gruvedrift": True, **NO_OTHER},
            (),
            True,
        ),  # broader
        ({"dagbrudd": True, "handel": False, "sprenger": False}, (), None),  # freight is open
        ({"dagbrudd": True, "handel": False}, ("activities",), True),  # and then it is not
        ({"dagbrudd": True, "handel": True}, ("activities",), False),  # the mixed business
        ({"dagbrudd": True, "handel": False, "frakt": False, "sprenger": True}, (), None),  # for whom?
        ({"dagbrudd": True, "handel": False, "frakt": False}, (), None),
        ({"dagbrudd": True, "sprenger": True}, ("activities",), True),  # part of the open pit
        ({"dagbrudd": True, "handel": True, "sprenger": True}, (), False),
        ({"handel": True}, (), False),
        ({"dagbrudd": False}, (), False),
        (NO_OTHER, (), None),
        (
            {"gruvedrift": True, **NO_OTHER},
            (),
            None,
        ),  # which sort of mining?
        ({}, (), None),
    ],
)
def test_doing_only_some_activities(
    facts: dict[str, bool], complete: tuple[str, ...], expected: Truth
) -> None:
    assert truth(ONLY_OPEN_PIT, base(facts, complete=complete)) is expected


def test_only_leans_on_the_other_activities_that_are_assumed_away() -> None:
    taken = {"frakt": False, "har-kantine": False, "sprenger": False}
    known = base({"dagbrudd": True, "handel": False}, assumptions=taken)
    assert decide(ONLY_OPEN_PIT, known) == (True, frozenset({"frakt", "sprenger"}))
    assert truth(ONLY_OPEN_PIT, known, strict=True) is None


def test_only_leans_on_an_activity_that_is_itself_assumed() -> None:
    known = base({"frakt": False, "sprenger": False}, assumptions={"dagbrudd": True, "handel": False})
    assert decide(ONLY_OPEN_PIT, known) == (True, frozenset({"dagbrudd", "handel"}))


def test_an_activity_two_steps_narrower_is_no_other_activity() -> None:
    known = base({"gruvedrift": True, "steinbrudd": True, **NO_OTHER})
    assert truth(OnlyActivities(("gruvedrift",)), known) is True


def test_what_only_lacks() -> None:
    assert missing(ONLY_OPEN_PIT, base()) == ("dagbrudd",)  # "and nothing else?" is asked after a yes
    assert missing(ONLY_OPEN_PIT, base({"dagbrudd": True})) == ("complete.activities",)
    assert missing(
        OnlyActivities(("dagbrudd", "handel")), base({"handel": False}, complete=("activities",))
    ) == ("dagbrudd",)


def test_what_decided_only() -> None:
    mixed = base({"dagbrudd": True, "handel": True})
    assert grounds(ONLY_OPEN_PIT, mixed) == [("handel", True)]
    alone = base({"dagbrudd": True}, complete=("activities",))
    assert grounds(ONLY_OPEN_PIT, alone) == [("dagbrudd", True), ("complete.activities", True)]


# -- objects ---------------------------------------------------------------------------------------

BIG = ObjectComparison("volum", Comparator.MORE_THAN, 3200)
SINGLE = ObjectIs("dobbel", negated=True)
BIG_SINGLE = ObjectExists("oljetank", (BIG, SINGLE))


def test_all_terms_are_about_the_same_object() -> None:
    two_halves = base(
        things=(
            thing("oljetank", volum=exactly(5000), dobbel=True),
            thing("oljetank", volum=exactly(1000), dobbel=False),
        ),
        complete=("equipment",),
    )
    assert truth(BIG_SINGLE, two_halves) is False
    both = base(things=(thing("oljetank", volum=exactly(5000), dobbel=False),))
    assert truth(BIG_SINGLE, both) is True


def test_a_narrower_object_counts_and_another_kind_does_not() -> None:
    narrower = base(things=(thing("nedgravd-oljetank", volum=exactly(5000), dobbel=False),))
    assert truth(BIG_SINGLE, narrower) is True
    other = base(things=(thing("kjel", volum=exactly(5000), dobbel=False),), complete=("equipment",))
    assert truth(BIG_SINGLE, other) is False


def test_an_object_listed_as_something_broader_may_be_one_at_most() -> None:
    maybe = base(things=(thing("tank", volum=exactly(5000), dobbel=False),), complete=("equipment",))
    assert truth(BIG_SINGLE, maybe) is None
    assert missing(BIG_SINGLE, maybe) == ("oljetank",)
    too_small = base(things=(thing("tank", volum=exactly(100)),), complete=("equipment",))
    assert truth(BIG_SINGLE, too_small) is False
    said = base({"oljetank": False}, things=(thing("tank", volum=exactly(5000), dobbel=False),))
    assert truth(BIG_SINGLE, said) is False


def test_an_unknown_measure_leaves_the_object_unknown_and_is_what_is_missing() -> None:
    known = base(things=(thing("nedgravd-oljetank", volum=exactly(5000)),), complete=("equipment",))
    assert truth(BIG_SINGLE, known) is None
    assert missing(BIG_SINGLE, known) == ("nedgravd-oljetank.dobbel",)
    too_small = base(things=(thing("oljetank", volum=exactly(3200)),), complete=("equipment",))
    assert truth(BIG_SINGLE, too_small) is False


def test_an_incomplete_list_leaves_room_for_one_more() -> None:
    known = base(things=(thing("oljetank", volum=exactly(100)),))
    assert missing(BIG_SINGLE, known) == ("complete.equipment",)
    assert missing(BIG_SINGLE, base()) == ("oljetank",)


def test_that_there_is_none_is_assumed_only_where_none_is_listed() -> None:
    assert decide(BIG_SINGLE, base(assumptions={"oljetank": False})) == (False, frozenset({"oljetank"}))
    assert truth(BIG_SINGLE, base(assumptions={"oljetank": False}), strict=True) is None
    for listed in ("oljetank", "nedgravd-oljetank", "tank"):
        one = base(things=(thing(listed, volum=exactly(100)),), assumptions={"oljetank": False})
        assert missing(BIG_SINGLE, one) == ("complete.equipment",)
    boiler = base(things=(thing("kjel", volum=exactly(100)),), assumptions={"oljetank": False})
    assert truth(BIG_SINGLE, boiler) is False


def test_a_kind_alone_is_its_presence() -> None:
    any_tank = ObjectExists("tank")
    assert truth(any_tank, base({"tank": True})) is True
    assert truth(any_tank, base({"tank": False})) is False
    assert truth(any_tank, base(things=(thing("oljetank"),))) is True
    assert missing(any_tank, base()) == ("tank",)
    assert truth(any_tank, base(complete=("equipment",))) is False


def test_a_kind_known_to_be_there_but_not_listed_lacks_its_measures() -> None:
    assert missing(BIG_SINGLE, base({"oljetank": True})) == ("oljetank.volum", "oljetank.dobbel")


def test_a_date_of_an_object() -> None:
    old = ObjectExists("kjel", (ObjectDate("bygd", Comparator.LESS_THAN, date(2000, 1, 1)),))
    built = exactly(date(1999, 12, 31).toordinal())
    assert truth(old, base(things=(thing("kjel", bygd=built),))) is True
    assert grounds(old, base(things=(thing("kjel", bygd=built),))) == [("kjel", {"bygd": "1999-12-31"})]


def test_a_code_decides_yes_and_only_a_complete_set_decides_no() -> None:
    term = ObjectHasCode("farer", ("H350", "H340"))
    literal, not_literal = (
        ObjectExists("kjel", (term,)),
        ObjectExists("kjel", (ObjectHasCode("farer", ("H350", "H340"), negated=True),)),
    )
    some = base(things=(thing("kjel", farer=frozenset({"H350", "H226"})),), complete=("equipment",))
    others = base(things=(thing("kjel", farer=frozenset({"H226"})),), complete=("equipment",))
    all_others = base(things=(thing("kjel", ("farer",), farer=frozenset({"H226"})),), complete=("equipment",))
    none_stated = base(things=(thing("kjel"),), complete=("equipment",))
    assert [truth(literal, k) for k in (some, others, all_others, none_stated)] == [True, None, False, None]
    assert [truth(not_literal, k) for k in (some, others, all_others, none_stated)] == [
        False,
        None,
        True,
        None,
    ]


def test_a_derived_kind_is_one_of_its_alternatives() -> None:
    counts = ObjectCounts("begrep-stor", ((BIG,), (SINGLE, ObjectHasCode("farer", ("H224",)))))
    literal = ObjectExists("tank", (counts,))
    big = base(things=(thing("tank", volum=exactly(4000)),))
    single = base(things=(thing("tank", volum=exactly(1), dobbel=False, farer=frozenset({"H224"})),))
    neither = base(things=(thing("tank", volum=exactly(1), dobbel=True),), complete=("equipment",))
    half = base(things=(thing("tank", volum=exactly(1), dobbel=False),), complete=("equipment",))
    assert [truth(literal, k) for k in (big, single, neither, half)] == [True, True, False, None]
    assert missing(literal, half) == ("tank.farer",)
    negated = ObjectExists("tank", (ObjectCounts("begrep-stor", counts.alternatives, negated=True),))
    assert [truth(negated, k) for k in (big, neither, half)] == [None, True, None]


def test_the_objects_that_decided_are_shown_with_what_was_read_of_them() -> None:
    meeting = thing("oljetank", name="Tank 1", volum=exactly(5000), dobbel=False)
    failing = thing("oljetank", name="Tank 2", volum=exactly(100))
    shown = ("oljetank", {"name": "Tank 1", "volum": 5000, "dobbel": False})
    assert grounds(BIG_SINGLE, base(things=(failing, meeting))) == [shown]
    assert grounds(BIG_SINGLE, base(things=(failing,), complete=("equipment",))) == [
        ("oljetank", {"name": "Tank 2", "volum": 100}),
        ("complete.equipment", True),
    ]
    assert grounds(BIG_SINGLE, base(assumptions={"oljetank": False})) == [("oljetank", False)]
    assert grounds(ObjectExists("tank"), base(things=(thing("oljetank"),))) == [("oljetank", True)]


def test_a_kind_two_steps_narrower_counts() -> None:
    assert truth(ObjectExists("tank"), base(things=(thing("nedgravd-oljetank"),))) is True
