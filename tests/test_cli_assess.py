"""`assess` and `why` on the command line: what is written, for whom, and with which exit code."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from hms_rules.cli import commands

ROOT = Path(__file__).parent.parent
SAMPLES = Path(__file__).parent / "brreg"
CARPENTER = "examples/snekker.yaml"
SAFETY_DELEGATE = "lov/2005-06-17-62/§6-1"

PINNED = {
    "": {"business", "as_of", "strict", "ruleset", "acts", "provisions", "documents", "duties", "questions"},
    "ruleset": {"version", "hash"},
    "acts": {"id", "title", "verdict", "authorities", "url"},
    "provisions": {
        *("id", "act", "section", "title", "verdict", "authorities", "because", "why_not", "missing"),
        *("assumptions", "judgements", "url"),
    },
    "because": {"rule", "place", "facts"},
    "facts": {"fact", "value", "source"},
    "why_not": {"rule", "fact", "value", "nearest"},
    "documents": {
        *("id", "title", "verdict", "provisions", "authorities", "contents", "review", "retention"),
    },
    "duties": {"id", "title", "kind", "verdict", "provisions", "authorities", "deadline"},
    "questions": {"fact", "text", "type", "unit", "settles"},
}
ADDED = {
    "": {"assumptions", "notes"},
    "acts": {"short_title"},
    "facts": {"label"},
    "documents": {"answered_by", "deadline", "judgements"},
    "duties": {"judgements"},
}


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, [str(word) for word in words], prog_name="hms-rules")


def answered(*words: str | Path) -> dict[str, Any]:
    result = run("assess", *words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout)
    return answer


def verdicts(answer: dict[str, Any]) -> dict[str, str]:
    return {p["id"]: p["verdict"] for p in answer["provisions"]}


def facts(folder: Path, text: str, name: str = "fakta.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


# JSON


def test_the_json_has_the_pinned_keys_and_no_others_than_these() -> None:
    answer = answered("--all", CARPENTER)
    becauses = [b for p in answer["provisions"] for b in p["because"]]
    found = {
        "": [answer],
        "ruleset": [answer["ruleset"]],
        "because": becauses,
        "facts": [f for b in becauses for f in b["facts"]],
        "why_not": [w for p in answer["provisions"] for w in p["why_not"]],
        **{key: answer[key] for key in ("acts", "provisions", "documents", "duties", "questions")},
    }
    for where, objects in found.items():
        assert objects, where
        for shown in objects:
            assert set(shown) == PINNED[where] | ADDED.get(where, set()), where


def test_verdicts_kinds_and_dates_are_the_pinned_words() -> None:
    answer = answered("--all", CARPENTER, "--as-of", "2026-11-01")
    words = {"applies", "does_not_apply", "undetermined", "needs_judgement"}
    assert {x["verdict"] for k in ("acts", "provisions", "documents", "duties") for x in answer[k]} <= words
    assert {d["kind"] for d in answer["duties"]} <= {"duty", "option", "prohibition"}
    assert answer["as_of"] == "2026-11-01"
    assert answer["strict"] is False
    assert answer["business"]["name"] == "Fjord Snekkeri AS"


def test_documents_and_duties_that_do_not_apply_come_with_all_and_acts_and_provisions_always() -> None:
    short, whole = answered(CARPENTER), answered("--all", CARPENTER)
    for key in ("documents", "duties"):
        ids = [x["id"] for x in whole[key] if x["verdict"] != "does_not_apply"]
        assert [x["id"] for x in short[key]] == ids
        assert len(whole[key]) > len(ids)
    for key in ("acts", "provisions", "questions"):
        assert short[key] == whole[key]
    assert any(p["verdict"] == "does_not_apply" for p in short["provisions"])


def test_the_json_is_utf_8_with_norwegian_letters_as_they_are() -> None:
    assert "arbeidsmiljøloven" in run("assess", CARPENTER, "--format", "json").stdout


# Text and Markdown


def test_the_text_names_the_business_the_day_and_what_must_be_in_writing() -> None:
    shown = run("assess", CARPENTER, "--as-of", "2026-11-01").stdout
    assert shown.startswith("Fjord Snekkeri AS: reglene om helse, miljø og sikkerhet per 1.11.2026\n")
    assert "\nDette må dere ha skriftlig\n" in shown
    assert "Gjelder ikke" not in shown


def test_what_applies_for_one_reason_is_one_line_and_all_is_listed_when_asked_for() -> None:
    shown = run("assess", CARPENTER, "--as-of", "2026-11-01").stdout
    (line,) = (part for part in shown.split("  • ") if part.startswith("arbeidsmiljøloven §§ 1-2,"))
    assert " 6-1," in line
    assert line.count("fordi sysselsetter arbeidstaker: ja") == 1
    assert "Velge verneombud" not in shown
    everything = run("assess", CARPENTER, "--as-of", "2026-11-01", "--all").stdout
    assert "\n  • arbeidsmiljøloven § 6-1 – Plikt til å velge verneombud\n" in everything
    assert "\n  • Velge verneombud – arbeidsmiljøloven § 6-1\n" in everything
    assert "\nGjelder ikke\n" in everything


def test_a_document_is_told_with_when_it_must_be_there() -> None:
    shown = run("assess", CARPENTER, "--as-of", "2026-11-01").stdout
    assert (
        "  • Skriftlig arbeidsavtale – arbeidsmiljøloven § 14-5\n    skal finnes for alle arbeidstakere\n"
        in shown
    )


def test_what_is_assumed_not_to_be_is_no_reason() -> None:
    shown = run("assess", CARPENTER, "--as-of", "2026-11-01").stdout
    assert "fordi privatperson" not in shown
    assert "privatperson eller privat husholdning: nei" in run("why", CARPENTER, "brannvernloven § 8").stdout


def test_duties_with_a_deadline_are_told_and_all_are_counted() -> None:
    shown = run("assess", CARPENTER, "--as-of", "2026-11-01").stdout
    assert re.search(
        r"\nPlikter ellers\nBestemmelsene gir \d+ plikter, \d+ valgmuligheter og \d+ forbud; --all", shown
    )
    assert "frist: senest 7 dager etter at arbeidsforholdet begynte" in shown


def test_markdown_has_headings_and_what_documents_must_contain() -> None:
    shown = run("assess", CARPENTER, "--format", "markdown").stdout
    assert shown.startswith("# Fjord Snekkeri AS")
    assert "\n## Dette må dere ha skriftlig\n" in shown
    assert "skal inneholde:" in shown
    assert "\x1b" not in shown


def test_what_a_user_wrote_cannot_become_markup(tmp_path: Path) -> None:
    path = facts(tmp_path, 'name: "**Fjord** <b>"\nindustry: ["43.320"]\n')
    assert run("assess", path, "--format", "markdown").stdout.startswith("# \\*\\*Fjord\\*\\* \\<b\\>:")


def test_the_terminal_gets_colour_and_a_pipe_gets_none() -> None:
    line = ["assess", CARPENTER]
    assert "\x1b[" in CliRunner().invoke(commands, line, color=True).stdout
    assert "\x1b" not in CliRunner().invoke(commands, line).stdout


# Days


def test_yesterdays_law_is_read_for_yesterday() -> None:
    """Another arrangement than a safety delegate: below 10 employees until 2024, below 5 since."""
    option = "adgang:avtale-annen-ordning-enn-verneombud"
    for day, verdict in (("2023-12-31", "applies"), ("2024-01-01", "does_not_apply")):
        duties = answered("--all", CARPENTER, "--as-of", day)["duties"]
        assert {d["verdict"] for d in duties if d["id"] == option} == {verdict}


def test_a_day_before_everything_modelled_is_refused_with_the_days_there_are() -> None:
    result = run("assess", CARPENTER, "--as-of", "1850-01-01")
    assert result.exit_code == 2
    assert "feil[E1003]: datoen 1.1.1850 ligger utenfor det som er lagt inn" in result.stderr
    assert "velg en dag fra" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("day", ["2026-02-30", "2026-13-01", "i dag", "1.1.2026", "", "99999-01-01"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    result = run("assess", CARPENTER, "--as-of", day)
    assert result.exit_code == 2
    assert f"--as-of: «{day}» er ikke en dato som finnes" in result.stderr


def test_a_day_too_far_ahead_is_refused() -> None:
    assert "E1003" in run("assess", CARPENTER, "--as-of", "9999-12-31").stderr


# Assumptions and engines


def test_strict_drops_every_assumption() -> None:
    assert answered(CARPENTER)["assumptions"]
    strict = answered(CARPENTER, "--strict")
    assert strict["assumptions"] == []
    assert strict["strict"] is True
    assert all(not p["assumptions"] for p in strict["provisions"])


@pytest.mark.parametrize("example", sorted(p.name for p in (ROOT / "examples").glob("*.yaml")))
def test_both_engines_give_the_same_answer(example: str) -> None:
    path = f"examples/{example}"
    for more in ((), ("--strict",), ("--as-of", "2023-06-01")):
        assert answered(path, *more, "--all") == answered(path, *more, "--all", "--engine", "reference")


def test_one_line_says_that_forward_chaining_cannot_be_loaded_and_the_reference_engine_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from hms_rules.engines import forward

    expected = answered(CARPENTER, "--engine", "reference")
    monkeypatch.setitem(__import__("sys").modules, "durable_rules_engine", None)  # importing it fails
    forward._extension.cache_clear()
    try:
        result = run("assess", CARPENTER, "--format", "json")
        asked = run("assess", CARPENTER, "--format", "json", "--engine", "reference")
    finally:
        forward._extension.cache_clear()
    assert result.exit_code == 0
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("merk: foroverkjeding er ikke tilgjengelig")
    assert json.loads(result.stdout) == expected
    assert asked.stderr == ""


# The register


def test_a_saved_answer_of_the_register_is_assessed_with_its_notes() -> None:
    answer = answered("--brreg", SAMPLES / "hovedenhet.json")
    assert answer["business"]["name"] == "EKSEMPEL SNEKKERI AS"
    assert verdicts(answer)[SAFETY_DELEGATE] == "applies"
    assert answer["notes"][0] == "hjelpeenhetskoden 70.100 er ikke regnet med blant næringskodene"
    shown = run("assess", "--brreg", SAMPLES / "hovedenhet.json").stdout
    assert "hjelpeenhetskoden 70.100" in shown


def test_a_withheld_head_count_rests_on_the_assumption_that_strict_drops() -> None:
    """1 to 4 employees by assumption: somebody is employed. Strictly 0 to 4: perhaps nobody is."""
    path = SAMPLES / "faa-ansatte.json"
    assert verdicts(answered("--brreg", path))[SAFETY_DELEGATE] == "applies"
    assert verdicts(answered("--brreg", path, "--strict"))[SAFETY_DELEGATE] != "applies"


def test_a_bankruptcy_is_told_beside_the_answer_and_in_it() -> None:
    result = run("assess", "--brreg", SAMPLES / "konkurs.json", "--format", "json")
    assert result.exit_code == 0
    assert "advarsel[W0711]: virksomheten er konkurs" in result.stderr
    assert any("virksomheten er konkurs" in note for note in json.loads(result.stdout)["notes"])


@pytest.mark.parametrize(("sample", "code"), [("slettet", "E0705"), ("fjernet", "E0704")])
def test_a_unit_that_is_gone_is_refused(sample: str, code: str) -> None:
    result = run("assess", "--brreg", SAMPLES / f"{sample}.json")
    assert result.exit_code == 2
    assert f"feil[{code}]" in result.stderr
    assert result.stdout == ""


def test_the_standard_of_a_saved_answer_can_be_told(tmp_path: Path) -> None:
    unit = json.loads((SAMPLES / "hovedenhet.json").read_text(encoding="utf-8"))
    del unit["naeringskode2"]  # of SN2025 alone; the first code is in both
    path = facts(tmp_path, json.dumps(unit), "svar.json")
    codes = answered("--brreg", path, "--kodeverk", "sn2007")["business"]["industry"]
    assert {c["standard"] for c in codes} == {"SN2007"}
    other = run("assess", "--brreg", SAMPLES / "faa-ansatte.json", "--kodeverk", "SN2007")
    assert other.exit_code == 2
    assert "næringskoden «96.210» finnes i SN2025, men ikke i SN2007" in other.stderr
    wrong = run("assess", "--brreg", path, "--kodeverk", "SN2008")
    assert wrong.exit_code == 2
    assert "--kodeverk: «SN2008» er ikke blant SN2025, SN2007" in wrong.stderr


@pytest.fixture
def register(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A register on loopback that knows one unit; yields the paths it was asked for."""
    asked: list[str] = []
    known = (SAMPLES / "hovedenhet.json").read_bytes()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            found = self.path == "/enheter/100000008"
            self.send_response(200 if found else 404)
            self.end_headers()
            if found:
                self.wfile.write(known)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name there
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HMS_RULES_BRREG_URL", f"http://127.0.0.1:{server.server_port}")
    yield asked
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_business_is_fetched_by_its_number_with_or_without_spaces(register: list[str]) -> None:
    answer = answered("--orgnr", "100 000 008")
    assert answer["business"]["organisation_number"] == "100000008"
    assert verdicts(answer)[SAFETY_DELEGATE] == "applies"
    assert register == ["/enheter/100000008"]


