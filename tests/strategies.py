"""Generators of well-typed rule sets and facts: first numbered programs, then whole rule trees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from hypothesis import strategies as st

from hms_rules.diagnostics import Span
from hms_rules.engines import Truth
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, Program, Ref, Role
from hms_rules.language.tree import FactHolds
from hms_rules.vocabulary import Vocabulary

NOWHERE = Span("regler.feature", 1)
DAY = date(2026, 11, 1)

Asked = tuple[int, bool, bool]  # the number, whether it is a target, whether it is negated
Said = tuple[Sequence[Asked], Sequence[int]]  # conditions, targets


def program_of(literals: int, targets: int, rules: Iterable[Said]) -> Program:
    """A program of rules that name only targets with lower numbers than those they conclude."""
    said = list(rules)
    levels = [0] * targets
    for target in range(targets):
        named = [c[0] for conditions, heads in said if target in heads for c in conditions if c[1]]
        levels[target] = 1 + max((levels[n] for n in named), default=-1)
    compiled = [
        CompiledRule(
            id=f"regel-{n}",
            title="",
            act="lov/1",
            provision="lov/1/§1",
            conditions=tuple(Ref(i, t, neg, Role.WRITTEN, NOWHERE) for i, t, neg in conditions),
            targets=tuple(heads),
            sources=(),
        )
        for n, (conditions, heads) in enumerate(said)
    ]
    compiled.sort(key=lambda r: max((levels[c.index] + 1 for c in r.conditions if c.is_target), default=0))
    ruleset = CompiledRuleset(
        vocabulary=Vocabulary(),
        literals=tuple(FactHolds(f"faktum-{n}") for n in range(literals)),
        targets=tuple(f"begrep:{n}" for n in range(targets)),
        levels=tuple(levels),
        rules=tuple(compiled),
    )
    return Program(
        day=DAY,
        ruleset=ruleset,
        rules=tuple(compiled),
        concluding=tuple(tuple(n for n, r in enumerate(compiled) if t in r.targets) for t in range(targets)),
        literals=tuple(range(literals)),
    )


truths: st.SearchStrategy[Truth] = st.sampled_from([True, False, None])


@st.composite
def rules(draw: st.DrawFn, literals: int, targets: int, most: int = 6) -> Said:
    """A rule: conditions on literals and on lower targets, either negated, and one or two targets."""
    heads = draw(st.lists(st.integers(0, targets - 1), min_size=1, max_size=2, unique=True))
    on_literals = st.tuples(st.integers(0, literals - 1), st.just(False), st.booleans())
    choices = [on_literals]
    if min(heads) > 0:
        choices.append(st.tuples(st.integers(0, min(heads) - 1), st.just(True), st.booleans()))
    return draw(st.lists(st.one_of(choices), max_size=most)), heads


@st.composite
def programs(draw: st.DrawFn, most_conditions: int = 6) -> Program:
    """A small program with chaining and negation across levels; some targets have no rule."""
    literals = draw(st.integers(1, 8))
    targets = draw(st.integers(1, 10))
    said = draw(st.lists(rules(literals, targets, most_conditions), max_size=16))
    return program_of(literals, targets, said)


@st.composite
def answered(draw: st.DrawFn, most_conditions: int = 6) -> tuple[Program, list[Truth]]:
    """A program with the truth of its literals."""
    program = draw(programs(most_conditions))
    count = len(program.ruleset.literals)
    return program, draw(st.lists(truths, min_size=count, max_size=count))
