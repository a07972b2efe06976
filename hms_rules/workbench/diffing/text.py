"""Two versions of the rules compared, as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from hms_rules.report.comparison import told
from hms_rules.report.text import Style, plain
from hms_rules.workbench.diffing.answers import BusinessChange
from hms_rules.workbench.diffing.rules import RuleChange
from hms_rules.wrapping import wrapped


def render_diff(
    rules: Sequence[RuleChange],
    businesses: Sequence[BusinessChange],
    *,
    width: int = 100,
    style: Style = plain,
) -> str:
    """Write the rules that changed, then whose answers do."""
    lines = list[str]()
    for change in rules:
        lines += _rule(change, width, style)
    for business in businesses:
        if business.changes or business.findings:
            lines += _business(business, width, style)
    return "\n".join([*lines, *_summary(rules, businesses)]) + "\n"


def _rule(change: RuleChange, width: int, style: Style) -> Iterator[str]:
    yield style(f"{change.id} ({change.kind}) {change.place}", "heading")
    for mark, lines in (("-", change.gone), ("+", change.come)):
        for line in lines:
            yield from wrapped(line, width, first=f"  {mark} ", rest="    ")
    yield ""


def _business(business: BusinessChange, width: int, style: Style) -> Iterator[str]:
    yield style(business.path, "heading")
    for change in business.changes:
        yield from wrapped(told(change), width, first="  • ", rest="    ")
    for finding in business.findings:
        yield from wrapped(finding.message, width, first="  • ", rest="    ")
    yield ""


def _summary(rules: Sequence[RuleChange], businesses: Sequence[BusinessChange]) -> Iterator[str]:
    kinds = Counter(change.kind for change in rules)
    counted = ", ".join(f"{kinds[kind]} {kind}" for kind in ("ny", "endret", "borte") if kinds[kind])
    yield f"{len(rules)} regler er ikke de samme ({counted})." if rules else "Reglene er de samme."
    if businesses:
        touched = sum(bool(b.changes) for b in businesses)
        yield f"{touched} av {len(businesses)} virksomheter får andre svar."
