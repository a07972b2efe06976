"""Resolving: names, measures, relations, completeness, sums, contradictions and assumptions."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

import pytest

from hms_rules.facts.business import Business
from hms_rules.facts.factbase import FactBase, Interval, Origin
from hms_rules.facts.resolve import Resolver
from tests.small_vocabulary import CODES, SMALL

RESOLVER = Resolver(SMALL, CODES)


def resolved(**data: Any) -> FactBase:
    base, findings = RESOLVER.resolve(Business(**data))
    assert findings == ()
    return base


def codes(**data: Any) -> list[str]:
    return [d.code for d in RESOLVER.resolve(Business(**data))[1]]


def certain(base: FactBase, fact: str) -> bool | None:
    known = base.certain.facts.get(fact)
    return known.value if known else None


def assumed(base: FactBase, fact: str) -> bool | None:
    known = base.assumed.facts.get(fact)
    return known.value if known else None


# ---------------------------------------------------------------- relations


def test_the_narrower_implies_the_broader_and_not_the_other_way() -> None:
    assert certain(resolved(activities=["asbestriving"]), "asbestarbeid") is True
    assert certain(resolved(activities=["asbestarbeid"]), "asbestriving") is None


def test_the_broader_denied_denies_the_narrower_and_not_the_other_way() -> None:
    base = resolved(absent=["asbestarbeid"])
    assert (certain(base, "asbestriving"), certain(base, "asbestsanering")) == (False, False)
    assert certain(resolved(absent=["asbestriving"]), "asbestarbeid") is None


def test_a_machine_implies_what_its_use_implies_in_turn() -> None:
    base = resolved(machinery=["stillas"])
    assert [certain(base, f) for f in ("stillas", "arbeid-i-hoyden", "fallfare", "bare-kontor")] == [
        True,
        True,
        True,
        False,
    ]


def test_contraposition_reaches_the_machine() -> None:
    assert certain(resolved(circumstances=["bare-kontor"]), "stillas") is False


def test_a_derived_value_says_what_it_follows_from() -> None:
    source = resolved(machinery=["stillas"]).certain.facts["arbeid-i-hoyden"].source
    assert (source.origin, source.of) == (Origin.RELATION, ("stillas",))
    assert source.text == "«stillas» medfører «arbeid-i-hoyden»"


@pytest.mark.parametrize(("employees", "has"), [(0, False), (1, True), (40, True)])
def test_a_fact_that_is_a_threshold_follows_the_number(employees: int, *, has: bool) -> None:
    assert certain(resolved(headcount={"employees": employees}), "har-ansatte") is has


def test_a_threshold_inside_an_interval_is_unknown() -> None:
    assert certain(resolved(headcount={"employees": {"at_least": 0, "at_most": 4}}), "har-ansatte") is None


def test_a_fact_that_is_a_threshold_bounds_the_number() -> None:
    yes, no = resolved(circumstances=["har-ansatte"]), resolved(absent=["har-ansatte"])
    assert yes.certain.quantities["antall-arbeidstakere"].value == Interval(1, math.inf)
    assert no.certain.quantities["antall-arbeidstakere"].value == Interval(0, 0)


def test_bounds_pass_both_ways_between_numbers() -> None:
    up = resolved(headcount={"managers": {"at_least": 3}})
    assert up.certain.quantities["antall-arbeidstakere"].value == Interval(3, math.inf)
    assert certain(up, "har-ansatte") is True
    down = resolved(headcount={"employees": 5})
    assert down.certain.quantities["antall-lederne"].value == Interval(0, 5)


def test_the_municipality_decides_what_holds_only_there() -> None:
    assert certain(resolved(place={"municipality": "2100"}), "paa-svalbard") is True
    assert certain(resolved(place={"municipality": "4601"}), "paa-svalbard") is False
    assert certain(resolved(), "paa-svalbard") is None


# ---------------------------------------------------------------- complete lists


def test_what_is_not_on_a_complete_list_is_known_not() -> None:
    base = resolved(activities=["asbestriving"], complete=["activities"])
    assert certain(base, "loftearbeid") is False
    assert certain(base, "asbestarbeid") is True
    assert certain(base, "asbestsanering") is False


def test_what_is_narrower_than_something_listed_stays_unknown() -> None:
    base = resolved(activities=["asbestarbeid"], complete=["activities"])
    assert (certain(base, "asbestriving"), certain(base, "asbestsanering")) == (None, None)


def test_a_complete_list_of_machines_denies_the_others() -> None:
    base = resolved(machinery=["kran"], complete=["machinery"])
    assert (certain(base, "stillas"), certain(base, "mobilkran")) == (False, None)
    assert base.complete == frozenset({"machinery"})


def test_what_follows_from_a_machine_need_not_be_on_a_complete_list() -> None:
    assert certain(resolved(machinery=["kran"], complete=["activities"]), "loftearbeid") is True


def test_a_complete_list_says_nothing_of_what_a_number_or_the_place_decides() -> None:
    base = resolved(complete=["circumstances"])
    assert (certain(base, "har-ansatte"), certain(base, "paa-svalbard")) == (None, None)
    assert certain(base, "bare-kontor") is False


# ---------------------------------------------------------------- objects and their measures


def test_measures_are_converted_to_their_own_unit() -> None:
    (tank,) = resolved(equipment=[{"kind": "oljetank", "volum": "3,5 m3", "innendors": "nei"}]).things
    assert tank.measures == {"volum": Interval(3500, 3500), "innendors": False}


def test_a_narrower_kind_has_the_measures_of_the_broader() -> None:
    (crane,) = resolved(machinery=[{"kind": "mobilkran", "lastmoment": {"at_least": "8 tm"}}]).things
    assert crane.measures == {"lastmoment": Interval(8, math.inf)}


def test_dates_are_days() -> None:
    (tank,) = resolved(equipment=[{"kind": "oljetank", "nedgravd-dato": "1999-05-01"}]).things
    day = date(1999, 5, 1).toordinal()
    assert tank.measures == {"nedgravd-dato": Interval(day, day)}


def test_a_weight_is_a_volume_only_with_a_density() -> None:
    ethanol = {"name": "Etanol", "quantity": "789 kg"}
    assert codes(chemicals=[ethanol]) == ["E0623"]
    (thing,) = resolved(chemicals=[{**ethanol, "density": "0,789 kg/l"}]).things
    assert thing.measures["mengde"] == Interval(1000, 1000)


def test_a_narrower_hazard_statement_is_the_wider_one_too() -> None:
    (thing,) = resolved(chemicals=[{"name": "X", "hazards": ["H350i", "H300+H310"]}]).things
    assert thing.measures["farer"] == frozenset({"H350", "H350i", "H300", "H310"})


def test_hazards_are_all_there_is_only_when_the_list_of_chemicals_is_complete() -> None:
    chemicals = [{"name": "X", "hazards": ["H225"]}]
    assert resolved(chemicals=chemicals).things[0].complete_codes == frozenset()
    assert resolved(chemicals=chemicals, complete=["chemicals"]).things[0].complete_codes == {"farer"}


# ---------------------------------------------------------------- sums


def total(**data: Any) -> Interval | None:
    known = resolved(**data).certain.quantities.get("brannfarlig-vaeske")
    return known.value if known else None


PETROL = {"name": "Bensin", "hazards": ["H224"], "quantity": "40 l"}
ACID = {"name": "Syre", "hazards": ["H314"], "quantity": "500 l"}


def test_a_sum_is_at_least_what_is_listed() -> None:
    assert total(chemicals=[PETROL, {**PETROL, "quantity": "70 l"}, ACID]) == Interval(110, math.inf)


def test_a_sum_is_exact_when_the_list_is_complete_with_every_amount() -> None:
    assert total(chemicals=[PETROL, ACID], complete=["chemicals"]) == Interval(40, 40)
    assert total(complete=["chemicals"]) == Interval(0, 0)


def test_a_sum_is_in_its_own_unit_and_added_as_people_do() -> None:
    chemicals = [{**PETROL, "quantity": amount} for amount in ("700 l", "100 l", "0,2 m3")]
    base = resolved(chemicals=chemicals, complete=["chemicals"])
    assert base.certain.quantities["brannfarlig-i-m3"].value == Interval(1, 1)


def test_an_unknown_amount_or_unknown_hazards_leave_a_sum_open() -> None:
    no_amount = {"name": "X", "hazards": ["H225"]}
    assert total(chemicals=[PETROL, no_amount], complete=["chemicals"]) == Interval(40, math.inf)
    no_hazards = {"name": "X", "quantity": "5 l"}
    assert total(chemicals=[PETROL, no_hazards], complete=["chemicals"]) == Interval(40, 45)


def test_nothing_listed_says_nothing_of_a_sum() -> None:
    assert total() is None


def test_a_sum_decides_a_threshold() -> None:
    assert certain(resolved(chemicals=[{**PETROL, "quantity": "0,1 m3"}]), "stort-lager") is True
    assert certain(resolved(chemicals=[PETROL], complete=["chemicals"]), "stort-lager") is False
    assert certain(resolved(chemicals=[PETROL]), "stort-lager") is None


def test_a_stated_sum_meets_what_is_listed() -> None:
    at_most = {"brannfarlig-vaeske": {"at_most": "90 l"}}
    assert total(chemicals=[PETROL], quantities=at_most) == Interval(40, 90)
    assert codes(chemicals=[PETROL], quantities={"brannfarlig-vaeske": "30 l"}) == ["E0651"]


def test_no_chemicals_at_all_is_a_sum_of_none() -> None:
    assert total(absent=["kjemikalie"]) == Interval(0, 0)


def test_things_are_counted() -> None:
    counted = resolved(machinery=["kran", "mobilkran", "stillas"], complete=["machinery"])
    assert counted.certain.quantities["antall-kraner"].value == Interval(2, 2)


# ---------------------------------------------------------------- contradictions


@pytest.mark.parametrize(
    "data",
    [
        {"activities": ["asbestarbeid"], "absent": ["asbestarbeid"]},
        {"activities": ["asbestriving"], "absent": ["asbestarbeid"]},
        {"machinery": ["stillas"], "circumstances": ["bare-kontor"]},
        {"machinery": ["mobilkran"], "absent": ["loftearbeid"]},
        {"circumstances": ["paa-svalbard"], "place": {"municipality": "4601"}},
        {"headcount": {"employees": 5}, "absent": ["har-ansatte"]},
    ],
)
def test_a_contradiction_is_found_once(data: dict[str, Any]) -> None:
    found = codes(**data)
    assert len(found) == 1
    assert found[0] in ("E0650", "E0651")


def test_a_wrong_name_leaves_the_rest_standing() -> None:
    base, findings = RESOLVER.resolve(Business(activities=["asbestarbied", "asbestriving"]))
    assert [d.code for d in findings] == ["E0630"]
    assert certain(base, "asbestarbeid") is True


# ---------------------------------------------------------------- assumptions


def test_what_is_assumed_is_not_certain_and_names_its_assumption() -> None:
    base = resolved(industry=["43.320"])
    assert (certain(base, "fiske"), assumed(base, "fiske")) == (None, False)
    assert base.assumed.facts["fiske"].assumptions == {"fiske"}
    assert (assumed(base, "paalegg"), assumed(base, "nedgravd-oljetank"), assumed(base, "foretak")) == (
        False,
        False,
        True,
    )


def test_what_follows_from_an_assumption_leans_on_it() -> None:
    base = resolved(industry=["43.320"])
    assert base.assumed.facts["kystfiske"].assumptions == {"fiske"}
    assert assumed(base, "kystfiske") is False
    assert assumed(base, "driver-naering") is True
    assert base.assumed.facts["driver-naering"].assumptions == {"foretak"}


def test_an_assumption_gives_way_to_what_is_known() -> None:
    base = resolved(activities=["kystfiske"])
    assert assumed(base, "fiske") is True
    assert base.assumed.facts["fiske"].assumptions == frozenset()


def test_what_followed_from_a_dropped_assumption_is_unknown_again() -> None:
    assert assumed(resolved(activities=["fiske"]), "kystfiske") is None


def test_an_assumption_gives_way_to_what_denies_its_consequence() -> None:
    base = resolved(absent=["driver-naering"])
    assert (assumed(base, "foretak"), certain(base, "foretak")) == (False, False)


def test_an_assumption_is_not_made_for_the_industries_it_excepts() -> None:
    assert assumed(resolved(industry=["03.110"]), "fiske") is None
    assert assumed(resolved(industry=["43.320", "03.1"]), "fiske") is None
    assert assumed(resolved(industry=["43.320"]), "fiske") is False


def test_what_is_assumed_of_most_industries_is_not_assumed_where_the_industry_is_not_known() -> None:
    assert assumed(resolved(), "fiske") is None
    assert assumed(resolved(), "paalegg") is False  # assumed of everybody


def test_a_decision_is_no_unless_stated() -> None:
    base = resolved(decisions=["paalegg"])
    assert (certain(base, "paalegg"), certain(resolved(), "paalegg")) == (True, None)


def test_a_number_is_taken_from_another_when_unknown() -> None:
    base = resolved(headcount={"employees": 5})
    assert "antall-sysselsatte" not in base.certain.quantities
    taken = base.assumed.quantities["antall-sysselsatte"]
    assert taken.value == Interval(5, 5)
    assert taken.assumptions == {"antall-sysselsatte"}


def test_a_stated_number_is_not_taken_from_another() -> None:
    stated = {"employees": 12, "engaged": {"at_least": 12, "at_most": 15}}
    base = resolved(headcount=stated)
    assert base.assumed.quantities["antall-sysselsatte"].value == Interval(12, 15)


def test_a_withheld_head_count_is_assumed_at_least_one_and_strictly_zero_to_four() -> None:
    withheld = {"at_least": 0, "at_most": 4, "assumed_at_least": 1}
    base = resolved(headcount={"employees": withheld})
    assert base.certain.quantities["antall-arbeidstakere"].value == Interval(0, 4)
    assert base.assumed.quantities["antall-arbeidstakere"].value == Interval(1, 4)
    assert (certain(base, "har-ansatte"), assumed(base, "har-ansatte")) == (None, True)
    assert base.assumed.facts["har-ansatte"].assumptions == {"antall-arbeidstakere"}
    assert base.assumed.quantities["antall-sysselsatte"].assumptions == {
        "antall-arbeidstakere",
        "antall-sysselsatte",
    }


def test_an_assumed_bound_gives_way_to_what_is_certain() -> None:
    base = resolved(
        headcount={"employees": {"at_most": 4, "assumed_at_least": 1}},
        absent=["har-ansatte"],
    )
    assert base.assumed.quantities["antall-arbeidstakere"].value == Interval(0, 0)


# ---------------------------------------------------------------- industries and judgements


def test_a_code_is_of_sn2025_unless_said() -> None:
    (code,) = resolved(industry=["43.320"]).industries
    assert code.possible == {"SN2025": {"43.320"}, "SN2007": {"43.320"}}
    assert codes(industry=["43.990"]) == ["E0641"]
    assert codes(industry=[{"code": "43.990", "standard": "SN2007"}]) == []


def test_a_code_from_a_register_is_of_either_standard() -> None:
    business = Business.from_register({"industry": ["43.990"]}, "Enhetsregisteret")
    base, findings = RESOLVER.resolve(business)
    assert findings == ()
    assert base.industries[0].possible["SN2025"] == {"43.321"}


def test_a_code_of_unknown_standard_stays_so_in_a_file() -> None:
    (code,) = resolved(industry=[{"code": "43.990", "standard": "unknown"}]).industries
    assert code.possible["SN2025"] == {"43.321"}


def test_no_industry_is_nothing_known() -> None:
    assert resolved().industries == ()


def test_a_judgement_is_recorded_until_it_expires() -> None:
    judgement = {"rule": "r", "holds": True, "because": "stor fare", "until": date(2026, 12, 31)}
    business = Business(judgements=[judgement])
    recorded = RESOLVER.resolve(business, date(2026, 12, 31))[0].judgements
    assert recorded["r"].value is True
    assert recorded["r"].source.text == "egen vurdering: stor fare"
    assert RESOLVER.resolve(business, date(2027, 1, 1))[0].judgements == {}
    assert "r" in RESOLVER.resolve(business)[0].judgements


def test_degrees_may_be_below_zero_and_nothing_else() -> None:
    cold = resolved(quantities={"kaldeste": "-10 °C"})
    assert cold.certain.quantities["kaldeste"].value == Interval(-10, -10)
    assert codes(quantities={"stoy": "-1 dB"}) == ["E0624"]
