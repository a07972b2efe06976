"""Which concepts and kinds are narrower than which, through any number of steps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Protocol


class _Narrower(Protocol):
    @property
    def broader(self) -> tuple[str, ...]: ...


class Hierarchy:
    """The broader relation of one set of concepts, closed."""

    def __init__(self, items: Mapping[str, _Narrower]) -> None:
        self._items = items
        self._above: dict[str, frozenset[str]] = {}

    def within(self, item: str, other: str) -> bool:
        """Whether an item is the other one, or narrower than it."""
        return item == other or other in self.above(item)

    def overlap(self, item: str, other: str) -> bool:
        """Whether something can be both: one is within the other, or a third is within both."""
        return not self._within(item).isdisjoint(self._within(other))

    def _within(self, item: str) -> frozenset[str]:
        """The item and everything narrower."""
        return self._all_within.get(item, frozenset({item}))

    @cached_property
    def _all_within(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for item in self._items:
            for outer in (item, *self.above(item)):
                found.setdefault(outer, {outer}).add(item)
        return {outer: frozenset(items) for outer, items in found.items()}

    def above(self, item: str) -> frozenset[str]:
        """Everything broader than an item."""
        if item not in self._above:
            found: set[str] = set()
            ahead = [item]
            while ahead:
                declared = self._items.get(ahead.pop())
                fresh = set(declared.broader) - found if declared else set()
                found |= fresh
                ahead += fresh
            self._above[item] = frozenset(found)
        return self._above[item]
