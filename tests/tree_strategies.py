"""Generators of whole rule trees with a vocabulary.

The rules use every form the compiler knows: chaining, negation, exceptions, objects and derived
kinds of objects, code tables, date windows, open norms, scope sections, parts of sections. They are
well typed and free of rings by construction: acts and sections name only what stands before them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from hms_rules.diagnostics import Span
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    Conclusion,
    Condition,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Literal,
    ObjectComparison,
    ObjectConclusion,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
    OnlyActivities,
    Rule,
    RuleFile,
    ScopeConclusion,
    Section,
    Target,
    Window,
)
from hms_rules.vocabulary import (
    Act,
    Decision,
    Fact,
    Kind,
    Measure,
    Provision,
    Quantity,
    Scheme,
    ValueType,
    Vocabulary,
)

DAYS = (date(2023, 12, 31), date(2024, 1, 1), date(2026, 11, 1), date(2027, 1, 1))
NOWHERE = Span("regler.feature", 1)

ACTIVITIES = tuple(f"aktivitet-{n}" for n in range(4))
KINDS = tuple(f"slag-{n}" for n in range(3))
DERIVED_KIND = "slag-avledet"
CODES = ("10.110", "10.120", "10.200", "43.320")
HAZARDS = ("H224", "H350", "H226")
DECISION = "paalegg"
MOST = 5

days = st.sampled_from(DAYS)
numbers = st.integers(0, MOST).map(float)
comparators = st.sampled_from(list(Comparator))


@st.composite
def _broader(draw: st.DrawFn, ids: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """A hierarchy: each thing perhaps has one broader, which stands before it."""
    return {
        name: tuple(draw(st.lists(st.sampled_from(ids[:n]), max_size=1))) if n else ()
        for n, name in enumerate(ids)
    }


@st.composite
def vocabularies(draw: st.DrawFn) -> Vocabulary:
    """Activities and kinds in hierarchies, quantities, measures of every type, and two acts."""
    facts, kinds = draw(_broader(ACTIVITIES)), draw(_broader(KINDS))
    return Vocabulary(
        acts={
            a: Act(a, a, a, "", date(1990, 1, 1), draw(st.sampled_from(DAYS[:2]))) for a in ("lov/1", "lov/2")
        },
        provisions={
            p: Provision(p, p[:5], p[6:], "", "") for a in ("lov/1", "lov/2") for p in _provisions(a)
        },
        facts={f: Fact(f, Scheme.ACTIVITIES, f, "", f, "", broader=facts[f]) for f in ACTIVITIES},
        quantities={
            "antall": Quantity("antall", "headcount.employees", "antall", "", ValueType.INTEGER),
            "etablert": Quantity("etablert", "quantities.etablert", "etablert", "", ValueType.DATE),
        },
        measures={
            "volum": Measure("volum", "volum", "volum", ""),
            "bygd": Measure("bygd", "bygd", "bygd", "", ValueType.DATE),
            "farlig": Measure("farlig", "farlig", "farlig", "", ValueType.BOOLEAN),
            "farer": Measure("farer", "hazards", "farer", "", ValueType.CODES),
        },
        kinds={
            **{k: Kind(k, Scheme.EQUIPMENT, k, "", "har", k, "", "", broader=kinds[k]) for k in KINDS},
            DERIVED_KIND: Kind(
                DERIVED_KIND, Scheme.EQUIPMENT, "", "", "har", "", "", "", broader=KINDS[:1], derived=True
            ),
        },
        decisions={DECISION: Decision(DECISION, "pålegg", "")},
    )


def _provisions(act: str) -> list[str]:
    """The sections of an act; a part stands before its whole, which it concludes and must not rest on."""
    return [f"{act}/§1", f"{act}/§2/ledd-1", f"{act}/§2", f"{act}/§3"]


# -- literals --------------------------------------------------------------------------------------


timely = st.sampled_from([Comparator.LESS_THAN, Comparator.AT_LEAST])
hazards = st.lists(st.sampled_from(HAZARDS), min_size=1, max_size=2, unique=True).map(tuple)
terms: st.SearchStrategy[ObjectTerm] = st.one_of(
    st.builds(ObjectComparison, st.just("volum"), comparators, numbers),
    st.builds(ObjectDate, st.just("bygd"), timely, days),
    st.builds(ObjectIs, st.just("farlig"), st.booleans()),
    st.builds(ObjectHasCode, st.just("farer"), hazards, st.booleans()),
)
own_objects = st.builds(ObjectExists, st.just(KINDS[0]), st.lists(terms, min_size=1, max_size=2).map(tuple))
counted = st.builds(ObjectCounts, st.just(DERIVED_KIND), st.just(()), st.booleans())
some_activities = st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=2, unique=True).map(tuple)
prefixes = st.lists(st.sampled_from(["10", "10.1", "10.110", "43"]), min_size=1, max_size=2, unique=True)

literals: st.SearchStrategy[Literal] = st.one_of(
    st.builds(Comparison, st.just("antall"), comparators, numbers),
    st.builds(DateComparison, st.just("etablert"), timely, days),
    st.builds(FactHolds, st.sampled_from(ACTIVITIES)),
    st.builds(OnlyActivities, some_activities),
    st.builds(
        Industry,
        prefixes.map(sorted).map(tuple),
        st.sampled_from([(), ("10.120",)]),
        st.just("SN2025"),
        st.booleans(),
    ),
    st.builds(ObjectExists, st.sampled_from((*KINDS, DERIVED_KIND)), st.lists(terms, max_size=2).map(tuple)),
    st.builds(ObjectExists, st.sampled_from(KINDS), st.tuples(counted)),
    st.just(DecisionExists(DECISION)),
)
"""Any literal a condition can name."""


# -- rules -----------------------------------------------------------------------------------------


@dataclass
class _Writer:
    """Writes an act's rules, minding which targets later rules may name."""

    draw: st.DrawFn
    act: str
    known: list[str]
    literals: st.SearchStrategy[Literal]

    def conditions(self, least: int, most: int) -> tuple[Condition, ...]:
        return tuple(self.condition() for _ in range(self.draw(st.integers(least, most))))

    def condition(self) -> Condition:
        on_target = self.known and self.draw(st.integers(0, 3)) == 0
        atom = Target(self.draw(st.sampled_from(self.known))) if on_target else self.draw(self.literals)
        return Condition(atom, self.draw(st.booleans()), NOWHERE)

    def rule(
        self,
        number: str,
        provision: str,
        conclusions: tuple[Conclusion | ScopeConclusion | ObjectConclusion, ...],
    ) -> Rule:
        return Rule(
            id=f"{provision.replace('/', '-')}-{number}",
            span=NOWHERE,
            title="",
            act=self.act,
            provision=provision,
            conditions=self.conditions(1, 2),
            exceptions=self.conditions(0, 1),
            conclusions=conclusions,
            window=self.draw(windows),
            independent=self.draw(st.integers(0, 5)) == 0,
        )

    def scope(self) -> Section:
        """The first section: when the act applies, what it takes away, and a derived kind of object."""
        provision = f"{self.act}/§1"
        rules = [
            replace(self.rule(str(n), provision, (Conclusion(self.act, NOWHERE),)), window=Window())
            for n in range(self.draw(st.integers(1, 2)))
        ]
        if self.draw(st.booleans()):
            away = ScopeConclusion((f"{self.act}/§3",), self.draw(st.booleans()), NOWHERE)
            rules.append(self.rule("omfang", provision, (away,)))
        if self.act == "lov/1":
            rules += [self._derives_kind(n) for n in range(self.draw(st.integers(1, 2)))]
        return Section(provision, self.act, "", NOWHERE, tuple(rules))

    def _derives_kind(self, number: int) -> Rule:
        condition = Condition(self.draw(own_objects), negated=False, span=NOWHERE)
        conclusion = ObjectConclusion(DERIVED_KIND, NOWHERE)
        provision = f"{self.act}/§1"
        return Rule(f"ting-{number}", NOWHERE, "", self.act, provision, (condition,), (), (conclusion,))

    def section(self, provision: str) -> Section:
        """A section with rules and perhaps a table of rows that differ only in code."""
        rules = [
            self.rule(str(n), provision, (self.conclusion(provision, n),))
            for n in range(self.draw(st.integers(1, 2)))
        ]
        if self.draw(st.booleans()):
            rules += self._table(provision)
        amended = self.draw(st.one_of(st.none(), st.none(), st.just(DAYS[3])))
        return Section(provision, self.act, "", NOWHERE, tuple(rules), amended_from=amended)

    def conclusion(self, provision: str, number: int) -> Conclusion:
        name = f"{provision[4:].replace('/', '-')}-{number}"
        targets = [provision, f"dokument:{name}", f"plikt:{name}", f"begrep:{name}"]
        reason = self.draw(st.one_of(st.none(), st.none(), st.just("det må vurderes")))
        return Conclusion(self.draw(st.sampled_from(targets)), NOWHERE, reason)

    def _table(self, provision: str) -> list[Rule]:
        row = self.rule("tabell", provision, (Conclusion(f"dokument:tabell-{provision[4:]}", NOWHERE),))
        return [
            replace(
                row,
                id=f"{row.id}/{code}",
                conditions=(Condition(Industry((code,)), negated=False, span=NOWHERE), *row.conditions),
            )
            for code in ("10.1", "43.3")
        ]


windows = st.sampled_from(
    [
        Window(),
        Window(),
        Window(last=date(2023, 12, 31)),
        Window(first=date(2024, 1, 1)),
        Window(date(2024, 1, 1), DAYS[2]),
    ]
)


@st.composite
def rule_files(draw: st.DrawFn, asked: st.SearchStrategy[Literal] = literals) -> list[RuleFile]:
    """Two acts, the second of which may name what the first concludes; their conditions are `asked`."""
    files, known = [], list[str]()
    for act in ("lov/1", "lov/2"):
        writer = _Writer(draw, act, known, asked)
        sections = [writer.scope()]
        known.append(act)
        for provision in _provisions(act)[1:]:
            section = writer.section(provision)
            sections.append(section)
            known += dict.fromkeys(
                c.target for r in section.rules for c in r.conclusions if isinstance(c, Conclusion)
            )
        files.append(RuleFile(f"{act}.feature", act, "", NOWHERE, tuple(sections)))
    return files
