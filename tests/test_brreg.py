"""Enhetsregisteret: made-up units in the register's form, and a register of our own on loopback."""

from __future__ import annotations

import json
import threading
import time
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from hms_rules.registers.brreg import Registered, fetch, read_entity, read_file
from hms_rules.registers.brreg.number import problem
from tests.loopback import UNIT, Register, redirect, running

HERE = Path(__file__).parent
SAMPLES = HERE / "brreg"
REFERENCE = HERE.parent.parent / "shared" / "brreg" / "samples"


def sample(name: str, **changed: Any) -> dict[str, Any]:
    data = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8")) | changed
    return {key: value for key, value in data.items() if value is not ...}


def codes(answer: Registered) -> list[str]:
    return [d.code for d in answer.diagnostics]


def only(answer: Registered) -> str:
    (finding,) = answer.diagnostics
    return finding.message


# What one unit says


def test_a_main_unit_becomes_facts_in_the_form_of_a_fact_file() -> None:
    answer = read_file(SAMPLES / "hovedenhet.json")
    assert answer.facts == {
        "name": "EKSEMPEL SNEKKERI AS",
        "organisation_number": "100000008",
        "industry": [{"code": "43.320"}, {"code": "16.230"}],
        "headcount": {"employees": 12},
        "place": {"municipality": "4601"},
    }
    assert answer.diagnostics == ()
    assert answer.form == "AS"


def test_the_auxiliary_code_is_apart_from_the_industry_codes() -> None:
    answer = read_file(SAMPLES / "hovedenhet.json")
    assert answer.auxiliary_code == "70.100"
    assert answer.notes == ("hjelpeenhetskoden 70.100 er ikke regnet med blant næringskodene",)


def test_the_standard_is_stated_only_when_somebody_knows_it() -> None:
    path = SAMPLES / "faa-ansatte.json"
    assert read_file(path).facts["industry"] == [{"code": "96.210"}]
    assert read_file(path, standard="SN2007").facts["industry"] == [{"code": "96.210", "standard": "SN2007"}]


def test_a_withheld_head_count_is_an_interval_with_an_assumed_lower_bound() -> None:
    answer = read_file(SAMPLES / "faa-ansatte.json")
    assert answer.facts["headcount"] == {"employees": {"at_least": 0, "at_most": 4, "assumed_at_least": 1}}
    assert "registeret oppgir ikke antallet når færre enn fem ansatte er registrert" in answer.notes


def test_no_registered_employees_is_unknown_and_never_zero() -> None:
    answer = read_file(SAMPLES / "ingen-ansatte.json")
    assert "headcount" not in answer.facts
    assert "ingen ansatte er registrert; antallet regnes som ukjent, ikke som 0" in answer.notes


def test_a_written_zero_is_not_zero_either() -> None:
    assert "headcount" not in read_entity(sample("ingen-ansatte", antallAnsatte=0)).facts
    withheld = read_entity(sample("faa-ansatte", antallAnsatte=0)).facts["headcount"]
    assert withheld == {"employees": {"at_least": 0, "at_most": 4}}


def test_five_employees_are_five() -> None:
    assert read_entity(sample("hovedenhet", antallAnsatte=5)).facts["headcount"] == {"employees": 5}
    assert read_entity(sample("hovedenhet", antallAnsatte=5.0)).facts["headcount"] == {"employees": 5}


@pytest.mark.parametrize("count", ["tolv", -3, 2.5, True, [12]])
def test_a_head_count_that_is_none_is_unknown_with_a_warning(count: object) -> None:
    answer = read_entity(sample("hovedenhet", antallAnsatte=count))
    assert "headcount" not in answer.facts
    assert codes(answer) == ["W0713"]
    assert "«antallAnsatte»" in only(answer)


def test_an_industry_that_is_not_stated_is_kept_as_unknown_and_said() -> None:
    answer = read_file(SAMPLES / "ingen-ansatte.json")
    assert answer.facts["industry"] == [{"code": "00.000"}]
    assert "næringskoden er ikke oppgitt i registeret, og næringen er ukjent" in answer.notes


def test_a_second_code_never_moves_up_to_be_the_main_activity() -> None:
    answer = read_entity(sample("hovedenhet", naeringskode1=...))
    assert answer.facts["industry"] == [{"code": "00.000"}, {"code": "16.230"}]


def test_a_unit_without_any_industry_code_has_none() -> None:
    assert "industry" not in read_entity(sample("faa-ansatte", naeringskode1=...)).facts


