"""Industry codes: what each code that occurs says of the literals and assumptions that read codes.

A portfolio has few codes and many businesses. So the codes are read in Python, once each, into a
small table that is joined with the businesses; splits and both standards come along for free.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import ibis.expr.types as ir
import pyarrow as pa

from hms_rules.engines import Truth
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.sheet import Sheet
from hms_rules.engines.columnar.terms import Term, any_of, given, is_true, negation
from hms_rules.facts.resolve import Resolver
from hms_rules.language.tree import Industry
from hms_rules.registers.industry import STANDARDS, Standard, matches

CODE = "code"
_KNOWN = "is_known"
"""Whether a code stands for anything in SN2025, which what is assumed of most industries waits for."""


class Codes:
    """Reads codes for the literals and assumptions of a program.

    Args:
        literals: those that read industry codes, by number.
        resolver: reads codes, and knows which assumptions are not made for which industries.
    """

    def __init__(self, literals: Mapping[int, Industry], resolver: Resolver) -> None:
        self.literals = literals
        self._resolver = resolver
        exceptions = resolver.defaults.exceptions
        self.roots = tuple(dict.fromkeys(root for roots in exceptions.values() for root in roots))

    def table(self, codes: Iterable[str]) -> pa.Table:
        """One row a code, with the truth of each literal and whether each assumption falls away."""
        rows = [self._row(code) for code in sorted(codes)]
        truths = [_KNOWN, *map(_literal, self.literals), *map(_root, self.roots)]
        schema = pa.schema([(CODE, pa.string()), *((name, pa.bool_()) for name in truths)])
        return pa.Table.from_pylist(rows, schema)

    def _row(self, code: str) -> dict[str, str | Truth]:
        """A code as a register writes it is of either standard; one with a standard before it, of that."""
        named, _, bare = code.rpartition(":")
        standard: Standard | None = next((s for s in STANDARDS if s == named), None)
        possible = self._resolver.reading(bare, standard).possible
        leaves = possible["SN2025"]
        dropped = self._resolver.defaults.not_made_for(leaves) if leaves else set[str]()
        return {
            CODE: code,
            _KNOWN: bool(leaves),
            **{
                _literal(n): matches(possible[i.standard], i.codes, i.except_codes)
                for n, i in self.literals.items()
            },
            **{_root(root): root in dropped for root in self.roots},
        }

    def settle(self, sheet: Sheet, codes: ir.Table, columns: Sequence[str]) -> None:
        """Join the codes of every business with what they say.

        Args:
            sheet: of the businesses.
            codes: the table of codes.
            columns: the columns of codes, main activity first.
        """
        for name in columns:
            said = codes.rename({f"{name}_{said}": said for said in codes.columns})
            code = f"{name}_{CODE}"
            sheet.table = sheet.table.left_join(said, sheet.table[name] == said[code]).drop(code)
        main = columns[:1]
        in_industry = {
            (Layer.IN_INDUSTRY, str(number)): any_of(
                _said(sheet.table, name, _literal(number), is_main=name in main)
                for name in (main if literal.main else columns)
            )
            for number, literal in self.literals.items()
        }
        is_unknown = negation(any_of(is_true(sheet.table[f"{name}_{_KNOWN}"]) for name in columns))
        not_made = {
            (Layer.NOT_FOR_INDUSTRY, root): any_of(
                [is_unknown, *(is_true(sheet.table[f"{name}_{_root(root)}"]) for name in columns)]
            )
            for root in self.roots
        }
        sheet.forget(lambda key: key[0] is Layer.INDUSTRY)
        sheet.settle({**in_industry, **not_made})


def _said(table: ir.Table, name: str, said: str, *, is_main: bool) -> Term:
    """What a code says; without one nothing is known, but fewer codes than another has are all codes."""
    value = table[f"{name}_{said}"]
    return value if is_main else given(table[name].isnull(), False, value)


def _literal(number: int) -> str:
    return f"literal_{number}"


def _root(fact: str) -> str:
    return f"not_assumed_{fact}"
