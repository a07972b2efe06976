"""Yes-and-no questions that belong together, put as one check list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from hms_rules.assessment import Question
from hms_rules.vocabulary import Vocabulary

MOST = 12
"""How many questions a check list has at most: what one takes in at a glance."""


def group(
    questions: Sequence[Question], missing: Mapping[str, frozenset[str]], words: Vocabulary
) -> list[Question]:
    """The first question and those that can be put with it.

    Args:
        questions: the open questions, the best first.
        missing: by fact, the provisions it may settle.
        words: says which questions are about something that is there or not.

    Returns:
        The first alone, unless it is about something that is there or not; then with the best of the
        others that may settle something in the same act. Those that only duties hang on go together.
    """
    first, *others = questions
    if not _is_listed(first, words):
        return [first]
    acts = _acts(missing.get(first.fact, ()))
    alike = (q for q in others if _is_listed(q, words) and _meet(acts, _acts(missing.get(q.fact, ()))))
    return [first, *alike][:MOST]


def _acts(provisions: Iterable[str]) -> set[str]:
    return {"/".join(provision.split("/")[:2]) for provision in provisions}


def _meet(some: set[str], others: set[str]) -> bool:
    return not some.isdisjoint(others) or not (some or others)


def _is_listed(question: Question, words: Vocabulary) -> bool:
    return question.type == "boolean" and (question.fact in words.facts or question.fact in words.kinds)
