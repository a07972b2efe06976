"""A sentence of the language, as the glossary shows it and snippets offer it."""

from __future__ import annotations

from msgspec import Struct


class Said(Struct, frozen=True):
    """A sentence without its keyword, and the table under it, header first; the shortest sorts first.

    Attributes:
        holes: the parts of the text that are an example only: where each begins and ends.
    """

    text: str
    table: tuple[tuple[str, ...], ...] = ()
    holes: tuple[tuple[int, int], ...] = ()

    def __lt__(self, other: Said) -> bool:
        return len(self.text) < len(other.text)


class Entry(Struct, frozen=True):
    """One sentence.

    Attributes:
        name: what it is about.
        meaning: what it says.
        keyword: what it begins with («Gitt at», «Så», «Og»).
        said: a whole example.
    """

    name: str
    meaning: str
    keyword: str
    said: Said

    @property
    def line(self) -> str:
        """The example as it stands in a file."""
        return f"{self.keyword} {self.said.text}"

    def speaks_of(self, word: str) -> bool:
        """Whether the word is anywhere in it, whatever its case."""
        texts = (self.name, self.meaning, self.line, *(cell for row in self.said.table for cell in row))
        return any(word.casefold() in text.casefold() for text in texts)


class Group(Struct, frozen=True):
    """Sentences of one sort, under a heading that says where they stand."""

    heading: str
    entries: tuple[Entry, ...]
