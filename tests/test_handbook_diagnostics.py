"""Every finding about a client's HSE system, word for word."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.handbook.case import Case
from hms_rules.handbook.delivering import Form, deliver
from hms_rules.handbook.excel.merging import merge
from hms_rules.handbook.excel.writing import render_workbook
from hms_rules.handbook.parts import Action, Actions, CaseInfo, Part
from hms_rules.handbook.updating import update
from hms_rules.handbook.word.handbook import render_word
from tests import golden
from tests.small_case import DAY, case, system, written

RISK = "risks:\n  - {id: fall, what: Fall, probability: 3, consequence: 4, existing: [rekkverk]}\n"


def client() -> Case:
    return case(Path())


def refused(do: Callable[[], object]) -> Iterable[Diagnostic]:
    with pytest.raises(HmsRulesError) as raised:
        do()
    return raised.value.diagnostics


def opening(part: Part, text: str) -> Iterable[Diagnostic]:
    made = written(client(), part, text)
    return refused(lambda: Case.open(made.folder))


def meanwhile() -> Iterable[Diagnostic]:
    made = client()
    written(made, Part.ACTIONS, "actions: []\n")
    return refused(lambda: made.save(Part.ACTIONS, Actions(actions=(Action(id="egen/a", what="A"),))))


def found(code: str, part: Part, text: str) -> Iterable[Diagnostic]:
    made = written(client(), part, text)
    return [finding for finding in system(made).findings if finding.code == code][:1]


def idle() -> Iterable[Diagnostic]:
    made = client()
    update(system(made))
    (made.folder / "facts.yaml").write_text("headcount: {employees: 0}\n", encoding="utf-8")
    return [finding for finding in system(made).findings if finding.code == "W1619"][:1]


def with_logo(name: str) -> Case:
    made = client()
    path = made.folder / "case.yaml"
    path.write_text(f"{path.read_text(encoding='utf-8')}logo: {name}\n", encoding="utf-8")
    return made


def lacking_logo() -> Iterable[Diagnostic]:
    return [finding for finding in system(with_logo("borte.png")).findings if finding.code == "W1612"]


def wrong_logo() -> Iterable[Diagnostic]:
    made = with_logo("logo.svg")
    (made.folder / "logo.svg").write_text("<svg/>\n", encoding="utf-8")
    return refused(lambda: render_word(system(made)))


def merging(edit: Callable[[Any], None], meanwhile: str = RISK) -> Iterable[Diagnostic]:
    made = written(client(), Part.RISKS, RISK)
    path = Path("register.xlsx")
    path.write_bytes(render_workbook(system(made)))
    book = load_workbook(path)
    edit(book)
    book.save(path)
    written(made, Part.RISKS, meanwhile)
    return merge(Case.open(made.folder), path).findings


def unlike() -> Iterable[Diagnostic]:
    Workbook().save("annet.xlsx")
    return refused(lambda: merge(client(), Path("annet.xlsx")))


def unreadable() -> Iterable[Diagnostic]:
    Path("tekst.xlsx").write_text("ikke et regneark", encoding="utf-8")
    return refused(lambda: merge(client(), Path("tekst.xlsx")))


def template() -> Iterable[Diagnostic]:
    made = case(Path(), template="mal.docx")
    (made.folder / "mal.docx").write_text("ikke Word", encoding="utf-8")
    return refused(lambda: render_word(system(made)))


def without_library() -> Iterable[Diagnostic]:
    ours = [name for name in sys.modules if name.startswith("hms_rules.handbook.word")]
    with pytest.MonkeyPatch.context() as patch:
        for name in ours:
            patch.delitem(sys.modules, name)
        patch.setitem(sys.modules, "docx", None)
        return refused(lambda: deliver(system(client()), Path("ut"), [Form.WORD]))


CASES: dict[str, Callable[[], Iterable[Diagnostic]]] = {
    "E1601-tom-mappe": lambda: refused(lambda: Case.open("tom")),
    "E1602-fletting": lambda: opening(
        Part.GOALS, "goals:\n<<<<<<< HEAD\n  - {id: a, text: A}\n=======\n>>>>>>> b\n"
    ),
    "E1603-endret": meanwhile,
    "E1604-finnes": lambda: refused(
        lambda: Case.create(client().folder, CaseInfo(name="B", started=DAY), {})
    ),
    "E1605-to-ganger": lambda: opening(Part.GOALS, "goals:\n  - {id: a, text: A}\n  - {id: a, text: B}\n"),
    "E1606-rolle": lambda: found("E1606", Part.ORGANISATION, "roles:\n  - {role: rolle:ledr}\n"),
    "E1606-farekilde": lambda: found("E1606", Part.MAPPING, "observations:\n  - {hazard: fare:stoi}\n"),
    "E1606-dokument": lambda: found(
        "E1606", Part.DOCUMENTS, "documents:\n  - {id: a, name: A, meets: [dokument:x]}\n"
    ),
    "W1611-ingen": lambda: found("W1611", Part.ORGANISATION, ""),
    "W1612-fil": lambda: found(
        "W1612", Part.DOCUMENTS, "documents:\n  - {id: a, name: Plan, file: borte.docx}\n"
    ),
    "W1613-tiltak": lambda: found(
        "W1613", Part.ACTIONS, "actions:\n  - {id: egen/a, what: Rydde, when: 2026-01-01}\n"
    ),
    "W1614-gjort": lambda: found(
        "W1614", Part.ACTIONS, "actions:\n  - {id: egen/a, what: Rydde, done: 2030-01-01}\n"
    ),
    "W1615-uten-tiltak": lambda: found("W1615", Part.RISKS, "risks:\n  - {id: a, what: Fall}\n"),
    "W1616-ikke-vurdert": lambda: found(
        "W1616", Part.RISKS, "risks:\n  - {id: a, what: Fall, existing: [rekkverk]}\n"
    ),
    "W1617-stoerre-etter": lambda: found(
        "W1617", Part.RISKS, RISK.replace("}", ", residual_probability: 5, residual_consequence: 5}")
    ),
    "W1618-uten-frist": lambda: found(
        "W1618", Part.ACTIONS, "actions:\n  - {id: egen/a, what: Rydde, who: Kari}\n"
    ),
    "W1612-logo": lacking_logo,
    "E1628-logo": wrong_logo,
    "W1619-ikke-lenger": idle,
    "W1610-gjort-men-mangler": lambda: found(
        "W1610",
        Part.ACTIONS,
        "actions:\n  - {id: rolle/leder, what: Få på plass leder, status: done, done: 2026-01-01}\n",
    ),
    "E1620-ikke-regneark": unreadable,
    "E1621-annet-regneark": unlike,
    "W1621-kolonne": lambda: merging(lambda book: book["Risiko"].delete_cols(2)),
    "W1622-ark": lambda: merging(lambda book: book.remove(book["Risiko"])),
    "W1623-begge": lambda: merging(
        lambda book: book["Risiko"].cell(2, 4, 5), RISK.replace("probability: 3", "probability: 1")
    ),
    "W1624-celle": lambda: merging(lambda book: book["Risiko"].cell(2, 4, "stor")),
    "W1625-rad": lambda: merging(lambda book: book["Risiko"].delete_rows(2)),
    "E1626-mal": template,
    "E1627-bibliotek": without_library,
}


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("code", CASES)
def test_what_is_wrong_with_a_case_is_told_so(code: str) -> None:
    findings = list(CASES[code]())
    source = next((_lines(f.span.path) for f in findings if f.span and not f.span.path.endswith("x")), None)
    golden.assert_golden("handbook", code, golden.rendered(findings, source))


def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines() if Path(path).is_file() else []


def test_days_are_told_as_norwegians_write_them() -> None:
    assert "1.1.2026" in next(iter(CASES["W1613-tiltak"]())).message
    assert date(2026, 1, 1) < DAY
