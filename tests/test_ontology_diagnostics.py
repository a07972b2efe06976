"""Every finding about the ontology, word for word: a Turtle file that is wrong, and what is said about it."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

import hms_rules.codes
from hms_rules.diagnostics import render_text
from hms_rules.ontology.checking import check
from hms_rules.registers.industry import IndustryCodes
from hms_rules.shipped import shipped
from tests import golden

FOLDER = golden.FOLDER / "ontology"
CASES = sorted(path.name for path in FOLDER.glob("*.ttl"))
INDUSTRIES = IndustryCodes.load(shipped("ontology") / "naering")
WITHOUT_FILE = {"E0801-no-folder", "E0802-no-turtle"}


def rendered(case: str) -> str:
    source = (FOLDER / case).read_text(encoding="utf-8").splitlines()
    return golden.rendered(check(Path("ontology"), INDUSTRIES)[1], source)


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_file_is_told_so_word_for_word(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for shared in ("felles", "shapes"):
        shutil.copytree(shipped("ontology") / shared, tmp_path / "ontology" / shared)
    shutil.copy(FOLDER / case, tmp_path / "ontology" / case)
    golden.assert_golden("ontology", Path(case).stem, rendered(case))


def test_every_code_has_a_case_and_an_explanation() -> None:
    catalogue = Path(hms_rules.codes.__file__).with_name("ontology.toml")
    explained = tomllib.loads(catalogue.read_text(encoding="utf-8"))
    cases = {Path(case).stem for case in CASES} | WITHOUT_FILE
    assert {case[:5] for case in cases} == set(explained)
    assert golden.texts("ontology") == cases
    assert all(set(entry) == {"title", "avoid", "prefer", "why"} for entry in explained.values())


def test_a_folder_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    golden.assert_golden("ontology", "E0801-no-folder", golden.rendered(check(Path("ontologi"))[1]))


def test_a_folder_without_turtle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ontologi").mkdir()
    golden.assert_golden("ontology", "E0802-no-turtle", golden.rendered(check(Path("ontologi"))[1]))


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
