"""The folder of a client: made, read, written without losing anything, and refused where it is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hms_rules.diagnostics import HmsRulesError, render_gnu
from hms_rules.handbook.case import Case
from hms_rules.handbook.parts import (
    Action,
    Actions,
    CaseInfo,
    Goals,
    Holder,
    Organisation,
    Part,
    Review,
    Status,
)
from tests.small_case import DAY, FACTS, case, written


def refused(folder: Path) -> list[str]:
    with pytest.raises(HmsRulesError) as raised:
        Case.open(folder)
    return [render_gnu(d).removeprefix(f"{folder}/") for d in raised.value.diagnostics]


def test_a_new_case_has_the_client_and_the_facts(tmp_path: Path) -> None:
    made = case(tmp_path, consultant="Rådgiver")
    assert made.info == CaseInfo(name="Fjord AS", consultant="Rådgiver", started=DAY)
    assert made.facts() == FACTS
    assert made.business().name == "Fjord AS"
    assert (made.folder / "case.yaml").read_text(encoding="utf-8").startswith("# Saken: hvem kunden er")
    assert made.part(Part.GOALS, Goals) == Goals()


def test_a_client_may_want_only_some_parts(tmp_path: Path) -> None:
    made = case(tmp_path, parts=("risks", "actions"))
    assert [part for part in Part if made.wants(part)] == [Part.RISKS, Part.ACTIONS]


def test_a_folder_that_is_a_case_is_not_written_over(tmp_path: Path) -> None:
    made = case(tmp_path)
    with pytest.raises(HmsRulesError, match="er en sak fra før"):
        Case.create(made.folder, CaseInfo(name="Annen AS", started=DAY), {})
    assert Case.open(made.folder).info.name == "Fjord AS"


def test_a_folder_without_a_case_is_told(tmp_path: Path) -> None:
    with pytest.raises(HmsRulesError, match="er ingen sak"):
        Case.open(tmp_path)


def test_a_part_is_written_among_what_people_wrote(tmp_path: Path) -> None:
    text = "# vår merknad\nroles:\n  - role: rolle:leder   # valgt i mai\n    holder: Kari\n"
    made = Case.open(written(case(tmp_path), Part.ORGANISATION, text).folder)
    roles = made.part(Part.ORGANISATION, Organisation).roles
    made.save(Part.ORGANISATION, Organisation(roles=(*roles, Holder(role="rolle:amu"))))
    path = made.folder / "organisation.yaml"
    assert path.read_text(encoding="utf-8") == f"{text}  - role: rolle:amu\n"
    assert path.with_name("organisation.yaml.forrige").read_text(encoding="utf-8") == text


def test_what_is_not_changed_is_not_written(tmp_path: Path) -> None:
    made = case(tmp_path)
    made.save(Part.GOALS, Goals())
    assert not (made.folder / "goals.yaml").exists()


def test_a_file_somebody_has_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    made = case(tmp_path)
    written(made, Part.ACTIONS, "actions:\n  - {id: egen/rydde, what: Rydde}\n")
    with pytest.raises(HmsRulesError, match="endret av andre"):
        made.save(Part.ACTIONS, Actions(actions=(Action(id="egen/male", what="Male"),)))
    assert "Rydde" in (made.folder / "actions.yaml").read_text(encoding="utf-8")


def test_the_marks_of_an_unfinished_merge_are_told_at_their_line(tmp_path: Path) -> None:
    text = "roles:\n<<<<<<< HEAD\n  - role: rolle:leder\n=======\n  - role: rolle:amu\n>>>>>>> gren\n"
    made = written(case(tmp_path), Part.ORGANISATION, text)
    assert refused(made.folder) == [
        "organisation.yaml:2:1: feil E1602: to har endret filen, og endringene er ikke slått sammen"
    ]


def test_everything_wrong_in_all_files_is_told_at_once(tmp_path: Path) -> None:
    made = case(tmp_path)
    written(made, Part.ORGANISATION, "roles:\n  - rolle: leder\n")
    written(made, Part.RISKS, "risks:\n  - {id: a, what: Fall, probability: 6}\n")
    written(made, Part.ACTIONS, "actions:\n  - {id: a, what: A}\n  - {id: a, what: B}\n")
    written(made, Part.GOALS, "goals: [\n")
    written(made, Part.MAPPING, "date: i fjor\n")
    assert refused(made.folder) == [
        "actions.yaml:3:10: feil E1605: id-en «a» står to ganger",
        "goals.yaml:1:1: feil E0606: filen er ikke gyldig YAML her",
        "mapping.yaml:1:7: feil E0618: «i fjor» er ikke en dato",
        "organisation.yaml:2:5: feil E0615: «role» mangler",
        "organisation.yaml:2:5: feil E0614: nøkkelen «rolle» er ukjent",
        "risks.yaml:2:38: feil E0616: «probability» skal være et tall fra 1 til 5",
    ]


def test_measures_of_one_risk_have_each_their_id(tmp_path: Path) -> None:
    """The actions of the plan are made of these ids."""
    text = "risks:\n  - {id: a, what: Fall, measures: [{id: m, what: A}, {id: m, what: B}]}\n"
    made = written(case(tmp_path), Part.RISKS, text)
    assert refused(made.folder) == ["risks.yaml:2:59: feil E1605: id-en «m» står to ganger"]


def test_a_wrong_choice_is_told_with_those_there_are(tmp_path: Path) -> None:
    made = written(case(tmp_path), Part.ACTIONS, "actions:\n  - {id: a, what: A, status: ferdig}\n")
    with pytest.raises(HmsRulesError) as raised:
        Case.open(made.folder)
    (finding,) = raised.value.diagnostics
    assert finding.message == "«ferdig» er ikke et av valgene"
    assert finding.help == "skriv open, started, done eller dropped"


def test_keys_left_empty_say_nothing(tmp_path: Path) -> None:
    made = written(
        case(tmp_path), Part.ORGANISATION, "roles:\n  - role: rolle:leder\n    holder:\n    until:\n"
    )
    (holder,) = Case.open(made.folder).part(Part.ORGANISATION, Organisation).roles
    assert holder == Holder(role="rolle:leder")


def test_a_file_of_comments_only_is_empty(tmp_path: Path) -> None:
    made = written(case(tmp_path), Part.GOALS, "# ikke begynt\n")
    assert Case.open(made.folder).part(Part.GOALS, Goals) == Goals()


def test_reviews_are_kept_by_day(tmp_path: Path) -> None:
    made = case(tmp_path)
    for year in (2027, 2026):
        made.save_review(Review(date=date(year, 11, 1), ruleset="hash", notes=f"år {year}"))
    assert [review.notes for review in made.reviews()] == ["år 2026", "år 2027"]
    made.save_review(Review(date=date(2027, 11, 1), ruleset="hash", notes="på nytt"))
    assert [review.notes for review in made.reviews()] == ["år 2026", "på nytt"]
    assert (made.folder / "reviews" / "2027-11-01.yaml.forrige").exists()


def test_statuses_are_read_back_as_they_are_written(tmp_path: Path) -> None:
    made = case(tmp_path)
    actions = Actions(actions=(Action(id="egen/a", what="A", status=Status.DONE, done=DAY, when=DAY),))
    made.save(Part.ACTIONS, actions)
    assert Case.open(made.folder).part(Part.ACTIONS, Actions) == actions
