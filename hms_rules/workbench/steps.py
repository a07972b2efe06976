"""The least step of a number of the law: how far beside it a test, or a mutant, stands."""

from __future__ import annotations

from hms_rules.vocabulary import ValueType


def step_of(at: float, sort: ValueType) -> float:
    """The last place the number is written with: 1 for a count or 3200 litres, 0.1 for 0.5 kW."""
    if sort is ValueType.INTEGER or at == int(at):
        return 1.0
    return 10.0 ** -len(f"{at:.10g}".partition(".")[2])
