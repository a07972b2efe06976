"""How rules are laid out for forward chaining, within what durable-rules can hold.

Rules are put in *stages*: a rule's stage is one above every target it names, so that when a stage
begins all it asks about is settled and a negated target is just another thing known. Within a stage
rules are put in *groups*. The driver asserts one fact for each group, with one property for each
test that holds; a rule is one condition on that fact, the conjunction of its tests.

The layout keeps clear of limits that durable-rules does not report, or not in time: a join of more
than 16 facts, 512 tests under one node, 256 rules on one test, 64 matching tests on one fact, 250
properties in a fact. One fact a group, rather than one a truth, also spares most of the memory and
time of a session, which go to joins. Nothing here knows of durable-rules but its limits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.language.compiled import CompiledRule, Program, Ref

MOST_RULES = 4000  # a network holds 4,096 actions
MOST_GROUPS = 500  # 512 tests under one node; the 513th hangs
MOST_RULES_IN_GROUP = 60  # 64 branches open at once while one fact is matched
MOST_TESTS_IN_GROUP = 200  # 250 properties in a fact


class Test(Struct, frozen=True):
    """A condition as it is asked of a group's fact: the name of the property that says it holds."""

    index: int
    is_target: bool
    negated: bool
    name: str


class Group(Struct, frozen=True):
    """Rules whose conditions are asked of one fact.

    Attributes:
        tests: what the fact has to tell.
        rules: the position of each rule in the program, and the names of its tests.
    """

    number: int
    tests: tuple[Test, ...]
    rules: tuple[tuple[int, tuple[str, ...]], ...]


Stage = tuple[Group, ...]
_Asked = tuple[int, bool, bool]  # number, is a target, negated


def stages_of(program: Program) -> tuple[Stage, ...]:
    """Lay a program out.

    Raises:
        HmsRulesError: the rules are more than a network can hold (E0902), or one has too many
            conditions (E0903).
    """
    too_much = list(_beyond_limits(program))
    if too_much:
        raise HmsRulesError(too_much)
    by_stage = sorted(range(len(program.rules)), key=lambda p: (_stage(program, p), p))
    stages: list[Stage] = []
    count = 0
    for _, positions in groupby(by_stage, key=lambda p: _stage(program, p)):
        stage = tuple(_group(program, count + n, part) for n, part in enumerate(_parts(program, positions)))
        count += len(stage)
        stages.append(stage)
    if count > MOST_GROUPS:
        message = f"reglene ligger i {count} grupper over hverandre; foroverkjeding tar høyst {MOST_GROUPS}"
        raise HmsRulesError([Diagnostic("E0902", message, help=_USE_REFERENCE)])
    return tuple(stages)


_USE_REFERENCE = "bruk motoren «reference»"


def _beyond_limits(program: Program) -> Iterator[Diagnostic]:
    if len(program.rules) > MOST_RULES:
        message = f"regelsettet har {len(program.rules)} regler; foroverkjeding tar høyst {MOST_RULES}"
        yield Diagnostic("E0902", message, help=_USE_REFERENCE)
    for rule in program.rules:
        asked = len(_asked(rule))
        if asked > MOST_TESTS_IN_GROUP:
            yield Diagnostic(
                "E0903",
                f"regelen «{rule.id}» har {asked} vilkår; foroverkjeding tar høyst {MOST_TESTS_IN_GROUP}",
                rule.sources[0].span if rule.sources else None,
                help="del regelen med et avledet begrep («regnes som»)",
            )


def _stage(program: Program, position: int) -> int:
    levels = program.ruleset.levels
    named = (levels[c.index] for c in program.rules[position].conditions if c.is_target)
    return 1 + max(named, default=-1)


def _asked(rule: CompiledRule) -> dict[_Asked, None]:
    return dict.fromkeys(_key(c) for c in rule.conditions)


def _key(ref: Ref) -> _Asked:
    return (ref.index, ref.is_target, ref.negated)


def _parts(program: Program, positions: Iterable[int]) -> Iterator[list[int]]:
    """Split the rules of a stage into groups that keep within the limits; neighbours share tests."""
    part: list[int] = []
    tests: set[_Asked] = set()
    for position in positions:
        asked = _asked(program.rules[position]).keys()
        if part and (len(part) == MOST_RULES_IN_GROUP or len(tests | asked) > MOST_TESTS_IN_GROUP):
            yield part
            part, tests = [], set()
        part.append(position)
        tests |= asked
    if part:
        yield part


def _group(program: Program, number: int, positions: Sequence[int]) -> Group:
    """Name the tests, the most used first: rules then share the beginning of their conjunctions."""
    used = Counter(key for p in positions for key in _asked(program.rules[p]))
    tests = {key: Test(*key, f"t{n}") for n, (key, _) in enumerate(used.most_common())}
    order = {key: n for n, key in enumerate(tests)}
    rules = tuple(
        (p, tuple(tests[key].name for key in sorted(_asked(program.rules[p]), key=order.__getitem__)))
        for p in positions
    )
    return Group(number, tuple(tests.values()), rules)
