"""Where the shipped rules and ontology lie: inside the installed package, else in the repository."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def shipped(folder: str) -> Path:
    """The shipped folder `rulesets` or `ontology`, or the file `compiled.json` beside them."""
    installed = _PACKAGE / "shipped_data" / folder
    return installed if installed.exists() else _PACKAGE.parent / folder
