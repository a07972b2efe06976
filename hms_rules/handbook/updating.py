"""A case brought up to date with the verdicts: lines are added, and nothing people wrote is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hms_rules.facts.business import Shape
from hms_rules.handbook import hazards, organisation, plan, register
from hms_rules.handbook.parts import (
    MODELS,
    Actions,
    LawEntries,
    Mapping,
    Organisation,
    Part,
    Risks,
)
from hms_rules.handbook.system import System


def update(system: System, parts: Iterable[Part] = tuple(Part)) -> list[Part]:
    """Add what the verdicts call for to the parts the client wants, and say which were changed.

    Roles that are demanded, provisions that apply, hazards that are likely, risks that were seen, and
    actions that are called for each get a line.

    Args:
        system: the system of the day.
        parts: the parts to bring up to date.

    Raises:
        HmsRulesError: somebody has changed a file since the case was opened, or it cannot be written.
    """
    return [part for part in parts if system.case.wants(part) and _update(system, part)]


def _update(system: System, part: Part) -> bool:
    made = _MADE.get(part)
    if made is None:
        return False  # goals and own documents: only people know them
    before, after = system.case.part(part, MODELS[part]), made(system)
    system.case.save(part, after)
    return bool(before != after)


def _organisation(system: System) -> Organisation:
    return organisation.with_demanded(system.case.part(Part.ORGANISATION, Organisation), system.seats)


def _law(system: System) -> LawEntries:
    return register.with_rows(system.case.part(Part.LAW, LawEntries), system.law)


def _mapping(system: System) -> Mapping:
    return hazards.with_lines(system.mapping, list(system.hazards))


def _risks(system: System) -> Risks:
    return hazards.with_observed(system.risks, system.mapping, system.words)


def _actions(system: System) -> Actions:
    return plan.plan(system.case.part(Part.ACTIONS, Actions), system.called, system.settled, system.day)


_MADE: dict[Part, Callable[[System], Shape]] = {
    Part.ORGANISATION: _organisation,
    Part.LAW: _law,
    Part.MAPPING: _mapping,
    Part.RISKS: _risks,
    Part.ACTIONS: _actions,
}