def test_a_number_the_register_does_not_know_is_refused(register: list[str]) -> None:
    result = run("assess", "--orgnr", "100000016")
    assert result.exit_code == 2
    assert "feil[E0703]" in result.stderr
    assert len(register) == 2


def test_a_wrong_check_digit_is_refused_before_anything_is_sent(register: list[str]) -> None:
    result = run("assess", "--orgnr", "100000009")
    assert result.exit_code == 2
    assert "feil[E0702]" in result.stderr
    assert register == []


# Which business


@pytest.mark.parametrize(
    "words",
    [
        (),
        (CARPENTER, "--orgnr", "100000008"),
        (CARPENTER, "--brreg", "tests/brreg/hovedenhet.json"),
        ("--orgnr", "100000008", "--brreg", "tests/brreg/hovedenhet.json"),
    ],
)
def test_exactly_one_business_must_be_named(words: tuple[str, ...]) -> None:
    result = run("assess", *words)
    assert result.exit_code == 2
    assert result.stderr.startswith("feil: oppgi enten en faktafil, --orgnr eller --brreg")


# Why


def test_why_tells_the_verdict_the_rule_and_the_fact() -> None:
    result = run("why", CARPENTER, "aml § 6-1", "--as-of", "2026-11-01")
    assert result.exit_code == 0
    head, verdict, *reasons = result.stdout.splitlines()
    assert head.startswith("arbeidsmiljøloven § 6-1 ")
    assert verdict == "gjelder per 1.11.2026"
    assert any("rulesets/arbeidsmiljo/" in line for line in reasons)
    assert any("examples/snekker.yaml:4" in line for line in reasons)


