"""The databases that run the expression: Polars in the process, DuckDB, and Spark for many machines.

All of them read and write Parquet, and nothing else is handed to them: a table that reaches Spark through
pandas has NaN where it had NULL, and there `a >= 2` of an unknown is true.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.parquet as pq
from ibis.util import gen_name

from hms_rules.engines.columnar import BackendName


class Backend:
    """An open connection."""

    def __init__(self, name: BackendName) -> None:
        self.name = name
        self._connection = _connect(name)

    def read(self, path: Path) -> ir.Table:
        """Open a Parquet file."""
        return self._connection.read_parquet(path)

    @contextmanager
    def without_joins(self, table: ir.Table) -> Iterator[ir.Table]:
        """The same rows as a table that others can rest on, for as long as that takes.

        Before it compiles for Polars, Ibis writes every join in another way, and for that makes all that
        rests on one anew: here everything, which takes longer than the rest of it.
        """
        if self.name != "polars":
            yield table
            return
        name = gen_name("joined")
        try:
            yield self._connection.create_table(name, self._connection.compile(table))
        finally:
            self._connection.drop_table(name, force=True)

    def fetch(self, table: ir.Table) -> pa.Table:
        """Run an expression and take its rows into memory."""
        if self.name == "polars":
            return self._connection.to_pyarrow(table)
        with TemporaryDirectory() as folder:  # the way back from Spark leads through pandas too
            self.write(table, Path(folder) / "rows.parquet")
            return pq.read_table(Path(folder) / "rows.parquet")

    def write(self, table: ir.Table, path: Path) -> None:
        """Run an expression and write its rows as Parquet: a file, or with Spark a folder."""
        if self.name == "polars":  # Ibis would take all rows into memory first
            self._connection.compile(table).sink_parquet(path)
            return
        with _selects_as_written():
            self._connection.to_parquet(table, path)


def _connect(name: BackendName) -> Any:
    match name:
        case "polars":
            return ibis.polars.connect()
        case "duckdb":
            return ibis.duckdb.connect()
        case "spark":
            return ibis.pyspark.connect(_spark())


def _spark() -> Any:
    """A session of this machine, or the one that is running.

    Compiling one Java method a stage takes Spark minutes for expressions this wide, and then fails at
    64 KB; interpreting them is faster for any number of rows tried.
    """
    from pyspark.sql import SparkSession

    return (
        SparkSession.builder.config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )


@contextmanager
def _selects_as_written() -> Iterator[None]:
    """One SELECT a stage: Ibis tries to merge them, for no gain, and takes most of the time to see it."""
    before = ibis.options.sql.fuse_selects
    ibis.options.sql.fuse_selects = False
    try:
        yield
    finally:
        ibis.options.sql.fuse_selects = before
