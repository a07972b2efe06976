"""`case risks`: the risk register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, show, updated
from hms_rules.cli.norwegian import Command
from hms_rules.handbook.parts import Part


@click.command(cls=Command)
@of_a_case
def risks(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Risikoene: hvor store de er, og hva som gjøres.

    Det som er sett på runden, føres opp i risks.yaml; vurder det der, og skriv tiltakene.

    \b
    Eksempel:
      hms-rules case risks kunder/fjord
    """
    show(
        "risks", updated([Part.MAPPING, Part.RISKS], folder, as_of, rulesets, ontology), findings=[Part.RISKS]
    )
