"""Lovdata's own XML: one document read into an act, or the findings that say why not.

The documents are XHTML without entities or a DTD of their own, and nothing else is read: any other
declaration is refused before the parser sees it. `id` counts from the top and moves; `data-name` stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.registers.lovdata.names import REFID, first_day
from hms_rules.registers.lovdata.repeals import repeals_in
from hms_rules.registers.lovdata.structure import ActHead, ActText
from hms_rules.registers.lovdata.text import tidy
from hms_rules.registers.lovdata.xml_tree import part_of
from hms_rules.vocabulary import Form

_DECLARATION = re.compile(r"<!(?!--|\[CDATA\[|DOCTYPE html>)")


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
        act = ActText(document.head(), Form.LOVDATA_XML, part_of(document.main))
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
