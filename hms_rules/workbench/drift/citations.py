"""What the rules and the ontology cite, and where: acts, provisions, and the references of `@jf`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Span
from hms_rules.language.document import Block, Tag
from hms_rules.language.parser import parse_document
from hms_rules.language.sections import act_of
from hms_rules.ontology.names import iri_of
from hms_rules.ontology.places import Places


class Citation(Struct, frozen=True):
    """A Regel: the provision it is about, where that stands, and where it says when it was read.

    Attributes:
        references: what `@jf` names, each with its place.
    """

    provision: str
    span: Span
    checked: Span | None = None
    references: tuple[tuple[str, Span], ...] = ()


def read_citations(rulesets: Path) -> list[Citation]:
    """Every Regel of a rule folder, in the order of the files; what cannot be read is for lint."""
    found: list[Citation] = []
    for path in sorted(rulesets.rglob("*.feature")):
        document, _ = parse_document(path.relative_to(rulesets.parent).as_posix(), path.read_bytes())
        if document:
            act = _value(document.feature.tags, "kilde")
            found += filter(None, (_citation(block, act) for block in document.sections))
    return found


def _citation(block: Block, act: str) -> Citation | None:
    act = _value(block.tags, "kilde") or act
    tags = {tag.name: tag for tag in reversed(block.tags)}
    if not act or "hjemmel" not in tags:
        return None
    return Citation(
        provision=f"{act}/{tags['hjemmel'].value}",
        span=tags["hjemmel"].span,
        checked=tags["kontrollert"].span if "kontrollert" in tags else None,
        references=tuple((_full(tag.value, act), tag.span) for tag in block.tags if tag.name == "jf"),
    )


def _value(tags: Iterable[Tag], name: str) -> str:
    return next((tag.value for tag in tags if tag.name == name), "")


def _full(reference: str, act: str) -> str:
    return reference if act_of(reference) else f"{act}/{reference}"


class Described:
    """Where the ontology describes acts and provisions."""

    def __init__(self, ontology: Path) -> None:
        self._places = Places()
        for path in _turtle_files(ontology):
            self._places.add(
                path.relative_to(ontology.parent).as_posix(), path.read_text(encoding="utf-8-sig")
            )

    def place(self, id_: str, *words: str) -> Span | None:
        """Where one of the words stands in the description of an act or a provision, else where it begins."""
        return self._places.of(str(iri_of(id_)), *words)


def _turtle_files(ontology: Path) -> Iterator[Path]:
    return (p for p in sorted(ontology.rglob("*.ttl")) if "shapes" not in p.relative_to(ontology).parts)
