"""A register on the columnar engine, beside the reference engine on the same businesses.

    python benches/columnar.py [--rows N] [--backend polars] [--times 4]

Prints how long it takes to make the expression and to run it, as ratios to the floor: the reference engine
on the same businesses in the same run, whose answers must be the same. Ratios hold between machines,
times do not. The last lines are the same for a rule set so many times as large.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, get_args

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).parents[1]))

from hms_rules.engines.columnar import BackendName, columnar_engine
from hms_rules.engines.columnar.tables import BUSINESS, MUNICIPALITY, Tables, high, industry, low
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, Program
from hms_rules.language.program import program_at
from hms_rules.registers.industry import IndustryCodes
from hms_rules.rulebook import Rulebook
from hms_rules.vocabulary import Vocabulary
from tests.strategies import DAY

EMPLOYEES = "antall-arbeidstakere"
SIZES = (
    ((0, 0), 330),
    ((1, 4), 530),
    ((5, 9), 67),
    ((10, 19), 39),
    ((20, 49), 22),
    ((50, 99), 5),
    ((100, 900), 7),
)
"""Employees of businesses and how many in a thousand; a register hides numbers from 1 to 4."""
DIVISIONS = {
    "01": 60, "02": 12, "03": 11, "10": 5, "16": 4, "24": 1, "25": 9, "33": 10, "35": 6, "38": 3, "41": 45,
    "43": 75, "46": 30, "47": 60, "49": 26, "55": 5, "56": 25, "62": 30, "68": 120, "70": 26, "71": 25,
    "81": 15, "84": 20, "85": 25, "86": 45, "87": 8, "88": 20, "90": 30, "94": 45, "96": 30,
}  # fmt: skip
"""Divisions and how many businesses in about a thousand; within a division all codes are alike."""
SAMPLE = 200


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--backend", choices=get_args(BackendName), default="polars")
    parser.add_argument("--times", type=int, default=4)
    said = parser.parse_args()
    book = Rulebook.load()
    rules, codes = book.compiled.ruleset, book.compiled.industries
    with TemporaryDirectory() as folder:
        tables = register(said.rows, codes, Path(folder))
        measure("shipped rules", rules, codes, tables, said.backend)
        if said.times > 1:
            measure(
                f"{said.times} times the rules", many_times(rules, said.times), codes, tables, said.backend
            )
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


def measure(
    title: str, ruleset: CompiledRuleset, codes: IndustryCodes, tables: Tables, backend: BackendName
) -> None:
    """Print the times of one rule set."""
    resolver, program = Resolver(ruleset.vocabulary, codes), program_at(ruleset, DAY)
    started = time.perf_counter()
    engine = columnar_engine(resolver, backend)
    opened = time.perf_counter()
    with engine.expression(program, tables):
        compiled = time.perf_counter()
    answers = engine.values(program, tables)
    done = time.perf_counter()
    compiling, running = compiled - opened, done - compiled - (compiled - opened)
    one = reference(resolver, program, tables, answers)
    print(f"\n{title}: {len(program.rules)} rules, {answers.num_rows} businesses, {backend}")
    print(f"  opening the engine {opened - started:6.2f} s   making the expression {compiling:6.2f} s")
    print(f"  running it         {running:6.2f} s   {running / answers.num_rows * 1e6:6.1f} µs a business")
    print(f"  floor: reference   {one * 1e3:6.2f} ms a business")
    print(
        f"  ratio to the floor {one * answers.num_rows / running:6.0f} times as fast when running, "
        f"{one * answers.num_rows / (compiling + running):.0f} with making the expression"
    )


def reference(resolver: Resolver, program: Program, tables: Tables, answers: pa.Table) -> float:
    """The median time of a business on the reference engine, whose answers must be the same."""
    evaluator, engine = LiteralEvaluator.of(program.ruleset), ReferenceEngine()
    rows = pq.read_table(tables.businesses).slice(0, SAMPLE).to_pylist()
    order = answers.sort_by(BUSINESS).slice(0, SAMPLE)
    given = {row[BUSINESS]: row for row in order.to_pylist()}
    taken = []
    for row in rows:
        business = business_of(row)
        started = time.perf_counter()
        facts, _ = resolver.resolve(business, program.day)
        known = evaluator.evaluate(program.ruleset.literals, program.literals, facts, strict=False)
        values = engine.values(program, known.truth)
        taken.append(time.perf_counter() - started)
        assert values.targets == tuple(given[row[BUSINESS]][t] for t in program.ruleset.targets), row
    return median(taken)


def register(rows: int, codes: IndustryCodes, folder: Path) -> Tables:
    """Businesses as a register knows them: an industry code, employees and a municipality."""
    luck = random.Random(rows)  # noqa: S311 not for secrets
    leaves = {d: sorted(codes.leaves(d, "SN2025")) for d in DIVISIONS}
    divisions = luck.choices(list(DIVISIONS), list(DIVISIONS.values()), k=rows)
    ranges = luck.choices([r for r, _ in SIZES], [share for _, share in SIZES], k=rows)
    numbers = [r if r == (1, 4) else (luck.randint(*r),) * 2 for r in ranges]
    places = luck.choices(["0301", "1103", "4601", "5001", "2100", None], [120, 30, 60, 40, 1, 3], k=rows)
    columns: dict[str, Any] = {
        BUSINESS: pa.array(range(rows), pa.int64()),
        industry(1): pa.array([luck.choice(leaves[d]) for d in divisions], pa.string()),
        low(EMPLOYEES): pa.array([float(n) for n, _ in numbers], pa.float64()),
        high(EMPLOYEES): pa.array([float(n) for _, n in numbers], pa.float64()),
        MUNICIPALITY: pa.array(places, pa.string()),
    }
    tables = Tables(folder / "businesses.parquet")
    pq.write_table(pa.table(columns), tables.businesses)
    return tables


def business_of(row: dict[str, Any]) -> Business:
    """The same business, as `Business.from_register` has it."""
    employees = {"at_least": row[low(EMPLOYEES)], "at_most": row[high(EMPLOYEES)]}
    stated: dict[str, Any] = {"industry": [row[industry(1)]], "headcount": {"employees": employees}}
    place = {"place": {"municipality": row[MUNICIPALITY]}} if row[MUNICIPALITY] else {}
    return Business.from_register(stated | place, "registeret")


# -- a larger rule set -----------------------------------------------------------------------------


def many_times(ruleset: CompiledRuleset, times: int) -> CompiledRuleset:
    """The same rules again and again, each time about facts and targets of their own names.

    All of them read the same industry codes, employees and municipality, so that a register decides them.
    """
    copies = [ruleset, *(_renamed(ruleset, n) for n in range(1, times))]
    vocabulary = Vocabulary(**{
        name: {key: item for copy in copies for key, item in getattr(copy.vocabulary, name).items()}
        for name in Vocabulary.__struct_fields__
    })  # fmt: skip
    literals, targets = len(ruleset.literals), len(ruleset.targets)
    return CompiledRuleset(
        vocabulary=vocabulary,
        literals=tuple(literal for copy in copies for literal in copy.literals),
        targets=tuple(target for copy in copies for target in copy.targets),
        levels=tuple(level for copy in copies for level in copy.levels),
        rules=tuple(
            _moved(rule, n * literals, n * targets) for n, copy in enumerate(copies) for rule in copy.rules
        ),
        sections=tuple(section for copy in copies for section in copy.sections),
    )


def _renamed(ruleset: CompiledRuleset, number: int) -> CompiledRuleset:
    v = ruleset.vocabulary
    groups = (
        v.acts,
        v.provisions,
        v.documents,
        v.duties,
        v.facts,
        v.quantities,
        v.kinds,
        v.derived,
        v.decisions,
    )
    ids = {key for group in groups for key in group} - {EMPLOYEES}
    ids |= {
        *ruleset.targets,
        *(s.id for r in ruleset.rules for s in r.sources),
        *(r.id for r in ruleset.rules),
    }

    def rename(value: Any) -> Any:
        match value:
            case dict():
                return {rename(key): rename(item) for key, item in value.items()}
            case list() | tuple():
                return [rename(item) for item in value]
            case str() if value in ids:
                return f"{value}-nr{number}"
            case _:
                return value

    return msgspec.convert(rename(msgspec.to_builtins(ruleset)), CompiledRuleset)


def _moved(rule: CompiledRule, literals: int, targets: int) -> CompiledRule:
    conditions = tuple(
        replace(c, index=c.index + (targets if c.is_target else literals)) for c in rule.conditions
    )
    timing = tuple((target + targets, lines) for target, lines in rule.timing)
    return replace(
        rule, conditions=conditions, targets=tuple(t + targets for t in rule.targets), timing=timing
    )


if __name__ == "__main__":
    main()
