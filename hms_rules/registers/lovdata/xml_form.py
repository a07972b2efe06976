"""Lovdata's own XML: one document read into an act, or the findings that say why not.

The documents are XHTML without entities or a DTD of their own, and nothing else is read: any other
declaration is refused before the parser sees it. `id` counts from the top and moves; `data-name` stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import cast
from xml.etree import ElementTree as ET

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.registers.lovdata.headings import read_heading
from hms_rules.registers.lovdata.names import REFID, first_day
from hms_rules.registers.lovdata.repeals import repeals_in
from hms_rules.registers.lovdata.structure import ActHead, ActText, Part
from hms_rules.registers.lovdata.text import tidy, without_marker
from hms_rules.vocabulary import Form

_DECLARATION = re.compile(r"<!(?!--|\[CDATA\[|DOCTYPE html>)")
_LEFT_OUT = {"changesToParent", "futureLegalArticle", "futureLegalArticleHeader"}
"""Notes of amendments, and wording that is not in force yet."""

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


def read_head(path: str, data: bytes) -> tuple[ActHead | None, list[Diagnostic]]:
    """Read what a document is, and look it over; its text is read when somebody asks for it.

    Args:
        path: the name of the file, as findings shall show it.
        data: its content.
    """
    document, findings = _open(path, data)
    if document is None:
        return None, findings
    return document.head(), list(document.repeated())


def read_xml(path: str, data: bytes) -> tuple[ActText | None, list[Diagnostic]]:
    """Read one document."""
    document, findings = _open(path, data)
    if document is None:
        return None, findings
    try:
        act = ActText(document.head(), Form.LOVDATA_XML, _part(document.main))
    except RecursionError:
        return None, [Diagnostic("E1105", "dokumentet har for mange nivåer", Span(path, 1), _AGAIN)]
    return act, list(document.repeated())


_AGAIN = "hent dokumentet på nytt fra Lovdata"


def _open(path: str, data: bytes) -> tuple[_Document | None, list[Diagnostic]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place(path, data[: error.start].decode("utf-8", "replace"))
        advice = "lagre filen på nytt som UTF-8, eller hent den på nytt fra Lovdata"
        return None, [Diagnostic("E1105", "dokumentet er ikke UTF-8 fra dette tegnet", place, advice)]
    declared = _DECLARATION.search(text)
    if declared:
        place = _place(path, text[: declared.start()])
        message = "dokumentet har en DTD eller entiteter, som Lovdatas dokumenter ikke har"
        return None, [Diagnostic("E1106", message, place, _AGAIN)]
    try:
        root = ET.fromstring(text)  # noqa: S314  # every declaration, so every entity, is refused above
    except ET.ParseError as error:
        line, column = error.position
        return None, [
            Diagnostic("E1105", "dokumentet er ikke gyldig XML her", Span(path, line, column + 1), _AGAIN)
        ]
    return _document(path, text, root)


def _place(path: str, before: str) -> Span:
    return Span(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _document(path: str, text: str, root: ET.Element) -> tuple[_Document | None, list[Diagnostic]]:
    main = root.find(".//main")
    keys = {dd.get("class", ""): tidy("".join(dd.itertext())) for dd in root.iterfind(".//header//dd")}
    if main is not None and REFID.fullmatch(keys.get("refid", "")) and keys.get("title"):
        return _Document(path, text, keys, main), []
    message = "dokumentet er ikke en lov eller forskrift fra Lovdata"
    advice = "det skal ha RefID, tittel og tekst, slik Lovdata leverer det"
    return None, [Diagnostic("E1107", message, Span(path, 1), advice)]


class _Document(Struct):
    """A document that may be read: its key information and its text as elements."""

    path: str
    text: str
    keys: dict[str, str]
    main: ET.Element

    def head(self) -> ActHead:
        return ActHead(
            refid=self.keys["refid"],
            title=self.keys["title"],
            short_title=self.keys.get("titleShort", ""),
            in_force=first_day(self.keys.get("dateInForce", "")),
            changed=first_day(self.keys.get("lastChangeInForce", "")),
            repeals=repeals_in(self.main),
        )

    def repeated(self) -> Iterator[Diagnostic]:
        """A section that stands twice beside itself: a reference to it has two meanings.

        Annexes and collections of regulations count from § 1 again, each in a place of its own; that
        is no fault.
        """
        for whole in self.main.iter():
            sections = [s for s in whole if s.get("class") == "legalArticle"]
            if len({s.get("data-name") for s in sections}) < len(sections):
                yield from self._among(sections)

    def _among(self, sections: list[ET.Element]) -> Iterator[Diagnostic]:
        first: dict[str, Span] = {}
        for section in sections:
            name, place = section.get("data-name", ""), self._place(section)
            before = first.setdefault(name, place)
            if before is not place:
                message = f"{name} står to ganger på samme sted"
                advice = "les begge; en henvisning hit kan bety hver av dem"
                yield Diagnostic("W1108", message, place, advice, related=((before, "første gang"),))

    def _place(self, element: ET.Element) -> Span:
        at = self.text.find(f'id="{element.get("id")}"')
        return _place(self.path, self.text[:at]) if at >= 0 else Span(self.path, 1)


def _part(element: ET.Element, names: tuple[str, ...] = ()) -> Part:
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
        pieces.append(_part(child, names))
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
        match child.tag, sort:
            case "article", "legalArticle":
                return _section(child.get("data-name", ""))
            case "article", _ if sort in self.ledd_sorts:
                return self._ledd(child.get("data-numerator", ""))
            case "article", "marginIdArticle":
                return self._marked("".join(child[0].itertext()) if len(child) else "")
            case "section", _:
                found = _GROUP.fullmatch(child.get("data-name", ""))
                return (f"{_GROUPS[found['sort']]}-{found['number']}",) if found else ()
            case "li", _:
                return self._marked(child.get("data-name", ""))
            case "tr", _:
                found = _ROW.match(tidy("".join(child[0].itertext()))) if len(child) else None
                return self._marked(found["marker"]) if found else ()
            case _:
                return ()

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


def _section(name: str) -> tuple[str, ...]:
    if name.startswith("§"):
        return (name,)
    found = re.fullmatch(r"a(?:RTIKKEL)?(\d+[a-z]?)", name)
    return (f"artikkel-{found[1]}",) if found else ()
