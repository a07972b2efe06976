"""Risks: how great they are before and after the measures, and which have none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from hms_rules.diagnostics import Diagnostic
from hms_rules.handbook.parts import Risk
from hms_rules.handbook.places import At

GRADES = range(1, 6)
PROBABILITY = ("svært lite sannsynlig", "lite sannsynlig", "mulig", "sannsynlig", "svært sannsynlig")
CONSEQUENCE = ("ubetydelig", "liten", "alvorlig", "svært alvorlig", "katastrofal")
_MEDIUM_FROM, _HIGH_FROM = 5, 10


class Level(StrEnum):
    """How great a risk is: probability times consequence, 1–4, 5–9 and 10–25."""

    LOW = "lav"
    MEDIUM = "middels"
    HIGH = "høy"


def level(probability: int, consequence: int) -> Level:
    """The level of a square of the matrix."""
    score = probability * consequence
    return Level.LOW if score < _MEDIUM_FROM else Level.MEDIUM if score < _HIGH_FROM else Level.HIGH


def level_of(risk: Risk, *, residual: bool = False) -> Level | None:
    """The level of a risk, or of what is left after the measures; none where it is not assessed."""
    if residual:
        grades = (risk.residual_probability, risk.residual_consequence)
    else:
        grades = (risk.probability, risk.consequence)
    probability, consequence = grades
    return level(probability, consequence) if probability and consequence else None


def square(risks: Sequence[Risk], probability: int, consequence: int) -> list[int]:
    """The numbers (from 1, in the order of the register) of the risks in a square of the matrix."""
    return [
        number
        for number, risk in enumerate(risks, start=1)
        if (risk.probability, risk.consequence) == (probability, consequence)
    ]


def is_without_measure(risk: Risk) -> bool:
    """Whether nothing is done or planned about a risk."""
    return not risk.measures and not risk.existing


def needs_measure(risk: Risk) -> bool:
    """Whether a risk lacks measures: it has none at all, or is high and no new one is planned."""
    return is_without_measure(risk) or (level_of(risk) is Level.HIGH and not risk.measures)


def check_risks(risks: Sequence[Risk], at: At) -> Iterator[Diagnostic]:
    """Risks without measures (W1615), not assessed (W1616), or greater after than before (W1617)."""
    for risk in risks:
        if needs_measure(risk):
            help_ = "skriv tiltakene under measures, eller det som alt er gjort under existing"
            yield Diagnostic("W1615", f"risikoen «{risk.what}» mangler tiltak", at(risk.id), help=help_)
        before, after = level_of(risk), level_of(risk, residual=True)
        if before is None:
            help_ = "skriv probability og consequence fra 1 til 5"
            yield Diagnostic("W1616", f"risikoen «{risk.what}» er ikke vurdert", at(risk.id), help=help_)
        elif after and _score(risk, residual=True) > _score(risk, residual=False):
            message = f"risikoen «{risk.what}» er større etter tiltakene enn før"
            yield Diagnostic("W1617", message, at(risk.id), help="se etter om tallene er byttet om")


def _score(risk: Risk, *, residual: bool) -> int:
    if residual:
        return (risk.residual_probability or 0) * (risk.residual_consequence or 0)
    return (risk.probability or 0) * (risk.consequence or 0)
