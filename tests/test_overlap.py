"""What is found between rules: pairs against brute force, tables number by number, and what is told."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hms_rules.cli import commands
from hms_rules.diagnostics import Span, render_gnu
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.parser import parse_rules
from hms_rules.language.tree import Comparator, Comparison, Window
from hms_rules.loading import Compiled
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import Duty, Vocabulary
from hms_rules.workbench.overlap.found import Found, Sort
from hms_rules.workbench.overlap.pairs import Pairs
from hms_rules.workbench.overlap.report import Report, compare
from hms_rules.workbench.overlap.tables import tables
from hms_rules.workbench.overlap.worlds import Worlds
from hms_rules.workbench.rows import Asked, Row, Rule
from tests import overlap_worlds as small
from tests.rule_vocabulary import VOCABULARY

NO_CODES = IndustryCodes(*({"SN2025": {}, "SN2007": {}} for _ in range(5)))  # type: ignore[arg-type]
CODES = IndustryCodes(
    {"SN2025": dict.fromkeys((*small.GROUPS, *small.NEW), ""), "SN2007": {}},
    *({"SN2025": {}, "SN2007": {}} for _ in range(4)),  # type: ignore[arg-type]
)
ALWAYS = Window()

HEAD = """# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven

  @hjemmel:§2A-6 @kontrollert:2026-11-23
  Regel: § 2 A-6 Virkeområde

    @id:omfang
    Scenario: Virkeområde
      Gitt at antall arbeidstakere er minst 1
      Så gjelder loven

  @hjemmel:§6-1 @kontrollert:2026-11-23
  Regel: § 6-1 Plikter
