"""The deliverables: each holds what the system says and can be read by another program; none half-written."""

from __future__ import annotations

import json
import re
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from docx import Document
from icalendar import Calendar
from msgspec.structs import replace
from openpyxl import load_workbook

from hms_rules.assessment import Assumption
from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.case import Case
from hms_rules.handbook.delivering import Form, deliver
from hms_rules.handbook.excel.writing import render_workbook
from hms_rules.handbook.organisation import Seat
from hms_rules.handbook.parts import LawEntry, Part, Risk
from hms_rules.handbook.pictures import organisation_chart, risk_matrix
from hms_rules.handbook.proof import act_lines
from hms_rules.handbook.unsettled import telling_assumptions
from hms_rules.handbook.updating import update
from hms_rules.handbook.word.handbook import render_word
from hms_rules.handbook.writers.calendar import deadlines, render_calendar
from hms_rules.handbook.writers.data import render_json
from hms_rules.handbook.writers.html import render_handbook, render_proof
from tests.rule_vocabulary import AML
from tests.small_case import DAY, case, system, written

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cfc0000003010100"
    "c9fe92ef0000000049454e44ae426082"
)


def full(folder: Path, **info: Any) -> Case:
    """A case with something in every part."""
    made = case(folder, consultant="Rådgiver <AS>", **info)
    update(system(made))
    written(made, Part.GOALS, "goals:\n  - {id: a, text: Ingen skader, by: 2027-06-01, responsible: Kari}\n")
    written(
        made, Part.ORGANISATION, "roles:\n  - {role: rolle:leder, holder: Kari & Ola, until: 2027-05-01}\n"
    )
    written(
        made,
        Part.RISKS,
        """risks:
  - {id: fall, what: Fall fra <stige>, probability: 3, consequence: 4, existing: [rekkverk],
     measures: [{id: m, what: Bytt stigen, who: Per, when: 2026-12-24}]}
""",
    )
    written(made, Part.DOCUMENTS, "documents:\n  - {id: gammel, name: Ferieliste, valid_until: 2027-01-31}\n")
    update(system(made))
    return Case.open(made.folder)


def words_of(document: bytes) -> str:
    read = Document(BytesIO(document))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in read.paragraphs), *cells])


# Word and HTML


def test_the_handbook_has_every_part_in_word_and_html(tmp_path: Path) -> None:
    made = system(full(tmp_path))
    for text in (words_of(render_word(made)), render_handbook(made)):
        for said in (
            "Ingen skader",
            "Arbeidsmiljøutvalg",
            "Beredskapsplan for industrivernet",
            "Drypper det?",
        ):
            assert said in text
        for said in ("Bytt stigen", "Ferieliste", "arbeidsmiljøloven §6-1", "Ikke juridisk rådgivning"):
            assert said in text


def test_what_people_wrote_is_text_in_html_and_never_markup(tmp_path: Path) -> None:
    page = render_handbook(system(full(tmp_path)))
    assert "Fall fra &lt;stige&gt;" in page
    assert "<stige>" not in page
    assert "Kari &amp; Ola" in page


def test_parts_the_client_does_not_want_are_left_out(tmp_path: Path) -> None:
    made = system(full(tmp_path, parts=("risks", "actions")))
    for text in (words_of(render_word(made)), render_handbook(made)):
        assert "Handlingsplan" in text
        assert "Lovregister" not in text


def test_a_page_needs_nothing_else(tmp_path: Path) -> None:
    made = full(tmp_path)
    (made.folder / "logo.png").write_bytes(PIXEL)
    text = (made.folder / "case.yaml").read_text(encoding="utf-8")
    (made.folder / "case.yaml").write_text(f"{text}logo: logo.png\n", encoding="utf-8")
    page = render_handbook(system(made))
    assert 'src="data:image/png;base64,' in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "").replace("https://lovdata.no", "")
    assert len(Document(BytesIO(render_word(system(made)))).sections[0].header.part.rels) > 0


def test_the_proof_has_a_line_for_each_act_and_the_register_only(tmp_path: Path) -> None:
    page = render_proof(system(full(tmp_path)))
    assert re.search(r">arbeidsmiljøloven</a></td><td>§\s6-1</td>", page)
    assert "Antall arbeidstakere: 35" in page
    assert "Fall fra" not in page


