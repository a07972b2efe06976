"""Reading JSON with places: the standard library says whether it is JSON, this says where things stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.facts.nodes import DEPTH_LIMIT, Mark, Node

_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+|"')
_MARKS = {"{": Mark.MAP, "[": Mark.LIST, "}": Mark.END, "]": Mark.END}
_EXACT = 15  # digits a float holds exactly
_CONSTANTS: dict[str, bool] = {"true": True, "false": False}


def json_marks(text: str, path: str) -> Iterator[Node] | Diagnostic:
    """The marks of a JSON text, or what makes it something else."""
    return _too_deep(text, path) or _not_json(text, path) or _marks(text, path)


def _marks(text: str, path: str) -> Iterator[Node]:
    for piece, span in _pieces(text, path):
        if piece in _MARKS:
            yield Node(_MARKS[piece], span)
        elif piece == "null":
            yield Node(Mark.NOTHING, span)
        elif piece not in ",:":
            yield Node(Mark.SCALAR, span, _value(piece))


def _value(piece: str) -> str | float | bool:
    if piece[0] == '"':
        return str(json.loads(piece))
    if piece in _CONSTANTS:
        return _CONSTANTS[piece]
    is_short_whole = len(piece) <= _EXACT and piece.lstrip("-").isdigit()
    return int(piece) if is_short_whole else float(piece)


def _pieces(text: str, path: str) -> Iterator[tuple[str, Span]]:
    line, line_start, seen = 1, 0, 0
    for match in _PIECE.finditer(text):
        breaks = text.count("\n", seen, match.start())
        if breaks:
            line += breaks
            line_start = text.rindex("\n", seen, match.start()) + 1
        seen = match.start()
        yield match[0], Span(path, line, match.start() - line_start + 1, len(match[0]))


def _too_deep(text: str, path: str) -> Diagnostic | None:
    depth = 0
    for piece, span in _pieces(text, path):
        depth += (piece in "{[") - (piece in "}]")
        if depth > DEPTH_LIMIT:
            return Diagnostic("E0612", f"filen har mer enn {DEPTH_LIMIT} nivåer inni hverandre", span)
    return None


def _not_json(text: str, path: str) -> Diagnostic | None:
    try:
        json.loads(text, parse_int=len, parse_float=len, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        place = Span(path, error.lineno, error.colno)
        return Diagnostic(
            "E0607", "filen er ikke gyldig JSON her", place, "se etter komma, kolon og anførselstegn"
        )
    except _NotANumberError as error:
        at = re.search(rf"(?<![\w\"]){re.escape(str(error))}", text)
        line = text.count("\n", 0, at.start()) + 1 if at else 1
        column = at.start() - text.rfind("\n", 0, at.start()) if at else 1
        return Diagnostic(
            "E0607", f"«{error}» er ikke et tall i JSON", Span(path, line, column, len(str(error)))
        )
    return None


class _NotANumberError(Exception):
    """JSON has no NaN and no Infinity, but Python's reader takes them."""


def _refuse(word: str) -> float:
    raise _NotANumberError(word)
