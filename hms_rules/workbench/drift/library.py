"""The copies of the law at hand, and finding again in them the text somebody read, by its hash."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.folder import Watched, open_folder, unwatched
from hms_rules.registers.lovdata.reads import read_of, readable, split
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.structure import Part
from hms_rules.vocabulary import Read


class Found(Struct, frozen=True):
    """The text that was read: the part of it that was hashed, and its section as all forms can show it."""

    part: Part
    section: Part


class Library(Struct, frozen=True):
    """The copies at hand: the law is in the first, and what was read may be in any of them."""

    copies: Sequence[Copy]

    @property
    def law(self) -> Copy:
        """The copy the rules are held against."""
        return self.copies[0]

    def found_again(self, provision: str, read: Read) -> Iterator[Found]:
        """The text of a read, in each copy that still has it."""
        for copy in self.copies:
            if copy.form is not read.form:
                continue
            again = read_of(copy, provision, read.source)
            found = _found(copy, provision) if again and again.sha256 == read.sha256 else None
            if found:
                yield found


def _found(copy: Copy, provision: str) -> Found | None:
    refid, reference = split(provision)
    act = copy.act(refid)
    parts = act.find(readable(reference, copy.form)) if act else []
    sections = act.find(reference.split("/")[0]) if act else []
    return Found(parts[0], sections[0]) if parts and sections else None


def open_copies(
    store: Store,
    folders: Sequence[Path],
    refids: Collection[str],
    today: date,
    watched: Watched = unwatched,
) -> list[Copy]:
    """The law first: the newest of the folders, or of the store where no folder is given; then the others.

    Args:
        store: the store on this machine, whether anything is in it or not.
        folders: folders to read instead of it.
        refids: the acts that will be read.
        today: no copy is from a later day.
        watched: gives the documents of archives on to whoever waits.

    Raises:
        HmsRulesError: there is no copy, or one cannot be read.
    """
    given = [open_folder(folder, refids, today, watched) for folder in folders]
    stored = [copy.open() for copy in store.copies()]
    if not given and not stored:
        advice = "hent dem: hms-rules law sync; eller oppgi en mappe som har dem: --from MAPPE"
        raise HmsRulesError([Diagnostic("E1113", "det er ikke hentet noen lovtekster hit", help=advice)])
    first = given or stored
    law = max(first, key=lambda copy: copy.day)
    return [law, *(copy for copy in (*given, *stored) if copy is not law)]
