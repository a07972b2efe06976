"""`law find`: which act somebody means, and what it is today."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import dressed, law_store, load_rules, rule_folders, stop
from hms_rules.diagnostics import HmsRulesError

if TYPE_CHECKING:
    from hms_rules.registers.lovdata.structure import ActHead


@click.command(cls=Command)
@click.argument("text", metavar="TEKST")
@law_store
@rule_folders
def find(text: str, store: Path | None, rulesets: Path | None, ontology: Path | None) -> None:
    """Hvilken lov eller forskrift er det, og hva er den i dag?

    TEKST er en tittel, et kortnavn, en forkortelse eller et nummer, også for det som er opphevet, og også
    når det ikke er skrevet helt riktig.

    \b
    Eksempel:
      hms-rules law find "forskrift om støy på arbeidsplassen"
      hms-rules law find FOR-1996-11-29-1092
      hms-rules law find kjemikalieforskriften
    """
    from hms_rules.references.searching import search  # what others do not need
    from hms_rules.references.telling import is_sure, shown, tell

    try:
        vocabulary = load_rules(rulesets, ontology).vocabulary
        hits = search(text, vocabulary, _stored(store))
    except HmsRulesError as error:
        stop(error)
    if not hits:
        click.echo(f"Fant ingen lov eller forskrift som ligner «{text}».")
        return
    if not is_sure(hits):
        click.echo(f"Ingen heter akkurat «{text}». Mente du:\n")
    for number, hit in enumerate(shown(hits)):
        name, *lines = tell(hit, vocabulary)
        click.echo(("\n" if number else "") + dressed(name, "title"))
        for line in lines:
            click.echo(line)


def _stored(folder: Path | None) -> list[ActHead]:
    """The acts of the store, where there is one."""
    from hms_rules.registers.lovdata.store import Store, default_folder

    copies = Store(folder or default_folder()).copies()
    whole = next((copy for copy in copies if copy.manifest.is_whole), None)
    return [entry.head for entry in whole.entries()] if whole else []
