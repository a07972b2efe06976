"""The score of a hunt: how many mutants some test notices, by act, without those an editor has refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from hms_rules.workbench.mutation.mutants import Mutant
from hms_rules.workbench.reasons import Reason


class Score(Struct, frozen=True):
    """How the mutants of an act went.

    Attributes:
        killed: noticed by some test; `refused` no test is wanted, for a recorded reason.
    """

    killed: int
    survived: int
    refused: int

    @property
    def percent(self) -> float:
        """The share noticed of those that should be; 100 of none."""
        wanted = self.killed + self.survived
        return 100 * self.killed / wanted if wanted else 100.0


class Outcome(Struct, frozen=True):
    """A mutant, and the case that notices it, or why none is wanted."""

    mutant: Mutant
    killer: str | None
    refused: Reason | None = None

    @property
    def survives(self) -> bool:
        """Whether an editor has something to do."""
        return self.killer is None and self.refused is None


def outcomes(found: Iterable[tuple[Mutant, str | None]], refused: Mapping[str, Reason]) -> list[Outcome]:
    """Put killers and recorded reasons together; a reason counts only where no test notices the mutant."""
    return [Outcome(m, killer, None if killer else refused.get(m.id)) for m, killer in found]


def scores(found: Iterable[Outcome]) -> dict[str, Score]:
    """The score of each act, by its id, in the order met."""
    by_act: dict[str, list[Outcome]] = {}
    for outcome in found:
        by_act.setdefault(outcome.mutant.act, []).append(outcome)
    return {act: score(those) for act, those in by_act.items()}


def score(found: Iterable[Outcome]) -> Score:
    """The score of some mutants."""
    found = list(found)
    return Score(
        killed=sum(o.killer is not None for o in found),
        survived=sum(o.survives for o in found),
        refused=sum(o.refused is not None for o in found),
    )
