"""From marks in a text to plain data with places: the one tree YAML and JSON are both read into."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.facts.places import Path, Places

DEPTH_LIMIT = 20


class Mark(Enum):
    """What a reader of YAML or JSON has come to."""

    MAP = auto()
    LIST = auto()
    END = auto()
    SCALAR = auto()
    NOTHING = auto()


class Node(Struct, frozen=True):
    """One mark, its value when it is a scalar, and its place."""

    mark: Mark
    span: Span
    value: str | float | bool = ""


@dataclass(slots=True)
class _Open:
    """A map or list that is being filled."""

    holds: dict[str, object] | list[object]
    path: Path
    key: str | None = None
    seen: dict[str, Span] = field(default_factory=dict)


class Tree(Struct, frozen=True):
    """Plain data, the places in it, and what was wrong with its keys and values."""

    data: object
    places: Places
    findings: tuple[Diagnostic, ...]


@dataclass(slots=True)
class _Builder:
    data: object = None
    places: Places = field(default_factory=Places)
    findings: list[Diagnostic] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def take(self, node: Node) -> bool:
        """Take one mark; false when it makes no sense to go on."""
        if node.mark is Mark.END:
            self.stack.pop()
            return True
        top = self.stack[-1] if self.stack else None
        if top and isinstance(top.holds, dict) and top.key is None:
            return self._take_key(top, node)
        path = self._place(top)
        self.places.values[path] = node.span
        if node.mark in (Mark.MAP, Mark.LIST):
            return self._open(top, path, node)
        if node.mark is Mark.NOTHING:
            self._missing_value(path, node)
        self._put(top, self._text(node))
        return True

    def _take_key(self, top: _Open, node: Node) -> bool:
        if node.mark in (Mark.MAP, Mark.LIST):
            self._found("E0613", "en nøkkel må være tekst", node, "skriv nøkkelen som ett ord før kolon")
            return False
        key = str(self._text(node))
        if first := top.seen.get(key):
            self.findings.append(
                Diagnostic(
                    "E0610",
                    f"nøkkelen «{key}» står to ganger",
                    node.span,
                    "slå de to sammen til én",
                    related=((first, "her står den første gang"),),
                )
            )
        self.places.keys[*top.path, key] = top.seen[key] = node.span
        top.key = key
        return True

    def _open(self, top: _Open | None, path: Path, node: Node) -> bool:
        if len(self.stack) >= DEPTH_LIMIT:
            self._found("E0612", f"filen har mer enn {DEPTH_LIMIT} nivåer inni hverandre", node)
            return False
        holds: dict[str, object] | list[object] = {} if node.mark is Mark.MAP else []
        self._put(top, holds)
        self.stack.append(_Open(holds, path))
        return True

    def _place(self, top: _Open | None) -> Path:
        if top is None:
            return ()
        if isinstance(top.holds, dict):
            assert top.key is not None  # INVARIANT: a value in a map comes after its key
            return (*top.path, top.key)
        return (*top.path, len(top.holds))

    def _put(self, top: _Open | None, value: object) -> None:
        if top is None:
            self.data = value
        elif isinstance(top.holds, dict):
            assert top.key is not None  # INVARIANT: a value in a map comes after its key
            top.holds[top.key] = value
            top.key = None
        else:
            top.holds.append(value)

    def _text(self, node: Node) -> str | float | bool:
        if not isinstance(node.value, str):
            return node.value
        if any("\ud800" <= c <= "\udfff" or (c < " " and c not in "\n\t\r") for c in node.value):
            self._found("E0605", "teksten har et tegn som ikke kan vises", node, "skriv teksten på nytt")
            return ""
        return unicodedata.normalize("NFC", node.value)

    def _missing_value(self, path: Path, node: Node) -> None:
        name = next((str(p) for p in reversed(path) if isinstance(p, str)), "")
        place = self.places.keys.get(path, node.span)
        help_ = "ta bort linjen, eller skriv [] for en tom liste"
        self.findings.append(Diagnostic("E0619", f"«{name}» mangler verdi", place, help_))

    def _found(self, code: str, message: str, node: Node, help_: str | None = None) -> None:
        self.findings.append(Diagnostic(code, message, node.span, help_))


def build(nodes: Iterable[Node]) -> Tree:
    """Build plain data of the marks, until they end or make no sense."""
    builder = _Builder()
    for node in nodes:
        if not builder.take(node):
            break
    return Tree(builder.data, builder.places, tuple(builder.findings))
