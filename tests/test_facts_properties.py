"""What holds for every vocabulary and business: no crash, learning narrows, closing once is enough."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from hms_rules.facts.assumptions import Defaults
from hms_rules.facts.business import Business
from hms_rules.facts.closure import Closure
from hms_rules.facts.factbase import Interval, Known, Layer, Origin, Source
from hms_rules.facts.relations import Relations
from hms_rules.facts.resolve import Resolver
from hms_rules.vocabulary import Fact, Quantity, Scheme, Threshold, ValueType, Vocabulary
from tests.small_vocabulary import CODES, SMALL

SAID = Source(Origin.INPUT, "oppgitt")
FACTS = tuple(f"f{n}" for n in range(8))
NUMBERS = ("q0", "q1", "q2")


@st.composite
def vocabularies(draw: st.DrawFn) -> Vocabulary:
    some = st.lists(st.sampled_from(FACTS), max_size=2, unique=True).map(tuple)
    bound = st.builds(Threshold, st.sampled_from(NUMBERS), st.integers(1, 6).map(float))

    def fact(id_: str) -> Fact:
        broader = tuple(f for f in draw(some) if f < id_)
        more: dict[str, Any] = {
            "implies": draw(some),
            "excludes": draw(some),
            "threshold": draw(st.none() | bound),
        }
        scheme = draw(st.sampled_from([Scheme.ACTIVITIES, Scheme.CIRCUMSTANCES]))
        assumed = draw(st.sampled_from([None, None, False, True]))
        return Fact(id_, scheme, id_, id_, id_, f"ikke {id_}", broader=broader, assumed=assumed, **more)

    def number(id_: str) -> Quantity:
        type_ = draw(st.sampled_from([ValueType.INTEGER, ValueType.NUMBER]))
        at_most = tuple(q for q in NUMBERS if q < id_ and draw(st.booleans()))
        other = draw(st.sampled_from([None, *NUMBERS]))
        return Quantity(id_, f"quantities.{id_}", id_, id_, type_, at_most=at_most, assumed_equal=other)

    facts, numbers = [fact(f) for f in FACTS], [number(q) for q in NUMBERS]
    return Vocabulary(facts={f.id: f for f in facts}, quantities={q.id: q for q in numbers})


Statement = tuple[str, bool | Interval]

statements = st.tuples(st.sampled_from(FACTS), st.booleans()) | st.tuples(
    st.sampled_from(NUMBERS),
    st.tuples(st.integers(0, 7), st.integers(0, 7)).map(lambda p: Interval(min(p), max(p))),
)


def business_of(said: list[Statement], complete: list[str], vocabulary: Vocabulary) -> Business:
    data: dict[str, Any] = {"quantities": {}, "absent": [], "complete": complete}
    for name, value in said:
        if isinstance(value, Interval):
            data["quantities"][name] = {"at_least": value.low, "at_most": value.high}
        elif value:
            data.setdefault(vocabulary.facts[name].scheme.value, []).append(name)
        else:
            data["absent"].append(name)
    return Business(**data)


def is_narrower(new: Layer, old: Layer) -> bool:
    facts = all(new.facts[f].value is known.value for f, known in old.facts.items())
    numbers = all(
        new.quantities[q].value.meet(k.value) == new.quantities[q].value for q, k in old.quantities.items()
    )
    return facts and numbers


@given(
    vocabularies(),
    st.lists(statements, max_size=4),
    statements,
    st.lists(st.sampled_from(["activities"]), max_size=1),
)
def test_learning_what_was_unknown_only_narrows_what_is_certain(
    vocabulary: Vocabulary, said: list[Statement], more: Statement, complete: list[str]
) -> None:
    resolver = Resolver(vocabulary, CODES)
    before, findings = resolver.resolve(business_of(said, complete, vocabulary))
    name, value = more
    assume(not findings and name not in before.certain.facts and name not in dict(said))
    if isinstance(value, Interval) and name in before.certain.quantities:
        met = before.certain.quantities[name].value.meet(value)
        assume(met.low <= met.high)
    after, findings = resolver.resolve(business_of([*said, more], complete, vocabulary))
    assume(not findings)
    assert is_narrower(after.certain, before.certain)


@given(vocabularies(), st.lists(statements, max_size=5))
def test_the_assumed_layer_keeps_all_that_is_certain(vocabulary: Vocabulary, said: list[Statement]) -> None:
    base, findings = Resolver(vocabulary, CODES).resolve(business_of(said, [], vocabulary))
    assume(not findings)
    assert is_narrower(base.assumed, base.certain)


def closed(relations: Relations, said: list[Statement]) -> Closure:
    closure = Closure(relations)
    for name, value in said:
        if isinstance(value, Interval):
            closure.narrow(name, Known(value, SAID))
        else:
            closure.learn(name, Known(value, SAID))
    closure.close()
    return closure


def values(closure: Closure) -> tuple[dict[str, bool], dict[str, Interval]]:
    return {f: k.value for f, k in closure.facts.items()}, {q: k.value for q, k in closure.quantities.items()}


@given(vocabularies(), st.lists(statements, max_size=5))
def test_closing_twice_is_closing_once_and_order_does_not_matter(
    vocabulary: Vocabulary, said: list[Statement]
) -> None:
    relations = Relations.of(vocabulary)
    once = closed(relations, said)
    assume(not once.conflicts)
    again = closed(relations, [*values(once)[0].items(), *values(once)[1].items()])
    assert values(again) == values(once)
    assert values(closed(relations, said[::-1])) == values(once)


def assumed_one_by_one(own: Closure, defaults: Defaults) -> dict[str, bool]:
    """The plain meaning of assumptions: each in turn, and what follows, unless it is known or contradicts."""
    grown = own.copy()
    for root, known in defaults.base.items():
        if known.assumptions == {root} and known.source.origin is Origin.ASSUMPTION and root not in own.facts:
            grown.learn(root, known)
            grown.close()
    return {f: k.value for f, k in grown.facts.items()}


@given(vocabularies(), st.lists(statements, max_size=4))
def test_the_shared_assumptions_equal_assuming_one_by_one(
    vocabulary: Vocabulary, said: list[Statement]
) -> None:
    relations = Relations.of(vocabulary)
    own = closed(relations, said)
    defaults = Defaults(relations, vocabulary, CODES)
    assume(not own.conflicts)
    layer = defaults.complete(own, ())
    plain = assumed_one_by_one(own, defaults)
    assert {f: k.value for f, k in layer.facts.items()} == plain
    for fact, known in layer.facts.items():
        assert fact in own.facts or known.assumptions.isdisjoint(own.facts), (
            "it leans on what is assumed, not known"
        )


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates()
words = st.sampled_from([*SMALL.facts, *SMALL.kinds, *SMALL.decisions, "ukjent"]) | st.text(max_size=8)
amounts = (
    scalars | st.fixed_dictionaries({}, optional=dict.fromkeys(("at_least", "at_most"), scalars))
).filter(lambda value: value is not None)
things = st.dictionaries(
    st.sampled_from([*SMALL.measures, "hazards", "quantity", "density"]), amounts, max_size=3
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "industry": st.lists(
                st.text(max_size=6) | st.sampled_from(["43.320", "03", "00.000"]), max_size=2
            ),
            "organisation_number": st.text(max_size=10),
            "place": st.fixed_dictionaries({"municipality": st.text(max_size=4)}),
            "headcount": st.dictionaries(st.sampled_from(["employees", "engaged", "managers", "x"]), amounts),
            "quantities": st.dictionaries(
                st.text(max_size=4) | st.sampled_from(["stoy", "etablert"]), amounts
            ),
            "activities": st.lists(words, max_size=3),
            "circumstances": st.lists(words, max_size=3),
            "decisions": st.lists(words, max_size=2),
            "absent": st.lists(words, max_size=4),
            "machinery": st.lists(
                words | st.builds(lambda k, t: {**t, "kind": k}, words, things), max_size=3
            ),
            "equipment": st.lists(
                words | st.builds(lambda k, t: {**t, "kind": k}, words, things), max_size=3
            ),
            "complete": st.lists(st.sampled_from(list(Scheme)), max_size=3),
        },
    )
)
def test_no_well_shaped_business_crashes_the_resolver(data: dict[str, Any]) -> None:
    business = Business(**data)
    base, findings = RESOLVER.resolve(business)
    assert all(known.value.low <= known.value.high for known in base.assumed.quantities.values())
    assert all(found.code.startswith("E06") and "\n" not in found.code for found in findings)


RESOLVER = Resolver(SMALL, CODES)
