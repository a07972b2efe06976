"""`compare`: what is otherwise on another day, with other facts or rules, and what would make it so."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command, Refusal
from hms_rules.cli.options import (
    FILE,
    Day,
    dressed,
    load_rules,
    on_day,
    rule_folders,
    stop,
    width,
    working,
    written_as,
)
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.facts.reading import read_file
from hms_rules.references import find_reference
from hms_rules.wording import day

if TYPE_CHECKING:
    from hms_rules.rulebook import Rulebook

_NOTHING = "si hva som skal sammenlignes: en faktafil til, --to-date, --to-rulesets, --set eller --flip"


@click.command(cls=Command)
@click.argument("facts", type=FILE, metavar="FAKTAFIL")
@click.argument("other", required=False, type=FILE, metavar="[FAKTAFIL]")
@click.option("--to-date", type=Day(), metavar="DATO", help="En annen dag, f.eks. 2023-06-01.")
@click.option("--to-rulesets", type=FILE, metavar="MAPPE", help="En annen regelmappe.")
@click.option("--to-ontology", type=FILE, metavar="MAPPE", help="Ontologien til den andre regelmappen.")
@click.option("--set", "settings", multiple=True, metavar="NAVN=VERDI", help="Et annet svar på ett spørsmål.")
@click.option("--flip", metavar="HENVISNING", help="De minste endringene som ville snudd svaret på denne.")
@click.option("--all", "everything", is_flag=True, help="Hele begrunnelsen for hver endring.")
@on_day
@written_as("text", "json")
@rule_folders
def compare(
    facts: Path,
    other: Path | None,
    to_date: date | None,
    to_rulesets: Path | None,
    to_ontology: Path | None,
    settings: tuple[str, ...],
    flip: str | None,
    everything: bool,
    as_of: date | None,
    strict: bool,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hva kommer til, hva faller bort, og hva endrer seg? Og hva skal til for å snu et svar?

    Sammenlign to dager, to faktafiler, to regelsett eller samme virksomhet med andre tall.

    \b
    Eksempel:
      hms-rules compare examples/snekker.yaml --as-of 2023-06-01 --to-date 2026-11-01
      hms-rules compare examples/snekker.yaml --set headcount.employees=30
      hms-rules compare examples/snekker.yaml --flip "aml § 7-1"
    """
    before_day = as_of or date.today()
    try:
        book = load_rules(rulesets, ontology)
        if flip:
            _flip(book, facts, flip, before_day, form)
            return
        if not (other or to_date or to_rulesets or settings):
            raise Refusal(_NOTHING, click.get_current_context())
        before = book.assess(Business.from_file(facts), before_day, strict=strict)
        then = load_rules(to_rulesets, to_ontology or ontology) if to_rulesets else book
        after = then.assess(_after(then, other or facts, settings), to_date or before_day, strict=strict)
    except HmsRulesError as error:
        stop(error)
    names = _names(facts, other, to_rulesets, settings)
    from hms_rules.report.comparison import Sides, as_data, render_comparison

    dated = (f"{names[0]} per {day(before.as_of)}", f"{names[1]} per {day(after.as_of)}")
    sides = Sides(before, after, dated, then.vocabulary)
    if form == "json":
        click.echo(json.dumps(as_data(sides), ensure_ascii=False, indent=2))
    else:
        click.echo(render_comparison(sides, everything=everything, width=width(), style=dressed), nl=False)


def _after(book: Rulebook, facts: Path, settings: tuple[str, ...]) -> Business:
    from hms_rules.compare.setting import with_setting

    if not settings:
        return Business.from_file(facts)
    data = read_file(facts).data
    for setting in settings:
        data = with_setting(data, setting, book.vocabulary)
    return Business.from_dict(data)


def _names(
    facts: Path, other: Path | None, to_rulesets: Path | None, settings: tuple[str, ...]
) -> tuple[str, str]:
    after = [str(other or facts), *([f"regler i {to_rulesets}"] if to_rulesets else []), *settings]
    return str(facts), ", ".join(after)


def _flip(book: Rulebook, facts: Path, reference: str, as_of: date, form: str) -> None:
    from hms_rules.assessment import Verdict
    from hms_rules.compare.flipping import Flipper
    from hms_rules.report.comparison import render_flips

    target = find_reference(reference, book.vocabulary)
    if isinstance(target, Diagnostic):
        stop(target)
    with working("Prøver endringer …"):
        flipper = Flipper(book, read_file(facts).data, target, as_of)
        wanted = [v for v in (Verdict.APPLIES, Verdict.DOES_NOT_APPLY) if v is not flipper.verdict]
        found = [(verdict, list(flipper.flips(verdict))) for verdict in wanted]
    if form == "json":
        flips = {verdict.value: [list(f.changes) for f in flips] for verdict, flips in found}
        data = {"id": target, "verdict": flipper.verdict.value, "flips": flips}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    answer = book.assess(Business.from_file(facts), as_of)
    explained = answer.explain(target)
    click.echo(
        render_flips(f"{answer.cite(target)} {explained.title}".strip(), flipper.verdict, found), nl=False
    )
