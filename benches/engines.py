"""Values by `forward` and by `reference` beside generated plain Python of the same rules (the floor).

    python benches/engines.py [--rounds N]

Prints medians in one process and their ratios to the floor; ratios hold between machines, times do
not. Runs on the shipped rule set when it loads, and always on a synthetic one of a like size.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from hms_rules.diagnostics import HmsRulesError
from hms_rules.engines import Truth, Values, forward
from hms_rules.engines.forward import ForwardEngine
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import Program, Ref
from hms_rules.rulebook import Rulebook
from tests.strategies import DAY, Said, program_of

EXAMPLES = Path(__file__).parents[1] / "examples"

Evaluate = Callable[[Sequence[Truth]], Values]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=400)
    rounds = parser.parse_args().rounds
    for rules in (100, 150, 400, 1500):
        program = synthetic(rules)
        measure(f"synthetic, {rules} rules", program, [answers(program, seed) for seed in range(50)], rounds)
    found = shipped()
    if found:
        measure("shipped rules, example businesses", *found, rounds)
    flat(synthetic(100), 20_000)


def measure(title: str, program: Program, businesses: Sequence[Sequence[Truth]], rounds: int) -> None:
    """Print the medians of every engine on one program."""
    refs = sum(len(r.conditions) for r in program.rules)
    print(f"\n{title}: {len(program.rules)} rules, {refs} conditions, {len(program.literals)} literals read")
    floor = generated(program)
    engines: dict[str, Evaluate] = {"generated Python": floor}
    engines["reference"] = lambda literals: ReferenceEngine().values(program, literals)
    if forward.available() is None:
        engine = ForwardEngine()
        started = time.perf_counter()
        engine.values(program, businesses[0])
        first = time.perf_counter() - started
        print(f"  making the network and its first business: {first * 1e3:.1f} ms")
        engines["forward"] = lambda literals: engine.values(program, literals)
    for evaluate in engines.values():
        assert all(evaluate(b) == floor(b) for b in businesses)
    times = interleaved(engines, businesses, rounds)
    for name, taken in times.items():
        ratio = taken / times["generated Python"]
        per_rule = taken * 1e6 / max(1, len(program.rules))
        print(
            f"  {name:17} {taken * 1e3:8.3f} ms a business {per_rule:8.2f} µs a rule {ratio:7.1f} × the floor"
        )


def interleaved(
    engines: dict[str, Evaluate], businesses: Sequence[Sequence[Truth]], rounds: int
) -> dict[str, float]:
    """The median time of each engine, taken turn by turn so that drift hits all alike."""
    taken: dict[str, list[float]] = {name: [] for name in engines}
    for n in range(rounds):
        for name, evaluate in engines.items():
            started = time.perf_counter()
            evaluate(businesses[n % len(businesses)])
            taken[name].append(time.perf_counter() - started)
    return {name: median(times) for name, times in taken.items()}


def flat(program: Program, evaluations: int) -> None:
    """Print how much memory many evaluations keep."""
    if forward.available() is not None:
        return
    engine = ForwardEngine()
    businesses = [answers(program, seed) for seed in range(50)]
    for business in businesses:
        engine.values(program, business)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for n in range(evaluations):
        engine.values(program, businesses[n % len(businesses)])
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"\n{evaluations} evaluations by forward: peak memory {before} → {after} KiB")


def answers(program: Program, seed: int) -> list[Truth]:
    """The truth of each literal for an imagined business; a third is unknown."""
    luck = random.Random(seed)  # noqa: S311 not for secrets
    return [luck.choice((True, False, None)) for _ in program.ruleset.literals]


def synthetic(rules: int) -> Program:
    """Acts with scope rules and provisions on them, chains and exceptions, 2.7 conditions a rule."""
    luck = random.Random(rules)  # noqa: S311 not for secrets

    def chance(percent: int) -> bool:
        return luck.randrange(100) < percent

    literals, acts = max(10, rules), max(1, rules // 12)
    said: list[Said] = []
    for act in range(acts):
        said += [([(luck.randrange(literals), False, chance(20))], [act]) for _ in range(2)]
    targets = acts
    while len(said) < rules:
        asked = [(luck.randrange(acts), True, False), (luck.randrange(literals), False, chance(20))]
        if chance(50):
            asked.append((luck.randrange(literals), False, chance(50)))
        if chance(40):
            asked.append((luck.randrange(targets), True, chance(30)))
        said.append((asked, [targets]))
        targets += 1
    return program_of(literals, targets, said)


def shipped() -> tuple[Program, list[Sequence[Truth]]] | None:
    """The shipped rules of a day with the literals of the examples, or nothing if they do not load."""
    try:
        book = Rulebook.load()
    except HmsRulesError:
        return None
    program, evaluator = book.program(DAY), LiteralEvaluator.of(book.compiled.ruleset)
    resolver = Resolver(book.vocabulary, book.compiled.industries)
    known: list[Sequence[Truth]] = []
    taken = []
    for file in sorted(EXAMPLES.glob("*.yaml")):
        facts, _ = resolver.resolve(Business.from_file(file), DAY)
        for strict in (False, True):
            started = time.perf_counter()
            values = evaluator.evaluate(
                book.compiled.ruleset.literals, program.literals, facts, strict=strict
            )
            taken.append(time.perf_counter() - started)
            known.append(values.truth)
    print(f"\nliterals of an example business: {median(taken) * 1e3:.3f} ms")
    return program, known


def generated(program: Program) -> Evaluate:
    """The program as one Python function without a loop or a call: what no engine can beat."""
    lines = ["def run(L):"]
    concluding: dict[int, list[int]] = {t: [] for t in range(len(program.concluding))}
    for position, rule in enumerate(program.rules):
        for target in rule.targets:
            concluding[target].append(position)
    lines += [f"    t{t} = False" for t, positions in concluding.items() if not positions]
    for position, rule in enumerate(program.rules):
        lines.append(f"    r{position} = {_all([_asked(ref) for ref in rule.conditions])}")
        settled = (t for t in rule.targets if concluding[t][-1] == position)
        lines += [f"    t{t} = {_any([f'r{p}' for p in concluding[t]])}" for t in settled]
    targets = "".join(f"t{n}, " for n in range(len(program.concluding)))
    rules = "".join(f"r{n}, " for n in range(len(program.rules)))
    lines.append(f"    return Values(({targets}), ({rules}))")
    scope: dict[str, Evaluate] = {"Values": Values}  # type: ignore[dict-item]
    exec("\n".join(lines), scope)  # noqa: S102 text made three lines above
    return scope["run"]


def _asked(ref: Ref) -> tuple[str, bool]:
    return (f"t{ref.index}" if ref.is_target else f"L[{ref.index}]", ref.negated)


def _all(conditions: Sequence[tuple[str, bool]]) -> str:
    if not conditions:
        return "True"
    no = " or ".join(f"{name} is {negated}" for name, negated in conditions)
    unknown = " or ".join(f"{name} is None" for name, _ in conditions)
    return f"False if {no} else None if {unknown} else True"


def _any(names: Sequence[str]) -> str:
    if not names:
        return "False"
    yes, unknown = " or ".join(names), " or ".join(f"{n} is None" for n in names)
    return f"True if {yes} else None if {unknown} else False"


if __name__ == "__main__":
    main()
