"""`law`: what the rules know of the law."""

from __future__ import annotations

import click

from hms_rules.cli.norwegian import LazyGroup


@click.group(cls=LazyGroup, package=__name__, names=["show", "find", "read", "check", "impact", "sync"])
def law() -> None:
    """Lovene og forskriftene reglene handler om.

    \b
    Eksempel:
      hms-rules law show arbeidsmiljøloven
    """
