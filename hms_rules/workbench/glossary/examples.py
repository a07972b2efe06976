"""An example of each form of the grammar that can be read with the ontology at hand.

A form has an example of its own; where it names something this ontology does not have, a name it
has is put in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Span
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Form, Refused, Setting, read_as
from hms_rules.language.names import Names
from hms_rules.vocabulary import Kind, Measure, Provision
from hms_rules.workbench.glossary.entry import Group, Said

T = TypeVar("T")
_NOWHERE = Span("", 0, 0)
_TRIED = 500
_GRAMMAR = ("not", "not2", "main", "none", "subject", "strict")
_CODES = (("46", "46.7"), ("41.2", "–"), ("43", "–"), ("A", "–"))


class Samples(Struct, frozen=True):
    """Names of the ontology to put in examples.

    Attributes:
        setting: where examples stand: in a regulation, under one of its sections.
        parts: what the named parts of a form can be.
        columns: what tables of a column can hold.
        whole: whole sentences.
    """

    setting: Setting
    parts: Mapping[str, Sequence[str]]
    columns: Mapping[str, Sequence[tuple[str, ...]]]
    whole: Sequence[Said]

    @classmethod
    def of(cls, names: Names, groups: Iterable[Group]) -> Samples:
        """Take a few names of every sort."""
        words = names.vocabulary
        section = _section(words.provisions.values())
        act = words.acts[section.act] if section else None
        derived = [k for k in words.kinds.values() if k.derived][:1]
        setting = Setting(
            names,
            act=act.id if act else "",
            provision=section.id if section else "",
            standard="SN2025",
            objects=tuple(k.broader[0] for k in derived),
        )
        laws = [f"{act.short_title} {section.section}", act.short_title] if act and section else []
        return cls(
            setting=setting,
            parts={
                "name": [
                    *(min(n, key=len) for n in names.spelled.values() if n),
                    *(k.label for k in derived),
                ],
                "law": ["forskriften", "loven", *laws],
                "what": [f"{law} gjelder" for law in laws],
                "thing": [k.definite for k in derived],
                "clause": _shortest(f.clause for f in words.facts.values()),
                "codes": [code for code, _ in _codes(setting)],
                "said": _shortest(f"{q.label} er høyst 4" for q in words.quantities.values() if not q.unit),
            },
            columns={
                "kode": [("kode", "unntatt"), *_codes(setting)],
                "aktivitet": [("aktivitet",), *((a,) for a in _activities(names))],
                "bestemmelse": [("bestemmelse",), *((p,) for p in _sections(setting))],
            },
            whole=[
                *(min(e.said for e in g.entries) for g in groups if g.entries),
                *_short(names),
            ],
        )


def example_of(form: Form[T], samples: Samples) -> Said:
    """A sentence of the form that can be read; its own where none of the ontology's names fits."""
    own = Said(form.example, _table(form, samples))
    tried = islice(_candidates(form, own, samples), _TRIED)
    said = next((s for s in tried if _reads_as(form, s, samples.setting)), own)
    return replace(said, holes=_holes(form, said.text))


def _holes(form: Form[T], text: str) -> tuple[tuple[int, int], ...]:
    """The named parts of the form, but for the words of grammar among them."""
    match = form.pattern.fullmatch(text)
    if match is None or (".+" in form.pattern.pattern and not form.pattern.groupindex):
        return ((0, len(text)),)
    named = [g for g in form.pattern.groupindex if g not in _GRAMMAR and match[g]]
    return tuple(sorted(match.span(g) for g in named))


def _candidates(form: Form[T], own: Said, samples: Samples) -> Iterator[Said]:
    yield own
    match = form.pattern.fullmatch(form.example)
    groups = [g for g in form.pattern.groupindex if g in samples.parts and match and match[g] is not None]
    if match and groups:
        for words in product(*(samples.parts[g] for g in groups)):
            yield Said(_with(match, dict(zip(groups, words, strict=True))), own.table)
    yield from samples.whole


def _with(match: re.Match[str], words: Mapping[str, str]) -> str:
    """The sentence with other words in its named parts."""
    text = match.string
    for group in sorted(words, key=match.start, reverse=True):
        text = text[: match.start(group)] + words[group] + text[match.end(group) :]
    return text


def _reads_as(form: Form[T], said: Said, setting: Setting) -> bool:
    rows = tuple(Row(tuple(Phrase.written(c, _NOWHERE) for c in row), _NOWHERE) for row in said.table)
    try:
        return read_as((form,), Phrase.written(said.text, _NOWHERE), rows, setting) is not None
    except Refused:
        return False


def _table(form: Form[T], samples: Samples) -> tuple[tuple[str, ...], ...]:
    return tuple(samples.columns.get(form.columns[0], ())) if form.columns else ()


# ------------------------------------------------------------------ names to put in


def _section(provisions: Iterable[Provision]) -> Provision | None:
    """A section, best in a chapter of a regulation, so that «forskriften» and «kapittelet» mean something."""
    ranked = sorted(provisions, key=lambda p: ("kapittel" not in (p.parent or ""), p.act.startswith("lov/")))
    return next((p for p in ranked if "§" in p.id), None)


def _shortest(texts: Iterable[str]) -> list[str]:
    return sorted(texts, key=len)[:1]


def _codes(setting: Setting) -> Iterator[tuple[str, str]]:
    exists = setting.names.industries.exists
    real = (pair for pair in _CODES if all(c == "–" or exists(c, setting.standard) for c in pair))
    return islice(real, 2)


def _activities(names: Names) -> list[str]:
    labels = [names.vocabulary.facts[a].label for a in dict.fromkeys(names.activities.values())]
    return sorted(labels, key=len)[:2]


def _sections(setting: Setting) -> list[str]:
    own = [p for p in setting.names.vocabulary.provisions.values() if p.act == setting.act]
    return [p.section for p in own][:2]


def _short(names: Names) -> Iterator[Said]:
    for kind, measure, unit in islice(_weighed(names), 1):
        yield Said(f"minst én {kind.label} har {measure.label} på mer enn 10 {unit}")


def things_in_a_table(own: str, names: Names) -> Said:
    """The sentence of a test that lists things, one in each row, and its table."""
    for kind, measure, unit in _weighed(names):
        if kind.definite_plural:
            rows = ((measure.label,), (f"10 {unit}",))
            return Said(f"at virksomheten har disse {kind.definite_plural}:", rows)
    return Said(own)


def _weighed(names: Names) -> Iterator[tuple[Kind, Measure, str]]:
    """Things with a measure that has a unit, and how the unit is written."""
    for kind in names.vocabulary.kinds.values():
        for measure in names.measures_of(kind).values():
            if measure.unit and not kind.derived:
                yield kind, measure, names.unit_name(measure.unit)
