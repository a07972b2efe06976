"""The law register in short, to show an inspector: a line for each act under who supervises it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.handbook.register import LawRow, by_authority
from hms_rules.wording import signed

_FEW = 2
_MOST_ROUTINES = 2


class ActLine(Struct, frozen=True):
    """An act of which something applies.

    Attributes:
        sections: those that apply, as they are cited.
        why: what most of them apply because of.
        last_checked: when all of them had been gone through; none where one has not.
        next_review: when the first of them is to be gone through again.
        url: of the act.
    """

    act: str
    sections: str
    why: str
    responsible: tuple[str, ...]
    routines: tuple[str, ...]
    last_checked: date | None
    next_review: date | None
    url: str


def act_lines(rows: Sequence[LawRow]) -> dict[str, list[ActLine]]:
    """The acts the rows are of, by authority."""
    return {
        authority: [_line(act, [row for row in group if row.act == act]) for act in _acts(group)]
        for authority, group in by_authority(rows).items()
    }


def _acts(rows: Iterable[LawRow]) -> list[str]:
    return list(dict.fromkeys(row.act for row in rows))


def _line(act: str, rows: Sequence[LawRow]) -> ActLine:
    entries = [row.entry for row in rows]
    checked = [entry.last_checked for entry in entries]
    return ActLine(
        act=act,
        sections=", ".join(signed([row.section for row in rows])),
        why="; ".join(why for why, _ in Counter(row.why for row in rows).most_common(_FEW)),
        responsible=_distinct(entry.responsible for entry in entries),
        routines=_shortened(_distinct(entry.routine for entry in entries)),
        last_checked=None if None in checked else min(filter(None, checked)),
        next_review=min(filter(None, (entry.next_review for entry in entries)), default=None),
        url=rows[0].url.partition("/§")[0],
    )


def _shortened(texts: tuple[str, ...]) -> tuple[str, ...]:
    more = len(texts) - _MOST_ROUTINES
    return (*texts[:_MOST_ROUTINES], f"og {more} til") if more > 0 else texts


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))
