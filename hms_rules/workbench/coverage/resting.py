"""What rests on a rule: the targets whose value it may decide, on any day."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.language.compiled import CompiledRule, CompiledRuleset


class Resting:
    """Says which rules some targets rest on, whatever the day."""

    def __init__(self, ruleset: CompiledRuleset) -> None:
        self._numbers = {target: n for n, target in enumerate(ruleset.targets)}
        self._concluding: dict[int, list[CompiledRule]] = {}
        for rule in ruleset.rules:
            for target in rule.targets:
                self._concluding.setdefault(target, []).append(rule)
        self._known: dict[frozenset[str], frozenset[str]] = {}

    def rests(self, about: frozenset[str], rule: CompiledRule) -> bool:
        """Whether one of the targets rests on the rule."""
        return rule.id in self.rules(about)

    def rules(self, about: frozenset[str]) -> frozenset[str]:
        """The ids of the rules some targets rest on."""
        if about not in self._known:
            self._known[about] = frozenset(self._below(about))
        return self._known[about]

    def _below(self, about: frozenset[str]) -> Iterator[str]:
        seen, waiting = set[int](), [self._numbers[t] for t in about if t in self._numbers]
        while waiting:
            target = waiting.pop()
            if target not in seen:
                seen.add(target)
                for rule in self._concluding.get(target, ()):
                    yield rule.id
                    waiting += (c.index for c in rule.conditions if c.is_target)
