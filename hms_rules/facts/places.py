"""Where the keys and values of a fact file stand, by their path from the top, and who says so."""

from __future__ import annotations

from msgspec import Struct, field

from hms_rules.diagnostics import Span
from hms_rules.facts.factbase import Origin, Source

Path = tuple[str | int, ...]


class Places(Struct, frozen=True):
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


class Provenance(Struct, frozen=True):
    """Where the statements about a business come from: a file with places, a register, or a caller."""

    origin: Origin = Origin.INPUT
    text: str = "oppgitt"
    places: Places = field(default_factory=Places)

    def source(self, path: Path, text: str = "") -> Source:
        """The source of the value at the path."""
        return Source(self.origin, text or self.text, self.places.nearest(path))
