"""The test language of `features/`: a scenario is a fact file, a day, and what the answer must be.

`Case` reads one line at a time, whatever runs the scenario; the facts go the way every user's
facts go, through `Business.from_dict` and `Rulebook.assess`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.engines import Values
from hms_rules.facts.business import Business
from hms_rules.language.dates import read_date
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Refused, Setting
from hms_rules.language.names import Names
from hms_rules.rulebook import Rulebook
from hms_rules.workbench.expecting import Answer, Outcome, expect
from hms_rules.workbench.stating import Stated, state

_WHEN = re.compile(r"reglene vurderes per (?P<day>.+?)(?P<strict> uten antakelser)?")
_NOWHERE = Span("", 0, 0)


def names_of(book: Rulebook) -> Names:
    """Index what sentences may name; make it once for many scenarios."""
    return Names.of(book.vocabulary, book.compiled.industries)


@dataclass
class Case:
    """One scenario being played.

    Example:
        >>> case = Case(book, names_of(book))
        >>> case.given("en virksomhet med næringskode 43.320")
        >>> case.when("reglene vurderes per 2026-11-01")
        >>> case.then("gjelder internkontrollforskriften").holds
        True
    """

    book: Rulebook = field(repr=False)
    names: Names = field(repr=False)
    engine: str = "forward"
    stated: Stated = field(init=False, repr=False)
    answer: Answer | None = field(init=False, default=None, repr=False)
    asked: tuple[Business, date, bool] | None = field(init=False, default=None, repr=False)
    expectations: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.stated = Stated(self.book.vocabulary)

    def given(self, text: str | Phrase, table: Sequence[Sequence[str]] | tuple[Row, ...] = ()) -> None:
        """Read a Gitt line, and put what it states in the fact file."""
        with _as_findings():
            state(_phrase(text), _rows(table), self._setting)(self.stated)

    def when(self, text: str | Phrase) -> None:
        """Read the Når line, and assess the business on its day."""
        with _as_findings():
            day, strict = _day(_phrase(text))
        business = Business.from_dict(self.stated.as_dict())
        self.asked = (business, day, strict)
        result = self.book.assess(business, day, strict=strict, engine=self.engine)
        provisions = {s.id: r.provision for r in self.book.compiled.ruleset.rules for s in r.sources}
        provisions |= {r.id: r.provision for r in self.book.compiled.ruleset.rules}
        self.answer = Answer(result, provisions)

    def values(self, engine: str) -> Values:
        """The truth of every target and rule of what was asked, on an engine."""
        assert self.asked, "Når comes first"
        business, day, strict = self.asked
        return self.book.values(business, day, strict=strict, engine=engine)

    def then(self, text: str | Phrase) -> Outcome:
        """Read a Så line, and hold it against the answer."""
        phrase = _phrase(text)
        if self.answer is None:
            raise HmsRulesError([_no_when(phrase.span)])
        with _as_findings():
            outcome = expect(phrase, self._setting)(self.answer)
        self.answer = replace(self.answer, about=outcome.about)
        self.expectations += 1
        return outcome

    @property
    def _setting(self) -> Setting:
        return Setting(self.names, act="", provision="", standard="SN2025")


@contextmanager
def _as_findings() -> Iterator[None]:
    """A sentence that cannot be read is a finding like any other."""
    try:
        yield
    except Refused as refused:
        raise HmsRulesError(refused.findings) from None


def _no_when(span: Span) -> Diagnostic:
    return Diagnostic(
        "E0115", "«Så» står før «Når»", span, help="skriv «Når reglene vurderes per 2026-11-01» først"
    )


def _day(phrase: Phrase) -> tuple[date, bool]:
    found = _WHEN.fullmatch(phrase.text)
    if not found:
        advice = "skriv «reglene vurderes per 2026-11-01», eventuelt med «uten antakelser» etter"
        raise Refused(
            Diagnostic("E0202", f"ukjent setning etter «Når»: «{phrase.text}»", phrase.span, advice)
        )
    return read_date(phrase.group(found, "day")), found["strict"] is not None


def _phrase(text: str | Phrase) -> Phrase:
    return text if isinstance(text, Phrase) else Phrase.written(text, _NOWHERE)


def _rows(table: Sequence[Sequence[str]] | tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(r if isinstance(r, Row) else Row(tuple(_phrase(c) for c in r), _NOWHERE) for r in table)
