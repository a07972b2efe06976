"""Every scenario of `features/` on the columnar engine, on all targets, in as few tables as will do.

Making an expression of the whole tree takes a second, and the scenarios ask of many days. So all of them
are asked of the rules of the day most are about; of any other day, its own scenarios are asked what that
day says otherwise. What the same rules say of the same businesses has been asked already.
"""

from __future__ import annotations

import gc
from collections.abc import Hashable, Iterable
from datetime import date

import pytest

from hms_rules.engines.columnar import BackendName
from hms_rules.facts.business import Business
from hms_rules.language.compiled import Program
from hms_rules.language.program import only_about
from hms_rules.language.tree import Judgement
from tests.agreeing import differences
from tests.scenarios import SCENARIOS, asked, book, engine, resolver

Difference = tuple[int, str, object, object]


def whens(*, strict: bool) -> list[str]:
    """The Når lines, with assumptions or without; the one most scenarios have comes first."""
    chosen = [when for when in SCENARIOS if asked(when)[1] is strict]
    return sorted(chosen, key=lambda when: -len(SCENARIOS[when]))


def unlike(businesses: Iterable[Business]) -> list[Business]:
    """Each once: scenarios side by side tell of the same business, and ask of different rules."""
    return [*{(b.provenance.origin, b.model_dump_json(exclude={"name"})): b for b in businesses}.values()]


def on_one_day(backend: BackendName, *, strict: bool) -> list[Difference]:
    """All scenarios on the day most are about."""
    first, *others = whens(strict=strict)
    everybody = unlike(b for when in (first, *others) for b in asked(when)[2])
    return differences(everybody, book().program(asked(first)[0]), engine(backend), resolver(), strict=strict)


def on_other_days(backend: BackendName, *, strict: bool) -> dict[date, list[Difference]]:
    """The scenarios of other days on what those days say otherwise; days with the same rules together."""
    first, *others = whens(strict=strict)
    most = book().program(asked(first)[0])
    tables: dict[Hashable, tuple[Program, list[Business]]] = {}
    for when in others:
        day, _, businesses = asked(when)
        program, expires = book().program(day), any(j.until for b in businesses for j in b.judgements)
        about = only_about(program, otherwise(program, most, expires=expires))
        if about.rules:
            tables.setdefault((about.rules, day if expires else None), (about, []))[1].extend(businesses)
    found = {
        about.day: differences(unlike(some), about, engine(backend), resolver(), strict=strict)
        for about, some in tables.values()
    }
    return {day: different for day, different in found.items() if different}


def otherwise(program: Program, most: Program, *, expires: bool) -> set[int]:
    """The targets of which the rules of two days differ, or what those rest on does.

    Args:
        program: the rules of a day.
        most: those of another.
        expires: whether a judgement may be recorded on the one and not on the other.
    """
    ruleset, found = program.ruleset, set[int]()
    judged = {n for n in program.literals if expires and isinstance(ruleset.literals[n], Judgement)}
    for target in sorted(range(len(ruleset.targets)), key=ruleset.levels.__getitem__):
        here, there = ([p.rules[n] for n in p.concluding[target]] for p in (program, most))
        rests_on = (ref.index in (found if ref.is_target else judged) for r in here for ref in r.conditions)
        if here != there or any(rests_on):
            found.add(target)
    return found


@pytest.fixture(scope="module", autouse=True)
def _nothing_is_looked_through_again() -> None:
    """What is read stays; looking for garbage in it takes a third of the time expressions are made in."""
    for when in SCENARIOS:
        asked(when)
    gc.freeze()


@pytest.mark.parametrize("strict", [False, True])
def test_the_scenarios_agree_with_reference_on_one_day(*, strict: bool) -> None:
    assert on_one_day("polars", strict=strict) == []


@pytest.mark.parametrize("strict", [False, True])
def test_the_scenarios_agree_with_reference_on_what_other_days_say_otherwise(*, strict: bool) -> None:
    assert on_other_days("polars", strict=strict) == {}
