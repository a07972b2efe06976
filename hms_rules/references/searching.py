"""Finding law by a name that is nearly right: ranked, whatever the case, the order and the spelling.

Every word of the search is held against the words of each name. A word most names have weighs little, and so
does one no name has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from hms_rules.references.numbers import refids_in
from hms_rules.registers.lovdata.structure import ActHead
from hms_rules.vocabulary import Vocabulary

_WORD = re.compile(r"[\wæøå]+")
_COMMON = {
    *("av", "for", "fra", "i", "med", "mv", "mm", "m", "v", "og", "om", "på", "samt", "til", "ved", "nr"),
    *(
        "lov",
        "loven",
        "lova",
        "forskrift",
        "forskriften",
        "forskrifter",
        "arbeidstilsynet",
        "arbeidstilsynets",
    ),
}
_COMMON_WEIGHT = 0.15
_UNKNOWN_WEIGHT = 0.4
_GOOD_ENOUGH = 0.6
_LIKE = 0.75
_LONG_ENOUGH = 4


class Sort(StrEnum):
    """What is known of an act that is found; the first that fits is what is told."""

    MODELLED = "modelled"
    NAMED = "named"
    REPEALED = "repealed"
    STORED = "stored"


_WEIGHT = {Sort.MODELLED: 1.04, Sort.NAMED: 1.0, Sort.REPEALED: 1.0, Sort.STORED: 0.96}
"""What the rules are about is more often meant."""


class Hit(Struct, frozen=True):
    """An act that was found; `score` is 1 for a name that is the one searched for."""

    id: str
    title: str
    short_title: str
    sort: Sort
    score: float


class _Candidate(Struct, frozen=True):
    id: str
    title: str
    short_title: str
    sort: Sort
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.title, self.short_title, *self.aliases)))


def search(text: str, vocabulary: Vocabulary, stored: Iterable[ActHead] = ()) -> list[Hit]:
    """The acts with a name like the text, best first; when a name is just the text, those alone.

    Args:
        text: a title, a short name, an abbreviation, a number or an id, right or nearly so.
        vocabulary: the acts the rules know, and those people still name.
        stored: other acts in force.
    """
    candidates = list(_candidates(vocabulary, stored))
    meant = set(refids_in(text))
    if hits := [_hit(c, 1.0) for c in candidates if c.id in meant]:
        return hits
    known = {word for candidate in candidates for name in candidate.names for word in _words(name)}
    asked = {word: _weight(word, known) for word in _words(text)}
    if not set(asked) - _COMMON:
        return []
    scored = [_hit(c, _score(text, asked, c)) for c in candidates]
    exact = [hit for hit in scored if hit.score == 1.0]
    good = exact or [hit for hit in scored if hit.score >= _GOOD_ENOUGH]
    return sorted(
        good, key=lambda hit: (-hit.score * _WEIGHT[hit.sort], list(Sort).index(hit.sort), hit.title)
    )


def _candidates(words: Vocabulary, stored: Iterable[ActHead]) -> Iterator[_Candidate]:
    for act in words.acts.values():
        yield _Candidate(act.id, act.title, act.short_title, Sort.MODELLED, act.aliases)
    for old in words.repealed.values():
        yield _Candidate(old.id, old.title, "", Sort.REPEALED, old.aliases)
    for other in words.named.values():
        yield _Candidate(other.id, other.title, other.short_title, Sort.NAMED, other.aliases)
    known = {*words.acts, *words.repealed, *words.named}
    for head in stored:
        if head.refid not in known:
            short, _, abbreviation = head.short_title.partition(" – ")
            yield _Candidate(head.refid, head.title, short, Sort.STORED, tuple(filter(None, [abbreviation])))


def _hit(candidate: _Candidate, score: float) -> Hit:
    return Hit(candidate.id, candidate.title, candidate.short_title, candidate.sort, score)


def _weight(word: str, known: set[str]) -> float:
    if any(_spelled(word, common) for common in _COMMON):
        return _COMMON_WEIGHT
    return 1.0 if any(_alike(word, other) for other in known) else _UNKNOWN_WEIGHT


def _score(text: str, asked: Mapping[str, float], candidate: _Candidate) -> float:
    wanted = text.strip().casefold()
    if any(name.casefold() == wanted for name in candidate.names):
        return 1.0
    return max(_likeness(asked, _words(name)) for name in candidate.names)


def _likeness(asked: Mapping[str, float], name: list[str]) -> float:
    """How much of what is asked the name has, and a little for how much of the name is asked."""
    if not name:
        return 0.0
    found = sum(weight * max(_alike(word, other) for other in name) for word, weight in asked.items())
    share = found / sum(asked.values())
    return share * (0.9 + 0.09 * min(len(asked) / len(name), 1))


@lru_cache(maxsize=100_000)
def _alike(asked: str, word: str) -> float:
    """How alike two words are; a word inside a longer one counts («støy» in «støyforskriften»)."""
    if asked == word:
        return 1.0
    if asked in _COMMON or word in _COMMON:
        return 0.0
    if len(asked) >= _LONG_ENOUGH and asked in word:
        return 0.92 if word.startswith(asked) else 0.85
    return _spelled(asked, word) * 0.9


@lru_cache(maxsize=100_000)
def _spelled(asked: str, word: str) -> float:
    """How much of the spelling of two words is the same; 0 when they are other words."""
    if asked == word:
        return 1.0
    shorter, longer = sorted([len(asked), len(word)])
    if shorter < _LONG_ENOUGH or longer - shorter > longer * (1 - _LIKE):
        return 0.0
    ratio = SequenceMatcher(None, asked, word).ratio()
    return ratio if ratio >= _LIKE else 0.0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
