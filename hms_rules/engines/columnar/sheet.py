"""A table of businesses that grows a stage at a time, from what is stated to what follows.

Each stage is one projection: what it settles is a column from then on, so that later stages name it
and never write it out again. Names are short, for every stage repeats those of all before it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import ibis.expr.operations as ops
import ibis.expr.types as ir
from msgspec import Struct

from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.tables import BUSINESS
from hms_rules.engines.columnar.terms import Number, Term, column

Key = tuple[Layer, str]
"""What a value is of (a layer) and the id of the fact, quantity or literal."""
Value: TypeAlias = Term | Number | ir.Value
"""What can be settled: a truth, a number, or any other column."""


class _Column(Struct, frozen=True):
    name: str


class Sheet:
    """What is settled of every business, by key; what was never settled is unknown."""

    def __init__(self, table: ir.Table) -> None:
        self.table = table
        self._settled: dict[Key, bool | float | _Column | None] = {}
        self._made = 0
        self._fields: dict[str, ops.Node] = {}
        self._fields_of = table

    def truth(self, layer: Layer, name: str) -> Term:
        """A truth that is settled; unknown where nothing is."""
        held = self._held((layer, name))
        assert held is None or isinstance(held, bool | ir.BooleanValue), (layer, name)
        return held

    def number(self, bound: Layer, name: str) -> Number:
        """A number that is settled."""
        held = self._held((bound, name))
        assert isinstance(held, float | ir.NumericValue), (bound, name)
        return held

    def has(self, layer: Layer, name: str) -> bool:
        """Whether anything is settled under the key."""
        return (layer, name) in self._settled

    def _held(self, key: Key) -> Value:
        held = self._settled.get(key)
        return self._field(held.name).to_expr() if isinstance(held, _Column) else held

    def forget(self, spent: Callable[[Key], bool]) -> None:
        """Leave out what no later stage reads: the next one then has fewer columns to repeat."""
        self._settled = {key: held for key, held in self._settled.items() if not spent(key)}

    def settle(self, values: Mapping[Key, Value]) -> None:
        """Add a stage: values written in terms of what was settled before."""
        columns: dict[str, ops.Node] = {BUSINESS: self._field(BUSINESS)}
        for held in self._settled.values():
            if isinstance(held, _Column):
                columns[held.name] = self._field(held.name)
        names: dict[ops.Node, str] = {}
        for key, value in values.items():
            if isinstance(value, ir.Value):
                op = value.op()
                name = names[op] = names.get(op) or self._name(op)
                columns[name] = op
                self._settled[key] = _Column(name)
            else:
                self._settled[key] = value
        if columns.keys() != set(self.table.columns):
            # What `Table.select` would make, which looks through every column for what it might mean.
            self.table = ops.Project(self.table, columns).to_expr()

    def answers(self, values: Mapping[str, Term]) -> ir.Table:
        """The last stage: values under names of their own, beside the key of each business."""
        named = {name: column(value).op() for name, value in values.items()}
        return ops.Project(self.table, {BUSINESS: self._field(BUSINESS), **named}).to_expr()

    def _field(self, name: str) -> ops.Node:
        """A column of the table; Ibis takes its time to make one, and most are read many times."""
        if self._fields_of is not self.table:
            self._fields_of, self._fields = self.table, {}
        if name not in self._fields:
            self._fields[name] = ops.Field(self.table, name)
        return self._fields[name]

    def _name(self, op: ops.Node) -> str:
        """A column that is there already keeps its name."""
        if isinstance(op, ops.Field):
            return str(op.name)
        self._made += 1
        return f"_{self._made}"
