"""The whole comparison of a rule set, with the reasons that are recorded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, in_order, render_json
from hms_rules.loading import Compiled
from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.overlap.found import Found
from hms_rules.workbench.overlap.never import never
from hms_rules.workbench.overlap.pairs import Pairs
from hms_rules.workbench.overlap.tables import tables
from hms_rules.workbench.overlap.telling import Telling
from hms_rules.workbench.overlap.worlds import Worlds
from hms_rules.workbench.reasons import Reason, read_reasons, without_purpose
from hms_rules.workbench.rows import Rule, rules_of

REASONS = "overlapp.csv"
"""The table of reasons beside the rules."""


class Report(Struct, frozen=True):
    """What was found.

    Attributes:
        rules: how many rules and rows were compared.
        pairs: how many pairs of rules had something in common.
        findings: what nobody has given a reason for, and reasons that are about nothing.
        explained: what somebody has given a reason for.
        undecided: what is left open, as questions.
    """

    rules: int
    pairs: int
    findings: tuple[Diagnostic, ...]
    explained: tuple[tuple[Found, Reason], ...]
    undecided: tuple[str, ...]

    def as_data(self) -> dict[str, Any]:
        """As plain JSON."""
        return {
            "rules": self.rules,
            "pairs": self.pairs,
            "findings": json.loads(render_json(self.findings)),
            "explained": [
                {"finding": found.name, "reason": r.why, "reader": r.reader, "date": r.date}
                for found, r in self.explained
            ],
            "undecided": list(self.undecided),
        }


def compare(compiled: Compiled, folder: Path) -> Report:
    """Compare the rules of a folder with each other."""
    reasons, wrong = read_reasons(folder / REASONS, "funn")
    vocabulary = compiled.ruleset.vocabulary
    rules = rules_of(compiled.ruleset)
    worlds = Worlds(vocabulary, compiled.industries)
    pairs = Pairs([r for r in rules if worlds.possible(r.whole.conditions) is not False], worlds)
    found = list(_found(rules, pairs, worlds, vocabulary))
    decided = {f.name: f for f in found if f.is_decided}
    telling = Telling(compiled.ruleset)
    open_ = [telling.finding(f) for f in decided.values() if f.name not in reasons]
    stale = without_purpose(reasons, decided, decided)
    return Report(
        rules=sum(len(rule.rows) for rule in rules),
        pairs=pairs.compared,
        findings=tuple(in_order([*wrong, *open_, *stale])),
        explained=tuple((f, reasons[f.name]) for f in decided.values() if f.name in reasons),
        undecided=tuple(dict.fromkeys(telling.question(f) for f in found if not f.is_decided)),
    )


def _found(rules: list[Rule], pairs: Pairs, worlds: Worlds, vocabulary: Vocabulary) -> Iterator[Found]:
    for rule in rules:
        yield from never(rule, worlds)
    for rule in pairs.rules:
        yield from pairs.subsumed(rule)
    yield from pairs.contradictions(vocabulary)
    yield from tables(rules, vocabulary)
