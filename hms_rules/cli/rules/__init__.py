"""`rules`: what legal editors need."""

from __future__ import annotations

import click

from hms_rules.cli.norwegian import LazyGroup


@click.group(cls=LazyGroup, package=__name__, names=["lint", "explain"])
def rules() -> None:
    """Reglene selv: kontroller dem, forklar funn.

    \b
    Eksempel:
      hms-rules rules lint
    """
