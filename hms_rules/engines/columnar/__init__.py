"""Many businesses at once: the whole rule tree as one Ibis expression over tables of stated facts.

    tables    the form of a portfolio: Parquet files
    making    tables of businesses that are read already
    reading   what is stated, one row a business (objects, sums, judgements, industries beside it)
    certain   what follows from it; `consequences` is worked out once for a vocabulary
    assumed   what is taken for granted where nothing is known
    literals  the conditions of the rules, each decided once
    targets   the rules, a level at a time
    engine    all of it, on a backend

Nothing here is imported before somebody asks for the engine, for Ibis takes long to import and is
only there with an extra.
"""

from __future__ import annotations

from importlib import import_module
from os import environ
from shutil import which
from typing import TYPE_CHECKING, Literal

from hms_rules.diagnostics import Diagnostic, HmsRulesError

if TYPE_CHECKING:  # what these import is only there with an extra
    from hms_rules.engines.columnar.engine import ColumnarEngine
    from hms_rules.facts.resolve import Resolver

BackendName = Literal["polars", "duckdb", "spark"]
_NEEDS = {"polars": ("ibis", "polars"), "duckdb": ("ibis", "duckdb"), "spark": ("ibis", "pyspark")}
_EXTRA = {"polars": "portfolio", "duckdb": "portfolio", "spark": "spark"}


def columnar_engine(resolver: Resolver, backend: BackendName = "polars") -> ColumnarEngine:
    """The engine on a backend.

    Args:
        resolver: knows the vocabulary, its relations and assumptions.
        backend: where the expression runs.

    Raises:
        HmsRulesError: what the backend needs is not installed (E0904).
    """
    missing = unavailable(backend)
    if missing:
        raise HmsRulesError([missing])
    from hms_rules.engines.columnar.engine import ColumnarEngine

    return ColumnarEngine(resolver, backend)


def unavailable(backend: BackendName = "polars") -> Diagnostic | None:
    """What the backend needs and does not have, or nothing when it can be used."""
    for module in _NEEDS[backend]:
        try:
            import_module(module)
        except ImportError:
            return _missing(f"{module} er ikke installert", f'pip install "hms-rules[{_EXTRA[backend]}]"')
    if backend == "spark" and not (which("java") or environ.get("JAVA_HOME")):
        return _missing("Spark trenger Java, og finner det ikke", "apt-get install openjdk-17-jre-headless")
    return None


def _missing(what: str, command: str) -> Diagnostic:
    message = f"regler for mange virksomheter om gangen er ikke tilgjengelig: {what}"
    return Diagnostic("E0904", message, help=f"installer med «{command}»")
