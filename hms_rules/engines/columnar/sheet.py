"""A table of businesses that grows a stage at a time, from what is stated to what follows.

Each stage is one projection: what it settles is a column from then on, so that later stages name it
and never write it out again. Names are short, for every stage repeats those of all before it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import ibis.expr.operations as ops
import ibis.expr.types as ir
from msgspec import Struct

from hms_rules.engines.columnar.tables import BUSINESS
from hms_rules.engines.columnar.terms import Number, Term

Key = tuple[str, str]
"""What a value is of (a layer) and the id of the fact, quantity or literal."""
Value = Term | Number | ir.Value
"""What can be settled: a truth, a number, or any other column."""


class _Column(Struct, frozen=True):
    name: str


class Sheet:
    """What is settled of every business, by key; what was never settled is unknown."""

    def __init__(self, table: ir.Table) -> None:
        self.table = table
        self._settled: dict[Key, bool | float | None | _Column] = {}
        self._made = 0

    def truth(self, layer: str, name: str) -> Term:
        """A truth that is settled; unknown where nothing is."""
        held = self._held((layer, name))
        assert held is None or isinstance(held, bool | ir.BooleanValue), (layer, name)
        return held

    def number(self, bound: str, name: str) -> Number:
        """A number that is settled."""
        held = self._held((bound, name))
        assert isinstance(held, float | ir.NumericValue), (bound, name)
        return held

    def has(self, layer: str, name: str) -> bool:
        """Whether anything is settled under the key."""
        return (layer, name) in self._settled

    def _held(self, key: Key) -> Value:
        held = self._settled.get(key)
        return self.table[held.name] if isinstance(held, _Column) else held

    def settle(self, values: Mapping[Key, Value], *, keep: Callable[[Key], bool] | None = None) -> None:
        """Add a stage.

        Args:
            values: written in terms of what was settled before.
            keep: whether something of that is still to be read; all of it when not given.
        """
        if keep is not None:
            self._settled = {key: held for key, held in self._settled.items() if keep(key)}
        before = {held.name for held in self._settled.values() if isinstance(held, _Column)}
        new: dict[str, ir.Value] = {}
        names: dict[ops.Node, str] = {}
        for key, value in values.items():
            if isinstance(value, ir.Value):
                op = value.op()
                name = names.get(op) or self._name(op)
                names[op] = name
                if name not in before:
                    new[name] = value
                self._settled[key] = _Column(name)
            else:
                self._settled[key] = value
        if new or keep is not None:
            kept = [name for name in self.table.columns if name == BUSINESS or name in before]
            self.table = self.table.select(*kept, **{n: v for n, v in new.items() if n not in kept})

    def _name(self, op: ops.Node) -> str:
        """A column that is there already keeps its name."""
        if isinstance(op, ops.Field):
            return op.name
        self._made += 1
        return f"_{self._made}"
