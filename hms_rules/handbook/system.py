"""The whole of one client's HSE system on a day: what every page, sheet and calendar is made of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.assessment import Assessment
from hms_rules.diagnostics import Diagnostic, errors
from hms_rules.handbook import documents, gaps, hazards, organisation, plan, register, review, risks
from hms_rules.handbook.case import Case
from hms_rules.handbook.parts import (
    Action,
    Actions,
    Goals,
    LawEntries,
    Mapping,
    Organisation,
    OwnDocument,
    OwnDocuments,
    Part,
    Risks,
)
from hms_rules.handbook.smallest import Whole, smallest_set
from hms_rules.rulebook import Rulebook
from hms_rules.vocabulary import Vocabulary


class System(Struct, frozen=True):
    """Everything that can be said of a client's HSE system on a day.

    Attributes:
        law: the law register.
        demands: the documents the law demands, and how each stands.
        not_demanded: own documents no rule demands.
        wholes: the fewest documents that meet every demand.
        called: what gaps and risks call for today.
        settled: what is in place, by the action it settles.
        actions: the plan as it is read.
        since: what is otherwise than at the last review; none before the first.
        findings: what is lacking, overdue or wrong, by part.
    """

    case: Case
    day: date
    answer: Assessment
    words: Vocabulary
    goals: Goals
    seats: tuple[organisation.Seat, ...]
    law: tuple[register.LawRow, ...]
    demands: tuple[documents.Demand, ...]
    not_demanded: tuple[OwnDocument, ...]
    wholes: tuple[Whole, ...]
    mapping: Mapping
    hazards: tuple[hazards.Line, ...]
    risks: Risks
    called: tuple[Action, ...]
    settled: dict[str, str]
    actions: tuple[plan.Planned, ...]
    since: review.Since | None
    findings: tuple[Diagnostic, ...]


def system_of(case: Case, book: Rulebook, day: date) -> System:
    """Assess the client on a day, and put everything the case says beside the verdicts.

    Raises:
        HmsRulesError: the facts or a review have errors; holds all of them.
    """
    business, words = case.business(), book.vocabulary
    answer = book.assess(business, day)
    own = case.part(Part.DOCUMENTS, OwnDocuments)
    seats = organisation.seats(case.part(Part.ORGANISATION, Organisation), answer, words)
    rows = register.law_rows(case.part(Part.LAW, LawEntries), answer)
    demanded = documents.demands(own, answer, words, day)
    register_of_risks, mapping = case.part(Part.RISKS, Risks), case.part(Part.MAPPING, Mapping)
    asking = (
        demanded if case.wants(Part.DOCUMENTS) else (),
        seats if case.wants(Part.ORGANISATION) else (),
        register_of_risks.risks,
        answer,
    )
    called = gaps.called_for(*asking)
    now = review.snapshot(answer, case.facts(), day)
    made = System(
        case=case,
        day=day,
        answer=answer,
        words=words,
        goals=case.part(Part.GOALS, Goals),
        seats=tuple(seats),
        law=tuple(rows),
        demands=tuple(demanded),
        not_demanded=tuple(documents.not_demanded(own, demanded)),
        wholes=tuple(smallest_set(_needed(demanded), words)),
        mapping=mapping,
        hazards=tuple(hazards.form(mapping, book.facts(business, day), words)),
        risks=register_of_risks,
        called=tuple(called),
        settled=gaps.in_place(*asking),
        actions=tuple(plan.in_order(case.part(Part.ACTIONS, Actions), called, day)),
        since=review.since(case.reviews(), now, answer, words),
        findings=(),
    )
    return replace(made, findings=tuple(_findings(made)))


def _needed(demanded: list[documents.Demand]) -> Iterator[str]:
    for demand in demanded:
        if demand.state in (documents.State.MET, documents.State.EXPIRED, documents.State.MISSING):
            yield demand.document.id


def _findings(system: System) -> Iterator[Diagnostic]:
    """What is lacking, overdue or wrong in the parts the client wants."""
    case, words, day = system.case, system.words, system.day
    yield from case.lacking_files()
    own = case.part(Part.DOCUMENTS, OwnDocuments)
    roles = case.part(Part.ORGANISATION, Organisation)
    found = {
        Part.ORGANISATION: organisation.check_roles(
            roles, system.seats, words, day, partial(case.at, Part.ORGANISATION)
        ),
        Part.LAW: register.check_register(system.law, day, partial(case.at, Part.LAW)),
        Part.DOCUMENTS: documents.check_documents(
            own, words, case.folder, day, partial(case.at, Part.DOCUMENTS)
        ),
        Part.MAPPING: hazards.check_mapping(system.mapping, words, partial(case.at, Part.MAPPING)),
        Part.RISKS: risks.check_risks(system.risks.risks, partial(case.at, Part.RISKS)),
        Part.ACTIONS: plan.check_plan(system.actions, day, partial(case.at, Part.ACTIONS)),
    }
    for part, findings in found.items():
        if case.wants(part):
            yield from findings
        else:
            yield from errors(findings)
