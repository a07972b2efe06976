"""A saved answer of the register: one unit, or a list or search result with exactly one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.registers.brreg.entity import Place, Registered, failed, read_entity
from hms_rules.registers.industry import Standard

MAX_BYTES = 1_000_000


def read_file(path: str | PathLike[str], standard: Standard | None = None) -> Registered:
    """Read a saved answer of the register.

    Args:
        path: a JSON file.
        standard: the standard of its industry codes; none when nobody knows, and then a code that
            means different things in the two is read as both.
    """
    start = Span(fspath(path), 1)
    try:
        text = _content(Path(path), start)
        entity = _only_unit(decoded(text, start), start)
    except HmsRulesError as error:
        return failed(error.diagnostics[0])
    return read_entity(entity, _places(text, start), standard)


def decoded(text: str | bytes, span: Span | None) -> Any:
    """Decode JSON, or raise the finding that it is none."""
    try:
        return json.loads(text)
    except RecursionError:
        at, why = span, "for mange nivåer"
    except json.JSONDecodeError as error:
        at, why = span and Span(span.path, error.lineno, error.colno), f"linje {error.lineno}"
    except ValueError:
        at, why = span, "et tegn eller tall som ikke kan leses"
    message = f"svaret fra Enhetsregisteret er ikke gyldig JSON ({why})"
    raise HmsRulesError([Diagnostic("E0708", message, at, help="hent svaret på nytt")])


def unit(data: object, span: Span | None) -> Mapping[str, Any]:
    """Take the decoded JSON for a unit, or raise the finding that it is none."""
    if isinstance(data, Mapping) and isinstance(data.get("organisasjonsnummer"), str):
        return data
    message = "innholdet er ikke en enhet fra Enhetsregisteret"
    advice = "det skal være svaret for ett organisasjonsnummer, med feltet «organisasjonsnummer»"
    raise HmsRulesError([Diagnostic("E0709", message, span, help=advice)])


def _content(path: Path, start: Span) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) <= MAX_BYTES:
            return content.decode("utf-8-sig")
        message, advice = f"filen er større enn {MAX_BYTES // 1_000_000} MB", "lagre svaret for én enhet"
    except FileNotFoundError:
        message, advice = f"filen «{path}» finnes ikke", "se etter om navnet er riktig"
    except UnicodeDecodeError:
        message, advice = "filen er ikke UTF-8", "lagre svaret slik registeret ga det"
    except OSError:
        message, advice = f"filen «{path}» kan ikke leses", "se etter om det er en fil du har tilgang til"
    raise HmsRulesError([Diagnostic("E0710", message, start, help=advice)])


def _only_unit(data: object, start: Span) -> Mapping[str, Any]:
    units = _listed(data)
    if units is None:
        return unit(data, start)
    if len(units) == 1:
        return unit(units[0], start)
    found = f"{len(units)} enheter" if units else "ingen enheter"
    advice = "lagre svaret for ett organisasjonsnummer i en egen fil"
    raise HmsRulesError([Diagnostic("E0709", f"filen har {found}, og skal ha én", start, help=advice)])


def _listed(data: object) -> list[object] | None:
    """Find the units of a list, or of a search result (which has no `_embedded` when it found none)."""
    if isinstance(data, list):
        return data
    if not isinstance(data, Mapping) or not {"_embedded", "page"} & data.keys():
        return None
    pages = data.get("_embedded")
    lists = pages.values() if isinstance(pages, Mapping) else ()
    return [item for items in lists if isinstance(items, list) for item in items]


def _places(text: str, start: Span) -> Place:
    """Find the places of keys: where the quoted key first stands in the text."""

    def place(key: str) -> Span:
        at = text.find(f'"{key}"')
        if at < 0:
            return start
        return Span(start.path, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at), len(key) + 2)

    return place
