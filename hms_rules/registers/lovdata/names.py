"""What acts and their files are called: reference ids, dates and archive members."""

from __future__ import annotations

import re
from datetime import date

REFID = re.compile(r"(?P<sort>lov|forskrift)/(?P<date>\d{4}-\d{2}-\d{2})(?:-(?P<number>\d+))?")
MEMBER = re.compile(r"(?:nl/nl-\d{8}-\d{3}(?:-nn)?|sf/sf-\d{8}-\d{4})\.xml")
"""The name of a document in Lovdata's archives: statutes in `nl`, regulations in `sf`."""

NYNORSK = "-nn.xml"
"""How the name of a second document ends, for an act that is law in both forms of Norwegian (Grunnloven)."""


def member_of(refid: str) -> str | None:
    """The member of an archive that holds an act, e.g. `nl/nl-20050617-062.xml`."""
    found = REFID.fullmatch(refid)
    if not found:
        return None
    day, number = found["date"].replace("-", ""), int(found["number"] or 0)
    return f"nl/nl-{day}-{number:03d}.xml" if found["sort"] == "lov" else f"sf/sf-{day}-{number:04d}.xml"


def day_of(refid: str) -> date | None:
    """The day an act was made, as its reference id says."""
    found = REFID.fullmatch(refid)
    return first_day(found["date"]) if found else None


def first_day(text: str) -> date | None:
    """The first ISO date in a text that is in the calendar."""
    for found in re.findall(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(found)
        except ValueError:
            continue
    return None
