"""Every finding about rules, word for word: a rule file that is wrong, and what is said about it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import hms_rules.codes
import hms_rules.language
from hms_rules.diagnostics import in_order
from hms_rules.language.check import check_rules
from hms_rules.language.parser import parse_rules
from tests import golden
from tests.rule_vocabulary import READ, VOCABULARY, Codes

FOLDER = golden.FOLDER / "language"
CASES = sorted(path.name for path in FOLDER.glob("*.feature"))
CATALOGUE = tomllib.loads(
    Path(hms_rules.codes.__file__).with_name("language.toml").read_text(encoding="utf-8")
)
OF_THE_COMPILER = {"E0501", "E0502", "E0503", "E0504", "E0505"}


def rendered(path: Path) -> str:
    data = path.read_bytes()
    file, findings = parse_rules(path.name, data, VOCABULARY, Codes())
    checked = check_rules([file], VOCABULARY, today=READ) if file else ()
    source = data.decode("utf-8-sig", "replace").split("\n")
    return golden.rendered(in_order((*findings, *checked)), source)


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_rule_is_told_so_word_for_word(case: str) -> None:
    golden.assert_golden("language", Path(case).stem, rendered(FOLDER / case))


def test_every_code_in_the_sources_has_a_case_and_an_explanation() -> None:
    sources = Path(hms_rules.language.__file__).parent.glob("*.py")
    emitted = {
        code
        for path in sources
        for code in re.findall(r'"([EW]0[1-5]\d\d)"', path.read_text(encoding="utf-8"))
    }
    assert emitted - OF_THE_COMPILER == set(CATALOGUE)
    assert {case[:5] for case in CASES} == set(CATALOGUE)
    assert golden.texts("language") == {Path(case).stem for case in CASES}


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_an_explanation_says_what_to_avoid_and_prefer_and_why(code: str) -> None:
    assert set(CATALOGUE[code]) == {"title", "avoid", "prefer", "why"}
    assert all(text.strip() for text in CATALOGUE[code].values())
