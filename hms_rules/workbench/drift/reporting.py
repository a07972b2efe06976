"""What a check came to: findings at their places, and what somebody has given a reason for leaving."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.reads import split
from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.drift.checking import Checked
from hms_rules.workbench.drift.citations import Citation, Described
from hms_rules.workbench.drift.comparing import Outcome
from hms_rules.workbench.drift.diffs import Change
from hms_rules.workbench.drift.wording import said
from hms_rules.workbench.reasons import Reason, without_purpose


class Finding(Struct, frozen=True):
    """Something to look at.

    Attributes:
        key: what a reason for leaving it is kept under.
        changes: the words that have changed, where both texts are at hand.
    """

    diagnostic: Diagnostic
    key: str
    changes: tuple[Change, ...] = ()


class Report(Struct, frozen=True):
    """All of a check.

    Attributes:
        law: the copy the rules were held against.
        findings: what is to be looked at.
        excused: how many somebody has given a reason for leaving.
        others: findings about the documents of the copy, and about the reasons themselves.
        same: provisions that are as they were read.
        older: what was read in a newer copy than this one.
        to_come: adopted, and not in force on the copy's day.
    """

    law: Copy
    findings: tuple[Finding, ...]
    excused: int
    others: tuple[Diagnostic, ...]
    same: tuple[str, ...]
    older: tuple[str, ...]
    to_come: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """No finding without a reason, and no reason without a finding."""
        return not self.findings and not self.others


class Places(Struct, frozen=True):
    """Where things the check speaks of stand in the editor's files."""

    citations: Sequence[Citation]
    described: Described

    def of(self, checked: Checked) -> tuple[Span | None, tuple[tuple[Span, str], ...]]:
        """The place of a finding, and every other Regel about the same provision."""
        if checked.title:
            return self.described.place(checked.id, _TITLE), ()
        spans = [c.checked or c.span for c in self.citations if c.provision == checked.id]
        jf = (span for c in self.citations for reference, span in c.references if reference == checked.id)
        first, *others = [*spans, *jf, self.described.place(checked.id)]
        return first, tuple((span, "og her") for span in others if span and spans and span in spans)


_TITLE = "http://purl.org/dc/terms/title"


def report(
    checked: Sequence[Checked],
    vocabulary: Vocabulary,
    places: Places,
    law: Copy,
    table: tuple[Mapping[str, Reason], Sequence[Diagnostic]],
) -> Report:
    """Make findings of outcomes.

    Args:
        checked: what came of everything cited.
        vocabulary: what acts and provisions are called.
        places: where they stand.
        law: the copy they were held against.
        table: reasons by the key of the finding each is about, and findings about the table itself.
    """
    reasons, wrong = table
    findings = [_finding(one, vocabulary, places, law) for one in checked if not _is_quiet(one)]
    excused = {finding.key for finding in findings} & set(reasons)
    loud = {one.id for one in checked if one.compared.outcome is not Outcome.SAME}
    return Report(
        law=law,
        findings=tuple(finding for finding in findings if finding.key not in excused),
        excused=len(excused),
        others=(*law.findings, *wrong, *([] if _is_old(law, vocabulary) else _stale(reasons, excused, law))),
        same=tuple(dict.fromkeys(one.id for one in checked if one.id not in loud and split(one.id)[1])),
        older=_ids(checked, Outcome.OLDER),
        to_come=tuple(id_ for id_ in _ids(checked, Outcome.TO_COME) if split(id_)[1]),
    )


def _is_quiet(checked: Checked) -> bool:
    """Adopted wording to come is no fault of a provision, but an act the rules use is to be in force."""
    outcome = checked.compared.outcome
    return outcome in {Outcome.SAME, Outcome.OLDER} or (
        outcome is Outcome.TO_COME and bool(split(checked.id)[1])
    )


def _ids(checked: Iterable[Checked], outcome: Outcome) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.id for one in checked if one.compared.outcome is outcome))


def _finding(checked: Checked, vocabulary: Vocabulary, places: Places, law: Copy) -> Finding:
    found, (place, others) = said(checked, vocabulary, law), places.of(checked)
    key = " ".join(filter(None, (checked.id, checked.compared.outcome, law.form, checked.compared.now[:12])))
    note = f"navnet på funnet i lovkontroll.csv, når det skal stå: {key}"
    diagnostic = Diagnostic(found.code, found.message, place, found.help, note, related=others)
    return Finding(diagnostic, key, checked.compared.changes)


def _is_old(law: Copy, vocabulary: Vocabulary) -> bool:
    """A copy from before what was read says nothing about reasons that are given now."""
    days = (read.day for p in vocabulary.provisions.values() for read in p.reads if read.form is law.form)
    return law.day < max(days, default=law.day)


def _stale(reasons: Mapping[str, Reason], met: Iterable[str], law: Copy) -> Iterable[Diagnostic]:
    """Reasons about this form of the law that no finding meets."""
    own = {key: reason for key, reason in reasons.items() if f" {law.form}" in key}
    return without_purpose(own, met, own)
