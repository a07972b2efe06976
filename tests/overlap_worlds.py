"""A small vocabulary with every relation, and all the businesses there can be in it.

The relations are checked here as the ontology defines them, not as the engine follows them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product

from hypothesis import strategies as st

from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.engines.things import meets
from hms_rules.facts.factbase import (
    FactBase,
    Interval,
    Known,
    Layer,
    Origin,
    RegisteredIndustry,
    Source,
    Thing,
)
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DecisionExists,
    FactHolds,
    Industry,
    ObjectComparison,
    ObjectCounts,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    OnlyActivities,
    Target,
)
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import (
    Decision,
    Fact,
    Kind,
    Measure,
    Quantity,
    Scheme,
    Threshold,
    ValueType,
    Vocabulary,
)
from hms_rules.workbench.rows import Asked, Atom

SOURCE = Source(Origin.INPUT, "")
FACTS = ("a", "b", "c", "d")
FEW = FACTS[:2]
PLACES = ("havn", "øy")
KINDS = ("tank", "oljetank")
WHOLE, HALF = "antall", "snitt"
GRID = (0, 0.5, 1, 1.5, 2, 2.25, 2.5, 2.75, 3, 3.5, 4)
"""Every number rules and relations here name, with one between each two and one above them."""
DECISION = "pålegg"
HAZARDS = ("H1", "H2")

# -- codes of both standards -------------------------------------------------------------------------

NEW = ("10.110", "10.120", "10.200", "43.320")
OLD = ("15.100", "15.200", "45.000")
GROUPS = ("10", "10.1", "10.11", "10.2", "43")
OLD_GROUPS = ("15", "15.1", "45")


def standards(pairs: Sequence[tuple[str, str]]) -> IndustryCodes:
    """The two standards, with the older and newer codes that share something."""
    return IndustryCodes(
        names={
            "SN2025": dict.fromkeys((*GROUPS, *NEW), ""),
            "SN2007": dict.fromkeys((*OLD_GROUPS, *OLD), ""),
        },
        names_en={"SN2025": {}, "SN2007": {}},
        sections={"SN2025": {}, "SN2007": {}},
        replaced_by={"SN2025": {}, "SN2007": {}},
        to_other={
            "SN2007": {o: tuple(n for x, n in pairs if x == o) for o, _ in pairs},
            "SN2025": {n: tuple(o for o, x in pairs if x == n) for _, n in pairs},
        },
    )


industry_codes = st.lists(st.tuples(st.sampled_from(OLD), st.sampled_from(NEW)), max_size=5, unique=True).map(
    standards
)
"""Two small standards; a code may have no counterpart, one, or several."""


# -- vocabularies ------------------------------------------------------------------------------------


@st.composite
def vocabularies(draw: st.DrawFn, own: tuple[str, ...] = FACTS) -> Vocabulary:
    """Facts that are narrower, imply, exclude, equal a number or a place; numbers that bound each other."""

    def some(of: Sequence[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(of), max_size=1))) if of else ()

    facts = {
        name: Fact(
            name,
            Scheme.ACTIVITIES,
            name,
            "",
            name,
            "",
            broader=some(own[:n]),
            implies=some([f for f in (*own, *PLACES) if f != name]),
            excludes=some(own[n + 1 :]),
            is_task=draw(st.booleans()),
            threshold=draw(st.one_of(st.none(), st.none(), thresholds)),
        )
        for n, name in enumerate(own)
    }
    facts |= {
        "havn": Fact("havn", Scheme.PREMISES, "", "", "", "", municipalities=("1",)),
        "øy": Fact(
            "øy", Scheme.PREMISES, "", "", "", "", municipalities=draw(st.sampled_from([("1", "2"), ("2",)]))
        ),
    }
    return Vocabulary(
        facts=facts,
        quantities={
            WHOLE: Quantity(WHOLE, "headcount.antall", WHOLE, "", ValueType.INTEGER, at_most=some([HALF])),
            HALF: Quantity(HALF, "headcount.snitt", HALF, "", at_most=some([WHOLE])),
        },
        measures={
            "volum": Measure("volum", "volum", "volum", "", ValueType.INTEGER),
            "farlig": Measure("farlig", "farlig", "farlig", "", ValueType.BOOLEAN),
            "farer": Measure("farer", "hazards", "farer", "", ValueType.CODES),
        },
        kinds={
            "tank": Kind("tank", Scheme.EQUIPMENT, "tank", "", "har", "", "", "", implies=some(own)),
            "oljetank": Kind("oljetank", Scheme.EQUIPMENT, "", "", "har", "", "", "", broader=some(["tank"])),
        },
        decisions={DECISION: Decision(DECISION, "", "")},
    )


thresholds = st.builds(Threshold, st.sampled_from([WHOLE, HALF]), st.integers(1, 3).map(float))

# -- conditions --------------------------------------------------------------------------------------

comparators = st.sampled_from(list(Comparator))
wholes = st.builds(Comparison, st.just(WHOLE), comparators, st.integers(0, 3).map(float))
halves = st.builds(Comparison, st.just(HALF), comparators, st.sampled_from([0.0, 1.0, 2.0, 2.5]))
own_facts = st.builds(FactHolds, st.sampled_from((*FACTS, *PLACES)))
only = st.builds(
    OnlyActivities, st.lists(st.sampled_from(FACTS), min_size=1, max_size=2, unique=True).map(tuple)
)
settled = st.one_of(
    wholes, halves, own_facts, only, st.just(DecisionExists(DECISION)), st.builds(Target, st.just("begrep:x"))
)
"""Conditions on facts, numbers, decisions and what other rules decide."""

codes = st.one_of(
    st.builds(
        Industry,
        st.lists(st.sampled_from((*GROUPS, *NEW)), min_size=1, max_size=2, unique=True).map(tuple),
        st.lists(st.sampled_from((*GROUPS[1:], *NEW)), max_size=1).map(tuple),
        st.just("SN2025"),
        st.booleans(),
    ),
    st.builds(
        Industry,
        st.lists(st.sampled_from((*OLD_GROUPS, *OLD)), min_size=1, max_size=2, unique=True).map(tuple),
        st.just(()),
        st.just("SN2007"),
    ),
)
"""Conditions on industry codes."""

plain_terms = st.one_of(
    st.builds(ObjectComparison, st.just("volum"), comparators, st.integers(0, 1).map(float)),
    st.builds(ObjectIs, st.just("farlig"), st.booleans()),
    st.builds(
        ObjectHasCode,
        st.just("farer"),
        st.lists(st.sampled_from(HAZARDS), min_size=1, max_size=2, unique=True).map(tuple),
        st.booleans(),
    ),
)
some_terms = st.lists(plain_terms, min_size=1, max_size=2).map(tuple)
terms = st.one_of(
    plain_terms,
    st.builds(
        ObjectCounts, st.just("stor"), st.lists(some_terms, min_size=1, max_size=2).map(tuple), st.booleans()
    ),
)
things = st.one_of(
    st.builds(ObjectExists, st.sampled_from(KINDS), st.lists(terms, max_size=2).map(tuple)),
    st.builds(FactHolds, st.sampled_from(FEW)),
)
"""Conditions on things, and facts their presence may imply."""


def asked(of: st.SearchStrategy[Atom], most: int = 4) -> st.SearchStrategy[list[Asked]]:
    """A few conditions, each perhaps negated."""
    return st.lists(st.tuples(of, st.booleans()), min_size=1, max_size=most)


# -- every business there can be ---------------------------------------------------------------------


class World:
    """One business: everything about it is known."""

    def __init__(self, base: FactBase, targets: dict[str, bool]) -> None:
        self._base = base
        self._targets = targets

    def meets(self, asked: Sequence[Asked], evaluator: LiteralEvaluator) -> bool:
        return all(self._holds(atom, evaluator) is not negated for atom, negated in asked)

    def _holds(self, atom: Atom, evaluator: LiteralEvaluator) -> bool:
        if isinstance(atom, Target):
            return self._targets[atom.id]
        if isinstance(atom, ObjectExists):  # a thing is what it is listed as, and nothing narrower
            own = [t for t in self._base.things if evaluator.kinds.within(t.kind, atom.object_kind)]
            return any(meets(thing, atom.terms) for thing in own)
        found = evaluator.truth(atom, self._base, strict=True)
        assert found is not None, f"everything about a world is known, yet not {atom}"
        return found


def settled_worlds(vocabulary: Vocabulary) -> Iterator[World]:
    """Every combination of facts, numbers, place and decision that keeps the relations."""
    for values in product([False, True], repeat=len(FACTS)):
        facts = dict(zip(FACTS, values, strict=True))
        for place in ("1", "2", "3"):
            whole = facts | {p: place in vocabulary.facts[p].municipalities for p in PLACES}
            if not _keep(whole, vocabulary):
                continue
            for number, half in product(range(5), GRID):
                numbers = {WHOLE: float(number), HALF: half}
                if _numbers_keep(whole, numbers, vocabulary):
                    for decided, target in product([False, True], repeat=2):
                        base = _base(whole | {DECISION: decided}, numbers)
                        yield World(base, {"begrep:x": target})


def _keep(facts: dict[str, bool], vocabulary: Vocabulary) -> bool:
    for fact in (vocabulary.facts[f] for f, holds in facts.items() if holds):
        if not all(facts[f] for f in (*fact.broader, *fact.implies)) or any(facts[f] for f in fact.excludes):
            return False
    return True


def _numbers_keep(facts: dict[str, bool], numbers: dict[str, float], vocabulary: Vocabulary) -> bool:
    equal = [(f, t) for f in vocabulary.facts.values() if (t := f.threshold)]
    return all(facts[f.id] == (numbers[t.quantity] >= t.at_least) for f, t in equal) and all(
        numbers[q.id] <= numbers[upper] for q in vocabulary.quantities.values() for upper in q.at_most
    )


def coded_worlds(industries: IndustryCodes) -> Iterator[World]:
    """Every main code of the newer standard with each code of the older one it shares something with."""
    for new, olds in industries.to_other["SN2025"].items():
        for old in olds:
            main = RegisteredIndustry("", SOURCE, {"SN2025": frozenset({new}), "SN2007": frozenset({old})})
            yield World(FactBase(Layer(), Layer(), industries=(main,)), {})


def without_counterpart(industries: IndustryCodes) -> dict[str, list[World]]:
    """Main codes that share nothing with the other standard."""
    alone = {
        "SN2025": [code for code in NEW if code not in industries.to_other["SN2025"]],
        "SN2007": [code for code in OLD if code not in industries.to_other["SN2007"]],
    }
    return {standard: [_registered(standard, code) for code in found] for standard, found in alone.items()}


def one_standard_worlds(standard: str) -> Iterator[World]:
    """Every way to be registered in one standard alone, with any more codes beside the main one."""
    own = NEW if standard == "SN2025" else OLD
    for main in own:
        for others in chain.from_iterable(combinations(own, n) for n in range(len(own))):
            yield _registered(standard, main, *others)


def _registered(standard: str, *codes: str) -> World:
    found = tuple(RegisteredIndustry(code, SOURCE, {standard: frozenset({code})}) for code in codes)
    return World(FactBase(Layer(), Layer(), industries=found), {})


def thing_worlds(vocabulary: Vocabulary) -> Iterator[World]:
    """Every combination of facts with at most two things."""
    hazards = [frozenset(c) for n in range(3) for c in combinations(HAZARDS, n)]
    every = [
        Thing(kind, SOURCE, "", {"volum": Interval(v, v), "farlig": d, "farer": h}, frozenset({"farer"}))
        for kind, v, d, h in product(KINDS, (0.0, 1.0, 2.0), (False, True), hazards)
    ]
    for own in [(), *((t,) for t in every), *combinations(every, 2)]:
        present = {k for t in own for k in (t.kind, *vocabulary.kinds[t.kind].broader)}
        needed = {f for k in present for f in vocabulary.kinds[k].implies}
        for values in product([False, True], repeat=len(FEW)):
            facts = dict(zip(FEW, values, strict=True)) | dict.fromkeys(PLACES, True)
            if all(facts[f] for f in needed) and _keep(facts, vocabulary):
                yield World(_base(facts | {k: k in present for k in KINDS}, {}, own), {})


def _base(facts: dict[str, bool], numbers: dict[str, float], own: tuple[Thing, ...] = ()) -> FactBase:
    certain = Layer(
        {f: Known(value, SOURCE) for f, value in facts.items()},
        {q: Known(Interval(n, n), SOURCE) for q, n in numbers.items()},
    )
    return FactBase(certain, Layer(), things=own, complete=frozenset(s.value for s in Scheme))