def test_a_line_of_the_proof_says_the_most_of_all_its_sections(tmp_path: Path) -> None:
    (row,) = system(full(tmp_path)).law
    entries = [
        LawEntry(id="a", responsible="Kari", last_checked=DAY, next_review=date(2027, 3, 1)),
        LawEntry(id="b", responsible="Ola", routine="kap. 2", last_checked=date(2026, 5, 1)),
        LawEntry(id="c", responsible="Kari", next_review=date(2027, 1, 1)),
    ]
    sections = ("§ 2-1", "§ 6-1", "vedlegg 2")
    whys = ("Antall: 3", "Antall: 3", "Gjelder alle")
    rows = [replace(row, section=s, why=w, entry=e) for s, w, e in zip(sections, whys, entries, strict=True)]
    (line,) = next(iter(act_lines(rows[:2]).values()))
    assert (line.sections, line.why) == ("§§ 2-1, 6-1", "Antall: 3")
    assert (line.last_checked, line.next_review) == (date(2026, 5, 1), date(2027, 3, 1))
    (line,) = next(iter(act_lines(rows).values()))
    assert (line.sections, line.why) == ("§§ 2-1, 6-1, vedlegg 2", "Antall: 3; Gjelder alle")
    assert (line.responsible, line.routines) == (("Kari", "Ola"), ("kap. 2",))
    assert (line.last_checked, line.next_review) == (None, date(2027, 1, 1))


def test_assumptions_that_something_is_not_there_are_counted_only(tmp_path: Path) -> None:
    answer = system(full(tmp_path)).answer
    texts = ("har avfall: ja", "fangst: nei", "fiske: nei")
    assumed = answer.model_copy(update={"assumptions": [Assumption(fact=t, text=t, uses=1) for t in texts]})
    told, more = telling_assumptions(assumed)
    assert told == ["har avfall: ja"]
    assert more.startswith("Og 2 antakelser")
    assert telling_assumptions(answer.model_copy(update={"assumptions": []})) == ([], "")


def test_the_handbook_takes_the_styles_of_a_template(tmp_path: Path) -> None:
    made = full(tmp_path)
    mal = Document()
    mal.add_paragraph("Skal bort")
    mal.styles["Heading 1"].font.name = "Georgia"
    mal.save(str(made.folder / "mal.docx"))
    text = (made.folder / "case.yaml").read_text(encoding="utf-8")
    (made.folder / "case.yaml").write_text(f"{text}template: mal.docx\n", encoding="utf-8")
    document = Document(BytesIO(render_word(system(made))))
    assert document.styles["Heading 1"].font.name == "Georgia"
    assert "Skal bort" not in [paragraph.text for paragraph in document.paragraphs]
    (made.folder / "mal.docx").write_text("ikke Word", encoding="utf-8")
    with pytest.raises(HmsRulesError, match="malen kan ikke leses"):
        render_word(system(made))


# Pictures


def test_the_chart_has_a_box_for_each_role_and_a_line_to_whoever_is_over_it() -> None:
    seats = [
        Seat("a", "leder <1>", (), (), False, None, ("Kari",), ""),
        Seat("b", "verneombud", (), (), False, "a", (), ""),
        Seat("c", "hovedverneombud", (), (), False, "a", ("Ola",), ""),
    ]
    chart = ET.fromstring(organisation_chart(seats))
    names = [node.tag.rpartition("}")[2] for node in chart.iter()]
    assert (names.count("rect"), names.count("path")) == (3, 2)
    texts = [node.text for node in chart.iter() if node.tag.endswith("text")]
    assert texts == ["Leder <1>", "Kari", "Verneombud", "ikke valgt ennå", "Hovedverneombud", "Ola"]
    boxes = [int(node.get("x", "0")) for node in chart.iter() if node.tag.endswith("rect")]
    assert len(set(boxes)) == 3


def test_the_matrix_has_each_risk_in_its_square() -> None:
    risks = [
        Risk(id=str(n), what="A", probability=p, consequence=c)
        for n, (p, c) in enumerate(((3, 4), (3, 4), (1, 1)))
    ]
    matrix = ET.fromstring(risk_matrix([*risks, Risk(id="x", what="Ikke vurdert")]))
    texts = [node.text for node in matrix.iter() if node.tag.endswith("text")]
    assert "1 2" in texts
    assert "3" in texts
    assert sum(node.tag.endswith("rect") for node in matrix.iter()) == 25


# Calendar


def test_the_calendar_is_read_by_a_parser_and_has_every_deadline(tmp_path: Path) -> None:
    made = system(full(tmp_path))
    events = {str(e["uid"]): e for e in Calendar.from_ical(render_calendar(made)).walk("VEVENT")}
    days = {uid.partition("@")[0]: e.decoded("dtstart") for uid, e in events.items()}
    assert days == {
        "tiltak/risiko/fall/m": date(2026, 12, 24),
        "dokument/gammel": date(2027, 1, 31),
        "rolle/rolle:leder": date(2027, 5, 1),
        "maal/a": date(2027, 6, 1),
        "gjennomgang": date(2027, 11, 25),
    }
    assert all(len(list(e.walk("VALARM"))) == 1 for e in events.values())
    again = Calendar.from_ical(render_calendar(made)).walk("VEVENT")
    assert set(events) == {str(event["uid"]) for event in again}


