"""The catalogue of finding codes: what to avoid, what is better, and why. Codes never change meaning."""

from __future__ import annotations

import tomllib
from pathlib import Path

from hms_rules.diagnostics import Diagnostic, did_you_mean


def catalogue() -> dict[str, dict[str, str]]:
    """Every code with its title, what to avoid, what to prefer, and why."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        found |= tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def explain_code(code: str) -> str | Diagnostic:
    """A code explained in words, or a finding that there is no such code."""
    known = catalogue()
    entry = known.get(code.upper())
    if entry is None:
        return Diagnostic(
            "E1007", f"koden «{code}» finnes ikke", help=did_you_mean(code, known) or "koder ser ut som E0203"
        )
    parts = ("Unngå", "avoid"), ("Foretrekk", "prefer"), ("Hvorfor", "why")
    body = "\n\n".join(f"{heading}\n{_indented(entry[key])}" for heading, key in parts)
    return f"{code.upper()}: {entry['title']}\n\n{body}"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.strip().splitlines())
