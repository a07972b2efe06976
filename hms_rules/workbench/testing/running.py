"""Running a suite: every case on the rules, with what failed and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from hms_rules.answering import assumption
from hms_rules.assessment import Explanation
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.language.document import Step
from hms_rules.questions import asked_of
from hms_rules.workbench.testing.expecting import Answer, Outcome
from hms_rules.workbench.testing.playing import Played, Player
from hms_rules.workbench.testing.suite import Case


class Failure(Struct, frozen=True):
    """A line that did not find what it expected.

    Attributes:
        line: the Så line.
        explanation: why the answer is what it is; none when no rule is about it.
        words: the questions and assumptions it names, by the id of the fact.
    """

    line: Step
    outcome: Outcome
    explanation: Explanation | None
    words: Mapping[str, str]


class Result(Struct, frozen=True):
    """How a case went: its failures, or what could not be read in it; neither when all was as expected."""

    case: Case
    failures: tuple[Failure, ...] = ()
    findings: tuple[Diagnostic, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything was as expected."""
        return not self.failures and not self.findings


def run(cases: Iterable[Case], player: Player) -> Iterator[Result]:
    """Play the cases, one by one."""
    for case in cases:
        try:
            played = player.play(player.prepare(case))
        except HmsRulesError as error:
            yield Result(case, findings=error.diagnostics)
        else:
            yield Result(case, tuple(_failures(played)))


def _failures(played: Played) -> Iterator[Failure]:
    for line, outcome in played.outcomes:
        if not outcome.holds:
            explanation = played.answer.explain(outcome.about)
            words = dict(_words(played.answer, explanation)) if explanation else {}
            yield Failure(line, outcome, explanation, words)


def _words(answer: Answer, explanation: Explanation) -> Iterator[tuple[str, str]]:
    behind = answer.explainer.behind
    for fact in explanation.missing:
        asked = asked_of(fact, behind.vocabulary, answer.explainer.norms)
        if asked:
            yield fact, asked[0]
    for fact in explanation.assumptions:
        yield fact, assumption(fact, behind.base, behind.vocabulary)
