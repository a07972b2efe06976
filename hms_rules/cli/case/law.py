"""`case law`: the law register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, show, updated
from hms_rules.cli.norwegian import Command
from hms_rules.handbook.parts import Part


@click.command(cls=Command)
@of_a_case
def law(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Lovregisteret: hva som gjelder, hva det krever, hvem som fører tilsyn, og hvem som svarer for det.

    Bestemmelsene føres opp i law.yaml; skriv ansvarlig, rutine og datoer der.

    \b
    Eksempel:
      hms-rules case law kunder/fjord
    """
    show("law", updated([Part.LAW], folder, as_of, rulesets, ontology), findings=[Part.LAW])
