"""The hunt on all cores: every worker reads the rules and tests once, and takes mutants by number."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic
from hms_rules.rulebook import Rulebook
from hms_rules.shipped import shipped
from hms_rules.workbench.mutation.killing import Hunt
from hms_rules.workbench.mutation.mutants import Mutants
from hms_rules.workbench.mutation.proposing import Proposal, Proposer
from hms_rules.workbench.mutation.scoring import Outcome, outcomes
from hms_rules.workbench.reasons import read_reasons, without_purpose
from hms_rules.workbench.testing.playing import Player
from hms_rules.workbench.testing.suite import read_suite

_CHUNK = 20


class Sources(Struct, frozen=True):
    """What a hunt is about: the folders a worker reads."""

    rulesets: Path | None
    ontology: Path | None
    features: Path


class Worker:
    """A hunt with its mutants."""

    def __init__(self, sources: Sources) -> None:
        book = Rulebook.load(sources.rulesets, sources.ontology)
        self.book = book
        self.mutants = list(Mutants(book.compiled.ruleset, book.compiled.industries).all())
        self.hunt = Hunt(Player(book), read_suite(sources.features).cases)

    def killers(self, numbers: Sequence[int]) -> dict[int, str | None]:
        """Who notices each of some mutants."""
        return {number: self.hunt.killer(self.mutants[number]) for number in numbers}


class Campaign(Struct, frozen=True):
    """What a hunt found: every mutant with its killer, a scenario for each survivor, and wrong reasons."""

    outcomes: tuple[Outcome, ...]
    proposals: tuple[Proposal, ...]
    findings: tuple[Diagnostic, ...]


_worker: Worker | None = None


def _begin(sources: Sources) -> None:
    global _worker  # noqa: PLW0603  # a worker process has one, made when it starts
    _worker = Worker(sources)


def _killers(numbers: Sequence[int]) -> dict[int, str | None]:
    assert _worker, "the pool makes it first"
    return _worker.killers(numbers)


Track = Callable[[Iterator[dict[int, str | None]], int], Iterable[dict[int, str | None]]]
"""Shows how far the hunt has come: given what comes and how much will come, gives it on."""


def hunt(sources: Sources, word: str = "", track: Track = lambda found, _total: found) -> Campaign:
    """Try every mutant of the rules, on all cores, and propose a scenario for each that survives.

    Args:
        sources: the folders.
        word: only mutants with this in their id.
        track: shows progress.

    Raises:
        HmsRulesError: the rules have errors.
    """
    book = Rulebook.load(sources.rulesets, sources.ontology)
    mutants = list(Mutants(book.compiled.ruleset, book.compiled.industries).all())
    wanted = [n for n, mutant in enumerate(mutants) if word.casefold() in mutant.id.casefold()]
    killers: dict[int, str | None] = {}
    chunks = [wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]
    for found in track(_on_all_cores(sources, chunks), len(chunks)):
        killers |= found
    refused, findings = read_reasons((sources.rulesets or shipped("rulesets")) / "mutanter.csv", "endring")
    found_ = outcomes(((mutants[n], killers[n]) for n in wanted), refused)
    if not word:
        met = (o.mutant.id for o in found_ if o.refused)
        findings += without_purpose(refused, met, (m.id for m in mutants))
    return Campaign(tuple(found_), tuple(_proposals(found_, sources, book)), tuple(findings))


def _proposals(found: Sequence[Outcome], sources: Sources, book: Rulebook) -> Iterator[Proposal]:
    surviving = [o.mutant for o in found if o.survives]
    if surviving:
        proposer = Proposer(book.compiled.ruleset, book.compiled.industries)
        own = Hunt(Player(book), read_suite(sources.features).cases)
        yield from (proposer.propose(mutant, own.nearest(mutant)) for mutant in surviving)


def _on_all_cores(sources: Sources, chunks: Sequence[Sequence[int]]) -> Iterator[dict[int, str | None]]:
    count = min(os.cpu_count() or 1, len(chunks))
    if count == 0:
        return
    with ProcessPoolExecutor(count, initializer=_begin, initargs=(sources,)) as pool:
        for done in as_completed([pool.submit(_killers, chunk) for chunk in chunks]):
            yield done.result()
