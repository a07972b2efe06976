"""What the Gitt lines of a test state, as the fact file a user would have written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from hms_rules.diagnostics import did_you_mean
from hms_rules.language.conclusions import JUDGED
from hms_rules.language.conditions import CONDITIONS, unknown_condition
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Form, Sentence, Setting, form, read_as, refuse
from hms_rules.language.names import fold
from hms_rules.language.references import read_law
from hms_rules.language.tree import (
    Comparator,
    DecisionExists,
    FactHolds,
    Industry,
    ObjectComparison,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
)
from hms_rules.registers.industry import Standard
from hms_rules.vocabulary import Kind, Measure, Scheme, ValueType, Vocabulary

LISTS = {
    "aktiviteter": Scheme.ACTIVITIES,
    "lokaler": Scheme.PREMISES,
    "produkter": Scheme.PRODUCTS,
    "forhold": Scheme.CIRCUMSTANCES,
    "maskiner": Scheme.MACHINERY,
    "utstyr": Scheme.EQUIPMENT,
    "kjemikalier": Scheme.CHEMICALS,
}
_PLURALS = {"maskinene": Scheme.MACHINERY, "utstyret": Scheme.EQUIPMENT, "kjemikaliene": Scheme.CHEMICALS}
_ADJUSTED = {Comparator.EXACTLY: None, Comparator.AT_LEAST: "at_least", Comparator.AT_MOST: "at_most"}


@dataclass
class Stated:
    """A fact file in the making.

    Attributes:
        data: the pinned form of `Business.from_dict`.
        unknown: ids said to be unknown, kept out of «alt annet er avkreftet».
        denies_rest: whether «alt annet er avkreftet» was said.
    """

    vocabulary: Vocabulary
    data: dict[str, Any] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    denies_rest: bool = False

    def add(self, key: str, value: Any) -> None:
        """Put something in a list of the fact file, once."""
        listed = self.data.setdefault(key, [])
        if value not in listed:
            listed.append(value)

    def number(self, quantity: str, value: object) -> None:
        """Set a quantity at its key, or take it away when the value is none."""
        top, _, key = self.vocabulary.quantities[quantity].key.partition(".")
        self.data.setdefault(top, {})[key] = value
        if value is None:
            del self.data[top][key]

    def forget(self, fact: str) -> None:
        """Make a fact unknown again."""
        self.unknown.add(fact)
        for key, listed in self.data.items():
            if isinstance(listed, list):
                self.data[key] = [
                    x for x in listed if x != fact and (not isinstance(x, dict) or x.get("kind") != fact)
                ]

    def as_dict(self) -> dict[str, Any]:
        """Give the finished fact file."""
        if not self.denies_rest:
            return self.data
        named = self._named()
        absent = [*self.data.get("absent", ()), *(d for d in self._deniable() if d not in named)]
        unknown = {s for u in self.unknown for s in self._scheme_of(u)}
        complete = [s.value for s in Scheme if s is not Scheme.CIRCUMSTANCES and s not in unknown]
        return self.data | {
            "absent": list(dict.fromkeys(absent)),
            "complete": list(dict.fromkeys([*self.data.get("complete", ()), *complete])),
        }

    def _scheme_of(self, fact: str) -> Iterator[Scheme]:
        for things in (self.vocabulary.facts, self.vocabulary.kinds):
            if fact in things:
                yield things[fact].scheme

    def _deniable(self) -> Iterator[str]:
        """What «alt annet» is: not what is settled by other facts, nor what is taken for granted."""
        for fact in self.vocabulary.facts.values():
            if not fact.threshold and not fact.municipalities and fact.assumed is not True:
                yield fact.id
        yield from (k.id for k in self.vocabulary.kinds.values() if not k.derived)
        yield from self.vocabulary.decisions

    def _named(self) -> set[str]:
        """What is stated or unknown, with everything it implies."""
        found, waiting = set[str](), [*self.unknown, *self._listed()]
        while waiting:
            fact = waiting.pop()
            if fact in found:
                continue
            found.add(fact)
            thing = self.vocabulary.facts.get(fact) or self.vocabulary.kinds.get(fact)
            waiting += [*thing.broader, *thing.implies] if thing else []
        return found

    def _listed(self) -> Iterator[str]:
        for key in (*(s.value for s in Scheme), "decisions"):
            for item in self.data.get(key, ()):
                yield item.get("kind", "") if isinstance(item, dict) else item
        if self.data.get("chemicals"):
            yield from (
                k.id for k in self.vocabulary.kinds.values() if k.scheme is Scheme.CHEMICALS and not k.broader
            )


Edit = Callable[[Stated], None]
"""What a Gitt line does to the fact file."""


# ------------------------------------------------------------------ the business and its lists


def _business(sentence: Sentence) -> Edit:
    standard: Standard = (
        "SN2007" if sentence.has("standard") and sentence["standard"].text == "SN2007" else "SN2025"
    )
    codes = re.split(r", | og ", sentence["codes"].text) if sentence.has("codes") else []
    entries = [code if standard == "SN2025" else {"code": code, "standard": standard} for code in codes]

    def edit(stated: Stated) -> None:
        if entries:
            stated.data["industry"] = entries

    return edit


def _rest_denied(_: Sentence) -> Edit:
    def edit(stated: Stated) -> None:
        stated.denies_rest = True

    return edit


def _list_complete(sentence: Sentence) -> Edit:
    scheme = LISTS[fold(sentence["list"].text)]
    return lambda stated: stated.add("complete", scheme.value)


# ------------------------------------------------------------------ numbers


def _quantity(sentence: Sentence) -> Edit | None:
    said = sentence["said"]
    found = sentence.names.quantity_at(said.text)
    if found is None:
        return None
    quantity, at = found
    value = read_value(said.rest(at))
    return lambda stated: stated.number(quantity.id, value)


def read_value(phrase: Phrase) -> object:
    """Read «12», «86 dB», «minst 5», «høyst 4», «mellom 1 og 4» or «ukjent», as a fact file writes it."""
    text = phrase.text
    if text == "ukjent":
        return None
    between = re.fullmatch(r"mellom (?P<low>\S+) og (?P<high>\S+)(?P<unit> .+)?", text)
    if between:
        unit = between["unit"] or ""
        return {"at_least": between["low"] + unit, "at_most": between["high"] + unit}
    if text.startswith("minst "):
        return {"at_least": text.removeprefix("minst ")}
    if text.startswith("høyst "):
        return {"at_most": text.removeprefix("høyst ")}
    text = text.removeprefix("nøyaktig ")
    if not text[:1].isdigit():
        raise refuse(
            "E0306",
            f"«{text}» er ikke et tall eller en dato",
            phrase,
            "i tester skrives et tall, «minst», «høyst», «mellom 1 og 4» eller «ukjent»",
        )
    return text


# ------------------------------------------------------------------ things


def _with_header(_: Sentence) -> None:
    """Read by `state_things`, for the header of the table says what the columns are."""


THINGS: Form[Edit] = form(
    "ting i tabell",
    r"(?:en virksomhet med|med|at virksomheten har) disse (?P<plural>.+):",
    _with_header,
    "at virksomheten har disse tankene:",
    "én ting i hver rad; kolonnene er slag, navn, cas og målene fra ontologien",
)


def state_things(text: Phrase, table: Sequence[Row], setting: Setting) -> Edit | None:
    """Read «en virksomhet med disse tankene:» and its table: one thing a row, one measure a column."""
    found = THINGS.pattern.fullmatch(text.text)
    if not found:
        return None
    scheme, kind = _collective(text.group(found, "plural"), setting)
    if len(table) <= 1:
        raise refuse(
            "E0125",
            "tabellen under setningen mangler",
            text,
            "skriv en overskrift med mål og en rad for hver ting",
        )
    header = table[0].cells
    entries = [_thing(header, row, scheme, kind, setting) for row in table[1:]]

    def edit(stated: Stated) -> None:
        stated.data.setdefault(scheme.value, []).extend(entries)

    return edit


def _collective(plural: Phrase, setting: Setting) -> tuple[Scheme, Kind | None]:
    kinds = setting.names.vocabulary.kinds.values()
    kind = next((k for k in kinds if fold(k.definite_plural) == fold(plural.text)), None)
    if kind:
        return kind.scheme, kind
    scheme = _PLURALS.get(fold(plural.text))
    if scheme is None:
        near = did_you_mean(plural.text, [*(k.definite_plural for k in kinds), *_PLURALS])
        raise refuse("E0205", f"ukjente ting «{plural.text}»", plural, near)
    return scheme, None


def _thing(
    header: Sequence[Phrase], row: Row, scheme: Scheme, kind: Kind | None, setting: Setting
) -> dict[str, Any]:
    cells = {fold(h.text): (h, c) for h, c in zip(header, row.cells, strict=True) if c.text != "–"}
    if "slag" in cells:
        kind = _kind_named(cells.pop("slag")[1], setting)
    entry: dict[str, Any] = (
        {"kind": kind.id} if kind and (scheme is not Scheme.CHEMICALS or kind.broader) else {}
    )
    if kind is None and scheme is not Scheme.CHEMICALS:
        raise refuse("E0205", "raden sier ikke hva slags ting det er", row.span, "legg til kolonnen «slag»")
    for name in ("navn", "cas"):
        if name in cells:
            entry["name" if name == "navn" else name] = cells.pop(name)[1].text
    measures = _measures(kind, scheme, setting)
    for label, cell in cells.values():
        measure = measures.get(fold(label.text))
        if measure is None:
            near = did_you_mean(label.text, [m.label for m in measures.values()])
            raise refuse(
                "E0206",
                f"ukjent kolonne «{label.text}»",
                label,
                near or "en kolonne er slag, navn, cas eller et mål fra ontologien",
            )
        entry[measure.key] = _cell(measure, cell)
    return entry


def _kind_named(cell: Phrase, setting: Setting) -> Kind:
    names = setting.names
    if fold(cell.text) not in names.nouns:
        near = did_you_mean(cell.text, [k.label for k in names.vocabulary.kinds.values()])
        raise refuse("E0205", f"ukjent ting «{cell.text}»", cell, near)
    return names.vocabulary.kinds[names.nouns[fold(cell.text)]]


def _measures(kind: Kind | None, scheme: Scheme, setting: Setting) -> dict[str, Measure]:
    names = setting.names
    kinds = [kind] if kind else [k for k in names.vocabulary.kinds.values() if k.scheme is scheme]
    return {fold(m.label): m for k in kinds for m in names.measures_of(k).values()}


def _cell(measure: Measure, cell: Phrase) -> object:
    if measure.type is ValueType.CODES:
        return [code for code in re.split(r"[,;\s]+", cell.text) if code]
    if measure.type is ValueType.BOOLEAN:
        return {"ja": True, "nei": False}.get(cell.text, cell.text)
    return read_value(cell)


# ------------------------------------------------------------------ everything the rules can say too


def _unknown(sentence: Sentence) -> Edit:
    read = read_as(CONDITIONS, sentence["clause"], (), sentence.setting)
    if read is None:
        raise unknown_condition(sentence["clause"], sentence.setting)
    ids = [fact for atom, _ in read[1] for fact in _ids(atom)]

    def edit(stated: Stated) -> None:
        for fact in ids:
            stated.forget(fact)

    return edit


def _ids(atom: object) -> Iterator[str]:
    match atom:
        case FactHolds():
            yield atom.fact
        case ObjectExists():
            yield atom.object_kind
        case DecisionExists():
            yield atom.decision
        case _:
            return


def _judged(sentence: Sentence) -> Edit:
    what = sentence["what"]
    said = re.sub(r'^([^"]*?) ikke ', r"\1 ", what.text, count=1)  # what stands in quotes is a name
    target = read_target(Phrase.written(said, what.span), sentence.setting)
    entry = {"rule": target, "holds": said == what.text, "because": sentence["reason"].text}
    return lambda stated: stated.add("judgements", entry)


def read_target(what: Phrase, setting: Setting) -> str:
    """Read «internkontrollforskriften § 5 gjelder» or «virksomheten skal ha "…"» as the target it names."""
    said = re.sub(r" gjelder$", "", what.text)
    law = read_law(what.part(0, len(said)), setting) if said != what.text else None
    if law:
        return law
    read = read_as(JUDGED, what, (), setting)
    if read is None:
        raise unknown_condition(what, setting)
    return read[1].target


def _condition(sentence: Sentence) -> Edit:
    read = read_as(CONDITIONS, sentence["clause"], sentence.table, sentence.setting)
    if read is None:
        raise unknown_condition(sentence["clause"], sentence.setting)
    edits = [_edit_of(atom, sentence, negated=negated) for atom, negated in read[1]]

    def edit(stated: Stated) -> None:
        for one in edits:
            one(stated)

    return edit


def _edit_of(atom: object, sentence: Sentence, *, negated: bool) -> Edit:
    kinds = sentence.names.vocabulary.kinds
    match atom:
        case FactHolds() if not negated:
            scheme = sentence.names.vocabulary.facts[atom.fact].scheme
            return lambda stated: stated.add(scheme.value, atom.fact)
        case FactHolds():
            return lambda stated: stated.add("absent", atom.fact)
        case DecisionExists():
            return lambda stated: stated.add("absent" if negated else "decisions", atom.decision)
        case ObjectExists() if negated and not atom.terms:
            return lambda stated: stated.add("absent", atom.object_kind)
        case ObjectExists() if not negated:
            kind = kinds[atom.object_kind]
            entry = {"kind": kind.id} | dict(_stated_terms(atom, sentence))
            return lambda stated: stated.add(kind.scheme.value, entry)
        case Industry() if not negated and not atom.except_codes:
            entries = [{"code": code, "standard": atom.standard} for code in atom.codes]
            return lambda stated: stated.data.update(industry=entries)
        case _:
            raise refuse(
                "E0201", "setningen kan ikke gis som et faktum", sentence.text, "skriv faktaene den følger av"
            )


def _stated_terms(atom: ObjectExists, sentence: Sentence) -> Iterator[tuple[str, object]]:
    names = sentence.names
    for term in atom.terms:
        match term:
            case ObjectComparison() if term.comparator in _ADJUSTED:
                measure = names.vocabulary.measures[term.measure]
                unit = f" {names.unit_name(measure.unit)}" if measure.unit else ""
                text = f"{term.number:f}".rstrip("0").rstrip(".").replace(".", ",") + unit
                bound = _ADJUSTED[term.comparator]
                yield measure.key, {bound: text} if bound else text
            case ObjectIs():
                yield names.vocabulary.measures[term.measure].key, not term.negated
            case ObjectHasCode() if not term.negated:
                yield names.vocabulary.measures[term.measure].key, list(term.codes)
            case _:
                raise refuse(
                    "E0206",
                    "vilkåret kan ikke gis som et faktum",
                    sentence.text,
                    "skriv målet som et tall, «minst» eller «høyst»",
                )


GIVEN: tuple[Form[Edit], ...] = (
    form(
        "virksomheten",
        r"en virksomhet(?: med næringskode(?:ne)? (?P<codes>.+?)(?: i (?P<standard>SN2007|SN2025))?)?",
        _business,
        "en virksomhet med næringskode 24.420 i SN2007",
        "en virksomhet, med næringskoder når de er kjent",
    ),
    form(
        "resten",
        r"alt annet er avkreftet",
        _rest_denied,
        "alt annet er avkreftet",
        "det som ikke er nevnt, er kjent å ikke gjelde",
    ),
    form(
        "fullstendig",
        rf"listen over (?P<list>{'|'.join(LISTS)}) er fullstendig",
        _list_complete,
        "listen over kjemikalier er fullstendig",
        "det finnes ikke flere",
    ),
    form(
        "ukjent",
        r"at det er ukjent om (?P<clause>.+)",
        _unknown,
        "at det er ukjent om virksomheten utfører asbestarbeid",
        "faktumet er ukjent",
    ),
    form(
        "vurdert",
        r'at det er vurdert at (?P<what>.+?), fordi "(?P<reason>[^"]+)"',
        _judged,
        'at det er vurdert at internkontrollforskriften § 5 gjelder, fordi "…"',
        "et menneske har vurdert skjønnet",
    ),
    form(
        "størrelse",
        r"at (?P<said>.+ er .+)",
        _quantity,
        "at antall arbeidstakere er mellom 1 og 4",
        "tallet er kjent, eller kjent mellom grenser",
    ),
    form(
        "faktum",
        r"at (?P<clause>.+)",
        _condition,
        "at virksomheten utfører asbestarbeid",
        "en setning fra reglene er et faktum",
    ),
)


def state(text: Phrase, table: tuple[Row, ...], setting: Setting) -> Edit:
    """Read a Gitt line.

    Raises:
        Refused: no form fits.
    """
    things = state_things(text, table, setting)
    if things:
        return things
    clause = re.fullmatch(r"at (?P<clause>.+:)", text.text)
    if clause:
        return _condition(Sentence(text, clause, table, setting))
    read = read_as(GIVEN, text, table, setting)
    if read is None:
        near = did_you_mean(text.text, [f.example for f in GIVEN])
        raise refuse("E0201", f"ukjent setning i testen «{text.text}»", text, near)
    return read[1]
