"""How a file of rules or tests is laid out: indents, columns, blank lines; only white space changes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.language import keywords
from hms_rules.language.keywords import BACKGROUND, EXAMPLES, FEATURE, OUTLINE, RULE, SCENARIO

_STEP = 2
_LANGUAGE = re.compile(r"#\s*language\s*:\s*(\S+)")
_CELL = re.compile(r"(?:[^\\|]|\\.)*")
_NOTE = re.compile(r"\s+(?=#)")
_LOOSE = ("tags", "comment")


class Line(Struct, frozen=True):
    """A line without the space around it.

    Attributes:
        sort: `heading`, `step`, `row`, `tags`, `comment`, `text` (a description) or `blank`.
        indent: how far in it stands; tags and comments stand as what they belong to.
    """

    sort: str
    text: str
    indent: int = 0


def lay_out(lines: Sequence[str]) -> str:
    """Give the lines of a file that has no syntax errors as they should stand."""
    placed = list(_placed(list(_sorted(lines))))
    whole = "\n".join(" " * line.indent + line.text if line.text else "" for line in _spaced(placed))
    return whole + "\n"


# ------------------------------------------------------------------ what each line is, and its indent


def _sorted(lines: Sequence[str]) -> Iterator[Line]:
    """Tell what each line is, and how far in the headings and what stands under them are."""
    scenario, under = _STEP, 0
    for written in lines:
        text = written.strip()
        heading = keywords.heading_of(text)
        if not text or text.startswith(("#", "@")):
            yield _unplaced(text)
        elif text.startswith("|"):
            yield Line("row", text, under + _STEP)
        elif heading:
            scenario = 2 * _STEP if heading == RULE else scenario
            indent = _indent(heading, scenario)
            under = indent if heading == EXAMPLES else indent + _STEP
            yield Line("heading", _heading(text), indent)
        elif keywords.step_of(text):
            keyword, _, rest = text.partition(" ")
            yield Line("step", f"{keyword} {rest.lstrip()}", under)
        else:
            yield Line("text", text, under)


def _indent(heading: str, scenario: int) -> int:
    inner = {BACKGROUND: scenario, SCENARIO: scenario, OUTLINE: scenario, EXAMPLES: scenario + _STEP}
    return {FEATURE: 0, RULE: _STEP}.get(heading, inner.get(heading, 0))


def _unplaced(text: str) -> Line:
    if not text:
        return Line("blank", "")
    if text.startswith("@"):
        tags, *note = _NOTE.split(text, maxsplit=1)
        return Line("tags", "  ".join((" ".join(tags.split()), *note)))
    language = _LANGUAGE.fullmatch(text)
    return Line("comment", f"# language: {language[1]}" if language else text)


def _heading(text: str) -> str:
    name, _, title = text.partition(":")
    return f"{name}: {title.strip()}".rstrip()


def _placed(lines: Sequence[Line]) -> Iterator[Line]:
    """Let tags and comments stand as far in as what they are about."""
    for number, line in enumerate(lines):
        yield replace(line, indent=_about(lines, number)) if line.sort in _LOOSE else line


def _about(lines: Sequence[Line], number: int) -> int:
    """The indent of what follows; of what is above, for a comment right under it and apart from the rest."""
    before, after = lines[:number][::-1], lines[number + 1 :]
    above, below = _nearest(before), _nearest(after)
    is_remark = lines[number].sort == "comment" and _next_sort(after) == "blank"
    if below is None or (is_remark and _next_sort(before) not in ("blank", "tags")):
        return above.indent if above else 0
    return below.indent


def _nearest(lines: Sequence[Line]) -> Line | None:
    """The first line that has a place of its own."""
    return next((line for line in lines if line.sort not in ("blank", *_LOOSE)), None)


def _next_sort(lines: Sequence[Line]) -> str:
    """What comes after the comments."""
    return next((line.sort for line in lines if line.sort != "comment"), "blank")


# ------------------------------------------------------------------ columns and blank lines


def _spaced(lines: Sequence[Line]) -> Iterator[Line]:
    """One blank line before a heading and what belongs to it, and never two; tables in columns."""
    blank = Line("blank", "")
    written = list(_with_columns(lines))
    opens = set(_openings(written))
    last = blank
    for number, line in enumerate(written):
        if number in opens and last.sort != "blank":
            yield blank
        if line.sort == "blank" and (last.sort == "blank" or not any(x.text for x in written[number:])):
            continue
        yield line
        last = line


def _openings(lines: Sequence[Line]) -> Iterator[int]:
    """Where each heading but the first begins, its tags and the comments right above them included."""
    first = True
    for number, line in enumerate(lines):
        if line.sort == "heading":
            start = number
            while start and lines[start - 1].sort in _LOOSE:
                start -= 1
            if not first:
                yield start
            first = False


def _with_columns(lines: Sequence[Line]) -> Iterator[Line]:
    """Make the columns of each table as wide as their widest cell."""
    for _, group in groupby(lines, lambda line: line.sort in ("row", "comment", "blank")):
        together = list(group)
        rows = {n: cells_of(line.text) for n, line in enumerate(together) if line.sort == "row"}
        widths = [max(map(_width, column)) for column in zip(*rows.values(), strict=True)]
        for number, line in enumerate(together):
            yield replace(line, text=_row(rows[number], widths)) if number in rows else line


def cells_of(row: str) -> list[str]:
    """Cut a table row into its cells, with what is escaped in them as it is written."""
    inside, cells, at = row.strip(), list[str](), 1
    while at < len(inside):
        found = _CELL.match(inside, at)
        assert found  # INVARIANT: the pattern matches the empty text
        cells.append(found[0].strip())
        at = found.end() + 1
    return cells


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _width(text: str) -> int:
    """Count the columns a text takes on a screen."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)
