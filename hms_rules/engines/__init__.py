"""Engines: from the truth of literals to the truth of targets and rules, in Kleene's three-valued logic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from hms_rules.language.compiled import Program

Truth = bool | None
"""Kleene: True, False or None for unknown."""


class Values(Struct, frozen=True):
    """What an engine returns, and all it returns.

    Attributes:
        targets: the truth of each target, by its number in the rule set.
        rules: the truth of each rule's conditions together, by its position in the program.
    """

    targets: tuple[Truth, ...]
    rules: tuple[Truth, ...]


class Engine(Protocol):
    """An evaluator of programs; every engine returns equal values for equal input."""

    name: str

    def values(self, program: Program, literals: Sequence[Truth]) -> Values:
        """Evaluate.

        Args:
            program: the rules in force on a day.
            literals: the truth of each literal, by its number in the rule set.
        """
        ...
