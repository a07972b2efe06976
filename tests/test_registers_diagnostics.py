"""Every finding about Enhetsregisteret, word for word: in a number, a saved answer or what it answers."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from hms_rules.registers.brreg import fetch, read_file
from tests import golden
from tests.loopback import UNIT, Reply, redirect, running

FOLDER = golden.FOLDER / "registers"
FILES = sorted(path.stem for path in FOLDER.glob("*.json"))
"""Saved answers with something wrong in them."""

WRITTEN = {
    "E0708-for-mange-nivaaer": b"[" * 100_000,
    "E0708-langt-tall": b'{"antallAnsatte": ' + b"9" * 5000 + b"}",
    "E0710-for-stor": b" " * 1_000_001,
}
"""Saved answers nobody should have to keep."""

NO_FILES = {"E0710-finnes-ikke": "svar.json", "E0710-mappe": "mappe"}
"""What `--brreg` is given that cannot be read as a file."""

NUMBERS = {
    "E0701-ikke-et-nummer": "NO 100 000 008 MVA",
    "E0702-kontrollsiffer": "100 000 080",
}
"""What `--orgnr` is given; nothing is sent."""


def _too_late(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(1)
    handler.close_connection = True


ANSWERS: dict[str, Reply] = {
    "E0703-ukjent": (404, b""),
    "E0704-fjernet-svar": (410, b'{"organisasjonsnummer": "100000008", "slettedato": "2026-09-21"}'),
    "E0706-for-sent": _too_late,
    "E0707-feilkode": (503, b"<html>"),
    "E0707-annen-tjener": redirect("http://localhost:1/api"),
    "E0707-i-ring": redirect(f"/api/enheter/{UNIT}"),
    "E0708-svar-ikke-json": (200, b"<html>"),
    "E0708-svar-for-stort": (200, b" " * 1_100_000),
    "E0708-annen-enhet": (200, b'{"organisasjonsnummer": "100000059"}'),
    "E0709-svar-ikke-en-enhet": (200, b"[]"),
}
"""What the register answers when it is asked for 100000008."""

ADDRESSES = {"E0706-ingen-kontakt": "http://127.0.0.1:1/api", "E0707-adresse": "http://[::1"}
"""Where the register is looked for and is not."""


@pytest.fixture(autouse=True)
def on_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.mark.parametrize("case", FILES)
def test_a_saved_answer_is_told_what_is_wrong_with_it(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    path = Path(f"{case}.json")
    source = path.read_bytes().decode("utf-8", "replace").splitlines()
    golden.assert_golden("registers", case, golden.rendered(read_file(path).diagnostics, source))


@pytest.mark.parametrize("case", WRITTEN)
def test_a_saved_answer_without_end_is_told_so(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("svar.json").write_bytes(WRITTEN[case])
    golden.assert_golden("registers", case, golden.rendered(read_file("svar.json").diagnostics))


@pytest.mark.parametrize("case", NO_FILES)
def test_a_file_that_is_none_is_told_so(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mappe").mkdir()
    golden.assert_golden("registers", case, golden.rendered(read_file(NO_FILES[case]).diagnostics))


@pytest.mark.parametrize("case", NUMBERS)
def test_a_number_that_is_none_is_told_so(case: str) -> None:
    golden.assert_golden("registers", case, golden.rendered(fetch(NUMBERS[case]).diagnostics))


@pytest.mark.parametrize("case", ANSWERS)
def test_a_register_that_does_not_answer_well_is_told_of(case: str) -> None:
    with running() as register:
        register.answers(f"enheter/{UNIT}", ANSWERS[case])
        found = register.ask(timeout=0.2 if ANSWERS[case] is _too_late else 5, retries=0).diagnostics
    golden.assert_golden("registers", case, golden.rendered(found))


@pytest.mark.parametrize("case", ADDRESSES)
def test_a_register_that_is_not_there_is_told_of(case: str) -> None:
    found = fetch(UNIT, base_url=ADDRESSES[case], timeout=1, retries=0).diagnostics
    golden.assert_golden("registers", case, golden.rendered(found))


def test_every_text_is_of_a_case() -> None:
    assert golden.texts("registers") == {*FILES, *WRITTEN, *NO_FILES, *NUMBERS, *ANSWERS, *ADDRESSES}
