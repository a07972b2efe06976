"""The rule tree: what a rule file says, one frozen node for each thing, each with its place.

The parser makes it, the checks and the compiler read it. Nothing here knows of Gherkin, and
nothing here decides anything. Decision tables are already filled in: one `Rule` a row.

Atoms are what a condition can name. *Literals* (threshold, fact, industry, object …) are decided
from the facts of the business alone; a `Target` (act, provision, document, duty, derived concept)
is decided by other rules.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal as OneOf

from hms_rules.diagnostics import Span


class Comparator(StrEnum):
    """How a number or date is compared; the words of the text decide which."""

    AT_LEAST = ">="
    MORE_THAN = ">"
    LESS_THAN = "<"
    AT_MOST = "<="
    EXACTLY = "="


@dataclass(frozen=True, slots=True)
class Comparison:
    """A number of the business against a number of the law, in the quantity's own unit."""

    quantity: str
    comparator: Comparator
    number: float
    kind: OneOf["comparison"] = "comparison"


@dataclass(frozen=True, slots=True)
class DateComparison:
    """A date of the business against a date of the law: before it, or on or after it."""

    quantity: str
    comparator: Comparator
    date: dt.date
    kind: OneOf["date"] = "date"


@dataclass(frozen=True, slots=True)
class FactHolds:
    """A concept of the ontology, by its own sentence."""

    fact: str
    kind: OneOf["fact"] = "fact"


@dataclass(frozen=True, slots=True)
class OnlyActivities:
    """The business does one or more of these activities and no others."""

    activities: tuple[str, ...]
    kind: OneOf["only"] = "only"


@dataclass(frozen=True, slots=True)
class Industry:
    """The main (or any) industry code lies under one of `codes` and under none of `except_codes`.

    `codes` are of one standard, at any level, sorted.
    """

    codes: tuple[str, ...]
    except_codes: tuple[str, ...] = ()
    standard: OneOf["SN2025", "SN2007"] = "SN2025"
    main: bool = True
    kind: OneOf["industry"] = "industry"


@dataclass(frozen=True, slots=True)
class ObjectComparison:
    """A measure of one object against a number, in the measure's own unit."""

    measure: str
    comparator: Comparator
    number: float
    kind: OneOf["object-comparison"] = "object-comparison"


@dataclass(frozen=True, slots=True)
class ObjectDate:
    """A date of one object against a date of the law."""

    measure: str
    comparator: Comparator
    date: dt.date
    kind: OneOf["object-date"] = "object-date"


@dataclass(frozen=True, slots=True)
class ObjectIs:
    """A yes-or-no measure of one object holds (or not)."""

    measure: str
    negated: bool = False
    kind: OneOf["object-is"] = "object-is"


@dataclass(frozen=True, slots=True)
class ObjectHasCode:
    """One of an object's codes (hazards) is among `codes`."""

    measure: str
    codes: tuple[str, ...]
    negated: bool = False
    kind: OneOf["object-code"] = "object-code"


@dataclass(frozen=True, slots=True)
class ObjectCounts:
    """An object is a derived kind («regnes som»): one of the alternatives holds in full.

    The parser leaves `alternatives` empty; the compiler fills in the conditions of the rules that
    conclude the derived kind, so that the whole stays a literal about single objects.
    """

    derived_kind: str
    alternatives: tuple[tuple[ObjectTerm, ...], ...] = ()
    negated: bool = False
    kind: OneOf["object-counts"] = "object-counts"


ObjectTerm = ObjectComparison | ObjectDate | ObjectIs | ObjectHasCode | ObjectCounts


@dataclass(frozen=True, slots=True)
class ObjectExists:
    """The business has one object of this kind (or a narrower one) for which every term holds."""

    object_kind: str
    terms: tuple[ObjectTerm, ...] = ()
    kind: OneOf["object"] = "object"


