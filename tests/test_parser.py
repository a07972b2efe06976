"""From the bytes of a rule file to its tree: places, tables, tags and windows."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.language.parser import parse_rules
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    Conclusion,
    Condition,
    FactHolds,
    Industry,
    Rule,
    RuleFile,
    Target,
    Timing,
    Window,
)
from tests.rule_vocabulary import AML, INDUSTRIVERN, VOCABULARY, Codes

HEAD = """# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  @hjemmel:§7 @jf:§2 @jf:lov/2005-06-17-62/§6-1 @kontrollert:2026-11-23
  Regel: § 7 Beredskapsplan
"""


def parsed(text: str) -> tuple[RuleFile, tuple[Diagnostic, ...]]:
    file, findings = parse_rules("x.feature", text.encode(), VOCABULARY, Codes())
    assert file is not None
    return file, findings


def rules(text: str) -> list[Rule]:
    file, findings = parsed(text)
    assert findings == ()
    return [rule for section in file.sections for rule in section.rules]


def test_a_scenario_is_a_rule_with_every_place() -> None:
    text = (
        HEAD
        + """
    @id:plan @fra:2024-01-01
    Scenario: Skriftlig plan
      Gitt at forskriften gjelder
      Men ikke dersom virksomheten driver gruve
      Så skal virksomheten ha "Beredskapsplan for industrivernet"
      Og det skal gjentas minst hvert år
"""
    )
    assert rules(text) == [
        Rule(
            id="plan",
            span=Span("x.feature", 9, 5, 24),
            title="Skriftlig plan",
            act=INDUSTRIVERN,
            provision=f"{INDUSTRIVERN}/§7",
            conditions=(
                Condition(
                    Target(INDUSTRIVERN), False, Span("x.feature", 10, 12, 22), "at forskriften gjelder"
                ),
            ),
            exceptions=(
                Condition(
                    FactHolds("gruvedrift"),
                    False,
                    Span("x.feature", 11, 11, 37),
                    "ikke dersom virksomheten driver gruve",
                ),
            ),
            conclusions=(
                Conclusion(
                    "dokument:beredskapsplan",
                    Span("x.feature", 12, 10, 56),
                    timing=(Timing("repeat", period="P1Y"),),
                ),
            ),
            window=Window(first=date(2024, 1, 1)),
            checked=date(2026, 11, 23),
            scenario=Span("x.feature", 9, 5, 24),
        )
    ]


def test_a_section_knows_what_else_it_refers_to() -> None:
    file, _ = parsed(HEAD)
    assert file.sections[0].references == (f"{INDUSTRIVERN}/§2", f"{AML}/§6-1")


TABLE = (
    HEAD
    + """
    @id:tabell
    Scenariomal: Etter næring
      Gitt at næringskoden er <kode>
      Og at antall sysselsatte i gjennomsnitt i året er minst <antall>
      Og at virksomheten <vilkår>
      Så gjelder bestemmelsen

      @til:2023-12-31
      Eksempler:
        | rad | kode | antall | vilkår                |
        | før | 24   | 50     | utfører asbestarbeid |

      @fra:2024-01-01 @kodeverk:SN2007
      Eksempler:
        | rad | kode | antall | vilkår |
        | nå  | 25.4 | 40,5   | –      |
"""
)


def test_a_row_is_a_rule_and_keeps_its_line() -> None:
    found = rules(TABLE)
    assert [(r.id, r.span.line) for r in found] == [("tabell/før", 18), ("tabell/nå", 23)]
    assert {r.scenario for r in found} == {Span("x.feature", 9, 5, 25)}


def test_cells_are_filled_in_before_sentences_are_read() -> None:
    before, now = rules(TABLE)
    assert [c.atom for c in before.conditions] == [
        Industry(("24",)),
        Comparison("sysselsatte", Comparator.AT_LEAST, 50),
        FactHolds("asbestarbeid"),
    ]
    assert [c.atom for c in now.conditions] == [
        Industry(("25.4",), standard="SN2007"),
        Comparison("sysselsatte", Comparator.AT_LEAST, 40.5),
    ]


def test_the_window_of_a_table_holds_for_its_rows() -> None:
    before, now = rules(TABLE)
    assert (before.window, now.window) == (Window(None, date(2023, 12, 31)), Window(date(2024, 1, 1), None))


def test_a_filled_condition_stands_at_its_cell() -> None:
    before, _ = rules(TABLE)
    assert before.conditions[1].span == Span("x.feature", 18, 24, 2)


def test_a_dash_on_the_first_condition_leaves_the_others() -> None:
    text = (
        HEAD
        + """
    @id:tabell
    Scenariomal: Etter næring
      Gitt at virksomheten <vilkår>
      Og at næringskoden er <kode>
      Så gjelder bestemmelsen

      Eksempler:
        | rad | kode | vilkår |
        | a   | 24   | –      |
