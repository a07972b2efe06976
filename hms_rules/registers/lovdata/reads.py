"""What is read when somebody reads a provision in a copy, and its hash.

Lovdata's XML has every ledd, number and letter, so just those are hashed; of the Markdown copies the
section is the smallest part that is certain.
"""

from __future__ import annotations

from msgspec import Struct

from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.structure import ActText, Part
from hms_rules.registers.lovdata.text import text_hash
from hms_rules.vocabulary import Form, Read

_FINER = ("punktum-", "setning-", "alternativ-", "strekpunkt-")
"""Steps no form marks for certain: the part around them is read."""


class Place(Struct, frozen=True):
    """Where a provision stands in a copy: the act, the part of it, and the section the part is in."""

    act: ActText
    part: Part
    section: Part


def split(provision: str) -> tuple[str, str]:
    """The act of a provision and the reference within it: `lov/2005-06-17-62`, `§6-1/ledd-2`."""
    sort, number, *rest = provision.split("/")
    return f"{sort}/{number}", "/".join(rest)


def readable(reference: str, form: Form) -> str:
    """The part of a reference a form can show."""
    first, *rest = reference.split("/")
    if form is Form.MARKDOWN:
        return first
    return "/".join([first, *(step for step in rest if not step.startswith(_FINER))])


def read_of(copy: Copy, provision: str, source: str | None = None) -> Read | None:
    """The read of a provision as the copy has it now; none where it is not there, or there twice.

    Args:
        copy: what is read.
        provision: its id.
        source: an act that amends it, read whole in its place.
    """
    refid, reference = split(provision)
    act = copy.act(source or refid)
    if act is None:
        return None
    parts = [act.root] if source else act.find(readable(reference, act.form))
    if len(parts) != 1:
        return None
    return Read(act.form, copy.day, text_hash(parts[0].text), source)
