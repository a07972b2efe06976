"""From a file to its text: there, not too large, UTF-8, and without characters nobody can see."""

from __future__ import annotations

import re
from pathlib import Path

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span

SIZE_LIMIT = 1024 * 1024
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def read_text(path: str) -> str:
    """Read a file as text, a byte order mark left out.

    Raises:
        HmsRulesError: when it is not there, too large, not UTF-8 or has control characters.
    """
    data = _read_bytes(path)
    if len(data) > SIZE_LIMIT:
        raise _refuse(
            "E0602", "filen er større enn 1 MiB", Span(path, 1), "del opp filen; én fil er én virksomhet"
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace").removeprefix("\ufeff")
        place = _after(before, path)
        raise _refuse("E0604", "filen er ikke UTF-8 her", place, "lagre filen på nytt som UTF-8") from None
    if hidden := _INVISIBLE.search(text):
        message = f"filen har et kontrolltegn (U+{ord(hidden[0]):04X}) her"
        raise _refuse("E0605", message, _after(text[: hidden.start()], path), "slett tegnet")
    return text


def _read_bytes(path: str) -> bytes:
    start = Span(path, 1)
    try:
        with Path(path).open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise _refuse("E0601", "filen finnes ikke", start) from None
    except IsADirectoryError:
        raise _refuse("E0601", "dette er en mappe, ikke en fil", start) from None
    except (OSError, ValueError):
        raise _refuse(
            "E0601", "filen kan ikke leses", start, "se etter om du har lov til å lese den"
        ) from None


def _after(text: str, path: str) -> Span:
    """The place of the first character after a text."""
    return Span(path, text.count("\n") + 1, len(text) - text.rfind("\n"))


def _refuse(code: str, message: str, place: Span, advice: str | None = None) -> HmsRulesError:
    return HmsRulesError([Diagnostic(code, message, place, advice)])
