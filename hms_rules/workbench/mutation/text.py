"""The report of a hunt: survivors as scenarios, then the score of each act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import json, to_builtins

from hms_rules.report.text import Style, plain
from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.mutation.proposing import Proposal
from hms_rules.workbench.mutation.scoring import Outcome, Score, score, scores


def render_hunt(
    found: Sequence[Outcome], proposals: Sequence[Proposal], vocabulary: Vocabulary, *, style: Style = plain
) -> str:
    """Write the scenarios that would notice the survivors, and the scores."""
    lines = [proposal.text for proposal in proposals]
    lines.append(style("Endringer av reglene som testene merker", "heading"))
    lines += [f"  {_share(s)}  {vocabulary.acts[act].short_title}" for act, s in scores(found).items()]
    lines += [f"  {_share(score(found))}  i alt"]
    lines += _advice(proposals)
    return "\n".join(lines) + "\n"


def _share(score_: Score) -> str:
    percent = f"{score_.percent:.0f} %"
    refused = f", {score_.refused} holdt utenfor" if score_.refused else ""
    return f"{percent:>5} ({score_.killed} av {score_.killed + score_.survived}{refused})"


def _advice(proposals: Sequence[Proposal]) -> Iterator[str]:
    if proposals:
        yield ""
        yield f"{len(proposals)} endringer merker ingen test. Ta scenariet inn i testene (--write) og si"
        yield "hva loven gir, eller skriv i rulesets/mutanter.csv hvorfor ingen test trengs."


def as_json(found: Sequence[Outcome]) -> bytes:
    """Every mutant with its killer, and the scores, as JSON."""
    mutants = [
        {
            "id": o.mutant.id,
            "act": o.mutant.act,
            "kind": o.mutant.kind,
            "place": f"{o.mutant.span.path}:{o.mutant.span.line}",
            "killed_by": o.killer,
            "refused": o.refused.why if o.refused else None,
        }
        for o in found
    ]
    by_act = {act: to_builtins(s) | {"percent": s.percent} for act, s in scores(found).items()}
    return json.format(json.encode({"acts": by_act, "mutants": mutants}), indent=2)
