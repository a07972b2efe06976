"""What is stated about every business: the tables of a portfolio, joined to one row a business."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from math import inf

import ibis.expr.types as ir
from msgspec import Struct

from hms_rules.engines.columnar import objects, sums
from hms_rules.engines.columnar.bounds import Bounds
from hms_rules.engines.columnar.judgements import Judgements
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.objects import Objects
from hms_rules.engines.columnar.sheet import Key, Sheet, Value
from hms_rules.engines.columnar.tables import (
    BUSINESS,
    MUNICIPALITY,
    assumed,
    complete,
    high,
    industries,
    low,
)
from hms_rules.engines.columnar.terms import Term, first_known, is_true, largest, smallest
from hms_rules.facts.resolve import Resolver
from hms_rules.language.tree import ObjectExists
from hms_rules.vocabulary import Scheme


class Stated(Struct, frozen=True):
    """The tables of a portfolio, as a backend has opened them."""

    businesses: ir.Table
    objects: ir.Table | None = None
    judgements: ir.Table | None = None


class Asked(Struct, frozen=True):
    """What a program asks of the tables.

    Attributes:
        objects: its literals about objects, by number.
        judged: what each of its open norms may be recorded under, by the number of its literal.
    """

    day: date
    objects: Mapping[int, ObjectExists]
    judged: Mapping[int, tuple[str, ...]]


def read(stated: Stated, asked: Asked, resolver: Resolver) -> Sheet:
    """Read all that is stated; industry codes stay codes."""
    return _Reading(stated, asked, resolver).sheet()


class _Reading:
    def __init__(self, stated: Stated, asked: Asked, resolver: Resolver) -> None:
        self.stated = stated
        self.asked = asked
        self.resolver = resolver
        self.table = stated.businesses
        self.columns = frozenset(stated.businesses.columns)

    def sheet(self) -> Sheet:
        asked, judgements = self._join_objects(), self._join_judgements()
        values: dict[Key, Value] = {key: is_true(self.table[name]) for key, name in asked.items()}
        values.update(self._judged(judgements) if judgements else ())
        values.update(self._facts())
        values.update(self._quantities())
        for name in industries(self.columns):
            values[Layer.INDUSTRY, name] = self.table[name]
        sheet = Sheet(self.table)
        sheet.settle(values)
        return sheet

    # -- the other tables --------------------------------------------------------------------------

    def _join_objects(self) -> dict[Key, str]:
        """Which kinds are listed, and what literals ask of the objects: the column of each."""
        if self.stated.objects is None:
            return {}
        of_one = Objects(self.stated.objects, self.stated.businesses, self.resolver.vocabulary)
        asked = of_one.listed()
        for number, literal in self.asked.objects.items():
            asked.update(of_one.literal(number, literal))
        found, names = objects.one_row_a_business(of_one.rows, asked)
        self._join(found)
        if self.resolver.sums:
            self._join(sums.one_row_a_business(of_one, self.resolver.sums, self.resolver.relations))
        return names

    def _join_judgements(self) -> Judgements | None:
        if self.stated.judgements is None or not self.asked.judged:
            return None
        names = dict.fromkeys(name for names in self.asked.judged.values() for name in names)
        judgements = Judgements(self.stated.judgements, names, self.asked.day)
        self._join(judgements.by_business)
        return judgements

    def _join(self, other: ir.Table) -> None:
        self.table = self.table.left_join(other, BUSINESS).drop(f"{BUSINESS}_right")

    def _judged(self, judgements: Judgements) -> Iterator[tuple[Key, Term]]:
        for number, names in self.asked.judged.items():
            recorded = (judgements.recorded(self.table, name) for name in names)
            yield (Layer.JUDGED, str(number)), first_known(*recorded)
        yield (Layer.CONTRADICTION, "judgements"), judgements.contradiction(self.table)

    # -- facts -------------------------------------------------------------------------------------

    def _facts(self) -> Iterator[tuple[Key, Term]]:
        v = self.resolver.vocabulary
        for fact in (*v.facts, *v.kinds, *v.decisions):
            yield (Layer.STATED, fact), self.table[fact] if fact in self.columns else None
        for placed in self.resolver.relations.by_place if MUNICIPALITY in self.columns else ():
            yield (Layer.PLACE, placed.id), self.table[MUNICIPALITY].isin(placed.municipalities)
        for scheme in Scheme:
            yield (Layer.COMPLETE, scheme), self._is_whole(scheme)

    def _is_whole(self, scheme: str) -> Term:
        name = complete(scheme)
        return is_true(self.table[name]) if name in self.columns else False

    def _is_whole_list_of(self, kind: str) -> Term:
        declared = self.resolver.vocabulary.kinds.get(kind)
        return self._is_whole(declared.scheme) if declared else False

    # -- quantities --------------------------------------------------------------------------------

    def _quantities(self) -> Iterator[tuple[Key, Value]]:
        added = {quantity.id: (quantity, what, factor) for quantity, what, factor in self.resolver.sums}
        for quantity, floor in self.resolver.relations.floors.items():
            stated = self._stated(quantity, floor)
            bounds = stated
            if quantity in added:
                total = sums.total(
                    self.table, added[quantity], self._is_whole_list_of(added[quantity][1].kind)
                )
                bounds = Bounds(largest(stated.low, total.low), smallest(stated.high, total.high))
            yield (Layer.STATED_LOW, quantity), stated.low
            yield (Layer.STATED_HIGH, quantity), stated.high
            yield (Layer.LOW, quantity), bounds.low
            yield (Layer.HIGH, quantity), bounds.high
            if assumed(quantity) in self.columns:
                yield (Layer.LEAST, quantity), self._number(assumed(quantity), -inf)

    def _stated(self, quantity: str, floor: float) -> Bounds:
        return Bounds(
            largest(floor, self._number(low(quantity), -inf)),
            smallest(inf, self._number(high(quantity), inf)),
        )

    def _number(self, name: str, nothing: float) -> ir.NumericValue | float:
        """A bound; where there is none it says nothing."""
        if name not in self.columns:
            return nothing
        return self.table[name].cast("float64").fill_null(nothing)
