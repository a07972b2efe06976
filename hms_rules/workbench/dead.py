"""Rules that none of some businesses can fire: false for every one of them, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.engines import Truth
from hms_rules.explaining import Explainer
from hms_rules.facts.business import Business
from hms_rules.language.tree import Target
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.businesses import BusinessFile
from hms_rules.workbench.rows import Asked, Row, rules_of


class Unmet(Struct, frozen=True):
    """A condition, for how many businesses it is false, and for how many of them that is only assumed."""

    condition: Asked
    businesses: int
    assumed: int


class Dead(Struct, frozen=True):
    """A rule, or a row, that nobody can fire, and what has stopped it; what stopped most comes first."""

    row: Row
    unmet: tuple[Unmet, ...]


class Graveyard(Struct, frozen=True):
    """What no business can fire.

    Attributes:
        businesses: how many there were.
        rules: how many rules and rows of each act are in force on the day.
        dead: those none of the businesses can fire.
        findings: what is wrong with fact files that are left out.
    """

    businesses: int
    rules: dict[str, int]
    dead: tuple[Dead, ...]
    findings: tuple[Diagnostic, ...]

    def by_act(self) -> Iterator[tuple[str, list[Dead]]]:
        """The dead of each act, in the order of the rules."""
        for act in self.rules:
            own = [dead for dead in self.dead if dead.row.act == act]
            if own:
                yield act, own


@dataclass
class _Candidate:
    """A rule nobody has fired so far."""

    row: Row
    false: Counter[Asked] = field(default_factory=Counter)
    assumed: Counter[Asked] = field(default_factory=Counter)

    def dead(self) -> Dead:
        unmet = (Unmet(asked, count, self.assumed[asked]) for asked, count in self.false.most_common())
        return Dead(self.row, tuple(unmet))


def find_dead(
    book: Rulebook, files: Iterable[BusinessFile], as_of: date, *, strict: bool = False
) -> Graveyard:
    """Try every business on every rule in force; one that is unknown for somebody can fire.

    Raises:
        HmsRulesError: the day is outside what is modelled.
    """
    book.facts(Business(), as_of)  # the day itself, before anybody is blamed for it
    program = book.program(as_of)
    written = rules_of(program.ruleset, program.rules)
    rows = sorted((row for rule in written for row in rule.rows), key=lambda row: row.span)
    left, findings, count = [_Candidate(row) for row in rows], list[Diagnostic](), 0
    for file in files:
        findings += file.findings
        if file.business is None:
            continue
        try:
            asking = _Asking(book.explain(file.business, as_of, strict=strict, engine="reference"))
        except HmsRulesError as error:
            findings += error.diagnostics
            continue
        count += 1
        left = [candidate for candidate in left if asking.stops(candidate)]
    rules = dict(Counter(row.act for row in rows))
    return Graveyard(count, rules, tuple(c.dead() for c in left if count), tuple(findings))


class _Answer(NamedTuple):
    """Whether a condition holds, and whether that is only assumed."""

    truth: Truth
    is_assumed: bool


class _Asking:
    """What one business answers to conditions, each asked once."""

    def __init__(self, explainer: Explainer) -> None:
        self._behind = explainer.behind
        self._derivation = explainer.derivation
        program = explainer.derivation.program
        self._numbers = {program.ruleset.literals[n]: n for n in program.literals}
        self._answers: dict[Asked, _Answer] = {}

    def stops(self, candidate: _Candidate) -> bool:
        """Whether the rule is false; what makes it so is counted."""
        answers = [(asked, self._answer(asked)) for asked in candidate.row.conditions]
        false = [(asked, answer) for asked, answer in answers if answer.truth is False]
        candidate.false.update(asked for asked, _ in false)
        candidate.assumed.update(asked for asked, answer in false if answer.is_assumed)
        return bool(false)

    def _answer(self, asked: Asked) -> _Answer:
        if asked not in self._answers:
            self._answers[asked] = self._ask(asked)
        return self._answers[asked]

    def _ask(self, asked: Asked) -> _Answer:
        atom, negated = asked
        derivation, behind = self._derivation, self._behind
        if isinstance(atom, Target):
            number = derivation.numbers[atom.id]
            truth, leaning = derivation.values.targets[number], derivation.assumptions(number)
        elif atom in self._numbers:
            number = self._numbers[atom]
            truth, leaning = derivation.literals.truth[number], derivation.literals.assumptions[number]
        else:  # the codes of one row of many; codes are never assumed
            truth, leaning = behind.evaluator.truth(atom, behind.base, strict=True), frozenset[str]()
        return _Answer(None if truth is None else truth is not negated, bool(leaning))
