"""`case status`: how the client stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, opened, show
from hms_rules.cli.norwegian import Command


@click.command(cls=Command)
@of_a_case
def status(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Hvordan står det til hos kunden: svar, dokumenter, frister, og det som må rettes opp.

    \b
    Eksempel:
      hms-rules case status kunder/fjord
    """
    show("status", opened(folder, as_of, rulesets, ontology))
