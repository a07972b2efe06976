"""The outline as plain text for a terminal, wrapped to its width; colour is the caller's."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from hms_rules.report.outline import Item, Outline

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
            yield from textwrap.wrap(part.lead, width)
        for item in part.items:
            yield from _item(item, width, style)
    yield ""
    for line in outline.footer:
        yield from (style(wrapped, "faint") for wrapped in textwrap.wrap(line, width))


def _item(item: Item, width: int, style: Style) -> Iterator[str]:
    head = f"{item.text} – {item.aside}" if item.aside else item.text
    yield from textwrap.wrap(head, width, initial_indent="  • ", subsequent_indent="    ")
    for detail in item.details:
        for line in textwrap.wrap(detail, width, initial_indent="    ", subsequent_indent="      "):
            yield style(line, "faint")
