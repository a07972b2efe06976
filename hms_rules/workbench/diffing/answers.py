"""Whose answers change between two versions of the rules, from what to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from hms_rules.compare.changes import Change, changes_between
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.businesses import BusinessFile


class BusinessChange(Struct, frozen=True):
    """A business, and what changes for it; or what is wrong with its file in one of the versions."""

    path: str
    changes: tuple[Change, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


def answer_changes(
    files: Iterable[BusinessFile], old: Rulebook, new: Rulebook, as_of: date
) -> Iterator[BusinessChange]:
    """Assess every business on both versions, and say where they part."""
    for file in files:
        if file.business is None:
            yield BusinessChange(str(file.path), findings=file.findings)
            continue
        try:
            before, after = old.assess(file.business, as_of), new.assess(file.business, as_of)
        except HmsRulesError as error:
            yield BusinessChange(str(file.path), findings=error.diagnostics)
        else:
            yield BusinessChange(str(file.path), tuple(changes_between(before, after)))
