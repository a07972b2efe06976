"""Where a command has its business from: a fact file, Enhetsregisteret, or a file with its answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from hms_rules.cli.norwegian import OneOf, Refusal
from hms_rules.cli.options import FILE, show_findings, working
from hms_rules.diagnostics import HmsRulesError
from hms_rules.facts.business import Business

if TYPE_CHECKING:
    from hms_rules.registers.brreg.entity import Registered
    from hms_rules.registers.industry import Standard

F = TypeVar("F", bound=Callable[..., Any])

_ORGNR = "Organisasjonsnummer: hent virksomheten fra Enhetsregisteret."
_KODEVERK = "Standarden næringskodene i --brreg følger, når den er kjent: SN2025, SN2007."
_ONE_SOURCE = "oppgi enten en faktafil, --orgnr eller --brreg, for eksempel: {} examples/snekker.yaml"


def from_register(command: F) -> F:
    """Adds `--orgnr`, `--brreg` and `--kodeverk`: a business out of the register."""
    standard = OneOf(["SN2025", "SN2007"])
    command = click.option("--kodeverk", type=standard, metavar="STANDARD", help=_KODEVERK)(command)
    text = "En fil med svar fra Enhetsregisteret (JSON)."
    command = click.option("--brreg", type=FILE, metavar="FIL", help=text)(command)
    return click.option("--orgnr", metavar="NUMMER", help=_ORGNR)(command)


def read_business(
    facts: Path | None, orgnr: str | None, brreg: Path | None, kodeverk: str | None
) -> tuple[Business, tuple[str, ...]]:
    """The business, and what goes with every answer about it.

    Raises:
        HmsRulesError: the file or the register's answer cannot be used.
    """
    only_one(facts, orgnr, brreg)
    if facts is not None:
        return Business.from_file(facts), ()
    unit = read_unit(orgnr, brreg, kodeverk)
    return Business.from_register(unit.facts, unit.source), told_of(unit)


def only_one(facts: Path | None, orgnr: str | None, brreg: Path | None) -> None:
    """Refuse a command line with no business, or with several."""
    if sum(given is not None for given in (facts, orgnr, brreg)) != 1:
        context = click.get_current_context()
        raise Refusal(_ONE_SOURCE.format(context.command_path), context)


def read_unit(orgnr: str | None, brreg: Path | None, kodeverk: str | None) -> Registered:
    """What the register says; its warnings are shown.

    Raises:
        HmsRulesError: the answer cannot be used.
    """
    from hms_rules.registers import brreg as register

    if brreg is not None:
        unit = register.read_file(brreg, cast("Standard | None", kodeverk))
    else:
        with working("Spør Enhetsregisteret …"):
            unit = register.fetch(orgnr or "")
    if not unit.is_usable:
        raise HmsRulesError(unit.diagnostics)
    show_findings(unit.diagnostics)
    return unit


def told_of(unit: Registered) -> tuple[str, ...]:
    """The register's warnings and notes, in words."""
    return (*(d.message for d in unit.diagnostics), *unit.notes)
