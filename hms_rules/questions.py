"""The questions that are left: their words, and how much each may settle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from hms_rules.assessment import Question
from hms_rules.engines.grounds import COMPLETE, INDUSTRY, JUDGED, UNREAD
from hms_rules.facts.names import THE_LIST
from hms_rules.vocabulary import Vocabulary


def questions(
    missing: Sequence[Iterable[str]],
    missing_for_documents: Sequence[Iterable[str]],
    missing_for_duties: Sequence[Iterable[str]],
    vocabulary: Vocabulary,
    reasons: Mapping[str, str],
) -> list[Question]:
    """Rank the questions by how many provisions and documents hang on each.

    Args:
        missing: for each undetermined or judged provision, the facts it misses.
        missing_for_documents: the same for documents.
        missing_for_duties: the same for duties; what only a duty hangs on is asked last.
        vocabulary: the ontology's questions.
        reasons: what is to be judged, by id of the judgement.
    """
    provisions = Counter(fact for facts in missing for fact in facts)
    documents = Counter(fact for facts in missing_for_documents for fact in facts)
    found = []
    for fact in dict.fromkeys([*provisions, *documents, *chain.from_iterable(missing_for_duties)]):
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
                )
            )
    return sorted(found, key=lambda q: (-q.rank, q.fact))


def asked_of(
    fact: str, words: Vocabulary, reasons: Mapping[str, str]
) -> tuple[str, str, str | None] | None:
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
