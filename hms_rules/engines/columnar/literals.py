"""Literals of every business, each decided once from what is certain and what is assumed."""

from __future__ import annotations

from collections.abc import Iterable

from hms_rules.engines.columnar.bounds import Bounds, compare
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.sheet import Sheet
from hms_rules.engines.columnar.terms import Term, all_of, any_of, decided, first_known, is_true, negation
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.facts.relations import Relations
from hms_rules.language.compiled import Program
from hms_rules.language.tree import (
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Judgement,
    Literal,
    NotRead,
    ObjectExists,
    OnlyActivities,
)
from hms_rules.vocabulary import Scheme


class Literals:
    """Decides literals on a sheet where facts and quantities are settled.

    Args:
        sheet: of the businesses.
        evaluator: knows which activities are others than those a literal lists, and where kinds are listed.
        relations: of the vocabulary.
        strict: whether assumptions are left out.
    """

    def __init__(
        self, sheet: Sheet, evaluator: LiteralEvaluator, relations: Relations, *, strict: bool
    ) -> None:
        self.sheet = sheet
        self._evaluator = evaluator
        self._relations = relations
        self._strict = strict
        self._facts = Layer.CERTAIN if strict else Layer.ASSUMED

    def settle(self, program: Program) -> None:
        """Settle the literals a program reads; nothing else is read from then on."""
        values = {
            (Layer.LITERAL, str(n)): self._decide(n, program.ruleset.literals[n]) for n in program.literals
        }
        self.sheet.forget(lambda key: key != (Layer.CONTRADICTION, ""))
        self.sheet.settle(values)

    def _decide(self, number: int, literal: Literal) -> Term:  # noqa: PLR0911 one return a kind of literal
        match literal:
            case Comparison():
                return self._compared(literal, literal.number)
            case DateComparison():
                return self._compared(literal, float(literal.date.toordinal()))
            case FactHolds():
                return self.sheet.truth(self._facts, literal.fact)
            case DecisionExists():
                return self.sheet.truth(self._facts, literal.decision)
            case Industry():
                return self.sheet.truth(Layer.IN_INDUSTRY, str(number))
            case Judgement():
                return self.sheet.truth(Layer.JUDGED, str(number))
            case ObjectExists():
                return self._object(number, literal)
            case OnlyActivities():
                return self._only(literal)
            case NotRead():
                return None

    def _compared(self, literal: Comparison | DateComparison, number: float) -> Term:
        quantity = literal.quantity
        known = Bounds(self.sheet.number(Layer.LOW, quantity), self.sheet.number(Layer.HIGH, quantity))
        return compare(known, literal.comparator, number, self._relations.floors[quantity])

    # -- objects -----------------------------------------------------------------------------------

    def _object(self, number: int, literal: ObjectExists) -> Term:
        kind, key = literal.object_kind, str(number)
        presence = self.sheet.truth(self._facts, kind)
        yes = [self.sheet.truth(Layer.SATISFIED, key), *([] if literal.terms else [presence])]
        return decided(any_of(map(is_true, yes)), any_of(self._none(kind, key, presence)))

    def _none(self, kind: str, key: str, presence: Term) -> Iterable[Term]:
        """What each by itself tells that the business has no such object."""
        yield negation(self.sheet.truth(Layer.CERTAIN, kind))
        # That there is none is assumed only where nothing that could be one is listed.
        yield all_of([negation(presence), negation(is_true(self.sheet.truth(Layer.CANDIDATES, key)))])
        is_whole = self.sheet.truth(Layer.COMPLETE, self._evaluator.scheme(kind))
        yield all_of([is_whole, negation(is_true(self.sheet.truth(Layer.OPEN, key)))])

    # -- only these activities ---------------------------------------------------------------------

    def _only(self, literal: OnlyActivities) -> Term:
        """What is certain goes first: an assumption could also speak of another activity."""
        certain = self._only_by(literal, Layer.CERTAIN)
        return certain if self._strict else first_known(certain, self._only_by(literal, Layer.ASSUMED))

    def _only_by(self, literal: OnlyActivities, layer: Layer) -> Term:
        does = self._any(literal.activities, layer)
        others = self._any(self._evaluator.other_activities(literal), layer)
        # A task may be part of that business or of another one: only a complete list tells.
        nothing_else = all_of([negation(others), negation(self._any(self._evaluator.tasks, layer))])
        is_all = any_of([self.sheet.truth(Layer.COMPLETE, Scheme.ACTIVITIES), nothing_else])
        yes = all_of([does, negation(is_true(others)), is_all])
        return decided(yes, any_of([negation(does), others]))

    def _any(self, facts: Iterable[str], layer: Layer) -> Term:
        return any_of(self.sheet.truth(layer, fact) for fact in facts)
