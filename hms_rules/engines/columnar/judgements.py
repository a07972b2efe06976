"""Recorded judgements of every business: those that have not expired, by what they are recorded under."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import ibis
import ibis.expr.types as ir

from hms_rules.engines.columnar.tables import BUSINESS, HOLDS, RULE, UNTIL
from hms_rules.engines.columnar.terms import Term, all_of, any_of, decided


class _Names(NamedTuple):
    yes: str
    no: str


class Judgements:
    """What is recorded of some norms, one row a business.

    Args:
        table: one row a judgement.
        names: what judgements may be recorded under.
        day: those that ended before it are not recorded.
    """

    def __init__(self, table: ir.Table, names: Iterable[str], day: date) -> None:
        self._names = {name: _Names(f"judged_{n}_yes", f"judged_{n}_no") for n, name in enumerate(names)}
        valid = table[UNTIL].isnull() | (table[UNTIL] >= ibis.literal(day))
        rows = table.filter(valid)
        self.by_business = rows.group_by(BUSINESS).agg(
            **{
                column: ((rows[RULE] == name) & (rows[HOLDS] == holds)).any()
                for name, columns in self._names.items()
                for column, holds in zip(columns, (True, False), strict=True)
            }
        )

    def recorded(self, table: ir.Table, name: str) -> Term:
        """What is recorded under a name, in a table joined with the judgements."""
        yes, no = (table[column] for column in self._names[name])
        return decided(yes, no)

    def contradiction(self, table: ir.Table) -> Term:
        """Whether one norm is judged both ways."""
        return any_of(all_of([table[yes], table[no]]) for yes, no in self._names.values())
