"""Decision tables: a Scenariomal is filled in, one set of steps a row, before any sentence is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, Span, did_you_mean
from hms_rules.language.conclusions import is_follow_on
from hms_rules.language.document import PLACEHOLDER, Examples, Keyword, Phrase, Row, Scenario, Step
from hms_rules.language.numbers import is_bare_comparator

NAME_COLUMN = "rad"
NOTHING = "–"
_OTHER_DASHES = ("-", "—", "−")


class Filled(Struct, frozen=True):
    """A scenario with the cells of one row put in; `row` is empty for a plain Scenario."""

    row: str
    span: Span
    examples: Examples | None
    steps: tuple[Step, ...]


def fill(scenario: Scenario) -> tuple[tuple[Filled, ...], list[Diagnostic]]:
    """Fill in a scenario; a plain one is given as it is."""
    if not scenario.is_outline:
        wrong = list(_plain(scenario))
        readable = (
            ()
            if any(d.code == "E0117" for d in wrong)
            else (Filled("", scenario.span, None, scenario.steps),)
        )
        return readable, wrong
    findings = list(_shape(scenario))
    filled = list[Filled]()
    names: dict[str, Phrase] = {}
    for examples in scenario.examples:
        if len(examples.rows) <= 1:
            continue
        header = [cell.text for cell in examples.rows[0].cells]
        found = [*_header(scenario, examples.rows[0]), *_names(examples, names)]
        findings += found
        for row in examples.rows[1:]:
            wrong = list(_cells(row, header))
            findings += wrong
            if not wrong and not found:
                filled.append(_row(scenario, examples, header, row))
    return tuple(filled), findings


def _plain(scenario: Scenario) -> Iterator[Diagnostic]:
    if scenario.examples:
        span = scenario.examples[0].span
        yield Diagnostic(
            "E0116",
            "et «Scenario:» har ingen «Eksempler:»",
            span,
            help="skriv «Scenariomal:» i stedet for «Scenario:»",
        )
    else:
        for phrase in _phrases(scenario):
            for found in PLACEHOLDER.finditer(phrase.text):
                advice = "en plassholder står i en «Scenariomal:» med «Eksempler:»"
                yield Diagnostic(
                    "E0117",
                    f"plassholderen {found[0]} har ingen tabell",
                    phrase.place(*found.span()),
                    help=advice,
                )


def _shape(scenario: Scenario) -> Iterator[Diagnostic]:
    if not scenario.examples:
        yield Diagnostic(
            "E0116",
            "scenariomalen har ingen «Eksempler:»",
            scenario.span,
            help="sett en tabell under «Eksempler:», eller skriv «Scenario:»",
        )
    for examples in scenario.examples:
        if len(examples.rows) <= 1:
            what = "har bare en overskrift" if examples.rows else "har ingen tabell"
            yield Diagnostic(
                "E0116",
                f"«Eksempler:» {what}",
                examples.span,
                help="skriv minst én rad, ellers blir det ingen regel",
            )


def _phrases(scenario: Scenario) -> Iterator[Phrase]:
    for step in scenario.steps:
        yield step.text
        for row in step.table:
            yield from row.cells


def _header(scenario: Scenario, header: Row) -> Iterator[Diagnostic]:
    """Check the columns against the placeholders."""
    columns = [cell.text for cell in header.cells]
    if columns[0] != NAME_COLUMN:
        yield Diagnostic(
            "E0121",
            f"første kolonne heter «{columns[0]}»",
            header.cells[0].span,
            help="første kolonne heter «rad» og gir hver rad et navn",
        )
    used = _placeholders(scenario)
    for name, span in used.items():
        if name not in columns:
            yield Diagnostic(
                "E0117",
                f"plassholderen <{name}> har ingen kolonne",
                span,
                help=did_you_mean(name, columns[1:]) or f"legg til kolonnen «{name}» i «Eksempler:»",
            )
    yield from _columns(header, columns, used)


def _placeholders(scenario: Scenario) -> dict[str, Span]:
    """Find every placeholder and where it first stands."""
    used: dict[str, Span] = {}
    for phrase in _phrases(scenario):
        for found in PLACEHOLDER.finditer(phrase.text):
            used.setdefault(found[1], phrase.place(*found.span()))
    return used


def _columns(header: Row, columns: list[str], used: Mapping[str, Span]) -> Iterator[Diagnostic]:
    for number, cell in enumerate(header.cells):
        if not cell.text:
            yield Diagnostic(
                "E0119",
                "kolonnen har ikke noe navn",
                cell.span,
                help="skriv navnet på plassholderen i overskriften",
            )
        elif cell.text in columns[:number]:
            yield Diagnostic(
                "E0119",
                f"kolonnen «{cell.text}» står to ganger",
                cell.span,
                help="ta bort den ene; bare den siste ville blitt brukt",
            )
        elif number and cell.text not in used:
            if did_you_mean(cell.text, [n for n in used if n not in columns]):
                continue  # misspelt: said at the placeholder
            yield Diagnostic(
                "E0118",
                f"kolonnen «{cell.text}» brukes ikke i noe steg",
                cell.span,
                help=f"skriv <{cell.text}> i et steg, eller ta bort kolonnen",
            )


def _names(examples: Examples, names: dict[str, Phrase]) -> Iterator[Diagnostic]:
    for row in examples.rows[1:]:
        name = row.cells[0]
        if "/" in name.text:
            yield Diagnostic(
                "E0121",
                f"radnavnet «{name.text}» har en skråstrek",
                name.span,
                help="radens id er «<scenario>/<rad>»; bruk et annet tegn",
            )
        elif name.text in names:
            yield Diagnostic(
                "E0121",
                f"to rader heter «{name.text}»",
                name.span,
                help="gi hver rad sitt eget navn i scenariomalen",
                related=((names[name.text].span, "den første"),),
            )
        names.setdefault(name.text, name)


def _cells(row: Row, header: list[str]) -> Iterator[Diagnostic]:
    for cell, column in zip(row.cells, header, strict=False):
        if not cell.text:
            yield Diagnostic(
                "E0120",
                f"cellen under «{column}» er tom",
                cell.span,
                help="skriv «–» (tankestrek) for å ta bort steget cellen fyller",
            )
        elif cell.text in _OTHER_DASHES:
            yield Diagnostic(
                "E0126",
                f"«{cell.text}» er ikke en tankestrek",
                cell.span,
                help="skriv «–» (tankestrek) for å ta bort steget cellen fyller",
            )
        elif column != NAME_COLUMN and is_bare_comparator(cell.text):
            yield Diagnostic(
                "E0124",
                f"cellen er bare sammenligningen «{cell.text}»",
                cell.span,
                help="del tabellen i to scenariomaler, én for hver sammenligning",
            )


def _row(scenario: Scenario, examples: Examples, header: list[str], row: Row) -> Filled:
    values = dict(zip(header, row.cells, strict=False))
    dropped = {name for name, cell in values.items() if cell.text == NOTHING}
    kept = list(_without(scenario.steps, dropped))
    return Filled(row.cells[0].text, row.span, examples, tuple(_fill_step(s, values, dropped) for s in kept))


def _without(steps: tuple[Step, ...], dropped: set[str]) -> Iterator[Step]:
    """Drop the steps a dash fills, and with a conclusion the lines that follow on it.

    The keyword of a dropped first step goes over to the next one.
    """
    opening: Keyword | None = None
    gone = False
    for step in steps:
        if opens := step.keyword in (Keyword.GIVEN, Keyword.THEN):
            opening = step.keyword
        if _names_in(step.text) & dropped or (gone and is_follow_on(step.text.text)):
            gone = True
            continue
        gone = False
        moved = not opens and opening is not None and step.keyword is Keyword.AND
        yield replace(step, keyword=opening) if moved and opening else step
        opening = None


def _names_in(phrase: Phrase) -> set[str]:
    return {found[1] for found in PLACEHOLDER.finditer(phrase.text)}


def _fill_step(step: Step, values: Mapping[str, Phrase], dropped: set[str]) -> Step:
    rows = [r for r in step.table if not any(_names_in(cell) & dropped for cell in r.cells)]
    table = tuple(Row(tuple(cell.fill(values) for cell in r.cells), r.span) for r in rows)
    return replace(step, text=step.text.fill(values), table=table)