@dataclass(frozen=True, slots=True)
class DecisionExists:
    """There is a decision (order, permit, exemption) of this sort."""

    decision: str
    kind: OneOf["decision"] = "decision"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person has judged that the open norm of this rule is met; unknown until recorded.

    `rule` is the id of the rule; `reason` what has to be judged («fordi …»).
    """

    rule: str
    reason: str
    kind: OneOf["judgement"] = "judgement"


@dataclass(frozen=True, slots=True)
class NotRead:
    """Always unknown: the law of the day has not been modelled, or was amended and not yet read."""

    about: str
    reason: OneOf["not_modelled", "amended"]
    kind: OneOf["not-read"] = "not-read"


Literal = (
    Comparison
    | DateComparison
    | FactHolds
    | OnlyActivities
    | Industry
    | ObjectExists
    | DecisionExists
    | Judgement
    | NotRead
)


@dataclass(frozen=True, slots=True)
class Target:
    """Something rules conclude: the id of an act, provision, document, duty or derived concept.

    An id that starts with `lov/` or `forskrift/` is an act or, with a `§`, `kapittel` or `vedlegg`
    part, a provision; `dokument:`, `plikt:`, `adgang:`, `forbud:` and `begrep:` name the others.
    """

    id: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One line under Gitt (or a Men ikke dersom): an atom, negated or not, where it stands."""

    atom: Literal | Target
    negated: bool
    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """A follow-on line about the duty or document just above it.

    Attributes:
        sort: `by` (a date), `before`/`after` (a period and an event), `when` (an event),
            `repeat` (a period), `keep` (a period, and perhaps an event), `for` (a group of people).
        period: an ISO 8601 duration, e.g. `P14D`, `P2M`, `P5Y`.
    """

    sort: OneOf["by", "before", "after", "when", "repeat", "keep", "for"]
    date: dt.date | None = None
    period: str | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A target that follows; with a `reason` it is an open norm that a person must judge."""

    target: str
    span: Span
    reason: str | None = None
    timing: tuple[Timing, ...] = ()


@dataclass(frozen=True, slots=True)
class ScopeConclusion:
    """A scope section that adds (`applies`) or takes away whole provisions or chapters."""

    provisions: tuple[str, ...]
    applies: bool
    span: Span


@dataclass(frozen=True, slots=True)
class ObjectConclusion:
    """«Så regnes anlegget som "…"»: the object of the rule's one object condition is of a derived kind."""

    derived_kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Window:
    """The first and last day a rule is in force; none is open."""

    first: dt.date | None = None
    last: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Whether the rule is in force on the day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


ALWAYS = Window()
"""In force on every day its act is."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A Horn clause: when all conditions hold and no exception does, every conclusion follows.

    Attributes:
        id: `<scenario>` or, for a row of a decision table, `<scenario>/<rad>`.
        provision: the id of the Regel's provision; `act` the id of its act.
        independent: the Regel is tagged `@uavhengig`: it applies whether or not its act does.
        amended_from: from this day the wording is new and unread (`@endres`).
        checked: the day an editor last read the provision (`@kontrollert`).
        scenario: where the scenario begins; the rows of one decision table share it.
    """

    id: str
    span: Span
    title: str
    act: str
    provision: str
    conditions: tuple[Condition, ...]
    exceptions: tuple[Condition, ...]
    conclusions: tuple[Conclusion | ScopeConclusion | ObjectConclusion, ...]
    window: Window = ALWAYS
    independent: bool = False
    amended_from: dt.date | None = None
    checked: dt.date | None = None
    scenario: Span | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A Regel: one provision, its place and its rules."""

    provision: str
    act: str
    title: str
    span: Span
    rules: tuple[Rule, ...]
    references: tuple[str, ...] = ()
    checked: dt.date | None = None
    amended_from: dt.date | None = None
    window: Window = ALWAYS


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One rule file: an act (or a chapter of one) and its sections.

    `is_whole` is false when some rule could not be read and was left out.
    """

    path: str
    act: str
    title: str
    span: Span
    sections: tuple[Section, ...]
    is_whole: bool = True
