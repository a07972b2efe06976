"""`case`: the HSE system of one client."""

from __future__ import annotations

import click

from hms_rules.cli.norwegian import LazyGroup

_COMMANDS = [
    "init",
    "update",
    "status",
    "roles",
    "law",
    "documents",
    "hazards",
    "risks",
    "plan",
    "review",
    "export",
    "merge",
]


@click.group(cls=LazyGroup, package=__name__, names=_COMMANDS)
def case() -> None:
    """HMS-systemet til én kunde: en mappe med lesbare filer, og det som følger av dem og loven.

    \b
    Eksempel:
      hms-rules case init kunder/fjord examples/snekker.yaml
      hms-rules case status kunder/fjord
      hms-rules case export kunder/fjord
    """