def test_provisions_due_the_same_day_are_one_deadline_and_holders_of_one_role_each_theirs(
    tmp_path: Path,
) -> None:
    made = written(
        case(tmp_path),
        Part.ORGANISATION,
        "roles:\n  - {role: rolle:amu, holder: A, until: 2027-05-01}\n"
        "  - {role: rolle:amu, holder: B, until: 2028-05-01}\n",
    )
    text = f"provisions:\n  - {{id: {AML}/§6-1, responsible: Kari, next_review: 2027-06-01}}\n"
    today = system(written(made, Part.LAW, text))
    found = {d.id: (d.day, d.what, d.more) for d in deadlines(today)}
    assert found["rolle/rolle:amu/2"][0] == date(2028, 5, 1)
    assert found["lov/2027-06-01"][1].startswith("Gå gjennom arbeidsmiljøloven §6-1")
    two = replace(today, law=(*today.law, replace(today.law[0], title="Mer")))
    _, what, more = {d.id: (d.day, d.what, d.more) for d in deadlines(two)}["lov/2027-06-01"]
    assert what == "Gå gjennom 2 bestemmelser i lovregisteret"
    assert more.splitlines()[1] == "arbeidsmiljøloven §6-1 Mer (Kari)"


def test_a_year_after_a_leap_day_is_the_last_of_february(tmp_path: Path) -> None:
    made = case(tmp_path)
    text = (made.folder / "case.yaml").read_text(encoding="utf-8").replace("2026-11-25", "2028-02-29")
    (made.folder / "case.yaml").write_text(text, encoding="utf-8")
    assert [d.day for d in deadlines(system(made))] == [date(2029, 2, 28)]


# Excel


def test_the_workbook_filters_freezes_and_offers_what_may_be_chosen(tmp_path: Path) -> None:
    book = load_workbook(BytesIO(render_workbook(system(full(tmp_path)))))
    assert [s.title for s in book if s.sheet_state == "visible"] == [
        "Lovregister",
        "Dokumenter loven krever",
        "Egne dokumenter",
        "Risiko",
        "Handlingsplan",
    ]
    plan = book["Handlingsplan"]
    assert plan.freeze_panes == "C2"
    assert plan.auto_filter.ref.startswith("A1:")
    assert plan.column_dimensions["A"].hidden
    kinds = {validation.type for validation in plan.data_validations.dataValidation}
    assert kinds == {"date", "list"}
    assert {validation.type for validation in book["Risiko"].data_validations.dataValidation} == {
        "date",
        "whole",
    }


def test_only_the_sheets_of_the_parts_the_client_wants_are_made(tmp_path: Path) -> None:
    book = load_workbook(BytesIO(render_workbook(system(full(tmp_path, parts=("risks",))))))
    assert [s.title for s in book if s.sheet_state == "visible"] == ["Risiko"]


# JSON and files


def test_the_json_has_the_whole_system(tmp_path: Path) -> None:
    whole = json.loads(render_json(system(full(tmp_path))))
    assert whole["case"]["name"] == "Fjord AS"
    assert whole["risks"]["risks"][0]["what"] == "Fall fra <stige>"
    assert whole["demands"][0]["state"] == "missing"
    assert "words" not in whole


def test_files_are_written_and_those_before_are_kept(tmp_path: Path) -> None:
    made = system(full(tmp_path))
    for _ in range(2):
        paths = deliver(made, tmp_path / "ut")
    assert sorted(path.name for path in paths) == [
        "hms-frister.ics",
        "hms-handbok.docx",
        "hms-handbok.html",
        "hms-register.xlsx",
        "hms.json",
        "lovoversikt.html",
    ]
    (path,) = deliver(system(made.case, date(2026, 11, 26)), tmp_path / "ut", [Form.HTML])
    assert "25.11.2026" in path.with_name(f"{path.name}.forrige").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("", encoding="utf-8")
    with pytest.raises(HmsRulesError, match="kan ikke skrives"):
        deliver(system(case(tmp_path)), tmp_path / "fil", [Form.JSON])


def test_a_library_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "hms_rules.handbook.word.handbook", None)
    with pytest.raises(HmsRulesError, match="trenger biblioteket"):
        deliver(system(case(tmp_path)), tmp_path / "ut", [Form.WORD])
    assert not (tmp_path / "ut").exists()


def test_the_day_is_shown_as_norwegians_write_it(tmp_path: Path) -> None:
    assert "Per 25.11.2026" in render_handbook(system(case(tmp_path), DAY))
