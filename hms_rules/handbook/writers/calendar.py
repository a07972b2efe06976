"""Deadlines and reviews as a calendar (RFC 5545): each a whole day, with a reminder two weeks before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event
from msgspec import Struct

from hms_rules.handbook.parts import Organisation, OwnDocuments, Part
from hms_rules.handbook.plan import FINISHED
from hms_rules.handbook.register import LawRow
from hms_rules.handbook.system import System

_BEFORE = timedelta(days=-14)


class Deadline(Struct, frozen=True):
    """Something due on a day; the id is the same however often the calendar is made."""

    id: str
    day: date
    what: str
    more: str = ""


def render_calendar(system: System) -> bytes:
    """Write the calendar; a calendar program that has read it before changes what has changed."""
    calendar = Calendar()
    calendar.add("prodid", "-//hms-rules//HMS//NO")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"HMS – {system.case.info.name}")
    for deadline in deadlines(system):
        calendar.add_component(_event(deadline, system))
    return bytes(calendar.to_ical())


def _event(deadline: Deadline, system: System) -> Event:
    event = Event()
    event.add(
        "uid", f"{deadline.id}@{system.case.info.organisation_number or system.case.folder.name}.hms-rules"
    )
    event.add("dtstamp", datetime.combine(system.day, time(), UTC))
    event.add("dtstart", deadline.day)
    event.add("dtend", deadline.day + timedelta(days=1))
    event.add("summary", deadline.what)
    if deadline.more:
        event.add("description", deadline.more)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", deadline.what)
    alarm.add("trigger", _BEFORE)
    event.add_component(alarm)
    return event


def deadlines(system: System) -> Iterator[Deadline]:
    """Everything that is due: actions, reviews of provisions, documents, roles, goals, and of the whole."""
    if system.case.wants(Part.ACTIONS):
        yield from _actions(system)
    if system.case.wants(Part.LAW):
        yield from _law(system)
    yield from _documents(system)
    yield from _roles(system)
    for goal in system.goals.goals:
        if goal.by:
            yield Deadline(f"maal/{goal.id}", goal.by, f"Målet skal være nådd: {goal.text}", goal.responsible)
    last = system.since.last.date if system.since else system.case.info.started
    yield Deadline("gjennomgang", _a_year_after(last), "Årlig gjennomgang av HMS-systemet")


def _actions(system: System) -> Iterator[Deadline]:
    for line in system.actions:
        action = line.action
        if action.when and action.status not in FINISHED:
            more = "\n".join(filter(None, (action.who and f"Ansvarlig: {action.who}", action.reason)))
            yield Deadline(f"tiltak/{action.id}", action.when, action.what, more)


def _law(system: System) -> Iterator[Deadline]:
    """One for each day that provisions are to be gone through again, with all of them."""
    days: dict[date, list[LawRow]] = {}
    for row in system.law:
        if row.entry.next_review:
            days.setdefault(row.entry.next_review, []).append(row)
    for day, rows in days.items():
        lines = [
            f"{row.act} {row.section} {row.title}"
            + (f" ({row.entry.responsible})" if row.entry.responsible else "")
            for row in rows
        ]
        what = f"{len(rows)} bestemmelser i lovregisteret" if len(rows) > 1 else lines[0]
        yield Deadline(f"lov/{day}", day, f"Gå gjennom {what}", "\n".join(lines) if len(rows) > 1 else "")


def _documents(system: System) -> Iterator[Deadline]:
    for own in system.case.part(Part.DOCUMENTS, OwnDocuments).documents:
        if own.valid_until:
            yield Deadline(f"dokument/{own.id}", own.valid_until, f"Gå gjennom «{own.name}»", own.owner)


def _roles(system: System) -> Iterator[Deadline]:
    held = Counter[str]()
    for holder in system.case.part(Part.ORGANISATION, Organisation).roles:
        held[holder.role] += 1
        if holder.until:
            role = system.words.roles.get(holder.role)
            label = role.label if role else holder.label or holder.role
            id_ = f"rolle/{holder.role}" + (f"/{held[holder.role]}" if held[holder.role] > 1 else "")
            yield Deadline(id_, holder.until, f"Velg eller utnevn {label}", holder.holder)


def _a_year_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)
