"""The elements of Lovdata's XML as parts of an act: what each is called, and what stands in it.

Of the text, notes of amendments and wording that is not in force yet are left out, and so are the numbers
and letters of lists: they are what the parts are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import cast
from xml.etree import ElementTree as ET

from msgspec import Struct

from hms_rules.registers.lovdata.headings import read_heading
from hms_rules.registers.lovdata.structure import Part
from hms_rules.registers.lovdata.text import tidy, without_marker

_LEFT_OUT = {"changesToParent", "data-marginOriginalId", "futureLegalArticle", "futureLegalArticleHeader"}
"""Notes of amendments, numbers in the margin, and wording that is not in force yet."""

_INLINE = {"a", "b", "em", "i", "s", "span", "strong", "sub", "sup"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_LEDD = frozenset({"legalP", "numberedLegalP"})
_PARAGRAPHS = {"legalP", "numberedLegalP", "defaultP", "marginIdArticle"}
_GROUP = re.compile(r"(?P<sort>kap|vedlegg|del)(?P<number>[0-9A-Za-z][0-9A-Za-z.-]*)")
_GROUPS = {"kap": "kapittel", "vedlegg": "vedlegg", "del": "del"}
_NUMBER = re.compile(r"\d+(?:\.\d+)*[a-z]?")
_LETTERS = re.compile(r"[A-ZÆØÅ]+|[a-zæøå]{1,4}")
_ROW = re.compile(r"(?P<marker>\d+[a-z]?|[a-zæøå])[.)]\s")


_Piece = str | Part


def part_of(element: ET.Element, names: tuple[str, ...] = ()) -> Part:
    """One element with everything in it."""
    heading = next((c for c in element if c.tag in _HEADINGS or c.get("class") == "legalArticleHeader"), None)
    pieces: list[_Piece] = []
    if element.get("class") in _PARAGRAPHS:
        _paragraph(element, pieces)
    else:
        _gather(element, pieces, heading)
    content = tuple(_joined(pieces))
    if heading is None:
        return Part(names, content=content)
    printed = tidy("".join(heading.itertext()))
    named, title = read_heading(printed)
    titled = heading.find(".//span[@class='legalArticleTitle']")
    if titled is not None:
        title = tidy("".join(titled.itertext()))
    return Part(names or named, printed, title, content)


def _joined(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Texts that stand beside each other as one, and the parts between them."""
    for is_text, group in groupby(pieces, key=lambda piece: isinstance(piece, str)):
        if not is_text:
            yield from group
        elif text := tidy("".join(cast("Iterable[str]", group))):
            yield text


def _gather(element: ET.Element, pieces: list[_Piece], heading: ET.Element | None = None) -> None:
    """Collect everything in an element, in order; what is left out leaves its tail."""
    if element.text:
        pieces.append(element.text)
    steps = _Steps(_ledd_sorts(element))
    for child in element:
        if child is not heading and child.get("class") not in _LEFT_OUT:
            _child(child, steps, pieces)
        if child.tail:
            pieces.append(child.tail)


def _child(child: ET.Element, steps: _Steps, pieces: list[_Piece]) -> None:
    sort = child.get("class", "")
    if sort == "miscHeadline":
        pieces.append(Part(heading=tidy("".join(child.itertext()))))
        return
    if child.tag in _INLINE:
        _gather(child, pieces)
        return
    names = steps.to(child, sort)
    if names or sort in {"section", "legalArticle"}:
        pieces.append(part_of(child, names))
        return
    pieces.append(" ")
    if sort in _PARAGRAPHS:
        _paragraph(child, pieces)
    else:
        _gather(child, pieces)
    pieces.append(" ")


def _paragraph(element: ET.Element, pieces: list[_Piece]) -> None:
    """Collect a paragraph without the number it begins with."""
    own: list[_Piece] = []
    _gather(element, own)
    for number, piece in enumerate(_joined(own)):
        if isinstance(piece, Part):
            pieces.append(piece)
        else:
            pieces.append(f" {piece if number else without_marker(piece)} ")


def _ledd_sorts(element: ET.Element) -> frozenset[str]:
    """What the ledd of a section are marked as; a few old acts have only plain paragraphs."""
    if element.get("class") != "legalArticle":
        return frozenset()
    return _LEDD if any(child.get("class") in _LEDD for child in element) else frozenset({"defaultP"})


class _Steps(Struct):
    """What the children of one element are called, counted as they come."""

    ledd_sorts: frozenset[str]
    ledd: int = 0
    dashes: int = 0

    def to(self, child: ET.Element, sort: str) -> tuple[str, ...]:
        """The names a reference uses for a child; none for what only carries text."""
        names: tuple[str, ...] = ()
        match child.tag, sort:
            case "article", "legalArticle":
                names = _section(child.get("data-name", ""))
            case "article", _ if sort in self.ledd_sorts:
                names = self._ledd(child.get("data-numerator", ""))
            case "article", "marginIdArticle":
                names = self._marked("".join(child[0].itertext()) if len(child) else "")
            case "section", _:
                names = _group(child.get("data-name", ""))
            case "li", _:
                names = self._marked(child.get("data-name", ""))
            case "tr", _ if found := _ROW.match(_first_cell(child)):
                names = self._marked(found["marker"])
            case _:
                pass  # it only carries text
        return names

    def _ledd(self, number: str) -> tuple[str, ...]:
        self.ledd += 1
        return (f"ledd-{number}", f"nr-{number}") if number else (f"ledd-{self.ledd}",)

    def _marked(self, marker: str) -> tuple[str, ...]:
        bare = marker.strip(" .:()[]«»")
        if _NUMBER.fullmatch(bare):
            return (f"nr-{bare}",)
        if _LETTERS.fullmatch(bare):
            return (f"bokstav-{bare}",)
        self.dashes += 1
        return (f"strekpunkt-{self.dashes}",)


def _first_cell(row: ET.Element) -> str:
    return tidy("".join(row[0].itertext())) if len(row) else ""


def _group(name: str) -> tuple[str, ...]:
    found = _GROUP.fullmatch(name)
    return (f"{_GROUPS[found['sort']]}-{found['number']}",) if found else ()


def _section(name: str) -> tuple[str, ...]:
    if name.startswith("§"):
        return (name,)
    found = re.fullmatch(r"a(?:RTIKKEL)?(\d+[a-z]?)", name)
    return (f"artikkel-{found[1]}",) if found else ()
