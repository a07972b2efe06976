"""What the scenarios of `features/` ask, those with one Når line together: one day, and one table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from hms_rules.engines.columnar import BackendName, columnar_engine
from hms_rules.engines.columnar.engine import ColumnarEngine
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.language.document import Keyword
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.testing.playing import Player
from hms_rules.workbench.testing.suite import Case, read_suite

FEATURES = Path(__file__).parent.parent / "features"


def _by_day(cases: Iterable[Case]) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        found[next(step.text.text for step in case.steps if step.keyword is Keyword.WHEN)].append(case)
    return dict(sorted(found.items()))


SCENARIOS = _by_day(read_suite(FEATURES).cases)
"""The scenarios by their Når line."""


@cache
def book() -> Rulebook:
    """The shipped rules."""
    return Rulebook.load()


@cache
def resolver() -> Resolver:
    """The shipped vocabulary."""
    return Resolver(book().vocabulary, book().compiled.industries)


@cache
def engine(backend: BackendName = "polars") -> ColumnarEngine:
    """The columnar engine on the shipped vocabulary."""
    return columnar_engine(resolver(), backend)


@cache
def asked(when: str) -> tuple[date, bool, tuple[Business, ...]]:
    """The day of a Når line, whether assumptions are left out, and the businesses it is asked of."""
    player = Player(book())
    read = [player.prepare(case).asked for case in SCENARIOS[when]]
    assert len({(one.day, one.strict) for one in read}) == 1
    return read[0].day, read[0].strict, tuple(one.business for one in read)
