"""`rules glossary`: every sentence that can be written."""

from __future__ import annotations

import json
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import dressed, ontology_folder, stop, written_as
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.argument("word", required=False, default="", metavar="[ORD]")
@written_as("text", "markdown", "json")
@ontology_folder
def glossary(word: str, form: str, ontology: Path | None) -> None:
    """Hvilke setninger kan stå i regler og tester? Hver med hva den betyr, og et eksempel.

    Først formene i språket, så ordene fra ontologien. Med et ord: bare setningene som har det i seg.

    \b
    Eksempel:
      hms-rules rules glossary tank
      hms-rules rules glossary --format markdown > setninger.md
    """
    from hms_rules.workbench.glossary.grammar import glossary as every_sentence
    from hms_rules.workbench.glossary.text import as_data, as_markdown, as_text
    from hms_rules.workbench.names import read_names

    try:
        groups = every_sentence(read_names(ontology), word)
    except HmsRulesError as error:
        stop(error)
    if form == "json":
        click.echo(json.dumps(as_data(groups), ensure_ascii=False, indent=2))
    elif form == "markdown":
        click.echo("\n".join(as_markdown(groups)))
    elif not groups:
        click.echo(f"Ingen setninger har «{word}» i seg.")
    else:
        for number, group in enumerate(groups):
            click.echo(("\n" if number else "") + dressed(group.heading, "heading"))
            for line in as_text(group):
                click.echo(line)
