"""References to provisions: as a tag writes them, and as a sentence does."""

from __future__ import annotations

import re

_TAG = re.compile(
    r"(?:§\d+[A-ZÆØÅ]?[a-zæøå]?(?:-\d+[A-ZÆØÅa-zæøå]?)?|(?:kapittel|vedlegg|del|artikkel)-[0-9A-Za-z][0-9A-Za-z.-]*)"
    r"(?:/(?:ledd|nr|bokstav|punkt|punktum|strekpunkt|setning|del|kapittel|alternativ)-[0-9A-Za-zæøåÆØÅ.]+)*"
)
_ACT = re.compile(r"(?:lov|forskrift)/\d{4}-\d{2}-\d{2}(?:-\d+)?(?=/|$)")

_SECTION = re.compile(
    r"§\s*(?P<n>\d+(?:\s?[A-Za-zÆØÅæøå](?![A-Za-zÆØÅæøå]))?(?:\s?-\s?\d+(?:\s?[A-Za-z](?![A-Za-zÆØÅæøå]))?)?)"
)
_CHAPTER = re.compile(r"(?P<what>kapittel|vedlegg|del)\s+(?P<n>\d+\s?[A-Za-z]?(?![A-Za-zÆØÅæøå])|[IVXLC]+)")
_NUMBERED = re.compile(r"(?:§|kapittel-)(?P<chapter>\d+)(?P<letter>[A-ZÆØÅ]?)[a-zæøå]?(?:-(?P<section>\d+))?")
_ORDINALS = (
    *("første", "andre", "tredje", "fjerde", "femte"),
    *("sjette", "sjuende", "åttende", "niende", "tiende"),
)
_PARTS = (
    (re.compile(rf"\s+(?P<n>{'|'.join(_ORDINALS)}|annet|syvende) ledd\b"), "ledd"),
    (re.compile(r"\s+ledd (?P<n>\d+)\b"), "ledd"),
    (re.compile(r"\s+nr\.? ?(?P<n>\d+[a-z]?)\b"), "nr"),
    (re.compile(r"\s+bokstav (?P<n>[a-zæøå]{1,2})\b"), "bokstav"),
    (re.compile(r"\s+(?P<n>\d+)\. punktum\b"), "punktum"),
    (re.compile(r"\s+del (?P<n>\d+|[IVX]+|[A-Z])\b"), "del"),
)
_LIKE_SECOND = {"annet": "andre", "syvende": "sjuende"}


def is_section(text: str) -> bool:
    """Whether a tag's value is a well-formed reference: `§2A-6`, `§6-1/ledd-2`, `vedlegg-I/del-1`."""
    return _TAG.fullmatch(text) is not None


def act_of(reference: str) -> str | None:
    """Give the act a full reference begins with, e.g. `lov/2005-06-17-62`."""
    found = _ACT.match(reference)
    return found[0] if found else None


def is_act(text: str) -> bool:
    """Whether a text is the reference id of an act and nothing more."""
    return act_of(text) == text


def place_in_act(reference: str) -> tuple[object, ...]:
    """What sorts the provisions of an act as they stand in it: § 2-2, § 2 A-1, § 10-3, annexes last."""
    act = act_of(reference) or ""
    inner = reference[len(act) :].lstrip("/")
    parts = [(int(word) if word.isdigit() else 0, word) for word in re.findall(r"\d+|[^\d/-]+", inner)]
    first = _NUMBERED.match(inner)
    if first is None:
        return (1, parts)
    chapter, letter, section = first["chapter"], first["letter"], first["section"]
    return (0, int(chapter), letter, int(section) if section else -1, parts)


def section_id(text: str) -> str | None:
    """Read a reference as the law writes it: «§ 2 A-6» is `§2A-6`, «§ 6-1 andre ledd» is `§6-1/ledd-2`."""
    if is_section(text):
        return text
    found = _SECTION.match(text) or _CHAPTER.match(text)
    if not found:
        return None
    number = re.sub(r"\s", "", found["n"])
    head = f"§{number}" if text.startswith("§") else f"{found['what']}-{number}"
    return _with_parts(head, text, found.end())


def _with_parts(head: str, text: str, at: int) -> str | None:
    while at < len(text):
        found = next(((m, name) for pattern, name in _PARTS if (m := pattern.match(text, at))), None)
        if found is None:
            return None
        match, name = found
        head += f"/{name}-{_number(match['n'])}"
        at = match.end()
    return head


def _number(word: str) -> str:
    word = _LIKE_SECOND.get(word, word)
    return str(_ORDINALS.index(word) + 1) if word in _ORDINALS else word
