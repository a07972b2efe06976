"""`case review`: the yearly review."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, opened, show
from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import stop
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@of_a_case
@click.option(
    "--participant", "participants", multiple=True, metavar="HVEM", help="En som var med; kan gjentas."
)
@click.option("--note", default="", metavar="TEKST", help="Det som ble drøftet.")
@click.option(
    "--decision", "decisions", multiple=True, metavar="TEKST", help="Noe som ble bestemt; kan gjentas."
)
def review(
    folder: Path,
    as_of: date | None,
    participants: tuple[str, ...],
    note: str,
    decisions: tuple[str, ...],
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Gå gjennom HMS-systemet: hva er nytt siden sist, hos virksomheten og i loven? Referatet lagres.

    Kjøres det igjen samme dag, står det som er skrevet, til noe annet oppgis.

    \b
    Eksempel:
      hms-rules case review kunder/fjord --participant "daglig leder" --participant verneombud
      hms-rules case review kunder/fjord --as-of 2027-11-01
    """
    from hms_rules.handbook.review import snapshot

    system = opened(folder, as_of, rulesets, ontology)
    show("review", system)
    made = snapshot(system.answer, system.case.facts(), system.day)
    before = next((held for held in system.case.reviews() if held.date == system.day), made)
    said = {
        "participants": participants or before.participants,
        "notes": note or before.notes,
        "decisions": decisions or before.decisions,
    }
    made = made.model_copy(update=said)
    try:
        path = system.case.save_review(made)
    except HmsRulesError as error:
        stop(error)
    click.echo(f"\nReferatet er lagret i {path}.")
