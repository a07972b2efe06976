"""The action plan: what gaps and risks call for, beside what people have written of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic
from hms_rules.handbook.gaps import JUDGEMENTS, QUESTIONS
from hms_rules.handbook.parts import Action, Actions, Status
from hms_rules.handbook.places import At
from hms_rules.wording import day

OWN = "egen/"
FINISHED = (Status.DONE, Status.DROPPED)


class Planned(Struct, frozen=True):
    """An action of the plan, and whether what it came from still calls for it."""

    action: Action
    is_called_for: bool
    is_overdue: bool


def plan(written: Actions, called: Sequence[Action], settled: Mapping[str, str], today: date) -> Actions:
    """The plan made again: what people have written stands, and what is new comes last.

    No action is lost: one whose gap is filled is done, with what shows it; one that is no longer called for
    because facts or law are others stays until somebody finishes or drops it. None is doubled: an id is what
    an action comes from, and stands once. The reason of an action nobody has begun follows what calls for it.
    """
    now = {action.id: action for action in called}
    there = {action.id for action in written.actions}
    kept = (_renewed(action, now.get(action.id), settled, today) for action in written.actions)
    return Actions(actions=(*kept, *(action for id_, action in now.items() if id_ not in there)))


def _renewed(action: Action, now: Action | None, settled: Mapping[str, str], today: date) -> Action:
    if now and action.status is Status.DONE and action.id in (QUESTIONS, JUDGEMENTS):
        return now.model_copy(update={"who": action.who})  # new ones have come up since
    if action.id.startswith(OWN) or action.status in FINISHED:
        return action
    if now is None:
        evidence = _evidence(action.id, settled)
        done = {"status": Status.DONE, "done": action.done or today, "evidence": action.evidence or evidence}
        return action.model_copy(update=done) if evidence else action
    if action.status is not Status.OPEN:
        return action
    return action.model_copy(
        update={
            "reason": now.reason,
            "who": action.who or now.who,
            "when": action.when or now.when,
            "cost": action.cost or now.cost,
        }
    )


def _evidence(id_: str, settled: Mapping[str, str]) -> str:
    starts = (text for start, text in settled.items() if start.endswith("/") and id_.startswith(start))
    return settled.get(id_) or next(starts, "")


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
    """What is wrong with the plan.

    Actions done whose gap is still there (W1610), overdue (W1613), done on a day to come (W1614), lacking who
    or when (W1618), or that nothing calls for (W1619).
    """
    for line in lines:
        action = line.action
        if action.done and action.done > today:
            message = f"«{action.what}» er ført opp som gjort {day(action.done)}, som ikke har vært"
            yield Diagnostic("W1614", message, at(action.id), help="rett datoen i actions.yaml")
        if action.status is Status.DONE and line.is_called_for and _is_of_a_gap(action.id):
            message = f"«{action.what}» er ført opp som gjort, men det mangler fortsatt"
            help_ = "før opp det som er på plass, eller sett status til open"
            yield Diagnostic("W1610", message, at(action.id), help=help_)
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


def _is_of_a_gap(id_: str) -> bool:
    """Whether an action comes from something that is lacking, and not from people or a measure."""
    return not id_.startswith(OWN) and not (id_.startswith("risiko/") and id_.count("/") > 1)
