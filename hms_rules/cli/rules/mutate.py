"""`rules mutate`: small changes of the law that some test should notice."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import (
    FILE,
    FINDINGS,
    dressed,
    load_rules,
    progress,
    rule_folders,
    show_findings,
    stop,
    written_as,
)
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.argument("path", type=FILE, required=False, metavar="[STED]")
@click.option("-k", "word", default="", metavar="ORD", help="Bare endringer av regler med ordet i id-en.")
@click.option(
    "--write", type=FILE, metavar="FIL", help="Legg scenariene til i en testfil, merket for gjennomgang."
)
@written_as("text", "json")
@rule_folders
def mutate(
    path: Path | None,
    word: str,
    write: Path | None,
    form: str,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Endre loven litt, og se om testene merker det.

    En grense ett hakk opp eller ned, «minst» i stedet for «mer enn», et vilkår eller et unntak tatt ut, en
    dato én dag feil, en kode kortere eller borte, et dokument byttet. For hver endring ingen test merker,
    skrives et scenario: fakta er klare, og redaktøren sier hva loven gir. STED er en fil eller mappe med
    tester; ellers features/.

    \b
    Eksempel:
      hms-rules rules mutate -k industrivern-melding
      hms-rules rules mutate -k aml-amu --write nye-tester.feature
    """
    from hms_rules.workbench.mutation.hunting import Sources, hunt  # only editors need these
    from hms_rules.workbench.mutation.text import as_json, render_hunt
    from hms_rules.workbench.mutation.writing import append
    from hms_rules.workbench.testing.suite import tests_folder

    sources = Sources(rulesets, ontology, path or tests_folder())
    try:
        vocabulary = load_rules(rulesets, ontology).vocabulary
        found = hunt(sources, word, lambda items, total: progress(items, "Endrer reglene", total))
    except HmsRulesError as error:
        stop(error)
    show_findings(found.findings)
    if form == "json":
        click.echo(as_json(found.outcomes).decode())
    else:
        click.echo(render_hunt(found.outcomes, found.proposals, vocabulary, style=dressed), nl=False)
    if write and found.proposals:
        append(found.proposals, write)
        click.echo(f"{len(found.proposals)} scenarier er lagt til i {write}, merket @til-gjennomgang.")
    if found.findings or found.proposals:
        sys.exit(FINDINGS)
