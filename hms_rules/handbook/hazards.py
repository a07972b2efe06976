"""The form for the round through the business: which dangers to look for, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.engines.literals import View
from hms_rules.facts.factbase import FactBase
from hms_rules.handbook.parts import Mapping, Observation, Risk, Risks
from hms_rules.handbook.places import At
from hms_rules.questions import is_typical, typical_facts
from hms_rules.vocabulary import Hazard, Vocabulary


class Likelihood(IntEnum):
    """Why a hazard is looked for, the best reason first."""

    SHOWN = 0
    TYPICAL = 1
    POSSIBLE = 2


class Line(Struct, frozen=True):
    """A hazard on the form.

    Attributes:
        likelihood: whether the facts show it, or it is usual in the industry.
        shown_by: the facts that show it, by label.
        observation: what was seen on the round.
    """

    hazard: Hazard
    likelihood: Likelihood
    shown_by: tuple[str, ...]
    observation: Observation


def form(mapping: Mapping, facts: FactBase, words: Vocabulary) -> list[Line]:
    """Every hazard, those the facts show first, then those usual in the industry.

    A hazard is usual in an industry that has it, or has something that shows it, as usual; one nothing
    special shows is usual everywhere. One of which everything that would show it is known not to be, comes
    last.
    """
    seen = {observation.hazard: observation for observation in mapping.observations}
    known, certain = View(facts, with_assumptions=True), View(facts, with_assumptions=False)
    typical = typical_facts(words, facts.industries)
    lines = []
    for hazard in words.hazards.values():
        shown = tuple(_label(f, words) for f in hazard.shown_by if (k := known.fact(f)) and k.value)
        usual = not hazard.shown_by or not typical.isdisjoint(hazard.shown_by)
        usual |= is_typical(hazard.typical, facts.industries)
        usual &= not (hazard.shown_by and all(_is_not(certain, f) for f in hazard.shown_by))
        likelihood = Likelihood.SHOWN if shown else Likelihood.TYPICAL if usual else Likelihood.POSSIBLE
        lines.append(Line(hazard, likelihood, shown, seen.get(hazard.id, Observation(hazard=hazard.id))))
    return sorted(lines, key=lambda line: (line.likelihood, line.hazard.label))


def _is_not(certain: View, fact: str) -> bool:
    known = certain.fact(fact)
    return known is not None and not known.value


def _label(fact: str, words: Vocabulary) -> str:
    item = words.facts.get(fact) or words.kinds[fact]
    return item.label


def with_lines(mapping: Mapping, lines: list[Line]) -> Mapping:
    """The mapping with a line for each hazard that is likely; people fill in the rest."""
    there = {observation.hazard for observation in mapping.observations}
    likely = (li for li in lines if li.likelihood is not Likelihood.POSSIBLE and li.hazard.id not in there)
    return mapping.model_copy(
        update={"observations": (*mapping.observations, *(line.observation for line in likely))}
    )


def with_observed(risks: Risks, mapping: Mapping, words: Vocabulary) -> Risks:
    """The risks with one to assess for each hazard that was seen on the round and has none."""
    there = {risk.hazard for risk in risks.risks}
    new = [
        Risk(id=o.hazard.partition(":")[2], hazard=o.hazard, where=o.where, what=_what(o, words.hazards.get))
        for o in mapping.observations
        if o.present and o.hazard not in there
    ]
    return Risks(risks=(*risks.risks, *new))


def _what(observation: Observation, hazard: Callable[[str], Hazard | None]) -> str:
    declared = hazard(observation.hazard)
    label = declared.label if declared else observation.hazard
    return f"{label[:1].upper()}{label[1:]}" + (f": {observation.note}" if observation.note else "")


def check_mapping(mapping: Mapping, words: Vocabulary, at: At) -> Iterator[Diagnostic]:
    """Hazards nobody knows (E1606); those of the business's own do not begin with «fare:»."""
    for observation in mapping.observations:
        if observation.hazard.startswith("fare:") and observation.hazard not in words.hazards:
            near = did_you_mean(observation.hazard, words.hazards) or "gi egne farekilder en id uten «fare:»"
            yield Diagnostic(
                "E1606", f"ingen farekilder heter «{observation.hazard}»", at(observation.hazard), help=near
            )
