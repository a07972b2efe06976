"""`rules dead`: rules that none of some businesses can fire."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    FILE,
    FINDINGS,
    dressed,
    load_rules,
    on_day,
    progress,
    rule_folders,
    show_findings,
    stop,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.argument("folder", type=FILE, metavar="MAPPE")
@on_day
@written_as("text", "json")
@rule_folders
def dead(
    folder: Path, as_of: date | None, strict: bool, form: str, rulesets: Path | None, ontology: Path | None
) -> None:
    """Hvilke regler kan ikke slå til for noen av virksomhetene i en mappe med faktafiler?

    En regel som må avklares eller vurderes for noen, kan slå til. For de andre vises vilkåret som aldri
    var oppfylt, og om det bare er antatt. En faktafil med feil meldes, og de andre teller likevel.

    \b
    Eksempel:
      hms-rules rules dead examples
      hms-rules rules dead examples --as-of 2027-01-01 --strict --format json
    """
    from hms_rules.workbench.businesses import fact_files, read_businesses
    from hms_rules.workbench.dead import find_dead
    from hms_rules.workbench.dead_text import act_lines, as_data, summary

    as_of = as_of or date.today()
    try:
        files = fact_files(folder)
        book = load_rules(rulesets, ontology)
        businesses = progress(read_businesses(files), "Prøver virksomhetene", len(files))
        found = find_dead(book, businesses, as_of, strict=strict)
    except HmsRulesError as error:
        stop(error)
    if form == "json":
        click.echo(json.dumps(as_data(found, as_of, book.compiled.ruleset), ensure_ascii=False, indent=2))
    else:
        show_findings(found.findings, err=False)
        for heading, lines in act_lines(found, book.compiled.ruleset):
            click.echo(dressed(heading, "heading"))
            for line in lines:
                click.echo(f"  {line}")
        click.echo(summary(found, as_of))
    if found.findings:
        sys.exit(FINDINGS)
