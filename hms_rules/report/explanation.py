"""One verdict explained as text: the rules that fired down to the facts, or what is lacking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hms_rules.assessment import OPEN, Assessment, Explanation, Verdict
from hms_rules.engines.grounds import JUDGED, UNREAD
from hms_rules.questions import asked_about
from hms_rules.report.text import Style, plain
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import day, listed
from hms_rules.wrapping import wrapped

VERDICTS = {
    Verdict.APPLIES: "gjelder",
    Verdict.DOES_NOT_APPLY: "gjelder ikke",
    Verdict.UNDETERMINED: "må avklares",
    Verdict.NEEDS_JUDGEMENT: "må vurderes",
}
"""The verdicts as people read them."""


def render_explanation(
    explanation: Explanation,
    assessment: Assessment,
    words: Vocabulary,
    *,
    width: int = 100,
    style: Style = plain,
) -> str:
    """Write why a verdict is what it is, with the questions that would settle it."""
    lines = [style(f"{assessment.cite(explanation.id)} {explanation.title}".strip(), "title")]
    lines.append(f"{VERDICTS[explanation.verdict]} per {day(assessment.as_of)}")
    asked = asked_about(explanation.missing, words)
    assumed = {a.fact: a.text for a in assessment.assumptions}
    lines += render_reasons(explanation, asked, assumed, width=width)
    if explanation.url:
        lines.append(style(explanation.url, "faint"))
    return "\n".join(lines) + "\n"


def render_reasons(
    explanation: Explanation, asked: Mapping[str, str], assumed: Mapping[str, str], *, width: int = 100
) -> list[str]:
    """Write the rules behind a verdict and their facts, wrapped and indented.

    Args:
        explanation: the verdict.
        asked: the questions, by the fact they ask for.
        assumed: the assumptions in words, by fact.
        width: of the lines.
    """
    lines = list[str]()
    for line in _reasons(explanation, asked, assumed):
        indent = "  " if line.startswith("•") else "    "
        lines += wrapped(line, width, first=indent, rest="      ")
    return lines


def _reasons(explanation: Explanation, asked: Mapping[str, str], assumed: Mapping[str, str]) -> Iterator[str]:
    for because in explanation.because:
        yield f"• regelen {because.rule} ({because.place})"
        yield from (f"{f.label}: {f.value} – {f.source}" for f in because.facts)
    for why in explanation.why_not:
        value = f"{why.value}; " if why.value else ""
        yield f"• {value}{why.nearest} (regelen {why.rule})"
    for missing in explanation.missing:
        if missing.startswith(UNREAD):
            yield "• ikke avklart: ingen har lest loven som gjelder den dagen"
        elif not missing.startswith(JUDGED):
            yield f"• ukjent: {asked.get(missing, missing)}"
    still_open = "må vurderes: " if explanation.verdict in OPEN else ""
    yield from (f"• {still_open}{judgement}" for judgement in explanation.judgements)
    if explanation.assumptions:
        yield f"• bygger på antakelser: {listed([assumed.get(a, a) for a in explanation.assumptions])}"
