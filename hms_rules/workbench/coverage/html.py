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
    by_act = {
        act.short_title: [p for p in coverage.provisions if p.act == act.id]
        for act in vocabulary.acts.values()
    }
    return template.render(
        coverage=coverage,
        acts={title: provisions for title, provisions in by_act.items() if provisions},
        names=NAMES,
        share_of=share_of,
    )
