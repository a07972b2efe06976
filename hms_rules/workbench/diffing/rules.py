"""Which rules are new, gone or changed, line by line in words."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from hms_rules.language.compiled import CompiledRule, CompiledRuleset, ObjectRule
from hms_rules.language.tree import Window
from hms_rules.wording import day, timing
from hms_rules.workbench.coverage.observing import own_conditions, written_rules
from hms_rules.workbench.describing import Describer


class RuleChange(Struct, frozen=True):
    """A rule that is not what it was.

    Attributes:
        id: of the scenario or row.
        provision: what it is about.
        place: where it stands, in the new version if it is there.
        gone: the lines only the old version has.
        come: the lines only the new version has.
    """

    id: str
    provision: str
    place: str
    gone: tuple[str, ...]
    come: tuple[str, ...]

    @property
    def kind(self) -> str:
        """New, gone or changed, in Norwegian."""
        return "ny" if not self.gone else "borte" if not self.come else "endret"


class _Said(Struct, frozen=True):
    """A rule in words, with where it stands."""

    provision: str
    place: str
    lines: tuple[str, ...]


def rule_changes(old: CompiledRuleset, new: CompiledRuleset) -> Iterator[RuleChange]:
    """Every rule that differs, in the order of the new version, those that are gone last."""
    before, after = _in_words(old), _in_words(new)
    for id_ in dict.fromkeys([*after, *before]):
        one, other = before.get(id_), after.get(id_)
        lines, others = (one.lines if one else ()), (other.lines if other else ())
        if lines != others:
            shown = other or one
            assert shown, "the id is of one of them"
            yield RuleChange(
                id_,
                shown.provision,
                shown.place,
                tuple(line for line in lines if line not in others),
                tuple(line for line in others if line not in lines),
            )


def _in_words(ruleset: CompiledRuleset) -> dict[str, _Said]:
    """Every row and scenario; what a scenario is compiled into several rules for is put together again."""
    describe = Describer(ruleset)
    found: dict[str, list[str]] = {}
    places: dict[str, tuple[str, str]] = {}
    for rule in written_rules(ruleset):
        for source in rule.sources:
            places.setdefault(source.id, (rule.provision, f"{source.span.path}:{source.span.line}"))
            found.setdefault(source.id, []).extend(_lines(rule, source.codes, ruleset, describe))
    for object_rule in ruleset.object_rules:
        span = object_rule.span
        places[object_rule.id] = (object_rule.provision, f"{span.path}:{span.line}")
        found[object_rule.id] = list(_object_lines(object_rule, ruleset, describe))
    return {id_: _Said(*places[id_], tuple(dict.fromkeys(lines))) for id_, lines in found.items()}


def _lines(
    rule: CompiledRule, codes: tuple[str, ...], ruleset: CompiledRuleset, describe: Describer
) -> Iterator[str]:
    merged = len(rule.sources) > 1
    for ref in own_conditions(rule):
        said = describe.condition(ref)
        is_code = merged and not ref.is_target and said.startswith(("næringskoden", "en av næringskodene"))
        yield f"vilkår: næringskode {', '.join(codes)}" if is_code else f"vilkår: {said}"
    for target in rule.targets:
        yield f"følger: {describe.target(ruleset.targets[target])}"
    for _, timings in rule.timing:
        yield from (f"frist: {timing(t)}" for t in timings)
    yield from _window(rule.window)


def _window(window: Window) -> Iterator[str]:
    if window.first:
        yield f"fra {day(window.first)}"
    if window.last:
        yield f"til og med {day(window.last)}"


def _object_lines(rule: ObjectRule, ruleset: CompiledRuleset, describe: Describer) -> Iterator[str]:
    for term in rule.terms:
        yield f"vilkår: {describe.term(rule.kind, term)}"
    yield f"følger: regnes som «{ruleset.vocabulary.kinds[rule.derived_kind].label}»"
