"""The text of a provision as people read it, with the numbers and letters of its lists."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from hms_rules.registers.lovdata.structure import Part

_STEP = "  "


def show(part: Part, width: int) -> Iterator[str]:
    """The lines of a part: its heading, its ledd and what is under them."""
    if part.heading:
        yield from _wrapped(part.heading, width, "", "")
    yield from _inside(part, width, "")


def _inside(part: Part, width: int, indent: str) -> Iterator[str]:
    marker = _marker(part)
    for item in part.content:
        if isinstance(item, str):
            yield from _wrapped(item, width, indent, marker)
            marker = " " * len(marker)
        elif item.content or item.heading:
            if item.heading:
                yield from _wrapped(item.heading, width, indent, "")
            yield from _inside(item, width, indent if _is_ledd(item) else indent + _STEP)


def _marker(part: Part) -> str:
    sort, _, number = (part.names[0] if part.names else "").partition("-")
    return {"nr": f"{number}. ", "bokstav": f"{number}) ", "strekpunkt": "– "}.get(sort, "")


def _is_ledd(part: Part) -> bool:
    return any(name.startswith("ledd-") for name in part.names)


def _wrapped(text: str, width: int, indent: str, marker: str) -> Iterator[str]:
    lead = indent + marker
    rest = indent + " " * len(marker)
    yield from textwrap.wrap(text, width, initial_indent=lead, subsequent_indent=rest, break_on_hyphens=False)
