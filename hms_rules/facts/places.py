"""Where the keys and values of a fact file stand, by their path from the top."""

from __future__ import annotations

from dataclasses import dataclass, field

from hms_rules.diagnostics import Span

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Places by path; both maps are empty for what was not read from a file."""

    values: dict[Path, Span] = field(default_factory=dict)
    keys: dict[Path, Span] = field(default_factory=dict)

    def nearest(self, path: Path, *, key: bool = False) -> Span | None:
        """The place of a value (or of its key), else of what it stands in."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path)
