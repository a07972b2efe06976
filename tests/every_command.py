"""Every command of the program, with its help and the examples in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
from click.testing import CliRunner

from hms_rules.cli import commands


def _below(
    command: click.Command, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _below(inner, (*path, name))


COMMANDS = dict(_below(commands))


def help_of(path: tuple[str, ...]) -> str:
    return CliRunner().invoke(commands, [*path, "--help"], prog_name="hms-rules").stdout


def examples_in(text: str) -> list[str]:
    return re.findall(r"^(?:  +|\$ )(hms-rules .+?)(?: > .*)?$", text, re.MULTILINE)
