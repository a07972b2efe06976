"""The text of an act as a tree: chapters, sections, ledd, numbers and letters, each with what stands in it.

Both source forms are read into this tree. What a part is called in a reference (`§5`, `ledd-2`, `nr-4`,
`bokstav-a`, `kapittel-3`, `vedlegg-1`) is one of its names; a part without a name is only a heading or a
group the law itself has no reference for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.vocabulary import Form


class Part(Struct, frozen=True):
    """A piece of an act.

    Attributes:
        names: the steps of a reference that lead here, e.g. `ledd-2` and `nr-2` of a numbered ledd.
        heading: as printed, with its number: «§ 5. Kontroll».
        title: the heading without its number.
        content: what stands in it, in the order of the law: texts and smaller parts.
    """

    names: tuple[str, ...] = ()
    heading: str = ""
    title: str = ""
    content: tuple[str | Part, ...] = ()

    @property
    def parts(self) -> Iterator[Part]:
        """The smaller parts right inside it."""
        return (item for item in self.content if isinstance(item, Part))

    @property
    def text(self) -> str:
        """All text in it in the order of the law, with the headings inside it but not its own."""
        return " ".join(self._texts())

    def _texts(self) -> Iterator[str]:
        for item in self.content:
            if isinstance(item, str):
                yield item
            else:
                yield from (words for words in (item.heading, item.text) if words)

    @property
    def flat_text(self) -> str:
        """The text as the Markdown copies print it: what follows a list before the list, no headings."""
        own = [item for item in self.content if isinstance(item, str)]
        inside = [part.flat_text for part in self.parts]
        return " ".join(words for words in (*own, *inside) if words)

    def below(self) -> Iterator[Part]:
        """Every part inside it, nearest first."""
        level = list(self.parts)
        while level:
            yield from level
            level = [part for outer in level for part in outer.parts]


class ActHead(Struct, frozen=True):
    """What an act is, without its text.

    Attributes:
        in_force: the first day it is in force; none while that is not decided.
        changed: the day the last change that is taken in was in force.
        repeals: acts it says that it repeals.
    """

    refid: str
    title: str
    short_title: str = ""
    in_force: date | None = None
    changed: date | None = None
    repeals: tuple[str, ...] = ()


class ActText(Struct, frozen=True):
    """One act as a copy has it, in the source form it was read from."""

    head: ActHead
    form: Form
    root: Part

    def find(self, reference: str) -> list[Part]:
        """Every part a reference within the act can mean, e.g. `§5/ledd-2/nr-4`; none when it has none."""
        first, *rest = reference.split("/")
        found = _nearest(self.root, first, in_annexes=first.startswith(_ANNEX))
        for step in rest:
            found = [part for outer in found for part in _nearest(outer, step)]
        return found

    def beside(self, reference: str) -> tuple[str, ...]:
        """The references beside one that leads nowhere, as near as can be; just one with the same end."""
        *around, last = reference.split("/")
        while around:
            whole = "/".join(around)
            if self.find(same := f"{whole}/{last}"):
                return (same,)
            found = self.find(whole)
            if found and (names := [part.names[0] for part in found[0].below() if part.names]):
                return tuple(f"{whole}/{name}" for name in names)
            around.pop()
        return tuple(section.names[0] for section in self.sections())

    def sections(self) -> Iterator[Part]:
        """Every section (§) outside the annexes."""
        return (part for part in _outside_annexes(self.root) if part.names and part.names[0].startswith("§"))


_ANNEX = "vedlegg"


def _nearest(whole: Part, step: str, *, in_annexes: bool = True) -> list[Part]:
    """The parts of that name with the fewest parts around them; those of the act before those of annexes."""
    wanted = step.casefold()
    level: Sequence[Part] = [whole]
    while level:
        level = [part for outer in level for part in outer.parts if in_annexes or not _is_annex(part)]
        found = [part for part in level if wanted in (name.casefold() for name in part.names)]
        if found:
            return found
    return [] if in_annexes else _nearest(whole, step)


def _outside_annexes(whole: Part) -> Iterator[Part]:
    for part in whole.parts:
        if not _is_annex(part):
            yield part
            yield from _outside_annexes(part)


def _is_annex(part: Part) -> bool:
    return any(name.startswith(_ANNEX) for name in part.names)
