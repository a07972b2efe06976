"""`case hazards`: the form for the round through the business."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, show, updated
from hms_rules.cli.norwegian import Command
from hms_rules.handbook.parts import Part


@click.command(cls=Command)
@of_a_case
def hazards(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Hva skal dere se etter på runden, og hva så dere?

    Farekildene som er sannsynlige, føres opp i mapping.yaml; skriv ja eller nei, hvor, og hva dere så.

    \b
    Eksempel:
      hms-rules case hazards kunder/fjord
    """
    show("hazards", updated([Part.MAPPING], folder, as_of, rulesets, ontology), findings=[Part.MAPPING])
