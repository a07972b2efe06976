"""`assess` and `why`: the answer, and the reason for one part of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from hms_rules.cli.options import dressed, on_day, rule_folders, show_findings, stop, width
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.references import find_reference
from hms_rules.report.explanation import render_explanation
from hms_rules.report.markdown import render_markdown
from hms_rules.report.outline import outline
from hms_rules.report.text import render_text
from hms_rules.rulebook import Rulebook

if TYPE_CHECKING:
    from hms_rules.registers.industry import Standard


@click.command()
@click.argument("facts", required=False, type=click.Path(path_type=Path))
@click.option("--orgnr", help="Organisasjonsnummer: hent virksomheten fra Enhetsregisteret.")
@click.option("--brreg", type=click.Path(path_type=Path), help="En fil med svar fra Enhetsregisteret (JSON).")
@click.option(
    "--kodeverk",
    type=click.Choice(["SN2025", "SN2007"], case_sensitive=False),
    help="Standarden næringskodene i --brreg følger, når den er kjent.",
)
@on_day
@click.option("--strict", is_flag=True, help="Se bort fra alle antakelser.")
@click.option("--engine", type=click.Choice(["forward", "reference"]), default="forward", show_default=True, help="Regelmotoren.")
@click.option("--all", "everything", is_flag=True, help="Ta med det som ikke gjelder, og alle spørsmål.")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", help="Hvordan svaret skrives.")
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
        business = _business(facts, orgnr, brreg, kodeverk)
        answer = Rulebook.load(rulesets, ontology).assess(business, as_of, strict=strict, engine=engine)
    except HmsRulesError as error:
        stop(error)
    if form == "json":
        click.echo(answer.as_json(everything=everything))
    elif form == "markdown":
        click.echo(render_markdown(outline(answer, everything=everything, contents=True)), nl=False)
    else:
        click.echo(render_text(outline(answer, everything=everything), width=width(), style=dressed), nl=False)


@click.command()
@click.argument("facts", type=click.Path(path_type=Path))
@click.argument("reference")
@on_day
@click.option("--strict", is_flag=True, help="Se bort fra alle antakelser.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Hvordan svaret skrives.")
@rule_folders
def why(
    facts: Path,
    reference: str,
    as_of: date | None,
    strict: bool,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hvorfor gjelder en bestemmelse, et dokument eller en plikt – eller hvorfor ikke?

    \b
    Eksempel:
      hms-rules why examples/snekker.yaml "arbeidsmiljøloven § 7-1"
      hms-rules why examples/snekker.yaml "aml § 6-1" --as-of 2023-06-01
    """
    try:
        book = Rulebook.load(rulesets, ontology)
        answer = book.assess(Business.from_file(facts), as_of, strict=strict)
        target = _target(reference, book)
        explanation = answer.explain(target)
    except HmsRulesError as error:
        stop(error)
    except KeyError:
        stop(Diagnostic("E1005", f"ingen regel handler om «{reference}»", help="«hms-rules law show» viser hva som er lagt inn"))
    if form == "json":
        click.echo(explanation.model_dump_json(indent=2))
    else:
        click.echo(render_explanation(explanation, answer, width=width(), style=dressed), nl=False)


def _target(reference: str, book: Rulebook) -> str:
    found = find_reference(reference, book.vocabulary)
    if isinstance(found, Diagnostic):
        raise HmsRulesError([found])
    return found


def _business(facts: Path | None, orgnr: str | None, brreg: Path | None, kodeverk: str | None) -> Business:
    if sum(given is not None for given in (facts, orgnr, brreg)) != 1:
        message = "oppgi enten en faktafil, --orgnr eller --brreg, for eksempel: hms-rules assess examples/snekker.yaml"
        raise click.UsageError(message)
    if facts is not None:
        return Business.from_file(facts)
    from hms_rules.registers import brreg as register

    standard = cast("Standard | None", kodeverk)
    unit = register.read_file(brreg, standard) if brreg is not None else register.fetch(orgnr or "")
    if not unit.is_usable:
        raise HmsRulesError(unit.diagnostics)
    show_findings(unit.diagnostics)
    return Business.from_register(unit.facts, unit.source)