def test_a_sub_unit_lies_where_it_is_and_says_whose_it_is() -> None:
    answer = read_file(SAMPLES / "underenhet.json")
    assert answer.facts["place"] == {"municipality": "5601"}
    (note,) = answer.notes
    assert note == (
        "dette er en underenhet av 100000008; næringskoden er dens egen, og virksomheten har minst så mange "
        "ansatte som den (vurder 100000008 for hele virksomheten)"
    )


def test_the_number_of_a_sub_unit_is_the_least_its_employer_has() -> None:
    counted = read_file(SAMPLES / "underenhet.json")
    assert counted.facts["headcount"] == {"employees": {"at_least": 7}}
    withheld = read_entity(sample("underenhet", antallAnsatte=...))
    assert withheld.facts["headcount"] == {"employees": {"at_least": 0, "assumed_at_least": 1}}


def test_an_address_abroad_gives_no_municipality() -> None:
    answer = read_entity(sample("hovedenhet", forretningsadresse={"landkode": "SE", "poststed": "12345 X"}))
    assert "place" not in answer.facts
    assert "forretningsadressen ligger i utlandet, og kommunen er ukjent" in answer.notes


def test_the_postal_address_says_nothing_about_where_the_business_is() -> None:
    post = {"landkode": "NO", "kommunenummer": "0301"}
    answer = read_entity(sample("hovedenhet", forretningsadresse=..., postadresse=post))
    assert "place" not in answer.facts
    assert "forretningsadressen mangler i registeret, og kommunen er ukjent" in answer.notes


def test_a_bankrupt_business_has_facts_and_a_warning_at_its_place() -> None:
    answer = read_file(SAMPLES / "konkurs.json")
    assert answer.is_usable
    assert answer.facts["name"] == "EKSEMPEL RENHOLD AS"
    (finding,) = answer.diagnostics
    assert (finding.code, finding.message) == ("W0711", "virksomheten er konkurs (fra 2026-08-26)")
    assert finding.span is not None
    lines = (SAMPLES / "konkurs.json").read_text(encoding="utf-8").splitlines()
    assert lines[finding.span.line - 1][finding.span.column - 1 :].startswith('"konkurs"')


def test_winding_up_is_a_warning() -> None:
    voluntary = read_entity(sample("hovedenhet", underAvvikling=True, underAvviklingDato="2026-10-01"))
    assert only(voluntary) == "virksomheten er under avvikling (fra 2026-10-01)"
    forced = read_entity(sample("hovedenhet", underTvangsavviklingEllerTvangsopplosning=True))
    assert only(forced) == "virksomheten er under tvangsavvikling eller tvangsoppløsning"
    closed = read_entity(sample("underenhet", nedleggelsesdato="2026-12-31"))
    assert only(closed) == "underenheten er nedlagt fra 2026-12-31"
    assert codes(voluntary) == codes(forced) == codes(closed) == ["W0712"]
    assert voluntary.is_usable


def test_a_deleted_unit_is_an_error_without_facts() -> None:
    answer = read_file(SAMPLES / "slettet.json")
    assert not answer.is_usable
    assert answer.facts == {}
    assert codes(answer) == ["E0705"]
    assert (
        only(answer) == "enheten 100000059 (EKSEMPEL BAKERI AS) ble slettet fra Enhetsregisteret 2026-09-15"
    )


def test_a_deleted_sub_unit_is_known_by_its_date_whatever_its_class_is_called() -> None:
    assert codes(read_file(SAMPLES / "slettet-underenhet.json")) == ["E0705"]
    assert codes(read_entity(sample("slettet-underenhet", respons_klasse="SlettetEnhet"))) == ["E0705"]


def test_what_is_left_of_a_removed_unit_says_removed() -> None:
    answer = read_file(SAMPLES / "fjernet.json")
    assert codes(answer) == ["E0704"]
    assert only(answer) == "enheten 100000075 er fjernet fra det åpne Enhetsregisteret 2026-09-21"


def test_a_sole_proprietor_is_read_like_others_and_nothing_else_of_the_person_is_kept() -> None:
    owner = {"organisasjonsform": {"kode": "ENK"}, "navn": "OPPDIKTET NAVN", "mobil": "00 00 00 00"}
    answer = read_entity(sample("hovedenhet", **owner))
    assert answer.form == "ENK"
    assert set(answer.facts) == {"name", "organisation_number", "industry", "headcount", "place"}
    assert "00 00" not in str(answer)