def test_why_as_json_has_what_assess_has() -> None:
    result = run("why", CARPENTER, SAFETY_DELEGATE, "--format", "json")
    told = json.loads(result.stdout)
    provision = next(p for p in answered(CARPENTER)["provisions"] if p["id"] == SAFETY_DELEGATE)
    assert {key: provision[key] for key in told} == told


def test_an_unknown_reference_is_answered_with_the_nearest() -> None:
    for words in (("why", CARPENTER, "arbeidsmiljølova § 6-1"), ("law", "show", "arbeidsmiljølova § 6-1")):
        result = run(*words)
        assert result.exit_code == 2
        assert "feil[E1004]: «arbeidsmiljølova § 6-1» er ikke blant reglene" in result.stderr
        assert "mente du «arbeidsmiljøloven § 6-1»?" in result.stderr
        assert result.stdout == ""


def test_a_judgement_under_no_rule_is_refused_at_its_place(tmp_path: Path) -> None:
    text = (
        'industry: ["43.320"]\nheadcount: {employees: 5}\n'
        "judgements:\n  - {rule: finnes-ikke, holds: ja, because: vurdert}\n"
    )
    path = facts(tmp_path, text)
    result = run("assess", path)
    assert result.exit_code == 2
    assert "feil[E1006]: «finnes-ikke» er ingen regel som må vurderes" in result.stderr
    assert f"{path}:4:" in result.stderr
