"""`assess`: which rules apply, what must be in writing, what is left to ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.answers import show_answer
from hms_rules.cli.businesses import from_register, read_business
from hms_rules.cli.norwegian import Command, OneOf
from hms_rules.cli.options import (
    FILE,
    load_rules,
    on_day,
    rule_folders,
    stop,
    tell_engine,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError

_MOTORS = OneOf(["forward", "reference"])
_ENGINES = "Regelmotoren: forward, reference (ellers forward); de gir samme svar."


@click.command(cls=Command)
@click.argument("facts", required=False, type=FILE, metavar="[FAKTAFIL]")
@from_register
@on_day
@click.option("--engine", type=_MOTORS, default="forward", metavar="MOTOR", help=_ENGINES)
@click.option("--all", "everything", is_flag=True, help="Ta med det som ikke gjelder, og alle spørsmål.")
@written_as("text", "json", "markdown")
@rule_folders
def assess(
    facts: Path | None,
    orgnr: str | None,
    brreg: Path | None,
    kodeverk: str | None,
    as_of: date | None,
    strict: bool,
    engine: str,
    everything: bool,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hvilke regler gjelder, hva må virksomheten ha skriftlig, og hva må avklares?

    \b
    Eksempel:
      hms-rules assess examples/snekker.yaml
      hms-rules assess examples/snekker.yaml --as-of 2023-06-01 --all
      hms-rules assess --orgnr 974760673 --format json
    """
    try:
        business, notes = read_business(facts, orgnr, brreg, kodeverk)
        book = load_rules(rulesets, ontology)
        tell_engine(engine)
        answer = book.assess(business, as_of, strict=strict, engine=engine, notes=notes)
    except HmsRulesError as error:
        stop(error)
    show_answer(answer, form, everything=everything)
