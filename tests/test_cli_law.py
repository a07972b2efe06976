"""`law sync` and `law check` as they are run: what is written, in which form, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hms_rules.cli import commands
from hms_rules.registers.lovdata import store as storing
from tests.boat_rules import write
from tests.made_up_law import BOATS_BODY, archives, boats, copies
from tests.test_drift import opened


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(storing, "default_folder", lambda: tmp_path / "lager")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["law", *map(str, words)], prog_name="hms-rules")


OWN = ("--rulesets", "rulesets", "--ontology", "ontology")


# Sync


def test_what_was_found_and_fetched_is_said() -> None:
    assert run("sync", "--from", archives(Path("lovdata"))).stdout == (
        "Fant Lovdatas arkiver i lovdata.\nHentet 2 lover og forskrifter, fra 1.3.2025.\n"
    )
    assert run("sync", "--from", "lovdata").stdout == (
        "Fant Lovdatas arkiver i lovdata.\nLageret har dem allerede: 2 lover og forskrifter, fra 1.3.2025.\n"
    )
    assert run("sync", "--from", copies(Path("kopi"))).stdout == (
        "Fant Markdown-kopier i kopi.\nHentet 1 lov eller forskrift, fra 3.2.2026 eller senere.\n"
    )


def test_the_copy_before_is_said_to_be_kept() -> None:
    run("sync", "--from", archives(Path("lovdata")))
    again = run("sync", "--from", archives(Path("ny"), law=boats(BOATS_BODY.replace("to årer", "tre årer"))))
    assert again.stdout.splitlines()[-1] == "Utgaven før, fra 1.3.2025, ligger fremdeles der."


def test_what_cannot_be_fetched_is_told_and_ends_with_2() -> None:
    result = run("sync", "--from", "finnes-ikke")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("feil[E1104]: mappen «finnes-ikke» finnes ikke\n")


def test_a_warning_is_told_and_does_not_stop_it() -> None:
    twice = boats(BOATS_BODY.replace('data-name="§3"', 'data-name="§2A-1"'))
    result = run("sync", "--from", archives(Path("lovdata"), law=twice))
    assert result.exit_code == 0
    assert result.stderr.startswith("advarsel[W1108]: §2A-1 står to ganger på samme sted\n")


# Check


def changed_law() -> None:
    """Rules read in one copy, and a store that has that copy and a newer one with another word."""
    write(Path(), [opened(archives(Path("lest")))])
    run("sync", "--from", "lest")
    run("sync", "--from", archives(Path("ny"), law=boats(BOATS_BODY.replace("en robåt", "en båt"))))


def test_a_clean_check_says_what_it_looked_at_and_ends_with_0() -> None:
    write(Path(), [opened(archives(Path("lovdata")))])
    run("sync", "--from", "lovdata")
    result = run("check", *OWN)
    assert result.exit_code == 0, result.output
    assert result.stdout == (
        "Holdt opp mot Lovdatas arkiver i lovdata, fra 1.3.2025.\n\n"
        "5 bestemmelser er som da de ble lest.\n"
        "Ingen funn.\n"
    )


def test_a_change_is_shown_with_its_place_and_its_words_and_ends_with_1() -> None:
    changed_law()
    result = run("check", *OWN)
    assert result.exit_code == 1
    assert result.stdout == (
        "Holdt opp mot Lovdatas arkiver i ny, fra 1.3.2025.\n\n"
        "feil[E1124]: robåtloven § 1 er endret siden den ble lest (i kopien fra 1.3.2025)\n"
        "  --> rulesets/robaater.feature:5:15\n"
        "   |\n"
        " 5 |   @hjemmel:§1 @kontrollert:2026-01-02\n"
        "   |               ^^^^^^^^^^^^^^^^^^^^^^^\n"
        "   = merk: navnet på funnet i lovkontroll.csv, når det skal stå: "
        "lov/2001-05-04-7/§1 endret lovdata-xml 7fc9e4f77925\n"
        "   = hjelp: les den, rett regelen om det trengs, og skriv det inn: "
        'hms-rules law read "lov/2001-05-04-7/§1" --record\n\n'
        "   − … for den som eier en [robåt.] …\n"
        "   + … for den som eier en [båt.] …\n\n"
        "4 bestemmelser er som da de ble lest.\n"
        "1 funn.\n"
    )


def test_findings_come_one_a_line_for_editors() -> None:
    changed_law()
    assert run("check", *OWN, "--format", "gnu").stdout == (
        "rulesets/robaater.feature:5:15: feil E1124: "
        "robåtloven § 1 er endret siden den ble lest (i kopien fra 1.3.2025)\n"
    )


def test_findings_come_as_json_with_the_words_that_changed() -> None:
    changed_law()
    result = run("check", *OWN, "--format", "json")
    (finding,) = json.loads(result.stdout)
    assert (result.exit_code, finding["code"]) == (1, "E1124")
    assert finding["place"]["line"] == 5
    assert finding["note"] == "… for den som eier en [robåt. → båt.] …"


def test_a_clean_check_is_an_empty_list_of_json() -> None:
    write(Path(), [opened(archives(Path("lovdata")))])
    assert json.loads(run("check", *OWN, "--from", "lovdata", "--format", "json").stdout) == []


def test_what_could_not_be_checked_is_named() -> None:
    write(Path(), [opened(copies(Path("kopi"), "#### § 1. Hvem loven gjelder for\n\nAlle.\n"))])
    run("sync", "--from", archives(Path("lovdata")))
    lines = run("check", *OWN).stdout.splitlines()
    assert "Lest i en nyere kopi enn denne, og ikke kontrollert mot den:" in lines
    assert "  • robåtloven § 1" in lines


def test_a_day_to_come_can_be_asked_about() -> None:
    write(Path(), [opened(archives(Path("lovdata")))])
    later = archives(Path("senere"), law=boats().replace(b"2001-06-01", b"2027-01-01"))
    assert run("check", *OWN, "--from", later, "--as-of", "2027-01-01").exit_code == 0
    assert "E1127" in run("check", *OWN, "--from", later, "--as-of", "2026-12-31").stdout


def test_without_law_there_is_nothing_to_check_against() -> None:
    write(Path())
    result = run("check", *OWN)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "feil[E1113]: det er ikke hentet noen lovtekster hit\n"
        "   = hjelp: hent dem: hms-rules law sync; eller oppgi en mappe som har dem: --from MAPPE\n\n"
    )


def test_a_damaged_store_is_told() -> None:
    write(Path())
    run("sync", "--from", archives(Path("lovdata")))
    (manifest,) = Path("lager").rglob("manifest.json")
    manifest.write_bytes(b"{")
    for words in (("check", *OWN), ("read", "rbl § 1", *OWN), ("find", "rbl", *OWN)):
        assert run(*words).stderr.startswith("feil[E1110]: lageret med lovtekster er skadet\n"), words
