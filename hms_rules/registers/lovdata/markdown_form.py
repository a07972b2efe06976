"""The Markdown copies: front matter, headings and paragraphs, read into an act.

Letters and numbers of lists are lost in this form, tables are flattened, and what follows a list stands
before it. A section is therefore the smallest part that can be told apart with certainty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.registers.lovdata.headings import read_heading
from hms_rules.registers.lovdata.names import REFID, first_day
from hms_rules.registers.lovdata.structure import ActHead, ActText, Part
from hms_rules.registers.lovdata.text import tidy, without_marker
from hms_rules.vocabulary import Form

_KEY = re.compile(r"(?P<key>[a-zæøå-]+): (?P<value>\".*\")")
_HEADING = re.compile(r"(?P<level>#{1,6}) (?P<text>.+)")
_ITALICS = re.compile(r"\*(?P<text>[^*\s].*)\*", re.DOTALL)
_NOTE = re.compile(
    r"(?:Endr(?:et|a|es)|Tilføy(?:d|es)|Opphev(?:et|a|es)|Føyd til|Vert føyd) (?:ved|med) |Ikr\. "
)
"""A line that tells how the text became what it is."""

_CONTINUES = re.compile(r"- |\d+ [A-ZÆØÅ]|\*+ ")
"""An item of a list, or a footnote."""


def read_head(path: str, data: bytes) -> tuple[ActHead | None, list[Diagnostic]]:
    """Read what a document is.

    Args:
        path: the name of the file, as findings shall show it.
        data: its content.
    """
    head, _, findings = _open(path, data)
    return head, findings


def read_markdown(path: str, data: bytes) -> tuple[ActText | None, list[Diagnostic]]:
    """Read one document."""
    head, body, findings = _open(path, data)
    return ActText(head, Form.MARKDOWN, _tree(body)) if head else None, findings


def _open(path: str, data: bytes) -> tuple[ActHead | None, str, list[Diagnostic]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        message = "dokumentet er ikke UTF-8 fra dette tegnet"
        return (
            None,
            "",
            [Diagnostic("E1105", message, Span(path, line, column), "lagre filen på nytt som UTF-8")],
        )
    _, front, body = [*text.split("---\n", 2), "", ""][:3]
    keys = {found["key"]: _value(found["value"]) for found in _KEY.finditer(front)}
    refid, title = keys.get("refid", ""), keys.get("tittel", "")
    if not REFID.fullmatch(refid) or not title:
        message = "filen er ikke en Markdown-kopi av en lov eller forskrift"
        advice = "den begynner med «---» og linjene tittel: og refid:"
        return None, "", [Diagnostic("E1107", message, Span(path, 1), advice)]
    head = ActHead(
        refid=refid,
        title=title,
        short_title=keys.get("korttittel", ""),
        in_force=first_day(keys.get("ikrafttredelse", "")),
        changed=first_day(keys.get("sist-endret-ikrafttredelse", "")),
    )
    return head, body, []


def _value(text: str) -> str:
    try:
        return tidy(str(json.loads(text)))
    except ValueError:
        return tidy(text.strip('"'))


class _Open(Struct):
    """A heading whose part is still being filled."""

    level: int
    heading: str
    content: list[str | Part] = field(default_factory=list)

    def part(self) -> Part:
        names, title = read_heading(self.heading)
        return Part(names, self.heading, title, tuple(_by_ledd(self.content)))


def _tree(body: str) -> Part:
    """Headings inside each other by their level, with the paragraphs under each."""
    stack = [_Open(0, "")]
    apart = re.sub(r"(?m)^(#{1,6} .*)$", r"\n\1\n", body)
    for paragraph in re.split(r"\n\s*\n", apart):
        heading = _HEADING.fullmatch(paragraph.strip())
        if heading is None:
            stack[-1].content += _texts(paragraph.strip())
            continue
        level = len(heading["level"])
        while stack[-1].level >= level:
            _close(stack)
        stack.append(_Open(level, tidy(heading["text"])))
    while len(stack) > 1:
        _close(stack)
    return Part(content=tuple(stack[0].content))


def _close(stack: list[_Open]) -> None:
    part = stack.pop().part()
    stack[-1].content.append(part)


def _texts(paragraph: str) -> Iterator[str]:
    """The lines of a paragraph, as text or as the items of a list; notes of amendments are left out."""
    found = _ITALICS.fullmatch(paragraph)
    for line in (found["text"] if found else paragraph).split("\n"):
        if line.strip() and not _NOTE.match(line):
            yield tidy(line)


def _by_ledd(content: Iterable[str | Part]) -> Iterator[str | Part]:
    """Group the lines of a section: one that is no item of a list and no footnote begins a ledd."""
    ledd: list[str] = []
    number = 0
    for item in (*content, Part()):
        if ledd and not (isinstance(item, str) and _CONTINUES.match(item)):
            number += 1
            yield Part((f"ledd-{number}",), content=tuple(ledd))
            ledd = []
        if isinstance(item, Part):
            yield from [item] if item != Part() else []
        else:
            ledd.append(without_marker(item.removeprefix("- ")))
