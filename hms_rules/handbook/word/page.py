"""A Word document written piece by piece: headings, paragraphs, lists and tables in the template's styles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span

_ACCENT, _PAPER, _FAINT = "1F5F7A", "F4F7F9", RGBColor(0x5B, 0x6B, 0x77)
_LOGO = Cm(1.6)
_SMALL = Pt(9)
_UNDER_HEADER = Pt(14)
_BOX = 4.2  # centimetres


class Page:
    """The document as it is written.

    Args:
        template: a Word file whose styles, margins and headers are taken; none for plain ones.

    Raises:
        HmsRulesError: the template is no Word file (E1626).
    """

    def __init__(self, template: Path | None) -> None:
        try:
            self._document: Any = Document(str(template) if template else None)
        except (PackageNotFoundError, ValueError, KeyError):
            span = Span(str(template), 1)
            advice = "lagre malen som .docx fra Word eller LibreOffice"
            raise HmsRulesError(
                [Diagnostic("E1626", "malen kan ikke leses som Word-fil", span, advice)]
            ) from None
        if template:
            _empty(self._document)
        else:
            _plain_styles(self._document)

    # -- what stands around the text ------------------------------------------------------------------

    def around(self, header: str, logo: Path | None) -> None:
        """The name and logo of the client on top of every page, and the page's number below.

        Raises:
            HmsRulesError: the logo is no picture Word can show (E1628).
        """
        section = self._document.sections[0]
        top = section.header.paragraphs[0]
        top.paragraph_format.space_after = _UNDER_HEADER
        if logo:
            _picture(top.add_run(), logo)
            top.add_run("   ")
        top.add_run(header).font.color.rgb = _FAINT
        bottom = section.footer.paragraphs[0]
        bottom.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _field(bottom, "PAGE")

    def contents(self, headings: Sequence[str]) -> None:
        """A list of the chapters, that Word can make again with page numbers."""
        for number, heading in enumerate(headings):
            paragraph = self._paragraph(heading, "TOC 1")
            if number == 0:
                _begin_field(paragraph, r'TOC \o "1-2" \h \z \u')
            if number == len(headings) - 1:
                _end_field(paragraph)

    # -- the text --------------------------------------------------------------------------------------

    def title(self, text: str, *below: str) -> None:
        """The title, and lines under it."""
        self._paragraph(text, "Title")
        for line in filter(None, below):
            self._paragraph(line, "Subtitle")

    def heading(self, text: str, level: int = 1, *, new_page: bool = False) -> None:
        """A heading; a chapter may begin on a new page."""
        paragraph = self._paragraph(text, f"Heading {level}")
        paragraph.paragraph_format.page_break_before = new_page
        paragraph.paragraph_format.keep_with_next = True

    def text(self, text: str, *, faint: bool = False) -> None:
        """A paragraph; nothing where there is no text."""
        if not text:
            return
        run = self._paragraph("", "Normal").add_run(text)
        if faint:
            run.font.color.rgb = _FAINT

    def bullets(self, items: Iterable[str]) -> None:
        """A list."""
        for item in items:
            self._paragraph(item, "List Bullet")

    def table(self, titles: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """A table; its header is repeated on every page, and no row is broken.

        Args:
            titles: of the columns.
            rows: the cells as text; a line each for what is a list.
            widths: of the columns, in centimetres.
        """
        table = self._table(1, len(titles))
        _repeat(table.rows[0])
        for cell, title in zip(table.rows[0].cells, titles, strict=True):
            _shade(cell, _ACCENT)
            _write(cell, title, bold=True, colour=RGBColor(0xFF, 0xFF, 0xFF))
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        for row in rows:
            added = table.add_row()
            _keep_whole(added)
            for cell, text in zip(added.cells, row, strict=True):
                _write(cell, text)
        _set_widths(table, widths)
        self._document.add_paragraph()

    def boxes(self, levels: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Boxes in rows under each other: an organisation chart."""
        for level in levels:
            table = self._table(1, len(level))
            _set_widths(table, [_BOX] * len(level))
            table.alignment = WD_TABLE_ALIGNMENT.CENTER
            for cell, (label, name) in zip(table.rows[0].cells, level, strict=True):
                _shade(cell, _PAPER)
                _write(cell, label, bold=True, centred=True)
                _write(cell, name, centred=True, more=True)
            self._document.add_paragraph().paragraph_format.space_after = Pt(0)

    def grid(self, rows: Sequence[Sequence[tuple[str, str]]], side: float) -> None:
        """Squares with a side in centimetres, each with a text and a colour: a matrix."""
        table = self._table(len(rows), len(rows[0]))
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        _set_widths(table, [side * 1.4, *[side] * (len(rows[0]) - 1)])
        for line, cells in zip(table.rows, rows, strict=True):
            _keep_whole(line)
            line.height = Cm(side * 0.7)
            for cell, (text, colour) in zip(line.cells, cells, strict=True):
                if colour:
                    _shade(cell, colour)
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
                _write(cell, text, bold=bool(colour), centred=True)
        self._document.add_paragraph()

    def content(self) -> bytes:
        """The file."""
        out = BytesIO()
        self._document.save(out)
        return out.getvalue()

    def _paragraph(self, text: str, style: str) -> Any:
        """A paragraph in a style; in the template's plain one where it has no such style."""
        known = style in {s.name for s in self._document.styles}
        return self._document.add_paragraph(text, style=style if known else None)

    def _table(self, rows: int, columns: int) -> Any:
        table = self._document.add_table(rows, columns)
        if "Table Grid" in {style.name for style in self._document.styles}:
            table.style = "Table Grid"
        table.autofit = False
        return table


