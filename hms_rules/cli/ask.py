"""`ask`: an interview that asks only what can still change a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.ask.answers import Facts
from hms_rules.ask.keeping import FactFile
from hms_rules.cli.answers import show_answer
from hms_rules.cli.businesses import from_register, only_one, read_unit, told_of
from hms_rules.cli.norwegian import Command, Refusal
from hms_rules.cli.options import (
    FILE,
    load_rules,
    on_day,
    rule_folders,
    show_findings,
    stop,
    width,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError
from hms_rules.wrapping import wrapped

if TYPE_CHECKING:
    from hms_rules.ask.session import Session

_ANSWERS = "Svar skrevet på forhånd (YAML: «spørsmålets id: svar»), i stedet for å spørre."
_NUMBER = 3  # columns from the number of an item to its text
_ITEM = 2  # columns before an item without a number
_SAVE = "Filen svarene lagres i (ellers faktafilen selv; virksomhetens nummer når den er hentet)."


@click.command(cls=Command)
@click.argument("facts", required=False, type=FILE, metavar="[FAKTAFIL]")
@from_register
@click.option("--answers", type=FILE, metavar="FIL", help=_ANSWERS)
@click.option("--save", type=FILE, metavar="FIL", help=_SAVE)
@on_day
@written_as("text", "json", "markdown")
@rule_folders
def ask(
    facts: Path | None,
    orgnr: str | None,
    brreg: Path | None,
    kodeverk: str | None,
    answers: Path | None,
    save: Path | None,
    as_of: date | None,
    strict: bool,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Still bare spørsmålene som kan endre svaret, det som avgjør mest, først.

    Svarene lagres i faktafilen etter hvert, så intervjuet kan avbrytes og tas opp igjen når som helst.

    \b
    Eksempel:
      hms-rules ask examples/snekker.yaml --save snekker.yaml
      hms-rules ask --orgnr 974760673
      hms-rules ask examples/snekker.yaml --answers svar.yaml --format json
    """
    from hms_rules.ask.script import answer_from_file
    from hms_rules.ask.session import Session

    try:
        known, notes, beside = _start(facts, orgnr, brreg, kodeverk)
        book = load_rules(rulesets, ontology)
        session = Session(book, known, as_of or date.today(), strict=strict, notes=notes)
        if answers:
            show_findings(answer_from_file(session, answers, date.today()))
            if save:
                FactFile(_file_for(save, facts)).write(session.facts)
        else:
            _interview(session, _file_for(save or beside, facts), notes)
    except HmsRulesError as error:
        stop(error)
    show_answer(session.assessment, form)


def _start(
    facts: Path | None, orgnr: str | None, brreg: Path | None, kodeverk: str | None
) -> tuple[Facts, tuple[str, ...], Path]:
    """What is known, what goes with every answer about it, and where answers are kept when nobody says."""
    from hms_rules.facts.reading import read_file

    only_one(facts, orgnr, brreg)
    if facts:
        return read_file(facts).data, (), facts
    unit = read_unit(orgnr, brreg, kodeverk)
    return unit.as_stated(), told_of(unit), Path(f"{unit.facts['organisation_number']}.yaml")


def _file_for(save: Path, facts: Path | None) -> Path:
    """Where answers are kept; the answers of another interview are not written over."""
    if save != facts and save.exists():
        told = f"filen {save} finnes; fortsett med «hms-rules ask {save}», eller lagre et annet sted"
        raise Refusal(told, click.get_current_context())
    return save


def _interview(session: Session, save: Path, notes: Sequence[str]) -> None:
    from hms_rules.ask.dialogue import Dialogue

    for line in [*notes, f"Svarene lagres i {save}. Skriv «hjelp» for å se hva du kan skrive."]:
        _say(line)
    Dialogue(session, _say, _hear, FactFile(save).write, date.today()).run()


def _say(text: str) -> None:
    """Show lines no wider than the terminal, each under where it began."""
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        more = _NUMBER if line.lstrip()[:1].isdigit() else indent if indent <= _ITEM else 0
        under = " " * (indent + more)
        click.echo("\n".join(wrapped(line, width(), rest=under)), err=True)


def _hear(prompt: str) -> str:
    click.echo(prompt, nl=False, err=True)
    return input()
