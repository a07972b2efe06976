"""The yearly review: the verdicts of the day beside those of the last, and what became of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.ask.answers import Facts
from hms_rules.assessment import Assessment, Verdict
from hms_rules.compare.changes import Change
from hms_rules.handbook.otherwise import FactChange, fact_changes
from hms_rules.handbook.parts import Review
from hms_rules.vocabulary import Vocabulary


class Since(Struct, frozen=True):
    """The last review, and what is otherwise since the one before this day.

    Attributes:
        last: the last that was held, this day or before.
        before: the one compared with: the last, or the one before it where the last is of this day; none
            where the first is of this day.
    """

    last: Review
    before: Review | None
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


def since(held: Sequence[Review], now: Review, answer: Assessment, words: Vocabulary) -> Since | None:
    """What is otherwise than at the review before: verdicts, facts, and whether the rules are others.

    Args:
        held: the reviews so far, the oldest first; those after the day do not count.
        now: the review of the day.
        answer: the verdicts of the day.
        words: names what is otherwise.
    """
    until = [review for review in held if review.date <= now.date]
    if not until:
        return None
    before = next((review for review in reversed(until) if review.date < now.date), None)
    if before is None:
        return Since(until[-1], None, (), (), is_other_law=False)
    return Since(
        last=until[-1],
        before=before,
        verdicts=tuple(_verdicts(before.verdicts, now.verdicts, answer, words)),
        facts=tuple(fact_changes(before.facts, now.facts, words)),
        is_other_law=before.ruleset != now.ruleset,
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
