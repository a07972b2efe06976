"""Where things stand in a Turtle file: each statement's subject, and the words of its block.

An RDF graph does not remember lines, so findings about what a file *says* look their place up here.
Only what a place needs is read: words, prefixes and the full stop that ends a statement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from msgspec import Struct

from hms_rules.diagnostics import Span
from hms_rules.ontology.names import readable

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
      | (?P<string>\"{3}(?:[^"\\]|\\.|"(?!""))*\"{3} | "(?:[^"\\\n]|\\.)*"
                 | '{3}(?:[^'\\]|\\.|'(?!''))*'{3} | '(?:[^'\\\n]|\\.)*')
      | (?P<iri><[^<>\s]*>)
      | (?P<mark>[;,.\[\]()])
      | (?P<word>[^\s;,\[\]()<>"'\#.]+(?:\.+[^\s;,\[\]()<>"'\#.]+)*)""",
    re.VERBOSE | re.DOTALL,
)
_PREFIX_WORDS = {"@prefix", "prefix", "@base", "base"}


class Word(Struct, frozen=True):
    """A word of the file: an IRI written out in full, or the text of a string, and its place."""

    text: str
    span: Span
    is_string: bool


class Block(Struct, frozen=True):
    """One statement: its subject and every word after it, in order."""

    subject: Word
    words: tuple[Word, ...]


@dataclass(slots=True)
class Places:
    """The blocks of every file read, by the IRI of their subject."""

    blocks: dict[str, list[Block]] = field(default_factory=dict)

    def add(self, path: str, text: str) -> None:
        """Read the places of one file."""
        for block in _blocks(path, text):
            self.blocks.setdefault(block.subject.text, []).append(block)

    def of(self, subject: str, *texts: str) -> Span | None:
        """Find the place of the first of `texts` in the blocks of a subject, else of the subject."""
        blocks = self.blocks.get(subject, ())
        for text in texts:
            for block in blocks:
                for word in block.words:
                    if word.text == text:
                        return word.span
        return blocks[0].subject.span if blocks else None

    def order(self, subject: str) -> dict[str, int]:
        """Number the strings of a subject as they stand in the file."""
        words = (w.text for block in self.blocks.get(subject, ()) for w in block.words if w.is_string)
        return {text: n for n, text in enumerate(dict.fromkeys(words))}

    def given(self, subject: str, predicate: str) -> list[Span]:
        """Every place where the predicate stands in the blocks of a subject."""
        words = (w for block in self.blocks.get(subject, ()) for w in block.words)
        return [w.span for w in words if w.text == predicate and not w.is_string]


def _blocks(path: str, text: str) -> list[Block]:
    names = _Names({}, "")
    blocks: list[Block] = []
    statement: list[tuple[str, Word]] = []
    depth = 0
    for sort, word in _words(path, text):
        depth += (sort == "mark") * ((word.text in "[(") - (word.text in "])"))
        if not (sort == "mark" and word.text == "." and depth <= 0):
            statement.append((sort, word))
            continue
        if statement and statement[0][1].text.lower() in _PREFIX_WORDS:
            names.declare([w.text for _, w in statement])
        elif statement:
            subject, *rest = (names.full(s, w) for s, w in statement)
            blocks.append(Block(subject, tuple(rest)))
        statement, depth = [], 0
    return blocks


def _words(path: str, text: str) -> list[tuple[str, Word]]:
    found: list[tuple[str, Word]] = []
    starts = [0, *(m.end() for m in re.finditer("\n", text))]
    line = 0
    for match in _TOKEN.finditer(text):
        while line + 1 < len(starts) and starts[line + 1] <= match.start():
            line += 1
        if match.lastgroup == "comment" or match.lastgroup is None:
            continue
        span = Span(path, line + 1, match.start() - starts[line] + 1, len(match.group().split("\n")[0]))
        found.append((match.lastgroup, Word(match.group(), span, match.lastgroup == "string")))
    return found


@dataclass(slots=True)
class _Names:
    """The prefixes and the base of a file."""

    prefixes: dict[str, str]
    base: str

    def declare(self, words: list[str]) -> None:
        iri = words[-1][1:-1]
        if words[0].lower().endswith("base"):
            self.base = iri
        else:
            self.prefixes[words[1]] = iri

    def full(self, sort: str, word: Word) -> Word:
        return Word(self._text(sort, word.text), word.span, word.is_string)

    def _text(self, sort: str, text: str) -> str:
        if sort == "iri":
            return readable(text[1:-1] if ":" in text else self.base + text[1:-1])
        if sort == "string":
            quote = 3 if text[:3] in {'"""', "'''"} else 1
            return text[quote:-quote].replace('\\"', '"').replace("\\\\", "\\")
        prefix, colon, local = text.partition(":")
        known = self.prefixes.get(prefix + colon) if colon else None
        return text if known is None else known + local
