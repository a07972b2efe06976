"""From folders to a compiled rule book: read, check, compile; all findings of all stages at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, errors, in_order
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.registers.industry import IndustryCodes
from hms_rules.shipped import shipped
from hms_rules.vocabulary import Vocabulary

if TYPE_CHECKING:
    from hms_rules.language.tree import RuleFile


class Compiled(Struct, frozen=True):
    """All that a warm start needs.

    Attributes:
        hash: the content of rules, ontology and industry codes it was compiled from.
    """

    hash: str
    ruleset: CompiledRuleset
    industries: IndustryCodes


class Sources(Struct, frozen=True):
    """The two folders a rule book is made from."""

    rulesets: Path
    ontology: Path

    def files(self) -> dict[str, Path]:
        """Every file whose content decides the compiled form, by the name people see, in a fixed order."""
        rules = {_shown(path, self.rulesets): path for path in sorted(self.rulesets.rglob("*.feature"))}
        return rules | self.ontology_files()

    def ontology_files(self) -> dict[str, Path]:
        """Those of the ontology alone."""
        data = sorted(self.ontology.rglob("*.ttl"))
        tables = sorted(self.industries.glob("*.csv"))
        folders = ((data, self.ontology), (tables, self.industries))
        return {_shown(path, folder): path for paths, folder in folders for path in paths}

    @property
    def industries(self) -> Path:
        """An editor's own ontology need not bring the industry standards; the shipped ones serve."""
        own = self.ontology / "naering"
        return own if own.is_dir() else shipped("ontology") / "naering"


def compile_sources(
    sources: Sources, content: str, *, linting: date | None = None, shapes: bool = True
) -> tuple[Compiled | None, tuple[Diagnostic, ...]]:
    """Read, check and compile.

    Args:
        sources: the folders.
        content: the hash of what is in them.
        linting: today, when an editor asks: the ontology's shapes are checked too, and dates against the day.
        shapes: whether linting checks the shapes; not where they are known to hold.

    Returns:
        The compiled form, or none where there are errors; and all findings, warnings too.
    """
    from hms_rules.language.compiler import compile_ruleset  # not on a warm start

    missing = list(_not_there(sources))
    if missing:
        return None, tuple(missing)
    industries = IndustryCodes.load(sources.industries)
    vocabulary, findings = _vocabulary(
        sources.ontology, industries, check_shapes=linting is not None and shapes
    )
    files, in_rules = _rules(sources.rulesets, vocabulary, industries, linting)
    findings += in_rules
    ruleset = None
    if not errors(findings):
        ruleset, in_compiling = compile_ruleset(files, vocabulary)
        findings += in_compiling
    compiled = Compiled(content, ruleset, industries) if ruleset else None
    return compiled, tuple(in_order(findings))


def _not_there(sources: Sources) -> Iterable[Diagnostic]:
    for folder, what, pattern in (
        (sources.rulesets, "regelmappen", "*.feature"),
        (sources.ontology, "ontologien", "*.ttl"),
    ):
        if not folder.is_dir():
            yield Diagnostic("E1001", f"{what} «{folder}» finnes ikke", help="oppgi en mappe som finnes")
        elif not any(folder.rglob(pattern)):
            yield Diagnostic(
                "E1002", f"{what} «{folder}» har ingen {pattern}-filer", help="oppgi mappen der filene ligger"
            )


def _vocabulary(
    folder: Path, industries: IndustryCodes, *, check_shapes: bool
) -> tuple[Vocabulary, list[Diagnostic]]:
    from hms_rules.ontology.checking import check  # rdflib: never on a warm start
    from hms_rules.ontology.turtle import load_vocabulary

    vocabulary, findings = (check if check_shapes else load_vocabulary)(folder, industries)
    return vocabulary, list(findings)


def _rules(
    folder: Path, vocabulary: Vocabulary, industries: IndustryCodes, today: date | None
) -> tuple[list[RuleFile], list[Diagnostic]]:
    from hms_rules.language.check import check_rules
    from hms_rules.language.parser import parse_rules  # gherkin: never on a warm start

    files: list[RuleFile] = []
    findings: list[Diagnostic] = []
    for path in sorted(folder.rglob("*.feature")):
        file, found = parse_rules(_shown(path, folder), path.read_bytes(), vocabulary, industries)
        findings += found
        if file:
            files.append(file)
    findings += check_rules(files, vocabulary, today)
    return files, findings


def _shown(path: Path, folder: Path) -> str:
    """The path as people see it: from the rule folder's parent, the same on every machine."""
    return path.relative_to(folder.parent).as_posix()