def _picture(run: Any, path: Path) -> None:
    try:
        run.add_picture(str(path), height=_LOGO)
    except (UnrecognizedImageError, UnexpectedEndOfFileError, InvalidImageStreamError):
        advice = "lagre den som PNG eller JPEG"
        finding = Diagnostic(
            "E1628", f"logoen «{path.name}» kan ikke settes inn i Word", Span(str(path), 1), advice
        )
        raise HmsRulesError([finding]) from None


def _set_widths(table: Any, widths: Sequence[float]) -> None:
    """Set the widths of columns, and of every cell: some programs read the one, some the other."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def _empty(document: Any) -> None:
    """Take the text out of a template; its styles, margins and headers stay."""
    body = document.element.body
    for child in [child for child in body if child.tag != qn("w:sectPr")]:
        body.remove(child)


def _plain_styles(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.9)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    for name, size in (("Title", 26), ("Heading 1", 18), ("Heading 2", 13)):
        style = document.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        style.font.color.rgb = RGBColor.from_string(_ACCENT)


def _write(  # noqa: PLR0913  # how it looks
    cell: Any, text: str, *, bold: bool = False, centred: bool = False, more: bool = False, colour: Any = None
) -> None:
    """Write in a cell, a paragraph for each line; `more` adds to what stands there."""
    for number, line in enumerate(text.replace("§ ", "§\xa0").split("\n")):
        paragraph = cell.add_paragraph() if number or more else cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(1)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(line)
        run.font.size, run.bold = _SMALL, bold
        if colour is not None:
            run.font.color.rgb = colour


def _shade(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)  # noqa: SLF001  # the library has no shading


def _repeat(row: Any) -> None:
    _flag(row, "w:tblHeader")


def _keep_whole(row: Any) -> None:
    _flag(row, "w:cantSplit")


def _flag(row: Any, name: str) -> None:
    flag = OxmlElement(name)
    flag.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(flag)  # noqa: SLF001  # the library has no such property


def _field(paragraph: Any, code: str) -> None:
    _begin_field(paragraph, code)
    _end_field(paragraph)


def _begin_field(paragraph: Any, code: str) -> None:
    """A field before the text of a paragraph: what it stands for is what comes until its end."""
    for number, element in enumerate((_mark("begin"), _code(code), _mark("separate"))):
        run = OxmlElement("w:r")
        run.append(element)
        paragraph._p.insert(number + (1 if paragraph._p.pPr is not None else 0), run)  # noqa: SLF001  # likewise


def _end_field(paragraph: Any) -> None:
    run = OxmlElement("w:r")
    run.append(_mark("end"))
    paragraph._p.append(run)  # noqa: SLF001  # likewise


def _mark(kind: str) -> Any:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    return mark


def _code(code: str) -> Any:
    text = OxmlElement("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = code
    return text
