"""From pydantic's errors to findings: in Norwegian, by path and place, one for each cause."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.facts.findings import written_path
from hms_rules.facts.places import Path, Places

DATE_HELP = "skriv år, måned og dag, for eksempel 2026-11-23"
_EXAMPLES = {
    "industry": 'industry: ["43.320"]',
    "headcount": "headcount: {employees: 12}",
    "place": 'place: {municipality: "4601"}',
    "quantities": "quantities: {stoyniva-dagseksponering: 86 dB}",
}


def shape_findings(
    error: ValidationError, data: Mapping[str, Any], places: Places, keys: Mapping[str, list[str]]
) -> list[Diagnostic]:
    """Translate every error; where a value fits none of several forms, the deepest error is the cause.

    Args:
        error: what pydantic says.
        data: what was read.
        places: where it stands.
        keys: the known keys, by where they can stand.
    """
    found = [(_real_path(details, data), details) for details in error.errors(include_url=False)]
    causes: dict[Path, ErrorDetails] = {}
    for path, details in found:
        is_around_another = any(other[: len(path)] == path and other != path for other, _ in found)
        if not is_around_another:
            causes.setdefault(path, details)
    return [_finding(path, details, places, keys) for path, details in causes.items()]


def _real_path(details: ErrorDetails, data: object) -> Path:
    """The path in the data: without the names pydantic adds for the alternatives of a union."""
    path: list[str | int] = []
    for part in details["loc"]:
        is_there = isinstance(data, Mapping) and part in data
        is_there |= isinstance(data, list | tuple) and isinstance(part, int) and part < len(data)
        if is_there:
            path.append(part)
            data = data[part]  # type: ignore[index]  # a map or list, as just seen
    if details["type"] == "missing":
        path.append(details["loc"][-1])
    return tuple(path)


def _finding(path: Path, details: ErrorDetails, places: Places, keys: Mapping[str, list[str]]) -> Diagnostic:
    kind, name = details["type"], str(path[-1]) if path else ""
    note = None if places.values else f"gjelder {written_path(path)}"
    match kind:
        case "extra_forbidden":
            known = _known_keys(path, keys)
            advice = did_you_mean(name, known) or f"kjente nøkler er {', '.join(known)}"
            return Diagnostic(
                "E0614", f"nøkkelen «{name}» er ukjent", places.nearest(path, key=True), advice, note
            )
        case "missing":
            return Diagnostic("E0615", f"«{name}» mangler", places.nearest(path), f"legg til {name}: …", note)
        case "enum" | "literal_error":
            choices = re.findall(r"'([^']+)'", str(details["ctx"]["expected"]))
            advice = (
                did_you_mean(str(details["input"]), choices)
                or f"skriv {', '.join(choices[:-1])} eller {choices[-1]}"
            )
            return Diagnostic(
                "E0617", f"«{details['input']}» er ikke et av valgene", places.nearest(path), advice, note
            )
        case "E0618":
            return Diagnostic("E0618", details["msg"], places.nearest(path), DATE_HELP, note)
        case _:
            return Diagnostic(
                "E0616", _wrong_form(kind, path), places.nearest(path), _EXAMPLES.get(name), note
            )


def _wrong_form(kind: str, path: Path) -> str:
    name = next((str(p) for p in reversed(path) if isinstance(p, str)), "filen")
    if path and isinstance(path[-1], int):
        name = f"hvert ledd i {name}"
    forms = {
        "tuple_type": "en liste",
        "dict_type": "nøkler med verdier",
        "model_type": "nøkler med verdier",
        "model_attributes_type": "nøkler med verdier",
        "date_type": "en dato",
        "bool_type": "ja eller nei",
        "string_type": "tekst",
        **dict.fromkeys(("greater_than_equal", "less_than_equal", "int_parsing"), "et tall fra 1 til 5"),
    }
    if path and path[0] in ("headcount", "quantities") and len(path) > 1:
        return f"«{name}» skal være et tall, et tall med enhet eller {{at_least: …, at_most: …}}"
    return f"«{name}» skal være {forms.get(kind, 'skrevet på en annen måte')}"


def _known_keys(path: Path, keys: Mapping[str, list[str]]) -> list[str]:
    if len(path) == 1:
        return keys[""]
    section = str(path[0])
    is_in_measure = section in ("machinery", "equipment", "chemicals") and len(path) > len(
        ("machinery", 0, "volum")
    )
    return keys["bounds" if is_in_measure else section]
