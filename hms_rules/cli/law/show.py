"""`law show`: what the rules know of one act, provision, document or duty."""

from __future__ import annotations

from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import load_rules, rule_folders, stop
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.references import find_reference
from hms_rules.report.law import describe, law_overview


@click.command(cls=Command)
@click.argument("reference", required=False, metavar="[HENVISNING]")
@rule_folders
def show(reference: str | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Vis en lov, en bestemmelse, et dokument eller en plikt; uten navn: alle lover og forskrifter.

    \b
    Eksempel:
      hms-rules law show "arbeidsmiljøloven § 7-1"
      hms-rules law show
    """
    try:
        ruleset = load_rules(rulesets, ontology).compiled.ruleset
    except HmsRulesError as error:
        stop(error)
    if reference is None:
        lines = law_overview(ruleset)
    else:
        found = find_reference(reference, ruleset.vocabulary)
        if isinstance(found, Diagnostic):
            stop(found)
        lines = describe(found, ruleset)
    for line in lines:
        click.echo(line)
