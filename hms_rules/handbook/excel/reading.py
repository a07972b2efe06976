"""A workbook read back: what its edited cells say now, and what they said when it was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from msgspec import Struct, field
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.handbook.excel.sheets import BASE, OWNER, SHEETS, Sheet
from hms_rules.handbook.parts import CaseInfo


class Row(Struct, frozen=True):
    """A row of a sheet: its id (none for one somebody has added), and its edited cells as text, by field."""

    id: str
    number: int
    cells: dict[str, str]


class ReadSheet(Struct, frozen=True):
    """A sheet as it came back.

    Attributes:
        base: what each cell said when the workbook was made, by id and field.
        lacking: the fields whose column is gone.
    """

    sheet: Sheet
    rows: tuple[Row, ...]
    base: dict[tuple[str, str], str] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()


def read_workbook(path: Path, info: CaseInfo) -> tuple[list[ReadSheet], list[Diagnostic]]:
    """Read a workbook that was made of a client's case and edited since.

    Returns:
        The sheets, and warnings about sheets (W1622) and columns (W1621) that are gone.

    Raises:
        HmsRulesError: it is no workbook (E1620), or not one that was made of this case (E1621).
    """
    if not path.is_file():
        raise HmsRulesError(
            [Diagnostic("E1001", f"filen «{path}» finnes ikke", help="oppgi en fil som finnes")]
        )
    try:
        book = load_workbook(path, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, OSError, ValueError):
        advice = "lagre den som .xlsx fra Excel eller LibreOffice"
        raise HmsRulesError(
            [
                Diagnostic(
                    "E1620", f"filen «{path.name}» kan ikke leses som regneark", Span(str(path), 1), advice
                )
            ]
        ) from None
    if BASE not in book.sheetnames:
        advice = "bruk regnearket fra «hms-rules case export»; arket med grunnlaget må være med"
        raise HmsRulesError(
            [Diagnostic("E1621", "regnearket er ikke laget av denne saken", Span(str(path), 1), advice)]
        )
    base = _base(book[BASE])
    if finding := _of_another(base, info, path):
        raise HmsRulesError([finding])
    found, findings = list[ReadSheet](), list[Diagnostic]()
    for sheet in SHEETS:
        if not sheet.edited or not any(title == sheet.title for title, _, _ in base):
            continue
        if sheet.title not in book.sheetnames:
            message = f"arket «{sheet.title}» er borte; det som sto der, er som før"
            findings.append(Diagnostic("W1622", message, Span(str(path), 1)))
            continue
        read = _sheet(book[sheet.title], sheet, base)
        for name in read.lacking:
            column = sheet.edited[name].title
            message = f"kolonnen «{column}» i «{sheet.title}» er borte; det som sto der, er som før"
            findings.append(Diagnostic("W1621", message, Span(str(path), 1)))
        found.append(read)
    return found, findings


def _of_another(base: dict[tuple[str, str, str], str], info: CaseInfo, path: Path) -> Diagnostic | None:
    """Ids are alike from client to client: a workbook of another one must not be taken in."""
    for (sheet, name, _), number in base.items():
        if sheet == OWNER and name != info.name and (number or info.organisation_number) != number:
            message = "regnearket er ikke laget av denne saken"
            advice = f"ta det inn i saken til {name}"
            return Diagnostic("E1621", message, Span(str(path), 1), advice, note=f"det er laget for {name}")
    return None


def _base(page: Any) -> dict[tuple[str, str, str], str]:
    rows = page.iter_rows(min_row=2, values_only=True)
    return {(_text(s), _text(i), _text(f)): _text(v) for s, i, f, v in (row[:4] for row in rows) if s}


def _sheet(page: Any, sheet: Sheet, base: dict[tuple[str, str, str], str]) -> ReadSheet:
    header = [_text(cell.value) for cell in page[1]]
    places = {f: header.index(c.title) for f, c in sheet.edited.items() if c.title in header}
    id_place = header.index("id") if "id" in header else None
    return ReadSheet(
        sheet=sheet,
        rows=tuple(_rows(page, places, id_place)),
        base={(id_, f): value for (title, id_, f), value in base.items() if id_ and title == sheet.title},
        lacking=tuple(f for f in sheet.edited if f not in places),
    )


def _rows(page: Any, places: dict[str, int], id_place: int | None) -> Iterator[Row]:
    for number, values in enumerate(page.iter_rows(min_row=2, values_only=True), start=2):
        cells = {f: _text(values[place]) for f, place in places.items()}
        id_ = _text(values[id_place]) if id_place is not None else ""
        if id_ or any(cells.values()):
            yield Row(id_, number, cells)


def _text(value: Any) -> str:
    """A cell as text: days without the time, whole numbers without a fraction."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).replace("\r\n", "\n").strip()
