"""What is known of a business, ready to be asked: values with their sources, in two layers.

The *certain* layer holds what was stated and what follows from it by certain relations. The
*assumed* layer holds what assumptions add. Strict evaluation reads the certain layer alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct, field

from hms_rules.diagnostics import Span


class Interval(Struct, frozen=True):
    """A number known to lie between two bounds, both included. Dates are ordinals (`date.toordinal`)."""

    low: float = -math.inf
    high: float = math.inf

    @property
    def is_exact(self) -> bool:
        """Whether the number is known exactly."""
        return self.low == self.high

    def meet(self, other: Interval) -> Interval:
        """The numbers both allow; empty (`low > high`) when they disagree."""
        return Interval(max(self.low, other.low), min(self.high, other.high))


class Origin(StrEnum):
    """Where a value comes from."""

    FILE = "file"
    INPUT = "input"
    REGISTER = "register"
    RELATION = "relation"
    ASSUMPTION = "assumption"


class Source(Struct, frozen=True):
    """Where a value comes from, in words, with its place in the file or the facts it follows from."""

    origin: Origin
    text: str
    span: Span | None = None
    of: tuple[str, ...] = ()


T = TypeVar("T")


class Known(Struct, Generic[T], frozen=True):
    """A value, its source, and the ids of the facts whose assumed values it leans on."""

    value: T
    source: Source
    assumptions: frozenset[str] = frozenset()


class Layer(Struct, frozen=True):
    """Booleans (concepts, presence of kinds, decisions) and numbers, by id. What is not here is unknown."""

    facts: Mapping[str, Known[bool]] = field(default_factory=dict)
    quantities: Mapping[str, Known[Interval]] = field(default_factory=dict)


MeasureValue = Interval | bool | frozenset[str]


class Thing(Struct, frozen=True):
    """One object the business has: its kind, and what is known of its measures.

    Attributes:
        complete_codes: measures whose set of codes is the whole set (else other codes may hold too).
    """

    kind: str
    source: Source
    name: str = ""
    measures: Mapping[str, MeasureValue] = field(default_factory=dict)
    complete_codes: frozenset[str] = frozenset()


class RegisteredIndustry(Struct, frozen=True):
    """One industry code of the business and the subclass codes it can stand for, by standard.

    More than one possible code is a split (a group, an ambiguous code, a correspondence to many);
    an empty set means that nothing is known in that standard.
    """

    code: str
    source: Source
    possible: Mapping[str, frozenset[str]]
    note: str = ""


class FactBase(Struct, frozen=True):
    """A business as the literals see it.

    Attributes:
        industries: the registered codes, main activity first; empty when nothing is known.
        complete: schemes (`machinery`, `activities` …) whose list is the whole list.
        judgements: recorded judgements by id of rule or target.
    """

    certain: Layer
    assumed: Layer
    things: tuple[Thing, ...] = ()
    industries: tuple[RegisteredIndustry, ...] = ()
    complete: frozenset[str] = frozenset()
    judgements: Mapping[str, Known[bool]] = field(default_factory=dict)
