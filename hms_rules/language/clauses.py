"""The steps of one rule, read: conditions, exceptions and conclusions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.conclusions import Concluded
from hms_rules.language.document import Step
from hms_rules.language.forms import Refused, Setting
from hms_rules.language.grammar import Grammar
from hms_rules.language.order import Parts
from hms_rules.language.tree import Conclusion, Condition, ObjectExists

_HAS_TIMING = ("dokument:", "plikt:", "adgang:", "forbud:")


class Finding(NamedTuple):
    """A finding and the step it is about, so that the same one on every row is said once."""

    step: Step
    diagnostic: Diagnostic


@dataclass
class Clauses:
    """Reads the steps of a rule and keeps what is wrong with them."""

    grammar: Grammar
    setting: Setting
    conditions: list[Condition] = field(default_factory=list)
    exceptions: list[Condition] = field(default_factory=list)
    conclusions: list[Concluded] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def read(self, parts: Parts) -> Clauses:
        """Read all steps."""
        for step in (*parts.background, *parts.given):
            self._condition(step)
        for step in parts.exceptions:
            self._exception(step)
        kinds = tuple(c.atom.object_kind for c in self.conditions if isinstance(c.atom, ObjectExists))
        self.setting = replace(self.setting, objects=kinds)
        for number, step in enumerate(parts.then):
            self._then(step, first=number == 0)
        return self

    def _refused(self, step: Step, findings: Iterable[Diagnostic]) -> None:
        filled = step.text.is_filled
        note = f"med raden satt inn: «{step.text.text}»" if filled else None
        self.findings += [Finding(step, replace(d, note=d.note or note)) for d in findings]

    def _condition(self, step: Step) -> None:
        try:
            read = self.grammar.condition(step.text, step.table, self.setting)
        except Refused as refused:
            self._refused(step, refused.findings)
            return
        self.conditions += [
            Condition(atom, negated, step.text.span, step.text.text) for atom, negated in read
        ]

    def _exception(self, step: Step) -> None:
        try:
            read = self.grammar.exception(step.text, step.table, self.setting)
        except Refused as refused:
            self._refused(step, refused.findings)
            return
        self.exceptions += [
            Condition(atom, negated, step.text.span, step.text.text) for atom, negated in read
        ]

    def _then(self, step: Step, *, first: bool) -> None:
        try:
            timing = self.grammar.timing(step.text, step.table, self.setting)
            if timing is None:
                concluded = self.grammar.conclusion(step.text, step.table, self.setting, first=first)
                self.conclusions.append(concluded)
                return
        except Refused as refused:
            self._refused(step, refused.findings)
            return
        above = self.conclusions[-1] if self.conclusions else None
        if isinstance(above, Conclusion) and above.target.startswith(_HAS_TIMING):
            self.conclusions[-1] = replace(above, timing=(*above.timing, timing))
        elif not self.findings:
            advice = "sett den rett under dokumentet eller plikten den gjelder"
            finding = Diagnostic(
                "E0135", "det står ingen plikt eller noe dokument over tilføyelsen", step.text.span, advice
            )
            self._refused(step, [finding])
