"""Checks across files, on trees the parser made; what is wrong is worked out by hand."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from hms_rules.language.check import check_rules
from hms_rules.language.parser import parse_rules
from hms_rules.language.tree import RuleFile
from tests.rule_vocabulary import READ, VOCABULARY, Codes

SCOPE = """# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  @hjemmel:§2 @kontrollert:2026-11-23
  Regel: § 2 Virkeområde

    @id:virkeomraade
    Scenario: Mange
      Gitt at antall sysselsatte i gjennomsnitt i året er minst 40
      Så gjelder forskriften
"""
PLAN = """# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  @hjemmel:§7 @kontrollert:2026-11-23
  Regel: § 7 Beredskapsplan

    @id:plan
    Scenario: Plan
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen
"""


def read(text: str, path: str = "a.feature") -> RuleFile:
    file, _ = parse_rules(path, text.encode(), VOCABULARY, Codes())
    assert file is not None
    return file


def codes(*files: RuleFile, today: date = READ) -> list[str]:
    return [f.code for f in check_rules(files, VOCABULARY, today)]


def test_the_scope_rule_may_stand_in_another_file() -> None:
    assert codes(read(SCOPE), read(PLAN, "b.feature")) == []
    assert codes(read(PLAN)) == ["E0410"]


def test_a_scope_rule_that_could_not_be_read_is_not_said_to_be_missing() -> None:
    broken = SCOPE.replace("antall sysselsatte", "antall syslesatte")
    assert codes(read(broken), read(PLAN, "b.feature")) == []


def test_independent_provisions_need_no_scope_rule() -> None:
    text = PLAN.replace("  @hjemmel", "  # gjelder for alle\n  @uavhengig @hjemmel")
    assert codes(read(text)) == []


def test_an_id_is_unique_over_all_files() -> None:
    other = PLAN.replace("§7", "§2").replace("§ 7", "§ 2")
    findings = check_rules([read(SCOPE), read(PLAN, "b.feature"), read(other, "c.feature")], VOCABULARY)
    assert [(f.code, str(f.span)) for f in findings] == [("E0512", "c.feature:9:5")]
    assert [str(place) for place, _ in findings[0].related] == ["b.feature:9:5"]


def test_rows_of_one_table_share_an_id_and_are_no_repetition() -> None:
    table = (
        SCOPE.replace("Scenario: Mange", "Scenariomal: Mange").replace("minst 40", "minst <n>")
        + """
      Eksempler:
        | rad | n  |
        | a   | 40 |
        | b   | 50 |
"""
    )
    assert codes(read(table)) == []


def test_a_provision_read_on_the_day_it_was_read_is_fine_and_after_today_is_not() -> None:
    assert codes(read(SCOPE), today=date(2026, 11, 22)) == ["E0409"]
    assert codes(read(SCOPE), today=date(2026, 11, 23)) == []


def test_rules_up_to_the_day_an_act_was_repealed_are_fine() -> None:
    text = (
        SCOPE.replace("forskrift/2011-12-20-1434", "forskrift/1995-11-30-1000")
        .replace("§2", "§1")
        .replace("§ 2", "§ 1")
    )
    assert codes(read(text)) == ["E0406"]
    assert codes(read(text.replace("@id:", "@til:2021-12-31 @id:"))) == []
    assert codes(read(text.replace("@id:", "@til:2022-01-01 @id:"))) == ["E0406"]


def test_a_rule_from_the_day_the_act_entered_into_force_is_fine() -> None:
    assert codes(read(SCOPE.replace("@id:", "@fra:2012-01-01 @id:"))) == []
    assert codes(read(SCOPE.replace("@id:", "@fra:2011-12-31 @id:"))) == ["E0407"]


def test_codes_overlap_only_where_the_rows_are_in_force_together() -> None:
    def table(first: str, second: str) -> str:
        return (
            SCOPE.replace("Scenario: Mange", "Scenariomal: Mange")
            .replace("minst 40", "minst <n>")
            .replace("Gitt at", "Gitt at næringskoden er <kode>\n      Og at")
            + f"""
      {first}
      Eksempler:
        | rad | kode | n  |
        | a   | 24   | 40 |

      {second}
      Eksempler:
        | rad | kode | n  |
        | b   | 24.4 | 50 |
"""
        )

    assert codes(read(table("@til:2023-12-31", "@fra:2024-01-01"))) == []
    assert codes(read(table("@til:2024-01-01", "@fra:2024-01-01"))) == ["E0511"]
    assert codes(read(table("", "").replace("| 24   |", "| 24 unntatt 24.4 |"))) == []


def test_an_exception_for_those_who_only_do_it_is_no_warning() -> None:
    plain = PLAN.replace("      Så", "      Men ikke dersom virksomheten driver gruve\n      Så")
    only = PLAN.replace(
        "      Så",
        "      Men ikke dersom virksomheten bare driver ett eller flere av:\n"
        "        | aktivitet  |\n        | gruvedrift |\n      Så",
    )
    circumstance = PLAN.replace("      Så", "      Men ikke dersom en av partene krever det\n      Så")
    assert codes(read(SCOPE), read(plain, "b.feature")) == ["W0503"]
    assert codes(read(SCOPE), read(only, "b.feature")) == []
    assert codes(read(SCOPE), read(circumstance, "b.feature")) == []


def test_two_rules_that_split_a_number_are_pointed_at_only_when_they_could_both_hold() -> None:
    second = """
    @id:plan-to
    Scenario: Plan to
      Gitt at antall arbeidstakere er færre enn 5
      Og at en av partene krever det
      Så gjelder bestemmelsen
"""
    split = PLAN.replace("forskriften gjelder", "antall arbeidstakere er minst 5") + second
    assert codes(read(SCOPE), read(split, "b.feature")) == ["W0504"]
    assert codes(read(SCOPE), read(split.replace("færre enn 5", "færre enn 4"), "b.feature")) == []
    apart = split.replace("minst 5\n", "minst 5\n      Og at virksomheten driver gruve\n")
    assert codes(read(SCOPE), read(apart, "b.feature")) == []


def test_an_act_that_is_not_in_the_ontology() -> None:
    file = replace(read(SCOPE), act="lov/1900-01-01-1")
    assert "E0401" in codes(file)
