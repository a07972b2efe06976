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


class Proposal(Struct, frozen=True):
    """A demanded document an own document may be; the nearer to 1 the likelier."""

    document: str
    score: float


def proposals(name: str, documents: Iterable[Document]) -> list[Proposal]:
    """The demanded documents whose name or synonyms are like a name, the likeliest first."""
    words = _words(name)
    found = (
        Proposal(d.id, max(_likeness(words, label) for label in (d.label, *d.synonyms))) for d in documents
    )
    return sorted((p for p in found if p.score >= _ENOUGH), key=lambda p: (-p.score, p.document))


def _likeness(words: frozenset[str], label: str) -> float:
    """How much of the shorter name is in the longer: every word counts as its likeliest."""
    other = _words(label)
    if not words or not other:
        return 0
    few, many = sorted((words, other), key=len)
    shared = sum(max(_alike(a, b) for b in many) for a in few) / len(few)
    return shared * math.sqrt(math.sqrt(len(few) / len(many)))


def _alike(one: str, other: str) -> float:
    ratio = 1.0 if one in other or other in one else SequenceMatcher(None, one, other).ratio()
    return ratio if ratio >= _ALIKE else 0


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-zæøå0-9]{3,}", name.casefold())) - _COMMON
