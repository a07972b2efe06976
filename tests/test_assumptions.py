"""Assumptions that are not made when something is known to hold (`hms:antasIkkeNår`)."""

from __future__ import annotations

from typing import Any

import pytest

from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.vocabulary import Fact, Kind, Scheme, Vocabulary
from tests.small_vocabulary import CODES


def _fact(name: str, **more: Any) -> Fact:
    return Fact(
        name, Scheme.ACTIVITIES, name, "", f"virksomheten {name}", f"virksomheten ikke {name}", **more
    )


def _kind(name: str, **more: Any) -> Kind:
    return Kind(name, Scheme.MACHINERY, name, "", "har", f"en {name}", f"{name}en", f"{name}ene", **more)


FACTS = (
    _fact("lagrer-gass"),
    _fact("lagrer-propan", broader=("lagrer-gass",)),
    _fact("selger-gass", implies=("lagrer-gass",)),
    _fact("baker"),
    _fact("melder", assumed=False, not_assumed_when=("lagrer-gass", "baker")),
    _fact("melder-mye", broader=("melder",)),
    _fact("er-lite", assumed=True, not_assumed_when=("lagrer-gass",)),
    _fact("løfter", assumed=False, not_assumed_when=("kran",)),
)
KINDS = (
    _kind("kran"),
    _kind("mobilkran", broader=("kran",)),
    _kind("kjele", assumed=False, not_assumed_when=("lagrer-gass",)),
    _kind("vinsj", assumed=False, not_assumed_when=("kran",)),
)
RESOLVER = Resolver(Vocabulary(facts={f.id: f for f in FACTS}, kinds={k.id: k for k in KINDS}), CODES)


def assumed(name: str, **data: Any) -> bool | None:
    """What is taken to hold of a business, certain or by assumption."""
    base, findings = RESOLVER.resolve(Business(**data))
    assert findings == ()
    known = base.assumed.facts.get(name)
    return known.value if known else None


ASSUMPTIONS = [("melder", False), ("er-lite", True), ("kjele", False)]
"""What is assumed as long as it is not known that gas is stored: facts and kinds, no and yes."""


@pytest.mark.parametrize(("name", "value"), ASSUMPTIONS)
def test_the_assumption_is_made_when_nothing_is_known(name: str, *, value: bool) -> None:
    assert assumed(name) is value


@pytest.mark.parametrize(("name", "value"), ASSUMPTIONS)
def test_the_assumption_is_made_when_the_named_fact_is_known_not_to_hold(name: str, *, value: bool) -> None:
    assert assumed(name, absent=["lagrer-gass"]) is value


@pytest.mark.parametrize("name", [name for name, _ in ASSUMPTIONS])
@pytest.mark.parametrize("activity", ["lagrer-gass", "lagrer-propan", "selger-gass"])
def test_the_assumption_falls_when_the_named_fact_holds_also_by_a_relation(name: str, activity: str) -> None:
    assert assumed(name, activities=[activity]) is None


@pytest.mark.parametrize(("name", "value"), ASSUMPTIONS)
def test_a_narrower_concept_denied_leaves_the_named_fact_unknown_and_the_assumption_made(
    name: str, *, value: bool
) -> None:
    assert assumed(name, absent=["lagrer-propan", "selger-gass"]) is value


def test_each_of_several_named_facts_is_enough() -> None:
    assert assumed("melder", activities=["baker"]) is None
    assert assumed("melder", activities=["baker"], absent=["lagrer-gass"]) is None
    assert assumed("kjele", activities=["baker"]) is False


@pytest.mark.parametrize("name", ["løfter", "vinsj"])
def test_what_is_named_may_be_a_kind_of_thing(name: str) -> None:
    assert assumed(name) is False
    assert assumed(name, absent=["kran"]) is False
    assert assumed(name, machinery=["kran"]) is None
    assert assumed(name, machinery=["mobilkran"]) is None


def test_what_follows_from_the_assumption_falls_with_it() -> None:
    assert assumed("melder-mye") is False
    assert assumed("melder-mye", activities=["lagrer-gass"]) is None


def test_what_is_stated_stands_though_the_assumption_falls() -> None:
    assert assumed("melder", activities=["lagrer-gass"], absent=["melder"]) is False
    assert assumed("melder", activities=["lagrer-gass", "melder"]) is True
    assert assumed("kjele", activities=["lagrer-gass"], absent=["kjele"]) is False
