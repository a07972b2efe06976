"""Findings about what people write: values with a place, a stable code and advice.

What an editor or a consultant writes wrong is never an exception with a traceback: it is a
`Diagnostic`. All findings of one run are collected, sorted by place and rendered once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """Where something stands: a file, a line and a column (both from 1) and a length in characters."""

    path: str
    line: int
    column: int = 1
    length: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Severity(StrEnum):
    """How bad a finding is; only errors stop a rule set or a fact file from being used."""

    ERROR = "error"
    WARNING = "warning"


class Diagnostic(Struct, frozen=True):
    """One finding: what is wrong (one line, lower case, no full stop) and what to do about it.

    The code is stable and explained by `hms-rules rules explain CODE`. A second place, when two
    disagree, is a pair of a span and what stands there.
    """

    code: str
    message: str
    span: Span | None = None
    help: str | None = None
    note: str | None = None
    related: tuple[tuple[Span, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """Codes that start with W are warnings, all others errors."""
        return Severity.WARNING if self.code.startswith("W") else Severity.ERROR


class HmsRulesError(Exception):
    """Raised where findings make it impossible to go on; holds all of them.

    Attributes:
        diagnostics: every finding of the run, sorted by place.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(in_order(diagnostics))
        super().__init__("\n".join(render_gnu(d) for d in self.diagnostics))


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort findings by place (those without a place first), then code, and drop repeats."""
    nowhere = Span("", 0, 0)
    unique = dict.fromkeys(diagnostics)
    return sorted(unique, key=lambda d: (d.span or nowhere, d.code, d.message))


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Keep the errors and leave the warnings."""
    return [d for d in diagnostics if d.severity is Severity.ERROR]


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Suggest the nearest known word in a sentence, or nothing when none is near."""
    from difflib import get_close_matches  # only where something is wrong

    known = list(known)
    folded = {k.casefold(): k for k in known}
    near = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return f"mente du «{folded[near[0]]}»?" if near else None


def render_gnu(diagnostic: Diagnostic) -> str:
    """Render on one line, `file:line:column: error CODE: message`, as editors understand it."""
    place = f"{diagnostic.span}: " if diagnostic.span else ""
    kind = _SEVERITY_NB[diagnostic.severity]
    return f"{place}{kind} {diagnostic.code}: {diagnostic.message}"


_SEVERITY_NB = {Severity.ERROR: "feil", Severity.WARNING: "advarsel"}


def render_text(diagnostic: Diagnostic, source: Sequence[str] | None = None) -> str:
    """Render for people: the finding, its line with the place underlined, and what to do.

    Args:
        diagnostic: the finding.
        source: the lines of the file it is in; without them the line is not shown.
    """
    lines = [f"{_SEVERITY_NB[diagnostic.severity]}[{diagnostic.code}]: {diagnostic.message}"]
    span = diagnostic.span
    if span:
        lines.append(f"  --> {span}")
        if source and 0 < span.line <= len(source):
            lines += _underlined(source[span.line - 1], span)
    lines += [f"  {place}: {text}" for place, text in diagnostic.related]
    if diagnostic.note:
        lines.append(f"   = merk: {diagnostic.note}")
    if diagnostic.help:
        lines.append(f"   = hjelp: {diagnostic.help}")
    return "\n".join(lines)


def _underlined(line: str, span: Span) -> list[str]:
    gutter = " " * len(str(span.line))
    marks = " " * (span.column - 1) + "^" * max(1, min(span.length, len(line) - span.column + 1))
    return [f" {gutter} |", f" {span.line} | {line}", f" {gutter} | {marks}"]


def render_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Render as a JSON list, one object a finding."""
    return json.dumps([_as_json(d) for d in diagnostics], ensure_ascii=False, indent=2)


def _as_json(diagnostic: Diagnostic) -> dict[str, object]:
    span = diagnostic.span
    place = (
        {"path": span.path, "line": span.line, "column": span.column, "length": span.length} if span else None
    )
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "place": place,
        "help": diagnostic.help,
        "note": diagnostic.note,
        "related": [{"place": str(s), "text": t} for s, t in diagnostic.related],
    }
