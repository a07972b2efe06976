"""`rules explain`: what a code of a finding means."""

from __future__ import annotations

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import stop
from hms_rules.diagnostics import Diagnostic


@click.command(cls=Command)
@click.argument("code", metavar="KODE")
def explain(code: str) -> None:
    """Forklar en feilkode: hva som skal unngås, hva som er bedre, og hvorfor.

    \b
    Eksempel:
      hms-rules rules explain E0203
    """
    from hms_rules.codes import explain_code

    explained = explain_code(code)
    if isinstance(explained, Diagnostic):
        stop(explained)
    click.echo(explained)
