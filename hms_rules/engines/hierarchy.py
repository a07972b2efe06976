"""Which concepts and kinds are narrower than which, through any number of steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class _Narrower(Protocol):
    @property
    def broader(self) -> tuple[str, ...]: ...


class Hierarchy:
    """The broader relation of one set of concepts, closed."""

    def __init__(self, items: Mapping[str, _Narrower]) -> None:
        self._items = items
        self._above: dict[str, frozenset[str]] = {}
        self._overlap: dict[tuple[str, str], bool] = {}

    def within(self, item: str, other: str) -> bool:
        """Whether an item is the other one, or narrower than it."""
        return item == other or other in self.above(item)

    def overlap(self, item: str, other: str) -> bool:
        """Whether something can be both: one is within the other, or a third is within both."""
        if (item, other) not in self._overlap:
            both = (item, other, *self._items)
            self._overlap[item, other] = any(self.within(b, item) and self.within(b, other) for b in both)
        return self._overlap[item, other]

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
