"""An editor's two checks on the whole shipped set: `rules lint` and `rules test`, side by side on two cores.

Beside the floor: Python reading every feature file with the official parser, the least either could do.
Wall time of whole processes, median of several, warm: the ontology has been checked once before.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
FLOOR = """
from pathlib import Path
from gherkin import Parser
for folder in ("rulesets", "features"):
    for path in Path(folder).rglob("*.feature"):
        Parser().parse(path.read_text(encoding="utf-8"))
"""
ROUNDS = 5


def seconds(*commands: Sequence[str]) -> float:
    """Wall time of commands that run at the same time."""
    start = time.perf_counter()
    # findings are no failure here
    running = [subprocess.Popen(c, cwd=ROOT, stdout=subprocess.DEVNULL) for c in commands]  # noqa: S603
    for process in running:
        process.wait()
    return time.perf_counter() - start


def main() -> None:
    """Print the floor, each check alone, and both at once."""
    program = [str(Path(sys.executable).parent / "hms-rules"), "rules"]
    lint, test = [*program, "lint"], [*program, "test"]
    floor = [sys.executable, "-c", FLOOR]
    seconds(lint)  # warm from here on
    rounds = [(seconds(floor), seconds(lint), seconds(test), seconds(lint, test)) for _ in range(ROUNDS)]
    base, alone, tests, both = (median(column) for column in zip(*rounds, strict=True))
    print(f"official parser, every file   {base:5.1f} s")
    for name, took in (("rules lint", alone), ("rules test", tests)):
        print(f"{name:29} {took:5.1f} s   {took / base:.1f} times the floor")
    print(f"{'both at once, on two cores':29} {both:5.1f} s   {both / base:.1f} times the floor (under 5 s)")


if __name__ == "__main__":
    main()
