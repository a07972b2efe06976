"""A workbook taken back into the case: what people changed in it, and where others changed the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct
from pydantic import ValidationError

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.facts.business import Shape
from hms_rules.handbook.case import Case
from hms_rules.handbook.excel.reading import ReadSheet, Row, read_workbook
from hms_rules.handbook.excel.sheets import STATUS_OF, Kind
from hms_rules.handbook.parts import MODELS, Part
from hms_rules.handbook.plan import OWN

_NORWEGIAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_FOLDED = str.maketrans({"æ": "ae", "ø": "o", "å": "aa"})


class Merged(Struct, frozen=True):
    """What taking a workbook back did.

    Attributes:
        changed: how many cells were taken over.
        added: how many rows were new.
        findings: conflicts (W1623), cells that cannot be read (W1624), rows and columns that are gone.
    """

    changed: int
    added: int
    findings: tuple[Diagnostic, ...]


def merge(case: Case, path: Path) -> Merged:
    """Take an edited workbook back: changes are merged, conflicts are told, and nothing is lost.

    A cell that was changed in the workbook only, is taken over. One that was changed in the case as well
    stays as it is in the case. A row that is gone from the workbook stays in the case.

    Raises:
        HmsRulesError: it cannot be read as a workbook of this case, or a file of the case was changed
            meanwhile.
    """
    sheets, findings = read_workbook(path, case.info)
    changed = added = 0
    for read in sheets:
        part = read.sheet.part
        merging = _Merging(read, case.part(part, MODELS[part]), path)
        said = merging.merged()
        findings += merging.findings
        changed, added = changed + merging.changed, added + merging.added
        case.save(part, said)
    return Merged(changed, added, tuple(findings))


class _Merging:
    """One sheet into one part."""

    def __init__(self, read: ReadSheet, part: Shape, path: Path) -> None:
        self._read = read
        self._model = type(part)
        self._key = next(iter(self._model.model_fields))
        self._items: dict[str, dict[str, Any]] = {
            item["id"]: item for item in part.model_dump(mode="json")[self._key]
        }
        known = {id_ for id_, _ in read.base}
        self._since = [id_ for id_ in self._items if id_ not in known]
        self._path = path
        self.findings: list[Diagnostic] = []
        self.changed = self.added = 0

    def merged(self) -> Shape:
        """The part with the changes of the sheet."""
        known = {id_ for id_, _ in self._read.base}
        for row in self._read.rows:
            if row.id in self._items or row.id in known:
                self._row(row)
            elif self._read.sheet.adds:
                self._add(row)
        there = {row.id for row in self._read.rows}
        for id_ in sorted(known & set(self._items) - there):
            self._find(
                "W1625", f"raden «{self._name(id_)}» er borte i regnearket; den står fortsatt i saken", 0
            )
        return self._model.model_validate({self._key: list(self._items.values())})

    def _row(self, row: Row) -> None:
        item = self._items.get(row.id, {"id": row.id})
        for field, text in row.cells.items():
            was = self._read.base.get((row.id, field), "")
            if text == was:
                continue
            now = _shown(item.get(field), field, self._read)
            value = self._value(field, text, row)
            if value is _UNREADABLE or text == now:
                continue
            if now != was:
                title = self._read.sheet.edited[field].title
                both = f"både i saken («{now}») og i regnearket («{text}»)"
                message = f"«{title}» for «{self._name(row.id)}» er endret {both}; saken står"
                self._find("W1623", message, row.number)
                continue
            if self._fits({**item, field: value}, row):
                item[field] = value
                self._items[row.id] = item
                self.changed += 1

    def _add(self, row: Row) -> None:
        values = {field: self._value(field, text, row) for field, text in row.cells.items() if text}
        item = {field: value for field, value in values.items() if value is not _UNREADABLE}
        name = str(item.get("what") or item.get("name") or "")
        if not name:
            return
        own = OWN if self._read.sheet.part is Part.ACTIONS else ""
        if before := self._taken_before(name):
            self._differences(before, item, row)
            return
        item["id"] = _free(own + _slug(name), self._items)
        if self._fits(item, row):
            self._items[item["id"]] = item
            self.added += 1

    def _taken_before(self, name: str) -> dict[str, Any] | None:
        """What an earlier merge of the same workbook made of a row; each is of one row only."""
        for id_ in self._since:
            if name in (self._items[id_].get("what"), self._items[id_].get("name")):
                self._since.remove(id_)
                return self._items[id_]
        return None

    def _differences(self, item: Mapping[str, Any], said: Mapping[str, Any], row: Row) -> None:
        for field, value in said.items():
            if item.get(field) != value:
                title = self._read.sheet.edited[field].title
                name = self._name(item["id"])
                message = f"«{title}» for «{name}» er en annen i saken enn i regnearket; saken står"
                self._find("W1623", message, row.number)

    def _fits(self, item: Mapping[str, Any], row: Row) -> bool:
        try:
            self._model.model_validate({self._key: [item]})
        except ValidationError as error:
            bad = str(error.errors()[0]["loc"][-1])
            column = self._read.sheet.edited.get(bad)
            self._find(
                "W1624", f"«{column.title if column else bad}» kan ikke leses, og er som før", row.number
            )
            return False
        return True

    def _value(self, field: str, text: str, row: Row) -> Any:
        """A cell as the case has it; what cannot be read is told."""
        kind = self._read.sheet.edited[field].kind
        try:
            return _READ[kind](text)
        except (ValueError, KeyError):
            title = self._read.sheet.edited[field].title
            self._find("W1624", f"«{text}» i «{title}» kan ikke leses, og er som før", row.number)
            return _UNREADABLE

    def _name(self, id_: str) -> str:
        item = self._items.get(id_, {})
        return str(item.get("what") or item.get("name") or id_)

    def _find(self, code: str, message: str, row: int) -> None:
        note = f"arket «{self._read.sheet.title}»" + (f", rad {row}" if row else "")
        self.findings.append(Diagnostic(code, message, Span(str(self._path), 1), note=note))


_UNREADABLE = object()


def _shown(value: Any, field: str, read: ReadSheet) -> str:
    """What the case says now, as the sheet would show it."""
    kind = read.sheet.edited[field].kind
    if kind is Kind.LIST:
        return "\n".join(value or ())
    if kind is Kind.STATUS:
        return next(text for text, status in STATUS_OF.items() if status.value == value)
    return "" if value is None else str(value)


def _day(text: str) -> str | None:
    if not text:
        return None
    if found := _NORWEGIAN_DAY.fullmatch(text):
        day, month, year = map(int, found.groups())
        return date(year, month, day).isoformat()
    return date.fromisoformat(text).isoformat()


_READ: dict[Kind, Callable[[str], Any]] = {
    Kind.TEXT: str,
    Kind.DATE: _day,
    Kind.GRADE: lambda text: int(text) if text else None,
    Kind.STATUS: lambda text: STATUS_OF[text.casefold()].value,
    Kind.LIST: lambda text: [line.strip() for line in text.split("\n") if line.strip()],
}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold().translate(_FOLDED)).strip("-")[:48] or "ny"


def _free(id_: str, taken: Mapping[str, Any]) -> str:
    candidates: Iterator[str] = (id_ if n == 1 else f"{id_}-{n}" for n in range(1, len(taken) + 2))
    return next(candidate for candidate in candidates if candidate not in taken)
