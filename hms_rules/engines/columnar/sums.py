"""Quantities added up over the objects of every business: a lower bound, an upper one when all is listed.

The reference adds up fractions, so that 0.7, 0.1 and 0.2 are 1. Here floating numbers are added and
the sum is rounded to the decimals that hold at its size, some 15 digits: equal for amounts as people
write them, with up to 12 digits.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import inf
from typing import NamedTuple

import ibis
import ibis.expr.types as ir

from hms_rules.engines.columnar.bounds import Bounds
from hms_rules.engines.columnar.objects import Objects
from hms_rules.engines.columnar.tables import BUSINESS
from hms_rules.engines.columnar.terms import (
    Term,
    all_of,
    choose,
    column,
    given,
    is_true,
    negation,
    over,
    times,
    varying,
)
from hms_rules.facts.relations import Relations
from hms_rules.vocabulary import Quantity, Sum

Adding = tuple[Quantity, Sum, Fraction]
"""A quantity, what it adds up, and the factor from its unit to that of the quantity."""


class _Names(NamedTuple):
    low: str
    high: str
    endless: str


def one_row_a_business(objects: Objects, sums: Iterable[Adding], relations: Relations) -> ir.Table:
    """The sum of the lower and of the upper bounds, and whether some upper bound is not known."""
    parts: dict[str, ir.Value] = {}
    for quantity, what, _ in sums:
        names = _names(quantity)
        counts, amount = _counts(objects, what, relations), _amount(objects, what)
        does, may = is_true(counts), negation(is_true(negation(counts)))
        parts[names.low] = _number(choose(does, _or_nothing(amount.low), 0.0))
        parts[names.high] = _number(choose(may, _or_nothing(amount.high), 0.0))
        parts[names.endless] = column(all_of([may, _is_endless(amount)]))
    rows = objects.rows.select(BUSINESS, **parts)
    return rows.group_by(BUSINESS).agg(
        **{
            name: rows[name].any() if part.type().is_boolean() else rows[name].sum()
            for name, part in parts.items()
        }
    )


def total(table: ir.Table, adding: Adding, is_whole: Term) -> Bounds:
    """What a quantity adds up to; a business without objects has no row, and so no cells.

    Args:
        table: businesses joined with their sums.
        adding: what is added up.
        is_whole: whether the list of objects is the whole list.
    """
    quantity, _, factor = adding
    names = _names(quantity)
    if names.low not in table.columns:
        return Bounds(0.0, choose(is_whole, 0.0, inf))
    is_known = all_of([is_whole, negation(is_true(table[names.endless]))])
    return Bounds(_total(table[names.low], factor), choose(is_known, _total(table[names.high], factor), inf))


def _total(added: ir.FloatingValue, factor: Fraction) -> ir.FloatingValue:
    amount = over(times(added.fill_null(0.0), float(factor.numerator)), float(factor.denominator))
    decimals = ibis.cases(*((amount < below, 1e15 / below) for below in (1e3, 1e6, 1e9, 1e12)), else_=1.0)
    return (amount * decimals).round().cast("float64") / varying(decimals, amount)


def _counts(objects: Objects, what: Sum, relations: Relations) -> Term:
    """Whether an object is counted: yes, no, or unknown for want of a code or a narrower kind."""
    narrower = relations.narrower.get(what.kind, frozenset())
    is_one = objects.is_one_of({what.kind, *narrower})
    may_be = objects.is_one_of(relations.broader.get(what.kind, frozenset()))
    of_kind = given(is_one, True, given(may_be, None, False))
    return all_of([of_kind, objects.has_code(what.by, what.codes)]) if what.by else of_kind


def _amount(objects: Objects, what: Sum) -> Bounds:
    if what.measure is None:
        return Bounds(1.0, 1.0)
    return objects.bounds(what.measure) or Bounds(0.0, inf)


def _or_nothing(bound: ir.Value | float) -> ir.Value | float:
    if isinstance(bound, ir.Value):
        return bound.fill_null(0.0)
    return bound if bound < inf else 0.0


def _is_endless(amount: Bounds) -> Term:
    return amount.high.isnull() if isinstance(amount.high, ir.Value) else amount.high == inf


def _names(quantity: Quantity) -> _Names:
    return _Names(f"{quantity.id}_adds", f"{quantity.id}_adds_most", f"{quantity.id}_endless")


def _number(number: ir.Value | float) -> ir.Value:
    return number if isinstance(number, ir.Value) else ibis.literal(number)
