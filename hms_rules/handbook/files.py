"""Reading and writing the files of a case: with places for findings, and never over what others write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, get_args

from msgspec import Struct
from pydantic import BaseModel, ValidationError

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.facts.business import Shape
from hms_rules.facts.places import Places
from hms_rules.facts.reading import read_written
from hms_rules.facts.shapes import shape_findings
from hms_rules.facts.text import read_text
from hms_rules.rewriting import write_yaml

S = TypeVar("S", bound=Shape)

_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>")


class ReadFile(Struct, frozen=True):
    """What a file said when it was read, where, and how to see whether it still says so."""

    data: Mapping[str, Any]
    places: Places
    digest: str


def read_file(path: Path) -> ReadFile:
    """Read one YAML file of a case.

    Raises:
        HmsRulesError: it cannot be read, is not YAML, or has the marks of an unfinished merge (E1602).
    """
    text = read_text(str(path))
    if conflict := next((n for n, li in enumerate(text.splitlines(), 1) if li.startswith(_CONFLICT[0])), 0):
        raise HmsRulesError([_unfinished_merge(path, conflict)])
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
        return ReadFile({}, Places(), digest(path))
    written = read_written(text, str(path), may_be_empty=True)
    return ReadFile(_without_nothing(written.data), written.places, digest(path))


def _unfinished_merge(path: Path, line: int) -> Diagnostic:
    return Diagnostic(
        "E1602",
        "to har endret filen, og endringene er ikke slått sammen",
        Span(str(path), line),
        help=f"velg mellom det som står over og under «{_CONFLICT[1]}», og ta bort linjene med merker",
    )


def _without_nothing(value: Any) -> Any:
    """Keys somebody has left empty say nothing."""
    if isinstance(value, dict):
        return {key: _without_nothing(part) for key, part in value.items() if part not in (None, "")}
    return [_without_nothing(part) for part in value] if isinstance(value, list) else value


def shaped(read: ReadFile, model: type[S]) -> S:
    """Make a part of what a file says.

    Raises:
        HmsRulesError: every finding about its shape, and ids that stand twice (E1605).
    """
    try:
        part = model.model_validate(read.data)
    except ValidationError as error:
        raise HmsRulesError(shape_findings(error, read.data, read.places, _known_keys(model))) from None
    twice = list(_twice(read.data, read.places))
    if twice:
        raise HmsRulesError(twice)
    return part


def _known_keys(model: type[BaseModel]) -> dict[str, list[str]]:
    """The keys that can stand at the top of a file, and under each key there."""
    keys = {"": list(model.model_fields)}
    for name, field in model.model_fields.items():
        inner = next((a for a in get_args(field.annotation) if _is_model(a)), None)
        if inner:
            keys[name] = list(inner.model_fields)
    return keys


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _twice(
    data: Mapping[str, Any], places: Places, above: tuple[str | int, ...] = ()
) -> Iterator[Diagnostic]:
    """Ids that stand twice in the same list, also in the lists of its items."""
    for name, items in data.items():
        seen: dict[str, int] = {}
        for place, item in enumerate(items if isinstance(items, list) else ()):
            if not isinstance(item, dict):
                continue
            id_ = item.get("id", "")
            if id_ and id_ in seen:
                yield Diagnostic(
                    "E1605",
                    f"id-en «{id_}» står to ganger",
                    places.nearest((*above, name, place, "id")),
                    help="gi den ene en annen id",
                    related=_related(places.nearest((*above, name, seen[id_], "id"))),
                )
            seen.setdefault(id_, place)
            yield from _twice(item, places, (*above, name, place))


def _related(span: Span | None) -> tuple[tuple[Span, str], ...]:
    return ((span, "den første"),) if span else ()


def digest(path: Path) -> str:
    """What tells whether a file has changed; nothing for one that is not there."""
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def write_part(path: Path, part: Shape, read_as: str, head: str) -> None:
    """Write a part among what people have written, and keep the version before beside it.

    Args:
        path: the file.
        part: what it is to say.
        read_as: the digest of the file when it was read.
        head: comment lines of a new file.

    Raises:
        HmsRulesError: somebody has changed the file since it was read (E1603), or it cannot be written.
    """
    if digest(path) != read_as:
        message = f"filen «{path.name}» er endret av andre mens kommandoen gikk; ingenting er skrevet"
        raise HmsRulesError([Diagnostic("E1603", message, Span(str(path), 1), help="kjør kommandoen igjen")])
    try:
        write_yaml(path, part.model_dump(mode="json", exclude_defaults=True), head)
    except OSError:
        advice = "se etter at mappen og filen kan skrives"
        finding = Diagnostic("E1008", f"filen «{path}» kan ikke skrives", help=advice)
        raise HmsRulesError([finding]) from None