"""
    )
    assert [c.atom for c in rules(text)[0].conditions] == [Industry(("24",))]


def test_a_dash_on_a_conclusion_takes_what_follows_on_it_away() -> None:
    text = (
        HEAD
        + """
    @id:tabell
    Scenariomal: Etter næring
      Gitt at næringskoden er <kode>
      Så gjelder bestemmelsen
      Og skal virksomheten ha <dokument>
      Og det skal gjentas minst hvert år

      Eksempler:
        | rad | kode | dokument                            |
        | a   | 24   | "Beredskapsplan for industrivernet" |
        | b   | 38   | –                                   |
"""
    )
    with_document, without = rules(text)
    targets = [c.target for c in with_document.conclusions if isinstance(c, Conclusion)]
    assert targets == [f"{INDUSTRIVERN}/§7", "dokument:beredskapsplan"]
    assert [c.target for c in without.conclusions if isinstance(c, Conclusion)] == [f"{INDUSTRIVERN}/§7"]


def test_background_conditions_come_first_in_every_rule() -> None:
    text = (
        HEAD
        + """
    Bakgrunn:
      Gitt at virksomheten utfører asbestarbeid

    @id:plan
    Scenario: Skriftlig plan
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen
"""
    )
    assert [c.atom for c in rules(text)[0].conditions] == [FactHolds("asbestarbeid"), Target(INDUSTRIVERN)]


def test_a_section_may_belong_to_another_act_than_its_file() -> None:
    text = """# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  # Pliktene gjelder uavhengig av forskriften
  @kilde:lov/2005-06-17-62 @hjemmel:§2A-6 @kontrollert:2026-11-23 @uavhengig @endres:2027-01-01
  Regel: § 2 A-6 Varsling

    @id:varsling
    Scenario: Varsling
      Gitt at loven gjelder
      Så gjelder bestemmelsen
"""
    (rule,) = rules(text)
    assert (rule.act, rule.provision) == (AML, f"{AML}/§2A-6")
    assert rule.independent
    assert rule.amended_from == date(2027, 1, 1)


def test_windows_lie_inside_each_other() -> None:
    text = (
        HEAD.replace("@hjemmel:§7", "@fra:2020-01-01 @til:2030-12-31 @hjemmel:§7")
        + """
    @id:plan @fra:2024-01-01
    Scenario: Skriftlig plan
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen
"""
    )
    assert rules(text)[0].window == Window(date(2024, 1, 1), date(2030, 12, 31))


def test_a_rule_that_cannot_be_read_is_left_out_and_the_others_kept() -> None:
    text = (
        HEAD
        + """
    @id:feil
    Scenario: Feil
      Gitt at forskriften gjelder
      Og at det regner
      Så gjelder bestemmelsen

    @id:rett
    Scenario: Rett
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen
"""
    )
    file, findings = parsed(text)
    assert [f.code for f in findings] == ["E0201"]
    assert [r.id for r in file.sections[0].rules] == ["rett"]
    assert not file.is_whole


def test_windows_line_ends_and_decomposed_letters_read_the_same() -> None:
    import unicodedata

    plain, _ = parsed(TABLE)
    crlf, findings = parsed(TABLE.replace("\n", "\r\n"))
    assert (crlf, findings) == (plain, ())
    apart, warned = parsed(unicodedata.normalize("NFD", TABLE))
    assert apart == plain
    assert [f.code for f in warned] == ["W0502"]


def test_all_findings_come_in_one_run_and_in_order() -> None:
    text = (
        HEAD
        + """
    @id:feil
    Scenario: Feil
      given at forskriften gjelder
      Og at det regner
      Og at antall arbeidstakere er over 5
      Så skal virksomheten ha "Plan"
      """
    )
    _, findings = parsed(text)
    assert [(f.code, f.span.line if f.span else 0) for f in findings] == [
        ("E0103", 10),
        ("E0201", 11),
        ("E0306", 12),
        ("E0204", 13),
    ]


def test_nothing_is_lost_when_the_official_parser_refuses_a_line() -> None:
    text = (
        HEAD
        + """
    @id:plan
    Scenario: Skriftlig plan
      Gitt at næringskoden er en av:
        | kode | unntatt |
        | 24   |
      Og at det regner
      Så gjelder bestemmelsen
"""
    )
    _, findings = parsed(text)
    assert [f.code for f in findings] == ["E0114", "E0201"]


def test_a_file_of_noise_is_findings_and_never_a_traceback() -> None:
    for noise in (
        b"",
        b"\xff\xfe",
        b"@",
        b"|",
        b"# language: no\n",
        b'"""',
        b"Regel:",
        b"\x00\n\x00",
        b"# language: no\nEgenskap:\n@",
    ):
        _, findings = parse_rules("x.feature", noise, VOCABULARY, Codes())
        assert findings, noise


def test_the_tree_can_be_compared_without_places() -> None:
    (rule,) = rules(
        HEAD
        + """
    @id:plan
    Scenario: Plan
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen
"""
    )
    assert replace(rule, id="annen") != rule
