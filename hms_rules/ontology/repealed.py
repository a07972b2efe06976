"""Law people still name although it is repealed, and the acts that stand where it stood."""

from __future__ import annotations

from rdflib.namespace import DCTERMS, SKOS
from rdflib.term import Node

from hms_rules.ontology.acts import check_identifier
from hms_rules.ontology.names import ELI, HMS
from hms_rules.ontology.reading import Sort, Source, Thing
from hms_rules.vocabulary import Named, Repealed, Successor


def read_named(source: Source) -> dict[str, Named]:
    """Every act that is named and not modelled, by id."""
    return {thing.id: _named(thing) for thing in source.things(Sort.NAMED)}


def _named(thing: Thing) -> Named:
    check_identifier(thing)
    return Named(
        id=thing.id,
        title=thing.text(DCTERMS.title, required=True),
        short_title=thing.text(ELI.title_short, required=True),
        aliases=thing.texts(SKOS.altLabel),
    )


def read_repealed(source: Source) -> dict[str, Repealed]:
    """Every repealed act, by id; one nobody says has been repealed by another is left out (a finding)."""
    return {
        thing.id: found for thing in source.things(Sort.REPEALED) if (found := _repealed(thing)) is not None
    }


def _repealed(thing: Thing) -> Repealed | None:
    check_identifier(thing)
    by = thing.one_ref(ELI.repealed_by, Sort.ACT, Sort.NAMED, required=True)
    today = [_successor(thing, bracket) for bracket in thing.brackets(HMS.iDag)]
    title = thing.text(DCTERMS.title, required=True)
    if by is None:
        return None
    return Repealed(
        id=thing.id,
        title=title,
        repealed_by=by,
        last_day=thing.date(ELI.date_no_longer_in_force),
        aliases=thing.texts(SKOS.altLabel),
        today=tuple(sorted(filter(None, today), key=lambda s: (s.act, _number(s.section)))),
    )


def _successor(thing: Thing, bracket: Node) -> Successor | None:
    act = thing.one_ref(DCTERMS.isReplacedBy, Sort.ACT, Sort.NAMED, required=True, node=bracket)
    return Successor(act, thing.text(ELI.number, None, node=bracket)) if act else None


def _number(section: str) -> tuple[int, str]:
    """«kapittel 9» before «kapittel 10»."""
    digits = "".join(c for c in section.partition("-")[0] if c.isdigit())
    return int(digits or 0), section
