"""Every finding about the ontology, word for word: a Turtle file that is wrong, and what is said about it."""

from __future__ import annotations

import os
import shutil
import tomllib
from pathlib import Path

import pytest

import hms_rules.codes
from hms_rules.diagnostics import render_text
from hms_rules.ontology.checking import check
from hms_rules.shipped import shipped

FOLDER = Path(__file__).parent / "diagnostics" / "ontology"
CASES = sorted(path.name for path in FOLDER.glob("*.ttl"))
WITHOUT_FILE = {"E0801", "E0802"}  # no folder, and a folder without Turtle


def rendered(case: str) -> str:
    source = (FOLDER / case).read_text(encoding="utf-8").splitlines()
    findings = check(Path("ontology"))[1]
    return "\n\n".join(render_text(found, source) for found in findings) + "\n"


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_file_is_told_so_word_for_word(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for shared in ("felles", "shapes"):
        shutil.copytree(shipped("ontology") / shared, tmp_path / "ontology" / shared)
    shutil.copy(FOLDER / case, tmp_path / "ontology" / case)
    golden = (FOLDER / case).with_suffix(".txt")
    text = rendered(case)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    assert f"[{case[:5]}]" in text


def test_every_code_has_a_case_and_an_explanation() -> None:
    catalogue = Path(hms_rules.codes.__file__).with_name("ontology.toml")
    explained = tomllib.loads(catalogue.read_text(encoding="utf-8"))
    assert {case[:5] for case in CASES} | WITHOUT_FILE == set(explained)
    assert all(set(entry) == {"title", "avoid", "prefer", "why"} for entry in explained.values())


def test_a_folder_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert [render_text(d) for d in check(Path("ontologi"))[1]] == [
        "feil[E0801]: ontologien «ontologi» finnes ikke\n   = hjelp: oppgi en mappe som finnes"
    ]


def test_a_folder_without_turtle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ontologi").mkdir()
    assert [render_text(d) for d in check(Path("ontologi"))[1]] == [
        "feil[E0802]: ontologien «ontologi» har ingen .ttl-filer\n   = hjelp: oppgi mappen der filene ligger"
    ]


def test_a_file_that_is_not_utf_8_is_told_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ontologi").mkdir()
    (tmp_path / "ontologi" / "gammel.ttl").write_bytes("# år\n# blå".encode("latin-1"))
    (finding,) = check(Path("ontologi"))[1]
    assert render_text(finding).splitlines() == [
        "feil[E0814]: filen er ikke UTF-8 fra dette tegnet",
        "  --> ontologi/gammel.ttl:1:3",
        "   = hjelp: lagre filen på nytt som UTF-8",
    ]
