"""Texts kept word for word: what people are told, in `tests/diagnostics/<family>/<case>.txt`.

The name of a case starts with its code. `UPDATE_GOLDEN=1` rewrites the texts; read the difference aloud
before it is kept.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from hms_rules.diagnostics import Diagnostic, render_text

FOLDER = Path(__file__).parent / "diagnostics"


def rendered(findings: Iterable[Diagnostic], source: Sequence[str] | None = None) -> str:
    """The findings as people read them."""
    return "\n\n".join(render_text(found, source) for found in findings) + "\n"


def assert_golden(family: str, case: str, text: str) -> None:
    """The text is the one that is kept, and is about the code the case is named by."""
    kept = FOLDER / family / f"{case}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")
    assert f"[{case[:5]}]" in text


def texts(family: str) -> set[str]:
    """The cases whose texts are kept."""
    return {path.stem for path in (FOLDER / family).glob("*.txt")}
