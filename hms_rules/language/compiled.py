"""The compiled form: numbered literals and targets, and rules that point at them.

Engines read this and nothing else. `Program` is what is in force on one day; it is what an engine
runs. Compiling the tree to it is in `compiler.py`.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from hms_rules.diagnostics import Span
from hms_rules.language.tree import ALWAYS, Literal, ObjectTerm, Timing, Window
from hms_rules.vocabulary import Vocabulary


class Role(StrEnum):
    """Why a condition is there; it decides how it is explained, never how it is evaluated."""

    WRITTEN = "written"  # a Gitt line
    EXCEPTION = "exception"  # a Men ikke dersom line, compiled in as a negated condition
    ACT = "act"  # implied: the act (or chapter) of the provision applies
    SCOPE = "scope"  # from a scope section that adds or takes away the provision
    JUDGEMENT = "judgement"  # the open norm


class Ref(Struct, frozen=True):
    """A condition: the number of a literal or (`is_target`) of a target, perhaps negated."""

    index: int
    is_target: bool
    negated: bool
    role: Role
    span: Span


class Source(Struct, frozen=True):
    """One row or scenario that a compiled rule comes from; merged rows keep each its id and place."""

    id: str
    span: Span
    codes: tuple[str, ...] = ()


class CompiledRule(Struct, frozen=True):
    """All conditions hold → every target holds. Rows that differ only in code are one rule.

    Attributes:
        id: the id of its first source (with `~n` behind it where one scenario becomes several).
        targets: the numbers of the targets it concludes.
        timing: what the follow-on lines say, by target.
    """

    id: str
    title: str
    act: str
    provision: str
    conditions: tuple[Ref, ...]
    targets: tuple[int, ...]
    sources: tuple[Source, ...]
    window: Window = ALWAYS
    timing: tuple[tuple[int, tuple[Timing, ...]], ...] = ()


class ObjectRule(Struct, frozen=True):
    """«Så regnes tanken som …»: a rule about single objects, written out in the literals that name the kind.

    No engine runs it; tools of editors ask what tests reach of it.

    Attributes:
        kind: the kind of object it is about, `derived_kind` what it concludes.
    """

    id: str
    title: str
    act: str
    provision: str
    span: Span
    condition: Span
    derived_kind: str
    kind: str
    terms: tuple[ObjectTerm, ...]


class CompiledRuleset(Struct, frozen=True):
    """The rules of every date. The numbers in rules index `literals` and `targets`.

    Attributes:
        levels: the level of each target, by number: 0 rests on literals alone, every other one
            above all targets its rules name, on any date.
    """

    vocabulary: Vocabulary
    literals: tuple[Literal, ...]
    targets: tuple[str, ...]
    levels: tuple[int, ...]
    rules: tuple[CompiledRule, ...]
    sections: tuple[CompiledSection, ...] = ()
    object_rules: tuple[ObjectRule, ...] = ()


class CompiledSection(Struct, frozen=True):
    """A Regel as compiled: which provision, where, when it was read and when it is amended unread."""

    provision: str
    act: str
    span: Span
    checked: date | None = None
    amended_from: date | None = None


class Program(Struct, frozen=True):
    """The rules in force on one day, ready for an engine.

    Attributes:
        rules: in an order where every rule comes after all rules that conclude its target conditions.
        concluding: for each target the positions in `rules` of the rules that decide it.
        literals: the numbers of the literals any rule reads.
    """

    day: date
    ruleset: CompiledRuleset
    rules: tuple[CompiledRule, ...]
    concluding: tuple[tuple[int, ...], ...]
    literals: tuple[int, ...]
