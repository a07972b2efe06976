"""Every finding when rules are loaded and used, word for word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from hms_rules import Business, HmsRulesError, Rulebook
from hms_rules.ask.replies import read_reply
from hms_rules.ask.script import answer_from_file
from hms_rules.ask.session import Session
from hms_rules.assessment import Question
from hms_rules.cli import commands
from hms_rules.compare.setting import with_setting
from hms_rules.diagnostics import Diagnostic
from hms_rules.workbench.diffing.versions import version
from tests import golden
from tests.small_book import small_book
from tests.small_suite import book

FOLDER = golden.FOLDER / "rulebook"
FACTS = sorted(path.stem for path in FOLDER.glob("*.yaml"))
"""Fact files whose judgements are about no rule."""

JUDGED = (
    "",
    "    @id:utvalg-risiko",
    "    Scenario: Utvalg etter risiko",
    "      Gitt at loven gjelder",
    '      Så må det vurderes om virksomheten plikter å "opprette arbeidsmiljøutvalg", fordi "faren er stor"',
)


def on(day: date) -> object:
    return small_book().assess(Business(), as_of=day)


def asking(**facts: object) -> Session:
    return Session(book(), facts, date(2026, 11, 1))


def typed(kind: str, text: str) -> object:
    question = Question(fact="x", text="Hvor stor er tanken?", type=kind, unit="liter", settles=1)
    found = read_reply(question, text)
    assert isinstance(found, Diagnostic)
    raise HmsRulesError([found])


def prepared(text: str) -> object:
    path = Path("svar.yaml")
    path.write_text(text, encoding="utf-8")
    raise HmsRulesError(answer_from_file(asking(), path, date(2026, 11, 1)))


REFUSED: dict[str, Callable[[], object]] = {
    "E1009-versjon": lambda: version("v99").__enter__(),
    "E1501-ukjent": lambda: asking().answer("antall-ansatte", 5),
    "E1502-ja-nei": lambda: asking().answer("tank", 3),
    "E1503-ja-nei": lambda: typed("boolean", "kanskje"),
    "E1503-tall": lambda: typed("number", "stor"),
    "E1503-dato": lambda: typed("date", "i fjor"),
    "E1503-svarfil": lambda: prepared("arbeidstakere: mange\n"),
    "W1504-svarfil": lambda: prepared("arbeidstakere: 5\ntanks: ja\n"),
    "E1505-skrivefeil": lambda: with_setting({}, "headcount.employes=3", book().vocabulary),
    "E1001-regelmappe": lambda: Rulebook.load(rulesets="mine-regelr"),
    "E1001-ontologi": lambda: Rulebook.load(ontology="min-ontologi"),
    "E1002-regelmappe": lambda: Rulebook.load(rulesets="tom"),
    "E1002-ontologi": lambda: Rulebook.load(ontology="tom"),
    "E1003-foer": lambda: on(date(2009, 12, 31)),
    "E1003-etter": lambda: on(date(2030, 1, 1)),
}
COMMANDS = {
    "E1004-skrivefeil": ("law", "show", "arbeidsmiljølova § 6-1"),
    "E1004-ukjent": ("law", "show", "noe helt annet"),
    "E1005-uten-regel": ("why", "virksomhet.yaml", "arbeidsmiljøloven kapittel 10"),
    "E1007-skrivefeil": ("rules", "explain", "E00203"),
    "E1007-ukjent": ("rules", "explain", "X9"),
    "E1008-mappe-mangler": ("export", "-o", "finnes-ikke/hms.ttl"),
}


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("tom").mkdir()
    Path("virksomhet.yaml").write_text("headcount: {employees: 5}\n", encoding="utf-8")


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_is_told_so(case: str) -> None:
    with pytest.raises(HmsRulesError) as refused:
        REFUSED[case]()
    golden.assert_golden("rulebook", case, golden.rendered(refused.value.diagnostics))


@pytest.mark.parametrize("case", COMMANDS)
def test_what_a_command_cannot_do_is_told_so(case: str) -> None:
    result = CliRunner().invoke(commands, COMMANDS[case])
    assert result.exit_code == 2
    golden.assert_golden("rulebook", case, result.stderr.removesuffix("\n"))


@pytest.mark.parametrize("case", FACTS)
def test_a_judgement_about_no_rule_is_told_so(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    path = Path(f"{case}.yaml")
    found = small_book(*JUDGED).check(Business.from_file(path))
    golden.assert_golden(
        "rulebook", case, golden.rendered(found, path.read_text(encoding="utf-8").splitlines())
    )


def test_every_text_is_of_a_case() -> None:
    assert golden.texts("rulebook") == {*REFUSED, *COMMANDS, *FACTS}
