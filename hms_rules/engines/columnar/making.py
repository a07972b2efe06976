"""Tables of businesses that are read already: names and units are resolved, and nothing is followed.

What follows from a statement, what is assumed and what the rules say is left to the expression, so
that it is the same for a business from a fact file and for a row of a register.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from math import isfinite
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from hms_rules.diagnostics import HmsRulesError, errors
from hms_rules.engines.columnar.tables import (
    BUSINESS,
    HOLDS,
    KIND,
    MUNICIPALITY,
    RULE,
    UNTIL,
    Tables,
    assumed,
    complete,
    high,
    industry,
    low,
)
from hms_rules.facts.amounts import Amounts
from hms_rules.facts.business import Business
from hms_rules.facts.factbase import Interval, Origin, Thing
from hms_rules.facts.findings import Findings
from hms_rules.facts.resolve import Resolver
from hms_rules.facts.things import Things

Row = dict[str, Any]
_TYPES = {
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
    str: pa.string(),
    list: pa.list_(pa.string()),
    date: pa.date32(),
}


def make_tables(businesses: Iterable[Business], resolver: Resolver, folder: Path) -> Tables:
    """Write the tables of some businesses; the key of each is its place among them, from 0.

    Args:
        businesses: what is stated.
        resolver: knows the names and units.
        folder: where the files are written.

    Raises:
        HmsRulesError: the facts of a business have errors.
    """
    stated, objects, judgements = list[Row](), list[Row](), list[Row]()
    for number, business in enumerate(businesses):
        require_no_errors(business, resolver)
        made = _Making(business, resolver)
        key = {BUSINESS: number}
        stated.append(key | made.stated())
        objects += [key | row for row in made.objects()]
        judgements += [key | row for row in made.judgements()]
    tables = Tables(
        folder / "businesses.parquet",
        folder / "objects.parquet" if objects else None,
        folder / "judgements.parquet" if judgements else None,
    )
    _write(stated, tables.businesses)
    _write(objects, tables.objects)
    _write(judgements, tables.judgements)
    return tables


def require_no_errors(business: Business, resolver: Resolver) -> None:
    """Refuse what `Rulebook.facts` would; whether two judgements contradict hangs on the day."""
    _, findings = resolver.resolve(business.model_copy(update={"judgements": ()}))
    if wrong := errors(findings):
        raise HmsRulesError(wrong)


class _Making:
    """One business on its way into the tables."""

    def __init__(self, business: Business, resolver: Resolver) -> None:
        self.business = business
        self.resolver = resolver
        self.findings = Findings(business.provenance.places)

    def stated(self) -> Row:
        b = self.business
        listed = (*b.activities.root, *b.premises, *b.products, *b.circumstances, *b.decisions)
        return {
            **dict.fromkeys(b.absent, False),
            **dict.fromkeys(listed, True),
            **{complete(scheme): True for scheme in b.complete},
            **{industry(n): code for n, code in enumerate(self._codes(), start=1)},
            **dict(self._numbers()),
            **({MUNICIPALITY: b.place.municipality} if b.place.municipality else {}),
        }

    def _codes(self) -> Iterator[str]:
        is_from_register = self.business.provenance.origin is Origin.REGISTER
        for written in self.business.industry.root:
            standard = written.of_standard(is_registered=is_from_register)
            yield f"{standard}:{written.code}" if standard else written.code

    def _numbers(self) -> Iterator[tuple[str, float]]:
        amounts = Amounts(self.resolver.units, self.findings)
        for section, values in (
            ("headcount", self.business.headcount.root),
            ("quantities", self.business.quantities),
        ):
            for key, value in values.items():
                quantity = self.resolver.names.quantity(section, key, self.findings)
                stated = quantity and amounts.stated(value, quantity, (section, key))
                if quantity and stated:
                    yield from _bounds(quantity.id, stated.interval)
                    if stated.assumed_low is not None:
                        yield assumed(quantity.id), float(stated.assumed_low)

    def objects(self) -> Iterator[Row]:
        things = Things(self.resolver.names, self.resolver.units, self.business, self.findings)
        return map(_object, things.read())

    def judgements(self) -> Iterator[Row]:
        for judgement in self.business.judgements:
            yield {RULE: judgement.rule, HOLDS: judgement.holds, UNTIL: judgement.until}


def _object(thing: Thing) -> Row:
    row: Row = {KIND: thing.kind}
    for measure, value in thing.measures.items():
        if isinstance(value, Interval):
            row |= dict(_bounds(measure, value))
        else:
            row[measure] = value if isinstance(value, bool) else sorted(value)
    return row


def _bounds(name: str, interval: Interval) -> Iterator[tuple[str, float]]:
    """The bounds there are: an infinite one says nothing."""
    if isfinite(interval.low):
        yield low(name), float(interval.low)
    if isfinite(interval.high):
        yield high(name), float(interval.high)


def _write(rows: list[Row], path: Path | None) -> None:
    """Write the rows, with the types said: one cannot be guessed from nothing but NULL."""
    if path is None:
        return
    types: dict[str, pa.DataType] = {}
    for row in rows:
        types |= {name: _TYPES[type(value)] for name, value in row.items() if value is not None}
    names = dict.fromkeys(name for row in rows for name in row)
    schema = pa.schema([(name, types.get(name, pa.date32())) for name in names])
    pq.write_table(pa.Table.from_pylist(rows, schema), path)
