"""What tests do not reach, as text: by provision, each with its place."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.report.text import Style, plain
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import listed
from hms_rules.workbench.coverage.measuring import Coverage, Figures, ProvisionCoverage, RuleCoverage, Share
from hms_rules.wrapping import wrapped

NAMES = {
    "rules": "regler som slår til i en test og ikke i en annen",
    "conditions": "vilkår som avgjør alene (MC/DC)",
    "rows": "rader som slår til",
    "boundaries": "grenser og datoer prøvd på begge sider",
}


def render_coverage(
    coverage: Coverage,
    vocabulary: Vocabulary,
    *,
    everything: bool = False,
    width: int = 100,
    style: Style = plain,
) -> str:
    """Write what is missing, the figures last; `everything` also lists provisions that lack nothing."""
    lines = list[str]()
    for provision in coverage.provisions:
        lacking = [line for rule in provision.rules for line in lacks(rule)]
        if lacking or everything:
            lines.append(style(_heading(provision, vocabulary), "heading"))
            for line in lacking:
                lines += wrapped(line, width, first="  • ", rest="    ")
    lines += [""] if lines else []
    return "\n".join([*lines, *summary(coverage)]) + "\n"


def summary(coverage: Coverage) -> Iterator[str]:
    """The four figures of the whole."""
    yield f"{len(coverage.rules)} regler, {coverage.cases} tester"
    yield from (f"  {share_of(getattr(coverage.figures, name))} {text}" for name, text in NAMES.items())


def share_of(share: Share) -> str:
    """«98,4 % (250 av 254)»."""
    percent = f"{share.percent:.1f}".removesuffix(".0").replace(".", ",")
    return f"{percent} % ({share.reached} av {share.of})"


def _heading(provision: ProvisionCoverage, vocabulary: Vocabulary) -> str:
    figures: Figures = provision.figures
    act = vocabulary.acts[provision.act].short_title
    return f"{act} {provision.section}: {share_of(figures.rules)}, {share_of(figures.conditions)} MC/DC"


def lacks(rule: RuleCoverage) -> Iterator[str]:
    """What the tests do not reach of a rule, a line each."""
    file = rule.place.rpartition(":")[0]
    if rule.fires is None:
        yield f"{rule.place} regelen {rule.id}: ingen test der den slår til"
    if rule.fails is None:
        yield f"{rule.place} regelen {rule.id}: ingen test der den ikke slår til"
    for condition in rule.conditions if rule.is_covered else ():
        if not condition.is_covered:
            place = f"{file}:{condition.line}"
            yield f"{place} {rule.id}: ingen test der bare dette svikter: {condition.text}"
    for row in rule.rows:
        if row.fires is None:
            yield f"{file}:{row.line} raden {row.row}: ingen test der den slår til"
    for boundary in rule.boundaries:
        sides = ((boundary.at, boundary.met_at), (boundary.beside, boundary.met_beside))
        missing = listed([text for text, met in sides if met is None]) if not boundary.is_covered else ""
        if missing:
            yield f"{file}:{boundary.line} {rule.id}: {boundary.text} er ikke prøvd ved {missing}"
