"""The answer: verdicts with their reasons, documents, duties and the questions that are left.

These are the models at the door. Their JSON form is stable; lists of documents and duties leave
out what does not apply unless asked for, acts and provisions are always complete.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr


class Verdict(StrEnum):
    """The answer about one act, provision, document or duty (Kleene's three values, unknown in two).

    `undetermined` lacks ordinary facts; `needs_judgement` lacks nothing but a person's judgement of
    an open norm.
    """

    APPLIES = "applies"
    DOES_NOT_APPLY = "does_not_apply"
    UNDETERMINED = "undetermined"
    NEEDS_JUDGEMENT = "needs_judgement"


OPEN = (Verdict.UNDETERMINED, Verdict.NEEDS_JUDGEMENT)
"""The verdicts that lack facts or a judgement."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class ShownFact(_Model):
    """A fact that decided something: its id and label, its value in words and where it comes from."""

    fact: str
    label: str
    value: str
    source: str


class Because(_Model):
    """A rule that fired: its id, its place (`file:line`) and the facts it rested on."""

    rule: str
    place: str
    facts: list[ShownFact] = []


class WhyNot(_Model):
    """What stands in the way: the rule, the fact and its value, and the nearest change that would do.

    `rule` is the one that did not fire or, where an exception or a scope section stands in the way, the
    one that makes it hold.
    For law that is not in force `rule` is `not_in_force` and `fact` is `as_of`.
    """

    rule: str
    fact: str
    value: str
    nearest: str


class Explanation(_Model):
    """Why an act, provision, document or duty has its verdict.

    Attributes:
        because: the rules that fired, the deciding one first, down to facts.
        why_not: for what does not apply, the rules that lack least first.
        missing: the ids of the facts that would decide it; `not_modelled` or `amended` in front of
            an id says that the law of the day has not been read.
        assumptions: the ids of the facts whose assumed values it leans on.
        judgements: what a person must judge, or has judged («etter egen vurdering: …»).
    """

    id: str
    title: str
    verdict: Verdict
    because: list[Because] = []
    why_not: list[WhyNot] = []
    missing: list[str] = []
    assumptions: list[str] = []
    judgements: list[str] = []
    url: str = ""


class ActVerdict(_Model):
    """Whether a statute or regulation applies."""

    id: str
    title: str
    short_title: str
    verdict: Verdict
    authorities: list[str]
    url: str


class ProvisionVerdict(Explanation):
    """Whether a section (or a ledd, number or letter of one) applies, and why."""

    act: str
    section: str
    authorities: list[str]


class DocumentVerdict(_Model):
    """Written documentation: what it is, which provisions demand it and what it must contain.

    Attributes:
        judgements: what somebody must judge before it is settled whether it is demanded.
    """

    id: str
    title: str
    verdict: Verdict
    provisions: list[str]
    authorities: list[str]
    contents: list[str]
    answered_by: str
    review: str
    retention: str
    deadline: str
    judgements: list[str] = []


class DutyVerdict(_Model):
    """A duty, option or prohibition that is not a document.

    Attributes:
        judgements: what somebody must judge before it is settled whether it holds.
    """

    id: str
    title: str
    kind: Literal["duty", "option", "prohibition"]
    verdict: Verdict
    provisions: list[str]
    authorities: list[str]
    deadline: str
    judgements: list[str] = []


class Question(_Model):
    """A question whose answer may settle something.

    Attributes:
        type: `boolean`, `integer`, `number`, `date`, `codes`, `industry`, `list` or `judgement`.
        settles: how many undetermined or judged provisions have the fact among what they miss.
        documents: how many documents do.
        typical: whether the fact is usual in the industry of the business.
    """

    fact: str
    text: str
    type: str
    unit: str | None
    settles: int
    documents: int = Field(default=0, exclude=True)
    typical: bool = Field(default=False, exclude=True)

    @property
    def rank(self) -> int:
        """What questions are sorted by: provisions and documents that hang on it, double where typical."""
        return (self.settles + self.documents) * (2 if self.typical else 1)


class Assumption(_Model):
    """A value that was assumed, in words; `uses` counts the verdicts that lean on it."""

    fact: str
    text: str
    uses: int

    @property
    def is_of_nothing(self) -> bool:
        """Whether it says that something is not there, as most do: people are told of the others first."""
        return self.text.endswith(": nei")


class RulesetInfo(_Model):
    """Which rules answered."""

    version: str
    hash: str


class Assessment(_Model):
    """The whole answer for one business on one day."""

    business: dict[str, Any]
    as_of: date
    strict: bool
    ruleset: RulesetInfo
    acts: list[ActVerdict]
    provisions: list[ProvisionVerdict]
    documents: list[DocumentVerdict]
    duties: list[DutyVerdict]
    questions: list[Question]
    assumptions: list[Assumption] = []
    notes: list[str] = []

    _explain: Callable[[str], Explanation] | None = PrivateAttr(default=None)

    @property
    def applicable(self) -> list[ProvisionVerdict]:
        """The provisions that apply."""
        return [p for p in self.provisions if p.verdict is Verdict.APPLIES]

    @property
    def demands(self) -> list[DocumentVerdict | DutyVerdict]:
        """Everything the provisions demand, allow or forbid: the documents, then the duties."""
        return [*self.documents, *self.duties]

    @property
    def undetermined(self) -> list[ProvisionVerdict]:
        """The provisions that lack facts or a judgement."""
        return [p for p in self.provisions if p.verdict in OPEN]

    def cite(self, target: str) -> str:
        """How an act or provision is cited («arbeidsmiljøloven § 6-1»); nothing for other targets."""
        acts = {a.id: a.short_title for a in self.acts}
        provision = next((p for p in self.provisions if p.id == target), None)
        return f"{acts[provision.act]} {provision.section}" if provision else acts.get(target, "")

    def as_json(self, *, everything: bool = False) -> str:
        """The pinned JSON form; `everything` keeps documents and duties that do not apply."""
        kept = self
        if not everything:
            kept = self.model_copy(
                update={"documents": _applying(self.documents), "duties": _applying(self.duties)}
            )
        return kept.model_dump_json(indent=2)

    def explain(self, target: str) -> Explanation:
        """Explain an act, provision, document or duty.

        Args:
            target: its id, e.g. `lov/2005-06-17-62/§6-1` or `dokument:beredskapsplan-industrivern`.

        Raises:
            KeyError: no rule is about that id.
        """
        if self._explain is None:  # read back from JSON: only what is in it can be told
            found = next((p for p in self.provisions if p.id == target), None)
            if found is None:
                raise KeyError(target)
            return found
        return self._explain(target)

    def explained_by(self, explain: Callable[[str], Explanation]) -> Assessment:
        """Give the answer the means to explain any target; returns itself."""
        self._explain = explain
        return self


Listed = TypeVar("Listed", DocumentVerdict, DutyVerdict)


def _applying(items: list[Listed]) -> list[Listed]:
    return [i for i in items if i.verdict is not Verdict.DOES_NOT_APPLY]
