"""The action plan: what gaps and risks call for, beside what people have written of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.assessment import Assessment, DocumentVerdict
from hms_rules.diagnostics import Diagnostic
from hms_rules.handbook.documents import Demand, State
from hms_rules.handbook.organisation import Seat
from hms_rules.handbook.parts import Action, Actions, Risk, Status
from hms_rules.handbook.places import At
from hms_rules.handbook.risks import level_of, needs_measure
from hms_rules.wording import day

OWN = "egen/"
FINISHED = (Status.DONE, Status.DROPPED)


class Planned(Struct, frozen=True):
    """An action of the plan, and whether what it came from still calls for it."""

    action: Action
    is_called_for: bool
    is_overdue: bool


def called_for(
    demands: Iterable[Demand], seats: Iterable[Seat], risks: Iterable[Risk], answer: Assessment
) -> list[Action]:
    """Every action the gaps and risks of today call for; the id says what it comes from."""
    return [
        *_of_documents(demands, answer),
        *_of_seats(seats),
        *_of_risks(risks),
        *_of_questions(answer),
    ]


def _of_documents(demands: Iterable[Demand], answer: Assessment) -> Iterator[Action]:
    for demand in demands:
        document = demand.document
        reason = f"kreves av {'; '.join(answer.cite(p) for p in document.provisions)}"
        if demand.state is State.MISSING:
            yield Action(
                id=f"dokument/{_local(document.id)}",
                what=_making(document),
                who=document.answered_by,
                reason=reason,
            )
        elif demand.state is State.EXPIRED:
            own = demand.met_by[0]
            yield Action(
                id=f"fornye/{own.id}/{own.valid_until}",
                what=f"Gå gjennom og forny «{own.name}»",
                who=own.owner or document.answered_by,
                reason=f"gjaldt til {day(own.valid_until)}; {reason}" if own.valid_until else reason,
            )


def _making(document: DocumentVerdict) -> str:
    """What to do about a missing document; one that something must happen for first, is made ready for."""
    return f"Ha klar en mal for «{document.title}»" if document.deadline else f"Lag «{document.title}»"


def _of_seats(seats: Iterable[Seat]) -> Iterator[Action]:
    for seat in seats:
        if not seat.holders and not seat.is_open:
            reason = (
                f"kreves av {'; '.join(seat.demanded_by)}"
                if seat.demanded_by
                else "alle virksomheter har den"
            )
            yield Action(id=f"rolle/{_local(seat.role)}", what=f"Få på plass {seat.label}", reason=reason)


def _of_risks(risks: Iterable[Risk]) -> Iterator[Action]:
    for risk in risks:
        found = level_of(risk)
        reason = f"risikoen «{risk.what}»" + (f" er {found.value}" if found else "")
        if needs_measure(risk):
            yield Action(
                id=f"risiko/{risk.id}", what=f"Finn tiltak mot risikoen «{risk.what}»", reason=reason
            )
        for measure in risk.measures:
            yield Action(
                id=f"risiko/{risk.id}/{measure.id}",
                what=measure.what,
                who=measure.who,
                when=measure.when,
                cost=measure.cost,
                reason=reason,
            )


def _of_questions(answer: Assessment) -> Iterator[Action]:
    asked = [q for q in answer.questions if q.type != "judgement"]
    judged = [q for q in answer.questions if q.type == "judgement"]
    if asked:
        what = f"Svar på spørsmålene som er igjen ({len(asked)})"
        yield Action(id="avklare/spoersmaal", what=what, reason=f"blant annet: {asked[0].text}")
    if judged:
        what = f"Gjør vurderingene som er igjen ({len(judged)})"
        yield Action(id="avklare/vurderinger", what=what, reason=f"blant annet: {judged[0].text}")


def _local(id_: str) -> str:
    return id_.partition(":")[2] or id_


def plan(written: Actions, called: Sequence[Action]) -> Actions:
    """The plan made again: what people have written stands, and what is new comes last.

    No action is lost: one that is no longer called for stays until somebody finishes or drops it. None
    is doubled: an id is what an action comes from, and stands once. The words and reason of an action
    nobody has begun follow what calls for it.
    """
    now = {action.id: action for action in called}
    there = {action.id for action in written.actions}
    kept = (_renewed(action, now.get(action.id)) for action in written.actions)
    return Actions(actions=(*kept, *(action for action in called if action.id not in there)))


def _renewed(action: Action, now: Action | None) -> Action:
    if now is None or action.status is not Status.OPEN or action.id.startswith(OWN):
        return action
    return action.model_copy(
        update={
            "reason": now.reason,
            "who": action.who or now.who,
            "when": action.when or now.when,
            "cost": action.cost or now.cost,
        }
    )


def in_order(actions: Actions, called: Sequence[Action], today: date) -> list[Planned]:
    """The plan as it is read: overdue first, then by date, then without one; what is finished last."""
    ids = {action.id for action in called}
    lines = [
        Planned(
            action=action,
            is_called_for=action.id in ids or action.id.startswith(OWN),
            is_overdue=bool(action.when and action.when < today and action.status not in FINISHED),
        )
        for action in actions.actions
    ]
    return sorted(lines, key=_order)


def _order(line: Planned) -> tuple[bool, bool, bool, date, str]:
    action = line.action
    finished = action.status in FINISHED
    return finished, not line.is_overdue, action.when is None, action.when or date.max, action.id


def check_plan(lines: Sequence[Planned], today: date, at: At) -> Iterator[Diagnostic]:
    """Actions overdue (W1613), done ahead of time (W1614), lacking who or when (W1618), or idle (W1619)."""
    for line in lines:
        action = line.action
        if action.done and action.done > today:
            message = f"«{action.what}» er ført opp som gjort {day(action.done)}, som ikke har vært"
            yield Diagnostic("W1614", message, at(action.id), help="rett datoen i actions.yaml")
        if action.status in FINISHED:
            continue
        if line.is_overdue and action.when:
            message = f"«{action.what}» skulle vært gjort {day(action.when)}"
            yield Diagnostic("W1613", message, at(action.id), help="gjør det, eller skriv en ny dato")
        lacks = [name for name, value in (("hvem", action.who), ("når", action.when)) if not value]
        if lacks:
            message = f"«{action.what}» mangler {' og '.join(lacks)}"
            yield Diagnostic("W1618", message, at(action.id), help="skriv who og when i actions.yaml")
        if not line.is_called_for:
            help_ = "sett status til done når det er gjort, eller dropped"
            yield Diagnostic("W1619", f"ingenting krever lenger «{action.what}»", at(action.id), help=help_)
