"""One provision against the law: is what was read still what stands there?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

from hms_rules.registers.lovdata.reads import readable, split
from hms_rules.registers.lovdata.structure import ActText, Part
from hms_rules.registers.lovdata.text import same_words, text_hash, words
from hms_rules.vocabulary import Form, Provision, Read
from hms_rules.workbench.drift.diffs import Change, changes
from hms_rules.workbench.drift.library import Found, Library

_FEW_WORDS = 5
"""A text this short may stand in several places by chance."""


class Outcome(StrEnum):
    """What came of it, as people call it."""

    SAME = "uendret"
    CHANGED = "endret"
    RENUMBERED = "omnummerert"
    REPEALED = "opphevet"
    MISSING = "finnes-ikke"
    UNCLEAR = "flertydig"
    NOT_COMPARABLE = "kan-ikke-sammenlignes"
    OLDER = "eldre-kopi"
    TO_COME = "ikke-i-kraft"
    TITLE = "annen-tittel"


class Compared(Struct, frozen=True):
    """The outcome for one provision.

    Attributes:
        now: the hash of what stands there now; what a recorded reason is about.
        read: what was read and is no longer what stands there.
        changes: the words that are other than when it was read, where that text is at hand.
        moved_to: the section where the text stands now.
    """

    outcome: Outcome
    now: str = ""
    read: Read | None = None
    changes: tuple[Change, ...] = ()
    moved_to: str = ""


class Comparison(Struct, frozen=True):
    """A provision to be held against an act.

    Attributes:
        newest: the day of the newest copy anything of the act was read in; an older copy than that says
            nothing about what has changed since.
    """

    provision: Provision
    act: ActText
    library: Library
    newest: date | None = None

    def outcome(self) -> Compared:
        """Compare what was read with what stands there."""
        if self.provision.in_force_from and self.provision.in_force_from > self.library.law.day:
            return self._to_come()
        here = self._here()
        if len(here) > 1:
            return Compared(Outcome.UNCLEAR)
        if not here or is_repealed(here[0].section):
            return self._gone(Outcome.REPEALED if here else Outcome.MISSING)
        return self._same_or_not(here[0]) if self._must_be_read() else Compared(Outcome.SAME)

    def _must_be_read(self) -> bool:
        """A chapter is a frame: its sections are what is read."""
        return not self._reference.rpartition("/")[2].startswith("kapittel-")

    @property
    def _reference(self) -> str:
        return split(self.provision.id)[1]

    def _here(self) -> list[Found]:
        """The part of the act the provision is, and the section it is in."""
        parts = self.act.find(readable(self._reference, self.act.form))
        if not parts or not _has_ledd(self.act, self._reference):
            return []
        section = self.act.find(self._reference.split("/")[0])[0]
        return [Found(part, section) for part in parts]

    def _is_older(self) -> bool:
        return self.newest is not None and self.library.law.day < self.newest

    def _to_come(self) -> Compared:
        """Adopted wording is read in the act that amends; consolidated it can be read when it is in force."""
        for read in self.provision.reads:
            amending = self.library.law.act(read.source) if read.source else None
            if amending and amending.form is read.form and text_hash(amending.root.text) != read.sha256:
                return Compared(Outcome.CHANGED, text_hash(amending.root.text), read)
        return Compared(Outcome.TO_COME)

    def _gone(self, outcome: Outcome) -> Compared:
        if self._is_older():
            return Compared(Outcome.OLDER)
        moved = self._moved_to()
        return Compared(Outcome.RENUMBERED, moved_to=moved) if moved else Compared(outcome)

    def _same_or_not(self, here: Found) -> Compared:
        now = text_hash(here.part.text)
        reads = [read for read in self.provision.reads if not read.source]
        own = next((read for read in reads if read.form is self.act.form), None)
        if own and own.sha256 == now:
            return Compared(Outcome.SAME)
        for read in [own] if own else reads:
            again = list(self.library.found_again(self.provision.id, read))
            if not own and any(same_words(old.section.flat_text, here.section.flat_text) for old in again):
                return Compared(Outcome.SAME)
            if again or own:
                return self._changed(read, again[0] if again else None, here, now)
        return Compared(Outcome.OLDER if self._is_older() else Outcome.NOT_COMPARABLE, now)

    def _changed(self, read: Read, again: Found | None, here: Found, now: str) -> Compared:
        if self.library.law.day < read.day:
            return Compared(Outcome.OLDER, now, read)
        if moved := self._moved_to():
            return Compared(Outcome.RENUMBERED, now, read, moved_to=moved)
        if again is None:
            return Compared(Outcome.CHANGED, now, read)
        alike = read.form is self.act.form
        old, new = (
            (again.part.text, here.part.text) if alike else (again.section.flat_text, here.section.flat_text)
        )
        return Compared(Outcome.CHANGED, now, read, changes(old, new))

    def _moved_to(self) -> str:
        """The heading of another section that has the text that was read."""
        own = self._reference.split("/")[0]
        others = [section for section in self.act.sections() if own not in section.names]
        for read in self.provision.reads:
            if read.form is self.act.form:
                found = next((s for s in others if read.sha256 in _hashes(s)), None)
            else:
                again = self.library.found_again(self.provision.id, read)
                old = [earlier.section.flat_text for earlier in again]
                found = next((s for s in others if any(_is_same(s.flat_text, text) for text in old)), None)
            if found:
                return found.heading
        return ""


def is_repealed(section: Part) -> bool:
    """Whether only the number of a section is left."""
    return "pphev" in section.heading and not _is_long(section.text)


def _has_ledd(act: ActText, reference: str) -> bool:
    """Whether the ledd a reference names is there; the one step below a section all forms have."""
    first, *rest = reference.split("/")
    ledd = next((step for step in rest[:1] if step.startswith("ledd-")), None)
    return ledd is None or act.form is not Form.MARKDOWN or bool(act.find(f"{first}/{ledd}"))


def _hashes(section: Part) -> Iterator[str]:
    for part in (section, *section.below()):
        if _is_long(text := part.text):
            yield text_hash(text)


def _is_same(one: str, other: str) -> bool:
    return _is_long(one) and same_words(one, other)


def _is_long(text: str) -> bool:
    return len(words(text)) >= _FEW_WORDS
