"""What is lacking, and so calls for an action; and what is in place, and so settles one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hms_rules.assessment import Assessment, DocumentVerdict
from hms_rules.handbook.documents import Demand, State
from hms_rules.handbook.organisation import Seat
from hms_rules.handbook.parts import Action, Risk
from hms_rules.handbook.risks import level_of, needs_measure
from hms_rules.wording import day

QUESTIONS, JUDGEMENTS = "avklare/spoersmaal", "avklare/vurderinger"


def called_for(
    demands: Sequence[Demand], seats: Iterable[Seat], risks: Iterable[Risk], answer: Assessment
) -> list[Action]:
    """Every action the gaps and risks of today call for; the id says what it comes from."""
    return [
        *_of_documents(demands, answer),
        *_of_seats(seats),
        *_of_risks(risks),
        *_of_questions(answer),
    ]


def _of_documents(demands: Sequence[Demand], answer: Assessment) -> Iterator[Action]:
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
    yield from _of_expired([demand for demand in demands if demand.state is State.EXPIRED], answer)


def _of_expired(expired: Sequence[Demand], answer: Assessment) -> Iterator[Action]:
    """One action for each own document that has run out, however many demands it was to meet."""
    for own in {demand.met_by[0].id: demand.met_by[0] for demand in expired}.values():
        of_it = [demand.document for demand in expired if demand.met_by[0].id == own.id]
        cited = "; ".join(dict.fromkeys(answer.cite(p) for document in of_it for p in document.provisions))
        until = f"gjaldt til {day(own.valid_until)}; " if own.valid_until else ""
        yield Action(
            id=f"fornye/{own.id}/{own.valid_until}",
            what=f"Gå gjennom og forny «{own.name}»",
            who=own.owner or of_it[0].answered_by,
            reason=f"{until}kreves av {cited}",
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
    for id_, what, left in (
        (QUESTIONS, "Svar på spørsmålene", asked),
        (JUDGEMENTS, "Gjør vurderingene", judged),
    ):
        if left:
            reason = f"{len(left)} igjen, blant annet: {left[0].text}"
            yield Action(id=id_, what=f"{what} som er igjen", reason=reason)


def in_place(
    demands: Iterable[Demand], seats: Iterable[Seat], risks: Iterable[Risk], answer: Assessment
) -> dict[str, str]:
    """What is in place: the id of the action it settles (or its start, ending in «/»), and what shows it."""
    left = {action.id for action in _of_questions(answer)}
    found = {id_: "alt er avgjort" for id_ in (QUESTIONS, JUDGEMENTS) if id_ not in left}
    for demand in demands:
        if demand.met_by:
            names = ", ".join(f"«{own.name}»" for own in demand.met_by)
            found[f"dokument/{_local(demand.document.id)}"] = f"{names} er på plass"
        if demand.state is State.MET:
            found |= {f"fornye/{own.id}/": f"«{own.name}» er fornyet" for own in demand.met_by}
    for seat in seats:
        if seat.holders:
            found[f"rolle/{_local(seat.role)}"] = f"{', '.join(seat.holders)} har rollen"
    found |= {f"risiko/{risk.id}": "tiltak er ført opp" for risk in risks if not needs_measure(risk)}
    return found


def _local(id_: str) -> str:
    return id_.partition(":")[2] or id_
