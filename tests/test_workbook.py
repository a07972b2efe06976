"""A workbook somebody has edited, taken back: changes merged, conflicts told, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.case import Case
from hms_rules.handbook.excel.merging import Merged, merge
from hms_rules.handbook.excel.writing import render_workbook
from hms_rules.handbook.parts import Actions, CaseInfo, LawEntries, OwnDocuments, Part, Risks, Status
from hms_rules.handbook.updating import update
from tests.rule_vocabulary import AML
from tests.small_case import DAY, case, system, written

ACTIONS = """actions:
  # det viktigste
  - {id: egen/rydde, what: Rydde lageret, who: Kari}
  - {id: egen/male, what: Male veggen}
"""
RISKS = "risks:\n  - {id: fall, what: Fall, probability: 3, consequence: 4, existing: [rekkverk]}\n"


@pytest.fixture
def client(tmp_path: Path) -> Case:
    made = written(written(case(tmp_path), Part.ACTIONS, ACTIONS), Part.RISKS, RISKS)
    update(system(made), [Part.LAW])
    return Case.open(made.folder)


def edited(of: Case, edit: Callable[[Any], None]) -> Path:
    """The workbook of the case, changed and saved as a program does."""
    path = of.folder.parent / "register.xlsx"
    path.write_bytes(render_workbook(system(of)))
    book = load_workbook(path)
    edit(book)
    book.save(path)
    return path


def put(book: Any, sheet: str, row: int, **cells: Any) -> None:
    titles = [cell.value for cell in book[sheet][1]]
    for title, value in cells.items():
        book[sheet].cell(row, titles.index(title.replace("_", " ")) + 1, value)


def taken(of: Case, path: Path) -> tuple[Case, Merged]:
    merged = merge(Case.open(of.folder), path)
    return Case.open(of.folder), merged


def said(merged: Merged) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in merged.findings]


def actions(of: Case) -> dict[str, Any]:
    return {action.id: action for action in of.part(Part.ACTIONS, Actions).actions}


def test_a_workbook_nobody_edited_changes_nothing(client: Case) -> None:
    before = {path.name: path.read_bytes() for path in client.folder.glob("*.yaml")}
    _, merged = taken(client, edited(client, lambda _book: None))
    assert (merged.changed, merged.added, said(merged)) == (0, 0, [])
    assert {path.name: path.read_bytes() for path in client.folder.glob("*.yaml")} == before


def test_changes_are_taken_over_and_comments_stay(client: Case) -> None:
    def edit(book: Any) -> None:
        put(book, "Handlingsplan", 2, Hvem="Per", Når=date(2027, 3, 1), Status="i gang")
        put(book, "Risiko", 2, Sannsynlighet=2, Tiltak_som_finnes="rekkverk\nsele")
        put(book, "Lovregister", 2, Ansvarlig="Kari", Sist_gått_gjennom="01.11.2026")

    now, merged = taken(client, edited(client, edit))
    assert said(merged) == []
    assert merged.changed == 7
    first = next(a for a in actions(now).values() if a.who == "Per")
    assert (first.when, first.status) == (date(2027, 3, 1), Status.STARTED)
    (risk,) = now.part(Part.RISKS, Risks).risks
    assert (risk.probability, risk.existing) == (2, ("rekkverk", "sele"))
    (entry,) = now.part(Part.LAW, LawEntries).provisions
    assert (entry.responsible, entry.last_checked) == ("Kari", date(2026, 11, 1))
    assert "# det viktigste" in (now.folder / "actions.yaml").read_text(encoding="utf-8")


def test_what_was_changed_in_both_stays_as_it_is_in_the_case_and_is_told(client: Case) -> None:
    path = edited(client, lambda book: put(book, "Risiko", 2, Sannsynlighet=5, Hvor="lageret"))
    written(client, Part.RISKS, RISKS.replace("probability: 3", "probability: 1"))
    now, merged = taken(client, path)
    (risk,) = now.part(Part.RISKS, Risks).risks
    assert (risk.probability, risk.where) == (1, "lageret")
    assert said(merged) == [
        (
            "W1623",
            "«Sannsynlighet» for «Fall» er endret både i saken («1») og i regnearket («5»); saken står",
        )
    ]
    assert merged.findings[0].note == "arket «Risiko», rad 2"


def test_the_same_change_in_both_is_no_conflict(client: Case) -> None:
    path = edited(client, lambda book: put(book, "Risiko", 2, Sannsynlighet=1))
    written(client, Part.RISKS, RISKS.replace("probability: 3", "probability: 1"))
    _, merged = taken(client, path)
    assert (merged.changed, said(merged)) == (0, [])


def test_what_others_changed_in_the_case_meanwhile_stays(client: Case) -> None:
    path = edited(client, lambda book: put(book, "Risiko", 2, Hvor="lageret"))
    written(client, Part.ACTIONS, ACTIONS.replace("who: Kari", "who: Ola"))
    now, _ = taken(client, path)
    assert actions(now)["egen/rydde"].who == "Ola"


def test_rows_somebody_added_are_new(client: Case) -> None:
    def edit(book: Any) -> None:
        put(book, "Handlingsplan", 60, Hva="Øve på brann", Hvem="Per")
        put(book, "Handlingsplan", 61, Hva="Øve på brann")
        put(book, "Risiko", 3, Hva_kan_skje="Klem", Konsekvens=4)
        put(book, "Egne dokumenter", 2, Navn="Brannøvelser", Dato=date(2026, 5, 1))

    now, merged = taken(client, edited(client, edit))
    assert (merged.added, said(merged)) == (4, [])
    added = {id_: action.who for id_, action in actions(now).items() if action.what == "Øve på brann"}
    assert added == {"egen/ove-paa-brann": "Per", "egen/ove-paa-brann-2": ""}
    assert [r.id for r in now.part(Part.RISKS, Risks).risks] == ["fall", "klem"]
    assert now.part(Part.DOCUMENTS, OwnDocuments).documents[0].date == date(2026, 5, 1)


def test_a_row_that_is_gone_stays_in_the_case_and_is_told(client: Case) -> None:
    now, merged = taken(client, edited(client, lambda book: book["Risiko"].delete_rows(2)))
    assert [r.id for r in now.part(Part.RISKS, Risks).risks] == ["fall"]
    assert said(merged) == [("W1625", "raden «Fall» er borte i regnearket; den står fortsatt i saken")]


def test_a_column_that_is_gone_takes_nothing_with_it(client: Case) -> None:
    def edit(book: Any) -> None:
        titles = [cell.value for cell in book["Handlingsplan"][1]]
        book["Handlingsplan"].delete_cols(titles.index("Hvem") + 1)
        put(book, "Handlingsplan", 2, Kostnad="500 kr")

    now, merged = taken(client, edited(client, edit))
    assert actions(now)["egen/rydde"].who == "Kari"
    assert any(a.cost == "500 kr" for a in actions(now).values())
    assert said(merged) == [
        ("W1621", "kolonnen «Hvem» i «Handlingsplan» er borte; det som sto der, er som før"),
    ]


def test_columns_and_rows_may_be_moved(client: Case) -> None:
    def edit(book: Any) -> None:
        page = book["Handlingsplan"]
        page.insert_cols(3)
        page.insert_rows(3)
        put(book, "Handlingsplan", 4, Kostnad="500 kr")

    now, merged = taken(client, edited(client, edit))
    assert (merged.changed, said(merged)) == (1, [])
    assert [a.cost for a in actions(now).values()].count("500 kr") == 1


def test_a_sheet_that_is_gone_takes_nothing_with_it(client: Case) -> None:
    now, merged = taken(client, edited(client, lambda book: book.remove(book["Risiko"])))
    assert [r.id for r in now.part(Part.RISKS, Risks).risks] == ["fall"]
    assert said(merged) == [("W1622", "arket «Risiko» er borte; det som sto der, er som før")]


def test_cells_that_cannot_be_read_stay_as_they_were_and_are_told(client: Case) -> None:
    def edit(book: Any) -> None:
        put(book, "Risiko", 2, Sannsynlighet="stor", Konsekvens=9, Vurdert="i fjor", Av="Per")

    now, merged = taken(client, edited(client, edit))
    (risk,) = now.part(Part.RISKS, Risks).risks
    assert (risk.probability, risk.consequence, risk.assessed, risk.by) == (3, 4, None, "Per")
    assert said(merged) == [
        ("W1624", "«stor» i «Sannsynlighet» kan ikke leses, og er som før"),
        ("W1624", "«Konsekvens» kan ikke leses, og er som før"),
        ("W1624", "«i fjor» i «Vurdert» kan ikke leses, og er som før"),
    ]


def test_the_same_workbook_taken_in_twice_adds_nothing_more(client: Case) -> None:
    def edit(book: Any) -> None:
        page = book["Handlingsplan"]
        put(book, "Handlingsplan", page.max_row - 200 + 1, Hva="Kjøpe stiger", Hvem="Ola")

    path = edited(client, edit)
    now, merged = taken(client, path)
    assert merged.added == 1
    again, merged = taken(now, path)
    assert (merged.changed, merged.added, said(merged)) == (0, 0, [])
    assert actions(again) == actions(now)
    text = (now.folder / "actions.yaml").read_text(encoding="utf-8").replace("who: Ola", "who: Kari")
    written(now, Part.ACTIONS, text)
    again, merged = taken(now, path)
    assert actions(again)["egen/kjope-stiger"].who == "Kari"
    assert said(merged) == [
        ("W1623", "«Hvem» for «Kjøpe stiger» er en annen i saken enn i regnearket; saken står")
    ]


def test_a_workbook_of_another_client_is_refused(client: Case, tmp_path: Path) -> None:
    path = edited(client, lambda book: put(book, "Risiko", 2, Hvor="lageret"))
    other = Case.create(tmp_path / "annen", CaseInfo(name="Annen AS", started=DAY), {})
    with pytest.raises(HmsRulesError, match="ikke laget av denne saken") as raised:
        merge(other, path)
    assert raised.value.diagnostics[0].note == "det er laget for Fjord AS"


def test_a_client_that_has_changed_its_name_is_the_same(tmp_path: Path) -> None:
    made = case(tmp_path, organisation_number="100000008")
    path = edited(made, lambda _book: None)
    info = (made.folder / "case.yaml").read_text(encoding="utf-8").replace("Fjord AS", "Fjord Nye AS")
    (made.folder / "case.yaml").write_text(info, encoding="utf-8")
    assert taken(made, path)[1].findings == ()


def test_a_provision_not_yet_in_the_file_can_be_filled_in(tmp_path: Path) -> None:
    made = case(tmp_path)
    now, _ = taken(made, edited(made, lambda book: put(book, "Lovregister", 2, Rutine="kap. 3")))
    assert [(e.id, e.routine) for e in now.part(Part.LAW, LawEntries).provisions] == [
        (f"{AML}/§6-1", "kap. 3")
    ]


def test_what_is_no_workbook_of_ours_is_refused(client: Case, tmp_path: Path) -> None:
    other = tmp_path / "annet.xlsx"
    Workbook().save(other)
    (tmp_path / "tekst.xlsx").write_text("ikke et regneark", encoding="utf-8")
    for name, message in (
        ("annet.xlsx", "ikke laget av denne saken"),
        ("tekst.xlsx", "kan ikke leses som regneark"),
        ("borte.xlsx", "finnes ikke"),
    ):
        with pytest.raises(HmsRulesError, match=message):
            merge(client, tmp_path / name)
