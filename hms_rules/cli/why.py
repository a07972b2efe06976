"""`why`: the reason for one part of the answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    FILE,
    dressed,
    load_rules,
    on_day,
    rule_folders,
    stop,
    tell_engine,
    width,
    written_as,
)
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.references import find_reference
from hms_rules.report.explanation import render_explanation

_NO_RULE = "«hms-rules law show» viser hva som er lagt inn"


@click.command(cls=Command)
@click.argument("facts", type=FILE, metavar="FAKTAFIL")
@click.argument("reference", metavar="HENVISNING")
@on_day
@written_as("text", "json")
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
        business = Business.from_file(facts)
        book = load_rules(rulesets, ontology)
        target = find_reference(reference, book.vocabulary)
        if isinstance(target, Diagnostic):
            stop(target)
        tell_engine("forward")
        answer = book.assess(business, as_of, strict=strict)
        explanation = answer.explain(target)
    except HmsRulesError as error:
        stop(error)
    except KeyError:
        stop(Diagnostic("E1005", f"ingen regel handler om «{reference}»", help=_NO_RULE))
    if form == "json":
        click.echo(explanation.model_dump_json(indent=2))
    else:
        text = render_explanation(explanation, answer, book.vocabulary, width=width(), style=dressed)
        click.echo(text, nl=False)
