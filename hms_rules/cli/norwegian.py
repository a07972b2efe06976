"""click in Norwegian: the headings of help texts, and what it says of a command line that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import IO, Any

import click

from hms_rules.diagnostics import did_you_mean

_INTERRUPTED = 130
_HEADINGS = {"Options": "Valg", "Commands": "Kommandoer"}


class Refusal(click.UsageError):
    """A command line that cannot be used, said in Norwegian with where to look."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Write what is wrong and which help to read."""
        click.echo(f"feil: {self.message}", file=file, err=True)
        if self.ctx:
            told = f"«{self.ctx.command_path} --help» viser hvordan kommandoen brukes"
            click.echo(told, file=file, err=True)


class _Formatter(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002  # ours
        words = args.replace("[OPTIONS]", "[VALG]").replace("COMMAND [ARGS]...", "KOMMANDO ...")
        super().write_usage(prog, words, "Bruk: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))


class _Context(click.Context):
    formatter_class = _Formatter


def _helped(option: click.Option | None) -> click.Option | None:
    if option:
        option.help = "Vis denne hjelpen."
    return option


class Command(click.Command):
    """A command whose help is Norwegian."""

    context_class = _Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, with its own help."""
        return _helped(super().get_help_option(ctx))


class Group(click.Group):
    """A group of commands; its help and its refusals are Norwegian."""

    context_class = _Context
    command_class = Command

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, with its own help."""
        return _helped(super().get_help_option(ctx))

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the group's own part of the line."""
        with _in_norwegian():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Read the rest of the line and run the command."""
        with _in_norwegian():
            return super().invoke(ctx)


class LazyGroup(Group):
    """A group whose commands have each a module of their own name, imported when it is asked for.

    Args:
        package: where the modules are.
        names: the commands, in the order help shows them.
    """

    def __init__(self, *args: Any, package: str, names: Sequence[str], **extra: Any) -> None:
        super().__init__(*args, **extra)
        self._package = package
        self._names = list(names)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """The commands in our order."""
        return self._names

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command."""
        if cmd_name not in self._names:
            return None
        command: click.Command = getattr(import_module(f"{self._package}.{cmd_name}"), cmd_name)
        return command


@contextmanager
def _in_norwegian() -> Iterator[None]:
    try:
        yield
    except click.UsageError as error:
        if isinstance(error, Refusal | click.exceptions.NoArgsIsHelpError):
            raise
        raise Refusal(_message(error), error.ctx) from error
    except KeyboardInterrupt:
        raise click.exceptions.Exit(_INTERRUPTED) from None


def _message(error: click.UsageError) -> str:
    match error:
        case click.exceptions.NoSuchCommand():
            group = error.ctx.command if error.ctx else None
            known = group.list_commands(error.ctx) if isinstance(group, click.Group) and error.ctx else []
            near = did_you_mean(error.command_name, known)
            return f"kommandoen «{error.command_name}» finnes ikke{f'; {near}' if near else ''}"
        case click.NoSuchOption():
            return f"valget «{error.option_name}» finnes ikke{_near(error.possibilities)}"
        case click.BadOptionUsage():
            verb = "tar ingen verdi" if "not take" in error.message else "mangler en verdi"
            return f"valget «{error.option_name}» {verb}"
        case click.MissingParameter():
            return f"{_named(error)} mangler"
        case click.BadParameter():
            return f"{_named(error)}: {error.message}"
        case _:
            extra = re.fullmatch(r"Got unexpected extra arguments? \((.*)\)", error.message)
            return f"for mange ord: «{extra[1]}»" if extra else error.message


def _named(error: click.BadParameter) -> str:
    if error.param is None:
        return "verdien"
    return error.param.opts[0] if isinstance(error.param, click.Option) else error.param.human_readable_name


def _near(possibilities: list[str] | None) -> str:
    return f"; mente du «{possibilities[0]}»?" if possibilities else ""


class OneOf(click.Choice[str]):
    """One of a few words."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word as we write it, or fail with all there are."""
        found = next((word for word in self.choices if word.casefold() == str(value).casefold()), None)
        if found is None:
            self.fail(f"«{value}» er ikke blant {', '.join(self.choices)}", param, ctx)
        return found
