"""How people name law: ids, «arbeidsmiljøloven § 6-1», «aml § 2 A-6», the label of a document or duty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.language.sections import section_id
from hms_rules.vocabulary import Derived, Document, Duty, Vocabulary

_SECTION = re.compile(
    r"^(?P<act>.+?)\s*(?P<section>§.*|kapittel\s.*|vedlegg\s.*)?$", re.IGNORECASE | re.DOTALL
)


def find_reference(text: str, vocabulary: Vocabulary) -> str | Diagnostic:
    """The id of the act, provision, document or duty somebody means, or a finding with the nearest name."""
    wanted = " ".join(text.split())
    names = dict(_names(vocabulary))
    found = names.get(wanted.casefold()) or _in_act(wanted, names, vocabulary)
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


def _in_act(wanted: str, names: Mapping[str, str], words: Vocabulary) -> str | None:
    """A section of an act by any of its names, however the section is spaced."""
    match = _SECTION.match(wanted)
    act = names.get(match["act"].casefold()) if match else None
    section = section_id(match["section"]) if match and match["section"] else None
    if section is None or act not in words.acts:
        return None
    candidate = f"{act}/{section}".casefold()
    return next((p for p in words.provisions if p.casefold() == candidate), None)
