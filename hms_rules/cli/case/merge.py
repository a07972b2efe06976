"""`case merge`: a workbook somebody has edited, taken back."""

from __future__ import annotations

from pathlib import Path

import click

from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, show_findings, stop
from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.case import Case


@click.command(cls=Command)
@click.argument("folder", type=FILE, metavar="MAPPE")
@click.argument("workbook", type=FILE, metavar="REGNEARK")
def merge(folder: Path, workbook: Path) -> None:
    """Ta inn et regneark kunden har endret: endringene flettes inn, og ingenting går tapt.

    Er det samme endret både i saken og i regnearket, står det som er i saken, og begge vises.

    \b
    Eksempel:
      hms-rules case merge kunder/fjord hms-register.xlsx
    """
    try:
        from hms_rules.handbook.excel.merging import merge as merge_workbook
    except ModuleNotFoundError:
        raise click.ClickException("regneark trenger: pip install 'hms-rules[handbook]'") from None
    try:
        merged = merge_workbook(Case.open(folder), workbook)
    except HmsRulesError as error:
        stop(error)
    show_findings(merged.findings)
    click.echo(f"{merged.changed} celler og {merged.added} nye rader er tatt inn.")
