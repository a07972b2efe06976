"""Options several commands share, and how findings and answers reach the terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from hms_rules.diagnostics import Diagnostic, HmsRulesError, render_gnu, render_json, render_text

F = TypeVar("F", bound=Callable[..., Any])

USAGE = 2
FINDINGS = 1

_ROLES: dict[str, dict[str, Any]] = {
    "title": {"bold": True},
    "heading": {"fg": "cyan", "bold": True},
    "faint": {"dim": True},
    "error": {"fg": "red", "bold": True},
}


class Day(click.ParamType[date]):
    """A date on the command line: 2026-11-01."""

    name = "dato"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"«{value}» er ikke en dato som finnes; skriv for eksempel 2026-11-01", param, ctx)


def rule_folders(command: F) -> F:
    """Adds `--rulesets` and `--ontology`: an editor's own folders."""
    folder = click.Path(path_type=Path)
    command = click.option("--ontology", type=folder, help="Egen ontologimappe i stedet for den som følger med.")(command)
    return click.option("--rulesets", type=folder, help="Egen regelmappe i stedet for den som følger med.")(command)


def on_day(command: F) -> F:
    """Adds `--as-of`."""
    return click.option("--as-of", type=Day(), default=None, help="Dagen loven leses på, f.eks. 2026-11-01 (ellers i dag).")(command)


def dressed(text: str, role: str) -> str:
    """A text in the colour of its role; click leaves colour out where there is no terminal."""
    return click.style(text, **_ROLES[role])


def width() -> int:
    """How wide to write: the terminal's width, within reason."""
    return min(max(shutil.get_terminal_size((100, 24)).columns, 60), 120)


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
