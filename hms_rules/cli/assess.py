"""`assess`: which rules apply, what must be in writing, what is left to ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from hms_rules.cli.norwegian import Command, OneOf, Refusal
from hms_rules.cli.options import (
    FILE,
    dressed,
    load_rules,
    on_day,
    rule_folders,
    show_findings,
    stop,
    tell_engine,
    width,
    working,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError
from hms_rules.facts.business import Business

if TYPE_CHECKING:
    from hms_rules.registers.industry import Standard

_ORGNR = "Organisasjonsnummer: hent virksomheten fra Enhetsregisteret."
_KODEVERK = "Standarden næringskodene i --brreg følger, når den er kjent: SN2025, SN2007."
_MOTORS = OneOf(["forward", "reference"])
_ENGINES = "Regelmotoren: forward, reference (ellers forward); de gir samme svar."


_ONE_SOURCE = (
    "oppgi enten en faktafil, --orgnr eller --brreg, for eksempel: hms-rules assess examples/snekker.yaml"
)


@click.command(cls=Command)
@click.argument("facts", required=False, type=FILE, metavar="[FAKTAFIL]")
@click.option("--orgnr", metavar="NUMMER", help=_ORGNR)
@click.option("--brreg", type=FILE, metavar="FIL", help="En fil med svar fra Enhetsregisteret (JSON).")
@click.option("--kodeverk", type=OneOf(["SN2025", "SN2007"]), metavar="STANDARD", help=_KODEVERK)
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
        business, notes = _business(facts, orgnr, brreg, kodeverk)
        book = load_rules(rulesets, ontology)
        tell_engine(engine)
        answer = book.assess(business, as_of, strict=strict, engine=engine, notes=notes)
    except HmsRulesError as error:
        stop(error)
    if form == "json":
        click.echo(answer.as_json(everything=everything))
        return
    from hms_rules.report.outline import outline

    parts = outline(answer, everything=everything, contents=form == "markdown")
    if form == "markdown":
        from hms_rules.report.markdown import render_markdown

        click.echo(render_markdown(parts), nl=False)
    else:
        from hms_rules.report.text import render_text

        click.echo(render_text(parts, width=width(), style=dressed), nl=False)


def _business(
    facts: Path | None, orgnr: str | None, brreg: Path | None, kodeverk: str | None
) -> tuple[Business, tuple[str, ...]]:
    """The business, and what goes with every answer about it."""
    if sum(given is not None for given in (facts, orgnr, brreg)) != 1:
        raise Refusal(_ONE_SOURCE, click.get_current_context())
    if facts is not None:
        return Business.from_file(facts), ()
    from hms_rules.registers import brreg as register

    if brreg is not None:
        unit = register.read_file(brreg, cast("Standard | None", kodeverk))
    else:
        with working("Spør Enhetsregisteret …"):
            unit = register.fetch(orgnr or "")
    if not unit.is_usable:
        raise HmsRulesError(unit.diagnostics)
    show_findings(unit.diagnostics)
    warnings = (d.message for d in unit.diagnostics)
    return Business.from_register(unit.facts, unit.source), (*warnings, *unit.notes)
