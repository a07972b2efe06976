"""`case roles`: the roles the law demands, and who holds them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, show, updated
from hms_rules.cli.norwegian import Command
from hms_rules.handbook.parts import Part


@click.command(cls=Command)
@of_a_case
def roles(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Hvilke roller krever reglene, og hvem har dem?

    Roller som kreves, føres opp i organisation.yaml; skriv hvem som har dem der.

    \b
    Eksempel:
      hms-rules case roles kunder/fjord
    """
    show(
        "roles", updated([Part.ORGANISATION], folder, as_of, rulesets, ontology), findings=[Part.ORGANISATION]
    )
