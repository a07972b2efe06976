"""The specification: what the values of targets and rules are, as plainly as it can be said.

A rule holds when all its conditions do. A target holds when one of the rules that conclude it does;
a target no rule concludes is false. Everything is read in Kleene's three-valued logic. Every other
engine must return what this one returns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hms_rules.engines import Truth, Values
from hms_rules.language.compiled import Program, Ref


class ReferenceEngine:
    """Evaluates rules in order, each after those it rests on."""

    name = "reference"

    def values(self, program: Program, literals: Sequence[Truth]) -> Values:
        """Evaluate.

        Args:
            program: the rules in force on a day.
            literals: the truth of each literal, by its number in the rule set.
        """
        targets: list[Truth] = [False] * len(program.concluding)
        rules: list[Truth] = []

        def all_hold(conditions: Iterable[Ref]) -> Truth:
            result: Truth = True
            for ref in conditions:
                value = targets[ref.index] if ref.is_target else literals[ref.index]
                if value is None:
                    result = None
                elif value is ref.negated:
                    return False
            return result

        for rule in program.rules:  # each after all the rules its conditions rest on
            value = all_hold(rule.conditions)
            rules.append(value)
            if value is not False:
                for target in rule.targets:
                    targets[target] = targets[target] or value
        return Values(tuple(targets), tuple(rules))
