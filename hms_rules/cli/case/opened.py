"""What the commands of `case` share: the folder, the day, and the system of that day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from hms_rules.cli.options import FILE, Day, dressed, load_rules, rule_folders, stop, width
from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.case import Case
from hms_rules.handbook.parts import Part
from hms_rules.handbook.system import System, system_of
from hms_rules.handbook.updating import update

F = TypeVar("F", bound=Callable[..., Any])


def of_a_case(command: F) -> F:
    """Adds the folder, `--as-of` and the editor's own folders."""
    command = rule_folders(command)
    text = "Dagen systemet vises for, f.eks. 2026-11-01 (ellers i dag)."
    command = click.option("--as-of", type=Day(), default=None, help=text)(command)
    return click.argument("folder", type=FILE, metavar="MAPPE")(command)


def opened(folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None) -> System:
    """The system of the case, or what is wrong with it."""
    try:
        return system_of(Case.open(folder), load_rules(rulesets, ontology), as_of or date.today())
    except HmsRulesError as error:
        stop(error)


def updated(
    parts: Iterable[Part], folder: Path, as_of: date | None, rulesets: Path | None, ontology: Path | None
) -> System:
    """The system after the parts are brought up to date."""
    try:
        book = load_rules(rulesets, ontology)
        case = Case.open(folder)
        day = as_of or date.today()
        for _ in range(2):  # what is mapped may be a risk, and a risk an action
            update(system_of(case, book, day), parts)
        return system_of(Case.open(folder), book, day)  # anew: findings say where the new lines stand
    except HmsRulesError as error:
        stop(error)


def show(page: str, system: System, *, findings: Iterable[Part] = ()) -> None:
    """Write a page of the system, and the findings about its parts."""
    from hms_rules.handbook.text import PAGES, PARTS, Page, to_mend

    written, parts = Page(width(), dressed), tuple(findings)
    PAGES[page](system, written)
    for part in parts:
        if not system.case.wants(part):
            written.line(
                f"Delen «{PARTS[part]}» er ikke med i saken; legg til {part} under parts i case.yaml."
            )
    files = {system.case.at(part).path for part in parts}
    to_mend([f for f in system.findings if f.span and f.span.path in files], written)
    click.echo(written.text(), nl=False)