def test_fields_of_the_wrong_shape_are_unknown_with_a_warning_each() -> None:
    answer = read_entity(
        sample(
            "hovedenhet",
            konkurs="nei",
            naeringskode1={"kode": 43.32},
            organisasjonsform="AS",
            forretningsadresse={"kommunenummer": "46O1"},
        )
    )
    assert codes(answer).count("W0713") == 3
    assert answer.facts["industry"] == [{"code": "00.000"}, {"code": "16.230"}]
    assert "place" not in answer.facts


# Organisation numbers


def test_the_check_digit_is_reckoned_by_mod_11() -> None:
    # 9·(3+2+7+6+5+4+3+2) = 288 = 26·11 + 2, and 11 − 2 = 9.
    assert problem("999999999") is None
    # 1·3 = 3, and 11 − 3 = 8.
    assert problem("100000008") is None
    # 3 + 6·3 + 1·2 … : 1,0,0,0,0,0,1,2 gives 3 + 3 + 4 = 10, and 11 − 10 = 1.
    assert problem("100000121") is None
    # 1,0,0,0,0,0,1,3 gives 3 + 3 + 6 = 12 = 11 + 1: such a number has no check digit.
    for last in "0123456789":
        assert problem(f"10000013{last}") is not None


@pytest.mark.parametrize("number", ["999999998", "199999999", "100000080"])
def test_a_wrong_digit_and_two_that_changed_places_are_seen(number: str) -> None:
    finding = problem(number)
    assert finding is not None
    assert finding.code == "E0702"
    assert finding.message == f"kontrollsifferet i organisasjonsnummeret «{number}» stemmer ikke"


@pytest.mark.parametrize("number", ["", "12345678", "1234567890", "NO999999999MVA", "99999999٩", "abcdefghi"])
def test_what_is_not_nine_digits_is_no_organisation_number(number: str) -> None:
    finding = problem(number)
    assert finding is not None
    assert finding.code == "E0701"


def test_a_file_with_a_wrong_check_digit_is_read_without_the_number() -> None:
    answer = read_entity(sample("hovedenhet", organisasjonsnummer="100000009"))
    assert codes(answer) == ["W0714"]
    assert "organisation_number" not in answer.facts
    assert answer.facts["headcount"] == {"employees": 12}


# Files


def written(folder: Path, content: bytes) -> Registered:
    path = folder / "svar.json"
    path.write_bytes(content)
    return read_file(path)


def test_a_search_result_or_list_with_one_unit_is_read(tmp_path: Path) -> None:
    units = [sample("hovedenhet")]
    page = {"_embedded": {"enheter": units}, "page": {"totalElements": 1}}
    for data in (units, page):
        assert written(tmp_path, json.dumps(data).encode()).facts["name"] == "EKSEMPEL SNEKKERI AS"


def test_a_search_result_with_more_or_fewer_is_refused(tmp_path: Path) -> None:
    two = {"_embedded": {"enheter": [sample("hovedenhet"), sample("konkurs")]}, "page": {}}
    assert only(written(tmp_path, json.dumps(two).encode())) == "filen har 2 enheter, og skal ha én"
    none = written(tmp_path, b'{"_links": {}, "page": {"totalElements": 0}}')
    assert (codes(none), only(none)) == (["E0709"], "filen har ingen enheter, og skal ha én")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "E0708"),
        (b'{"organisasjonsnummer": ', "E0708"),
        (b"[" * 100_000, "E0708"),
        (b'{"n": ' + b"9" * 5000 + b"}", "E0708"),
        (b"12", "E0709"),
        (b'{"navn": "uten nummer"}', "E0709"),
        (b'{"organisasjonsnummer": 100000008}', "E0709"),
        (b'{"navn": "\xe6"}', "E0710"),
        (b" " * 1_000_001, "E0710"),
    ],
)
def test_a_file_that_is_no_answer_of_the_register_is_one_finding(
    tmp_path: Path, content: bytes, code: str
) -> None:
    answer = written(tmp_path, content)
    assert codes(answer) == [code]
    (finding,) = answer.diagnostics
    assert finding.span is not None
    assert finding.span.path.endswith("svar.json")
    assert "\n" not in finding.message


def test_broken_json_is_found_at_its_line(tmp_path: Path) -> None:
    (finding,) = written(tmp_path, b'{\n  "navn": x\n}').diagnostics
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (2, 11)


