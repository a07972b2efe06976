"""The command line: click commands, one file a command, no logic."""

from __future__ import annotations

import gc

import click

from hms_rules.cli.norwegian import LazyGroup
from hms_rules.version import VERSION


@click.group(
    cls=LazyGroup,
    package=__name__,
    names=["assess", "why", "ask", "compare", "case", "facts", "law", "rules", "export"],
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(VERSION, message="hms-rules %(version)s", help="Vis versjonen.")
def commands() -> None:
    """Hvilke HMS-regler gjelder for en virksomhet, hva må den ha skriftlig, og hvorfor?

    \b
    Eksempel:
      hms-rules assess examples/snekker.yaml
      hms-rules why examples/snekker.yaml "arbeidsmiljøloven § 6-1"
    """


def main() -> None:
    """The program `hms-rules`.

    A command is short, and needs what it makes until it ends: looking for garbage on the way, and once
    more when the interpreter stops, would take a quarter of its time and find next to nothing.
    """
    gc.disable()
    try:
        commands(prog_name="hms-rules")
    finally:
        gc.freeze()
