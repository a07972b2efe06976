"""What comparing rules finds: a rule, perhaps another one, and what is between them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from hms_rules.language.tree import Window
from hms_rules.workbench.rows import Asked, Row


class Sort(StrEnum):
    """The words reasons are recorded under."""

    SAME = "lik"
    SUBSUMED = "overflødig"
    CONTRADICTION = "motstrid"
    NEVER = "aldri"
    GAP = "hull"
    OVERLAP = "overlapp"


class Found(Struct, frozen=True):
    """Something between two rules, or wrong with one.

    Attributes:
        days: when, where that is not all the days the rule is in force.
        about: the conditions or targets it is about.
        text: what is left out or met twice, in words.
        is_decided: false for what is left open.
    """

    sort: Sort
    rule: Row
    other: Row | None = None
    days: Window | None = None
    about: tuple[Asked, ...] = ()
    text: str = ""
    is_decided: bool = True

    @property
    def name(self) -> str:
        """What a reason for it is recorded under: «overflødig: den-ene – den-andre»."""
        return f"{self.sort}: {self.rule.id}{f' – {self.other.id}' if self.other else ''}"
