"""A whole `assess` in process, with derivations, texts and models, beside values alone by the same engine.

Median of several, taken in turns; ratios hold between machines, times do not.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

from hms_rules import Business, Rulebook

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.yaml"))
DAY = date(2026, 11, 24)
ROUNDS = 40


def main() -> None:
    """Print a line for each example."""
    book = Rulebook.load()
    print("assess in process                 values      whole answer")
    for path in EXAMPLES:
        business = Business.from_file(path)
        values, whole = interleaved(
            partial(book.values, business, DAY, engine="forward"), partial(book.assess, business, DAY)
        )
        print(f"  {path.stem:28} {values * 1e3:8.2f} ms {whole * 1e3:8.2f} ms {whole / values:8.1f} times")


def interleaved(*calls: Callable[[], object]) -> list[float]:
    """The median time of each call, in seconds, after one for warming up."""
    taken: list[list[float]] = [[] for _ in calls]
    for _ in range(ROUNDS + 1):
        for times, call in zip(taken, calls, strict=True):
            started = time.perf_counter()
            call()
            times.append(time.perf_counter() - started)
    return [median(times[1:]) for times in taken]


if __name__ == "__main__":
    main()
