"""Every finding about fact files, word for word: a file that is wrong, and what is said about it."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

import hms_rules.codes
from hms_rules.diagnostics import Diagnostic, HmsRulesError, render_text
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import resolve
from hms_rules.facts.text import SIZE_LIMIT
from tests.small_vocabulary import CODES, SMALL

FOLDER = Path(__file__).parent / "diagnostics" / "facts"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".yaml", ".json"))
WITHOUT_FILE = {"E0601", "E0602"}  # no file, and a file too large to keep


def findings(path: str) -> tuple[Diagnostic, ...]:
    try:
        return resolve(Business.from_file(path), SMALL, CODES)[1]
    except HmsRulesError as error:
        return error.diagnostics


def rendered(path: Path) -> str:
    source = path.read_bytes().decode("utf-8", "replace").splitlines()
    return "\n\n".join(render_text(found, source) for found in findings(path.name)) + "\n"


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_file_is_told_so_word_for_word(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    golden = (FOLDER / case).with_suffix(".txt")
    text = rendered(FOLDER / case)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    assert f"feil[{case[:5]}]" in text


def test_every_code_has_a_case_and_an_explanation() -> None:
    catalogue = Path(hms_rules.codes.__file__).with_name("facts.toml")
    explained = set(tomllib.loads(catalogue.read_text(encoding="utf-8")))
    assert {case[:5] for case in CASES} | WITHOUT_FILE == explained


def test_every_explanation_says_what_to_avoid_and_prefer_and_why() -> None:
    catalogue = Path(hms_rules.codes.__file__).with_name("facts.toml")
    for code, entry in tomllib.loads(catalogue.read_text(encoding="utf-8")).items():
        assert set(entry) == {"title", "avoid", "prefer", "why"}, code


def test_a_file_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert [render_text(d) for d in findings("snekker.yaml")] == [
        "feil[E0601]: filen finnes ikke\n  --> snekker.yaml:1:1"
    ]


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert [d.message for d in findings(str(tmp_path))] == ["dette er en mappe, ikke en fil"]


def test_a_file_over_the_size_limit(tmp_path: Path) -> None:
    path = tmp_path / "stor.yaml"
    path.write_text("name: " + "x" * SIZE_LIMIT, encoding="utf-8")
    assert [d.code for d in findings(str(path))] == ["E0602"]
