"""`case`, `ask` and `compare` on the command line: from a business to its deliverables, and back again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from hms_rules.cli import commands
from hms_rules.handbook.case import Case
from hms_rules.handbook.parts import Actions, Organisation, OwnDocuments, Part, Status

ROOT = Path(__file__).parent.parent
CARPENTER = ROOT / "examples" / "fullstendig" / "snekker.yaml"
REGISTERED = ROOT / "tests" / "brreg" / "hovedenhet.json"
DAY = "2026-11-25"
WHISTLING = "dokument:rutiner-for-intern-varsling"


def run(*words: str | Path, typed: str = "") -> Result:
    line = [str(word) for word in words]
    return CliRunner().invoke(commands, line, input=typed, prog_name="hms-rules")


def said(*words: str | Path, typed: str = "") -> str:
    result = run(*words, typed=typed)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def refused(*words: str | Path) -> str:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kunder") / "fjord"
    said("case", "init", folder, CARPENTER, "--consultant", "Rådgiver AS")
    return folder


@pytest.fixture
def client(made: Path, tmp_path: Path) -> Path:
    """A new case of a carpenter everything is known of."""
    return Path(shutil.copytree(made, tmp_path / "fjord"))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# Making a case


def test_a_case_is_made_of_what_the_register_knows(tmp_path: Path) -> None:
    text = said("case", "init", tmp_path / "x", "--brreg", REGISTERED, "--name", "Eksempel Snekkeri AS")
    assert text.startswith("Eksempel Snekkeri AS: HMS-systemet per ")
    assert "spørsmål er igjen. Svar på dem, det viktigste først, med:" in text
    assert f"hms-rules ask {tmp_path / 'x' / 'facts.yaml'}" in text
    case = Case.open(tmp_path / "x")
    assert case.info.organisation_number == case.facts()["organisation_number"] == "100000008"
    assert case.facts()["name"] == "Eksempel Snekkeri AS"


def test_a_case_of_one_part_says_what_it_cannot_know(tmp_path: Path) -> None:
    text = said("case", "init", tmp_path / "x", CARPENTER, "--only", "risks")
    assert {path.name for path in (tmp_path / "x").iterdir()} == {"case.yaml", "facts.yaml"}
    assert "Dokumenter:" not in text
    assert "• handlingsplan: det som mangler, er ikke fordelt på noen" in text
    assert "«hms-rules case hazards»" in said("case", "risks", tmp_path / "x")
    told = "Delen «handlingsplan» er ikke med i saken; legg til actions under parts i case.yaml."
    assert told in " ".join(said("case", "plan", tmp_path / "x").split())
    said("case", "export", tmp_path / "x")
    page = (tmp_path / "x" / "deliverables" / "hms-handbok.html").read_text(encoding="utf-8")
    assert "dokumenter på plass" not in page


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (("x",), "feil: "),
        (("x", "borte.yaml"), "feil[E0601]: filen finnes ikke"),
        (("x", CARPENTER, "--only", "risk"), "feil: --only: «risk» er ikke blant goals, organisation, law"),
    ],
)
def test_a_case_that_cannot_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str | Path, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert refused("case", "init", *line).startswith(told)
    assert list(tmp_path.iterdir()) == []


def test_facts_with_errors_make_no_case(tmp_path: Path) -> None:
    facts = tmp_path / "fakta.yaml"
    facts.write_text("name: X\ncircumstances: [stoyy]\nheadcount: {employees: -3}\n", encoding="utf-8")
    error = refused("case", "init", tmp_path / "x", facts)
    assert "stoyy" in error
    assert f"{facts}:2" in error
    assert not (tmp_path / "x").exists()


def test_a_case_is_not_made_over_another(client: Path) -> None:
    before = files(client)
    assert "E1604" in refused("case", "init", client, CARPENTER)
    assert files(client) == before


# The parts


def test_every_page_is_written_and_adds_nothing_the_second_time(client: Path) -> None:
    before = files(client)
    for page, told in {
        "status": "bestemmelser gjelder",
        "update": "Dokumenter: ",
        "roles": "Verneombud: ingen ennå",
        "law": "Arbeidstilsynet fører tilsyn med",
        "documents": "Mangler (",
        "hazards": "Følger av det som er kjent om virksomheten",
        "risks": "Ingen er ført opp.",
        "plan": "Skal gjøres (",
    }.items():
        assert told in said("case", page, client, "--as-of", DAY)
    assert files(client) == before


def test_documents_are_registered_and_confirmed(client: Path) -> None:
    (client / "rutiner").mkdir()
    (client / "rutiner" / "varslingsrutine.docx").write_text("", encoding="utf-8")
    line = ("case", "documents", client)
    text = said(*line, "--add", client / "rutiner" / "varslingsrutine.docx", "--valid-until", "2027-11-01")
    assert f"bekreft med --confirm varslingsrutine={WHISTLING}" in text.replace("\n      ", " ")
    before = files(client)
    assert "mente du «" in refused(*line, "--confirm", "varslingsrutine=dokument:rutiner-for-varsling")
    assert files(client) == before
    text = said(*line, "--confirm", f"varslingsrutine={WHISTLING}", "--as-of", DAY)
    assert "På plass (1)\n  • Rutiner for intern varsling" in text
    said("case", "update", client)
    actions = {a.id: a for a in Case.open(client).part(Part.ACTIONS, Actions).actions}
    assert actions["dokument/rutiner-for-intern-varsling"].status is Status.DONE
    said(*line, "--reject", f"varslingsrutine={WHISTLING}")
    (own,) = Case.open(client).part(Part.DOCUMENTS, OwnDocuments).documents
    assert (own.meets, own.not_meets) == ((), (WHISTLING,))
    (client / "rutiner" / "varslingsrutine.docx").unlink()
    assert "filen til «varslingsrutine» finnes ikke: rutiner/varslingsrutine.docx" in said(*line)
    assert "dokumentene som til sammen dekker alle kravene" in said(*line, "--smallest")


def test_what_is_seen_on_the_round_becomes_risks_and_actions(client: Path) -> None:
    path = client / "mapping.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("fare:stoy", "fare:stoy\n    present: ja\n    where: verkstedet"), "utf-8")
    assert "1. Støy: ikke vurdert" in said("case", "risks", client)
    assert "Finn tiltak mot risikoen «Støy»" in said("case", "plan", client)


def test_roles_without_holders_are_told_until_somebody_holds_them(client: Path) -> None:
    assert "ingen er ført opp som" in said("case", "roles", client)
    path = client / "organisation.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("rolle:verneombud", "rolle:verneombud\n    holder: Ola"), "utf-8")
    assert "Verneombud: Ola" in said("case", "roles", client)
    assert {h.holder for h in Case.open(client).part(Part.ORGANISATION, Organisation).roles} >= {"Ola"}


# A second year


def test_a_second_year_shows_a_new_head_count_and_a_new_law(tmp_path: Path) -> None:
    facts = tmp_path / "fakta.yaml"
    facts.write_text('name: Brygga AS\nindustry: ["56.110"]\nheadcount: {employees: 28}\n', encoding="utf-8")
    client = tmp_path / "brygga"
    said("case", "init", client, facts)
    line = ("case", "review", client)
    first = said(*line, "--as-of", "2023-11-25", "--participant", "Kari", "--note", "Rolig år")
    assert "Dette er den første gjennomgangen." in first
    path = client / "facts.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("28", "34"), encoding="utf-8")
    second = said(*line, "--as-of", "2024-11-25", "--participant", "Ola", "--decision", "Velge AMU")
    assert "Forrige gjennomgang var 25.11.2023." in second
    assert "• antall arbeidstakere: 28 → 34" in second
    whole = " ".join(second.split())
    assert "arbeidsmiljøloven § 7-1 Plikt til å opprette arbeidsmiljøutvalg (før: gjelder ikke)" in whole
    again = said(*line, "--as-of", "2024-11-25", "--note", "Mye nytt")
    assert again.splitlines()[:-1] == second.splitlines()[:-1]
    (old, new) = Case.open(client).reviews()
    assert (old.participants, old.notes) == (("Kari",), "Rolig år")
    assert (new.participants, new.notes, new.decisions) == (("Ola",), "Mye nytt", ("Velge AMU",))
    said("case", "export", client, "--as-of", "2024-11-25", "--format", "html")
    page = (client / "deliverables" / "hms-handbok.html").read_text(encoding="utf-8")
    assert "antall arbeidstakere: 28 → 34" in page
    assert "Sist gått gjennom 25.11.2024 av Ola." in page


# Deliverables, and Excel back


def test_all_deliverables_are_written_and_only_those_asked_for(client: Path, tmp_path: Path) -> None:
    written = said("case", "export", client)
    assert written.count("Skrevet: ") == len(list((client / "deliverables").iterdir())) == 6
    said("case", "export", client, "--format", "excel,calendar", "--to", tmp_path / "ut")
    assert {path.name for path in (tmp_path / "ut").iterdir()} == {"hms-register.xlsx", "hms-frister.ics"}
    assert "--format: «pdf» er ikke blant word, excel" in refused("case", "export", client, "--format", "pdf")


def test_an_edited_workbook_is_taken_back_and_conflicts_are_told(client: Path) -> None:
    said("case", "export", client, "--format", "excel")
    path = client / "deliverables" / "hms-register.xlsx"
    book = load_workbook(path)
    page = book["Handlingsplan"]
    titles = [cell.value for cell in page[1]]
    for row in (2, 3):
        page.cell(row, titles.index("Hvem") + 1, "Kari i regnearket")
    ids = [str(page.cell(row, 1).value) for row in (2, 3)]
    page.delete_cols(titles.index("Kostnad") + 1)
    book.save(path)
    case = Case.open(client)
    plan = case.part(Part.ACTIONS, Actions).actions
    changed = tuple(a.model_copy(update={"who": "Ola i saken"}) if a.id == ids[1] else a for a in plan)
    case.save(Part.ACTIONS, Actions(actions=changed))
    result = run("case", "merge", client, path)
    assert result.exit_code == 0, result.stderr
    assert "1 celler og 0 nye rader er tatt inn." in result.stdout
    assert "kolonnen «Kostnad» i «Handlingsplan» er borte" in result.stderr
    assert "både i saken («Ola i saken») og i regnearket («Kari i regnearket»); saken står" in result.stderr
    now = {a.id: a.who for a in Case.open(client).part(Part.ACTIONS, Actions).actions}
    assert (now[ids[0]], now[ids[1]]) == ("Kari i regnearket", "Ola i saken")


# What goes wrong


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("risks.yaml", "risks:\n  - id: a\n   what: [\n", "E0606"),
        ("organisation.yaml", "roles:\n<<<<<<< A\n=======\n>>>>>>> B\n", "E1602"),
        ("facts.yaml", "ansatte: 5\n", "ansatte"),
        ("actions.yaml", "actions:\n  - {id: a, what: A, when: i fjor}\n", "E0618"),
    ],
)
def test_a_broken_file_is_told_and_nothing_is_written(client: Path, name: str, text: str, told: str) -> None:
    (client / name).write_text(text, encoding="utf-8")
    before = files(client)
    for command in ("status", "update", "plan", "review", "export"):
        error = refused("case", command, client)
        assert told in error
        assert name in error
    assert files(client) == before


@pytest.mark.parametrize("day", ["2010-01-01", "2040-01-01"])
def test_a_day_no_rules_are_known_for_is_refused(client: Path, day: str) -> None:
    before = files(client)
    assert "E1003" in refused("case", "review", client, "--as-of", day)
    assert files(client) == before


def test_a_folder_without_a_case_is_refused(tmp_path: Path) -> None:
    for command in (("status",), ("update",), ("export",), ("review",), ("merge", tmp_path / "x.xlsx")):
        assert "E1601" in refused("case", command[0], tmp_path, *command[1:])


# The interview


def test_an_interview_with_written_answers_keeps_them(tmp_path: Path) -> None:
    facts, answers = tmp_path / "fakta.yaml", tmp_path / "svar.yaml"
    facts.write_text('industry: ["43.320"]\nheadcount: {employees: 12}\n', encoding="utf-8")
    answers.write_text("arbeid-i-hoeyden: ja\ntulleord: ja\n", encoding="utf-8")
    result = run("ask", facts, "--answers", answers, "--save", tmp_path / "ny.yaml", "--format", "json")
    assert result.exit_code == 0, result.stderr
    assert "W1504" in result.stderr
    assert json.loads(result.stdout)["provisions"]
    assert "arbeid-i-hoeyden" in (tmp_path / "ny.yaml").read_text(encoding="utf-8")
    answers.write_text("arbeid-i-hoeyden: kanskje\n", encoding="utf-8")
    assert "«kanskje» er verken ja eller nei" in refused("ask", facts, "--answers", answers)
    assert "finnes; fortsett med" in refused("ask", facts, "--save", tmp_path / "ny.yaml")


def test_an_interview_is_typed_stopped_and_taken_up_again(tmp_path: Path) -> None:
    facts = tmp_path / "fakta.yaml"
    facts.write_text('industry: ["43.320"]\nheadcount: {employees: 12}\n', encoding="utf-8")
    result = run("ask", facts, typed="hvorfor\n1\ntilbake\n2\nslutt\n")
    assert result.exit_code == 0, result.stderr
    assert "Hva av dette stemmer?" in result.stderr
    assert "Svaret kan avgjøre:" in result.stderr
    assert max(len(line) for line in result.stderr.splitlines()) <= 120
    assert "Må avklares" in result.stdout
    kept = facts.read_text(encoding="utf-8")
    assert "arbeidstakere-under-18" in kept
    assert run("ask", facts, typed="slutt\n").exit_code == 0
    assert facts.read_text(encoding="utf-8") == kept


# Compare


def compared(*words: str | Path) -> str:
    return " ".join(said("compare", ROOT / "examples" / "restaurant.yaml", *words).split())


def test_two_dates_two_files_and_other_answers_are_compared() -> None:
    committee = "arbeidsmiljøloven § 7-1"
    assert committee in compared("--as-of", DAY, "--set", "headcount.employees=34")
    assert committee not in compared("--as-of", DAY, "--set", "headcount.employees=29")
    assert "industrivern" in compared(ROOT / "examples" / "metallverk.yaml", "--as-of", DAY)
    known = ROOT / "examples" / "metallverk.yaml"
    assert committee in said("compare", known, "--as-of", "2023-11-25", "--to-date", "2024-11-25")
    data = json.loads(
        said("compare", known, "--as-of", "2023-11-25", "--to-date", "2024-11-25", "--format", "json")
    )
    assert data


def test_the_changes_that_would_flip_a_verdict_are_found() -> None:
    assert "30" in compared("--as-of", DAY, "--flip", "aml § 7-1")
    data = json.loads(said("compare", CARPENTER, "--flip", "aml § 7-1", "--format", "json"))
    assert data["id"] == "lov/2005-06-17-62/§7-1"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "si hva som skal sammenlignes"),
        (("--set", "tull=1"), "tull"),
        (("--flip", "aml § 99-9"), "99-9"),
        (("--to-date", "i morgen"), "ikke en dato"),
    ],
)
def test_what_cannot_be_compared_is_told(words: tuple[str, ...], told: str) -> None:
    assert told in refused("compare", CARPENTER, *words)
