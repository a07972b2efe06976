"""Replies as people type them, read into answers: yes and no, numbers with units and bounds, dates, codes."""

from __future__ import annotations

import re
from collections.abc import Callable

from hms_rules.ask.answers import Answer
from hms_rules.assessment import Question
from hms_rules.diagnostics import Diagnostic

_YES = frozenset({"ja", "j", "yes", "y", "true"})
_NO = frozenset({"nei", "n", "no", "false"})
_DON_T_KNOW = frozenset({"vet ikke", "vetikke", "v", "?", "ukjent"})

_BETWEEN = re.compile(
    r"(?:mellom\s+)?(?P<low>[\d ,.]*\d)\s*(?:-|–|og|til)\s*(?P<high>[\d ,.]*\d)\s*(?P<unit>\D*)"
)
_AT_LEAST = re.compile(r"(?:minst|fra)\s+(?P<low>.+)")
_AT_MOST = re.compile(r"(?:høyst|opptil|inntil)\s+(?P<high>.+)")
_NORWEGIAN_DAY = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})")


def is_unknown(text: str) -> bool:
    """Whether a reply says that one does not know."""
    return " ".join(text.casefold().split()) in _DON_T_KNOW


def read_reply(question: Question, text: str) -> Answer | Diagnostic:
    """Read a reply in the way its question is answered; whether the number makes sense is found later.

    Args:
        question: what was asked; a judgement is not read here.
        text: what was typed, and not «vet ikke».
    """
    read = _READERS[question.type]
    return read(text.strip(), question)


def read_yes_or_no(text: str) -> bool | None:
    """Yes, no, or something else."""
    word = text.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def _boolean(text: str, question: Question) -> Answer | Diagnostic:
    answer = read_yes_or_no(text)
    if answer is None:
        return _not_read(f"«{text}» er verken ja eller nei", "svar ja, nei eller vet ikke", question)
    return answer


def _number(text: str, question: Question) -> Answer | Diagnostic:
    """A number, or bounds of it: «12», «minst 5», «3000–4000 liter»."""
    words = text.casefold()
    if between := _BETWEEN.fullmatch(words):
        unit = f" {between['unit'].strip()}".rstrip()
        return {"at_least": between["low"] + unit, "at_most": between["high"] + unit}
    if at_least := _AT_LEAST.fullmatch(words):
        return {"at_least": at_least["low"]}
    if at_most := _AT_MOST.fullmatch(words):
        return {"at_most": at_most["high"]}
    if not re.search(r"\d", text):
        example = f"12 {question.unit}" if question.unit else "12"
        return _not_read(
            f"«{text}» er ikke et tall", f"skriv for eksempel «{example}» eller «minst {example}»", question
        )
    return text


def _date(text: str, question: Question) -> Answer | Diagnostic:
    if written := _NORWEGIAN_DAY.fullmatch(text):
        return f"{written['year']}-{int(written['month']):02}-{int(written['day']):02}"
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return text
    return _not_read(f"«{text}» er ikke en dato", "skriv for eksempel 1.11.2026", question)


def _codes(text: str, question: Question) -> Answer | Diagnostic:
    codes = [code.upper() for code in re.split(r"[\s,;]+", text) if code]
    return codes or _not_read("svaret er tomt", "skriv kodene med komma mellom", question)


def _not_read(message: str, help_: str, question: Question) -> Diagnostic:
    return Diagnostic("E1503", message, help=help_, note=question.text)


_READERS: dict[str, Callable[[str, Question], Answer | Diagnostic]] = {
    "boolean": _boolean,
    "integer": _number,
    "number": _number,
    "date": _date,
    "codes": _codes,
    "list": _codes,
    "industry": _codes,
}
