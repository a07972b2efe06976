"""The workbook written: filters, a header that stays, lists to choose from, colours for what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from textwrap import wrap
from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins

from hms_rules.handbook.excel.sheets import BASE, OWNER, STATUS_OF, Cell, Column, Kind, Sheet, wanted
from hms_rules.handbook.system import System

_HEADER = PatternFill("solid", fgColor="1F5F7A")
_EDITED = PatternFill("solid", fgColor="FFF9E5")
_RED, _YELLOW, _GREEN = "F2B8AE", "FBE7A1", "C9E4C5"
_COLOURS = {
    "høy": _RED,
    "middels": _YELLOW,
    "lav": _GREEN,
    "mangler": _RED,
    "utløpt": _RED,
    "mal mangler": _YELLOW,
    "på plass": _GREEN,
}
_CENTRED = (Kind.DATE, Kind.GRADE)
_MARGINS = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.5)
_UNDER = Border(bottom=Side("thin", color="D5DDE3"))
_LINK = "https://"
_DAY = "DD.MM.YYYY"
_LINE = 15  # points
_LETTERS = 1.1  # most are narrower than the figures a width is counted in
_SPARE = 200  # rows below the last, for what people add


def render_workbook(system: System) -> bytes:
    """Write the workbook: law register, documents, risks and plan, and what they said when it was made."""
    book = Workbook()
    assert book.active is not None  # INVARIANT: a new workbook has a sheet
    book.remove(book.active)
    base = book.create_sheet(BASE)
    info = system.case.info
    base.append(["sheet", "id", "field", "value"])
    base.append([OWNER, info.name, "", info.organisation_number or ""])
    for sheet in wanted(system):
        rows = sheet.rows(system)
        base.append([sheet.title, "", "", ""])  # the sheet was there, also when it had no rows
        _fill(book.create_sheet(sheet.title), sheet, rows)
        for id_, cells in rows:
            for column, cell in zip(sheet.columns, cells, strict=True):
                if column.field:
                    base.append([sheet.title, id_, column.field, as_text(cell)])
    base.sheet_state = "hidden"
    book.move_sheet(base, len(book.sheetnames))
    book.active = 0
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def as_text(cell: Cell) -> str:
    """A cell as text, the same whatever program has saved it."""
    return cell.isoformat() if isinstance(cell, date) else "" if cell is None else str(cell)


def _fill(page: Any, sheet: Sheet, rows: list[tuple[str, list[Cell]]]) -> None:
    page.append(["id", *(column.title for column in sheet.columns)])
    for number, (id_, cells) in enumerate(rows, start=2):
        page.append([id_, *cells])
        page.row_dimensions[number].height = _LINE * _lines(sheet, cells)
    last = len(rows) + 1
    _header(page, sheet)
    for number, column in enumerate(sheet.columns, start=2):
        _column(page, number, column, last + (_SPARE if sheet.adds else 0))
    page.column_dimensions["A"].hidden = True
    page.freeze_panes = "C2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns) + 1)}{max(last, 2)}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.page_margins = _MARGINS
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"


def _lines(sheet: Sheet, cells: Sequence[Cell]) -> int:
    """How many lines a row needs: programs do not agree on finding it out themselves."""
    return max(
        sum(len(wrap(line, round(column.width * _LETTERS))) or 1 for line in as_text(cell).split("\n"))
        for column, cell in zip(sheet.columns, cells, strict=True)
    )


def _header(page: Any, sheet: Sheet) -> None:
    page.row_dimensions[1].height = 30
    for cell in page[1]:
        cell.font = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
        cell.fill = _HEADER
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    for number, column in enumerate(sheet.columns, start=2):
        page.column_dimensions[get_column_letter(number)].width = column.width


def _column(page: Any, number: int, column: Column, last: int) -> None:
    letter = get_column_letter(number)
    for row in range(2, last + 1):
        cell = page.cell(row, number)
        centred = "center" if column.kind in _CENTRED else None
        cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal=centred)
        if page.cell(row, 1).value:
            cell.border = _UNDER
        if isinstance(cell.value, str) and cell.value.startswith(_LINK):
            cell.hyperlink = cell.value
        if column.kind is Kind.DATE:
            cell.number_format = _DAY
        if column.field:
            cell.fill = _EDITED
    validation = _validation(column)
    if validation:
        page.add_data_validation(validation)
        validation.add(f"{letter}2:{letter}{max(last, 2)}")
    if column.title in ("Risiko", "Risiko etter", "Status"):
        for word, colour in _COLOURS.items():
            fill = PatternFill("solid", bgColor=colour)
            rule = FormulaRule(formula=[f'{letter}2="{word}"'], fill=fill)  # type: ignore[no-untyped-call]  # theirs
            page.conditional_formatting.add(f"{letter}2:{letter}{max(last, 2)}", rule)


def _validation(column: Column) -> DataValidation | None:
    """What may stand in a column: a day, a grade from 1 to 5, or one of the states of an action."""
    match column.kind:
        case Kind.DATE:
            found = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
            found.error = "Skriv en dato, for eksempel 01.11.2026"
        case Kind.GRADE:
            found = DataValidation(
                type="whole", operator="between", formula1="1", formula2="5", allow_blank=True
            )
            found.error = "Skriv et tall fra 1 til 5"
        case Kind.STATUS:
            found = DataValidation(type="list", formula1=f'"{",".join(STATUS_OF)}"', allow_blank=False)
            found.error = "Velg fra listen"
        case _:
            return None
    found.errorTitle = column.title
    found.showErrorMessage = True
    return found
