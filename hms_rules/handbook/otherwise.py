"""Facts and verdicts that are otherwise than at another review, in words and in groups people can read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from hms_rules.ask.answers import Facts
from hms_rules.assessment import Assessment, Verdict
from hms_rules.compare.changes import Change
from hms_rules.language.drafts import whole_of
from hms_rules.report.explanation import VERDICTS
from hms_rules.vocabulary import Vocabulary

_SAID = {"name": "navn", "organisation_number": "organisasjonsnummer", "place.municipality": "kommune"}
_YES = ("activities", "premises", "products", "circumstances")
_THINGS = ("machinery", "equipment", "chemicals")
_BOUNDS = {"at_least": "minst", "at_most": "høyst"}
_NAMES = {"kind", "name"}


class FactChange(Struct, frozen=True):
    """A fact that is otherwise, in words; none where it is not stated."""

    label: str
    before: str | None
    after: str | None


def fact_changes(before: Facts, after: Facts, words: Vocabulary) -> list[FactChange]:
    """What is stated otherwise, fact by fact."""
    was, is_ = dict(_told(before, words)), dict(_told(after, words))
    return [
        FactChange(label, was.get(label), is_.get(label))
        for label in dict.fromkeys([*was, *is_])
        if was.get(label) != is_.get(label)
    ]


def _told(facts: Facts, words: Vocabulary) -> Iterator[tuple[str, str]]:
    quantities = {quantity.key: quantity.label for quantity in words.quantities.values()}
    for key, label in {**_SAID, **quantities}.items():
        if (value := _at(facts, key)) is not None:
            yield label, _value(value)
    codes = [code["code"] if isinstance(code, Mapping) else code for code in facts.get("industry", ())]
    if codes:
        yield "næring", ", ".join(codes)
    for section in _YES:
        yield from ((_label(id_, words), "ja") for id_ in facts.get(section, ()) if isinstance(id_, str))
    yield from ((_label(id_, words), "nei") for id_ in facts.get("absent", ()))
    for section in _THINGS:
        yield from (_thing(thing, words) for thing in facts.get(section, ()))
    for judged in facts.get("judgements", ()):
        yield f"vurdering: {judged.get('because')}", "oppfylt" if judged.get("holds") else "ikke oppfylt"


def _at(facts: Facts, key: str) -> Any:
    above, _, name = key.rpartition(".")
    section = facts.get(above, {}) if above else facts
    return section.get(name) if isinstance(section, Mapping) else None


def _thing(thing: Any, words: Vocabulary) -> tuple[str, str]:
    """A machine, a tank or a chemical: what it is called, and what is known of it."""
    if not isinstance(thing, Mapping):
        return _label(thing, words), "ja"
    label = str(thing.get("name") or _label(str(thing.get("kind", "")), words))
    known = (
        (words.measures[k].label if k in words.measures else k, v)
        for k, v in thing.items()
        if k not in _NAMES
    )
    return label, ", ".join(f"{name} {_value(value)}" for name, value in known) or "ja"


def _label(id_: str, words: Vocabulary) -> str:
    item = words.facts.get(id_) or words.kinds.get(id_) or words.decisions.get(id_)
    return item.label if item else id_


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return " og ".join(f"{_BOUNDS.get(key, key)} {part}" for key, part in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_value(part) for part in value)
    return {True: "ja", False: "nei"}[value] if isinstance(value, bool) else str(value)


def grouped(changes: Sequence[Change], answer: Assessment) -> tuple[dict[str, list[str]], str]:
    """The provisions and documents whose verdict is another, by what it is now; and what is said of duties.

    A duty of a provision that is listed is only counted: the law register has them all.
    """
    listed = {change.target for change in changes}
    of = {demand.id: demand.provisions for demand in answer.demands}
    shown, counted = dict[str, list[str]](), 0
    for change in changes:
        wholes = {whole_of(p) or p for p in of.get(change.target, ())} | {whole_of(change.target)}
        is_document = change.target.startswith("dokument:")
        if not is_document and not wholes.isdisjoint(listed):
            counted += change.target in of
            continue
        was = f" (før: {VERDICTS[change.before]})" if change.before else ""
        shown.setdefault(_heading(change), []).append(f"{change.title}{was}")
    groups = {heading: shown[heading] for heading in _HEADINGS if heading in shown}
    if not counted:
        return groups, ""
    noun = "plikt" if counted == 1 else "plikter"
    return groups, f"Med dem er svaret et annet for {counted} {noun}; lovregisteret viser dem."


def _heading(change: Change) -> str:
    match change.after, change.before:
        case Verdict.APPLIES, _:
            return _NOW
        case Verdict.NEEDS_JUDGEMENT, _:
            return _TO_JUDGE
        case Verdict.UNDETERMINED, _:
            return _TO_SETTLE
        case _, Verdict.APPLIES:
            return _NO_LONGER
        case _:
            return _SETTLED


_HEADINGS = (_NOW, _TO_JUDGE, _TO_SETTLE, _NO_LONGER, _SETTLED) = (
    "Gjelder nå",
    "Må vurderes nå",
    "Må avklares nå",
    "Gjelder ikke lenger",
    "Avklart: gjelder ikke",
)
