"""The order of steps in a rule: Gitt and Og, then Men ikke dersom, then Så and Og."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.language.document import Keyword, Step


@dataclass
class Parts:
    """The steps of a rule by the part they play, and what is wrong with their order."""

    background: tuple[Step, ...] = ()
    given: list[Step] = field(default_factory=list)
    exceptions: list[Step] = field(default_factory=list)
    then: list[Step] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)


def in_parts(steps: Iterable[Step], background: Iterable[Step], place: Span) -> Parts:
    """Sort the steps of a scenario; those of a Bakgrunn come first among the conditions."""
    parts = Parts(background=tuple(background))
    for step in steps:
        _sort(step, parts)
    if not parts.given and not parts.background:
        parts.findings.append(
            _finding(
                "scenarioet har ingen «Gitt»",
                place,
                "skriv «Gitt at forskriften gjelder» (eller loven) når det ikke er andre vilkår",
            )
        )
    if not parts.then:
        parts.findings.append(
            _finding(
                "scenarioet har ingen «Så»", place, "skriv hva som følger, f.eks. «Så gjelder bestemmelsen»"
            )
        )
    return parts


def _finding(message: str, span: Span, advice: str, code: str = "E0115") -> Diagnostic:
    return Diagnostic(code, message, span, help=advice)


def _sort(step: Step, parts: Parts) -> None:
    match step.keyword:
        case Keyword.GIVEN:
            _given(step, parts)
        case Keyword.THEN if parts.then:
            parts.findings.append(
                _finding("«Så» står to ganger", step.span, "skriv «Og» foran den andre konklusjonen")
            )
            parts.then.append(step)
        case Keyword.THEN:
            parts.then.append(step)
        case Keyword.BUT if parts.then:
            parts.findings.append(_finding("«Men» står etter «Så»", step.span, "sett unntaket sist før «Så»"))
        case Keyword.BUT:
            parts.exceptions.append(step)
        case Keyword.WHEN:
            parts.findings.append(
                _finding(
                    "«Når» brukes bare i tester", step.span, "skriv vilkåret med «Gitt» eller «Og»", "E0112"
                )
            )
        case _:
            _and(step, parts)


def _given(step: Step, parts: Parts) -> None:
    if parts.then:
        parts.findings.append(_finding("«Gitt» står etter «Så»", step.span, "sett vilkåret før «Så»"))
    elif parts.exceptions:
        parts.findings.append(
            _finding("«Gitt» står etter «Men ikke dersom»", step.span, "sett unntakene sist, rett før «Så»")
        )
    elif parts.given:
        parts.findings.append(
            _finding("«Gitt» står to ganger", step.span, "skriv «Og» foran det andre vilkåret")
        )
    parts.given.append(step)


def _and(step: Step, parts: Parts) -> None:
    if parts.then:
        parts.then.append(step)
    elif parts.exceptions:
        parts.findings.append(
            _finding(
                "«Og» står etter «Men ikke dersom»",
                step.span,
                "sett vilkåret før unntakene, eller skriv «Men ikke dersom» på nytt; et sammensatt unntak "
                "er et avledet begrep",
                "E0122",
            )
        )
    else:
        if not parts.given and not parts.background:
            parts.findings.append(
                _finding("«Og» står først", step.span, "det første vilkåret begynner med «Gitt»")
            )
        parts.given.append(step)
