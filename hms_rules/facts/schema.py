"""The JSON Schema of fact files, made from the vocabulary, so that an editor completes and checks them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hms_rules.facts.names import A_MEMBER, THE_LIST, Names
from hms_rules.vocabulary import Decision, Fact, Kind, Measure, Quantity, Scheme, Unit, ValueType, Vocabulary

Schema = dict[str, Any]

_DATE: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_TEXT: Schema = {"type": "string"}
_YES_NO: Schema = {"enum": [True, False, "ja", "nei"]}
_NUMBER_PATTERN = r"\d[\d \u00a0\u202f]*([.,]\d+)?"


def facts_schema(vocabulary: Vocabulary) -> Schema:
    """Make the JSON Schema (2020-12) of fact files.

    Every concept, kind, quantity and decision of the vocabulary is there with its Norwegian title
    and question; so is every measure of each kind, with its units.
    """
    return _Writer(vocabulary).schema()


class _Writer:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.names = Names(vocabulary)
        self.kinds = [k for k in vocabulary.kinds.values() if not k.derived]

    def schema(self) -> Schema:
        facts = self.vocabulary.facts.values()
        lists = (Scheme.ACTIVITIES, Scheme.PREMISES, Scheme.PRODUCTS, Scheme.CIRCUMSTANCES)
        everything: list[Fact | Kind | Decision] = [*facts, *self.kinds, *self.vocabulary.decisions.values()]
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Opplysninger om en virksomhet",
            "description": "Det som ikke er oppgitt, er ukjent. Det er aldri det samme som nei.",
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "name": {**_TEXT, "title": "navn"},
                "organisation_number": {**_TEXT, "title": "organisasjonsnummer", "pattern": "^[0-9]{9}$"},
                "industry": _INDUSTRY,
                "headcount": self._quantities("headcount", "hvor mange"),
                "place": _PLACE,
                **{s.value: _listed(s.value, (f for f in facts if f.scheme is s)) for s in lists},
                "machinery": self._objects(Scheme.MACHINERY),
                "equipment": self._objects(Scheme.EQUIPMENT),
                "chemicals": self._chemicals(),
                "quantities": self._quantities("quantities", "andre tall og datoer"),
                "decisions": _listed("decisions", self.vocabulary.decisions.values()),
                "judgements": _JUDGEMENTS,
                "absent": {**_ids(everything), "title": "det virksomheten ikke har eller gjør"},
                "complete": _COMPLETE,
            },
        }

    def _quantities(self, section: str, title: str) -> Schema:
        keys = {
            key.partition(".")[2]: {**_described(q), **self._amount(q)}
            for key, q in self.names.quantities.items()
            if key.startswith(f"{section}.")
        }
        return {"type": "object", "title": title, "additionalProperties": False, "properties": keys}

    def _objects(self, scheme: Scheme) -> Schema:
        kinds = [k for k in self.kinds if k.scheme is scheme]
        choices = [_choice(k) for k in kinds]
        with_measures = [self._object(k) for k in kinds]
        items = {"anyOf": [*choices, *with_measures]} if kinds else False
        return {"type": "array", "title": THE_LIST[scheme].removeprefix("listen over "), "items": items}

    def _object(self, kind: Kind) -> Schema:
        return {
            **_described(kind),
            "type": "object",
            "additionalProperties": False,
            "required": ["kind"],
            "properties": {"kind": {"const": kind.id}, "name": _TEXT, **self._measures(kind.id)},
        }

    def _chemicals(self) -> Schema:
        kinds = [k for k in self.kinds if k.scheme is Scheme.CHEMICALS]
        measures = {key: schema for k in kinds for key, schema in self._measures(k.id).items()}
        own = {
            "name": _TEXT,
            "cas": {**_TEXT, "title": "CAS-nummer"},
            "kind": {"anyOf": [_choice(k) for k in kinds]},
        }
        chemical = {"type": "object", "additionalProperties": False, "properties": {**measures, **own}}
        return {"type": "array", "title": "kjemikalier", "items": {"anyOf": [_TEXT, chemical]}}

    def _measures(self, kind: str) -> Schema:
        return {key: {**_described(m), **self._value(m)} for key, m in self.names.measures[kind].items()}

    def _value(self, measure: Measure) -> Schema:
        match measure.type:
            case ValueType.BOOLEAN:
                return _YES_NO
            case ValueType.CODES:
                return {"type": "array", "items": _TEXT}
            case _:
                return self._amount(measure)

    def _amount(self, what: Quantity | Measure) -> Schema:
        exact = _DATE if what.type is ValueType.DATE else self._number(what)
        bounds = dict.fromkeys(("at_least", "at_most", "assumed_at_least"), exact)
        return {"anyOf": [exact, {"type": "object", "additionalProperties": False, "properties": bounds}]}

    def _number(self, what: Quantity | Measure) -> Schema:
        unit = self.vocabulary.units.get(what.unit or "")
        if unit is None:
            if what.type is ValueType.INTEGER:
                return {"type": "integer", "minimum": 0}
            return {"type": ["number", "string"], "minimum": 0, "pattern": f"^{_NUMBER_PATTERN}$"}
        fitting = [u for u in self.vocabulary.units.values() if u.dimension == unit.dimension]
        shown = ", ".join(_name(u) for u in fitting)
        return {
            "type": "string",
            "pattern": rf"^-?{_NUMBER_PATTERN}\s*\D",
            "description": f"med enhet: {shown}",
        }


def _name(unit: Unit) -> str:
    return unit.names[0] if unit.names else unit.id


def _described(thing: Fact | Kind | Quantity | Measure | Decision) -> Schema:
    help_ = getattr(thing, "help", "")
    description = " ".join(text for text in (thing.question, help_) if text)
    return {"title": thing.label, **({"description": description} if description else {})}


def _choice(thing: Fact | Kind | Decision) -> Schema:
    return {"const": thing.id, **_described(thing)}


def _ids(things: Iterable[Fact | Kind | Decision]) -> Schema:
    choices = [_choice(thing) for thing in things]
    return {"type": "array", "items": {"anyOf": choices} if choices else False}


def _listed(section: str, things: Iterable[Fact | Kind | Decision]) -> Schema:
    titles = {**THE_LIST, "decisions": "vedtak"}
    return {**_ids(things), "title": titles[section].removeprefix("listen over ")}


_CODE: Schema = {
    "type": "string",
    "pattern": r"^([A-V]|[0-9]{2}(\.[0-9]{1,3})?)$",
    "description": "kode i SN2025, for eksempel 43.320",
}
_INDUSTRY: Schema = {
    "type": "array",
    "title": "næringskoder",
    "description": "Hovedaktiviteten først. Listen er fullstendig.",
    "items": {
        "anyOf": [
            _CODE,
            {
                "type": "object",
                "additionalProperties": False,
                "required": ["code"],
                "properties": {"code": _CODE, "standard": {"enum": ["SN2025", "SN2007", "unknown"]}},
            },
        ]
    },
}
_PLACE: Schema = {
    "type": "object",
    "title": "sted",
    "additionalProperties": False,
    "properties": {"municipality": {**_TEXT, "title": "kommunenummer", "pattern": "^[0-9]{4}$"}},
}
_JUDGEMENTS: Schema = {
    "type": "array",
    "title": "egne vurderinger",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["rule", "holds", "because"],
        "properties": {
            "rule": {**_TEXT, "title": "regelen eller bestemmelsen som er vurdert"},
            "holds": {**_YES_NO, "title": "gjelder det?"},
            "because": {**_TEXT, "title": "begrunnelsen"},
            "by": {**_TEXT, "title": "hvem som har vurdert"},
            "date": {**_DATE, "title": "når"},
            "until": {**_DATE, "title": "siste dag vurderingen gjelder"},
        },
    },
}
_COMPLETE: Schema = {
    "type": "array",
    "title": "lister som er fullstendige",
    "items": {
        "anyOf": [
            {"const": s.value, "title": f"{A_MEMBER[s]} som ikke er listet, finnes ikke"} for s in Scheme
        ]
    },
}
