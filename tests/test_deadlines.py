"""Deadlines, from the follow-on line of a rule to the answer, and how a scenario tests them."""

from __future__ import annotations

from datetime import date

import pytest

from hms_rules.diagnostics import HmsRulesError, render_text
from hms_rules.language.tree import Timing
from hms_rules.wording import timing
from hms_rules.workbench.testing.expecting import Outcome
from hms_rules.workbench.testing.playing import Play, Player
from tests.small_book import small_book


def case(*follow_ons: str) -> Play:
    """A business with the duty, whose rule has these lines under it; the line about the duty is read."""
    book = small_book(*(f"      Og {line}" for line in follow_ons))
    played = Play(Player(book))
    played.given("at antall arbeidstakere er 5")
    played.when("reglene vurderes per 2026-11-01")
    assert played.then('plikter virksomheten å "opprette arbeidsmiljøutvalg"').holds
    return played


def said(outcome: Outcome) -> tuple[bool, str, str]:
    return outcome.holds, outcome.expected, outcome.actual


@pytest.mark.parametrize(
    ("rule", "test"),
    [
        ("det skal skje innen 2028-10-01", "fristen er 2028-10-01"),
        ("det skal skje innen 2028-10-01", "fristen er innen 1. oktober 2028"),
        ('det skal skje senest to uker før "møtet"', 'fristen er senest 2 uker før "møtet"'),
        ('det skal skje senest 14 dager etter "ulykken"', 'fristen er senest 14 dager etter "ulykken"'),
        ('det skal skje når "arbeidet begynner"', 'er fristen når "arbeidet begynner"'),
        ("det skal gjentas minst hvert 3. år", "fristen er minst hvert 3. år"),
        ("det skal gjentas minst hver uke", "fristen er minst hver uke"),
    ],
)
def test_a_deadline_is_tested_in_the_words_of_the_rule(rule: str, test: str) -> None:
    assert case(rule).then(test).holds


@pytest.mark.parametrize(
    ("rule", "test"),
    [
        ("det skal skje innen 2028-10-01", "fristen er 2028-10-02"),
        ("det skal skje innen 2028-10-11", "fristen er 2028-10-01"),
        ('det skal skje senest 2 uker før "møtet"', 'fristen er senest 3 uker før "møtet"'),
        ('det skal skje senest 12 uker før "møtet"', 'fristen er senest 2 uker før "møtet"'),
        ('det skal skje senest 2 uker før "møtet"', 'fristen er senest 2 dager før "møtet"'),
        ('det skal skje senest 2 uker før "møtet"', 'fristen er senest 2 uker etter "møtet"'),
        ('det skal skje senest 2 uker før "møtet"', 'fristen er senest 2 uker før "møtet begynner"'),
        ('det skal skje senest 2 uker før "møtet begynner"', 'fristen er senest 2 uker før "møtet"'),
        ('det skal skje når "arbeidet begynner"', 'fristen er når "arbeidet slutter"'),
        ("det skal gjentas minst hvert 3. år", "fristen er minst hvert 5. år"),
        ("det skal gjentas minst hvert 3. år", "fristen er minst hver 3. måned"),
    ],
)
def test_another_day_period_or_event_is_not_the_deadline(rule: str, test: str) -> None:
    assert not case(rule).then(test).holds


def test_a_wrong_deadline_is_told_beside_the_right_one() -> None:
    outcome = case('det skal skje senest 2 uker før "møtet"').then('fristen er senest 3 uker før "møtet"')
    assert said(outcome) == (
        False,
        "fristen er senest 3 uker før møtet",
        "fristen er senest 2 uker før møtet",
    )


def test_each_of_two_deadlines_is_one() -> None:
    played = case('det skal skje når "arbeidet begynner"', "det skal gjentas minst hvert 5. år")
    assert played.then('fristen er når "arbeidet begynner"').holds
    assert played.then("fristen er minst hvert 5. år").holds
    assert said(played.then("fristen er minst hvert 3. år")) == (
        False,
        "fristen er minst hvert tredje år",
        "fristen er når arbeidet begynner; minst hvert femte år",
    )


def test_a_duty_without_a_deadline_has_none() -> None:
    assert said(case().then("fristen er 2028-10-01")) == (
        False,
        "fristen er innen 1.10.2028",
        "fristen er ikke satt",
    )


FORMS = (
    'skriv en dato, eller som i reglene: «senest 14 dager etter "ulykken"», '
    '«når "arbeidet begynner"» eller «minst hvert 3. år»'
)
PERIOD = "skriv f.eks. «14 dager», «2 måneder» eller «5 år»"
INTERVAL = "skriv f.eks. «hvert år», «hvert 3. år» eller «hver 6. måned»"


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("fristen er snart", f"feil[E0202]: «snart» er ikke en frist\n   = hjelp: {FORMS}"),
        (
            "fristen er senest 2 uker før møtet",
            f"feil[E0202]: «senest 2 uker før møtet» er ikke en frist\n   = hjelp: {FORMS}",
        ),
        ("fristen er hvert 3. år", f"feil[E0202]: «hvert 3. år» er ikke en frist\n   = hjelp: {FORMS}"),
        (
            "fristen er 2028-02-30",
            "feil[E0308]: datoen «2028-02-30» finnes ikke\n   = hjelp: se etter i kalenderen",
        ),
        (
            'fristen er senest snart etter "ulykken"',
            f"feil[E0311]: «snart» er ikke et tidsrom\n   = hjelp: {PERIOD}",
        ),
        (
            "fristen er minst av og til",
            f"feil[E0311]: «av og til» sier ikke hvor ofte\n   = hjelp: {INTERVAL}",
        ),
    ],
)
def test_a_deadline_that_cannot_be_read_is_a_finding(line: str, finding: str) -> None:
    with pytest.raises(HmsRulesError) as refused:
        case("det skal gjentas minst hvert 3. år").then(line)
    (found,) = refused.value.diagnostics
    assert "\n".join(t for t in render_text(found).splitlines() if "-->" not in t) == finding


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (Timing("by", date=date(2028, 10, 1)), "innen 1.10.2028"),
        (Timing("before", period="P2W", event="møtet"), "senest 2 uker før møtet"),
        (Timing("after", period="P1M", event="ulykken"), "senest 1 måned etter ulykken"),
        (Timing("when", event="arbeidet begynner"), "når arbeidet begynner"),
        (Timing("repeat", period="P5Y"), "minst hvert femte år"),
        (Timing("keep", period="P5Y"), "oppbevares i minst 5 år"),
        (Timing("keep", period="PT48H", event="prøven"), "oppbevares i minst 48 timer etter prøven"),
        (Timing("for", event="kranførere"), "for kranførere"),
    ],
)
def test_a_follow_on_line_in_words(line: Timing, words: str) -> None:
    assert timing(line) == words
