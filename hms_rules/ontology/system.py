"""What an HSE system is made of beside documents: roles, and the dangers one looks for on a round."""

from __future__ import annotations

from hms_rules.ontology.facts import typical_of
from hms_rules.ontology.names import HMS
from hms_rules.ontology.reading import Sort, Source, Thing
from hms_rules.vocabulary import Hazard, Role


def read_roles(source: Source) -> dict[str, Role]:
    """Every role, by id."""
    return {thing.id: _role(thing) for thing in source.things(Sort.ROLE)}


def _role(thing: Thing) -> Role:
    return Role(
        id=thing.identified(),
        label=thing.label(),
        label_en=thing.label_en(),
        tasks=thing.listed(HMS.oppgaver),
        required_by=thing.refs(HMS.krevesAv, Sort.DUTY, Sort.DOCUMENT, Sort.DERIVED),
        under=thing.one_ref(HMS.under, Sort.ROLE),
        several=thing.boolean(HMS.flere) or False,
    )


def read_hazards(source: Source) -> dict[str, Hazard]:
    """Every source of danger, by id."""
    return {thing.id: _hazard(thing) for thing in source.things(Sort.HAZARD)}


def _hazard(thing: Thing) -> Hazard:
    checks = thing.listed(HMS.sjekkpunkter)
    if not checks:
        thing.find("E0805", f"{thing.the} mangler hms:sjekkpunkter", about=HMS.sjekkpunkter)
    return Hazard(
        id=thing.identified(),
        label=thing.label(),
        label_en=thing.label_en(),
        checks=checks,
        measures=thing.listed(HMS.tiltak),
        shown_by=thing.refs(HMS.tegn, Sort.FACT, Sort.KIND),
        typical=typical_of(thing),
        provisions=thing.refs(HMS.hjemmel, Sort.PROVISION, Sort.ACT),
    )
