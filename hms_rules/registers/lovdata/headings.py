"""Headings as they are printed: which part of the act they head, and its title."""

from __future__ import annotations

import re

from hms_rules.registers.lovdata.text import tidy

_LETTER = r"(?:[A-Za-zÆØÅæøå](?!\w)|\s[A-Za-zÆØÅæøå](?=[.-]|$))?"
_ROMAN_OR_LETTER = r"[IVXLC]+[a-z]?(?!\w)|[A-Z](?!\w)"
_HEADINGS = tuple(
    (re.compile(rf"{word}\s*(?P<number>{number})", re.IGNORECASE if prefix != "§" else 0), prefix)
    for word, number, prefix in (
        ("§+", rf"\d+{_LETTER}(?:\s?-\s?\d+)*{_LETTER}", "§"),
        (r"(?:kapit(?:t)?el|kap\.)", rf"\d+{_LETTER}|{_ROMAN_OR_LETTER}", "kapittel-"),
        (r"vedlegg\.?", rf"\d+{_LETTER}|{_ROMAN_OR_LETTER}", "vedlegg-"),
        ("del", rf"\d+|{_ROMAN_OR_LETTER}", "del-"),
        (r"art(?:ikkel|\.)", r"\d+[a-z]?", "artikkel-"),
    )
)


def read_heading(heading: str) -> tuple[tuple[str, ...], str]:
    """The name a reference uses (none where the heading has no number), and the title after it."""
    text = tidy(heading)
    for pattern, prefix in _HEADINGS:
        found = pattern.match(text)
        if found:
            name = prefix + re.sub(r"\s", "", found["number"])
            return (name,), text[found.end() :].lstrip(" .:–-—")
    return (), text
