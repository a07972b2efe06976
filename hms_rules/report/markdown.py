"""The outline as Markdown, for a client's file or a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hms_rules.report.outline import Outline

_MARKS = re.compile(r"([\\`*_\[\]<>|#])")


def render_markdown(outline: Outline) -> str:
    """Write the outline as Markdown; what a user wrote cannot become markup."""
    return "\n".join(_lines(outline)) + "\n"


def _lines(outline: Outline) -> Iterator[str]:
    yield f"# {_safe(outline.title)}"
    yield ""
    yield _safe(outline.subtitle)
    for part in outline.parts:
        yield from ("", f"## {_safe(part.heading)}", "")
        if part.lead:
            yield from (_safe(part.lead), "")
        for item in part.items:
            aside = f" – {_safe(item.aside)}" if item.aside else ""
            yield f"- **{_safe(item.text)}**{aside}"
            yield from (f"  - {_safe(detail)}" for detail in item.details)
    yield ""
    yield from (f"_{_safe(line)}_  " for line in outline.footer)


def _safe(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
