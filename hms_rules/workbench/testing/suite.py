"""A suite of tests: every scenario of a folder of feature files, one case a scenario or row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, Span, did_you_mean
from hms_rules.language.document import PLACEHOLDER, Block, Examples, Keyword, Phrase, Row, Scenario, Step
from hms_rules.language.parser import parse_document
from hms_rules.shipped import shipped


class Case(Struct, frozen=True):
    """One scenario, or one row of a Scenariomal.

    Attributes:
        title: the title of the scenario.
        row: the cells of the row, to tell it from the others; empty for a plain scenario.
        span: where the scenario, or the row, stands.
        steps: its lines with the row put in; each has the keyword it takes part as, never «Og».
    """

    title: str
    row: str
    span: Span
    steps: tuple[Step, ...]

    @property
    def name(self) -> str:
        """The title and the row, as a report shows it."""
        return f"{self.title} [{self.row}]" if self.row else self.title

    @property
    def id(self) -> str:
        """What nothing else in the suite is called: the place and the name."""
        return f"{self.span.path}:{self.span.line} {self.name}"


class Suite(Struct, frozen=True):
    """The cases of a folder, and what was wrong with its files."""

    cases: tuple[Case, ...]
    findings: tuple[Diagnostic, ...]


def tests_folder() -> Path:
    """Where tests are when nobody says: `features/` where one stands, else beside the rules of a checkout."""
    here = Path("features")
    return here if here.is_dir() else shipped("features")


def read_suite(path: Path, word: str = "") -> Suite:
    """Read a feature file, or every one in a folder.

    Args:
        path: the file or folder.
        word: only cases with this in their place or name, whatever its case.
    """
    files = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
    cases, findings = list[Case](), list[Diagnostic]()
    if not files or not path.exists():
        findings.append(_nothing(path))
    for file in files if path.exists() else ():
        document, found = parse_document(str(file), file.read_bytes())
        findings += found
        for block in document.blocks() if document else ():
            background = (*(document.feature.background if document else ()), *block.background)
            cases += _cases(block, tuple(dict.fromkeys(background)), findings)
    wanted = word.casefold()
    return Suite(tuple(c for c in cases if wanted in c.id.casefold()), tuple(findings))


def _nothing(path: Path) -> Diagnostic:
    if not path.exists():
        return Diagnostic("E1001", f"testmappen «{path}» finnes ikke", help="oppgi en mappe som finnes")
    return Diagnostic(
        "E1002", f"testmappen «{path}» har ingen .feature-filer", help="oppgi mappen der filene ligger"
    )


def _cases(block: Block, background: tuple[Step, ...], findings: list[Diagnostic]) -> Iterator[Case]:
    for scenario in block.scenarios:
        steps = (*background, *scenario.steps)
        if scenario.is_outline:
            for examples in scenario.examples:
                yield from _rows(scenario, examples, steps, findings)
        else:
            yield Case(scenario.title, "", scenario.span, _in_parts(steps))


def _rows(
    scenario: Scenario, examples: Examples, steps: tuple[Step, ...], findings: list[Diagnostic]
) -> Iterator[Case]:
    columns = [cell.text for cell in examples.rows[0].cells] if examples.rows else []
    missing = list(_without_column(steps, columns))
    findings += missing
    for row in () if missing else examples.rows[1:]:
        values = dict(zip(columns, row.cells, strict=False))
        filled = tuple(_filled(step, values) for step in steps)
        yield Case(scenario.title, ", ".join(c.text for c in row.cells), row.span, _in_parts(filled))


def _without_column(steps: tuple[Step, ...], columns: list[str]) -> Iterator[Diagnostic]:
    phrases = [p for s in steps for p in (s.text, *(cell for row in s.table for cell in row.cells))]
    for phrase in phrases:
        for found in PLACEHOLDER.finditer(phrase.text):
            if found[1] not in columns:
                yield Diagnostic(
                    "E0117",
                    f"plassholderen <{found[1]}> har ingen kolonne",
                    phrase.place(*found.span()),
                    help=did_you_mean(found[1], columns) or f"legg til kolonnen «{found[1]}» i «Eksempler:»",
                )


def _filled(step: Step, values: dict[str, Phrase]) -> Step:
    table = tuple(Row(tuple(cell.fill(values) for cell in row.cells), row.span) for row in step.table)
    return replace(step, text=step.text.fill(values), table=table)


def _in_parts(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Give every Og and Men the keyword of the line it goes on from."""
    found, keyword = list[Step](), Keyword.GIVEN
    for step in steps:
        keyword = step.keyword if step.keyword not in (Keyword.AND, Keyword.BUT, Keyword.STAR) else keyword
        found.append(replace(step, keyword=keyword))
    return tuple(found)
