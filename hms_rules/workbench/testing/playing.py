"""Playing tests: a scenario is a fact file, a day, and what the answer must be.

`Player` reads whole cases of a suite; `Play` reads one line at a time, whatever runs the scenario.
The facts go the way every user's facts go, through `Business.from_dict` and the rule book.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property, partial

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.engines import Values
from hms_rules.facts.business import Business
from hms_rules.language.dates import read_date
from hms_rules.language.document import Keyword, Phrase, Row, Step
from hms_rules.language.forms import Form, Refused, Sentence, Setting, form, read_as
from hms_rules.language.names import Names
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.testing.expecting import Answer, Expectation, Outcome, expect
from hms_rules.workbench.testing.stating import Stated, state
from hms_rules.workbench.testing.suite import Case

_NOWHERE = Span("", 0, 0)


def _read_day(sentence: Sentence) -> tuple[date, bool]:
    return read_date(sentence["day"]), sentence.has("strict")


WHEN: tuple[Form[tuple[date, bool]], ...] = (
    form(
        "dag",
        r"reglene vurderes per (?P<day>.+?)(?P<strict> uten antakelser)?",
        _read_day,
        "reglene vurderes per 2026-11-01 uten antakelser",
        "dagen loven leses på; «uten antakelser» når bare det som er sikkert, skal telle",
    ),
)


class Asked(Struct, frozen=True):
    """What a test asks: of which business, on which day, and whether assumptions are left out."""

    business: Business
    day: date
    strict: bool


class Prepared(Struct, frozen=True):
    """A case that has been read: what it asks, and what each Så line expects."""

    case: Case
    asked: Asked
    expected: tuple[tuple[Step, Expectation], ...]

    @property
    def about(self) -> frozenset[str]:
        """The ids of the targets the expectations are about."""
        return frozenset(e.target for _, e in self.expected if e.target)


class Played(Struct, frozen=True):
    """A case that has been played: what each Så line found, and the answer it looked at."""

    case: Case
    outcomes: tuple[tuple[Step, Outcome], ...]
    answer: Answer

    @property
    def holds(self) -> bool:
        """Whether everything was as expected."""
        return all(outcome.holds for _, outcome in self.outcomes)


class Player:
    """Reads and plays the cases of a suite on one rule book.

    Args:
        book: the rules that are tested.
        engine: `reference` or `forward`; they give equal answers.
    """

    def __init__(self, book: Rulebook, engine: str = "reference") -> None:
        self.book = book
        self.engine = engine

    @cached_property
    def setting(self) -> Setting:
        """What sentences may name."""
        names = Names.of(self.book.vocabulary, self.book.compiled.industries)
        return Setting(names, act="", provision="", standard="SN2025")

    @cached_property
    def _provisions(self) -> dict[str, str]:
        rules = self.book.compiled.ruleset.rules
        return {s.id: r.provision for r in rules for s in r.sources} | {r.id: r.provision for r in rules}

    def prepare(self, case: Case) -> Prepared:
        """Read the lines of a case.

        Raises:
            HmsRulesError: with every line that cannot be read.
        """
        stated, asked, expected = Stated(self.book.vocabulary), None, []
        findings = list[Diagnostic]()
        for step in case.steps:
            try:
                match step.keyword:
                    case Keyword.GIVEN:
                        state(step.text, step.table, self.setting)(stated)
                    case Keyword.WHEN:
                        asked = _day(step.text, self.setting)
                    case _:
                        expected.append((step, expect(step.text, self.setting)))
            except Refused as refused:
                findings += refused.findings
        if findings:
            raise HmsRulesError(findings)
        if asked is None or not expected:
            raise HmsRulesError([_incomplete(case, asked)])
        day, strict = asked
        return Prepared(case, Asked(Business.from_dict(stated.as_dict()), day, strict), tuple(expected))

    def answer(self, asked: Asked, about: frozenset[str] | None = None) -> Answer:
        """The answer to what a test asks, as far as some targets rest on it.

        Raises:
            HmsRulesError: the facts contradict each other, or the day is outside what is modelled.
        """
        business, day, strict = asked.business, asked.day, asked.strict
        explainer = self.book.explain(business, day, strict=strict, engine=self.engine, about=about)
        left = partial(self.book.questions, business, day, strict=strict, engine=self.engine)
        return Answer(explainer, left, self._provisions)

    def play(self, prepared: Prepared) -> Played:
        """Hold a case against the answer.

        Raises:
            HmsRulesError: as `answer` does.
        """
        answer, outcomes = self.answer(prepared.asked, prepared.about), []
        for step, expectation in prepared.expected:
            outcome = expectation.look(answer)
            outcomes.append((step, outcome))
            answer = replace(answer, about=outcome.about)
        return Played(prepared.case, tuple(outcomes), answer)


class Play:
    """One scenario being played a line at a time.

    Example:
        >>> play = Play(Player(book, engine="forward"))
        >>> play.given("en virksomhet med næringskode 43.320")
        >>> play.when("reglene vurderes per 2026-11-01")
        >>> play.then("gjelder internkontrollforskriften").holds
        True
    """

    def __init__(self, player: Player) -> None:
        self.player = player
        self.stated = Stated(player.book.vocabulary)
        self.asked: Asked | None = None
        self.answer: Answer | None = None
        self.expectations = 0

    def given(self, text: str | Phrase, table: Sequence[Sequence[str]] | tuple[Row, ...] = ()) -> None:
        """Read a Gitt line, and put what it states in the fact file."""
        with _as_findings():
            state(_phrase(text), _rows(table), self.player.setting)(self.stated)

    def when(self, text: str | Phrase) -> None:
        """Read the Når line, and assess the business on its day."""
        with _as_findings():
            day, strict = _day(_phrase(text), self.player.setting)
        self.asked = Asked(Business.from_dict(self.stated.as_dict()), day, strict)
        self.answer = self.player.answer(self.asked)

    def values(self, engine: str) -> Values:
        """The truth of every target and rule of what was asked, on an engine."""
        assert self.asked, "Når comes first"
        asked = self.asked
        return self.player.book.values(asked.business, asked.day, strict=asked.strict, engine=engine)

    def then(self, text: str | Phrase) -> Outcome:
        """Read a Så line, and hold it against the answer."""
        phrase = _phrase(text)
        if self.answer is None:
            raise HmsRulesError([_no_when(phrase.span)])
        with _as_findings():
            outcome = expect(phrase, self.player.setting).look(self.answer)
        self.answer = replace(self.answer, about=outcome.about)
        self.expectations += 1
        return outcome


@contextmanager
def _as_findings() -> Iterator[None]:
    """A sentence that cannot be read is a finding like any other."""
    try:
        yield
    except Refused as refused:
        raise HmsRulesError(refused.findings) from None


def _incomplete(case: Case, asked: object) -> Diagnostic:
    if asked is None:
        return _no_when(case.span)
    return Diagnostic(
        "E0115", "scenariet forventer ingenting", case.span, help="skriv minst én linje som begynner med «Så»"
    )


def _no_when(span: Span) -> Diagnostic:
    return Diagnostic(
        "E0115", "«Så» står før «Når»", span, help="skriv «Når reglene vurderes per 2026-11-01» først"
    )


def _day(phrase: Phrase, setting: Setting) -> tuple[date, bool]:
    read = read_as(WHEN, phrase, (), setting)
    if read is None:
        advice = "skriv «reglene vurderes per 2026-11-01», eventuelt med «uten antakelser» etter"
        raise Refused(
            Diagnostic("E0202", f"ukjent setning etter «Når»: «{phrase.text}»", phrase.span, advice)
        )
    return read[1]


def _phrase(text: str | Phrase) -> Phrase:
    return text if isinstance(text, Phrase) else Phrase.written(text, _NOWHERE)


def _rows(table: Sequence[Sequence[str]] | tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(r if isinstance(r, Row) else Row(tuple(_phrase(c) for c in r), _NOWHERE) for r in table)
