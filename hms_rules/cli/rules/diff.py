"""`rules diff`: two versions of the rules, and whose answers change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, Day, dressed, progress, stop, width, written_as
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.argument("old", metavar="FØR")
@click.argument("new", metavar="NÅ")
@click.option("--facts", type=FILE, metavar="MAPPE", help="Faktafiler: vis også hvem som får andre svar.")
@click.option("--as-of", type=Day(), metavar="DATO", help="Dagen loven leses på (ellers i dag).")
@written_as("text", "json")
def diff(old: str, new: str, facts: Path | None, as_of: date | None, form: str) -> None:
    """Hvilke regler er endret mellom to versjoner, og hvem får andre svar?

    FØR og NÅ er en mappe med regler (eller med rulesets/ og ontology/ i), eller en versjon i git.

    \b
    Eksempel:
      hms-rules rules diff mine-regler mine-regler --facts examples
      hms-rules rules diff HEAD~1 . --facts examples --as-of 2027-01-01
    """
    from hms_rules.workbench.businesses import fact_files, read_businesses  # only editors need these
    from hms_rules.workbench.diffing.answers import answer_changes
    from hms_rules.workbench.diffing.json_form import as_json
    from hms_rules.workbench.diffing.rules import rule_changes
    from hms_rules.workbench.diffing.text import render_diff
    from hms_rules.workbench.diffing.versions import version

    try:
        files = fact_files(facts) if facts else []
        with version(old) as before, version(new) as after:
            rules = list(rule_changes(before.compiled.ruleset, after.compiled.ruleset))
            compared = answer_changes(read_businesses(files), before, after, as_of or date.today())
            businesses = list(progress(compared, "Vurderer virksomhetene", len(files)))
    except HmsRulesError as error:
        stop(error)
    if form == "json":
        click.echo(as_json(rules, businesses).decode())
    else:
        click.echo(render_diff(rules, businesses, width=width(), style=dressed), nl=False)
