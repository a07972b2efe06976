"""Reasons an editor has recorded for what is found between rules: `overlapp.csv` beside the rules."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.workbench.files import read_bytes
from hms_rules.workbench.overlap.found import Sort

NAME = "overlapp.csv"
_COLUMNS = ("regel", "annen", "funn", "grunn", "leser", "dato")


class Reason(Struct, frozen=True):
    """Why something is as it is: who has read the two rules against the law, and when."""

    text: str
    reader: str
    day: date
    span: Span


Reasons = Mapping[tuple[str, ...], Reason]
"""Reasons by the rule, the other rule and what was found."""


def read_reasons(folder: Path) -> Reasons:
    """Read the reasons of a rule folder; none when it has no such file.

    Raises:
        HmsRulesError: the file, or some line of it, cannot be read; holds all that is wrong.
    """
    path = folder / NAME
    if not path.exists():
        return {}
    try:
        lines = read_bytes(path).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise HmsRulesError([_wrong(Span(str(path), 1), "filen er ikke lagret som UTF-8")]) from None
    rows = list(csv.reader(lines))
    if not rows or tuple(rows[0]) != _COLUMNS:
        raise HmsRulesError([_wrong(Span(str(path), 1), f"første linje skal være «{','.join(_COLUMNS)}»")])
    numbered = [(Span(str(path), number), row) for number, row in enumerate(rows[1:], 2) if row]
    findings = [finding for span, row in numbered for finding in _findings(span, row)]
    if findings:
        raise HmsRulesError(findings)
    return {tuple(row[:3]): _reason(row, span) for span, row in numbered}


def _reason(row: list[str], span: Span) -> Reason:
    return Reason(row[3], row[4], date.fromisoformat(row[5]), span)


def _findings(span: Span, row: list[str]) -> Iterator[Diagnostic]:
    if len(row) != len(_COLUMNS):
        yield _wrong(span, f'linjen har {len(row)} felter, ikke {len(_COLUMNS)}; tekst med komma står i «"»')
        return
    rule, _, sort, text, reader, day = row
    if sort not in list(Sort):
        yield _wrong(span, f"«{sort}» er ikke et funn; funnene er {', '.join(Sort)}")
    for name, value in (("regel", rule), ("grunn", text), ("leser", reader)):
        if not value.strip():
            yield _wrong(span, f"feltet «{name}» er tomt")
    try:
        date.fromisoformat(day)
    except ValueError:
        yield _wrong(span, f"«{day}» er ikke en dato; skriv for eksempel 2026-11-23")


def _wrong(span: Span, message: str) -> Diagnostic:
    return Diagnostic("E1218", message, span, help=f"rett linjen i {NAME}")


def unused(key: tuple[str, ...], reason: Reason) -> Diagnostic:
    """A reason for what is no longer there."""
    rule, other, sort = key
    rules = f"«{rule}» og «{other}»" if other else f"«{rule}»"
    return Diagnostic(
        "W1217",
        f"grunnen treffer ingenting: det er ikke lenger «{sort}» om {rules}",
        reason.span,
        help="ta bort linjen, eller rett id-ene om reglene har fått nye",
    )
