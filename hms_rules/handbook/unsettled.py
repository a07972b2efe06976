"""What the handbook says of what is not settled: the questions that matter most, and what was assumed."""

from __future__ import annotations

from collections.abc import Sequence

from hms_rules.assessment import Assessment

_MOST_QUESTIONS = 25


def first_questions(answer: Assessment) -> tuple[Sequence[tuple[str, int]], str]:
    """The questions that settle most, each with how much it settles, and what is said of the rest."""
    asked = [(question.text, question.settles) for question in answer.questions]
    left = len(asked) - _MOST_QUESTIONS
    more = f"Og {left} spørsmål til. De stilles med «hms-rules ask»." if left > 0 else ""
    return asked[:_MOST_QUESTIONS], more


def telling_assumptions(answer: Assessment) -> tuple[Sequence[str], str]:
    """The assumptions that say something is there, and how many say that something is not."""
    told = [assumption.text for assumption in answer.assumptions if not assumption.is_of_nothing]
    left = len(answer.assumptions) - len(told)
    more = (
        f"Og {left} antakelser om det som sjelden finnes. «hms-rules assess --all» viser dem." if left else ""
    )
    return told, more
