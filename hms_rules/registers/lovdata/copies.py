"""A copy of the law: many acts in one source form, from one day; each is read when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from hms_rules.diagnostics import Diagnostic
from hms_rules.registers.lovdata import markdown_form, xml_form
from hms_rules.registers.lovdata.names import day_of
from hms_rules.registers.lovdata.structure import ActHead, ActText
from hms_rules.vocabulary import Form

READ_HEAD = {Form.LOVDATA_XML: xml_form.read_head, Form.MARKDOWN: markdown_form.read_head}
_READ = {Form.LOVDATA_XML: xml_form.read_xml, Form.MARKDOWN: markdown_form.read_markdown}

Document = tuple[str, bytes]
"""The name of a document, as findings shall show it, and its content."""


@dataclass
class Copy:
    """A copy of the law.

    Attributes:
        day: the day it is from.
        is_exact: the day is known; else the copy is from that day or later.
        is_whole: every act in force is in it, so that an act that is missing is not in force.
        place: where it is, in words.
        document: gives the document of an act; none when the copy does not have it.
        heads: gives what every act of the copy is; it may take a while.
        findings: what was wrong with the documents read so far.
    """

    form: Form
    day: date
    is_exact: bool
    is_whole: bool
    place: str
    document: Callable[[str], Document | None]
    heads: Callable[[], Iterable[ActHead]]
    findings: list[Diagnostic] = field(default_factory=list)
    _read: dict[str, ActText | None] = field(default_factory=dict)

    def act(self, refid: str) -> ActText | None:
        """The text of an act; none where the copy does not have it, or it cannot be read (a finding)."""
        if refid not in self._read:
            document = self.document(refid)
            act, findings = _READ[self.form](*document) if document else (None, [])
            self._read[refid] = act
            self.findings += findings
        return self._read[refid]


def newest(heads: Iterable[ActHead], today: date) -> date:
    """The earliest day copies without a date of their own can be from: that of the last change in them."""
    days = (day for head in heads for day in (day_of(head.refid), head.changed))
    return max((day for day in days if day and day <= today), default=today)
