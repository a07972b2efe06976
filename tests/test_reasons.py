"""Tables of recorded reasons: read with their places, and found out when they explain nothing."""

from __future__ import annotations

from pathlib import Path

from hms_rules.diagnostics import render_gnu
from hms_rules.workbench.reasons import read_reasons, without_purpose

HEAD = "endring,grunn,leser,dato\n"


def table(folder: Path, text: str) -> Path:
    path = folder / "mutanter.csv"
    path.write_text(text, encoding="utf-8")
    return path


def said(folder: Path, text: str) -> list[str]:
    _, findings = read_reasons(table(folder, text), "endring")
    return [render_gnu(f).removeprefix(f"{folder}/") for f in findings]


def test_no_table_is_no_reasons(tmp_path: Path) -> None:
    assert read_reasons(tmp_path / "borte.csv", "endring") == ({}, [])


def test_a_reason_is_read_with_its_place(tmp_path: Path) -> None:
    found, findings = read_reasons(table(tmp_path, HEAD + 'a: b,"fordi, ja",leser,2026-11-24\n'), "endring")
    assert findings == []
    assert (found["a: b"].why, found["a: b"].reader, found["a: b"].span.line) == ("fordi, ja", "leser", 2)


def test_wrong_tables_are_said_in_full(tmp_path: Path) -> None:
    assert said(tmp_path, "id,grunn\nx,y\n") == [
        "mutanter.csv:1:1: feil E1301: tabellen har en annen overskrift enn ventet"
    ]
    assert said(tmp_path, HEAD + "a,,leser,2026-11-24\na,g,l,d\n") == [
        "mutanter.csv:2:1: feil E1302: raden mangler en verdi",
        "mutanter.csv:3:1: feil E1303: «a» står to ganger",
    ]


def test_a_reason_about_nothing_is_a_finding_with_the_nearest_name(tmp_path: Path) -> None:
    found, _ = read_reasons(table(tmp_path, HEAD + "utvalg: minst 30,g,l,d\nplan,g,l,d\n"), "endring")
    stale = list(without_purpose(found, met=["plan"], known=["utvalg: minst 31", "plan"]))
    assert [(f.code, f.help) for f in stale] == [("E1304", "mente du «utvalg: minst 31»?")]
    gone = list(without_purpose(found, met=[], known=["utvalg: minst 30", "plan"]))
    assert [f.help for f in gone] == ["ta bort raden", "ta bort raden"]
