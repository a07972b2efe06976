"""A warm `hms-rules assess` beside the floor: Python with one pydantic model of one field.

Wall time of whole processes, median of several, taken in turns so that a busy machine hits both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

FLOOR = "from pydantic import BaseModel\nclass One(BaseModel):\n    field: int\nOne(field=1)"
EXAMPLE = Path(__file__).parent.parent / "examples" / "snekker.yaml"
ROUNDS = 21
BYTECODE = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""As installed: with the bytecode of earlier starts, also where a checkout is asked to write none."""


def seconds(command: Sequence[str]) -> float:
    """Wall time of a command."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=BYTECODE)  # noqa: S603  # our own commands
    return time.perf_counter() - start


def main() -> None:
    """Print both medians and their ratio."""
    program = [str(Path(sys.executable).parent / "hms-rules"), "assess", str(EXAMPLE)]
    floor = [sys.executable, "-c", FLOOR]
    seconds(program)  # fills the cache: warm from here on
    pairs = [(seconds(floor), seconds(program)) for _ in range(ROUNDS)]
    floors, programs = (median(column) for column in zip(*pairs, strict=True))
    print(f"python with one pydantic model   {floors * 1000:7.0f} ms")
    ratio = f"{programs / floors:.2f} times (at most 2)"
    print(f"hms-rules assess, warm           {programs * 1000:7.0f} ms   {ratio}")


if __name__ == "__main__":
    main()
