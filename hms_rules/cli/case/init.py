"""`case init`: the folder of a new client."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.businesses import from_register, only_one, read_unit, told_of
from hms_rules.cli.case.opened import show, updated
from hms_rules.cli.norwegian import Command, OneOf
from hms_rules.cli.options import FILE, load_rules, rule_folders, stop
from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.parts import Part

_ONLY = f"Bare disse delene, med komma mellom: {', '.join(Part)}."


@click.command(cls=Command)
@click.argument("folder", type=FILE, metavar="MAPPE")
@click.argument("facts", required=False, type=FILE, metavar="[FAKTAFIL]")
@from_register
@click.option("--name", metavar="NAVN", help="Navnet på kunden (ellers det som står i fakta).")
@click.option("--consultant", default="", metavar="NAVN", help="Hvem som hjelper kunden.")
@click.option("--only", metavar="DELER", help=_ONLY)
@rule_folders
def init(
    folder: Path,
    facts: Path | None,
    orgnr: str | None,
    brreg: Path | None,
    kodeverk: str | None,
    name: str | None,
    consultant: str,
    only: str | None,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Lag mappen til en ny kunde, fra en faktafil eller Enhetsregisteret, med alt som følger av svarene.

    \b
    Eksempel:
      hms-rules case init kunder/fjord examples/snekker.yaml
      hms-rules case init kunder/fjord --orgnr 974760673
      hms-rules case init kunder/fjord examples/snekker.yaml --only risks,actions
    """
    from hms_rules.facts.business import Business
    from hms_rules.facts.reading import read_file
    from hms_rules.handbook.case import Case
    from hms_rules.handbook.parts import CaseInfo

    only_one(facts, orgnr, brreg)
    parts = _parts(only)
    try:
        unit = None if facts else read_unit(orgnr, brreg, kodeverk)
        known = dict(unit.as_stated() if unit else read_file(facts or folder).data)
        known |= {"name": name} if name else {}
        info = CaseInfo(
            name=name or known.get("name") or folder.name,
            organisation_number=known.get("organisation_number"),
            consultant=consultant,
            started=date.today(),
            parts=parts,
        )
        business = Business.from_file(facts) if facts else Business.from_dict(known)
        load_rules(rulesets, ontology).facts(business, date.today())  # what cannot be read makes no case
        Case.create(folder, info, known)
    except HmsRulesError as error:
        stop(error)
    system = updated(Part, folder, None, rulesets, ontology)
    for note in told_of(unit) if unit else ():
        click.echo(note, err=True)
    show("status", system)
    if system.answer.questions:
        told = f"{len(system.answer.questions)} spørsmål er igjen. Svar på dem, det viktigste først, med:"
        click.echo(f"\n{told}\n  hms-rules ask {system.case.facts_file}\n  hms-rules case update {folder}")


def _parts(only: str | None) -> tuple[Part, ...]:
    if not only:
        return tuple(Part)
    choice = OneOf([part.value for part in Part])
    context = click.get_current_context()
    option = next(p for p in context.command.params if p.name == "only")
    return tuple(Part(choice.convert(word.strip(), option, context)) for word in only.split(","))
