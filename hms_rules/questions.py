"""The questions that are left: their words, and how much each may settle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from hms_rules.assessment import Question
from hms_rules.engines.grounds import COMPLETE, INDUSTRY, JUDGED, UNREAD
from hms_rules.facts.factbase import RegisteredIndustry
from hms_rules.facts.names import THE_LIST
from hms_rules.vocabulary import Fact, Kind, Typical, Vocabulary


class Missing(Struct, frozen=True):
    """The facts that open verdicts miss: one collection for each verdict."""

    provisions: Sequence[Iterable[str]]
    documents: Sequence[Iterable[str]]
    duties: Sequence[Iterable[str]]


def questions(
    missing: Missing, vocabulary: Vocabulary, reasons: Mapping[str, str], typical: Collection[str] = ()
) -> list[Question]:
    """Rank the questions by how many provisions and documents hang on each.

    What is narrower than something else that is asked about waits: a no to the broader settles both.

    Args:
        missing: what is missing; what only a duty hangs on is asked last.
        vocabulary: the ontology's questions.
        reasons: what is to be judged, by id of the judgement.
        typical: the facts that are usual in the industry.
    """
    everything = [*missing.provisions, *missing.documents, *missing.duties]
    first = asked_first(set(chain.from_iterable(everything)), vocabulary)
    provisions = Counter(fact for facts in missing.provisions for fact in with_broader(facts, first))
    documents = Counter(fact for facts in missing.documents for fact in with_broader(facts, first))
    found = []
    for fact in dict.fromkeys(fact for facts in everything for fact in with_broader(facts, first)):
        asked = asked_of(fact, vocabulary, reasons)
        if asked:
            text, kind, unit = asked
            found.append(
                Question(
                    fact=fact,
                    text=text,
                    type=kind,
                    unit=unit,
                    settles=provisions[fact],
                    documents=documents[fact],
                    typical=fact.partition(".")[0] in typical,
                )
            )
    return sorted(found, key=lambda q: (-q.rank, q.fact))


def asked_first(missing: Collection[str], words: Vocabulary) -> dict[str, str]:
    """For each missing fact, the broadest missing one above it, or itself."""
    return {fact: _broadest(fact, missing, words) for fact in missing}


def _broadest(fact: str, missing: Collection[str], words: Vocabulary) -> str:
    seen, waiting, found = set[str](), [fact], fact
    while waiting:
        item = words.facts.get(waiting[0]) or words.kinds.get(waiting[0])
        waiting = waiting[1:]
        for broader in item.broader if item else ():
            if broader not in seen:
                seen.add(broader)
                waiting.append(broader)
                found = broader if broader in missing else found
    return found


def with_broader(facts: Iterable[str], first: Mapping[str, str]) -> frozenset[str]:
    """Missing facts, each as what is asked about first."""
    return frozenset(first[fact] for fact in facts)


def typical_facts(vocabulary: Vocabulary, industries: Sequence[RegisteredIndustry]) -> frozenset[str]:
    """The facts and kinds that are usual in the main industry, or in one it may be."""
    items: list[Fact | Kind] = [*vocabulary.facts.values(), *vocabulary.kinds.values()]
    return frozenset(item.id for item in items if item.typical and is_typical(item.typical, industries))


def is_typical(typical: Iterable[Typical], industries: Sequence[RegisteredIndustry]) -> bool:
    """Whether something is usual in the main industry of a business, or in one it may be."""
    leaves = industries[0].possible.get("SN2025", frozenset()) if industries else frozenset[str]()
    return any(leaf.startswith(t.industries) for t in typical for leaf in leaves)


def asked_of(fact: str, words: Vocabulary, reasons: Mapping[str, str]) -> tuple[str, str, str | None] | None:
    """The words, type and unit of a question; none for what no answer can settle (unread law)."""
    if fact.startswith(UNREAD):
        return None
    if fact.startswith(JUDGED):
        return f"Må vurderes: {reasons[fact]}", "judgement", None
    if fact.startswith(COMPLETE):
        return f"Er {THE_LIST[fact.removeprefix(COMPLETE)]} fullstendig?", "boolean", None
    if fact == INDUSTRY:
        return "Hvilken næringskode er virksomheten registrert med?", "industry", None
    return _declared(fact, words)


def asked_about(missing: Iterable[str], words: Vocabulary) -> dict[str, str]:
    """The question of each missing fact itself, whatever would be asked before it; none for judgements."""
    facts = (fact for fact in missing if not fact.startswith(JUDGED))
    return {fact: asked[0] for fact in facts if (asked := asked_of(fact, words, {}))}


def _declared(fact: str, words: Vocabulary) -> tuple[str, str, str | None]:
    if fact in words.quantities:
        quantity = words.quantities[fact]
        return quantity.question, quantity.type.value, words.symbol(quantity.unit)
    if fact in words.facts:
        return words.facts[fact].question, "boolean", None
    if fact in words.decisions:
        return words.decisions[fact].question, "boolean", None
    kind, _, measure = fact.partition(".")
    if not measure:
        return words.kinds[kind].question, "boolean", None
    measured = words.measures[measure]
    asked = measured.question or f"Hva er {measured.label}?"
    return (
        f"{words.kinds[kind].label.capitalize()}: {asked}",
        measured.type.value,
        words.symbol(measured.unit),
    )
