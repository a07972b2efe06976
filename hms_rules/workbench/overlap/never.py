"""Rules that can never fire: their conditions exclude one another, or their days are no days of their act."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.workbench.overlap.found import Found, Sort
from hms_rules.workbench.overlap.worlds import Worlds
from hms_rules.workbench.rows import Asked, Row, Rule, is_empty


def never(rule: Rule, worlds: Worlds) -> Iterator[Found]:
    """The rule when it can never fire, else those of its rows that cannot."""
    found = _never(rule.whole, worlds)
    if found or len(rule.rows) == 1:
        yield from (found,) if found else ()
        return
    for row in rule.rows:
        of_row = _never(row, worlds)
        if of_row:
            yield of_row


def _never(row: Row, worlds: Worlds) -> Found | None:
    if is_empty(row.window):
        return Found(Sort.NEVER, row, days=row.window)
    possible = worlds.possible(row.conditions)
    if possible is True:
        return None
    if possible is None:
        return Found(Sort.NEVER, row, is_decided=False)
    return Found(Sort.NEVER, row, about=_core(row.conditions, worlds))


def _core(conditions: tuple[Asked, ...], worlds: Worlds) -> tuple[Asked, ...]:
    """The fewest conditions that already exclude one another: none of them can be left out."""
    core = list(conditions)
    for asked in conditions:
        without = [c for c in core if c is not asked]
        if worlds.possible(without) is False:
            core = without
    return tuple(core)
