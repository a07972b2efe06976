"""Which demanded document one of the business's own may be, by its name, for a person to confirm."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from msgspec import Struct

from hms_rules.vocabulary import Document

_ENOUGH = 0.6
_COMMON = frozenset({"for", "med", "den", "det", "ved", "som", "etter", "eller", "rutine", "rutiner"})
_ALIKE = 0.8
_KIND_ONLY = 0.5  # «ferieliste» and «liste»: the last part of a compound says the kind, not what it is about
_AS_GOOD = 0.8  # of the best one


class Proposal(Struct, frozen=True):
    """A demanded document an own document may be; the nearer to 1 the likelier."""

    document: str
    score: float


def proposals(name: str, documents: Iterable[Document]) -> list[Proposal]:
    """The demanded documents whose name or synonyms are like a name, the likeliest first.

    Those that are much less like it than the likeliest are left out.
    """
    words = _words(name)
    found = [
        Proposal(d.id, max(_likeness(words, label) for label in (d.label, *d.synonyms))) for d in documents
    ]
    enough = max(_ENOUGH, _AS_GOOD * max((proposal.score for proposal in found), default=0))
    return sorted((p for p in found if p.score >= enough), key=lambda p: (-p.score, p.document))


def _likeness(words: frozenset[str], label: str) -> float:
    """How much of the shorter name is in the longer: every word counts as its likeliest."""
    other = _words(label)
    if not words or not other:
        return 0
    few, many = sorted((words, other), key=len)
    shared = sum(max(_alike(a, b) for b in many) for a in few) / len(few)
    return shared * math.sqrt(math.sqrt(len(few) / len(many)))


def _alike(one: str, other: str) -> float:
    """How alike two words are; a compound begins with what it is about."""
    few, many = sorted((one, other), key=len)
    if many.startswith(few):
        return 1
    if many.endswith(few):
        return _KIND_ONLY
    ratio = SequenceMatcher(None, one, other).ratio()
    return ratio if ratio >= _ALIKE else 0


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-zæøå0-9]{3,}", name.casefold())) - _COMMON
