"""`law impact`: what hangs on a provision."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, Day, load_rules, progress, rule_folders, stop, written_as
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.references import find_reference


@click.command(cls=Command)
@click.argument("reference", metavar="HENVISNING")
@click.option("--facts", type=FILE, metavar="MAPPE", help="Faktafiler: vis også virksomhetene som berøres.")
@click.option("--as-of", type=Day(), metavar="DATO", help="Dagen loven leses på (ellers i dag).")
@written_as("text", "json")
@rule_folders
def impact(
    reference: str,
    facts: Path | None,
    as_of: date | None,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hva henger på en bestemmelse: regler, dokumenter og plikter, og hvilke virksomheter som berøres.

    \b
    Eksempel:
      hms-rules law impact "arbeidsmiljøloven § 7-1"
      hms-rules law impact "aml § 7-1" --facts examples
    """
    from hms_rules.workbench.businesses import fact_files, read_businesses  # only editors need these
    from hms_rules.workbench.impact import impact as find_impact
    from hms_rules.workbench.impact import touched
    from hms_rules.workbench.impact_text import as_json, render_impact

    try:
        book = load_rules(rulesets, ontology)
        target = find_reference(reference, book.vocabulary)
        if isinstance(target, Diagnostic):
            stop(target)
        files = fact_files(facts) if facts else []
        trying = touched(read_businesses(files), target, book, as_of or date.today())
        businesses = list(progress(trying, "Vurderer virksomhetene", len(files)))
    except HmsRulesError as error:
        stop(error)
    found = find_impact(target, book.compiled.ruleset)
    if form == "json":
        click.echo(as_json(target, found, businesses).decode())
    else:
        click.echo(render_impact(target, found, businesses, book.compiled.ruleset), nl=False)
