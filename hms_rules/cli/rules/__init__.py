"""`rules`: what legal editors need."""

from __future__ import annotations

import click

from hms_rules.cli.norwegian import LazyGroup

_COMMANDS = [
    "lint",
    "test",
    "coverage",
    "mutate",
    "diff",
    "new",
    "fmt",
    "glossary",
    "snippets",
    "overlap",
    "dead",
    "readings",
    "explain",
]


@click.group(cls=LazyGroup, package=__name__, names=_COMMANDS)
def rules() -> None:
    """Reglene selv: kontroller dem, forklar funn.

    \b
    Eksempel:
      hms-rules rules lint
    """