def test_a_missing_file_and_a_folder_are_findings(tmp_path: Path) -> None:
    assert codes(read_file(tmp_path / "borte.json")) == ["E0710"]
    assert codes(read_file(tmp_path)) == ["E0710"]


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + (SAMPLES / "hovedenhet.json").read_bytes()
    assert written(tmp_path, content).facts["organisation_number"] == UNIT


# Asking the register


@pytest.fixture
def register(monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running() as found:
        yield found


def body(name: str, **changed: Any) -> bytes:
    return json.dumps(sample(name, **changed)).encode()


def test_a_main_unit_is_fetched_with_codes_of_sn2025(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (200, body("hovedenhet")))
    answer = register.ask()
    assert answer.facts["name"] == "EKSEMPEL SNEKKERI AS"
    assert answer.facts["industry"] == [
        {"code": "43.320", "standard": "SN2025"},
        {"code": "16.230", "standard": "SN2025"},
    ]
    assert register.asked == [f"/api/enheter/{UNIT}"]


def test_spaces_in_the_number_are_removed(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (200, body("hovedenhet")))
    assert register.ask(" 100 000\u00a0008 ").facts["organisation_number"] == UNIT


@pytest.mark.parametrize(
    ("number", "code"), [("100000009", "E0702"), ("NO100000008", "E0701"), ("../x", "E0701")]
)
def test_a_wrong_number_is_never_sent(register: Register, number: str, code: str) -> None:
    assert codes(register.ask(number)) == [code]
    assert register.asked == []


def test_a_sub_unit_is_found_when_there_is_no_main_unit(register: Register) -> None:
    register.answers("underenheter/100000040", (200, body("underenhet")))
    assert register.ask("100000040").facts["place"] == {"municipality": "5601"}
    assert register.asked == ["/api/enheter/100000040", "/api/underenheter/100000040"]


def test_a_number_nobody_has_is_not_found(register: Register) -> None:
    answer = register.ask()
    assert codes(answer) == ["E0703"]
    assert only(answer) == "100000008 finnes ikke i Enhetsregisteret, verken som hovedenhet eller underenhet"


def test_a_removed_unit_is_said_to_be_removed_and_not_looked_for_elsewhere(register: Register) -> None:
    register.answers("enheter/100000075", (410, body("fjernet")))
    answer = register.ask("100000075")
    assert only(answer) == "enheten 100000075 er fjernet fra det åpne Enhetsregisteret 2026-09-21"
    assert len(register.asked) == 1


def test_a_removed_unit_needs_no_body(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (410, b""))
    assert only(register.ask()) == "enheten 100000008 er fjernet fra det åpne Enhetsregisteret"


def test_a_deleted_unit_is_an_error_though_the_register_says_200(register: Register) -> None:
    register.answers("enheter/100000059", (200, body("slettet")))
    assert codes(register.ask("100000059")) == ["E0705"]


@pytest.mark.parametrize("status", [500, 503, 429])
def test_trouble_that_passes_is_tried_again(register: Register, status: int) -> None:
    register.answers(f"enheter/{UNIT}", (status, b""), (status, b""), (200, body("hovedenhet")))
    assert register.ask(retries=2).is_usable
    assert len(register.asked) == 3


def test_trouble_that_stays_is_given_up(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (503, b"<html>"))
    answer = register.ask(retries=2)
    assert (codes(answer), only(answer)) == (["E0707"], "Enhetsregisteret svarte med feilkode 503")
    assert len(register.asked) == 3


def test_a_refusal_is_not_tried_again(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (400, b'{"feilmelding": "x"}'))
    assert only(register.ask()) == "Enhetsregisteret svarte med feilkode 400"
    assert len(register.asked) == 1


def test_a_register_that_never_answers_is_left_within_the_time_limit(register: Register) -> None:
    release = threading.Event()
    register.answers(f"enheter/{UNIT}", lambda _handler: wait_for(release))
    began = time.monotonic()
    answer = register.ask(timeout=0.2, retries=1)
    assert time.monotonic() - began < 3
    assert codes(answer) == ["E0706"]
    assert only(answer) == "Enhetsregisteret svarte ikke: svaret tok mer enn 0,2 sekunder"
    assert len(register.asked) == 2
    release.set()


def test_a_register_that_drips_is_left_within_the_time_limit(register: Register) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(60):
            try:
                handler.wfile.write(b" ")
            except OSError:
                return
            time.sleep(0.05)

    register.answers(f"enheter/{UNIT}", drip)
    began = time.monotonic()
    assert codes(register.ask(timeout=0.3, retries=0)) == ["E0706"]
    assert time.monotonic() - began < 2


def test_a_connection_that_breaks_is_tried_again(register: Register) -> None:
    def hang_up(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True

    register.answers(f"enheter/{UNIT}", hang_up, (200, body("hovedenhet")))
    assert register.ask().is_usable


def test_nobody_at_the_address_is_a_finding() -> None:
    answer = fetch(UNIT, base_url="http://127.0.0.1:1/api", timeout=1, retries=1, pause=0.01)
    assert codes(answer) == ["E0706"]
    assert only(answer) == "Enhetsregisteret svarte ikke: fikk ikke kontakt, eller kontakten ble brutt"


@pytest.mark.parametrize("url", ["http://[::1", "enhetsregisteret", "ftp://127.0.0.1"])
def test_an_address_that_is_none_is_a_finding(url: str) -> None:
    answer = fetch(UNIT, base_url=url, timeout=1, retries=0)
    assert codes(answer)[0] in {"E0706", "E0707"}


def wait_for(event: threading.Event) -> None:
    event.wait(10)


def test_a_redirect_within_the_register_is_followed(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", redirect(f"/api/v2/enheter/{UNIT}"))
    register.answers(f"v2/enheter/{UNIT}", (200, body("hovedenhet")))
    assert register.ask().is_usable


def test_a_redirect_to_somebody_else_is_not(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", redirect("http://localhost:1/stranger"))
    answer = register.ask()
    assert (codes(answer), only(answer)) == (["E0707"], "Enhetsregisteret viser videre til en annen tjener")


def test_redirects_in_a_ring_come_to_an_end(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", redirect(f"/api/enheter/{UNIT}"))
    assert codes(register.ask()) == ["E0707"]
    assert len(register.asked) < 10


@pytest.mark.parametrize("rubbish", [b"", b"<html>", b"\xff\xfe\x00", b'{"organisasjonsnummer": "1000'])
def test_an_answer_that_is_not_json_is_a_finding(register: Register, rubbish: bytes) -> None:
    register.answers(f"enheter/{UNIT}", (200, rubbish))
    assert codes(register.ask()) == ["E0708"]


def test_an_answer_that_is_no_unit_is_a_finding(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (200, b'["hei"]'))
    assert codes(register.ask()) == ["E0709"]


def test_an_answer_about_another_unit_is_a_finding(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (200, body("konkurs")))
    assert only(register.ask()) == "svaret fra Enhetsregisteret gjelder ikke 100000008"


def test_an_answer_that_is_far_too_big_is_left(register: Register) -> None:
    register.answers(f"enheter/{UNIT}", (200, b" " * 3_000_000))
    assert only(register.ask()) == "svaret fra Enhetsregisteret er større enn 1 MB"


def test_the_address_of_the_register_can_stand_in_the_environment(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    register.answers(f"enheter/{UNIT}", (200, body("hovedenhet")))
    monkeypatch.setenv("HMS_RULES_BRREG_URL", register.url + "/")
    assert fetch(UNIT, retries=0).is_usable


# The catalogue and the reference material


def test_every_code_is_in_the_catalogue_with_its_advice() -> None:
    catalogue = tomllib.loads((HERE.parent / "hms_rules/codes/registers.toml").read_text(encoding="utf-8"))
    sources = (HERE.parent / "hms_rules/registers/brreg").glob("*.py")
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    assert {code for code in catalogue if f'"{code}"' in text} == set(catalogue)
    assert len(catalogue) == 14
    for entry in catalogue.values():
        assert set(entry) == {"title", "avoid", "prefer", "why"}


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the reference folder ../shared/brreg is not here")
@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("live_enhet-974760673", ["84.110"]),
        ("snap_enhet-915330193-konkurs", ["W0711"]),
        ("snap_enhet-989566733-slettet", ["E0705"]),
        ("snap_enhet-999999999-ansatte-1-4", ["47.770"]),
        ("snap_underenhet-915821537-slettet", ["E0705"]),
        ("snap_underenhet-973160834", ["64.190"]),
        ("snap_underenheter-984661185-page", ["E0709"]),
        ("pybrreg_enheter-search-empty-response", ["E0709"]),
        ("tidybrreg_entity_923609016", ["06.100", "06.200", "19.200"]),
    ],
)
def test_real_answers_of_the_register_are_read(name: str, found: list[str]) -> None:
    answer = read_file(REFERENCE / f"{name}.json")
    industry = [item["code"] for item in answer.facts.get("industry", [])]
    assert (codes(answer) or industry) == found
