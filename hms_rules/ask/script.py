"""An interview whose answers are written down beforehand, for scripts and for trying things out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from hms_rules.ask.answers import Answer, Judged
from hms_rules.ask.replies import is_unknown, read_reply, read_yes_or_no
from hms_rules.ask.session import Session
from hms_rules.assessment import Question
from hms_rules.diagnostics import Diagnostic, HmsRulesError, did_you_mean
from hms_rules.facts.places import Places
from hms_rules.facts.reading import read_file


def answer_from_file(session: Session, path: Path, today: date) -> list[Diagnostic]:
    """Put the questions as they come, and take each answer from a file of `fact: answer`.

    Answers are written as one would type them («ja», «3500 l», «minst 5»); for a measure several things
    have, a list; for a judgement `{holds: ja, because: …, by: …}`. What is not answered is left open.

    Returns:
        Warnings about answers nobody asked for (W1504).

    Raises:
        HmsRulesError: an answer cannot be read, or contradicts what is known.
    """
    written = read_file(path)
    answers = _Answers(written.data, written.places, today)
    seen = set()
    while question := session.next_question():
        seen.add(question.fact)
        session.answer(question.fact, answers.of(question))
    return list(answers.unused(seen))


class _Answers:
    def __init__(self, written: Mapping[str, Any], places: Places, today: date) -> None:
        self._written = written
        self._places = places
        self._today = today
        self._taken: dict[str, int] = {}

    def of(self, question: Question) -> Answer | None:
        """The answer to a question; the next one where the same is asked of several things."""
        value = self._written.get(question.fact)
        if isinstance(value, list) and question.type not in ("codes", "list", "industry"):
            place = self._taken.get(question.fact, 0)
            self._taken[question.fact] = place + 1
            value = value[place] if place < len(value) else None
        if value is None or (isinstance(value, str) and is_unknown(value)):
            return None
        answer = self._read(question, value)
        if isinstance(answer, Diagnostic):
            span = self._places.nearest((question.fact,))
            raise HmsRulesError([Diagnostic(answer.code, answer.message, span, help=answer.help)])
        return answer

    def _read(self, question: Question, value: Any) -> Answer | Diagnostic:
        if question.type == "judgement":
            return self._judged(value)
        return read_reply(question, value) if isinstance(value, str) else value

    def _judged(self, value: Any) -> Judged | Diagnostic:
        holds = read_yes_or_no(str(value.get("holds", ""))) if isinstance(value, Mapping) else None
        if holds is None or not value.get("because"):
            return Diagnostic(
                "E1503", "vurderingen kan ikke leses", help="skriv {holds: ja, because: …, by: …}"
            )
        on = value.get("date")
        return Judged(
            holds, value["because"], value.get("by", ""), date.fromisoformat(on) if on else self._today
        )

    def unused(self, seen: set[str]) -> Iterator[Diagnostic]:
        """Answers to what was not asked."""
        for fact in self._written:
            if fact not in seen:
                yield Diagnostic(
                    "W1504",
                    f"svaret på «{fact}» ble ikke brukt",
                    self._places.nearest((fact,)),
                    help=did_you_mean(fact, seen) or "spørsmålet ble ikke stilt",
                )
