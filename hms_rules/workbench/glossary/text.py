"""The glossary as people read it: in a terminal, as Markdown, and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from hms_rules.workbench.glossary.entry import Entry, Group


def as_text(group: Group) -> Iterator[str]:
    """The lines under a heading: what a sentence is about and means, and the example under it."""
    for entry in group.entries:
        yield f"  {entry.name} – {entry.meaning}" if entry.meaning else f"  {entry.name}"
        yield from (f"    {line}" for line in example_lines(entry))


def as_markdown(groups: Iterable[Group]) -> Iterator[str]:
    """A page, a chapter for each group."""
    yield "# Setningene i reglene og testene"
    for group in groups:
        yield ""
        yield f"## {group.heading}"
        for entry in group.entries:
            yield from ("", f"**{entry.name}** – {entry.meaning}" if entry.meaning else f"**{entry.name}**")
            yield from ("", "```gherkin", *example_lines(entry), "```")


def as_data(groups: Iterable[Group]) -> list[dict[str, Any]]:
    """One object a sentence."""
    return [
        {
            "group": group.heading,
            "name": entry.name,
            "meaning": entry.meaning,
            "example": entry.line,
            "table": [list(row) for row in entry.said.table],
        }
        for group in groups
        for entry in group.entries
    ]


def example_lines(entry: Entry) -> list[str]:
    """The example as it stands in a file, its table in columns."""
    return [entry.line, *(f"  {row}" for row in in_columns(entry.said.table))]


def in_columns(table: Sequence[Sequence[str]]) -> list[str]:
    """The rows of a table, each cell as wide as the widest of its column."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    padded = ([c.ljust(w) for c, w in zip(row, widths, strict=True)] for row in table)
    return [f"| {' | '.join(row)} |" for row in padded]
