"""The rule tree: what a rule file says, one frozen node for each thing, each with its place.

The parser makes it, the checks and the compiler read it. Nothing here knows of Gherkin, and
nothing here decides anything. Decision tables are already filled in: one `Rule` a row.

Atoms are what a condition can name. *Literals* (threshold, fact, industry, object …) are decided
from the facts of the business alone; a `Target` (act, provision, document, duty, derived concept)
is decided by other rules.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Literal as OneOf

from msgspec import Struct

from hms_rules.diagnostics import Span


class Comparator(StrEnum):
    """How a number or date is compared; the words of the text decide which."""

    AT_LEAST = ">="
    MORE_THAN = ">"
    LESS_THAN = "<"
    AT_MOST = "<="
    EXACTLY = "="


class Comparison(Struct, frozen=True, tag=True):
    """A number of the business against a number of the law, in the quantity's own unit."""

    quantity: str
    comparator: Comparator
    number: float


class DateComparison(Struct, frozen=True, tag=True):
    """A date of the business against a date of the law: before it, or on or after it."""

    quantity: str
    comparator: Comparator
    date: dt.date


class FactHolds(Struct, frozen=True, tag=True):
    """A concept of the ontology, by its own sentence."""

    fact: str


class OnlyActivities(Struct, frozen=True, tag=True):
    """The business does one or more of these activities and no others."""

    activities: tuple[str, ...]


class Industry(Struct, frozen=True, tag=True):
    """The main (or any) industry code lies under one of `codes` and under none of `except_codes`.

    `codes` are of one standard, at any level, sorted.
    """

    codes: tuple[str, ...]
    except_codes: tuple[str, ...] = ()
    standard: OneOf["SN2025", "SN2007"] = "SN2025"
    main: bool = True


class ObjectComparison(Struct, frozen=True, tag=True):
    """A measure of one object against a number, in the measure's own unit."""

    measure: str
    comparator: Comparator
    number: float


class ObjectDate(Struct, frozen=True, tag=True):
    """A date of one object against a date of the law."""

    measure: str
    comparator: Comparator
    date: dt.date


class ObjectIs(Struct, frozen=True, tag=True):
    """A yes-or-no measure of one object holds (or not)."""

    measure: str
    negated: bool = False


class ObjectHasCode(Struct, frozen=True, tag=True):
    """One of an object's codes (hazards) is among `codes`."""

    measure: str
    codes: tuple[str, ...]
    negated: bool = False


class ObjectCounts(Struct, frozen=True, tag=True):
    """An object is a derived kind («regnes som»): one of the alternatives holds in full.

    The parser leaves `alternatives` empty; the compiler fills in the conditions of the rules that
    conclude the derived kind, so that the whole stays a literal about single objects.
    """

    derived_kind: str
    alternatives: tuple[tuple[ObjectTerm, ...], ...] = ()
    negated: bool = False


ObjectTerm = ObjectComparison | ObjectDate | ObjectIs | ObjectHasCode | ObjectCounts


class ObjectExists(Struct, frozen=True, tag=True):
    """The business has one object of this kind (or a narrower one) for which every term holds."""

    object_kind: str
    terms: tuple[ObjectTerm, ...] = ()


class DecisionExists(Struct, frozen=True, tag=True):
    """There is a decision (order, permit, exemption) of this sort."""

    decision: str


class Judgement(Struct, frozen=True, tag=True):
    """A person has judged that the open norm of this rule is met; unknown until recorded.

    `rule` is the id of the rule; `reason` what has to be judged («fordi …»).
    """

    rule: str
    reason: str


class NotRead(Struct, frozen=True, tag=True):
    """Always unknown: the law of the day has not been modelled, or was amended and not yet read."""

    about: str
    reason: OneOf["not_modelled", "amended"]


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


class Target(Struct, frozen=True):
    """Something rules conclude: the id of an act, provision, document, duty or derived concept.

    An id that starts with `lov/` or `forskrift/` is an act or, with a `§`, `kapittel` or `vedlegg`
    part, a provision; `dokument:`, `plikt:`, `adgang:`, `forbud:` and `begrep:` name the others.
    """

    id: str


class Condition(Struct, frozen=True):
    """One line under Gitt (or a Men ikke dersom): an atom, negated or not, where it stands."""

    atom: Literal | Target
    negated: bool
    span: Span
    text: str = ""


class Timing(Struct, frozen=True):
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


class Conclusion(Struct, frozen=True):
    """A target that follows; with a `reason` it is an open norm that a person must judge."""

    target: str
    span: Span
    reason: str | None = None
    timing: tuple[Timing, ...] = ()


class ScopeConclusion(Struct, frozen=True):
    """A scope section that adds (`applies`) or takes away whole provisions or chapters."""

    provisions: tuple[str, ...]
    applies: bool
    span: Span


class ObjectConclusion(Struct, frozen=True):
    """«Så regnes anlegget som "…"»: the object of the rule's one object condition is of a derived kind."""

    derived_kind: str
    span: Span


class Window(Struct, frozen=True):
    """The first and last day a rule is in force; none is open."""

    first: dt.date | None = None
    last: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Whether the rule is in force on the day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


ALWAYS = Window()
"""In force on every day its act is."""


class Rule(Struct, frozen=True):
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


class Section(Struct, frozen=True):
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


class RuleFile(Struct, frozen=True):
    """One rule file: an act (or a chapter of one) and its sections.

    `is_whole` is false when some rule could not be read and was left out.
    """

    path: str
    act: str
    title: str
    span: Span
    sections: tuple[Section, ...]
    is_whole: bool = True
