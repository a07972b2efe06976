"""`rules new`: a skeleton of a section of rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, stop
from hms_rules.diagnostics import HmsRulesError

if TYPE_CHECKING:
    from hms_rules.workbench.skeletons.making import Skeleton


_HERE = Path("ontology")
_READ_AGAIN = "Når bestemmelsen er lest: sett hms:kontrollertDato i ontologien til dagen i @kontrollert."
_OWN = "Egen ontologimappe (ellers ontology der du står, eller den som følger med)."


@click.command(cls=Command)
@click.argument("words", nargs=-1, required=True, metavar="BESTEMMELSE")
@click.option("--title", default="", metavar="TEKST", help="Overskriften, når ontologien ikke har den.")
@click.option("--features", type=FILE, metavar="MAPPE", help="Lag også tester å fylle ut, i denne mappen.")
@click.option("--write", is_flag=True, help="Skriv også det som mangler, i ontologien.")
@click.option(
    "--rulesets", type=FILE, default="rulesets", metavar="MAPPE", help="Regelmappen (ellers rulesets)."
)
@click.option("--ontology", type=FILE, metavar="MAPPE", help=_OWN)
def new(
    words: tuple[str, ...],
    title: str,
    features: Path | None,
    write: bool,
    rulesets: Path,
    ontology: Path | None,
) -> None:
    """Lag en ny «Regel:» for en bestemmelse, med merkelapper, overskrift og det som skal fylles ut.

    Den kommer sist i filen for loven eller forskriften; finnes det ingen, lages den. Det ontologien
    mangler om bestemmelsen, vises, eller skrives med --write. Det som skal fylles ut, er merket «…».

    \b
    Eksempel:
      hms-rules rules new "aml § 1-1" --rulesets mine-regler
      hms-rules rules new "internkontrollforskriften § 1" --rulesets mine-regler --features mine-tester
    """
    from hms_rules.shipped import shipped
    from hms_rules.workbench.files import write_whole
    from hms_rules.workbench.names import read_names
    from hms_rules.workbench.skeletons.making import Folders, make_skeleton
    from hms_rules.workbench.skeletons.wanted import unknown_act

    own = ontology or (_HERE if _HERE.is_dir() else None)
    if write and own is None:
        raise click.UsageError("--write trenger --ontology: ontologien som følger med, endres ikke")
    text, folders = " ".join(words), Folders(rulesets, own or shipped("ontology"), features)
    try:
        names = read_names(own)
        if act := unknown_act(text, names):
            _tell_act(act)
            return
        made = make_skeleton(text, title, date.today(), names, folders)
        for place in (made.rules, made.tests, made.ontology if write else None):
            if place:
                write_whole(place.path, place.text)
    except HmsRulesError as error:
        stop(error)
    _tell(made, wrote_ontology=write)


def _tell_act(act: str) -> None:
    from hms_rules.workbench.skeletons.blocks import act_turtle, text_of
    from hms_rules.workbench.skeletons.making import iri_of

    click.echo(f"{act} står ikke i ontologien. Legg dette i en .ttl-fil der, og fyll ut linjene med «…»:\n")
    click.echo(text_of(act_turtle(act, iri_of(act))), nl=False)


def _tell(made: Skeleton, *, wrote_ontology: bool) -> None:
    law, ontology = made.wanted.law, made.ontology if wrote_ontology else None
    for place, what in ((made.rules, "reglene"), (made.tests, "testene"), (ontology, "bestemmelsen")):
        if place:
            click.echo(f"{place.path}:{place.line}: {'ny fil, ' if place.is_new else ''}{what} om {law}")
    if made.turtle and not ontology:
        where = f" i {made.ontology.path.name}" if made.ontology else ""
        click.echo(
            f"\nLegg dette i ontologien{where}, og fyll ut linjene med «…»:\n\n{made.turtle}", nl=False
        )
    declared = made.wanted.declared
    if declared and declared.checked != date.today():
        click.echo(_READ_AGAIN)
