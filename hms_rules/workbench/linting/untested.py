"""Rules no test reaches: nothing any test expects rests on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hms_rules.diagnostics import Diagnostic
from hms_rules.loading import Compiled
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.coverage.measuring import measure
from hms_rules.workbench.coverage.observing import observe
from hms_rules.workbench.testing.playing import Player
from hms_rules.workbench.testing.suite import read_suite


def untested(compiled: Compiled, features: Path) -> Iterator[Diagnostic]:
    """Say which rules no test sees fire, and which none sees not fire."""
    suite = read_suite(features)
    seen = observe(suite.cases, Player(Rulebook(compiled)))
    spans = {s.id: s.span for r in compiled.ruleset.rules for s in r.sources}
    spans |= {r.id: r.span for r in compiled.ruleset.object_rules}
    for rule in measure(seen, compiled.ruleset).rules:
        if rule.fires is None and rule.fails is None:
            yield Diagnostic(
                "W1401",
                f"regelen «{rule.id}» har ingen test",
                spans[rule.id],
                help="skriv i features/ en test der den slår til, og en der den ikke gjør det",
            )
