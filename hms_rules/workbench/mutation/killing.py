"""Which tests notice a mutant: only those that can, and only what they expect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.derivation import Derivation
from hms_rules.diagnostics import HmsRulesError
from hms_rules.engines import Truth
from hms_rules.engines.grounds import Behind
from hms_rules.engines.literals import LiteralEvaluator, LiteralValues
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.explaining import Explainer
from hms_rules.facts.factbase import FactBase
from hms_rules.language.compiled import CompiledRule, Program, Ref
from hms_rules.language.program import only_about, program_at, program_of
from hms_rules.language.tree import NotRead
from hms_rules.workbench.coverage.resting import Resting
from hms_rules.workbench.mutation.mutants import Mutant
from hms_rules.workbench.testing.expecting import Answer
from hms_rules.workbench.testing.playing import Player, Prepared
from hms_rules.workbench.testing.suite import Case


class Ready(Struct, frozen=True):
    """A case that holds on the rules as they are, with what does not change from mutant to mutant."""

    prepared: Prepared
    facts: FactBase
    program: Program
    answer: Answer
    known: LiteralValues
    rules: dict[str, Truth]


class Hunt:
    """Tries mutants on the cases of a suite.

    Attributes:
        ready: the cases that hold; the others say nothing of mutants.
        left_out: those that could not be read, or do not hold.
    """

    def __init__(self, player: Player, cases: Iterable[Case]) -> None:
        self._player = player
        self._ruleset = player.book.compiled.ruleset
        self._evaluator = LiteralEvaluator.of(self._ruleset)
        self._resting = Resting(self._ruleset)
        self._original = {rule.id: rule for rule in self._ruleset.rules}
        self.ready: list[Ready] = []
        self.left_out: list[Case] = []
        for case in cases:
            ready = self._prepare(case)
            if ready:
                self.ready.append(ready)
            else:
                self.left_out.append(case)
        self._seeing = self._index()

    def _prepare(self, case: Case) -> Ready | None:
        book = self._player.book
        try:
            prepared = self._player.prepare(case)
            facts = book.facts(prepared.asked.business, prepared.asked.day)
            answer = self._player.answer(prepared.asked, prepared.about)
        except HmsRulesError:
            return None
        derivation = answer.explainer.derivation
        values = zip(derivation.program.rules, derivation.values.rules, strict=True)
        if not _holds(prepared, answer):
            return None
        rules = {rule.id: value for rule, value in values}
        return Ready(prepared, facts, derivation.program, answer, derivation.literals, rules)

    def _index(self) -> dict[str, list[Ready]]:
        seeing: dict[str, list[Ready]] = {}
        for ready in self.ready:
            for rule in ready.rules:
                seeing.setdefault(rule, []).append(ready)
        return seeing

    def killer(self, mutant: Mutant) -> str | None:
        """The id of a case that notices the mutant; none when it survives."""
        for ready in self._able(mutant):
            program = self._program(mutant, ready)
            known = self._known(mutant, program, ready)
            if self._differs(mutant, program, known, ready) and not _holds(
                ready.prepared, self._answer(program, known, ready)
            ):
                return ready.prepared.case.id
        return None

    def nearest(self, mutant: Mutant) -> Case | None:
        """A case on which the rule fires, else one that sees it: what a new test may start from."""
        seen = [r for rule in mutant.rules for r in self._seeing.get(rule, ())]
        firing = (r for r in seen if any(r.rules.get(rule) for rule in mutant.rules))
        found = next(firing, seen[0] if seen else None)
        return found.prepared.case if found else None

    def _able(self, mutant: Mutant) -> Iterator[Ready]:
        """The cases something of which rests on what was changed."""
        if not mutant.moves_window:
            seen = {id(r): r for rule in mutant.rules for r in self._seeing.get(rule, ())}
            yield from seen.values()
            return
        for ready in self.ready:
            day, about = ready.prepared.asked.day, ready.prepared.about
            moved = (r for r in mutant.rules.values() if self._moves(r, day))
            if any(self._resting.rests(about, rule) for rule in moved):
                yield ready

    def _moves(self, changed: CompiledRule, day: date) -> bool:
        return self._original[changed.id].window.holds(day) != changed.window.holds(day)

    def _program(self, mutant: Mutant, ready: Ready) -> Program:
        if mutant.moves_window:
            rules = tuple(mutant.rules.get(r.id, r) for r in self._ruleset.rules)
            whole = program_at(replace(self._ruleset, rules=rules), ready.prepared.asked.day)
            numbers = ready.answer.explainer.derivation.numbers
            return only_about(whole, [numbers[t] for t in ready.prepared.about if t in numbers])
        ruleset = replace(self._ruleset, literals=(*self._ruleset.literals, *mutant.literals))
        return program_of(
            ready.program.day, ruleset, [self._as_changed(r, mutant) for r in ready.program.rules]
        )

    def _as_changed(self, rule: CompiledRule, mutant: Mutant) -> CompiledRule:
        """The rule of the day as changed; one that waits for law nobody has read stays as it is."""
        changed = mutant.rules.get(rule.id)
        if changed is None or any(self._is_unread(c) for c in rule.conditions):
            return rule
        idle = [c for c in self._original[rule.id].conditions if c not in rule.conditions]
        return replace(changed, conditions=tuple(c for c in changed.conditions if c not in idle))

    def _is_unread(self, ref: Ref) -> bool:
        return not ref.is_target and isinstance(self._ruleset.literals[ref.index], NotRead)

    def _known(self, mutant: Mutant, program: Program, ready: Ready) -> LiteralValues:
        """What literals say, the new ones too."""
        strict, facts = ready.prepared.asked.strict, ready.facts
        if mutant.moves_window:
            return self._evaluator.evaluate(self._ruleset.literals, program.literals, facts, strict=strict)
        new = self._evaluator.evaluate(mutant.literals, range(len(mutant.literals)), facts, strict=strict)
        return LiteralValues((*ready.known.truth, *new.truth), (*ready.known.assumptions, *new.assumptions))

    def _differs(self, mutant: Mutant, program: Program, known: LiteralValues, ready: Ready) -> bool:
        """Whether a changed rule has another value than it had, or may be unknown for other reasons."""
        if mutant.moves_window or any(not e.target for _, e in ready.prepared.expected):
            return True  # some line looks at reasons, assumptions or deadlines, which may differ all the same
        targets = ready.answer.explainer.derivation.values.targets
        for rule in program.rules:
            if rule.id in mutant.rules:
                value = _value(rule, targets, known.truth)
                swapped = rule.targets != self._original[rule.id].targets
                if value is None or value is not ready.rules[rule.id] or (swapped and value):
                    return True
        return False

    def _answer(self, program: Program, known: LiteralValues, ready: Ready) -> Answer:
        before = ready.answer.explainer
        values = ReferenceEngine().values(program, known.truth)
        behind = Behind(before.behind.vocabulary, self._evaluator, ready.facts, before.behind.strict)
        literals = program.ruleset.literals
        derivation = Derivation(
            program, known, values, lambda n: behind.missing(literals[n]), before.derivation.numbers
        )
        return replace(ready.answer, explainer=Explainer(derivation, behind, before.words), about="")


def _value(rule: CompiledRule, targets: tuple[Truth, ...], literals: tuple[Truth, ...]) -> Truth:
    result: Truth = True
    for ref in rule.conditions:
        value = targets[ref.index] if ref.is_target else literals[ref.index]
        if value is None:
            result = None
        elif value is ref.negated:
            return False
    return result


def _holds(prepared: Prepared, answer: Answer) -> bool:
    for _, expectation in prepared.expected:
        outcome = expectation.look(answer)
        if not outcome.holds:
            return False
        answer = replace(answer, about=outcome.about)
    return True
