"""The command line: click commands, one file a group, no logic."""

from __future__ import annotations

import gc
from importlib import import_module

import click

from hms_rules.cli.norwegian import Group
from hms_rules.version import VERSION

_COMMANDS = {
    "assess": "assess",
    "why": "why",
    "facts": "facts",
    "law": "law",
    "rules": "rules",
    "export": "export",
}


class _Lazy(Group):
    """Imports a command's module only when it is asked for, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"hms_rules.cli.{_COMMANDS[cmd_name]}"), cmd_name)
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
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
