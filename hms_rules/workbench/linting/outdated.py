"""Provisions last read before their act was last amended."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.wording import day


def outdated(ruleset: CompiledRuleset) -> Iterator[Diagnostic]:
    """Say which provisions nobody has read since the act was amended, as the ontology knows it."""
    for section in ruleset.sections:
        act = ruleset.vocabulary.acts[section.act]
        if act.amended and section.checked and section.checked < act.amended:
            yield Diagnostic(
                "W1402",
                f"{act.short_title} er endret {day(act.amended)}, etter at bestemmelsen ble lest",
                section.span,
                help="les den på nytt (`hms-rules law read`), og sett @kontrollert til dagen du leste den",
                note=f"lest {day(section.checked)}",
            )
