"""The text of a provision as people read it, with the numbers and letters of its lists."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.reads import readable, split
from hms_rules.registers.lovdata.structure import Part
from hms_rules.vocabulary import Form
from hms_rules.workbench.drift.wording import instead
from hms_rules.workbench.skeletons.sections import printed
from hms_rules.wrapping import wrapped

_STEP = "  "


def show_text(provision: str, copy: Copy, width: int) -> Iterator[str]:
    """The lines of a provision, or of an act's headings, as a copy has it; or that it does not have it."""
    refid, reference = split(provision)
    act = copy.act(refid)
    if act is None:
        yield f"Kopien har ikke {refid}."
        return
    parts = act.find(readable(reference, copy.form)) if reference else [act.root]
    if not parts:
        yield f"Kopien har ikke {printed(reference)} i {act.head.title}."
        yield f"  {instead(reference, act.beside(reference))}"
    for part in parts:
        yield from show(part, width) if reference else _headings(part)
    if copy.form is Form.MARKDOWN and "/" in reference:
        yield "(Markdown-kopiene har mistet bokstaver og numre; hele paragrafen er vist.)"


def _headings(part: Part, indent: str = "") -> Iterator[str]:
    for inner in part.parts:
        if inner.heading and inner.names:
            yield indent + inner.heading
        yield from _headings(inner, indent + _STEP if inner.names else indent)


def show(part: Part, width: int) -> Iterator[str]:
    """The lines of a part: its heading, its ledd with air between them, and what is under them."""
    if part.heading:
        yield from _wrapped(part.heading, width)
        yield ""
    if not any(_is_ledd(inner) for inner in part.parts):
        yield from _inside(part, width, "")
        return
    for number, item in enumerate(part.content):
        if number:
            yield ""
        yield from _item(item, width)


def _item(item: str | Part, width: int, lead: str = "", indent: str = "") -> Iterator[str]:
    if isinstance(item, str):
        yield from _wrapped(item, width, lead)
    else:
        yield from _wrapped(item.heading, width, lead)
        yield from _inside(item, width, indent)


def _inside(part: Part, width: int, indent: str) -> Iterator[str]:
    marker = _marker(part)
    for item in part.content:
        lead = indent + ("" if isinstance(item, Part) or item.startswith(marker) else marker)
        yield from _item(item, width, lead, indent + _STEP)
        marker = marker if isinstance(item, Part) else " " * len(marker)


def _marker(part: Part) -> str:
    sort, _, number = (part.names[0] if part.names else "").partition("-")
    return {"nr": f"{number}. ", "bokstav": f"{number}) ", "strekpunkt": "– "}.get(sort, "")


def _is_ledd(part: Part) -> bool:
    return any(name.startswith("ledd-") for name in part.names)


def _wrapped(text: str, width: int, lead: str = "") -> Iterator[str]:
    rest = " " * len(lead)
    yield from wrapped(text, width, first=lead, rest=rest)
