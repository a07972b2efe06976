"""Recorded reasons: findings somebody has looked at and keeps as they are, in a table beside the rules.

The first column says what the reason is about, the others why, who says so and when. A reason that is
no longer about anything is itself a finding, so that no table outlives what it explains.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span, did_you_mean
from hms_rules.language.source import read_lines

COLUMNS = ("grunn", "leser", "dato")


class Reason(Struct, frozen=True):
    """Why something is kept as it is: what it is about, why, who says so, when, and where that stands."""

    about: str
    why: str
    reader: str
    date: str
    span: Span


def read_reasons(path: Path, about: str) -> tuple[dict[str, Reason], list[Diagnostic]]:
    """Read a table of reasons; none where there is no such file.

    Args:
        path: the CSV file.
        about: the name of its first column.
    """
    if not path.is_file():
        return {}, []
    lines, findings = read_lines(str(path), path.read_bytes())
    if lines is None:
        return {}, findings
    found: dict[str, Reason] = {}
    reader = csv.DictReader(lines)
    if tuple(reader.fieldnames or ()) != (about, *COLUMNS):
        return {}, [*findings, _header(path, about)]
    for row in reader:
        reason = _reason(row, about, Span(str(path), reader.line_num))
        findings += _wrong(reason, found)
        found.setdefault(reason.about, reason)
    return found, findings


def _reason(row: Mapping[str, str | None], about: str, span: Span) -> Reason:
    text = {column: (row.get(column) or "").strip() for column in (about, *COLUMNS)}
    return Reason(text[about], text["grunn"], text["leser"], text["dato"], span)


def _header(path: Path, about: str) -> Diagnostic:
    columns = ",".join((about, *COLUMNS))
    return Diagnostic(
        "E1301", "tabellen har en annen overskrift enn ventet", Span(str(path), 1), help=f"skriv «{columns}»"
    )


def _wrong(reason: Reason, found: Mapping[str, Reason]) -> Iterator[Diagnostic]:
    if not (reason.about and reason.why and reason.reader and reason.date):
        yield Diagnostic("E1302", "raden mangler en verdi", reason.span, help="fyll ut alle kolonnene")
    if reason.about in found:
        yield Diagnostic(
            "E1303",
            f"«{reason.about}» står to ganger",
            reason.span,
            help="behold den ene raden",
            related=((found[reason.about].span, "den første"),),
        )


def without_purpose(
    reasons: Mapping[str, Reason], met: Iterable[str], known: Iterable[str]
) -> Iterator[Diagnostic]:
    """Reasons about nothing that was found: what they explained is mended, or they name it wrongly."""
    used, names = set(met), list(known)
    for reason in reasons.values():
        if reason.about not in used:
            near = did_you_mean(reason.about, names) if reason.about not in names else None
            yield Diagnostic(
                "E1304",
                f"grunnen om «{reason.about}» gjelder ikke lenger noe",
                reason.span,
                help=near or "ta bort raden",
            )
