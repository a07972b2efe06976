"""The interview in text: what is typed, read, taken back, kept and asked again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hms_rules.ask.answers import Judged
from hms_rules.ask.checklist import read_checklist
from hms_rules.ask.dialogue import Dialogue
from hms_rules.ask.keeping import FactFile
from hms_rules.ask.replies import is_unknown, read_reply
from hms_rules.ask.script import answer_from_file
from hms_rules.ask.session import Session
from hms_rules.assessment import Question
from hms_rules.diagnostics import Diagnostic, HmsRulesError, render_gnu
from hms_rules.facts.reading import read_file
from tests.small_suite import RULES, book

DAY = date(2026, 11, 1)
TODAY = date(2026, 11, 24)
PLAN = "Beredskapsplan for industrivernet"

JUDGED = f"""{RULES}
    @id:skjoenn
    Scenario: Skjønn
      Gitt at loven gjelder
      Så må det vurderes om virksomheten skal ha "{PLAN}", fordi "det avhenger av forholdene"
"""


def question(kind: str, unit: str | None = None) -> Question:
    return Question(fact="x", text="Hva?", type=kind, unit=unit, settles=1)


# Replies


@pytest.mark.parametrize(
    ("kind", "text", "answer"),
    [
        ("boolean", "Ja", True),
        ("boolean", " n ", False),
        ("integer", "12", "12"),
        ("integer", "minst 5", {"at_least": "5"}),
        ("integer", "høyst 9", {"at_most": "9"}),
        ("integer", "5-10", {"at_least": "5", "at_most": "10"}),
        ("number", "mellom 3000 og 4000 liter", {"at_least": "3000 liter", "at_most": "4000 liter"}),
        ("number", "3,5 m3", "3,5 m3"),
        ("number", "minst 3,2 m3", {"at_least": "3,2 m3"}),
        ("date", "1.11.2026", "2026-11-01"),
        ("date", "2026-11-01", "2026-11-01"),
        ("codes", "h225, H226", ["H225", "H226"]),
        ("industry", "43.320 41.200", ["43.320", "41.200"]),
    ],
)
def test_replies_are_read_in_the_way_of_their_question(kind: str, text: str, answer: Any) -> None:
    assert read_reply(question(kind), text) == answer


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("boolean", "kanskje", "«kanskje» er verken ja eller nei"),
        ("integer", "mange", "«mange» er ikke et tall"),
        ("date", "i fjor", "«i fjor» er ikke en dato"),
        ("codes", "  ,", "svaret er tomt"),
    ],
)
def test_what_cannot_be_read_is_said(kind: str, text: str, said: str) -> None:
    found = read_reply(question(kind), text)
    assert isinstance(found, Diagnostic)
    assert (found.code, found.message) == ("E1503", said)
    assert found.help


@pytest.mark.parametrize("text", ["vet ikke", "Vet  ikke", "?", "ukjent"])
def test_not_knowing_has_its_words(text: str) -> None:
    assert is_unknown(text)


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("1 3", [True, False, True, False]),
        ("1,3", [True, False, True, False]),
        ("2-4", [False, True, True, True]),
        ("1 ?4", [True, False, False, None]),
        ("ingen", [False] * 4),
        ("alle", [True] * 4),
        ("vet ikke", [None] * 4),
    ],
)
def test_a_check_list_is_answered_by_numbers(text: str, answers: list[bool | None]) -> None:
    assert read_checklist(text, 4) == answers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "ingenting er svart"),
        ("5", "«5» er ikke blant numrene 1–4"),
        ("3-2", "«3-2» er ikke blant numrene 1–4"),
        ("stillas", "«stillas» er ikke et nummer"),
    ],
)
def test_a_check_list_says_no_only_where_no_is_said(text: str, said: str) -> None:
    found = read_checklist(text, 4)
    assert isinstance(found, Diagnostic)
    assert found.message == said


# The dialogue


class Talk:
    """A dialogue with what is typed beforehand, and what it said and kept."""

    def __init__(self, session: Session, *typed: str) -> None:
        self._typed = iter(typed)
        self.said: list[str] = []
        self.kept: list[dict[str, Any]] = []
        Dialogue(session, self.said.append, self._hear, self.kept.append, TODAY).run()

    def _hear(self, prompt: str) -> str:
        self.said.append(prompt)
        try:
            return next(self._typed)
        except StopIteration:
            raise EOFError from None


def fresh(rules: str = RULES, **facts: Any) -> Session:
    return Session(book(rules), facts, DAY)


def test_it_asks_until_nothing_is_left() -> None:
    session = fresh()
    talk = Talk(session, "35", "nei")
    assert talk.said[-1] == "Ingen spørsmål igjen."
    assert session.facts == {"headcount": {"employees": "35"}, "absent": ["tank"]}
    assert talk.kept[-1] == session.facts
    assert not session.questions()


def test_it_can_be_stopped_at_any_time_with_what_is_known() -> None:
    for stopping in (["35", "slutt"], ["35"]):
        session = fresh()
        talk = Talk(session, *stopping)
        assert session.facts == {"headcount": {"employees": "35"}}
        assert talk.said[-1] != "Ingen spørsmål igjen."


def test_back_takes_any_number_of_answers_back() -> None:
    session = fresh()
    talk = Talk(session, "35", "vet ikke", "slutt")
    assert "Ingen spørsmål igjen." in talk.said  # what one does not know is not asked again
    session = fresh()
    Talk(session, "35", "tilbake", "tilbake", "12", "nei")
    assert session.facts == {"headcount": {"employees": "12"}, "absent": ["tank"]}


def test_back_at_the_first_question_says_so() -> None:
    assert "Dette er det første spørsmålet." in Talk(fresh(), "tilbake").said


def test_why_names_the_provisions_an_answer_may_settle() -> None:
    said = Talk(fresh(), "hvorfor").said
    assert "  arbeidsmiljøloven §6-1 " in said


def test_help_says_what_can_be_typed() -> None:
    assert any("ta det siste svaret tilbake" in line for line in Talk(fresh(), "hjelp").said)


def test_a_reply_that_cannot_be_used_is_asked_again() -> None:
    session = fresh()
    talk = Talk(session, "mange", "", "-3", "35", "nei")
    said = "\n".join(talk.said)
    assert "«mange» er ikke et tall: skriv for eksempel" in said
    assert "Skriv et svar, eller «hjelp»." in said
    assert session.facts["headcount"] == {"employees": "35"}


def test_a_check_list_is_taken_whole_or_not_at_all() -> None:
    session = fresh(headcount={"employees": 35}, equipment=["tank"])
    talk = Talk(session, "hvorfor", "ja", "50 l")
    assert session.facts["equipment"][0]["innendors"] is True
    assert talk.kept


def test_an_open_norm_is_judged_with_reason_name_and_day() -> None:
    session = fresh(JUDGED, headcount={"employees": 35}, absent=["tank"])
    talk = Talk(session, "kanskje", "ja", "", "ja", "mange avdelinger", "HMS-leder")
    assert "Må vurderes: «Beredskapsplan for industrivernet»: det avhenger av forholdene." in talk.said
    assert "En vurdering må ha en begrunnelse." in talk.said
    assert session.facts["judgements"] == [
        {
            "rule": "skjoenn",
            "holds": True,
            "because": "mange avdelinger",
            "by": "HMS-leder",
            "date": "2026-11-24",
        }
    ]


# Keeping


def test_facts_are_kept_after_every_answer_and_the_first_version_stays(tmp_path: Path) -> None:
    path = tmp_path / "fakta.yaml"
    path.write_text("# min fil\nindustry: []\n", encoding="utf-8")
    kept = FactFile(path)
    kept.write({"industry": [], "headcount": {"employees": "5"}})
    kept.write({"industry": [], "headcount": {"employees": "6"}})
    assert read_file(path).data["headcount"] == {"employees": "6"}
    assert path.read_text(encoding="utf-8").startswith("# min fil\n")
    assert (tmp_path / "fakta.yaml.forrige").read_text(encoding="utf-8") == "# min fil\nindustry: []\n"


def test_a_json_file_stays_json(tmp_path: Path) -> None:
    path = tmp_path / "fakta.json"
    FactFile(path).write({"name": "Ærlig AS"})
    assert path.read_text(encoding="utf-8") == '{\n  "name": "Ærlig AS"\n}\n'


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("", encoding="utf-8")
    with pytest.raises(HmsRulesError, match="kan ikke skrives"):
        FactFile(tmp_path / "fil" / "fakta.yaml").write({})


# Answers written beforehand


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return tmp_path / "svar.yaml"


def test_answers_can_be_written_beforehand(answers: Path) -> None:
    answers.write_text("arbeidstakere: minst 30\ntank: ja\ntank.volum: [150 l]\ntank.innendors: vet ikke\n")
    session = fresh()
    assert answer_from_file(session, answers, TODAY) == []
    assert session.facts == {
        "headcount": {"employees": {"at_least": "30"}},
        "equipment": [{"kind": "tank", "volum": "150 l"}],
    }


def test_a_judgement_can_be_written_beforehand(answers: Path) -> None:
    answers.write_text(
        "vurdering:skjoenn: {holds: nei, because: liten bedrift, by: leder, date: 2026-10-01}\n"
    )
    session = fresh(JUDGED, headcount={"employees": 35}, absent=["tank"])
    assert answer_from_file(session, answers, TODAY) == []
    assert session.asked[-1].answer == Judged(False, "liten bedrift", "leder", date(2026, 10, 1))


def test_an_answer_nobody_asks_for_is_a_warning_with_the_nearest(answers: Path) -> None:
    answers.write_text("arbeidstakere: 5\ntanks: ja\n")
    found = [
        render_gnu(f).removeprefix(f"{answers.parent}/") for f in answer_from_file(fresh(), answers, TODAY)
    ]
    assert found == ["svar.yaml:2:8: advarsel W1504: svaret på «tanks» ble ikke brukt"]


def test_an_answer_that_cannot_be_read_is_told_at_its_place(answers: Path) -> None:
    answers.write_text("arbeidstakere: mange\n")
    with pytest.raises(HmsRulesError) as raised:
        answer_from_file(fresh(), answers, TODAY)
    assert [render_gnu(d).removeprefix(f"{answers.parent}/") for d in raised.value.diagnostics] == [
        "svar.yaml:1:16: feil E1503: «mange» er ikke et tall"
    ]
