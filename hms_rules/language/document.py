"""A rule file as it is written, before anybody asks what it means: blocks, steps, tables and tags.

The parser makes it from the official parser's tree; nothing else knows of that tree. Every text is
a `Phrase` that knows where each of its characters stands, also after a table row has been filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Span


class Piece(NamedTuple):
    """A part of a phrase: where it starts in the text, how long it is, and where it was written.

    A filled piece comes from a cell: all of it stands at the cell.
    """

    start: int
    length: int
    span: Span
    filled: bool


class Phrase(Struct, frozen=True):
    """A text with the places it was written at."""

    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def written(cls, text: str, span: Span) -> Phrase:
        """Make a phrase that stands in the file as it is."""
        return cls(text, (Piece(0, len(text), span, filled=False),))

    @property
    def span(self) -> Span:
        """Where the whole phrase stands; a filled one stands at the cell that fills it."""
        return self.place(0, len(self.text))

    @property
    def is_filled(self) -> bool:
        """Whether some of it comes from a cell."""
        return any(piece.filled for piece in self.pieces)

    def place(self, start: int, end: int) -> Span:
        """Find where a part stands: at the first cell that fills some of it, else where it is written."""
        reached = [p for p in self.pieces if p.start < end and start < p.start + p.length] or self.pieces[-1:]
        cells = [p for p in reached if p.filled]
        if cells:
            return cells[0].span
        first, offset = reached[0], max(start - reached[0].start, 0)
        length = min(end, first.start + first.length) - max(start, first.start)
        return replace(first.span, column=first.span.column + offset, length=max(1, length))

    def part(self, start: int, end: int) -> Phrase:
        """Cut out a part, without the space around it."""
        inside = self.text[start:end]
        start += len(inside) - len(inside.lstrip())
        text = inside.strip()
        end = start + len(text)
        return Phrase(text, tuple(self._cut(start, end)) or self._nothing(start))

    def rest(self, start: int) -> Phrase:
        """Cut out everything from a place on."""
        return self.part(start, len(self.text))

    def group(self, match: re.Match[str], name: str) -> Phrase:
        """Cut out what a named group matched."""
        start, end = match.span(name)
        return self.part(start, end)

    def fill(self, values: Mapping[str, Phrase]) -> Phrase:
        """Put the row's cells in the places of their placeholders."""
        text, pieces, done = "", [], 0
        for found in PLACEHOLDER.finditer(self.text):
            if found[1] not in values:
                continue
            before = self._cut(done, found.start())
            pieces += [p._replace(start=p.start + len(text)) for p in before]
            text += self.text[done : found.start()]
            value = values[found[1]]
            pieces.append(Piece(len(text), len(value.text), value.span, filled=True))
            text, done = text + value.text, found.end()
        pieces += [p._replace(start=p.start + len(text)) for p in self._cut(done, len(self.text))]
        return Phrase(text + self.text[done:], tuple(pieces) or self.pieces)

    def _cut(self, start: int, end: int) -> list[Piece]:
        """Cut the pieces to a range; they are counted from the start of the range."""
        cut = []
        for piece in self.pieces:
            low, high = max(start, piece.start), min(end, piece.start + piece.length)
            if low < high:
                span = piece.span if piece.filled else self.place(low, high)
                cut.append(Piece(low - start, high - low, span, piece.filled))
        return cut

    def _nothing(self, start: int) -> tuple[Piece, ...]:
        return (Piece(0, 0, self.place(start, start + 1), filled=False),)


PLACEHOLDER = re.compile(r"<([^<>]+)>")


class Keyword(StrEnum):
    """What a step line starts with."""

    GIVEN = "Gitt"
    AND = "Og"
    BUT = "Men"
    WHEN = "Når"
    THEN = "Så"
    STAR = "*"


class Tag(Struct, frozen=True):
    """`@name:value`; the value is empty for a bare tag."""

    name: str
    value: str
    span: Span


class Row(Struct, frozen=True):
    """A row of a table."""

    cells: tuple[Phrase, ...]
    span: Span


class Step(Struct, frozen=True):
    """A step line and the table under it."""

    keyword: Keyword
    text: Phrase
    span: Span
    table: tuple[Row, ...] = ()


class Examples(Struct, frozen=True):
    """An Eksempler block: a header and the rows of a decision table."""

    tags: tuple[Tag, ...]
    span: Span
    rows: tuple[Row, ...]


class Scenario(Struct, frozen=True):
    """A Scenario or a Scenariomal."""

    title: str
    tags: tuple[Tag, ...]
    span: Span
    is_outline: bool
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]


class Block(Struct, frozen=True):
    """A Regel, or the Egenskap itself for what stands outside every Regel."""

    title: str
    tags: tuple[Tag, ...]
    span: Span
    background: tuple[Step, ...]
    scenarios: tuple[Scenario, ...]


class Document(Struct, frozen=True):
    """A rule file."""

    path: str
    feature: Block
    sections: tuple[Block, ...]
    comments: Mapping[int, str]

    def blocks(self) -> Iterator[Block]:
        """Give the Egenskap and every Regel."""
        yield self.feature
        yield from self.sections
