"""Generators of what is known of businesses, and of the same businesses when more is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st
from msgspec.structs import replace

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
from hms_rules.vocabulary import Fact, Kind, Scheme, Vocabulary
from tests.tree_strategies import ACTIVITIES, CODES, DECISION, HAZARDS, KINDS, days, numbers

FILE = Source(Origin.FILE, "oppgitt")
ASSUMED = Source(Origin.ASSUMPTION, "antatt")


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """A number between 0 and 5, known to lie between two bounds."""
    low, high = sorted((draw(numbers), draw(numbers)))
    return Interval(low, high)


@st.composite
def dates(draw: st.DrawFn) -> Interval:
    """A date known to lie between two days."""
    low, high = sorted((draw(days).toordinal(), draw(days).toordinal()))
    return Interval(low, high)


@st.composite
def things(draw: st.DrawFn) -> Thing:
    """An object of which something is known."""
    measures: dict[str, MeasureValue] = {}
    choices: Mapping[str, st.SearchStrategy[MeasureValue]] = {
        "volum": intervals(),
        "bygd": dates(),
        "farlig": st.booleans(),
        "farer": st.frozensets(st.sampled_from(HAZARDS), max_size=2),
    }
    for measure, values in choices.items():
        if draw(st.booleans()):
            measures[measure] = draw(values)
    complete = frozenset({"farer"}) if draw(st.booleans()) else frozenset[str]()
    return Thing(draw(st.sampled_from(KINDS)), FILE, measures=measures, complete_codes=complete)


industries = st.builds(
    lambda codes: RegisteredIndustry(min(codes), FILE, {"SN2025": codes}),
    st.frozensets(st.sampled_from(CODES), min_size=1, max_size=3),
)


@st.composite
def fact_bases(draw: st.DrawFn, vocabulary: Vocabulary, judged: Sequence[str] = ()) -> FactBase:
    """What is known of a business: closed over what is broader, and free of contradiction."""
    listed = tuple(draw(st.lists(things(), max_size=3)))
    some = draw(st.dictionaries(st.sampled_from((*ACTIVITIES, *KINDS, DECISION)), st.booleans(), max_size=6))
    for thing in listed:
        some[thing.kind] = True
    facts = _closed(some, vocabulary)
    absent = draw(st.sets(st.sampled_from((*ACTIVITIES, *KINDS, DECISION))))
    quantities = draw(st.fixed_dictionaries({}, optional={"antall": intervals(), "etablert": dates()}))
    return FactBase(
        certain=Layer(
            {f: Known(v, FILE) for f, v in facts.items()}, {q: Known(i, FILE) for q, i in quantities.items()}
        ),
        assumed=Layer(
            {f: Known(False, ASSUMED, frozenset({f})) for f in absent if f not in facts},
        ),
        things=listed,
        industries=tuple(draw(st.lists(industries, max_size=2))),
        complete=frozenset(draw(st.sets(st.sampled_from(["activities", "equipment"])))),
        judgements={r: Known(draw(st.booleans()), FILE) for r in judged if draw(st.booleans())},
    )


def _closed(some: Mapping[str, bool], vocabulary: Vocabulary) -> dict[str, bool]:
    """Make what is broader than something true, true, and then what is narrower than a no, no."""
    facts = dict(some)
    items: list[Fact | Kind] = [*vocabulary.facts.values(), *vocabulary.kinds.values()]
    for item in reversed(items):
        if facts.get(item.id):
            facts.update(dict.fromkeys(item.broader, True))
    for item in items:
        if any(facts.get(b) is False for b in item.broader):
            facts[item.id] = False
    return facts


@st.composite
def learnt(draw: st.DrawFn, vocabulary: Vocabulary, before: FactBase) -> FactBase:
    """The same business when more is known of it, and nothing known before turns out wrong."""
    certain = {f: k.value for f, k in before.certain.facts.items()}
    closed = {
        Scheme.ACTIVITIES: "activities" in before.complete,
        Scheme.EQUIPMENT: "equipment" in before.complete,
    }
    for fact in (*ACTIVITIES, *KINDS, DECISION):
        item = vocabulary.facts.get(fact) or vocabulary.kinds.get(fact)
        if fact not in certain and draw(st.booleans()):
            yes = draw(st.booleans()) and not (item and closed[item.scheme])
            certain = (
                _closed({**certain, fact: yes}, vocabulary)
                if _allowed(certain, fact, yes, vocabulary)
                else certain
            )
    quantities = {q: Known(draw(_narrowed(k.value)), FILE) for q, k in before.certain.quantities.items()}
    if "antall" not in quantities and draw(st.booleans()):
        quantities["antall"] = Known(draw(intervals()), FILE)
    known = tuple(draw(_learnt_thing(t)) for t in before.things)
    if not closed[Scheme.EQUIPMENT]:
        possible = [
            t for t in draw(st.lists(things(), max_size=2)) if _allowed(certain, t.kind, True, vocabulary)
        ]
        known += tuple(possible)
        certain = _closed({**certain, **{t.kind: True for t in possible}}, vocabulary)
    return replace(
        before,
        certain=Layer({f: Known(v, FILE) for f, v in certain.items()}, quantities),
        things=known,
        industries=tuple(draw(_settled(i)) for i in before.industries)
        or tuple(draw(st.lists(industries, max_size=2))),
        complete=before.complete | draw(st.sets(st.sampled_from(["activities", "equipment"]))),
    )


def _allowed(certain: Mapping[str, bool], fact: str, yes: bool, vocabulary: Vocabulary) -> bool:  # noqa: FBT001 a value
    """Whether a fact may be learnt without contradicting what is certain."""
    closed = _closed({**certain, fact: yes}, vocabulary)
    return all(closed[f] == v for f, v in certain.items())


@st.composite
def _narrowed(draw: st.DrawFn, known: Interval) -> Interval:
    low, high = sorted(
        (
            draw(st.integers(int(known.low), int(known.high))),
            draw(st.integers(int(known.low), int(known.high))),
        )
    )
    return Interval(low, high)


@st.composite
def _settled(draw: st.DrawFn, industry: RegisteredIndustry) -> RegisteredIndustry:
    codes = sorted(industry.possible["SN2025"])
    kept = draw(st.frozensets(st.sampled_from(codes), min_size=1))
    return replace(industry, possible={"SN2025": kept})


@st.composite
def _learnt_thing(draw: st.DrawFn, thing: Thing) -> Thing:
    more = draw(things())
    measures = {**more.measures, **thing.measures}
    if "farer" in more.measures and "farer" not in thing.complete_codes:
        codes = [m.measures.get("farer", frozenset()) for m in (thing, more)]
        measures["farer"] = frozenset[str]().union(*(c for c in codes if isinstance(c, frozenset)))
    if "farer" in thing.complete_codes and "farer" not in thing.measures:
        measures.pop("farer", None)  # a whole list with nothing on it: there is nothing more to learn
    for measure in ("volum", "bygd"):
        before = thing.measures.get(measure)
        if isinstance(before, Interval):
            measures[measure] = draw(_narrowed(before))
    return replace(thing, measures=measures, complete_codes=thing.complete_codes | more.complete_codes)
