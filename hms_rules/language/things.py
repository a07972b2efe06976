"""Conditions on one object: the cells under «der:», and the short form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.language.dates import read_date_bound
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Refused, Sentence, refuse
from hms_rules.language.names import Names, fold
from hms_rules.language.numbers import read_bounds, starts_with_comparator
from hms_rules.language.tree import (
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
)
from hms_rules.vocabulary import Kind, Measure, ValueType

_REGARDED = re.compile(r'(?P<not>ikke )?regnes (?P<not2>ikke )?som "(?P<name>[^"]+)"')
_CODE_WORDS = re.compile(r"(?:én av |en av )?(?P<codes>.+)")
_BETWEEN_CODES = re.compile(r",\s*| eller | og ")


def read_kind(sentence: Sentence) -> tuple[Kind, bool] | None:
    """Read «har en nedgravd oljetank» or «ikke har noen nedgravd oljetank»; none when no kind is named."""
    names, have = sentence.names, fold(sentence["have"].text)
    kind = names.kinds.get(have)
    negated = sentence.has("not")
    if kind is None and negated:
        found = re.fullmatch(r"(?P<verb>\S+) no(?:en|e) (?P<noun>.+)", have)
        named = names.nouns.get(found["noun"]) if found else None
        if found and named and fold(names.vocabulary.kinds[named].verb) == found["verb"]:
            kind = named
    return (names.vocabulary.kinds[kind], negated) if kind else None


def read_object(sentence: Sentence) -> tuple[tuple[ObjectExists, bool], ...] | None:
    """Read «virksomheten har en nedgravd oljetank der:» with its table, or without any conditions."""
    found = read_kind(sentence)
    if found is None:
        return None
    kind, negated = found
    return ((ObjectExists(kind.id, read_terms(sentence.table, kind, sentence.names)), negated),)


def read_terms(rows: tuple[Row, ...], kind: Kind, names: Names) -> tuple[ObjectTerm, ...]:
    """Read a column of conditions, all on the same object."""
    terms, findings = list[ObjectTerm](), list[Diagnostic]()
    for row in rows:
        try:
            terms += read_cell(row.cells[0], kind, names)
        except Refused as refused:
            findings += refused.findings
    if findings:
        raise Refused(*findings)
    return tuple(terms)


def read_cell(cell: Phrase, kind: Kind, names: Names) -> list[ObjectTerm]:
    """Read one condition on the object."""
    regarded = _REGARDED.fullmatch(cell.text)
    if regarded:
        negated = bool(regarded["not"] or regarded["not2"])
        return [ObjectCounts(_derived(cell.group(regarded, "name"), kind, names), negated=negated)]
    measures = names.measures_of(kind)
    for measure in measures.values():
        for clause, negated in ((measure.negated_clause, True), (measure.clause, False)):
            if clause and fold(cell.text) == fold(clause):
                return [ObjectIs(measure.id, negated)]
    found = _measure_at(cell.text, measures)
    if found is None:
        raise _unknown(cell, kind, names)
    measure, at = found
    return list(_compared(measure, cell.rest(at), names))


def _measure_at(text: str, measures: dict[str, Measure]) -> tuple[Measure, int] | None:
    folded = text.casefold()
    for measure in sorted(measures.values(), key=lambda m: -len(m.label)):
        for joint in (" er ", " ikke er "):
            if measure.label and folded.startswith(measure.label.casefold() + joint):
                return measure, len(measure.label) + len(joint) - len("er ")
    return None


def _compared(measure: Measure, said: Phrase, names: Names) -> Iterator[ObjectTerm]:
    """Read what follows the measure's name, from «er» on."""
    negated = said.text.startswith("er ikke ")
    rest = said.rest(len("er ikke ") if negated else len("er "))
    if measure.type is ValueType.CODES:
        codes = _CODE_WORDS.fullmatch(rest.text)
        assert codes  # INVARIANT: the pattern matches any text, and the text is not empty
        listed = tuple(sorted(c.strip() for c in _BETWEEN_CODES.split(codes["codes"]) if c.strip()))
        yield ObjectHasCode(measure.id, listed, negated)
    elif measure.type is ValueType.DATE:
        comparator, day = read_date_bound(rest)
        yield ObjectDate(measure.id, comparator, day)
    elif measure.type is ValueType.BOOLEAN:
        raise refuse("E0206", f"«{measure.label}» er et ja eller nei", said, f"skriv «{measure.clause}»")
    else:
        for comparator, number in read_bounds(rest, measure.label, measure.unit, measure.type, names):
            yield ObjectComparison(measure.id, comparator, number)


