"""What stands in the files of a case: goals, roles, law, documents, mapping, risks, actions, reviews.

Keys are English as in a fact file; what people write under them is theirs. Every list item has an id that
never changes, so that plans can be made again without losing what was written.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from hms_rules.facts.business import Day, Shape, YesNo

Grade = Annotated[int, Field(ge=1, le=5)]
"""Probability or consequence: 1 is lowest, 5 highest."""


class Part(StrEnum):
    """The parts of an HSE system; a client may want all or just one."""

    GOALS = "goals"
    ORGANISATION = "organisation"
    LAW = "law"
    DOCUMENTS = "documents"
    MAPPING = "mapping"
    RISKS = "risks"
    ACTIONS = "actions"


class Status(StrEnum):
    """How far an action has come."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"
    DROPPED = "dropped"


class CaseInfo(Shape):
    """The client, and what was agreed.

    Attributes:
        parts: what the client wants; the other parts are not made.
        logo: a picture for the deliverables, beside this file.
        template: a Word file whose styles the handbook takes, beside this file.
    """

    name: str
    organisation_number: str | None = None
    consultant: str = ""
    started: Day
    parts: tuple[Part, ...] = tuple(Part)
    logo: str = ""
    template: str = ""


class Goal(Shape):
    """Something to reach: what, how one sees it, by when and who answers for it."""

    id: str
    text: str
    measure: str = ""
    by: Day | None = None
    responsible: str = ""


class Goals(Shape):
    """`goals.yaml`."""

    goals: tuple[Goal, ...] = ()


class Holder(Shape):
    """Who holds a role. The role is one of the ontology's (`rolle:verneombud`), or the business's own."""

    role: str
    label: str = ""
    holder: str = ""
    deputy: str = ""
    under: str = ""
    until: Day | None = None
    tasks: tuple[str, ...] = ()


class Organisation(Shape):
    """`organisation.yaml`."""

    roles: tuple[Holder, ...] = ()


class LawEntry(Shape):
    """What the business says of a provision: who answers for it, its routine, when it was checked."""

    id: str
    responsible: str = ""
    routine: str = ""
    last_checked: Day | None = None
    next_review: Day | None = None
    note: str = ""


class LawEntries(Shape):
    """`law.yaml`."""

    provisions: tuple[LawEntry, ...] = ()


class OwnDocument(Shape):
    """A document the business has.

    Attributes:
        file: where it is, from the folder of the case.
        meets: the documents the law demands that this one is, as the consultant has confirmed.
        not_meets: proposals that were turned down, and are not made again.
    """

    id: str
    name: str
    file: str = ""
    date: Day | None = None
    valid_until: Day | None = None
    owner: str = ""
    meets: tuple[str, ...] = ()
    not_meets: tuple[str, ...] = ()
    note: str = ""


class OwnDocuments(Shape):
    """`documents.yaml`."""

    documents: tuple[OwnDocument, ...] = ()


class Observation(Shape):
    """What was seen of one hazard on the round; nothing in `present` is not looked at yet."""

    hazard: str
    present: YesNo | None = None
    where: str = ""
    note: str = ""


class Mapping(Shape):
    """`mapping.yaml`: the round with the manager and the safety representative."""

    date: Day | None = None
    participants: tuple[str, ...] = ()
    observations: tuple[Observation, ...] = ()


class Measure(Shape):
    """What is to be done about a risk."""

    id: str
    what: str
    who: str = ""
    when: Day | None = None
    cost: str = ""


class Risk(Shape):
    """Something that may happen: how likely and how bad, what is done, and what risk is left."""

    id: str
    hazard: str = ""
    where: str = ""
    what: str
    probability: Grade | None = None
    consequence: Grade | None = None
    existing: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    residual_probability: Grade | None = None
    residual_consequence: Grade | None = None
    assessed: Day | None = None
    by: str = ""


class Risks(Shape):
    """`risks.yaml`."""

    risks: tuple[Risk, ...] = ()


class Action(Shape):
    """Something to do.

    Attributes:
        id: made of what it comes from; those people add begin with `egen/`.
        reason: why, back to the provision or the risk.
    """

    id: str
    what: str
    who: str = ""
    when: Day | None = None
    cost: str = ""
    status: Status = Status.OPEN
    done: Day | None = None
    evidence: str = ""
    reason: str = ""


class Actions(Shape):
    """`actions.yaml`."""

    actions: tuple[Action, ...] = ()


class Review(Shape):
    """`reviews/<day>.yaml`: the verdicts of the day, what was reviewed and what was decided.

    Attributes:
        verdicts: the verdict of every provision, document and duty, by id, but those that do not apply.
        facts: the facts the verdicts rest on.
    """

    date: Day
    ruleset: str
    participants: tuple[str, ...] = ()
    verdicts: dict[str, str] = Field(default_factory=dict)
    facts: dict[str, Any] = Field(default_factory=dict)
    notes: str = ""
    decisions: tuple[str, ...] = ()


MODELS: dict[Part, type[Shape]] = {
    Part.GOALS: Goals,
    Part.ORGANISATION: Organisation,
    Part.LAW: LawEntries,
    Part.DOCUMENTS: OwnDocuments,
    Part.MAPPING: Mapping,
    Part.RISKS: Risks,
    Part.ACTIONS: Actions,
}
