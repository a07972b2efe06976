"""`case plan`: the action plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, show, updated
from hms_rules.cli.norwegian import Command
from hms_rules.handbook.parts import Part


@click.command(cls=Command)
@of_a_case
def plan(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Handlingsplanen: hva som skal gjøres, av hvem og når, og hvorfor.

    Det mangler og risikoer krever, føres opp i actions.yaml. Ingen tiltak går tapt eller kommer to ganger.

    \b
    Eksempel:
      hms-rules case plan kunder/fjord
    """
    show("plan", updated([Part.ACTIONS], folder, as_of, rulesets, ontology), findings=[Part.ACTIONS])
