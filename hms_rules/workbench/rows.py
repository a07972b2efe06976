"""The rules as they are compared: each row of a table by itself, with all that was compiled into it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Span
from hms_rules.language.compiled import CompiledRule, CompiledRuleset
from hms_rules.language.drafts import AS_SCOPE
from hms_rules.language.tree import Industry, Literal, Target, Timing, Window
from hms_rules.vocabulary import Act, Provision

Atom = Literal | Target
Asked = tuple[Atom, bool]
"""A condition: what it names, and whether it is negated."""


class Row(Struct, frozen=True):
    """A rule, or a row of a decision table.

    Attributes:
        id: `<scenario>` or `<scenario>/<rad>`; several rows as one have that of their scenario.
        title: that of the scenario.
        rule: the number of the compiled rule it is part of.
        conditions: everything that must hold, with what is implied.
        targets: the ids of what it concludes.
        timing: what follow-on lines say of a target.
        window: the days it is in force, within those of its act and provision.
    """

    id: str
    title: str
    act: str
    rule: int
    span: Span
    conditions: tuple[Asked, ...]
    targets: frozenset[str]
    timing: dict[str, frozenset[Timing]]
    window: Window

    @property
    def scenario(self) -> str:
        """The id of the scenario or the whole table."""
        return self.id.partition("/")[0]


class Rule(Struct, frozen=True):
    """A compiled rule: as a whole, and its rows; a rule that is no table has itself as its row."""

    whole: Row
    rows: tuple[Row, ...]


def rules_of(ruleset: CompiledRuleset, rules: Iterable[CompiledRule] | None = None) -> list[Rule]:
    """The rules somebody wrote; what only joins a section to its parts, its act or its tables is left out.

    Args:
        ruleset: the rules of every date.
        rules: those of a certain day.
    """
    rules = ruleset.rules if rules is None else rules
    written = (
        r for r in rules if not r.id.startswith(("lov/", "forskrift/")) and not r.id.endswith(AS_SCOPE)
    )
    return [_rule(number, rule, ruleset) for number, rule in enumerate(written)]


def _rule(number: int, rule: CompiledRule, ruleset: CompiledRuleset) -> Rule:
    first, is_table = rule.sources[0], len(rule.sources) > 1
    whole = Row(
        id=first.id.partition("/")[0] if is_table else first.id,
        title=rule.title,
        act=rule.act,
        rule=number,
        span=first.span,
        conditions=tuple(
            (Target(ruleset.targets[c.index]) if c.is_target else ruleset.literals[c.index], c.negated)
            for c in rule.conditions
        ),
        targets=frozenset(ruleset.targets[t] for t in rule.targets),
        timing={ruleset.targets[t]: frozenset(said) for t, said in rule.timing},
        window=_in_force(rule, ruleset),
    )
    return Rule(whole, tuple(_rows(whole, rule)) if is_table else (whole,))


def _rows(whole: Row, rule: CompiledRule) -> Iterator[Row]:
    """Rows that differ only in code were made one; each has its own codes."""
    for source in rule.sources:
        conditions = tuple(
            (replace(atom, codes=source.codes) if isinstance(atom, Industry) else atom, negated)
            for atom, negated in whole.conditions
        )
        yield replace(whole, id=source.id, span=source.span, conditions=conditions)


# ------------------------------------------------------------------ days


def _in_force(rule: CompiledRule, ruleset: CompiledRuleset) -> Window:
    act = ruleset.vocabulary.acts[rule.act]
    window = meet(rule.window, meet(_days(act), Window(act.modelled_from)))
    provision = ruleset.vocabulary.provisions.get(rule.provision)
    return meet(window, _days(provision)) if provision else window


def _days(item: Act | Provision) -> Window:
    return Window(item.in_force_from, item.in_force_to)


def meet(one: Window, other: Window) -> Window:
    """The days in both; it may be none."""
    firsts = [w.first for w in (one, other) if w.first]
    lasts = [w.last for w in (one, other) if w.last]
    return Window(max(firsts, default=None), min(lasts, default=None))


def is_empty(window: Window) -> bool:
    """Whether there are no such days."""
    return window.first is not None and window.last is not None and window.last < window.first


def is_within(one: Window, other: Window) -> bool:
    """Whether all days of one are days of the other."""
    return meet(one, other) == one


def first_day(window: Window) -> date:
    """The first day, or a day before all others."""
    return window.first or date.min
