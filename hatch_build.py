"""Puts rules, ontology and their compiled form into the wheel.

A hook on the wheel target alone: a global one would also run for the sdist and make a wheel built
from that sdist fail. An editable install reads the repository's own folders.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_COMPILE = "import sys; from hms_rules.cache import compile_to; compile_to(sys.argv[1])"


class ShippedData(BuildHookInterface):  # type: ignore[type-arg]  # the builder's own configuration is not ours
    """Adds `hms_rules/shipped_data/` to a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the rules of the source tree and include them with it."""
        if version == "editable":
            return
        root = Path(self.root)
        self._folder = TemporaryDirectory()
        compiled = Path(self._folder.name) / "compiled.json"
        subprocess.run([sys.executable, "-c", _COMPILE, str(compiled)], cwd=root, check=True)  # noqa: S603  # our own code
        for folder in ("rulesets", "ontology"):
            build_data["force_include"][str(root / folder)] = f"hms_rules/shipped_data/{folder}"
        build_data["force_include"][str(compiled)] = "hms_rules/shipped_data/compiled.json"
