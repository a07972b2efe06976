"""The yearly review: the verdicts of the day beside those of the last, and what became of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from hms_rules.ask.answers import Facts
from hms_rules.assessment import Assessment, Verdict
from hms_rules.compare.changes import Change
from hms_rules.handbook.parts import Review
from hms_rules.vocabulary import Vocabulary


class FactChange(Struct, frozen=True):
    """A fact that is another than last time, as it stands in the fact file; none where it is not stated."""

    key: str
    before: str | None
    after: str | None


class Since(Struct, frozen=True):
    """What is otherwise since the last review."""

    last: Review
    verdicts: tuple[Change, ...]
    facts: tuple[FactChange, ...]
    is_other_law: bool


def snapshot(answer: Assessment, facts: Facts, day: date, participants: Sequence[str] = ()) -> Review:
    """The review of a day: what applies or is open, and the facts it rests on."""
    verdicts = {
        item.id: item.verdict.value
        for item in (*answer.provisions, *answer.demands)
        if item.verdict is not Verdict.DOES_NOT_APPLY
    }
    return Review(
        date=day,
        ruleset=answer.ruleset.hash,
        participants=tuple(participants),
        verdicts=verdicts,
        facts=facts,
    )


def since(last: Review, now: Review, answer: Assessment, words: Vocabulary) -> Since:
    """What is otherwise than at the last review: verdicts, facts, and whether the rules are others."""
    return Since(
        last=last,
        verdicts=tuple(_verdicts(last.verdicts, now.verdicts, answer, words)),
        facts=tuple(_facts(last.facts, now.facts)),
        is_other_law=last.ruleset != now.ruleset,
    )


def _verdicts(
    before: Mapping[str, str], after: Mapping[str, str], answer: Assessment, words: Vocabulary
) -> Iterator[Change]:
    no = Verdict.DOES_NOT_APPLY
    for target in dict.fromkeys([*after, *before]):
        was, is_ = Verdict(before.get(target, no)), Verdict(after.get(target, no))
        if was is not is_:
            yield Change(target, _title(target, answer, words), was, is_)


def _title(target: str, answer: Assessment, words: Vocabulary) -> str:
    """What a target is called, also one the rules of today do not speak of."""
    provision = words.provisions.get(target)
    if provision:
        act = words.acts[provision.act].short_title
        return f"{act} {provision.section} {provision.title}"
    item = words.documents.get(target) or words.duties.get(target)
    return item.label if item else answer.cite(target) or target


def _facts(before: Mapping[str, Any], after: Mapping[str, Any], above: str = "") -> Iterator[FactChange]:
    for key in dict.fromkeys([*before, *after]):
        was, is_ = before.get(key), after.get(key)
        name = f"{above}{key}"
        if isinstance(was, dict) and isinstance(is_, dict):
            yield from _facts(was, is_, f"{name}.")
        elif _text(was) != _text(is_):
            yield FactChange(name, _text(was), _text(is_))


def _text(value: Any) -> str | None:
    if value is None or value == []:
        return None
    if isinstance(value, list | tuple):
        return ", ".join(_text(item) or "" for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key} {_text(part)}" for key, part in value.items())
    return str(value)
