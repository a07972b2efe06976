"""Rules and their conditions in words, as an editor knows them from the rule file."""

from __future__ import annotations

from functools import cached_property

from hms_rules.language.compiled import CompiledRuleset, Ref, Role
from hms_rules.language.tree import ObjectTerm
from hms_rules.wording import Wording


class Describer:
    """Puts conditions of compiled rules into words."""

    def __init__(self, ruleset: CompiledRuleset) -> None:
        self._ruleset = ruleset

    @cached_property
    def words(self) -> Wording:
        """The vocabulary's sentences."""
        return Wording(self._ruleset.vocabulary)

    def condition(self, ref: Ref) -> str:
        """A condition as it stands after «at», or an exception as it stands after «Men»."""
        if ref.role is Role.EXCEPTION:
            return f"ikke dersom {self._said(ref, negated=not ref.negated)}"
        return self._said(ref, negated=ref.negated)

    def term(self, kind: str, term: ObjectTerm) -> str:
        """One line of the table under an object condition."""
        return f"{self._ruleset.vocabulary.kinds[kind].indefinite}: {self.words.term(term)}"

    def _said(self, ref: Ref, *, negated: bool) -> str:
        if not ref.is_target:
            return self.words.condition(self._ruleset.literals[ref.index], negated=negated)
        return f"{self.target(self._ruleset.targets[ref.index])} {'gjelder ikke' if negated else 'gjelder'}"

    def target(self, target: str) -> str:
        """What a target is called: «arbeidsmiljøloven § 6-1», or the label in quotes."""
        words = self._ruleset.vocabulary
        if target in words.acts:
            return words.acts[target].short_title
        if target in words.provisions:
            provision = words.provisions[target]
            return f"{words.acts[provision.act].short_title} {provision.section}"
        item = words.documents.get(target) or words.duties.get(target) or words.derived.get(target)
        return f"«{item.label}»" if item else target
