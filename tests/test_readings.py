"""The record of readings: read, counted by act, said where it is lacking, and added to."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from msgspec import structs

from hms_rules.diagnostics import HmsRulesError, Span, render_gnu
from hms_rules.workbench.readings import FILE, Reading, by_section, read_readings, record, unread
from hms_rules.workbench.readings_text import acts_as_text, as_json, provision_as_text
from tests.small_book import small_book

HEAD = "bestemmelse,leser,dato,funn\n"
ACT = "lov/2005-06-17-62"
RULESET = small_book().compiled.ruleset


def recorded(folder: Path, *lines: str) -> list[Reading]:
    (folder / FILE).write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    readings, findings = read_readings(folder)
    assert findings == []
    return readings


def test_no_record_is_no_readings(tmp_path: Path) -> None:
    assert read_readings(tmp_path) == ([], [])


def test_a_provision_nobody_has_read_is_a_finding(tmp_path: Path) -> None:
    readings = recorded(tmp_path, f"{ACT}/§6-1,tredje leser,2026-11-24,ingen avvik")
    found = [render_gnu(f) for f in unread(RULESET, readings)]
    assert found == [
        "regler.feature:6:3: advarsel W1406: ingen annen har lest regel og tester mot lovteksten"
    ]


def test_a_reading_of_the_whole_is_a_reading_of_its_parts() -> None:
    readings = [Reading(ACT + "/§6-1", "tredje leser", date(2026, 11, 24), "ingen avvik", Span("x", 1))]
    part = structs.replace(RULESET.sections[1], provision=f"{ACT}/§6-1/ledd-1")
    ruleset = structs.replace(RULESET, sections=(*RULESET.sections, part))
    counted = {s.provision: len(found) for s, found in by_section(ruleset, readings)}
    assert counted == {f"{ACT}/§2A-6": 0, f"{ACT}/§6-1": 1, f"{ACT}/§6-1/ledd-1": 1}


def test_acts_are_counted_and_what_is_left_is_named(tmp_path: Path) -> None:
    readings = recorded(tmp_path, f"{ACT}/§6-1,tredje leser,2026-11-24,ingen avvik")
    assert list(acts_as_text(by_section(RULESET, readings), RULESET)) == [
        "Bestemmelser med regler, og hvor mange en tredje har lest mot lovteksten",
        "    1 av   2  arbeidsmiljøloven",
        "    1 av   2  i alt",
        "",
        "Ikke lest av en tredje:",
        "  arbeidsmiljøloven §2A-6",
    ]


def test_the_newest_reading_comes_first(tmp_path: Path) -> None:
    readings = recorded(
        tmp_path,
        f"{ACT}/§6-1,tredje leser,2026-11-23,grensen var feil",
        f"{ACT}/§6-1,fjerde leser,2026-11-24,ingen avvik",
    )
    assert list(provision_as_text(f"{ACT}/§6-1", readings, RULESET)) == [
        "arbeidsmiljøloven §6-1",
        "  24.11.2026, fjerde leser: ingen avvik",
        "  23.11.2026, tredje leser: grensen var feil",
    ]


def test_json_has_every_provision_with_rules(tmp_path: Path) -> None:
    readings = recorded(tmp_path, f"{ACT}/§6-1,tredje leser,2026-11-24,ingen avvik")
    first, second = json.loads(as_json(by_section(RULESET, readings)))
    assert first == {"provision": f"{ACT}/§2A-6", "checked": "2026-11-23", "readings": []}
    assert second["readings"] == [{"reader": "tredje leser", "date": "2026-11-24", "finding": "ingen avvik"}]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lov,leser\n", f"{FILE}:1:1: feil E1301: tabellen har en annen overskrift enn ventet"),
        (f"{HEAD}{ACT}/§6-1,,2026-11-24,x\n", f"{FILE}:2:1: feil E1302: raden mangler en verdi"),
        (f"{HEAD}{ACT}/§6-1,leser,24.11.26,x\n", f"{FILE}:2:1: feil E1302: «24.11.26» er ingen dato"),
        (
            f"{HEAD}aml § 6-1,leser,2026-11-24,x\n",
            f"{FILE}:2:1: feil E1305: «aml § 6-1» er ingen bestemmelse",
        ),
    ],
)
def test_a_wrong_record_is_said_and_never_added_to(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / FILE
    path.write_text(text, encoding="utf-8")
    _, findings = read_readings(tmp_path)
    assert [render_gnu(f).removeprefix(f"{tmp_path}/") for f in findings] == [said]
    with pytest.raises(HmsRulesError):
        record(tmp_path, Reading(ACT + "/§6-1", "leser", date(2026, 11, 24), "x", Span("x", 1)))
    assert path.read_text(encoding="utf-8") == text


def test_a_reading_is_added_to_the_end(tmp_path: Path) -> None:
    recorded(tmp_path, f"{ACT}/§6-1,tredje leser,2026-11-23,ingen avvik")
    record(tmp_path, Reading(f"{ACT}/§2A-6", "leser", date(2026, 11, 24), "grense, og dato", Span("x", 1)))
    assert (tmp_path / FILE).read_text(encoding="utf-8").splitlines()[1:] == [
        f"{ACT}/§6-1,tredje leser,2026-11-23,ingen avvik",
        f'{ACT}/§2A-6,leser,2026-11-24,"grense, og dato"',
    ]
