"""Reading fact files. PyYAML is spoken to here and nowhere else.

YAML is read as marks with places, never loaded: every scalar is text (so that the code 01.10 stays
itself), and anchors, aliases, tags, repeated keys and several documents are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike, fspath
from typing import Any

import yaml
from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.facts.json_marks import json_marks
from hms_rules.facts.nodes import Mark, Node, build
from hms_rules.facts.places import Places
from hms_rules.facts.text import read_text

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where the wheel has it
_NO_VALUE = "E0619"
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


class Written(Struct, frozen=True):
    """What a fact file says, as plain data, and where."""

    data: dict[str, Any]
    places: Places


def read_file(path: str | PathLike[str]) -> Written:
    """Read a YAML file, or a JSON file when its name ends in `.json`.

    Raises:
        HmsRulesError: with every finding about the file as text, YAML or JSON.
    """
    name = fspath(path)
    return read_written(read_text(name), name)


def read_written(text: str, name: str, *, may_be_empty: bool = False) -> Written:
    """Read the text of a fact file.

    Args:
        text: what it says.
        name: its path, for places; `.json` at the end says that it is JSON.
        may_be_empty: whether a key may have no value; in a fact file that is a mistake.
    """
    found: list[Diagnostic] = []
    if name.endswith(".json"):
        marks = json_marks(text, name)
        if isinstance(marks, Diagnostic):
            raise HmsRulesError([marks])
    else:
        marks = _yaml_marks(text, name, found)
    tree = build(marks)
    found += [finding for finding in tree.findings if not (may_be_empty and finding.code == _NO_VALUE)]
    if not found and not isinstance(tree.data, dict):
        found.append(_not_keys(tree.data, name))
    if found:
        raise HmsRulesError(found)
    assert isinstance(tree.data, dict)  # INVARIANT: anything else was found above
    return Written(tree.data, tree.places)


def _not_keys(data: object, name: str) -> Diagnostic:
    if data is None:
        return Diagnostic("E0603", "filen er tom", Span(name, 1), "skriv minst næringskode og antall ansatte")
    return Diagnostic(
        "E0616", "filen skal være nøkler med verdier", Span(name, 1), "skriv «nøkkel: verdi» på hver linje"
    )


def _yaml_marks(text: str, name: str, found: list[Diagnostic]) -> Iterator[Node]:
    """Yield the marks of the first document; what YAML has and fact files have not goes to `found`."""
    documents = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            span = _span(event, name)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    found.append(
                        Diagnostic("E0611", "filen har flere dokumenter", span, "én fil er én virksomhet")
                    )
                    return
            found += _refused(event, span)
            node = _node(event, span)
            if node:
                yield node
    except yaml.YAMLError as error:
        found.append(_not_yaml(error, text, name))


def _node(event: yaml.Event, span: Span) -> Node | None:
    match event:
        case yaml.MappingStartEvent():
            return Node(Mark.MAP, span)
        case yaml.SequenceStartEvent():
            return Node(Mark.LIST, span)
        case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
            return Node(Mark.END, span)
        case yaml.ScalarEvent(value=value, style=style):
            is_nothing = style in (None, "") and value in _NOTHING
            return Node(Mark.NOTHING if is_nothing else Mark.SCALAR, span, value)
        case yaml.AliasEvent():
            return Node(Mark.SCALAR, span, "")
        case _:
            return None


def _refused(event: yaml.Event, span: Span) -> list[Diagnostic]:
    if isinstance(event, yaml.AliasEvent):
        return [
            Diagnostic(
                "E0608", f"henvisningen «*{event.anchor}» kan ikke brukes", span, "skriv verdien helt ut"
            )
        ]
    refused = []
    if anchor := getattr(event, "anchor", None):
        refused.append(
            Diagnostic("E0608", f"ankeret «&{anchor}» kan ikke brukes", span, "skriv verdien helt ut")
        )
    if getattr(event, "tag", None):
        refused.append(
            Diagnostic(
                "E0609", "YAML-typer («!…») kan ikke brukes", span, "ta bort ordet som begynner med «!»"
            )
        )
    return refused


def _span(event: yaml.Event, name: str) -> Span:
    start, end = event.start_mark, event.end_mark
    assert start  # INVARIANT: an event that was parsed has marks
    assert end
    is_scalar = isinstance(event, yaml.ScalarEvent | yaml.AliasEvent)
    length = end.column - start.column if is_scalar and start.line == end.line else 1
    return Span(name, start.line + 1, start.column + 1, max(1, length))


def _not_yaml(error: yaml.YAMLError, text: str, name: str) -> Diagnostic:
    mark = getattr(error, "problem_mark", None)
    lines = text.splitlines() or [""]
    line = min(mark.line, len(lines) - 1) if mark else 0
    column = mark.column if mark else 0
    has_tab = "\t" in lines[line][: column + 1]
    advice = (
        "bruk mellomrom, ikke tabulator, foran ordene"
        if has_tab
        else "se etter kolon, innrykk og anførselstegn"
    )
    return Diagnostic("E0606", "filen er ikke gyldig YAML her", Span(name, line + 1, column + 1), advice)
