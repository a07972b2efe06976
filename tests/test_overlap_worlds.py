"""Whether conditions can hold together, against every business there can be.

Each verdict is held against brute force: the literals as the reference engine decides them, in every
combination of facts that keeps the relations of a small vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.overlap.demands import Asked
from hms_rules.workbench.overlap.worlds import Worlds
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


@settings(max_examples=200, deadline=None)
@given(small.vocabularies(), small.asked(small.settled, 3), st.tuples(small.settled, st.booleans()))
def test_a_condition_follows_exactly_when_every_business_has_it(
    vocabulary: Vocabulary, asked: list[Asked], wanted: Asked
) -> None:
    evaluator = LiteralEvaluator(vocabulary)
    worlds = [w for w in small.settled_worlds(vocabulary) if w.meets(asked, evaluator)]
    brute = all(world.meets([wanted], evaluator) for world in worlds)
    assert Worlds(vocabulary, NO_CODES).follows(asked, wanted) is brute


# ------------------------------------------------------------------ codes


@settings(max_examples=300, deadline=None)
@given(small.industry_codes(), small.asked(small.codes))
def test_codes_can_be_together_exactly_when_some_business_is_registered_so(
    industries: IndustryCodes, asked: list[Asked]
) -> None:
    evaluator = LiteralEvaluator(Vocabulary())
    found = Worlds(Vocabulary(), industries).possible(asked)
    standards = {atom.standard for atom, _ in asked}  # type: ignore[union-attr]  # all are industries
    if len(standards) == 1:
        assert found is some(small.one_standard_worlds(standards.pop()), asked, evaluator)
    elif some(small.coded_worlds(industries), asked, evaluator):
        assert found is not False
    else:
        assert found is not True


@settings(max_examples=200, deadline=None)
@given(small.asked(small.codes))
def test_two_standards_are_bridged_by_their_correspondence_and_only_by_that(asked: list[Asked]) -> None:
    """Where every code has counterparts, main codes of both standards are decided."""
    pairs = [("15.100", "10.110"), ("15.100", "10.120"), ("15.200", "10.200"), ("45.000", "43.320")]
    whole = IndustryCodes(
        names={"SN2025": dict.fromkeys(small.NEW, ""), "SN2007": dict.fromkeys(small.OLD, "")},
        names_en=NO_CODES.names_en,
        sections=NO_CODES.sections,
        replaced_by=NO_CODES.replaced_by,
        to_other={
            "SN2007": {o: tuple(n for x, n in pairs if x == o) for o in small.OLD},
            "SN2025": {n: tuple(o for o, x in pairs if x == n) for n in small.NEW},
        },
    )
    evaluator, worlds = LiteralEvaluator(Vocabulary()), Worlds(Vocabulary(), whole)
    main = [(atom, negated) for atom, negated in asked if atom.main]  # type: ignore[union-attr]
    if len({atom.standard for atom, _ in main}) == 2:  # type: ignore[union-attr]
        assert worlds.possible(main) is some(small.coded_worlds(whole), main, evaluator)


# ------------------------------------------------------------------ things


@settings(max_examples=60, deadline=None)
@given(small.vocabularies(), small.asked(small.things, 3))
def test_things_can_be_together_exactly_when_some_business_has_them(
    vocabulary: Vocabulary, asked: list[Asked]
) -> None:
    """Two things are enough for two conditions that ask for one; more are not asked for here."""
    wanted = [c for c in asked if c[0].__class__.__name__ == "ObjectExists" and not c[1]]
    if len(wanted) > 2:
        return
    vocabulary = _without_numbers(vocabulary)
    brute = some(small.thing_worlds(vocabulary), asked, LiteralEvaluator(vocabulary))
    assert Worlds(vocabulary, NO_CODES).possible(asked) is brute


def _without_numbers(vocabulary: Vocabulary) -> Vocabulary:
    """Facts that numbers and places do not decide; those are tried above."""
    from msgspec.structs import replace

    facts = {f.id: replace(f, threshold=None, municipalities=()) for f in vocabulary.facts.values()}
    return replace(vocabulary, facts=facts)
