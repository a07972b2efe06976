"""The outline as plain text for a terminal, wrapped to its width; colour is the caller's."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hms_rules.report.outline import Item, Outline
from hms_rules.wrapping import wrapped

Style = Callable[[str, str], str]
"""Dresses a text in a role: `title`, `heading` or `faint`."""


def plain(text: str, role: str) -> str:  # noqa: ARG001  # a Style that adds nothing
    """No colour."""
    return text


def render_text(outline: Outline, *, width: int = 100, style: Style = plain) -> str:
    """Write the outline as text."""
    return "\n".join(_lines(outline, width, style)) + "\n"


def _lines(outline: Outline, width: int, style: Style) -> Iterator[str]:
    yield style(outline.title, "title")
    yield outline.subtitle
    for part in outline.parts:
        yield ""
        yield style(part.heading, "heading")
        if part.lead:
            yield from wrapped(part.lead, width)
        for item in part.items:
            yield from _item(item, width, style)
    yield ""
    for line in outline.footer:
        yield from (style(part, "faint") for part in wrapped(line, width))


def _item(item: Item, width: int, style: Style) -> Iterator[str]:
    head = f"{item.text} – {item.aside}" if item.aside else item.text
    yield from wrapped(head, width, first="  • ", rest="    ")
    for detail in item.details:
        for line in wrapped(detail, width, first="    ", rest="      "):
            yield style(line, "faint")
