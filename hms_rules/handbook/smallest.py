"""The smallest set of documents that meets every demand: who may be a part of whom decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from math import comb

from msgspec import Struct

from hms_rules.vocabulary import Vocabulary

_MOST_TRIED = 200_000


class Whole(Struct, frozen=True):
    """One document to have, and the demanded documents it holds."""

    document: str
    holds: tuple[str, ...]


def smallest_set(demanded: Iterable[str], words: Vocabulary) -> list[Whole]:
    """The fewest documents that hold all demanded ones, each held by one.

    A document can be made alone, or as a part of one it may be a part of, whether or not that one is
    demanded itself.

    Args:
        demanded: the ids of the demanded documents.
        words: says which document may be a part of which.
    """
    wanted = list(dict.fromkeys(demanded))
    holders: dict[str, set[str]] = {}
    for document in wanted:
        holders.setdefault(document, set()).add(document)
        for whole in _wholes(document, words):
            holders.setdefault(whole, set()).add(document)
    chosen = _cover(wanted, holders)
    left, found = dict.fromkeys(wanted), list[Whole]()
    for whole in chosen:
        held = [document for document in left if document in holders[whole]]
        for document in held:
            del left[document]
        found.append(Whole(whole, tuple(held)))
    return found


def _wholes(document: str, words: Vocabulary, seen: frozenset[str] = frozenset()) -> set[str]:
    """What a document may be a part of, directly or through another."""
    declared = words.documents.get(document)
    direct = set(declared.part_of if declared else ()) - seen
    return direct.union(*(_wholes(whole, words, seen | direct | {document}) for whole in direct))


def _cover(wanted: Sequence[str], holders: dict[str, set[str]]) -> list[str]:
    """The fewest holders of all: first those that cannot be done without, then the best of the rest."""
    chosen: list[str] = []
    left = set(wanted)
    for document in wanted:
        able = [whole for whole, held in holders.items() if document in held]
        if len(able) == 1 and able[0] not in chosen:
            chosen.append(able[0])
    left -= set[str]().union(*(holders[whole] for whole in chosen))
    useful = [whole for whole, held in holders.items() if held & left]
    for size in range(len(useful) + 1):
        if comb(len(useful), size) > _MOST_TRIED:
            break
        for together in combinations(useful, size):
            if left <= set[str]().union(*(holders[whole] for whole in together)):
                return [*chosen, *together]
    return [*chosen, *_greedily(left, useful, holders)]


def _greedily(left: set[str], useful: Sequence[str], holders: dict[str, set[str]]) -> list[str]:
    """Too many to try: the one that holds most of what is left, again and again."""
    found: list[str] = []
    while left:
        best = max(useful, key=lambda whole: (len(holders[whole] & left), whole))
        found.append(best)
        left = left - holders[best]
    return found
