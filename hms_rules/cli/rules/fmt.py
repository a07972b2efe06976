"""`rules fmt`: indents, columns and blank lines put right, in rules and in tests."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, FINDINGS, show_findings, stop, written_as
from hms_rules.diagnostics import HmsRulesError

if TYPE_CHECKING:
    from hms_rules.workbench.formatting import Formatted

_HERE = ("rulesets", "features")


@click.command(cls=Command)
@click.argument("paths", nargs=-1, type=FILE, metavar="[FIL|MAPPE]...")
@click.option("--check", is_flag=True, help="Endre ingenting; vis filene som ville blitt endret, og hvordan.")
@written_as("text", "json", "gnu")
def fmt(paths: tuple[Path, ...], check: bool, form: str) -> None:
    """Formater regelfiler og tester: innrykk, kolonner og tomme linjer. Innholdet endres aldri.

    Uten fil eller mappe: mappene rulesets og features der du står. En fil med skrivefeil i
    oppbygningen røres ikke; funnene vises.

    \b
    Eksempel:
      hms-rules rules fmt mine-regler
    """
    from hms_rules.workbench.files import feature_files, write_whole
    from hms_rules.workbench.formatting import format_file

    here = tuple(Path(name) for name in _HERE if Path(name).is_dir()) or (Path(_HERE[0]),)
    try:
        results = [format_file(path) for path in feature_files(paths or here)]
        for result in results:
            if result.after is not None and not result.is_clean and not check:
                write_whole(result.path, result.after)
    except HmsRulesError as error:
        stop(error)
    _tell(results, form, check=check)
    if any(r.findings or (check and not r.is_clean) for r in results):
        sys.exit(FINDINGS)


def _tell(results: list[Formatted], form: str, *, check: bool) -> None:
    wrong = [d for r in results for d in r.findings]
    changed = [r for r in results if r.after is not None and not r.is_clean]
    if form != "text":
        show_findings([*wrong, *(r.finding() for r in changed if check)], form, err=False)
        return
    show_findings(wrong, err=False)
    for result in changed:
        click.echo(f"{result.path} {'ville blitt endret' if check else 'er formatert'}")
        for line in result.difference() if check else ():
            click.echo(f"  {line}")
    refused = len({d.span.path for d in wrong if d.span})
    count = f"{len(changed)} av {len(results)} filer {'må formateres' if check else 'er endret'}"
    click.echo(f"{count}, {refused} har feil og er ikke rørt." if refused else f"{count}.")
