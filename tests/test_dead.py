"""`rules dead`: what none of some businesses can fire, and why."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from hms_rules import Business, Rulebook
from hms_rules.cli import commands
from hms_rules.workbench.businesses import BusinessFile
from hms_rules.workbench.dead import Graveyard, find_dead
from hms_rules.workbench.dead_text import act_lines, summary
from tests.small_book import small_book

DAY = date(2026, 11, 1)
Facts = Mapping[str, Any]
DUTY = '      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"'
WHAT = 'virksomheten plikter å "opprette arbeidsmiljøutvalg"'
JUDGED = f'      Så må det vurderes om {WHAT}, fordi "faren er stor"'
ADDED = (
    "",
    "    @id:mange",
    "    Scenario: Mange",
    "      Gitt at antall arbeidstakere er minst 50",
    DUTY,
    "",
    "    @id:vedtak",
    "    Scenario: Vedtak",
    '      Gitt at det foreligger vedtak om "pålegg om industrivern"',
    DUTY,
    "",
    "    @id:skjoenn",
    "    Scenario: Skjønn",
    "      Gitt at loven gjelder",
    JUDGED,
    "",
    "    @id:naering",
    "    Scenariomal: Næring",
    "      Gitt at næringskoden er <kode>",
    DUTY,
    "",
    "      Eksempler:",
    "        | rad | kode |",
    "        | bygg | 43 |",
    "        | fisk | 03 |",
    "",
    "    @id:senere @fra:2027-01-01",
    "    Scenario: Senere",
    "      Gitt at antall arbeidstakere er minst 1000",
    DUTY,
)
BOOK = small_book(*ADDED)


def dead(*businesses: Facts, strict: bool = False, book: Rulebook = BOOK) -> Graveyard:
    files = [BusinessFile(Path("x"), Business.from_dict(dict(b))) for b in businesses]
    return find_dead(book, files, DAY, strict=strict)


def ids(found: Graveyard) -> set[str]:
    return {d.row.id for d in found.dead}


SMALL: Facts = {"industry": ["43.320"], "headcount": {"employees": 5}}
BIG: Facts = {"industry": ["43.320"], "headcount": {"employees": 50}}
UNKNOWN: Facts = {"headcount": {"employees": {"at_least": 40}}}


def test_a_rule_is_dead_when_it_is_false_for_every_business() -> None:
    assert ids(dead(SMALL)) == {"mange", "vedtak", "naering/fisk"}
    assert ids(dead(SMALL, BIG)) == {"vedtak", "naering/fisk"}
    assert ids(dead({"industry": ["03.110"], "headcount": {"employees": 0}})) == {
        "omfang",
        "utvalg",
        "mange",
        "vedtak",
        "skjoenn",
        "naering/bygg",
    } | {"naering/fisk"}


def test_what_is_unknown_for_somebody_can_fire() -> None:
    assert ids(dead(UNKNOWN)) == {"vedtak"}
    assert ids(dead(SMALL, UNKNOWN)) == {"vedtak"}


def test_an_assumption_can_be_wrong_and_strict_drops_it() -> None:
    (found,) = dead(UNKNOWN).dead
    assert [(u.businesses, u.assumed) for u in found.unmet] == [(1, 1)]
    assert ids(dead(UNKNOWN, strict=True)) == set()


def test_rules_of_other_days_and_of_nobody_are_not_counted() -> None:
    found = dead(SMALL)
    assert (found.businesses, sum(found.rules.values())) == (1, 7)
    assert "senere" not in ids(found)
    assert dead() == Graveyard(0, {"lov/2005-06-17-62": 7}, (), ())


def test_the_condition_that_always_failed_is_named_and_else_those_that_failed_most() -> None:
    two = small_book(
        "",
        "    @id:begge",
        "    Scenario: Begge",
        "      Gitt at antall arbeidstakere er minst 50",
        "      Og at virksomheten utfører asbestarbeid",
        DUTY,
    )
    few = {"headcount": {"employees": 5}, "activities": ["asbestarbeid"]}
    many = {"headcount": {"employees": 60}, "absent": ["asbestarbeid"]}
    nothing = {"headcount": {"employees": 7}, "absent": ["asbestarbeid"]}

    def lines(*businesses: Facts) -> list[str]:
        found = dead(*businesses, book=two)
        return [line for _, of_act in act_lines(found, two.compiled.ruleset) for line in of_act]

    assert lines(few, nothing) == [
        "begge (regler.feature:22) Begge",
        "  aldri oppfylt: at antall arbeidstakere er minst 50",
    ]
    assert lines(few, many, nothing) == [
        "begge (regler.feature:22) Begge",
        "  ikke oppfylt for 2: at antall arbeidstakere er minst 50",
        "  ikke oppfylt for 2: at virksomheten utfører asbestarbeid",
    ]


def test_an_exception_that_always_holds_is_told_as_what_is_never_so() -> None:
    one = small_book(
        "",
        "    @id:unntatt",
        "    Scenario: Unntatt",
        "      Gitt at antall arbeidstakere er minst 1",
        "      Men ikke dersom en av partene krever det",
        DUTY,
    )
    found = dead({"headcount": {"employees": 5}, "circumstances": ["krav"]}, book=one)
    ((_, lines),) = act_lines(found, one.compiled.ruleset)
    assert lines == [
        "unntatt (regler.feature:22) Unntatt",
        "  aldri oppfylt: at ingen av partene krever det",
    ]


def test_each_act_has_its_count_and_the_whole_has_one() -> None:
    found = dead(SMALL)
    ((heading, lines),) = act_lines(found, BOOK.compiled.ruleset)
    assert heading == "arbeidsmiljøloven: 3 av 7"
    assert lines == [
        "mange (regler.feature:22) Mange",
        "  aldri oppfylt: at antall arbeidstakere er minst 50",
        "vedtak (regler.feature:27) Vedtak",
        "  aldri oppfylt (antatt): at det foreligger vedtak om «pålegg om industrivern»",
        "naering/fisk (regler.feature:44) Næring",
        "  aldri oppfylt: at næringskoden er 03",
    ]
    assert summary(found, DAY) == (
        "3 av 7 regler og rader kan ikke slå til for noen av 1 virksomhet per 1.11.2026."
    )


# ------------------------------------------------------------------ the command


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["rules", "dead", *map(str, words)], prog_name="hms-rules")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "under").mkdir()
    (tmp_path / "a.yaml").write_text("headcount: {employees: 5}\n", encoding="utf-8")
    (tmp_path / "under/b.json").write_text('{"headcount": {"employees": 30}}', encoding="utf-8")
    (tmp_path / "les-meg.txt").write_text("ikke en faktafil", encoding="utf-8")
    return tmp_path


def test_every_fact_file_of_the_folder_counts(folder: Path) -> None:
    result = run(folder, "--as-of", "2026-11-01")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1].endswith(" for noen av 2 virksomheter per 1.11.2026.")
    assert "aml-amu/fra 2024 " not in result.stdout
    data = json.loads(run(folder, "--as-of", "2026-11-01", "--format", "json").stdout)
    assert (data["businesses"], data["as_of"], data["findings"]) == (2, "2026-11-01", [])
    (vedtak,) = (d for d in data["dead"] if d["rule"] == "aml-amu-vedtak")
    assert vedtak["act"] == "lov/2005-06-17-62"
    assert vedtak["unmet"] == [
        {
            "condition": "det foreligger vedtak om «arbeidsmiljøutvalg i mindre virksomhet»",
            "businesses": 2,
            "assumed": 2,
        }
    ]


def test_a_file_with_errors_is_a_finding_and_the_others_still_count(folder: Path) -> None:
    (folder / "c.yaml").write_text("headcount: [", encoding="utf-8")
    (folder / "d.yaml").write_text("headcount: {employes: 5}\n", encoding="utf-8")
    result = run(folder, "--as-of", "2026-11-01")
    assert result.exit_code == 1
    assert result.stdout.count("feil[E06") == 2
    assert " av 2 virksomheter per " in result.stdout
    data = json.loads(run(folder, "--as-of", "2026-11-01", "--format", "json").stdout)
    assert [d["severity"] for d in data["findings"]] == ["error", "error"]


def test_a_day_nobody_has_modelled_and_a_folder_without_facts_are_wrong_usage(folder: Path) -> None:
    assert run(folder, "--as-of", "1975-01-01").stderr.startswith("feil[E1003]")
    assert run(folder / "finnes-ikke").stderr.startswith("feil[E1001]")
    (folder / "tom").mkdir()
    told = run(folder / "tom")
    assert (told.exit_code, told.stderr[:11]) == (2, "feil[E1002]")
