"""Options several commands share, and how findings and answers reach the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from hms_rules.cli.norwegian import OneOf
from hms_rules.diagnostics import Diagnostic, HmsRulesError, render_gnu, render_json, render_text

if TYPE_CHECKING:
    from rich.progress import TaskID

    from hms_rules.rulebook import Rulebook

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

USAGE = 2
FINDINGS = 1

_ROLES: dict[str, dict[str, Any]] = {
    "title": {"bold": True},
    "heading": {"fg": "cyan", "bold": True},
    "faint": {"dim": True},
    "error": {"fg": "red", "bold": True},
    "removed": {"fg": "red"},
    "added": {"fg": "green"},
}


class Day(click.ParamType[date]):
    """A date on the command line: 2026-11-01."""

    name = "dato"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read an ISO date."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"«{value}» er ikke en dato som finnes; skriv for eksempel 2026-11-01", param, ctx)


FILE = click.Path(path_type=Path)


def rule_folders(command: F) -> F:
    """Adds `--rulesets` and `--ontology`: an editor's own folders."""
    command = ontology_folder(command)
    text = "Egen regelmappe i stedet for den som følger med."
    return click.option("--rulesets", type=FILE, metavar="MAPPE", help=text)(command)


def ontology_folder(command: F) -> F:
    """Adds `--ontology`, for what does not read the rules."""
    text = "Egen ontologimappe i stedet for den som følger med."
    return click.option("--ontology", type=FILE, metavar="MAPPE", help=text)(command)


def on_day(command: F) -> F:
    """Adds `--as-of` and `--strict`: which law is read, and how much is assumed."""
    command = click.option("--strict", is_flag=True, help="Se bort fra alle antakelser.")(command)
    text = "Dagen loven leses på, f.eks. 2026-11-01 (ellers i dag)."
    return click.option("--as-of", type=Day(), default=None, help=text)(command)


def written_as(*forms: str) -> Callable[[F], F]:
    """Adds `--format`; the first form is the one used when none is asked for."""
    text = f"Hvordan svaret skrives: {', '.join(forms)} (ellers {forms[0]})."
    return click.option("--format", "form", type=OneOf(forms), default=forms[0], metavar="FORM", help=text)


def law_store(command: F) -> F:
    """Adds `--store`: where the texts of the law are kept."""
    text = "Egen mappe for lovtekstene i stedet for den vanlige blant brukerens data."
    return click.option("--store", type=FILE, metavar="MAPPE", help=text)(command)


def law_copies(command: F) -> F:
    """Adds `--from` and `--store`: which copies of the law are read."""
    text = "Les lovtekstene i en mappe i stedet for lageret; av flere er den nyeste loven i dag."
    option = click.option("--from", "folders", type=FILE, multiple=True, metavar="MAPPE", help=text)
    return option(law_store(command))


def dressed(text: str, role: str) -> str:
    """A text in the colour of its role; click leaves colour out where there is no terminal."""
    return click.style(text, **_ROLES[role])


def width() -> int:
    """How wide to write: the terminal's width, within reason."""
    from shutil import get_terminal_size

    return min(max(get_terminal_size((100, 24)).columns, 60), 120)


def working(text: str) -> AbstractContextManager[object]:
    """Say what takes time, to somebody who sits and waits for it."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console  # only where something takes time

    return Console(stderr=True).status(text)


def progress(items: Iterable[T], text: str, total: int) -> Iterator[T]:
    """Give the items with a bar that moves for each, to somebody who sits and waits for them."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # only where something takes time
    from rich.progress import track

    yield from track(items, text, total, console=Console(stderr=True), transient=True)


def watched(text: str, total: int) -> Callable[[Iterator[T]], Iterator[T]]:
    """Give what is on its way on with a bar, as `progress` does, where somebody else makes it."""
    return lambda items: progress(items, text, total)


@contextmanager
def transfer() -> Iterator[Callable[[str, int, int], None] | None]:
    """Show how a download goes, to somebody who sits and waits for it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # only where something takes time
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def told(name: str, have: int, due: int) -> None:
            if name not in tasks:
                tasks[name] = bar.add_task(f"Henter {name}")
            bar.update(tasks[name], completed=have, total=due or None)

        yield told


def load_rules(rulesets: Path | None, ontology: Path | None) -> Rulebook:
    """The rule book; where it must be compiled first, whoever waits is told.

    Raises:
        HmsRulesError: the rules or the ontology have errors.
    """
    from hms_rules.rulebook import Rulebook

    return Rulebook.load(rulesets, ontology, compiling=lambda: working("Leser reglene for første gang …"))


def tell_engine(engine: str) -> None:
    """Say in one line when the engine asked for cannot be loaded and another one answers."""
    if engine == "forward":
        from hms_rules.engines.forward import available

        reason = available()
        if reason:
            click.echo(f"merk: {reason}; motoren «reference» svarer", err=True)


def show_findings(diagnostics: Iterable[Diagnostic], form: str = "text", *, err: bool = True) -> None:
    """Write findings: with their source lines, one a line, or as JSON."""
    if form == "json":
        click.echo(render_json(diagnostics), err=err)
        return
    for diagnostic in diagnostics:
        shown = render_gnu(diagnostic) if form == "gnu" else render_text(diagnostic, _source(diagnostic))
        click.echo(shown + ("" if form == "gnu" else "\n"), err=err)


def _source(diagnostic: Diagnostic) -> list[str] | None:
    if diagnostic.span is None:
        return None
    try:
        return Path(diagnostic.span.path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return None


def stop(error: HmsRulesError | Diagnostic, code: int = USAGE) -> NoReturn:
    """Show what is wrong and leave."""
    show_findings(error.diagnostics if isinstance(error, HmsRulesError) else [error])
    sys.exit(code)
