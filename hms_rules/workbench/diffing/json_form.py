"""Two versions of the rules compared, as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import json, to_builtins

from hms_rules.workbench.diffing.answers import BusinessChange
from hms_rules.workbench.diffing.rules import RuleChange


def as_json(rules: Sequence[RuleChange], businesses: Sequence[BusinessChange]) -> bytes:
    """The rules that changed and every business with what changes for it."""
    changed = [to_builtins(change) | {"kind": change.kind} for change in rules]
    return json.format(json.encode({"rules": changed, "businesses": list(businesses)}), indent=2)
