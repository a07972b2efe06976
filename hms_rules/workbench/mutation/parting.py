"""The facts that part a rule from its mutant: on which the one says yes and the other no."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from hms_rules.engines.comparing import compare
from hms_rules.facts.factbase import Interval
from hms_rules.language.compiled import CompiledRuleset, Ref
from hms_rules.language.tree import Comparison, DecisionExists, FactHolds, Industry, Literal, OnlyActivities
from hms_rules.registers.industry import IndustryCodes
from hms_rules.workbench.mutation.mutants import Mutant
from hms_rules.workbench.steps import step_of

_SUBCLASS = 6


class Wanted(Struct, frozen=True):
    """Lines to add, the starts of those they replace, a first line, and what only a person can do."""

    lines: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    business: str = ""
    remarks: tuple[str, ...] = ()


class Parting:
    """Finds the facts."""

    def __init__(self, ruleset: CompiledRuleset, industries: IndustryCodes) -> None:
        self._ruleset = ruleset
        self._industries = industries

    def of(self, mutant: Mutant) -> Wanted:
        """The facts that part rule and mutant, as far as a program can tell."""
        ref = mutant.condition
        if ref is None:
            return Wanted()
        literal = None if ref.is_target else self._ruleset.literals[ref.index]
        after = mutant.literals[0] if mutant.literals else None
        found = self._of_literal(literal, after, ref) if literal else None
        return found or Wanted(remarks=(f"endre det over slik at det skiller: {mutant.text}",))

    def _of_literal(self, literal: Literal, after: Literal | None, ref: Ref) -> Wanted | None:
        match literal:
            case Comparison():
                return self._number(literal, after, negated=ref.negated)
            case FactHolds():
                return self._fact(literal, ref)
            case DecisionExists():
                return self._decision(literal, ref)
            case Industry():
                return self._industry(literal, after if isinstance(after, Industry) else None)
            case OnlyActivities() if isinstance(after, OnlyActivities):
                return self._activities(literal, after)
            case _:
                return None

    def _decision(self, literal: DecisionExists, ref: Ref) -> Wanted:
        label = self._ruleset.vocabulary.decisions[literal.decision].label
        return Wanted(lines=(f'at det {"" if ref.negated else "ikke "}foreligger vedtak om "{label}"',))

    def _activities(self, before: OnlyActivities, after: OnlyActivities) -> Wanted:
        """A business that does nothing but what the mutant leaves out."""
        facts = self._ruleset.vocabulary.facts
        only = next(a for a in before.activities if a not in after.activities)
        return Wanted(
            lines=(f"at {facts[only].clause}", "listen over aktiviteter er fullstendig"),
            replaces=(*(f"at {facts[a].clause}" for a in before.activities), "listen over aktiviteter"),
        )

    def _number(self, before: Comparison, after: Literal | None, *, negated: bool) -> Wanted:
        """The number on which rule and mutant disagree; without the condition, one that does not meet it."""
        quantity = self._ruleset.vocabulary.quantities[before.quantity]
        step = step_of(before.number, quantity.type)
        near = [before.number + n * step for n in (0, -1, 1)]

        def met(literal: Comparison, number: float) -> bool:
            return compare(Interval(number, number), literal.comparator, literal.number) is True

        if isinstance(after, Comparison):
            parting = [n for n in near if met(before, n) != met(after, n)]
        else:
            parting = [n for n in near if met(before, n) is negated]
        unit = self._ruleset.vocabulary.symbol(quantity.unit)
        shown = f"{(parting or near)[0]:.10g}".replace(".", ",") + (f" {unit}" if unit else "")
        start = f"at {quantity.label} er "
        return Wanted(lines=(f"{start}{shown}",), replaces=(start,))

    def _fact(self, literal: FactHolds, ref: Ref) -> Wanted:
        """Without the condition the mutant fires where it is not met."""
        fact = self._ruleset.vocabulary.facts[literal.fact]
        said = fact.clause if ref.negated else fact.negated_clause
        return Wanted(lines=(f"at {said}",), replaces=(f"at {fact.clause}", f"at {fact.negated_clause}"))

    def _industry(self, before: Industry, after: Industry | None) -> Wanted:
        """A subclass that only one of the two has; without the condition, one the rule does not have."""
        has = self._leaves(before)
        others = self._leaves(after) if after else frozenset(self._subclasses(before))
        parting = sorted(has ^ others if after else others - has)
        if not parting:
            return Wanted()
        standard = f" i {before.standard}" if before.standard == "SN2007" else ""
        return Wanted(
            business=f"en virksomhet med næringskode {parting[0]}{standard}", replaces=("en virksomhet",)
        )

    def _leaves(self, literal: Industry) -> frozenset[str]:
        inside = {leaf for c in literal.codes for leaf in self._industries.leaves(c, literal.standard)}
        outside = {
            leaf for c in literal.except_codes for leaf in self._industries.leaves(c, literal.standard)
        }
        return frozenset(inside - outside)

    def _subclasses(self, literal: Industry) -> Iterable[str]:
        concepts = self._industries.concepts(literal.standard)
        return (c.code for c in concepts if len(c.code) == _SUBCLASS and not c.replaced_by)
