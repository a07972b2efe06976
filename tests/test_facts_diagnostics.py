"""Every finding about fact files, word for word: a file that is wrong, and what is said about it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import hms_rules.codes
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import resolve
from hms_rules.facts.text import SIZE_LIMIT
from tests import golden
from tests.small_vocabulary import CODES, SMALL

FOLDER = golden.FOLDER / "facts"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".yaml", ".json"))
WITHOUT_FILE = {"E0601-finnes-ikke", "E0601-mappe", "E0602-for-stor"}  # no file, or one too large to keep


def findings(path: str) -> tuple[Diagnostic, ...]:
    try:
        return resolve(Business.from_file(path), SMALL, CODES)[1]
    except HmsRulesError as error:
        return error.diagnostics


def rendered(path: Path) -> str:
    source = path.read_bytes().decode("utf-8", "replace").splitlines()
    return golden.rendered(findings(path.name), source)


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_file_is_told_so_word_for_word(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    golden.assert_golden("facts", Path(case).stem, rendered(FOLDER / case))


def test_every_code_has_a_case_and_an_explanation() -> None:
    catalogue = Path(hms_rules.codes.__file__).with_name("facts.toml")
    explained = set(tomllib.loads(catalogue.read_text(encoding="utf-8")))
    cases = {Path(case).stem for case in CASES} | WITHOUT_FILE
    assert {case[:5] for case in cases} == explained
    assert golden.texts("facts") == cases


def test_every_explanation_says_what_to_avoid_and_prefer_and_why() -> None:
    catalogue = Path(hms_rules.codes.__file__).with_name("facts.toml")
    for code, entry in tomllib.loads(catalogue.read_text(encoding="utf-8")).items():
        assert set(entry) == {"title", "avoid", "prefer", "why"}, code


def test_a_file_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    golden.assert_golden("facts", "E0601-finnes-ikke", golden.rendered(findings("snekker.yaml")))


def test_a_folder_is_not_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("snekker").mkdir()
    golden.assert_golden("facts", "E0601-mappe", golden.rendered(findings("snekker")))


def test_a_file_over_the_size_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("stor.yaml").write_text("name: " + "x" * SIZE_LIMIT, encoding="utf-8")
    golden.assert_golden("facts", "E0602-for-stor", golden.rendered(findings("stor.yaml")))
