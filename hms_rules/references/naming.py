"""The name of an act, provision, document or duty: «aml § 2 A-6», a label, an id."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.language.sections import is_act, section_id
from hms_rules.references.numbers import refids_in
from hms_rules.vocabulary import Act, Derived, Document, Duty, Named, Repealed, Vocabulary
from hms_rules.wording import listed

_SECTION = re.compile(
    r"^(?P<act>.+?)\s*/?(?P<section>§.*|kapittel[\s-].*|vedlegg[\s-].*)?$", re.IGNORECASE | re.DOTALL
)
_WRITE = "skriv for eksempel «arbeidsmiljøloven § 6-1»"


def find_reference(text: str, vocabulary: Vocabulary) -> str | Diagnostic:
    """The id of the act, provision, document or duty somebody means, or a finding with the nearest name."""
    wanted = " ".join(text.split())
    names = dict(_names(vocabulary))
    found = names.get(wanted.casefold()) or _in_act(wanted, names, vocabulary)
    if found:
        return found
    match = _SECTION.match(wanted)
    named = match["act"].strip() if match else wanted
    if old := _repealed(named, vocabulary):
        return Diagnostic("E1004", f"«{old.title}» er opphevet; {today(old, vocabulary)}", help=_MORE)
    if _acts(vocabulary).get(named.casefold()) in vocabulary.named:
        return Diagnostic("E1004", f"«{named}» er i kraft, men ikke lagt inn i reglene", help=_MODELLED)
    return Diagnostic(
        "E1004", f"«{wanted}» er ikke blant reglene", help=did_you_mean(wanted, names) or _WRITE
    )


_MORE = "«hms-rules law find» viser det nye, med lenker"
_MODELLED = "«hms-rules law show» viser hva som er lagt inn"


def find_provision(text: str, vocabulary: Vocabulary) -> str | Diagnostic:
    """The id of the act or provision somebody means, also one the ontology does not have.

    The act may be named in any way, or be an id: `forskrift/2011-12-06-1357`.
    """
    wanted = " ".join(text.split())
    match = _SECTION.match(wanted)
    named = match["act"].strip() if match else wanted
    act = _acts(vocabulary).get(named.casefold()) or _by_number(named, vocabulary)
    section = section_id(match["section"]) if match and match["section"] else ""
    if act is None:
        found = find_reference(text, vocabulary)
        return (
            found
            if isinstance(found, Diagnostic) or found.startswith(("lov/", "forskrift/"))
            else _no_law(found)
        )
    if section is None:
        advice = "skriv for eksempel «§ 6-1», «§ 6-1 andre ledd» eller «kapittel 2»"
        return Diagnostic(
            "E0402", f"«{match['section'] if match else text}» er ikke en henvisning", help=advice
        )
    return f"{act}/{section}" if section else act


def _no_law(id_: str) -> Diagnostic:
    return Diagnostic("E1004", f"«{id_}» er ikke en lov eller bestemmelse", help=_WRITE)


def today(old: Repealed, vocabulary: Vocabulary) -> str:
    """Where a repealed act stands today, in words; what is a judgement of ours says so."""
    judged = ", etter vår vurdering" if old.today else ""
    places = listed(successor_name(s.act, s.section, vocabulary) for s in old.successors)
    return f"i dag{judged}: {places}"


def successor_name(act: str, section: str, vocabulary: Vocabulary) -> str:
    """An act, and perhaps a part of it, as people call it."""
    found = vocabulary.acts.get(act) or vocabulary.named.get(act)
    name = found.short_title if found else act
    return f"{name} {section}".rstrip()


def _acts(words: Vocabulary) -> dict[str, str]:
    acts: list[Act | Named] = [*words.acts.values(), *words.named.values()]
    return {
        name.casefold(): act.id for act in acts for name in (act.id, act.title, act.short_title, *act.aliases)
    }


def _by_number(text: str, words: Vocabulary) -> str | None:
    """An act by its number; an id is taken as it is, for the law may have what the ontology has not."""
    refids = refids_in(text)
    known = next((refid for refid in refids if refid in words.acts or refid in words.named), None)
    return known or (text if is_act(text) else None)


def _repealed(wanted: str, words: Vocabulary) -> Repealed | None:
    name = wanted.casefold()
    for old in words.repealed.values():
        if name in (old.title.casefold(), *(alias.casefold() for alias in old.aliases)):
            return old
    return next((words.repealed[refid] for refid in refids_in(wanted) if refid in words.repealed), None)


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
    """An act by its number, or a section of an act by any of its names, however the section is spaced."""
    match = _SECTION.match(wanted)
    named = match["act"].strip() if match else wanted
    act = names.get(named.casefold()) or next((r for r in refids_in(named) if r in words.acts), None)
    if act not in words.acts or not match or not match["section"]:
        return act if act in words.acts else None
    section = section_id(match["section"])
    candidate = f"{act}/{section}".casefold()
    return next((p for p in words.provisions if p.casefold() == candidate), None)
