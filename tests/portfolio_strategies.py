"""Generators of what the columnar engine works out itself: vocabularies with relations and assumptions,
and businesses as people write them, contradictions among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from msgspec.structs import replace

from hms_rules.facts.business import Business
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Literal,
    ObjectComparison,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
    OnlyActivities,
)
from hms_rules.registers.industry import STANDARDS, IndustryCodes
from hms_rules.vocabulary import (
    Fact,
    Kind,
    Quantity,
    Scheme,
    Sum,
    Threshold,
    Unit,
    ValueType,
    Vocabulary,
)
from tests.tree_strategies import (
    ACTIVITIES,
    DAYS,
    DECISION,
    HAZARDS,
    KINDS,
    MOST,
    comparators,
    counted,
    days,
    numbers,
    some_activities,
    terms,
    timely,
    vocabularies,
)

STATES = tuple(f"forhold-{n}" for n in range(3))
PLACE, MANY, MUCH = "paa-oya", "har-folk", "mye-vaeske"
FACTS = (*ACTIVITIES, *STATES, PLACE, MANY, MUCH)
CHEMICAL = "kjemikalie"
ISLAND, MAINLAND = "2100", "0301"
MEASURES = ("volum", "bygd", "farlig", "farer")
LITRES = (*(f"{n} liter" for n in ("0", "0,1", "0,2", "0,7", "1", "2", "5")), "0,003 m3")
NEW = ("10.110", "10.120", "10.200", "43.320")
OLD = ("10.110", "10.130", "43.320", "43.990")

CODES = IndustryCodes(
    names={
        "SN2025": {c: c for c in ("C", "10", "10.1", "10.2", "F", "43", "43.3", *NEW)},
        "SN2007": {c: c for c in ("C", "10", "10.1", "F", "43", "43.3", "43.9", *OLD)},
    },
    names_en={"SN2025": {}, "SN2007": {}},
    sections={"SN2025": {"10": "C", "43": "F"}, "SN2007": {"10": "C", "43": "F"}},
    replaced_by={"SN2025": {}, "SN2007": {}},
    to_other={
        "SN2025": {"10.110": ("10.110", "10.130"), "10.120": ("10.130",), "43.320": ("43.320",)},
        "SN2007": {"10.110": ("10.110",), "10.130": ("10.110", "10.120"), "43.320": ("43.320",)},
    },
)
"""10.110 means more in the new standard, 10.130 is split, and 10.200 and 43.990 have no counterpart."""

assumed = st.sampled_from([None, None, False, True])
not_for = st.sampled_from([(), (), ("10.1",), ("43",), ("C",)])


# -- vocabularies ----------------------------------------------------------------------------------


def _some(ids: Sequence[str], most: int = 1) -> st.SearchStrategy[tuple[str, ...]]:
    chosen = st.lists(st.sampled_from(ids), max_size=most, unique=True) if ids else st.just(list[str]())
    return chosen.map(tuple)


@st.composite
def related(draw: st.DrawFn) -> Vocabulary:
    """A vocabulary with every relation and every assumption there is, free of circles."""
    words = draw(vocabularies())
    facts = {**words.facts, **{s: Fact(s, Scheme.CIRCUMSTANCES, s, "", s, "") for s in STATES}}
    facts = {name: draw(_linked(fact, list(facts)[:n])) for n, (name, fact) in enumerate(facts.items())}
    most, litres = draw(st.integers(1, MOST)), draw(st.integers(1, MOST))
    facts |= {
        PLACE: Fact(
            PLACE, Scheme.CIRCUMSTANCES, PLACE, "", PLACE, "", municipalities=(ISLAND,), assumed=draw(assumed)
        ),
        MANY: Fact(MANY, Scheme.CIRCUMSTANCES, MANY, "", MANY, "", threshold=Threshold("antall", most)),
        MUCH: Fact(MUCH, Scheme.CIRCUMSTANCES, MUCH, "", MUCH, "", threshold=Threshold("sum", litres)),
    }
    kinds = {name: draw(_kind(kind, list(facts))) for name, kind in words.kinds.items()}
    kinds[CHEMICAL] = draw(
        _kind(Kind(CHEMICAL, Scheme.CHEMICALS, CHEMICAL, "", "har", "", "", ""), list(facts))
    )
    return replace(
        words,
        facts=facts,
        kinds=kinds,
        quantities={**words.quantities, **draw(_quantities())},
        measures={**words.measures, "volum": replace(words.measures["volum"], unit="liter")},
        units={"liter": Unit("liter", ("liter",), "volum", 0.001), "m3": Unit("m3", ("m3",), "volum", 1)},
    )


@st.composite
def _linked(draw: st.DrawFn, fact: Fact, before: Sequence[str]) -> Fact:
    return replace(
        fact,
        implies=draw(_some(before)),
        excludes=draw(_some(before)) if draw(st.integers(0, 3)) == 0 else (),
        assumed=draw(assumed),
        not_assumed_for=draw(not_for),
        not_assumed_when=draw(_some(FACTS)),
        is_task=draw(st.integers(0, 3)) == 0,
    )


@st.composite
def _kind(draw: st.DrawFn, kind: Kind, facts: Sequence[str]) -> Kind:
    return replace(
        kind,
        measures=MEASURES,
        implies=draw(_some(facts)),
        assumed=draw(assumed),
        not_assumed_for=draw(not_for),
        not_assumed_when=draw(_some(FACTS)),
    )


@st.composite
def _quantities(draw: st.DrawFn) -> dict[str, Quantity]:
    codes = draw(_some(HAZARDS, 2))
    added = Sum(
        draw(st.sampled_from((*KINDS, CHEMICAL, CHEMICAL))), "volum", "farer" if codes else None, codes
    )
    cubic = replace(added, measure=draw(st.sampled_from(["volum", "volum", None])))
    return {
        q.id: q
        for q in (
            Quantity("snitt", "headcount.snitt", "snitt", "", assumed_equal="antall"),
            Quantity("ledere", "headcount.ledere", "ledere", "", ValueType.INTEGER, at_most=("antall",)),
            Quantity("faste", "headcount.faste", "faste", "", at_most=("antall",), assumed_equal="ledere"),
            Quantity("sum", "quantities.sum", "sum", "", unit="liter", sum=added, at_most=("lager",)),
            Quantity("kubikk", "quantities.kubikk", "kubikk", "", unit="m3", sum=cubic),
            Quantity("lager", "quantities.lager", "lager", "", unit="m3"),
        )
    }


# -- literals --------------------------------------------------------------------------------------

cubic_metres = st.sampled_from([0.0, 0.001, 0.002, 0.003, 0.005, 1.0])
codes_of_rules = {
    "SN2025": _some(["10", "10.1", "10.110", "43", "43.320"], 2),
    "SN2007": _some(["10", "10.1", "10.130", "43", "43.990"], 2),
}


@st.composite
def _industries(draw: st.DrawFn) -> Industry:
    standard = draw(st.sampled_from(STANDARDS))
    codes = tuple(sorted(draw(codes_of_rules[standard]))) or ("10",)
    excepted = draw(st.sampled_from([(), ("10.110",)]))
    return Industry(codes, excepted, standard, draw(st.booleans()))


asked: st.SearchStrategy[Literal] = st.one_of(
    st.builds(
        Comparison, st.sampled_from(["antall", "snitt", "ledere", "faste", "sum"]), comparators, numbers
    ),
    st.builds(Comparison, st.sampled_from(["kubikk", "lager"]), comparators, cubic_metres),
    st.builds(DateComparison, st.just("etablert"), timely, days),
    st.builds(FactHolds, st.sampled_from(FACTS)),
    st.builds(OnlyActivities, some_activities),
    _industries(),
    st.builds(ObjectExists, st.sampled_from((*KINDS, CHEMICAL)), st.lists(terms, max_size=2).map(tuple)),
    st.builds(ObjectExists, st.sampled_from(KINDS), st.tuples(counted)),
    st.just(DecisionExists(DECISION)),
)
"""Any literal a condition can name, about any of the vocabulary."""


def plain_literals() -> list[Literal]:
    """Every fact and presence, and every quantity against every number that can tell its bounds apart."""
    whole = [
        Comparison(q, c, float(n))
        for q in ("antall", "snitt", "ledere", "faste")
        for c in _EITHER
        for n in range(MOST + 1)
    ]
    litres = [Comparison("sum", c, n) for c in _EITHER for n in (0.1, 0.3, 0.7, 1.0, 1.4, 2.0, 3.0, 5.0)]
    cubic = [
        Comparison(q, c, n)
        for q in ("kubikk", "lager")
        for c in _EITHER
        for n in (0.0003, 0.001, 0.002, 0.003, 1.0, 2.0)
    ]
    facts = [FactHolds(fact) for fact in FACTS]
    present = [ObjectExists(kind, terms) for kind in (*KINDS, CHEMICAL) for terms in ((), *_TERMS)]
    return [*whole, *litres, *cubic, *facts, *present, DecisionExists(DECISION)]


_EITHER = (Comparator.AT_LEAST, Comparator.AT_MOST)
_TERMS: tuple[tuple[ObjectTerm, ...], ...] = (
    (ObjectComparison("volum", Comparator.AT_LEAST, 1.0),),
    (ObjectComparison("volum", Comparator.LESS_THAN, 1.0),),
    (ObjectDate("bygd", Comparator.AT_LEAST, DAYS[1]),),
    (ObjectIs("farlig"),),
    (ObjectHasCode("farer", HAZARDS[:1]),),
    (ObjectHasCode("farer", HAZARDS[1:], negated=True),),
)


# -- businesses ------------------------------------------------------------------------------------


@st.composite
def _bounds(draw: st.DrawFn, values: st.SearchStrategy[Any]) -> dict[str, Any]:
    low, high = sorted((draw(values), draw(values)))
    said = {"at_least": low, "at_most": high}
    kept = draw(st.sampled_from([("at_least",), ("at_most",), ("at_least", "at_most")]))
    return {name: said[name] for name in kept}


@st.composite
def _number(draw: st.DrawFn) -> Any:
    """A number, its bounds, or bounds with a lower one that is assumed."""
    if draw(st.booleans()):
        return draw(st.integers(0, MOST))
    said = draw(_bounds(st.integers(0, MOST)))
    if draw(st.booleans()):
        said["assumed_at_least"] = draw(st.integers(0, said.get("at_most", MOST)))
    return said


dates = st.sampled_from([day.isoformat() for day in DAYS])
written_dates = st.one_of(dates, _bounds(dates))
litres = st.sampled_from(LITRES)
headcounts = st.sampled_from(["employees", "snitt", "ledere", "faste"])


@st.composite
def _thing(draw: st.DrawFn, kind: str) -> dict[str, Any]:
    values: dict[str, st.SearchStrategy[Any]] = {
        "volum": st.one_of(
            litres, st.builds(lambda v: {"at_least": v}, litres), st.builds(lambda v: {"at_most": v}, litres)
        ),
        "bygd": written_dates,
        "farlig": st.booleans(),
        "hazards": st.lists(st.sampled_from(HAZARDS), max_size=2, unique=True),
    }
    chosen = draw(st.lists(st.sampled_from(list(values)), max_size=3, unique=True))
    return {"kind": kind, **{name: draw(values[name]) for name in chosen}}


@st.composite
def _industry(draw: st.DrawFn, *, is_register: bool) -> Any:
    if is_register:
        return draw(st.sampled_from([*NEW, *OLD, "00.000"]))
    standard, codes = draw(st.sampled_from([("SN2025", (*NEW, "10.1")), ("SN2007", (*OLD, "43"))]))
    return {"code": draw(st.sampled_from(codes)), "standard": standard}


@st.composite
def businesses(draw: st.DrawFn, judged: Sequence[str] = ()) -> Business:
    """A business of which little is stated, as in a file or a register; it may not fit together."""
    is_register = draw(st.integers(0, 3)) == 0
    names = draw(st.lists(st.sampled_from((*FACTS, *KINDS, CHEMICAL, DECISION)), max_size=5, unique=True))
    absent = [name for name in names if draw(st.booleans())]
    listed = [name for name in names if name not in absent]
    quantities = {"etablert": written_dates, "sum": litres, "kubikk": litres, "lager": litres}
    data: dict[str, Any] = {
        "industry": draw(st.lists(_industry(is_register=is_register), max_size=2)),
        "headcount": draw(st.dictionaries(headcounts, _number(), max_size=3)),
        "quantities": {q: draw(quantities[q]) for q in draw(_some(list(quantities)))},
        "activities": [name for name in listed if name in ACTIVITIES],
        "circumstances": [name for name in listed if name in FACTS and name not in ACTIVITIES],
        "equipment": [
            draw(_thing(name)) for name in listed if name in KINDS for _ in range(draw(st.integers(1, 3)))
        ],
        "chemicals": [
            draw(_thing(n)) for n in listed if n == CHEMICAL for _ in range(draw(st.integers(1, 4)))
        ],
        "decisions": [name for name in listed if name == DECISION],
        "absent": [*absent, *(name for name in listed if name in KINDS and draw(st.integers(0, 9)) == 9)],
        "complete": draw(_some(["activities", "circumstances", "equipment", "chemicals"], 2)),
        "place": {"municipality": draw(st.sampled_from([ISLAND, MAINLAND]))} if draw(st.booleans()) else {},
        "judgements": [draw(_judgement(rule)) for rule in draw(_some(judged, 3))],
    }
    return Business.from_register(data, "registeret") if is_register else Business.from_dict(data)


@st.composite
def _judgement(draw: st.DrawFn, rule: str) -> dict[str, Any]:
    until = draw(st.one_of(st.none(), dates))
    return {"rule": rule, "holds": draw(st.booleans()), "because": "…", **({"until": until} if until else {})}


def portfolios(judged: Sequence[str] = ()) -> st.SearchStrategy[list[Business]]:
    """Many businesses, or a few: what none of them states is a constant in the expression."""
    some = businesses(judged)
    many = st.lists(some, min_size=15, max_size=25)
    return st.one_of(st.lists(some, min_size=1, max_size=3), many, many)
