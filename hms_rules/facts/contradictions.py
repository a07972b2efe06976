"""Contradictions, told with both places: what was stated, and what it cannot be together with."""

from __future__ import annotations

import math
from collections.abc import Iterator

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.facts.closure import Closure, Conflict
from hms_rules.facts.factbase import Interval, Known, Source
from hms_rules.facts.units import number_text

AnyKnown = Known[bool] | Known[Interval]


def contradictions(closure: Closure) -> Iterator[Diagnostic]:
    """One finding for each pair of statements that cannot both be."""
    seen: set[frozenset[Source]] = set()
    for conflict in closure.conflicts:
        stands, refused = _root(conflict.stands, closure), _root(conflict.refused, closure)
        pair = frozenset((stands, refused))
        if pair not in seen:
            seen.add(pair)
            yield _finding(conflict, stands, refused, closure)


def _root(known: AnyKnown, closure: Closure) -> Source:
    """Follow a value back to a statement: the first source that follows from nothing else."""
    source, seen = known.source, set[str]()
    while source.span is None and source.of and source.of[0] not in seen:
        seen.add(source.of[0])
        before: AnyKnown | None = closure.facts.get(source.of[0]) or closure.quantities.get(source.of[0])
        if before is None:
            break
        source = before.source
    return source


def _finding(conflict: Conflict, stands: Source, refused: Source, closure: Closure) -> Diagnostic:
    about = conflict.about
    is_number = isinstance(conflict.stands.value, Interval)
    label = closure.relations.labels.get(about, about)
    where = max((s for s in (stands.span, refused.span) if s), default=None)
    other = min((s for s in (stands.span, refused.span) if s), default=None)
    related: tuple[tuple[Span, str], ...] = (
        ((other, "dette motsier det"),) if other and other != where else ()
    )
    return Diagnostic(
        "E0651" if is_number else "E0650",
        f"«{label}» kan ikke være både {_said(conflict.stands)} og {_said(conflict.refused)}",
        where,
        "rett eller ta bort den ene opplysningen",
        _why(conflict),
        related,
    )


def _said(known: AnyKnown) -> str:
    if not isinstance(known.value, Interval):
        return "ja" if known.value else "nei"
    low, high = known.value.low, known.value.high
    if low == high:
        return number_text(low)
    if math.isinf(high):
        return f"minst {number_text(low)}"
    if math.isinf(low):
        return f"høyst {number_text(high)}"
    return f"mellom {number_text(low)} og {number_text(high)}"


def _why(conflict: Conflict) -> str | None:
    """The relations in play, for a reader who stated neither value directly."""
    texts = (k.source.text for k in (conflict.stands, conflict.refused) if k.source.of)
    return "; ".join(dict.fromkeys(texts)) or None
