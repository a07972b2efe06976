"""Rewriting YAML files people also write in: comments and order stay. ruamel.yaml is spoken to here."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hms_rules.storing import write_keeping

_WIDTH = 110
_IDENTITY = ("id", "kind", "rule", "name")


def write_yaml(path: Path, data: Mapping[str, Any], head: str = "") -> None:
    """Write data to a YAML file, and keep the version before beside it.

    Raises:
        OSError: the file cannot be written; then nothing has changed.
    """
    write_keeping(path, rewritten(path, data, head))


def rewritten(path: Path, data: Mapping[str, Any], head: str = "") -> str:
    """The text of a YAML file changed to say the data; what it says already keeps place, form and comments.

    Args:
        path: the file, there or not.
        data: what it is to say; keys and list items that are not in it are taken out.
        head: comment lines a new file begins with.
    """
    old = _yaml().load(path.read_text(encoding="utf-8-sig")) if path.is_file() else None
    text = ""
    if isinstance(old, dict):
        _become(old, data)
        text = _dump(old)
    if not (text and _says(text, data)):
        text = "".join(f"# {line}\n" for line in head.splitlines()) + _dump(data)
    return text


def _dump(document: Mapping[str, Any]) -> str:
    text = io.StringIO()
    _yaml().dump(document, text)
    return text.getvalue()


def _says(text: str, data: Mapping[str, Any]) -> bool:
    """Whether the text is YAML that says the data: comments can stand where the library loses its way."""
    from ruamel.yaml.error import YAMLError

    try:
        return bool(_plain(_yaml().load(text)) == _plain(data))
    except YAMLError:
        return False


def _plain(value: Any) -> Any:
    if _is_mapping(value):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(item) for item in value] if _is_list(value) else _text(value)


def _yaml() -> Any:
    from ruamel.yaml import YAML  # only what writes needs it

    yaml = YAML()
    yaml.width = _WIDTH
    yaml.preserve_quotes = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _become(old: Any, new: Any) -> None:
    """Change a document in place until it says what the new one says."""
    if isinstance(old, dict):
        for key in [key for key in old if key not in new]:
            del old[key]
        for key, value in new.items():
            if key in old and value and _can_become(old[key], value):
                _become(old[key], value)
            elif key not in old or not _same(old[key], value):
                old[key] = value
    else:
        _list_becomes(old, new)


def _list_becomes(old: Any, new: Sequence[Any]) -> None:
    wanted = [_identity(item) for item in new]
    for place in reversed(range(len(old))):
        if _identity(old[place]) not in wanted:
            del old[place]
    for place, value in enumerate(new):
        at = _place_of(wanted[place], old, place)
        if at is None:
            old.insert(place, value)
            continue
        if at != place:
            old.insert(place, old.pop(at))
        if _can_become(old[place], value):
            _become(old[place], value)
    del old[len(new) :]


def _place_of(identity: str, items: Sequence[Any], start: int) -> int | None:
    return next((n for n in range(start, len(items)) if _identity(items[n]) == identity), None)


def _identity(item: Any) -> str:
    """What says that two items of a list are the same thing: the first of its names, else all it says."""
    if isinstance(item, Mapping):
        return next((f"{key}: {item[key]}" for key in _IDENTITY if key in item), str(dict(item)))
    return str(item)


def _can_become(old: Any, new: Any) -> bool:
    kinds: tuple[Callable[[Any], bool], ...] = (_is_mapping, _is_list)
    return any(kind(old) and kind(new) for kind in kinds)


def _is_mapping(value: Any) -> bool:
    return isinstance(value, Mapping)


def _is_list(value: Any) -> bool:
    return isinstance(value, list | tuple)


def _same(old: Any, new: Any) -> bool:
    """Whether a value is written already: as fact files are read, everything is text."""
    return _text(old) == _text(new)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
