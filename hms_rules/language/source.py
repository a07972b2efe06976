"""From the bytes of a file to its lines, as an editor shows them.

Text is normalised to NFC, so that «å» is one character whichever way it was typed; columns count
the characters of the normalised line.
"""

from __future__ import annotations

import unicodedata

from hms_rules.diagnostics import Diagnostic, Span


def read_lines(path: str, data: bytes) -> tuple[list[str] | None, list[Diagnostic]]:
    """Decode a file into lines without line ends; none when it is not UTF-8."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, data, error)]
    findings = []
    if text.startswith("\ufeff"):
        text = text[1:]
        findings.append(_byte_order_mark(path))
    written = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [unicodedata.normalize("NFC", line) for line in written]
    changed = [n for n, (before, after) in enumerate(zip(written, lines, strict=True), 1) if before != after]
    if changed:
        findings.append(_decomposed(path, changed, written[changed[0] - 1]))
    return lines, findings


def _not_utf8(path: str, data: bytes, error: UnicodeDecodeError) -> Diagnostic:
    before = data[: error.start]
    start_of_line = before.rfind(b"\n") + 1
    column = len(before[start_of_line:].decode("utf-8", errors="replace")) + 1
    return Diagnostic(
        "E0101",
        "filen er ikke lagret som UTF-8",
        Span(path, before.count(b"\n") + 1, column),
        help="lagre filen på nytt med tegnkodingen UTF-8; her står det første tegnet som ikke kan leses",
    )


def _byte_order_mark(path: str) -> Diagnostic:
    return Diagnostic(
        "W0501",
        "filen begynner med et usynlig merke (BOM)",
        Span(path, 1, 1),
        help="lagre filen som «UTF-8» uten BOM; andre verktøy finner ellers ikke første linje",
    )


def _decomposed(path: str, lines: list[int], first: str) -> Diagnostic:
    column = next((i for i, c in enumerate(first) if unicodedata.combining(c)), 1)
    many = f" på {len(lines)} linjer" if len(lines) > 1 else ""
    return Diagnostic(
        "W0502",
        f"bokstaver med tegn over er skrevet som to tegn{many}",
        Span(path, lines[0], max(1, column)),
        help="lagre filen med sammensatte tegn (Unicode NFC); reglene er lest som om den var det",
    )
