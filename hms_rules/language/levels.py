"""Levels of targets: every target above the ones its rules rest on, so that no rule waits for itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from graphlib import CycleError, TopologicalSorter

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.language.drafts import Draft
from hms_rules.language.tree import Target


class Edge(Struct, frozen=True):
    """A rule of `above` names `below`, perhaps negated."""

    above: str
    below: str
    negated: bool
    span: Span


def edges_of(drafts: Iterable[Draft]) -> list[Edge]:
    """Which targets rest on which others."""
    return [
        Edge(target, premise.atom.id, premise.negated, premise.span)
        for draft in drafts
        for premise in draft.premises
        if isinstance(premise.atom, Target)
        for target in draft.targets
    ]


def levels_of(targets: Sequence[str], edges: Sequence[Edge], findings: list[Diagnostic]) -> tuple[int, ...]:
    """The level of each target, by position; a ring is a finding and leaves all levels at 0."""
    below: dict[str, set[str]] = {t: set() for t in targets}
    for edge in edges:
        below[edge.above].add(edge.below)
    level: dict[str, int] = {}
    try:
        for target in TopologicalSorter(below).static_order():
            level[target] = 1 + max((level[b] for b in below[target]), default=-1)
    except CycleError as error:
        findings.append(_ring(error.args[1], edges))
        return tuple(0 for _ in targets)
    return tuple(level[t] for t in targets)


def _ring(nodes: Sequence[str], edges: Sequence[Edge]) -> Diagnostic:
    """`nodes` names each target before the one that rests on it, first and last the same."""
    pairs = set(zip(nodes[1:], nodes, strict=False))
    around = [e for e in edges if (e.above, e.below) in pairs]
    negated = [e for e in around if e.negated]
    shown = " → ".join(f"«{n}»" for n in reversed(nodes))
    code = "E0502" if negated else "E0501"
    what = "går i ring gjennom et unntak" if negated else "går i ring"
    first = min(negated or around, key=lambda e: e.span)
    return Diagnostic(
        code,
        f"reglene {what}: {shown}",
        first.span,
        help="la en av reglene bygge på fakta i stedet for på en annen regel",
        related=tuple((e.span, f"«{e.above}» bygger på «{e.below}»") for e in around if e is not first),
    )
