"""A form of sentence: one row of the closed grammar, with its example and its meaning in words.

The tables of forms in `conditions` and `conclusions` are the grammar. Matching, the glossary and
the documentation all read them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.language.document import Phrase, Row
from hms_rules.language.names import Names
from hms_rules.registers.industry import Standard

T = TypeVar("T")


class Refused(Exception):  # noqa: N818  # not an error of the program: a finding on its way up
    """A sentence that cannot be read, with the findings that say why; caught where the step is read."""

    def __init__(self, *findings: Diagnostic) -> None:
        super().__init__()
        self.findings = findings


def refuse(  # noqa: PLR0913, PLR0917  # the fields of a finding
    code: str,
    message: str,
    place: Span | Phrase,
    advice: str | None = None,
    note: str | None = None,
    related: tuple[tuple[Span, str], ...] = (),
) -> Refused:
    """Make the finding to raise."""
    span = place.span if isinstance(place, Phrase) else place
    return Refused(Diagnostic(code, message, span, advice, note, related))


class Setting(Struct, frozen=True):
    """Where a sentence stands: what «loven», «bestemmelsen» and a bare code mean there.

    Attributes:
        rule: the id of the rule being read.
        objects: for a conclusion, the kinds of the rule's object conditions.
    """

    names: Names
    act: str
    provision: str
    standard: Standard
    rule: str = ""
    objects: tuple[str, ...] = ()


class Sentence(Struct, frozen=True):
    """A sentence being read: its text, what the form's pattern found in it, its table and its setting."""

    text: Phrase
    match: re.Match[str]
    table: tuple[Row, ...]
    setting: Setting

    def __getitem__(self, group: str) -> Phrase:
        """Give the part that a named group of the pattern matched."""
        return self.text.group(self.match, group)

    def has(self, group: str) -> bool:
        """Whether an optional group of the pattern matched."""
        return self.match.groupdict().get(group) is not None

    @property
    def names(self) -> Names:
        """What the sentence may name."""
        return self.setting.names


class Form(Struct, Generic[T], frozen=True):
    """A row of the grammar.

    Attributes:
        name: a short name for the documentation.
        pattern: what the sentence looks like.
        build: makes the node; gives None when the sentence turns out not to be of this form.
        example: a whole sentence.
        meaning: what it says, in words.
        columns: the header of the table under it; those in brackets may be left out.
    """

    name: str
    pattern: re.Pattern[str]
    build: Callable[[Sentence], T | None]
    example: str
    meaning: str
    columns: tuple[str, ...] = ()


def form(  # noqa: PLR0913, PLR0917  # the columns of the table
    name: str,
    pattern: str,
    build: Callable[[Sentence], T | None],
    example: str,
    meaning: str,
    columns: tuple[str, ...] = (),
) -> Form[T]:
    """Write a row of the grammar."""
    return Form(name, re.compile(pattern, re.IGNORECASE), build, example, meaning, columns)


def read_as(
    forms: Iterable[Form[T]], text: Phrase, table: tuple[Row, ...], setting: Setting
) -> tuple[Form[T], T] | None:
    """Read a sentence as the first form it fits; none when it fits no form."""
    for candidate in forms:
        found = candidate.pattern.fullmatch(text.text)
        if not found:
            continue
        if candidate.columns and table:
            check_columns(table, candidate.columns)
        built = candidate.build(Sentence(text, found, table[1:], setting))
        if built is None:
            continue
        check_table(candidate, text, table)
        return candidate, built
    return None


def check_table(candidate: Form[T], text: Phrase, table: tuple[Row, ...]) -> None:
    """Require a table under a form that takes one, with at least one row, and none under the others."""
    if candidate.columns and len(table) <= 1:
        raise refuse(
            "E0125",
            "tabellen under setningen mangler"
            if not table
            else "tabellen har ingen rader under overskriften",
            text if not table else table[0].span,
            f"skriv en tabell med overskriften «{candidate.columns[0]}» rett under",
        )
    if table and not candidate.columns:
        raise refuse(
            "E0125",
            "denne setningen tar ingen tabell",
            table[0].span,
            f"sett tabellen under en setning som slutter med kolon; formen er «{candidate.example}»",
        )


def check_columns(table: tuple[Row, ...], columns: Sequence[str]) -> None:
    """Require the header the form names, and no empty cells."""
    header = [cell.text for cell in table[0].cells]
    required = [c for c in columns if not c.startswith("[")]
    allowed = [c.strip("[]") for c in columns]
    if header[: len(required)] != required or header != allowed[: len(header)]:
        raise refuse(
            "E0125",
            f"tabellen har overskriften «{' | '.join(header)}»",
            table[0].span,
            f"skriv «| {' | '.join(required)} |»",
        )
    empty = [cell for row in table[1:] for cell in row.cells if not cell.text]
    if empty:
        raise Refused(*(_empty_cell(cell) for cell in empty))


def _empty_cell(cell: Phrase) -> Diagnostic:
    return Diagnostic(
        "E0120", "cellen er tom", cell.span, help="skriv «–» (tankestrek) når cellen ikke skal si noe"
    )
