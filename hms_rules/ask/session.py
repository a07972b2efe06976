"""A session: a partly known business, asked what can still change a verdict, the best question first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from hms_rules.ask.answers import Answer, Facts, with_answer
from hms_rules.ask.grouping import group
from hms_rules.assessment import OPEN, Assessment, ProvisionVerdict, Question
from hms_rules.facts.business import Business
from hms_rules.questions import asked_first, with_broader
from hms_rules.vocabulary import Vocabulary

if TYPE_CHECKING:
    from hms_rules.rulebook import Rulebook


class Asked(Struct, frozen=True):
    """An answer given: to which question, and what; none is «I don't know»."""

    fact: str
    answer: Answer | None


class Session:
    """Asks about a business until every verdict that can be settled is settled.

    Example:
        >>> session = Session(book, {"industry": ["43.320"]}, date(2026, 11, 1))
        >>> session.next_question().fact
        'antall-arbeidstakere'
        >>> session.answer("antall-arbeidstakere", 5)

    Args:
        book: the rules.
        facts: what is known already, in the form of a fact file.
        as_of: the day the law is read on.
        strict: drop all assumptions.
        engine: `forward` or `reference`.
        notes: what is known of the business and goes with every answer about it.

    Raises:
        HmsRulesError: the facts have errors, or the day is outside what is modelled.
    """

    def __init__(  # noqa: PLR0913  # what an assessment takes
        self,
        book: Rulebook,
        facts: Facts,
        as_of: date,
        *,
        strict: bool = False,
        engine: str = "forward",
        notes: Sequence[str] = (),
    ) -> None:
        self._book = book
        self._as_of = as_of
        self._strict = strict
        self._engine = engine
        self._notes = notes
        self._states: list[tuple[Facts, Assessment]] = [(facts, self._assess(facts))]
        self.asked: list[Asked] = []
        self._spent: list[str] = []

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the questions, with their help texts."""
        return self._book.vocabulary

    @property
    def facts(self) -> Facts:
        """What is known now, in the form of a fact file."""
        return self._states[-1][0]

    @property
    def assessment(self) -> Assessment:
        """The answer as far as it goes: useful whenever one stops."""
        return self._states[-1][1]

    def questions(self) -> list[Question]:
        """The questions that can still change something, the best first, without those left unanswered."""
        return [q for q in self.assessment.questions if q.fact not in self._spent]

    def next_question(self) -> Question | None:
        """The best question; facts before judgements. None when everything is settled that can be."""
        return next(iter(self._in_order()), None)

    def next_group(self) -> list[Question]:
        """The best question, with the yes-and-no questions that can be put with it as one check list."""
        questions = self._in_order()
        return group(questions, self._settling(), self._book.vocabulary) if questions else []

    def settles(self, fact: str) -> list[ProvisionVerdict]:
        """The open provisions an answer may settle: why it is asked."""
        found = self._settling().get(fact, frozenset())
        return [provision for provision in self.assessment.provisions if provision.id in found]

    def answer(self, fact: str, answer: Answer | None) -> None:
        """Take an answer; none is «I don't know», and the question is not put again.

        Raises:
            HmsRulesError: the answer contradicts what is known, or is not of the question's sort;
                then nothing has changed.
        """
        before, facts = self.facts, self.facts
        if answer is not None:
            facts = with_answer(before, fact, answer, self._book.vocabulary)
        self._states.append((facts, self._assess(facts) if facts != before else self.assessment))
        self.asked.append(Asked(fact, answer))
        # A measure is asked again for the next object; nothing else is asked twice.
        self._spent.append("" if "." in fact and facts != before else fact)

    def undo(self) -> Asked | None:
        """Take the last answer back; none when there is none."""
        if not self.asked:
            return None
        self._states.pop()
        self._spent.pop()
        return self.asked.pop()

    def _assess(self, facts: Facts) -> Assessment:
        return self._book.assess(
            Business.from_dict(facts),
            self._as_of,
            strict=self._strict,
            engine=self._engine,
            notes=self._notes,
        )

    def _in_order(self) -> list[Question]:
        return sorted(self.questions(), key=lambda q: q.type == "judgement")

    def _settling(self) -> Mapping[str, frozenset[str]]:
        """By fact that is asked about, the open provisions it is missing for."""
        open_ = [provision for provision in self.assessment.provisions if provision.verdict in OPEN]
        asked = {question.fact for question in self.assessment.questions}
        missing = {fact for provision in open_ for fact in provision.missing}
        first = asked_first(missing | asked, self.vocabulary)
        found: dict[str, set[str]] = {}
        for provision in open_:
            for fact in with_broader(provision.missing, first):
                found.setdefault(fact, set()).add(provision.id)
        return {fact: frozenset(provisions) for fact, provisions in found.items()}
