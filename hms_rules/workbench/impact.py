"""What hangs on a provision: its rules, what rests on them, and the businesses they touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.engines import Truth
from hms_rules.language.compiled import CompiledRule, CompiledRuleset
from hms_rules.language.drafts import is_act, is_provision
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.businesses import BusinessFile
from hms_rules.workbench.coverage.observing import written_rules


class Impact(Struct, frozen=True):
    """What a change of a provision's text may change.

    Attributes:
        rules: the ids of the rules written on it, or on a part of it, each with its place.
        provisions: other acts and provisions that rest on them.
        documents: the documents and duties that follow from them, at any remove.
    """

    rules: tuple[tuple[str, str], ...]
    provisions: tuple[str, ...]
    documents: tuple[str, ...]


class Touched(Struct, frozen=True):
    """A business for which some of the rules fire, or may; or what is wrong with its file."""

    path: str
    fires: tuple[str, ...] = ()
    may_fire: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


def impact(reference: str, ruleset: CompiledRuleset) -> Impact:
    """Follow an act or provision to everything that rests on its rules, on any day."""
    own = [r for r in written_rules(ruleset) if _is_about(r, reference)]
    rules = [(s.id, f"{s.span.path}:{s.span.line}") for r in own for s in r.sources]
    rules += [
        (r.id, f"{r.span.path}:{r.span.line}")
        for r in ruleset.object_rules
        if r.act == reference or _is_within(r.provision, reference)
    ]
    reached = [ruleset.targets[t] for t in sorted(_above({t for r in own for t in r.targets}, ruleset))]
    law = [t for t in reached if is_act(t) or is_provision(t)]
    return Impact(
        tuple(dict.fromkeys(rules)),
        tuple(t for t in law if not _is_within(t, reference)),
        tuple(t for t in reached if t.startswith(("dokument:", "plikt:", "adgang:", "forbud:"))),
    )


def _is_about(rule: CompiledRule, reference: str) -> bool:
    return rule.act == reference or _is_within(rule.provision, reference)


def _is_within(provision: str, reference: str) -> bool:
    return provision == reference or provision.startswith(f"{reference}/")


def _above(targets: set[int], ruleset: CompiledRuleset) -> set[int]:
    """The targets themselves and all that rest on them."""
    resting: dict[int, set[int]] = {}
    for rule in ruleset.rules:
        for condition in rule.conditions:
            if condition.is_target:
                resting.setdefault(condition.index, set()).update(rule.targets)
    found, waiting = set[int](), list(targets)
    while waiting:
        target = waiting.pop()
        if target not in found:
            found.add(target)
            waiting += resting.get(target, ())
    return found


def touched(files: Iterable[BusinessFile], reference: str, book: Rulebook, as_of: date) -> Iterator[Touched]:
    """Try every business on the rules of a day."""
    for file in files:
        if file.business is None:
            yield Touched(str(file.path), findings=file.findings)
            continue
        try:
            values = book.explain(file.business, as_of, engine="reference").derivation
        except HmsRulesError as error:
            yield Touched(str(file.path), findings=error.diagnostics)
        else:
            valued = zip(values.program.rules, values.values.rules, strict=True)
            own = [(r.sources[0].id, v) for r, v in valued if _is_about(r, reference) and "~" not in r.id]
            yield Touched(str(file.path), _with(own, wanted=True), _with(own, wanted=None))


def _with(rules: Iterable[tuple[str, Truth]], wanted: Truth) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for id_, value in rules if value is wanted))
