"""Everything a sentence can name, indexed by how it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from msgspec import Struct

from hms_rules.registers.industry import Standard
from hms_rules.vocabulary import Act, Kind, Measure, Quantity, Unit, Vocabulary


class IndustryNames(Protocol):
    """What the language needs to know about industry codes."""

    def exists(self, code: str, standard: Standard, /) -> bool:
        """Whether the standard has the code, at any level."""
        ...

    def near(self, code: str, standard: Standard, /) -> Iterable[str]:
        """Codes of the standard that look like this one."""
        ...

    def prefixes(self, codes: Iterable[str], standard: Standard, /) -> tuple[str, ...]:
        """What the subclasses under the codes start with: sections and replaced codes written out."""
        ...


def fold(text: str) -> str:
    """Make two ways to write a name equal: capitals and space do not count."""
    return " ".join(text.casefold().split())


class Names(Struct, frozen=True):
    """The vocabulary, by the words used in sentences. All keys are folded.

    Attributes:
        facts: clauses and negated clauses, to the fact and whether it is negated.
        activities: labels and clauses of activities.
        kinds: «har en nedgravd oljetank» to the kind.
        labels: for documents, duties, options, prohibitions, derived concepts and decisions, by sort.
        spelled: labels as they are written, by sort, for did-you-mean.
    """

    vocabulary: Vocabulary
    industries: IndustryNames
    facts: Mapping[str, tuple[str, bool]]
    activities: Mapping[str, str]
    quantities: Mapping[str, str]
    kinds: Mapping[str, str]
    nouns: Mapping[str, str]
    derived_kinds: Mapping[str, str]
    acts: Mapping[str, str]
    units: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    spelled: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, vocabulary: Vocabulary, industries: IndustryNames) -> Names:
        """Index a vocabulary."""
        kinds = vocabulary.kinds.values()
        labels = {sort: dict(pairs) for sort, pairs in _labels(vocabulary)}
        return cls(
            vocabulary=vocabulary,
            industries=industries,
            facts=dict(_clauses(vocabulary)),
            activities=dict(_activities(vocabulary)),
            quantities=_longest_first({fold(q.label): q.id for q in vocabulary.quantities.values()}),
            kinds={fold(f"{k.verb} {k.indefinite}"): k.id for k in kinds},
            nouns={fold(k.label): k.id for k in kinds},
            derived_kinds={fold(k.label): k.id for k in kinds if k.derived},
            acts=_longest_first(dict(_acts(vocabulary))),
            units={name: u.id for u in vocabulary.units.values() for name in (u.id, *u.names)},
            labels={
                sort: {fold(label): named for label, named in pairs.items()} for sort, pairs in labels.items()
            },
            spelled={sort: tuple(pairs) for sort, pairs in labels.items()},
        )

    def quantity_at(self, text: str) -> tuple[Quantity, int] | None:
        """Find the quantity whose label begins the text before « er », the longest first."""
        folded = text.casefold()
        for label, quantity in self.quantities.items():
            if folded.startswith(f"{label} er "):
                return self.vocabulary.quantities[quantity], len(label) + len(" er ")
        return None

    def act_at(self, text: str) -> tuple[Act, int] | None:
        """Find the act whose name begins the text, the longest first."""
        folded = text.casefold()
        for name, act in self.acts.items():
            if folded == name or folded.startswith(f"{name} "):
                return self.vocabulary.acts[act], len(name)
        return None

    def measures_of(self, kind: Kind) -> dict[str, Measure]:
        """Give the measures of a kind and of all kinds it is narrower than, by id."""
        lineage = (self.vocabulary.kinds[k] for k in self.lineage(kind.id))
        ids = dict.fromkeys(m for k in lineage for m in k.measures)
        return {m: self.vocabulary.measures[m] for m in ids if m in self.vocabulary.measures}

    def lineage(self, kind: str) -> tuple[str, ...]:
        """Give the kind and all kinds it is narrower than, nearest first."""
        found: dict[str, None] = {}
        waiting = [kind]
        while waiting:
            current = waiting.pop(0)
            if current not in found and current in self.vocabulary.kinds:
                found[current] = None
                waiting += self.vocabulary.kinds[current].broader
        return tuple(found)

    def unit(self, name: str) -> Unit | None:
        """Find a unit by any of its names; capitals count («mW» is not «MW»)."""
        found = self.units.get(name)
        return self.vocabulary.units[found] if found else None

    def unit_name(self, unit_id: str) -> str:
        """Give the name a unit is written with."""
        unit = self.vocabulary.units.get(unit_id)
        return unit.names[0] if unit and unit.names else unit_id

    def act_names(self) -> list[str]:
        """Give the short titles, for did-you-mean."""
        return [a.short_title for a in self.vocabulary.acts.values()]


def _longest_first(names: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))


def _clauses(vocabulary: Vocabulary) -> Iterator[tuple[str, tuple[str, bool]]]:
    for fact in vocabulary.facts.values():
        if fact.negated_clause:
            yield fold(fact.negated_clause), (fact.id, True)
        yield fold(fact.clause), (fact.id, False)


def _activities(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    for fact in vocabulary.facts.values():
        if fact.scheme == "activities":
            yield fold(fact.clause), fact.id
            yield fold(fact.label), fact.id


def _acts(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    for act in vocabulary.acts.values():
        for name in (*act.aliases, act.title, act.short_title):
            yield fold(name), act.id


def _labels(vocabulary: Vocabulary) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    yield "dokument", [(d.label, d.id) for d in vocabulary.documents.values()]
    for sort in ("plikt", "adgang", "forbud"):
        yield sort, [(d.label, d.id) for d in vocabulary.duties.values() if d.id.startswith(f"{sort}:")]
    yield "begrep", [(d.label, d.id) for d in vocabulary.derived.values()]
    yield "vedtak", [(d.label, d.id) for d in vocabulary.decisions.values()]
