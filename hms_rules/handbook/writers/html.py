"""The HSE system as one HTML page that needs nothing else and prints well; and the proof for an inspector."""

from __future__ import annotations

import base64
import mimetypes
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hms_rules.assessment import Verdict
from hms_rules.handbook.documents import State
from hms_rules.handbook.hazards import Likelihood
from hms_rules.handbook.organisation import below
from hms_rules.handbook.otherwise import grouped
from hms_rules.handbook.parts import Part
from hms_rules.handbook.pictures import organisation_chart, risk_matrix
from hms_rules.handbook.proof import act_lines
from hms_rules.handbook.register import by_authority, in_short
from hms_rules.handbook.risks import level_of
from hms_rules.handbook.system import System
from hms_rules.handbook.text import LIKELIHOODS, STATUSES, in_words, stands
from hms_rules.handbook.unsettled import first_questions, telling_assumptions
from hms_rules.wording import day


def render_handbook(system: System) -> str:
    """Write the whole system as one page."""
    return _render("handbook.html.jinja", system)


def render_proof(system: System) -> str:
    """Write the law register as a page to show an inspector."""
    return _render("proof.html.jinja", system)


def _render(name: str, system: System) -> str:
    environment = Environment(
        loader=PackageLoader(__package__, "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = lambda value: day(value) if value else ""
    environment.filters["unbroken"] = lambda text: text.replace("§ ", "§\xa0")
    environment.filters["capital"] = lambda text: text[:1].upper() + text[1:]
    return environment.get_template(name).render(
        system=system,
        name=system.case.info.name,
        logo=_logo(system.case.beside(system.case.info.logo)),
        wants={part.value: system.case.wants(part) for part in Part},
        chart=Markup(organisation_chart(system.seats)),  # noqa: S704  # ours, and every text in it is escaped
        matrix=Markup(risk_matrix(system.risks.risks)),  # noqa: S704  # likewise
        seats=list(below(system.seats)),
        authorities=by_authority([row for row in system.law if row.verdict is Verdict.APPLIES]),
        acts=act_lines([row for row in system.law if row.verdict is Verdict.APPLIES]),
        undecided=[row for row in system.law if row.verdict is not Verdict.APPLIES],
        in_short=in_short,
        questions=first_questions(system.answer),
        assumptions=telling_assumptions(system.answer),
        stands=stands,
        level_of=level_of,
        changes=grouped(system.since.verdicts if system.since else (), system.answer),
        in_words=in_words,
        Verdict=Verdict,
        State=State,
        statuses=STATUSES,
        likelihoods=LIKELIHOODS,
        Likelihood=Likelihood,
        labels={document.id: document.label for document in system.words.documents.values()},
    )


def _logo(path: Path | None) -> str:
    """The picture in the page itself."""
    if path is None:
        return ""
    kind = mimetypes.guess_type(path.name)[0] or "image/png"
    return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}"
