"""Truths and numbers of every row at once: columns, or constants where all rows agree.

A nullable boolean column *is* Kleene's logic: NULL is unknown, and AND, OR and NOT follow his tables.
What is the same for every row (a fact no column states, an assumption nothing hinders) stays a
constant of Python and is worked out here, so that a table that states little makes a small query.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import inf
from typing import TypeAlias

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir

from hms_rules.engines import Truth

Term: TypeAlias = Truth | ir.BooleanValue
"""The truth of something in every row."""
Number: TypeAlias = float | ir.NumericValue
"""A bound in every row; infinite where there is none."""


def column(term: Term) -> ir.BooleanValue:
    """The term as a column, even where all rows agree."""
    if isinstance(term, ir.Value):
        return term
    return ibis.null("boolean") if term is None else ibis.literal(term)


# -- Kleene's logic ------------------------------------------------------------------------------------


def negation(term: Term) -> Term:
    """Unknown stays unknown."""
    if isinstance(term, ir.Value):
        return term.op().arg.to_expr() if isinstance(term.op(), ops.Not) else ~term
    return None if term is None else not term


def all_of(terms: Iterable[Term]) -> Term:
    """False as soon as one is False, else unknown when one is unknown, else True."""
    return _joined(terms, lambda a, b: a & b, neutral=True)


def any_of(terms: Iterable[Term]) -> Term:
    """True as soon as one is True, else unknown when one is unknown, else False."""
    return _joined(terms, lambda a, b: a | b, neutral=False)


def _joined(
    terms: Iterable[Term],
    join: Callable[[ir.BooleanValue, ir.BooleanValue], ir.BooleanValue],
    *,
    neutral: bool,
) -> Term:
    columns: dict[object, ir.BooleanValue] = {}
    is_open = False
    for term in terms:
        if isinstance(term, ir.Value):
            columns.setdefault(term.op(), term)
        elif term is None:
            is_open = True
        elif term is not neutral:
            return term
    if not columns:
        return None if is_open else neutral
    return _balanced([*columns.values(), *([column(None)] if is_open else [])], join)


def _balanced(
    parts: Sequence[ir.BooleanValue], join: Callable[[ir.BooleanValue, ir.BooleanValue], ir.BooleanValue]
) -> ir.BooleanValue:
    """A long chain would be deeper than Python and the databases can follow."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    return join(_balanced(parts[:half], join), _balanced(parts[half:], join))


# -- known or not --------------------------------------------------------------------------------------


def is_true(term: Term) -> Term:
    """Whether it is known to hold: yes or no, never unknown."""
    return term.fill_null(False) if isinstance(term, ir.Value) else term is True


def is_unknown(term: Term) -> Term:
    """Whether it is unknown: yes or no.

    Of a negation Ibis writes `NOT (x) IS NULL`, which databases read as `NOT (x IS NULL)`.
    """
    if isinstance(term, ir.Value):
        plain = term.op().arg.to_expr() if isinstance(term.op(), ops.Not) else term
        return plain.isnull()
    return term is None


def is_(term: Term, *, value: bool) -> Term:
    """The term, turned round when it is a no that is asked for."""
    return term if value else negation(term)


def decided(yes: Term, no: Term) -> Term:
    """True where `yes` is known to hold, else False where `no` is, else unknown."""
    if yes is True:
        return True
    if not isinstance(yes, ir.Value):
        if not isinstance(no, ir.Value):
            return False if no else None
        return ibis.cases((no, False))
    if not isinstance(no, ir.Value):
        return ibis.cases((yes, True), else_=False) if no else ibis.cases((yes, True))
    return ibis.cases((yes, True), (no, False))


def first_known(*terms: Term) -> Term:
    """The first of them that is known."""
    kept: list[Term] = []
    for term in terms:
        if term is not None:
            kept.append(term)
        if isinstance(term, bool):
            break
    if not kept:
        return None
    return ibis.coalesce(*map(column, kept)) if len(kept) > 1 else kept[0]


def given(when: Term, then: Truth, otherwise: Term = None) -> Term:
    """One truth where `when` is known to hold, else another."""
    if not isinstance(when, ir.Value):
        return then if when else otherwise
    return ibis.cases((when, column(then)), else_=column(otherwise))


# -- numbers -------------------------------------------------------------------------------------------


def largest(*numbers: Number) -> Number:
    """The largest; minus infinity says nothing."""
    return _extreme(numbers, max, ibis.greatest, nothing=-inf)


def smallest(*numbers: Number) -> Number:
    """The smallest; infinity says nothing."""
    return _extreme(numbers, min, ibis.least, nothing=inf)


def _extreme(
    numbers: Sequence[Number],
    of_constants: Callable[[Iterable[float]], float],
    of_columns: Callable[..., ir.NumericValue],
    *,
    nothing: float,
) -> Number:
    columns = {n.op(): n for n in numbers if isinstance(n, ir.Value)}
    constant = float(of_constants([nothing, *(n for n in numbers if not isinstance(n, ir.Value))]))
    parts: list[Number] = [*columns.values(), *([] if constant == nothing else [constant])]
    if not columns:
        return constant
    return of_columns(*parts) if len(parts) > 1 else parts[0]


def choose(when: Term, then: Number, otherwise: Number) -> Number:
    """One number where `when` is known to hold, else another."""
    if not isinstance(when, ir.Value):
        return then if when else otherwise
    if not isinstance(then, ir.Value) and not isinstance(otherwise, ir.Value) and then == otherwise:
        return then
    return ibis.cases((when, _number(then)), else_=_number(otherwise))


def times(number: Number, factor: float) -> Number:
    """A product."""
    return number if factor == 1 else number * factor


def over(number: Number, divisor: float) -> Number:
    """A quotient, exactly as Python divides; infinite numbers stay.

    Polars divides by a constant, or by a column it sees is constant, by multiplying with the inverse:
    700 / 1000 is not 0.7 then. A divisor made of the number itself is a column in its eyes.
    """
    if divisor == 1:
        return number
    if not isinstance(number, ir.Value):
        return number / divisor
    is_finite = (number > -inf) & (number < inf)
    return ibis.cases((is_finite, number / varying(divisor, number)), else_=number)


def varying(constant: Number, with_: ir.NumericValue) -> ir.NumericValue:
    """A constant that no database takes for one; `with_` is any finite column."""
    return with_ * 0.0 + constant


def _number(number: Number) -> ir.NumericValue:
    return number if isinstance(number, ir.Value) else ibis.literal(float(number))
