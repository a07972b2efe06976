"""Rules nobody can fire, as people read them and as plain data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from hms_rules.diagnostics import render_json
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.wording import day
from hms_rules.workbench.dead import Dead, Graveyard, Unmet
from hms_rules.workbench.describing import Describer
from hms_rules.workbench.overlap.telling import clause

_SHOWN = 3


def act_lines(graveyard: Graveyard, ruleset: CompiledRuleset) -> Iterator[tuple[str, list[str]]]:
    """For each act a heading with its count, and lines about each of its dead rules."""
    describer = Describer(ruleset)
    for act, dead in graveyard.by_act():
        title = ruleset.vocabulary.acts[act].short_title
        lines = [line for one in dead for line in _lines(one, graveyard.businesses, describer)]
        yield f"{title}: {len(dead)} av {graveyard.rules[act]}", lines


def _lines(dead: Dead, businesses: int, describer: Describer) -> Iterator[str]:
    yield f"{dead.row.id} ({dead.row.span.path}:{dead.row.span.line}) {dead.row.title}"
    always = [u for u in dead.unmet if u.businesses == businesses]
    for unmet in (always or dead.unmet)[:_SHOWN]:
        yield f"  {_how_often(unmet, businesses)}: at {clause(unmet.condition, describer)}"


def _how_often(unmet: Unmet, businesses: int) -> str:
    every = "aldri oppfylt" if unmet.businesses == businesses else f"ikke oppfylt for {unmet.businesses}"
    if not unmet.assumed:
        return every
    return f"{every} (antatt{'' if unmet.assumed == unmet.businesses else f' for {unmet.assumed}'})"


def summary(graveyard: Graveyard, as_of: date) -> str:
    """How many rules, of how many, for how many businesses and on which day."""
    rules = sum(graveyard.rules.values())
    word = "virksomhet" if graveyard.businesses == 1 else "virksomheter"
    return (
        f"{len(graveyard.dead)} av {rules} regler og rader kan ikke slå til for noen av "
        f"{graveyard.businesses} {word} per {day(as_of)}."
    )


def as_data(graveyard: Graveyard, as_of: date, ruleset: CompiledRuleset) -> dict[str, Any]:
    """As plain JSON."""
    describer = Describer(ruleset)
    return {
        "as_of": as_of.isoformat(),
        "businesses": graveyard.businesses,
        "rules": sum(graveyard.rules.values()),
        "dead": [
            {
                "rule": dead.row.id,
                "title": dead.row.title,
                "act": dead.row.act,
                "place": f"{dead.row.span.path}:{dead.row.span.line}",
                "unmet": [
                    {
                        "condition": clause(unmet.condition, describer),
                        "businesses": unmet.businesses,
                        "assumed": unmet.assumed,
                    }
                    for unmet in dead.unmet
                ],
            }
            for dead in graveyard.dead
        ],
        "findings": json.loads(render_json(graveyard.findings)),
    }
