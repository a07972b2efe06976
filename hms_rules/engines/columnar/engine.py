"""The columnar engine: one program on every business of a portfolio."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.parquet as pq

from hms_rules.engines.columnar import BackendName
from hms_rules.engines.columnar.assumed import Assuming
from hms_rules.engines.columnar.backends import Backend
from hms_rules.engines.columnar.certain import Closing
from hms_rules.engines.columnar.consequences import Consequences
from hms_rules.engines.columnar.industries import Codes
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.literals import Literals
from hms_rules.engines.columnar.reading import Asked, Stated, read
from hms_rules.engines.columnar.sheet import Sheet
from hms_rules.engines.columnar.tables import CONTRADICTION, Tables, industries, needs_judgement
from hms_rules.engines.columnar.targets import Targets
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import Program
from hms_rules.language.tree import Industry, Judgement, ObjectExists


class ColumnarEngine:
    """Evaluates programs on tables of businesses; equal to the reference engine, row by row.

    Args:
        resolver: knows the vocabulary, its relations and assumptions.
        backend: where the expression runs.
    """

    name = "columnar"

    def __init__(self, resolver: Resolver, backend: BackendName = "polars") -> None:
        self._resolver = resolver
        self._backend = Backend(backend)
        self._consequences = Consequences.of(resolver.vocabulary, resolver.relations)

    def values(self, program: Program, tables: Tables, *, strict: bool = False) -> pa.Table:
        """Evaluate, and take the answers into memory.

        Args:
            program: the rules in force on a day.
            tables: what is stated about the businesses.
            strict: whether assumptions are left out.

        Returns:
            One row a business: its key, the value of each target under the target's id, whether only
            judgements are missing under `needs_judgement` of it, and whether what is stated contradicts
            itself; then the values mean nothing.
        """
        with self.expression(program, tables, strict=strict) as answers:
            return self._backend.fetch(answers)

    def write(self, program: Program, tables: Tables, path: Path, *, strict: bool = False) -> None:
        """Evaluate, and write the answers as Parquet: a file, or with Spark a folder."""
        with self.expression(program, tables, strict=strict) as answers:
            self._backend.write(answers, path)

    @contextmanager
    def expression(self, program: Program, tables: Tables, *, strict: bool = False) -> Iterator[ir.Table]:
        """The answers as an expression, as long as the table of codes it reads is there."""
        stated = self._open(tables)
        sheet = read(stated, self._asked(program), self._resolver)
        with TemporaryDirectory() as folder:
            self._industries(program, stated, sheet, Path(folder))
            with self._backend.without_joins(sheet.table) as sheet.table:
                yield self._answers(program, sheet, strict=strict)

    def _open(self, tables: Tables) -> Stated:
        read_ = self._backend.read
        return Stated(
            read_(tables.businesses),
            read_(tables.objects) if tables.objects else None,
            read_(tables.judgements) if tables.judgements else None,
        )

    def _asked(self, program: Program) -> Asked:
        evaluator = LiteralEvaluator.of(program.ruleset)
        literals = {n: program.ruleset.literals[n] for n in program.literals}
        return Asked(
            program.day,
            {n: literal for n, literal in literals.items() if isinstance(literal, ObjectExists)},
            {n: evaluator.recorded_under(a) for n, a in literals.items() if isinstance(a, Judgement)},
        )

    def _industries(self, program: Program, stated: Stated, sheet: Sheet, folder: Path) -> None:
        literals = {n: program.ruleset.literals[n] for n in program.literals}
        codes = Codes({n: a for n, a in literals.items() if isinstance(a, Industry)}, self._resolver)
        columns = industries(stated.businesses.columns)
        if not columns:
            sheet.settle({(Layer.NOT_FOR_INDUSTRY, root): True for root in codes.roots})
            return
        occurring: set[str] = set()
        for name in columns:
            found = self._backend.fetch(stated.businesses.select(code=stated.businesses[name]).distinct())
            occurring |= {code for code in found["code"].to_pylist() if code is not None}
        path = folder / "codes.parquet"
        pq.write_table(codes.table(occurring), path)
        codes.settle(sheet, self._backend.read(path), columns)

    def _answers(self, program: Program, sheet: Sheet, *, strict: bool) -> ir.Table:
        closing = Closing(sheet, self._consequences)
        closing.settle()
        if not strict:
            Assuming(sheet, closing, self._resolver).settle()
        evaluator = LiteralEvaluator.of(program.ruleset)
        Literals(sheet, evaluator, self._resolver.relations, strict=strict).settle(program)
        targets = Targets(sheet, program)
        targets.settle()
        names = program.ruleset.targets
        return sheet.answers(
            {name: targets.value(n) for n, name in enumerate(names)}
            | {needs_judgement(name): targets.needs_judgement(n) for n, name in enumerate(names)}
            | {CONTRADICTION: sheet.truth(Layer.CONTRADICTION, "")}
        )
