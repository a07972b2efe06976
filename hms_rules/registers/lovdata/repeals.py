"""Which acts an act says that it repeals: «Fra samme tid oppheves forskrift … nr. …»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from hms_rules.registers.lovdata.names import REFID

_ENDS = re.compile(r"kraft|gjelde|opphev|overgang|endring|sluttbestem|avslutt", re.IGNORECASE)
"""What the section is called that says so."""

_REPEALED = re.compile(r"\bopphev(?:e[st]|a)|\bsettes ut av kraft", re.IGNORECASE)
_NOTES = {"changesToParent", "footnotes"}


def repeals_in(main: Element) -> tuple[str, ...]:
    """The acts named where the text repeals something, each once.

    An act that is only amended there may be among them; it is for an act that is gone that this is asked.
    """
    found: dict[str, None] = {}
    for change in main.iterfind(".//article[@data-repeal-part]"):
        found |= dict.fromkeys(filter(REFID.fullmatch, [change.get("data-repeal-part", "")]))
    for section in main.iterfind(".//article[@class='legalArticle']"):
        heading = "".join(section[0].itertext()) if len(section) else ""
        if _ENDS.search(heading) and _REPEALED.search("".join(section.itertext())):
            found |= dict.fromkeys(_named(section))
    return tuple(found)


def _named(section: Element) -> Iterator[str]:
    for paragraph in section:
        if paragraph.get("class") not in _NOTES:
            links = (link.get("href", "") for link in paragraph.iter("a"))
            yield from (refid for refid in links if REFID.fullmatch(refid))
