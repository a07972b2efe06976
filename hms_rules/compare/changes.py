"""Two answers compared: which verdicts are not what they were."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from hms_rules.assessment import Assessment, Verdict


class Change(Struct, frozen=True):
    """One verdict that is another; none where an answer does not know what it is about.

    Attributes:
        target: the id of the provision, document or duty.
        title: what it is called, with act and section for a provision.
    """

    target: str
    title: str
    before: Verdict | None
    after: Verdict | None


def changes_between(before: Assessment, after: Assessment) -> Iterator[Change]:
    """Every provision, document and duty whose verdict differs, in the order of the later answer."""
    old, new = _verdicts(before), _verdicts(after)
    for target in dict.fromkeys([*new, *old]):
        title, then = old.get(target, ("", None))
        title_now, now = new.get(target, (title, None))
        if then is not now:
            yield Change(target, title_now or title, then, now)


def _verdicts(answer: Assessment) -> dict[str, tuple[str, Verdict]]:
    acts = {a.id: a.short_title for a in answer.acts}
    provisions = {
        p.id: (f"{acts.get(p.act, p.act)} {p.section} {p.title}".rstrip(), p.verdict)
        for p in answer.provisions
    }
    documents = {d.id: (d.title, d.verdict) for d in answer.documents}
    return provisions | documents | {d.id: (d.title, d.verdict) for d in answer.duties}
