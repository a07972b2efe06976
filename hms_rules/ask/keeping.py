"""Keeping the facts of an interview in a file, after every answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from hms_rules.ask.answers import Facts
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.rewriting import rewritten
from hms_rules.storing import write_atomically, write_keeping


class FactFile:
    """A fact file that is written again and again; the version before the interview is kept beside it."""

    def __init__(self, path: Path, head: str = "") -> None:
        self._path = path
        self._head = head
        self._is_begun = False

    def write(self, facts: Facts) -> None:
        """Write the facts: in YAML among what people wrote, in JSON where the file is JSON.

        Raises:
            HmsRulesError: the file cannot be written; it is as it was.
        """
        try:
            self._write(facts)
        except OSError:
            advice = "se etter at mappen og filen kan skrives"
            finding = Diagnostic("E1008", f"filen «{self._path}» kan ikke skrives", help=advice)
            raise HmsRulesError([finding]) from None
        self._is_begun = True

    def _write(self, facts: Facts) -> None:
        if self._path.suffix == ".json":
            text = json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
        else:
            text = rewritten(self._path, facts, self._head)
        keep: Callable[[Path, str], None] = write_atomically if self._is_begun else write_keeping
        keep(self._path, text)
