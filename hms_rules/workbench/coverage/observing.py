"""What tests see of rules: the truth of every condition of every rule an expectation rests on.

A rule counts as seen by a test only where something the test expects rests on it: a rule that fires
where nobody looks is not tested.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from msgspec import Struct, field

from hms_rules.derivation import is_implied
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.engines import Truth
from hms_rules.engines.kleene import all_of
from hms_rules.engines.literals import View
from hms_rules.explaining import Explainer
from hms_rules.facts.factbase import Interval, RegisteredIndustry, Thing
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, Ref, Role
from hms_rules.language.drafts import ADDS, TAKES_AWAY
from hms_rules.language.tree import NotRead
from hms_rules.workbench.testing.playing import Player, Prepared
from hms_rules.workbench.testing.suite import Case

_OWN = (Role.WRITTEN, Role.EXCEPTION)


def own_conditions(rule: CompiledRule) -> tuple[Ref, ...]:
    """The conditions somebody wrote: neither those the compiler adds nor the judgement of an open norm.

    A rule with an open norm fires, to a test, where nothing but the judgement is missing.
    """
    return tuple(c for c in rule.conditions if c.role in _OWN)


def written_rules(ruleset: CompiledRuleset) -> Iterator[CompiledRule]:
    """The rules somebody wrote on which some answer rests.

    A scope section may add or take away provisions that have no rules yet; nobody could test that.
    """
    asked = {c.index for rule in ruleset.rules for c in rule.conditions if c.is_target}
    for rule in ruleset.rules:
        idle = all(ruleset.targets[t].startswith((ADDS, TAKES_AWAY)) and t not in asked for t in rule.targets)
        if not is_implied(rule) and not idle:
            yield rule


class Truths(Struct, frozen=True):
    """How one rule looks to a test.

    Attributes:
        implied: whether everything the compiler added to the rule holds.
        own: the truth of each condition somebody wrote, in order.
    """

    implied: Truth
    own: tuple[Truth, ...]

    @property
    def fired(self) -> Truth:
        """The truth of the rule."""
        return all_of((self.implied, *self.own))

    def without(self, position: int) -> Truth:
        """The truth of the rule but for one of its own conditions."""
        return all_of((self.implied, *self.own[:position], *self.own[position + 1 :]))


class Played(Struct, frozen=True):
    """What a case asked of: the day, the targets it expects something of, and the facts."""

    day: date
    about: frozenset[str]
    quantities: dict[str, Interval]
    things: tuple[Thing, ...]
    industries: tuple[RegisteredIndustry, ...]


class Observations(Struct):
    """What all cases of a suite saw.

    Attributes:
        cases: the cases, numbered by their place here.
        played: the facts of each case that could be played, by its number.
        of_rule: by the id of a rule, the cases that saw it look each way.
        findings: what could not be read or played.
    """

    cases: list[Case] = field(default_factory=list)
    played: dict[int, Played] = field(default_factory=dict)
    of_rule: dict[str, dict[Truths, list[int]]] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def seeing(self, rule: str) -> Iterator[int]:
        """The cases that saw a rule."""
        return (case for cases in self.of_rule.get(rule, {}).values() for case in cases)

    def where(self, rule: str, wanted: Callable[[Truths], bool]) -> Iterator[int]:
        """The cases that saw a rule look some way."""
        return (c for truths, cases in self.of_rule.get(rule, {}).items() if wanted(truths) for c in cases)


def observe(cases: Iterable[Case], player: Player) -> Observations:
    """Play every case and look at the rules."""
    found = Observations()
    for number, case in enumerate(cases):
        found.cases.append(case)
        try:
            prepared = player.prepare(case)
            explainer = player.answer(prepared.asked, prepared.about).explainer
        except HmsRulesError as error:
            found.findings += error.diagnostics
        else:
            found.played[number] = _played(prepared, explainer, player)
            _see(explainer, number, found)
    return found


def _played(prepared: Prepared, explainer: Explainer, player: Player) -> Played:
    base = explainer.behind.base
    view = View(base, with_assumptions=not prepared.asked.strict)
    known = {q: view.quantity(q) for q in player.book.vocabulary.quantities}
    return Played(
        prepared.asked.day,
        prepared.about,
        {q: k.value for q, k in known.items() if k and k.value.is_exact},
        base.things,
        base.industries,
    )


def _see(explainer: Explainer, number: int, found: Observations) -> None:
    derivation = explainer.derivation
    for rule in derivation.program.rules:
        own = own_conditions(rule)
        if is_implied(rule) or _waits(own, derivation.program.ruleset):
            continue
        said = {(c.index, c.is_target) for c in own}
        added = (
            c for c in rule.conditions if (c.index, c.is_target) not in said and c.role is not Role.JUDGEMENT
        )
        implied = all_of(derivation.truth(c) for c in added)
        seen = Truths(implied, tuple(derivation.truth(c) for c in own))
        found.of_rule.setdefault(rule.id, {}).setdefault(seen, []).append(number)


def _waits(own: Iterable[Ref], ruleset: CompiledRuleset) -> bool:
    """Whether nobody has read the law of the day: the rule waits, and its own conditions are not asked."""
    return any(not c.is_target and isinstance(ruleset.literals[c.index], NotRead) for c in own)
