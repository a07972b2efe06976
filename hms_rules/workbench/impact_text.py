"""What hangs on a provision, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import json

from hms_rules.language.compiled import CompiledRuleset
from hms_rules.workbench.describing import Describer
from hms_rules.workbench.impact import Impact, Touched


def render_impact(target: str, found: Impact, businesses: Sequence[Touched], ruleset: CompiledRuleset) -> str:
    """Write the rules, what rests on them, and the businesses they touch."""
    describe = Describer(ruleset)
    lines = [describe.target(target)]
    lines += _part("Regler", [f"{id_} ({place})" for id_, place in found.rules])
    lines += _part("Andre bestemmelser som hviler på dem", map(describe.target, found.provisions))
    lines += _part("Dokumenter og plikter", [describe.target(d).strip("«»") for d in found.documents])
    lines += _part("Virksomheter", [line for b in businesses for line in _business(b)])
    return "\n".join(lines) + "\n"


def _part(heading: str, items: Sequence[str] | Iterator[str]) -> Iterator[str]:
    items = list(items)
    if items:
        yield ""
        yield heading
        yield from (f"  • {item}" for item in items)


def _business(business: Touched) -> Iterator[str]:
    if business.fires:
        yield f"{business.path}: {', '.join(business.fires)}"
    if business.may_fire:
        yield f"{business.path}: kanskje {', '.join(business.may_fire)}"
    if not business.fires and not business.may_fire and not business.findings:
        yield f"{business.path}: ingen av reglene"
    yield from (f"{business.path}: {finding.message}" for finding in business.findings)


def as_json(target: str, found: Impact, businesses: Sequence[Touched]) -> bytes:
    """The same as JSON."""
    rules = [{"id": id_, "place": place} for id_, place in found.rules]
    whole = {
        "id": target,
        "rules": rules,
        "provisions": found.provisions,
        "documents": found.documents,
        "businesses": list(businesses),
    }
    return json.format(json.encode(whole), indent=2)
