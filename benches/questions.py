"""How many questions until every verdict that can be settled is settled, for businesses known in full.

Each business of `examples/fullstendig/` is reduced to what the register knows (industry, head count,
municipality) and asked: the best question first, in a random order, and everything that is open at once.
Answers come from its full facts. Printed with the time the next question takes.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from hms_rules import Business, Rulebook
from hms_rules.ask.answers import Answer
from hms_rules.ask.session import Session
from hms_rules.assessment import Question
from hms_rules.engines.grounds import COMPLETE, JUDGED
from hms_rules.engines.hierarchy import Hierarchy
from hms_rules.facts.factbase import FactBase, MeasureValue
from hms_rules.vocabulary import Quantity, ValueType, Vocabulary

EXAMPLES = sorted((Path(__file__).parent.parent / "examples" / "fullstendig").glob("*.yaml"))
DAY = date(2026, 11, 24)
REGISTER = ("name", "organisation_number", "industry", "place")
SEEDS = 5

Choose = Callable[[Sequence[Question]], Question]


def main() -> None:
    """Print a line for each business, and the medians."""
    book = Rulebook.load()
    print("questions until all is settled        best first   groups   random   all at once   next question")
    lines = [measure(path, book) for path in EXAMPLES]
    for path, line in zip(EXAMPLES, lines, strict=True):
        show(path.stem, line)
    show("median", [median(column) for column in zip(*lines, strict=True)])


def show(name: str, line: Sequence[float]) -> None:
    """Print one line."""
    best, groups, shuffled, everything, took = line
    print(f"  {name:34} {best:11.0f} {groups:8.0f} {shuffled:8.0f} {everything:13.0f} {took * 1e3:12.1f} ms")


def measure(path: Path, book: Rulebook) -> list[float]:
    """Questions best first, groups, in random order, all at once, and seconds a question."""
    full = Business.from_file(path)
    oracle = Oracle(book.facts(full, DAY), book.vocabulary)
    start = known_to_the_register(full)
    times: list[float] = []
    best = ask(book, start, oracle, lambda questions: questions[0], times)
    shuffled = [
        ask(book, start, oracle, random.Random(seed).choice, [])  # noqa: S311  # not for secrets
        for seed in range(SEEDS)
    ]
    return [best, groups(book, start, oracle), median(shuffled), at_once(book, start, oracle), median(times)]


def known_to_the_register(full: Business) -> dict[str, Any]:
    """What is left of the facts when only the register is asked."""
    facts = full.as_dict()
    kept = {key: facts[key] for key in REGISTER if key in facts}
    employees = facts["headcount"]["employees"]
    withheld = isinstance(employees, int) and 0 < employees < 5  # noqa: PLR2004  # as the register does
    if employees:
        kept["headcount"] = {"employees": {"at_least": 1, "at_most": 4} if withheld else employees}
    return kept


def ask(book: Rulebook, start: dict[str, Any], oracle: Oracle, choose: Choose, times: list[float]) -> int:
    """Ask one question at a time; how many it took."""
    session = Session(book, start, DAY)
    while questions := [q for q in session.questions() if not q.fact.startswith(JUDGED)]:
        question = choose(questions)
        started = time.perf_counter()
        session.answer(question.fact, oracle.answer(question.fact))
        session.next_question()
        times.append(time.perf_counter() - started)
    return len(session.asked)


def groups(book: Rulebook, start: dict[str, Any], oracle: Oracle) -> int:
    """How many check lists and single questions it takes."""
    session, count = Session(book, start, DAY), 0
    while group := [q for q in session.next_group() if not q.fact.startswith(JUDGED)]:
        count += 1
        for question in group:
            session.answer(question.fact, oracle.answer(question.fact))
    return count


def at_once(book: Rulebook, start: dict[str, Any], oracle: Oracle) -> int:
    """Ask everything that is open, then everything that has come up since."""
    session = Session(book, start, DAY)
    while questions := [q for q in session.questions() if not q.fact.startswith(JUDGED)]:
        for question in questions:
            session.answer(question.fact, oracle.answer(question.fact))
    return len(session.asked)


class Oracle:
    """Answers from the full facts of a business; what they leave open nobody knows."""

    def __init__(self, facts: FactBase, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._words = vocabulary
        self._kinds = Hierarchy(vocabulary.kinds)

    def answer(self, fact: str) -> Answer | None:
        """The answer, in the form an interview takes it."""
        if fact.startswith(COMPLETE):
            return fact.removeprefix(COMPLETE) in self._facts.complete
        kind, _, measure = fact.partition(".")
        if measure:
            return self._measure(kind, measure)
        if fact in self._words.quantities:
            return self._number(self._words.quantities[fact])
        known = self._facts.certain.facts.get(fact)
        return None if known is None else known.value

    def _number(self, quantity: Quantity) -> Answer | None:
        known = self._facts.certain.quantities.get(quantity.id) or self._facts.assumed.quantities.get(
            quantity.id
        )
        return (
            None if known is None else in_words(known.value, quantity.type, self._words.symbol(quantity.unit))
        )

    def _measure(self, kind: str, measure: str) -> Answer | None:
        declared = self._words.measures[measure]
        for thing in self._facts.things:
            if self._kinds.within(thing.kind, kind) and measure in thing.measures:
                return in_words(thing.measures[measure], declared.type, self._words.symbol(declared.unit))
        return None


def in_words(value: MeasureValue, sort: ValueType, unit: str | None) -> Answer | None:
    """A value as a fact file writes it; none where it is not exact."""
    if isinstance(value, bool):
        return value
    if isinstance(value, frozenset):
        return sorted(value)
    if not value.is_exact:
        return None
    if sort is ValueType.DATE:
        return date.fromordinal(int(value.low)).isoformat()
    number = int(value.low) if value.low == int(value.low) else value.low
    return f"{number} {unit}" if unit else number


if __name__ == "__main__":
    main()
