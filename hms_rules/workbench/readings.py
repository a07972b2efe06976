"""The record of readings: who else has read a provision with its rule and tests, when, and what was found.

Rules and tests are written by two people; a third reads both against the law. One line a reading stands in
`lesninger.csv` beside the rules.
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span, errors
from hms_rules.language.compiled import CompiledRuleset, CompiledSection
from hms_rules.workbench.files import write_whole

COLUMNS = ("bestemmelse", "leser", "dato", "funn")
FILE = "lesninger.csv"

# also provisions without a rule are read: definitions, and acts a rule is read together with
_PROVISION = re.compile(r"(lov|forskrift)/\d{4}-\d\d-\d\d(-\d+)?/\S+")


class Reading(Struct, frozen=True):
    """One reading of a provision: by whom (a role, never a name of a person), when, and what was found."""

    provision: str
    reader: str
    day: date
    finding: str
    span: Span


def read_readings(rulesets: Path) -> tuple[list[Reading], list[Diagnostic]]:
    """Read the record of a rule folder; no readings where there is none."""
    path = rulesets / FILE
    if not path.is_file():
        return [], []
    readings: list[Reading] = []
    findings: list[Diagnostic] = []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            help_ = f"skriv «{','.join(COLUMNS)}»"
            wrong = Diagnostic(
                "E1301", "tabellen har en annen overskrift enn ventet", Span(str(path), 1), help=help_
            )
            return [], [wrong]
        for row in reader:
            reading = _reading(row, Span(str(path), reader.line_num))
            if isinstance(reading, Reading):
                readings.append(reading)
            else:
                findings.append(reading)
    return readings, findings


def _reading(row: Mapping[str, str | None], span: Span) -> Reading | Diagnostic:
    provision, reader, day, finding = ((row.get(column) or "").strip() for column in COLUMNS)
    if not (provision and reader and finding):
        return Diagnostic("E1302", "raden mangler en verdi", span, help="fyll ut alle kolonnene")
    if not _PROVISION.fullmatch(provision):
        help_ = "skriv den som lov/2005-06-17-62/§7-1"
        return Diagnostic("E1305", f"«{provision}» er ingen bestemmelse", span, help=help_)
    try:
        return Reading(provision, reader, date.fromisoformat(day), finding, span)
    except ValueError:
        return Diagnostic(
            "E1302", f"«{day}» er ingen dato", span, help="skriv dagen den ble lest, som 2026-11-24"
        )


def by_section(
    ruleset: CompiledRuleset, readings: Iterable[Reading]
) -> list[tuple[CompiledSection, list[Reading]]]:
    """Each «Regel:» once, with its readings, also those of a provision it is part of."""
    kept: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        kept[reading.provision].append(reading)
    sections = {section.provision: section for section in ruleset.sections}
    return [
        (section, [reading for part in _upwards(id_) for reading in kept.get(part, [])])
        for id_, section in sections.items()
    ]


def _upwards(provision: str) -> Iterator[str]:
    """A provision and what it is part of: «lov/2005-06-17-62/§6-1/ledd-1», then without the ledd."""
    parts = provision.split("/")
    for end in range(len(parts), 2, -1):
        yield "/".join(parts[:end])


def unread(ruleset: CompiledRuleset, readings: Iterable[Reading]) -> Iterator[Diagnostic]:
    """Say which provisions have rules nobody else has read against the text."""
    for section, found in by_section(ruleset, readings):
        if not found:
            yield Diagnostic(
                "W1406",
                "ingen annen har lest regel og tester mot lovteksten",
                section.span,
                help="la en tredje lese dem, og skriv hva som ble funnet",
                note=f"hms-rules rules readings {section.provision} --record FUNN",
            )


def record(rulesets: Path, reading: Reading) -> None:
    """Append a reading to the record, whole or not at all.

    Raises:
        HmsRulesError: the record there is not in order; holds all findings.
    """
    path = rulesets / FILE
    _, findings = read_readings(rulesets)
    if errors(findings):
        raise HmsRulesError(errors(findings))
    text = path.read_text(encoding="utf-8") if path.is_file() else ",".join(COLUMNS) + "\n"
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(
        (reading.provision, reading.reader, reading.day.isoformat(), reading.finding)
    )
    write_whole(path, text.rstrip("\n") + "\n" + line.getvalue())
