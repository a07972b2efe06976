"""Lint: every finding about rules and ontology, in one run."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hms_rules.diagnostics import Diagnostic
from hms_rules.loading import Sources, compile_sources
from hms_rules.shipped import shipped


def lint(rulesets: Path | None = None, ontology: Path | None = None) -> list[Diagnostic]:
    """All findings in a rule folder and an ontology (the shipped ones when not given), sorted by place."""
    sources = Sources(rulesets or shipped("rulesets"), ontology or shipped("ontology"))
    _, findings = compile_sources(sources, content="", linting=date.today())
    return list(findings)
