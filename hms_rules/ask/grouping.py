"""Yes-and-no questions that belong together, put as one check list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hms_rules.assessment import Question
from hms_rules.vocabulary import Vocabulary


def group(
    questions: Sequence[Question], missing: Mapping[str, frozenset[str]], words: Vocabulary
) -> list[Question]:
    """The first question and those that can be put with it.

    Args:
        questions: the open questions, the best first.
        missing: by fact, the provisions it may settle.
        words: says which list of a fact file a fact stands in.

    Returns:
        The first alone, unless it is about a thing or matter in some list; then with every question
        about the same list that may settle one of the provisions it may settle.
    """
    first, *others = questions
    scheme = _scheme(first, words)
    if scheme is None:
        return [first]
    settles = missing.get(first.fact, frozenset())
    return [
        first,
        *(
            q
            for q in others
            if _scheme(q, words) == scheme and not settles.isdisjoint(missing.get(q.fact, ()))
        ),
    ]


def _scheme(question: Question, words: Vocabulary) -> str | None:
    if question.type != "boolean":
        return None
    item = words.facts.get(question.fact) or words.kinds.get(question.fact)
    return item.scheme.value if item else None
