"""Lint: every finding about rules and ontology, and what no test, rule or reading has seen to."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date
from pathlib import Path

from hms_rules import cache
from hms_rules.diagnostics import Diagnostic, Span, errors, in_order
from hms_rules.loading import Compiled, Sources, compile_sources
from hms_rules.ontology.shapes import SHAPE_CODES
from hms_rules.shipped import shipped
from hms_rules.workbench.linting.outdated import outdated
from hms_rules.workbench.linting.untested import untested
from hms_rules.workbench.linting.unused import unused
from hms_rules.workbench.readings import read_readings, unread


def lint(
    rulesets: Path | None = None, ontology: Path | None = None, features: Path | None = None
) -> list[Diagnostic]:
    """All findings, sorted by place.

    Args:
        rulesets: a folder of rule files; the shipped one when not given.
        ontology: a folder of Turtle files; the shipped one when not given.
        features: the tests of the rules; without them nothing is said of rules no test reaches.
    """
    sources = Sources(rulesets or shipped("rulesets"), ontology or shipped("ontology"))
    compiled, findings = _compiled(sources)
    if compiled is None or errors(findings):
        return list(findings)
    return in_order([*findings, *_more(compiled, sources, features)])


def _compiled(sources: Sources) -> tuple[Compiled | None, tuple[Diagnostic, ...]]:
    """Compile and check; the shapes only when this ontology has not been seen to conform to them before."""
    content = cache.content_hash(sources.ontology_files())
    known = cache.is_conforming(content)
    compiled, findings = compile_sources(sources, content="", linting=date.today(), shapes=not known)
    if compiled and not any(f.code in SHAPE_CODES for f in findings):
        cache.note_conforming(content)
    return compiled, findings


def _more(compiled: Compiled, sources: Sources, features: Path | None) -> list[Diagnostic]:
    """What can be said only of rules that are right."""
    ruleset = compiled.ruleset
    readings, found = read_readings(sources.rulesets)
    found += unread(ruleset, readings)
    found += unused(ruleset, _places(sources.ontology))
    found += outdated(ruleset)
    return [*found, *untested(compiled, features)] if features else found


def _places(ontology: Path) -> Callable[[str], Span | None]:
    """Where the ontology declares something, by id; read only when something is to be said of it."""

    @functools.cache
    def subjects() -> dict[str, Span]:
        from hms_rules.ontology.turtle import read_source

        blocks = read_source(ontology).places.blocks
        return {subject: found[0].subject.span for subject, found in blocks.items()}

    def place(id_: str) -> Span | None:
        end = "/" + id_.replace(":", "/")
        return next((span for subject, span in subjects().items() if subject.endswith(end)), None)

    return place
