"""`rules snippets`: help from VS Code while rules, tests and fact files are written."""

from __future__ import annotations

from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, ontology_folder, stop
from hms_rules.diagnostics import HmsRulesError


@click.command(cls=Command)
@click.option("--write", type=FILE, metavar="MAPPE", help="Skriv det VS Code trenger, i MAPPE/.vscode.")
@ontology_folder
def snippets(write: Path | None, ontology: Path | None) -> None:
    """Lag kodebiter til VS Code: hver setning i språket og hvert ord i ontologien, klare til å fylles ut.

    Med --write skrives også skjemaet for faktafiler og innstillingene som tar det i bruk. Har mappen
    innstillinger fra før, røres de ikke; det som mangler, vises.

    \b
    Eksempel:
      hms-rules rules snippets --write .
      hms-rules rules snippets > hms-regler.code-snippets
    """
    from hms_rules.workbench.files import write_whole
    from hms_rules.workbench.names import read_names
    from hms_rules.workbench.snippets import EXTENSIONS, SETTINGS, as_json, lacks, project_files
    from hms_rules.workbench.snippets import snippets as every_snippet

    try:
        names = read_names(ontology)
        if write is None:
            click.echo(as_json(every_snippet(names)), nl=False)
            return
        for name, content in project_files(names).items():
            path = write / ".vscode" / name
            if name in (SETTINGS, EXTENSIONS) and path.exists():
                if lacks(path, content):
                    click.echo(
                        f"{path} finnes fra før og er ikke rørt. Legg dette i den:\n{as_json(content)}"
                    )
                continue
            write_whole(path, as_json(content))
            click.echo(f"{path} er skrevet")
    except HmsRulesError as error:
        stop(error)
