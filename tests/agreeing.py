"""What the columnar engine answers beside what the reference engine does, business by business."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from unittest.mock import patch

import pyarrow as pa
import pytest
from msgspec.structs import replace

from hms_rules.derivation import Derivation
from hms_rules.diagnostics import errors
from hms_rules.engines import Truth
from hms_rules.engines.columnar import making
from hms_rules.engines.columnar.engine import ColumnarEngine
from hms_rules.engines.columnar.tables import BUSINESS, CONTRADICTION, needs_judgement
from hms_rules.engines.grounds import JUDGED, Behind
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.facts.business import Business
from hms_rules.facts.factbase import FactBase
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import Program
from hms_rules.language.tree import Literal
from hms_rules.vocabulary import Vocabulary
from tests.strategies import program_of

QUIET = (  # what Ibis 12 asks of newer libraries than it knows
    pytest.mark.filterwarnings("ignore:fetch_arrow_table:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # sockets to Spark's Java
)
CONTRADICTIONS = {"E0650", "E0651", "E0652"}


class Answer(NamedTuple):
    """The value of each target, and whether only judgements are missing."""

    values: tuple[Truth, ...]
    needs_judgement: tuple[bool, ...]


class Reference:
    """What the specification says of businesses."""

    def __init__(self, program: Program, resolver: Resolver, *, strict: bool) -> None:
        self.program = program
        self.resolver = resolver
        self.strict = strict
        self._evaluator = LiteralEvaluator.of(program.ruleset)

    def answer(self, business: Business) -> Answer | None:
        """The values of a business; nothing where its facts contradict each other."""
        facts, findings = self.resolver.resolve(business, self.program.day)
        wrong = {d.code for d in errors(findings)}
        assert wrong <= CONTRADICTIONS, findings
        return None if wrong else self._of(facts)

    def _of(self, facts: FactBase) -> Answer:
        literals = self.program.ruleset.literals
        known = self._evaluator.evaluate(literals, self.program.literals, facts, strict=self.strict)
        values = ReferenceEngine().values(self.program, known.truth)
        behind = Behind(self.resolver.vocabulary, self._evaluator, facts, self.strict)
        derivation = Derivation(self.program, known, values, lambda n: behind.missing(literals[n]))
        return Answer(
            values.targets,
            tuple(
                value is None and all(m.startswith(JUDGED) for m in derivation.missing(number))
                for number, value in enumerate(values.targets)
            ),
        )


def by_columns(
    businesses: Sequence[Business],
    program: Program,
    engine: ColumnarEngine,
    resolver: Resolver,
    *,
    strict: bool,
) -> list[Answer | None]:
    """What the columnar engine says of all of them at once; contradictory ones go in as they are."""
    with TemporaryDirectory() as folder, patch.object(making, "require_no_errors"):
        tables = making.make_tables(businesses, resolver, Path(folder))
        answers = engine.values(program, tables, strict=strict)
    return list(_answers(answers, program))


def _answers(answers: pa.Table, program: Program) -> Iterator[Answer | None]:
    rows: list[dict[str, Any]] = answers.sort_by(BUSINESS).to_pylist()
    for number, row in enumerate(rows):
        assert row[BUSINESS] == number
        values = tuple(row[target] for target in program.ruleset.targets)
        judged = tuple(row[needs_judgement(target)] for target in program.ruleset.targets)
        yield None if row[CONTRADICTION] else Answer(values, judged)


def differences(
    businesses: Sequence[Business],
    program: Program,
    engine: ColumnarEngine,
    resolver: Resolver,
    *,
    strict: bool,
) -> list[tuple[int, str, object, object]]:
    """Where the two disagree: the number of the business, the target, and what each says."""
    found: list[tuple[int, str, object, object]] = []
    given = by_columns(businesses, program, engine, resolver, strict=strict)
    reference = Reference(program, resolver, strict=strict)
    for number, (business, answer) in enumerate(zip(businesses, given, strict=True)):
        wanted = reference.answer(business)
        if wanted is None or answer is None:
            found += [(number, CONTRADICTION, wanted is None, answer is None)] if wanted is not answer else []
            continue
        for name, want, got in zip(
            program.ruleset.targets, zip(*wanted, strict=True), zip(*answer, strict=True), strict=True
        ):
            if want != got:
                found.append((number, name, want, got))
    return found


def one_rule_each(literals: Sequence[Literal], vocabulary: Vocabulary) -> Program:
    """A program in which each literal decides a target of its own, so that no difference is hidden."""
    asked_once = tuple(dict.fromkeys(literals))
    count = len(asked_once)
    program = program_of(count, count, [([(n, False, False)], [n]) for n in range(count)])
    return replace(program, ruleset=replace(program.ruleset, vocabulary=vocabulary, literals=asked_once))
