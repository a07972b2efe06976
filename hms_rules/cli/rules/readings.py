"""`rules readings`: who else has read rule and tests of a provision against the text."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import load_rules, rule_folders, stop, written_as
from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.references import find_provision
from hms_rules.shipped import shipped

if TYPE_CHECKING:
    from hms_rules.rulebook import Rulebook


@click.command(cls=Command)
@click.argument("reference", required=False, metavar="[BESTEMMELSE]")
@click.option(
    "--record", "finding", metavar="FUNN", help="Skriv at den er lest i dag, og hva som ble funnet."
)
@click.option(
    "--reader", default="tredje leser", metavar="ROLLE", help="Hvem som leste (ellers «tredje leser»)."
)
@written_as("text", "json")
@rule_folders
def readings(
    reference: str | None,
    finding: str | None,
    reader: str,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hvem har lest regel og tester mot lovteksten, når, og hva ble funnet?

    Reglene skrives av én og testene av en annen; en tredje leser begge mot loven. Lesningene står i
    lesninger.csv ved siden av reglene. Med en bestemmelse: bare dens.

    \b
    Eksempel:
      hms-rules rules readings
      hms-rules rules readings "aml § 7-1"
      hms-rules rules readings "aml § 7-1" --record "ingen avvik" --rulesets mine-regler
    """
    from hms_rules.workbench.readings import by_section, read_readings  # only editors need these
    from hms_rules.workbench.readings_text import acts_as_text, as_json, provision_as_text

    folder = rulesets or shipped("rulesets")
    try:
        book = load_rules(rulesets, ontology)
        provision = _provision(reference, book)
        if finding:
            _record(folder, provision, reader, finding)
        found, findings = read_readings(folder)
    except HmsRulesError as error:
        stop(error)
    if findings:
        stop(HmsRulesError(findings))
    ruleset = book.compiled.ruleset
    sections = [s for s in by_section(ruleset, found) if provision in (None, s[0].provision)]
    if form == "json":
        click.echo(as_json(sections))
    elif provision:
        click.echo(
            "\n".join(provision_as_text(provision, [r for _, read in sections for r in read], ruleset))
        )
    else:
        click.echo("\n".join(acts_as_text(sections, ruleset)))


def _provision(reference: str | None, book: Rulebook) -> str | None:
    if reference is None:
        return None
    provision = find_provision(reference, book.vocabulary)
    if isinstance(provision, Diagnostic):
        stop(provision)
    return provision


def _record(folder: Path, provision: str | None, reader: str, finding: str) -> None:
    from hms_rules.workbench.readings import FILE, Reading, record

    if provision is None:
        raise click.UsageError("si hvilken bestemmelse som er lest")
    record(folder, Reading(provision, reader, date.today(), finding, Span(str(folder / FILE), 1)))
