"""Frozen dataclasses as JSON and back: each object says which class it is of, and gives its fields in order.

Reading needs no schema, so that a command does not wait for one to be built. Whoever stores answers
for the text being read by the classes it was written by.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import ModuleType
from typing import Any

Makers = Mapping[str, Callable[..., object]]


def makers(modules: Iterable[ModuleType]) -> Makers:
    """What stored objects are made by: the dataclasses and enumerations of some modules, by name."""
    found: dict[str, Callable[..., object]] = {"date": date.fromisoformat}
    for module in modules:
        for name, value in vars(module).items():
            if isinstance(value, type) and value.__module__ == module.__name__ and _is_stored(value):
                assert name not in found, f"two classes called {name}"
                found[name] = value
    return found


def to_json(value: object) -> str:
    """Write a dataclass with all that is in it."""
    return json.dumps(_packed(value), ensure_ascii=False, separators=(",", ":"))


def from_json(data: Any, made_by: Makers) -> Any:
    """Make the objects again from decoded JSON."""

    def all_of(items: Iterable[Any]) -> list[Any]:
        return [item if type(item) in _PLAIN else unpacked(item) for item in items]

    def unpacked(value: Any) -> Any:
        if type(value) is list:
            return tuple(all_of(value))
        ((name, parts),) = value.items()
        if name == "dict":
            return dict(zip(parts, all_of(parts.values()), strict=True))
        return made_by[name](*all_of(parts))

    return unpacked(data)


_PLAIN = frozenset({str, int, float, bool, type(None)})


def _is_stored(kind: type) -> bool:
    return is_dataclass(kind) or issubclass(kind, Enum)


def _packed(value: Any) -> Any:
    match value:
        case Enum():
            return {type(value).__name__: [value.value]}
        case date():
            return {"date": [value.isoformat()]}
        case tuple():
            return [_packed(item) for item in value]
        case dict():
            return {"dict": {key: _packed(item) for key, item in value.items()}}
        case None | str() | int() | float():
            return value
        case _:
            return _object(value)


def _object(value: Any) -> Any:
    assert is_dataclass(value), f"nothing stores a {type(value).__name__}"
    return {type(value).__name__: [_packed(getattr(value, field.name)) for field in fields(value)]}
