"""How people name law: ids, «arbeidsmiljøloven § 6-1», «aml § 2 A-6», the label of a document or duty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.vocabulary import Derived, Document, Duty, Vocabulary

_SECTION = re.compile(
    r"^(?P<act>.+?)\s*(?P<section>§.*|kapittel\s.*|vedlegg\s.*)?$", re.IGNORECASE | re.DOTALL
)
_PART = re.compile(
    r"\s*(?:(?P<count>\w+)\s+ledd|nr\.?\s*(?P<nr>\d+)|bokstav\s+(?P<letter>\w))", re.IGNORECASE
)
_COUNTS = ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende")


def find_reference(text: str, vocabulary: Vocabulary) -> str | Diagnostic:
    """The id of the act, provision, document or duty somebody means, or a finding with the nearest name."""
    wanted = " ".join(text.split())
    names = dict(_names(vocabulary))
    found = names.get(wanted.casefold()) or _in_act(wanted, vocabulary)
    if found:
        return found
    return Diagnostic(
        "E1004",
        f"«{wanted}» er ikke blant reglene",
        help=did_you_mean(wanted, names) or "skriv for eksempel «arbeidsmiljøloven § 6-1»",
    )


def _names(words: Vocabulary) -> Iterator[tuple[str, str]]:
    for act in words.acts.values():
        for name in (act.id, act.title, act.short_title, *act.aliases):
            yield name.casefold(), act.id
    for provision in words.provisions.values():
        yield provision.id.casefold(), provision.id
        yield f"{words.acts[provision.act].short_title} {provision.section}".casefold(), provision.id
    labelled: list[Document | Duty | Derived] = [
        *words.documents.values(),
        *words.duties.values(),
        *words.derived.values(),
    ]
    for item in labelled:
        yield item.id.casefold(), item.id
        yield item.label.casefold(), item.id


def _in_act(wanted: str, words: Vocabulary) -> str | None:
    """A section of an act by any of its names, however the section is spaced."""
    match = _SECTION.match(wanted)
    if not match or not match["section"]:
        return None
    act = dict(_names(words)).get(match["act"].casefold())
    if act not in words.acts:
        return None
    section = _PART.sub(_part, match["section"])
    compact = re.sub(r"\s+", "", section)
    candidate = f"{act}/{compact}".casefold()
    return next((p for p in words.provisions if p.casefold() == candidate), None)


def _part(match: re.Match[str]) -> str:
    if match["nr"]:
        return f"/nr-{match['nr']}"
    if match["letter"]:
        return f"/bokstav-{match['letter']}"
    count = match["count"].casefold()
    return f"/ledd-{_COUNTS.index(count) + 1}" if count in _COUNTS else match[0]