"""
WORDS = replace(
    VOCABULARY, duties=VOCABULARY.duties | {"forbud:avtale": Duty("forbud:avtale", "avtale noe annet", "")}
)
DUTY = 'Så plikter virksomheten å "opprette arbeidsmiljøutvalg"'


def scenario(name: str, *steps: str, tags: str = "") -> str:
    title = "Scenariomal" if any("|" in s and "rad" in s for s in steps) else "Scenario"
    lines = "\n".join(f"      {step}" for step in steps)
    return f"\n    @id:{name}{tags}\n    {title}: {name}\n{lines}\n"


def compiled(*scenarios: str) -> Compiled:
    file, findings = parse_rules("regler.feature", (HEAD + "".join(scenarios)).encode(), WORDS, CODES)
    assert file is not None
    assert [render_gnu(d) for d in findings] == []
    ruleset, findings = compile_ruleset([file], WORDS)
    assert [render_gnu(d) for d in findings] == []
    assert ruleset is not None
    return Compiled("", ruleset, CODES)


def report(tmp_path: Path, *scenarios: str, reasons: str = "") -> Report:
    if reasons:
        (tmp_path / "overlapp.csv").write_text(reasons, encoding="utf-8")
    return compare(compiled(*scenarios), tmp_path)


def told(found: Report) -> list[str]:
    return [f"{d.code} {d.message}" for d in found.findings]


# ------------------------------------------------------------------ pairs, against brute force


def rule_of(number: int, conditions: Sequence[Asked], window: Window = ALWAYS) -> Rule:
    row = Row(
        id=f"r{number}",
        title="",
        act="",
        rule=number,
        span=Span("x", number),
        conditions=tuple(conditions),
        targets=frozenset({"plikt:x"}),
        timing={},
        window=window,
    )
    return Rule(row, (row,))


@settings(max_examples=60, deadline=None)
@given(small.vocabularies(), small.asked(small.settled, 2), small.asked(small.settled, 2))
def test_a_rule_is_said_to_add_nothing_exactly_when_the_other_always_fires_too(
    vocabulary: Vocabulary, one: list[Asked], other: list[Asked]
) -> None:
    evaluator = LiteralEvaluator(vocabulary)
    fired = [(w.meets(one, evaluator), w.meets(other, evaluator)) for w in small.settled_worlds(vocabulary)]
    assume(any(a for a, _ in fired) and any(b for _, b in fired))
    rules = [rule_of(0, one), rule_of(1, other)]
    pairs = Pairs(rules, Worlds(vocabulary, NO_CODES))
    found = {(f.rule.id, f.other.id if f.other else "", f.sort) for r in rules for f in pairs.subsumed(r)}
    within = {("r0", "r1"): all(b for a, b in fired if a), ("r1", "r0"): all(a for a, b in fired if b)}
    if all(within.values()):
        assert found == {("r1", "r0", Sort.SAME)}
    else:
        assert found == {(a, b, Sort.SUBSUMED) for (a, b), holds in within.items() if holds}


# ------------------------------------------------------------------ tables, number by number

whole_bounds = st.tuples(st.integers(0, 8), st.integers(0, 4))


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([(small.WHOLE, 1.0), (small.HALF, 0.5)]),
    st.lists(st.tuples(whole_bounds, st.booleans(), st.booleans()), min_size=2, max_size=4),
    st.data(),
)
def test_gaps_and_overlaps_are_those_a_count_of_every_number_finds(
    quantity: tuple[str, float], bounds: list[tuple[tuple[int, int], bool, bool]], data: st.DataObject
) -> None:
    """Every number is tried, and for a number that need not be whole one between each two as well."""
    name, step = quantity
    vocabulary = data.draw(small.vocabularies())
    rows, parts = [], []
    for number, ((low, size), open_below, open_above) in enumerate(bounds):
        above = Comparator.MORE_THAN if open_below else Comparator.AT_LEAST
        below = Comparator.LESS_THAN if open_above else Comparator.AT_MOST
        conditions: list[Asked] = [
            (Comparison(name, above, low), False),
            (Comparison(name, below, low + size), False),
        ]
        numbers = [n * step for n in range(int(13 / step))]
        part = {
            n
            for n in numbers
            if (n > low if open_below else n >= low) and (n < low + size if open_above else n <= low + size)
        }
        assume(part)
        parts.append(part)
        rows.append(replace(rule_of(number, conditions).whole, id=f"tabell/{number}"))
    found = list(tables([Rule(row, (row,)) for row in rows], vocabulary))
    covered = set[float]().union(*parts)
    hole = any(n not in covered for n in numbers if min(covered) < n < max(covered))
    crossing = any(a & b and a - b and b - a for i, a in enumerate(parts) for b in parts[:i])
    assert any(f.sort is Sort.GAP for f in found) is hole
    assert any(f.sort is Sort.OVERLAP for f in found) is crossing


def days(*windows: tuple[str | None, str | None]) -> list[Found]:
    rows = [
        rule_of(n, [], Window(*(date.fromisoformat(d) if d else None for d in window))).whole
        for n, window in enumerate(windows)
    ]
    rows = [replace(row, id=f"tabell/{n}") for n, row in enumerate(rows)]
    return list(tables([Rule(row, (row,)) for row in rows], Vocabulary()))


def test_days_a_table_leaves_out_are_found_and_days_that_follow_on_each_other_are_not() -> None:
    assert days((None, "2023-12-31"), ("2024-01-01", None)) == []
    assert days((None, "2023-12-31"), ("2024-02-01", None), (None, None)) == []
    assert days(("2020-01-01", "2024-12-31"), (None, "2023-12-31"), ("2025-01-01", None)) == []
    (found,) = days(("2024-02-01", None), (None, "2023-12-31"))
    assert (found.sort, found.days) == (Sort.GAP, Window(date(2024, 1, 1), date(2024, 1, 31)))
    (found,) = days((None, "2023-12-31"), ("2024-01-02", None))
    assert found.days == Window(date(2024, 1, 1), date(2024, 1, 1))


# ------------------------------------------------------------------ what repeats


def test_two_rules_that_say_the_same_are_said_once_at_the_second(tmp_path: Path) -> None:
    one = scenario("en", "Gitt at antall arbeidstakere er minst 10", "Og at loven gjelder", DUTY)
    two = scenario("to", "Gitt at loven gjelder", "Og at antall arbeidstakere er flere enn 9", DUTY)
    found = report(tmp_path, one, two)
    assert told(found) == ["W1211 regelen «to» sier det samme som «en»"]
    assert [str(d.span) for d in found.findings] == ["regler.feature:23:5"]
    assert [str(place) for d in found.findings for place, _ in d.related] == ["regler.feature:17:5"]


def test_a_rule_with_more_conditions_for_the_same_adds_nothing(tmp_path: Path) -> None:
    wide = scenario("vid", "Gitt at antall arbeidstakere er minst 5", DUTY)
    assert told(
        report(tmp_path, wide, scenario("trang", "Gitt at antall arbeidstakere er minst 10", DUTY))
    ) == ["W1212 regelen «trang» er overflødig: hver gang den slår til, slår også «vid» til"]
    kept = scenario("krav", "Gitt at en av partene krever det", DUTY)
    assert told(report(tmp_path, wide, kept)) == []


def test_a_rule_that_concludes_more_or_says_when_is_not_superfluous(tmp_path: Path) -> None:
    wide = scenario("vid", "Gitt at antall arbeidstakere er minst 5", DUTY)
    narrow = ("Gitt at antall arbeidstakere er minst 10", DUTY)
    more = scenario("mer", *narrow, 'Og virksomheten kan "avtale en annen ordning"')
    timed = scenario("frist", *narrow, "Og det skal gjentas minst hvert år")
    assert told(report(tmp_path, wide, more)) == []
    assert told(report(tmp_path, wide, timed)) == []
    both = scenario(
        "vid", "Gitt at antall arbeidstakere er minst 5", DUTY, "Og det skal gjentas minst hvert år"
    )
    assert told(report(tmp_path, both, timed)) == [
        "W1212 regelen «frist» er overflødig: hver gang den slår til, slår også «vid» til"
    ]


def test_days_decide_when_a_rule_adds_nothing(tmp_path: Path) -> None:
    old = scenario("gammel", "Gitt at antall arbeidstakere er minst 50", DUTY)
    ended = scenario("gammel", "Gitt at antall arbeidstakere er minst 50", DUTY, tags=" @til:2023-12-31")
    new = scenario("ny", "Gitt at antall arbeidstakere er minst 30", DUTY, tags=" @fra:2024-01-01")
    assert told(report(tmp_path, ended, new)) == []
    assert told(report(tmp_path, old, new)) == [
        "W1212 regelen «gammel» er overflødig fra 1.1.2024: hver gang den slår til, slår også «ny» til"
    ]


def test_the_same_on_fewer_days_adds_nothing_and_the_one_on_more_days_stands(tmp_path: Path) -> None:
    steps = ("Gitt at antall arbeidstakere er minst 5", DUTY)
    always, later = scenario("alltid", *steps), scenario("senere", *steps, tags=" @fra:2024-01-01")
    expected = ["W1212 regelen «senere» er overflødig: hver gang den slår til, slår også «alltid» til"]
    assert told(report(tmp_path, always, later)) == expected
    assert told(report(tmp_path, later, always)) == expected


def test_the_same_without_saying_when_adds_nothing(tmp_path: Path) -> None:
    steps = ("Gitt at antall arbeidstakere er minst 5", DUTY)
    timed = scenario("frist", *steps, "Og det skal gjentas minst hvert år")
    assert told(report(tmp_path, timed, scenario("uten", *steps))) == [
        "W1212 regelen «uten» er overflødig: hver gang den slår til, slår også «frist» til"
    ]


TABLE = (
    "Gitt at næringskoden er <kode>",
    DUTY,
    "",
    "Eksempler:",
    "  | rad | kode |",
)


@pytest.mark.parametrize(
    ("rows", "beside", "superfluous"),
    [
        (["10.1"], "10", ["tabell/0 ved siden av x"]),
        (["10.11", "43"], "10", ["tabell/0 ved siden av x"]),
        (["10.110", "10.120"], "10", ["tabell ved siden av x"]),
        (["10.110", "10.200"], "43", []),
        (["10.1", "43"], "10.110", ["x ved siden av tabell/0"]),
    ],
)
def test_rows_are_held_against_other_rules_by_the_codes_under_them(
    tmp_path: Path, rows: list[str], beside: str, superfluous: list[str]
) -> None:
    table = scenario("tabell", *TABLE, *(f"  | {n}   | {code} |" for n, code in enumerate(rows)))
    found = report(tmp_path, table, scenario("x", f"Gitt at næringskoden er {beside}", DUTY))
    assert told(found) == [
        f"W1212 regelen «{rule}» er overflødig: hver gang den slår til, slår også «{other}» til"
        for rule, _, other in (line.partition(" ved siden av ") for line in superfluous)
    ]


def test_a_code_twice_in_one_table_is_found(tmp_path: Path) -> None:
    rows = ("  | a   | 10.1 |", "  | b   | 43 |", "  | c   | 10.1 |")
    assert told(report(tmp_path, scenario("tabell", *TABLE, *rows))) == [
        "W1211 regelen «tabell/c» sier det samme som «tabell/a»"
    ]


def test_rows_that_only_together_cover_a_rule_are_found(tmp_path: Path) -> None:
    table = scenario("tabell", *TABLE, "  | a   | 10.1 |", "  | b   | 10.2 |")
    assert told(report(tmp_path, table, scenario("x", "Gitt at næringskoden er 10", DUTY))) == [
        "W1211 regelen «x» sier det samme som «tabell»"
    ]


# ------------------------------------------------------------------ what contradicts, and what can never be


def test_what_is_allowed_and_forbidden_at_once_is_a_contradiction(tmp_path: Path) -> None:
    may = scenario(
        "adgang",
        "Gitt at antall arbeidstakere er færre enn 10",
        'Så kan virksomheten "avtale en annen ordning"',
    )
    must_not = 'Så er det forbudt å "avtale noe annet"'
    apart = scenario("forbud", "Gitt at antall arbeidstakere er minst 10", must_not)
    meeting = scenario("forbud", "Gitt at virksomheten utfører asbestarbeid", must_not)
    assert told(report(tmp_path, may, apart)) == []
    (found,) = told(report(tmp_path, may, meeting))
    assert found == (
        "W1213 reglene «adgang» og «forbud» kan slå til sammen, og den ene gir adgang til "
        "det den andre forbyr: «avtale en annen ordning»"
    )


SCOPE = ("Så gjelder disse bestemmelsene:", "  | bestemmelse |", "  | § 6-1 |")
AWAY = ("Så gjelder ikke disse bestemmelsene:", *SCOPE[1:])


def test_a_section_is_taken_away_with_its_chapter(tmp_path: Path) -> None:
    chapter = scenario("kapittel", "Gitt at virksomheten er på Svalbard", *AWAY[:-1], "  | kapittel 6 |")
    section = scenario("paragraf", "Gitt at virksomheten er på Svalbard", *AWAY)
    assert told(report(tmp_path, chapter, section)) == [
        "W1212 regelen «paragraf» er overflødig: hver gang den slår til, slår også «kapittel» til"
    ]


def test_what_is_added_and_taken_away_at_once_is_a_contradiction(tmp_path: Path) -> None:
    adds = scenario("legger-til", "Gitt at virksomheten utfører asbestarbeid", *SCOPE)
    away = scenario("tar-bort", "Gitt at virksomheten er på Svalbard", *AWAY)
    (found,) = told(report(tmp_path, adds, away))
    assert found == (
        "W1213 reglene «legger-til» og «tar-bort» kan slå til sammen, og "
        "den ene legger til arbeidsmiljøloven §6-1, den andre tar det bort"
    )
    apart = scenario("tar-bort", "Gitt at virksomheten ikke utfører asbestarbeid", *AWAY)
    assert told(report(tmp_path, adds, apart)) == []
    ended = scenario(
        "legger-til", "Gitt at virksomheten utfører asbestarbeid", *SCOPE, tags=" @til:2023-12-31"
    )
    svalbard = "Gitt at virksomheten er på Svalbard"
    later = scenario("tar-bort", svalbard, *AWAY, tags=" @fra:2024-01-01")
    assert told(report(tmp_path, ended, later)) == []


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        (
            ["Gitt at antall arbeidstakere er minst 10", "Men ikke dersom antall arbeidstakere er minst 5"],
            "«at antall arbeidstakere er minst 10» og «at antall arbeidstakere er mindre enn 5»",
        ),
        (
            [
                "Gitt at virksomheten utfører asbestarbeid",
                "Men ikke dersom virksomheten utfører asbestarbeid",
            ],
            "«at virksomheten utfører asbestarbeid» og «at virksomheten ikke utfører asbestarbeid»",
        ),
        (
            ["Gitt at næringskoden er 43", "Og at næringskoden er 10"],
            "«at næringskoden er 43» og «at næringskoden er 10»",
        ),
        (
            ["Gitt at loven gjelder", "Men ikke dersom loven gjelder"],
            "«at arbeidsmiljøloven gjelder ikke» og «at arbeidsmiljøloven gjelder»",
        ),
    ],
)
def test_conditions_that_exclude_each_other_are_named_and_no_others(
    tmp_path: Path, steps: list[str], why: str
) -> None:
    found = report(tmp_path, scenario("x", *steps[:-1], "Og at en av partene krever det", steps[-1], DUTY))
    if not steps[-1].startswith("Men"):
        found = report(tmp_path, scenario("x", *steps, "Og at en av partene krever det", DUTY))
    assert told(found) == ["W1214 regelen «x» kan aldri slå til: vilkårene utelukker hverandre"]
    assert found.findings[0].note == why


@pytest.mark.parametrize(("tags", "which"), [("@til:2024-12-31", "provision"), ("@fra:2031-01-01", "act")])
def test_a_rule_whose_days_are_none_of_its_act_or_provision_can_never_fire(
    tmp_path: Path, tags: str, which: str
) -> None:
    book = compiled(scenario("x", "Gitt at loven gjelder", DUTY, tags=f" {tags}"))
    section, act = WORDS.provisions["lov/2005-06-17-62/§6-1"], WORDS.acts["lov/2005-06-17-62"]
    words = {
        "provision": replace(
            WORDS,
            provisions=WORDS.provisions | {section.id: replace(section, in_force_from=date(2025, 1, 1))},
        ),
        "act": replace(WORDS, acts=WORDS.acts | {act.id: replace(act, in_force_to=date(2030, 12, 31))}),
    }
    ruleset = replace(book.ruleset, vocabulary=words[which])
    assert told(compare(replace(book, ruleset=ruleset), tmp_path)) == [
        "W1214 regelen «x» kan aldri slå til: den har ingen dag felles med loven eller bestemmelsen"
    ]


# ------------------------------------------------------------------ gaps and overlaps, told


def table(*rows: str) -> str:
    return scenario(
        "trinn",
        "Gitt at <antall>",
        "Så <følge>",
        "",
        "Eksempler:",
        "  | rad | antall | følge |",
        *(f"  | {n} | {row} |" for n, row in zip("abc", rows, strict=False)),
    )


YEARLY = "antall sysselsatte i gjennomsnitt i året"
MAY = 'kan virksomheten "avtale en annen ordning"'
MUST = 'plikter virksomheten å "opprette arbeidsmiljøutvalg"'


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("antall arbeidstakere er minst 5 og mindre enn 10", "antall arbeidstakere er minst 10", []),
        ("antall arbeidstakere er høyst 9", "antall arbeidstakere er minst 10", []),
        (
            "antall arbeidstakere er mindre enn 10",
            "antall arbeidstakere er minst 11",
            ["W1215 ingen rad har antall arbeidstakere 10: mellom «trinn/a» og «trinn/b»"],
        ),
        (
            f"{YEARLY} er høyst 9",
            f"{YEARLY} er minst 10",
            [f"W1215 ingen rad har {YEARLY} mer enn 9 og mindre enn 10: mellom «trinn/a» og «trinn/b»"],
        ),
        (
            "støynivå er mindre enn 80 dB",
            "støynivå er mer enn 80 dB",
            ["W1215 ingen rad har støynivå 80 dB: mellom «trinn/a» og «trinn/b»"],
        ),
        (
            "dagen anlegget ble tatt i bruk er før 2010-01-01",
            "dagen anlegget ble tatt i bruk er fra og med 2010-01-02",
            ["W1215 ingen rad har dagen anlegget ble tatt i bruk 1.1.2010: mellom «trinn/a» og «trinn/b»"],
        ),
        (
            "antall arbeidstakere er minst 5 og høyst 10",
            "antall arbeidstakere er minst 10 og høyst 20",
            ["W1216 to rader har antall arbeidstakere 10: «trinn/a» og «trinn/b»"],
        ),
        ("antall arbeidstakere er minst 5", "antall arbeidstakere er minst 10", []),
    ],
)
def test_what_rows_leave_out_and_have_twice_is_told_in_numbers(
    tmp_path: Path, first: str, second: str, expected: list[str]
) -> None:
    assert told(report(tmp_path, table(f"{first} | {MAY}", f"{second} | {MUST}"))) == expected


def test_rows_of_different_days_do_not_divide_a_number_between_them(tmp_path: Path) -> None:
    rows = scenario(
        "trinn",
        "Gitt at antall arbeidstakere er <antall>",
        DUTY,
        "",
        "@til:2023-12-31",
        "Eksempler:",
        "  | rad | antall        |",
        "  | a   | mindre enn 10 |",
        "",
        "@fra:2024-01-01",
        "Eksempler:",
        "  | rad | antall   |",
        "  | b   | minst 20 |",
    )
    assert told(report(tmp_path, rows)) == []


def test_rows_with_other_conditions_beside_do_not_divide_a_number(tmp_path: Path) -> None:
    rows = scenario(
        "trinn",
        "Gitt at antall arbeidstakere er <antall>",
        "Og at næringskoden er <kode>",
        DUTY,
        "",
        "Eksempler:",
        "  | rad | antall       | kode |",
        "  | a   | mindre enn 5 | 43   |",
        "  | b   | minst 10     | 10   |",
    )
    assert told(report(tmp_path, rows)) == []


# ------------------------------------------------------------------ reasons, and what is left open

PAIR = (
    scenario("vid", "Gitt at antall arbeidstakere er minst 5", DUTY),
    scenario("trang", "Gitt at antall arbeidstakere er minst 10", DUTY),
)
COLUMNS = "funn,grunn,leser,dato\n"
SUPERFLUOUS = "overflødig: trang – vid"


def test_what_somebody_has_explained_is_no_finding(tmp_path: Path) -> None:
    assert SUPERFLUOUS in (report(tmp_path, *PAIR).findings[0].help or "")
    line = f'{SUPERFLUOUS},"to paragrafer, samme plikt",NN,2026-11-24\n'
    found = report(tmp_path, *PAIR, reasons=COLUMNS + line)
    assert told(found) == []
    assert found.as_data()["explained"] == [
        {
            "finding": SUPERFLUOUS,
            "reason": "to paragrafer, samme plikt",
            "reader": "NN",
            "date": "2026-11-24",
        }
    ]


def test_a_reason_for_what_is_no_longer_there_is_a_finding(tmp_path: Path) -> None:
    found = report(tmp_path, PAIR[0], reasons=f"{COLUMNS}{SUPERFLUOUS},grunn,NN,2026-11-24\n")
    assert told(found) == [f"E1304 grunnen om «{SUPERFLUOUS}» gjelder ikke lenger noe"]
    assert str(found.findings[0].span) == f"{tmp_path}/overlapp.csv:2:1"


def test_what_is_wrong_with_the_reasons_is_told_beside_what_is_found(tmp_path: Path) -> None:
    found = report(tmp_path, *PAIR, reasons="funn,grunn\n")
    assert sorted(line[:5] for line in told(found)) == ["E1301", "W1212"]


def test_reasons_that_are_not_utf8_are_told_so(tmp_path: Path) -> None:
    (tmp_path / "overlapp.csv").write_bytes((COLUMNS + "lik: a – b,på,NN,2026-11-24\n").encode("cp1252"))
    assert told(report(tmp_path)) == ["E0101 filen er ikke lagret som UTF-8"]


def test_an_open_norm_beside_a_rule_is_left_open_and_counted(tmp_path: Path) -> None:
    what = 'virksomheten plikter å "opprette arbeidsmiljøutvalg"'
    judged = f'Så må det vurderes om {what}, fordi "risikoen tilsier det"'
    norm = scenario("norm", "Gitt at loven gjelder", judged)
    found = report(tmp_path, scenario("fast", "Gitt at antall arbeidstakere er minst 5", DUTY), norm)
    assert told(found) == []
    assert found.undecided == ("om «fast» er overflødig ved siden av «norm»: det kommer an på et skjønn",)


# ------------------------------------------------------------------ the command


def run(*words: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(commands, ["rules", "overlap", *map(str, words)], prog_name="hms-rules")
    return result.exit_code, result.output


def test_the_shipped_rules_are_clean_or_explained() -> None:
    code, shown = run("--all")
    assert code == 0, shown
    *lines, summary = shown.splitlines()
    assert all(line.startswith(("Forklart: ", "  ", "Ikke avgjort: ")) for line in lines)
    assert " 0 funn, " in summary
    assert json.loads(run("--format", "json")[1])["findings"] == []
    assert run("--format", "gnu") == (0, "")


def test_exit_1_is_findings_with_the_line_they_are_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(Path(__file__).parent.parent / "rulesets", tmp_path / "mine-regler")
    (tmp_path / "mine-regler/overlapp.csv").unlink()
    monkeypatch.chdir(tmp_path)
    code, shown = run("--rulesets", "mine-regler")
    assert code == 1
    assert (
        "regelen «utforelse-ikke-kapittel-26/militaer» sier det samme som «utforelse-militaer-dykking»"
        in shown
    )
    assert " | militaer " in shown
    assert shown.splitlines()[-1].endswith(" (--all viser dem).")
    assert run("--rulesets", "finnes-ikke")[0] == 2


def test_pairs_without_anything_in_common_are_not_compared(tmp_path: Path) -> None:
    steps = ("Gitt at antall arbeidstakere er minst 5",)
    one = scenario("en", *steps, DUTY)
    other = scenario("to", *steps, 'Så kan virksomheten "avtale en annen ordning"')
    assert report(tmp_path, one, other).pairs == 0
    assert report(tmp_path, *PAIR).pairs == 2
