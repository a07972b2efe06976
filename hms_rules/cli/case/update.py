"""`case update`: every part brought up to date with the verdicts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, show, updated
from hms_rules.cli.norwegian import Command
from hms_rules.handbook.parts import Part


@click.command(cls=Command)
@of_a_case
def update(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Før opp det som er nytt i alle delene: roller, bestemmelser, farekilder, risikoer og tiltak.

    Det dere har skrevet, blir stående; versjonen før ligger ved siden av hver fil.

    \b
    Eksempel:
      hms-rules case update kunder/fjord
    """
    show("status", updated(Part, folder, as_of, rulesets, ontology))
