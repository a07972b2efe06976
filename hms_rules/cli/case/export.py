"""`case export`: the deliverables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, opened
from hms_rules.cli.norwegian import Command, OneOf
from hms_rules.cli.options import FILE, show_findings, stop, working
from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.delivering import FOLDER, Form, deliver

_FORMS = f"Bare disse, med komma mellom: {', '.join(Form)} (ellers alle)."


@click.command(cls=Command)
@of_a_case
@click.option("--format", "forms", metavar="FORMER", help=_FORMS)
@click.option(
    "--to", "target", type=FILE, metavar="MAPPE", help=f"Hvor de legges (ellers {FOLDER}/ i saken)."
)
def export(
    folder: Path,
    as_of: date | None,
    forms: str | None,
    target: Path | None,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Lag HMS-håndboken i Word og HTML, registrene i Excel, fristene som kalender, og beviset til tilsynet.

    \b
    Eksempel:
      hms-rules case export kunder/fjord
      hms-rules case export kunder/fjord --format excel,calendar --to leveranse
    """
    chosen = _chosen(forms)
    system = opened(folder, as_of, rulesets, ontology)
    try:
        with working("Lager leveransene …"):
            made = deliver(system, target or folder / FOLDER, chosen)
    except HmsRulesError as error:
        stop(error)
    show_findings(list(system.case.lacking_files()))
    for path in made:
        click.echo(f"Skrevet: {path}")


def _chosen(forms: str | None) -> list[Form]:
    if not forms:
        return list(Form)
    context = click.get_current_context()
    option = next(p for p in context.command.params if p.name == "forms")
    choice = OneOf([form.value for form in Form])
    return [Form(choice.convert(word.strip(), option, context)) for word in forms.split(",")]
