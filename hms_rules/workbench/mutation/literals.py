"""Small changes of one literal: a number a step off, the other comparator, a day off, a code or line less."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    Industry,
    Literal,
    ObjectComparison,
    ObjectDate,
    ObjectExists,
    ObjectTerm,
    OnlyActivities,
)
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import ValueType, Vocabulary
from hms_rules.wording import Wording
from hms_rules.workbench.steps import step_of

_DAY = timedelta(days=1)
_OTHER = {
    Comparator.AT_LEAST: Comparator.MORE_THAN,
    Comparator.MORE_THAN: Comparator.AT_LEAST,
    Comparator.LESS_THAN: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.LESS_THAN,
    Comparator.EXACTLY: Comparator.AT_LEAST,
}
_DIVISION = 2


class Changed(Struct, frozen=True):
    """A literal that is a little different, and what became of it in words."""

    literal: Literal
    kind: str
    text: str


class LiteralChanges:
    """Makes the changes, given what is counted in whole numbers and which codes lie under which."""

    def __init__(self, vocabulary: Vocabulary, industries: IndustryCodes) -> None:
        self._vocabulary = vocabulary
        self._industries = industries
        self._words = Wording(vocabulary)

    def of(self, literal: Literal) -> Iterator[Changed]:
        """Every small change of a literal that says something else than it did."""
        match literal:
            case Comparison():
                sort = self._vocabulary.quantities[literal.quantity].type
                for changed, kind in compared(literal, sort):
                    yield self._changed(literal, changed, kind)
            case DateComparison():
                for step in (-_DAY, _DAY):
                    yield self._changed(literal, replace(literal, date=literal.date + step), "dato")
            case Industry():
                yield from self._codes(literal)
            case OnlyActivities():
                for activity in literal.activities if len(literal.activities) > 1 else ():
                    kept = tuple(a for a in literal.activities if a != activity)
                    text = f"uten «{self._vocabulary.facts[activity].label}»"
                    yield Changed(replace(literal, activities=kept), "aktivitet tatt ut", text)
            case ObjectExists():
                for terms, kind, text in self.terms(literal.terms):
                    yield Changed(replace(literal, terms=terms), kind, text)
            case _:
                return

    def terms(self, terms: tuple[ObjectTerm, ...]) -> Iterator[tuple[tuple[ObjectTerm, ...], str, str]]:
        """Every change of the lines about one object: a line less, or a line that is a little different."""
        for position, term in enumerate(terms):
            before, after = terms[:position], terms[position + 1 :]
            if len(terms) > 1:
                yield (*before, *after), "vilkår tatt ut", f"uten «{self._words.term(term)}»"
            for changed, kind in self._term(term):
                text = f"«{self._words.term(term)}» → «{self._words.term(changed)}»"
                yield (*before, changed, *after), kind, text

    def _term(self, term: ObjectTerm) -> Iterator[tuple[ObjectTerm, str]]:
        match term:
            case ObjectComparison():
                yield from compared(term, self._vocabulary.measures[term.measure].type)
            case ObjectDate():
                for step in (-_DAY, _DAY):
                    yield replace(term, date=term.date + step), "dato"
            case _:
                return

    def _changed(self, before: Literal, after: Literal, kind: str) -> Changed:
        return Changed(after, kind, f"«{self._words.condition(before)}» → «{self._words.condition(after)}»")

    def _codes(self, literal: Industry) -> Iterator[Changed]:
        """A code less, or a code one level up; not where the same subclasses are left."""
        seen = {self._leaves(literal)}
        for code in literal.codes:
            others = tuple(c for c in literal.codes if c != code)
            wider = code[:-1].rstrip(".") if len(code) > _DIVISION else ""
            for codes, kind, text in (
                (others, "kode tatt ut", f"uten næringskode {code}"),
                (tuple(sorted({*others, wider})) if wider else (), "kode forkortet", f"{code} → {wider}"),
            ):
                changed = replace(literal, codes=codes)
                if codes and self._leaves(changed) not in seen:
                    yield Changed(changed, kind, text)
        for code in literal.except_codes:
            changed = replace(literal, except_codes=tuple(c for c in literal.except_codes if c != code))
            yield Changed(changed, "kode tatt ut", f"uten unntaket for {code}")

    def _leaves(self, literal: Industry) -> frozenset[str]:
        inside = {leaf for c in literal.codes for leaf in self._industries.leaves(c, literal.standard)}
        outside = {
            leaf for c in literal.except_codes for leaf in self._industries.leaves(c, literal.standard)
        }
        return frozenset(inside - outside)


C = TypeVar("C", Comparison, ObjectComparison)


def compared(literal: C, sort: ValueType) -> Iterator[tuple[C, str]]:
    """The number a step up and down, and the other comparator.

    «Minst 30» and «mer enn 29» say the same of people, so of whole numbers the steps are all there is.
    """
    step = step_of(literal.number, sort)
    yield replace(literal, number=literal.number - step), "grense"
    yield replace(literal, number=literal.number + step), "grense"
    if sort is not ValueType.INTEGER or literal.comparator is Comparator.EXACTLY:
        yield replace(literal, comparator=_OTHER[literal.comparator]), "sammenligning"
