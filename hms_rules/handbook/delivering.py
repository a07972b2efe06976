"""The deliverables of a case as files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.handbook.system import System
from hms_rules.storing import write_keeping

FOLDER = "deliverables"


class Form(StrEnum):
    """What can be delivered."""

    WORD = "word"
    EXCEL = "excel"
    CALENDAR = "calendar"
    HTML = "html"
    PROOF = "proof"
    JSON = "json"


_FILES: dict[Form, tuple[str, str, str]] = {
    Form.WORD: ("hms-handbok.docx", "word.handbook", "render_word"),
    Form.EXCEL: ("hms-register.xlsx", "excel.writing", "render_workbook"),
    Form.CALENDAR: ("hms-frister.ics", "writers.calendar", "render_calendar"),
    Form.HTML: ("hms-handbok.html", "writers.html", "render_handbook"),
    Form.PROOF: ("lovoversikt.html", "writers.html", "render_proof"),
    Form.JSON: ("hms.json", "writers.data", "render_json"),
}


def deliver(system: System, folder: Path, forms: Iterable[Form] = tuple(Form)) -> list[Path]:
    """Write the deliverables; those that were there are kept beside the new ones.

    Args:
        system: the system of the day.
        folder: where they are put.
        forms: which of them.

    Raises:
        HmsRulesError: the libraries a form needs are not installed (E1627), or a file cannot be written.
    """
    made = [(folder / _FILES[form][0], _render(form)(system)) for form in forms]
    for path, content in made:
        try:
            write_keeping(path, content)
        except OSError:
            advice = "lukk den om den er åpen, og se etter at mappen kan skrives"
            finding = Diagnostic("E1008", f"filen «{path}» kan ikke skrives", help=advice)
            raise HmsRulesError([finding]) from None
    return [path for path, _ in made]


def _render(form: Form) -> Callable[[System], bytes | str]:
    """The function that makes a form; its library is only imported for it."""
    _, module, name = _FILES[form]
    try:
        render: Callable[[System], bytes | str] = getattr(import_module(f"hms_rules.handbook.{module}"), name)
    except ModuleNotFoundError as error:
        advice = "installer med: pip install 'hms-rules[handbook]'"
        message = f"«{form}» trenger biblioteket {error.name}, som ikke er installert"
        raise HmsRulesError([Diagnostic("E1627", message, help=advice)]) from None
    return render