def _unknown(cell: Phrase, kind: Kind, names: Names) -> Refused:
    measures = names.measures_of(kind)
    clauses = [c for m in measures.values() for c in (m.clause, m.negated_clause) if c]
    labels = [m.label for m in measures.values() if m.type is not ValueType.BOOLEAN]
    named, _, rest = cell.text.partition(" er ")
    all_labels = {fold(m.label): m for m in names.vocabulary.measures.values()}
    if fold(named) in all_labels and starts_with_comparator(rest):
        known = f"{kind.label} har målene {', '.join(labels)}" if labels else f"{kind.label} har ingen mål"
        return refuse(
            "E0312", f"«{named}» er ikke noe mål på {kind.indefinite}", cell.part(0, len(named)), known
        )
    if rest and starts_with_comparator(rest):
        near = did_you_mean(named, labels)
        return refuse(
            "E0206", f"ukjent mål «{named}»", cell.part(0, len(named)), near or _known(labels, kind)
        )
    near = did_you_mean(cell.text, [*clauses, *(f"{label} er minst …" for label in labels)])
    return refuse(
        "E0206",
        f"ukjent vilkår om {kind.definite}: «{cell.text}»",
        cell,
        near or _known([*labels, *clauses], kind),
    )


def _known(words: list[str], kind: Kind) -> str:
    if not words:
        return f"ontologien har ingen mål på {kind.indefinite}"
    return f"om {kind.definite} kan en regel si: {'; '.join(words)}"


def _derived(name: Phrase, kind: Kind, names: Names) -> str:
    """Find the derived kind an object is regarded as."""
    lineage = names.lineage(kind.id)
    found = names.derived_kinds.get(fold(name.text))
    if found and set(names.vocabulary.kinds[found].broader) & set(lineage):
        return found
    own = [k.label for k in names.vocabulary.kinds.values() if k.derived and set(k.broader) & set(lineage)]
    raise refuse(
        "E0204",
        f"{kind.indefinite} kan ikke regnes som «{name.text}»",
        name,
        did_you_mean(name.text, own)
        or (f"den kan regnes som «{'», «'.join(own)}»" if own else "legg begrepet i ontologien"),
    )


def regarded_as(name: Phrase, kind: Kind, names: Names) -> str:
    """Find the derived kind a conclusion makes of an object."""
    return _derived(name, kind, names)


def read_short(sentence: Sentence) -> tuple[tuple[ObjectExists, bool], ...] | None:
    """Read «minst én oljetank har volum på mer enn 3200 liter»."""
    names = sentence.names
    found = names.nouns.get(fold(sentence["thing"].text))
    if found is None:
        return None
    kind = names.vocabulary.kinds[found]
    label = sentence["measure"]
    by_label = {fold(m.label): m for m in names.measures_of(kind).values()}
    measure = by_label.get(fold(label.text))
    if measure is None:
        near = did_you_mean(label.text, [m.label for m in by_label.values()])
        raise refuse("E0206", f"ukjent mål «{label.text}» på {kind.indefinite}", label, near)
    bounds = read_bounds(sentence["bounds"], measure.label, measure.unit, measure.type, names)
    return ((ObjectExists(kind.id, tuple(ObjectComparison(measure.id, c, n) for c, n in bounds)), False),)
