"""The specification: what the values of targets and rules are, as plainly as it can be said.

A rule holds when all its conditions do. A target holds when one of the rules that conclude it does;
a target no rule concludes is false. Everything is read in Kleene's three-valued logic. Every other
engine must return what this one returns.
"""

from __future__ import annotations

from collections.abc import Sequence

from hms_rules.engines import Truth, Values
from hms_rules.engines.kleene import all_of, any_of, negation
from hms_rules.language.compiled import Program, Ref


class ReferenceEngine:
    """Evaluates targets from the lowest level up."""

    name = "reference"

    def values(self, program: Program, literals: Sequence[Truth]) -> Values:
        """Evaluate.

        Args:
            program: the rules in force on a day.
            literals: the truth of each literal, by its number in the rule set.
        """
        targets: list[Truth] = [False] * len(program.concluding)
        rules: list[Truth] = [False] * len(program.rules)

        def condition(ref: Ref) -> Truth:
            value = targets[ref.index] if ref.is_target else literals[ref.index]
            return negation(value) if ref.negated else value

        for target in program.order:
            concluding = program.concluding[target]
            for position in concluding:
                rules[position] = all_of(map(condition, program.rules[position].conditions))
            targets[target] = any_of(rules[position] for position in concluding)
        return Values(tuple(targets), tuple(rules))
