"""Sections of law as they are printed: the way back from `§6-1/ledd-2` to «§ 6-1 annet ledd»."""

from __future__ import annotations

import re

_ORDINALS = (
    *("", "første", "annet", "tredje", "fjerde", "femte"),
    *("sjette", "sjuende", "åttende", "niende", "tiende"),
)


def printed(section: str) -> str:
    """A section id as the law writes it; `hms_rules.language.sections.section_id` reads it back."""
    head, *parts = section.split("/")
    number = re.sub(r"(?<=\d)(?=[A-ZÆØÅ])", " ", head.removeprefix("§"))
    whole = f"§ {number}" if head.startswith("§") else head.replace("-", " ", 1)
    return " ".join((whole, *map(_part, parts)))


def _part(part: str) -> str:
    sort, _, number = part.partition("-")
    match sort:
        case "ledd":
            small = number.isdigit() and int(number) < len(_ORDINALS)
            return f"{_ORDINALS[int(number)]} ledd" if small else f"ledd {number}"
        case "nr":
            return f"nr. {number}"
        case "punktum":
            return f"{number}. punktum"
        case _:
            return f"{sort} {number}"


def chapter_of(section: str) -> str | None:
    """The number of the chapter a section id shows it stands in: `§2A-6` in `2A`, `kapittel-7` in `7`."""
    found = re.match(r"§(\d+[A-ZÆØÅ]?)-|kapittel-([^/]+)", section)
    return (found[1] or found[2]) if found else None
