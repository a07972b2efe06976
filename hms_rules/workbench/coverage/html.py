"""What tests reach, as one HTML page that needs nothing else."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.coverage.measuring import Coverage
from hms_rules.workbench.coverage.text import NAMES, share_of


def render_page(coverage: Coverage, vocabulary: Vocabulary) -> str:
    """Write the page: figures, and by act each rule with its conditions and the tests that reach it."""
    environment = Environment(
        loader=PackageLoader(__package__, "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    template = environment.get_template("page.html.jinja")
    provisions = coverage.provisions
    by_act = {a.short_title: [p for p in provisions if p.act == a.id] for a in vocabulary.acts.values()}
    return template.render(
        coverage=coverage,
        acts={title: found for title, found in by_act.items() if found},
        names=NAMES,
        share_of=share_of,
    )
