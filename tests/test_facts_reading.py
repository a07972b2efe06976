"""Reading fact files: what is kept, where it stands, and that nothing is lost or guessed."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from hms_rules.diagnostics import HmsRulesError, Span
from hms_rules.facts import reading
from hms_rules.facts.business import Bounds, Business, IndustryCode
from hms_rules.facts.factbase import Origin


def read(text: str, tmp_path: Path, name: str = "a.yaml") -> Business:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return Business.from_file(path)


def codes(text: str, tmp_path: Path, name: str = "a.yaml") -> list[str]:
    with pytest.raises(HmsRulesError) as raised:
        read(text, tmp_path, name)
    return [d.code for d in raised.value.diagnostics]


PINNED = """\
name: Fjord Snekkeri AS
industry: ["43.320"]
headcount: {employees: 12, engaged_yearly_average: {at_least: 12, at_most: 15}}
place: {municipality: "4601"}
activities: [arbeid-i-hoyden]
premises: []
machinery:
  - stillas
  - {kind: mobilkran, lastmoment: 8 tm}
chemicals:
  - {name: Diesel, cas: 68334-30-5, hazards: [H226, H304, H351], quantity: 3 m3}
quantities: {stoyniva-dagseksponering: 86 dB}
absent: [asbestarbeid]
complete: [machinery]
"""


def test_the_pinned_form_is_read(tmp_path: Path) -> None:
    business = read(PINNED, tmp_path)
    assert business.industry.root == (IndustryCode(code="43.320"),)
    assert business.headcount.root["employees"] == "12"
    assert business.headcount.root["engaged_yearly_average"] == Bounds(at_least="12", at_most="15")
    assert business.machinery.root[0].kind == "stillas"
    assert business.machinery.root[1].measures == {"lastmoment": "8 tm"}
    assert business.chemicals.root[0].hazards == ("H226", "H304", "H351")
    assert business.chemicals.root[0].measures["quantity"] == "3 m3"


def test_every_value_knows_its_place(tmp_path: Path) -> None:
    business = read(PINNED, tmp_path)
    path = str(tmp_path / "a.yaml")
    assert business.places["headcount", "employees"] == Span(path, 3, 24, 2)
    assert business.places["machinery", 1, "lastmoment"] == Span(path, 9, 35, 4)
    source = business.source(("absent", 0))
    assert (source.origin, source.span) == (Origin.FILE, Span(path, 13, 10, 12))


def test_a_code_stays_text_as_it_was_written(tmp_path: Path) -> None:
    assert read("industry: [01.10]", tmp_path).industry.root[0].code == "01.10"


def test_yaml_words_are_text_and_not_booleans(tmp_path: Path) -> None:
    assert read("name: no\nactivities: [on]", tmp_path).name == "no"


def test_a_byte_order_mark_and_decomposed_letters_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfname: Bla\xcc\x8att\n")
    business = Business.from_file(path)
    assert business.name == "Blått"
    assert business.places[("name",)].column == 7


def test_json_is_read_with_the_same_places(tmp_path: Path) -> None:
    business = read('{"name": "\\ud83d\\ude00 AS",\n\t"headcount": {"employees": 12}}', tmp_path, "a.json")
    assert business.name == "😀 AS"
    assert business.headcount.root == {"employees": 12}
    assert business.places["headcount", "employees"] == Span(str(tmp_path / "a.json"), 2, 29, 2)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"name": "a", "name": "b"}', "E0610"),
        ('{"headcount": {"employees": NaN}}', "E0607"),
        ('{"name": null}', "E0619"),
        ("[" * 100_000, "E0612"),
        ('{"name": "\\ud800"}', "E0605"),
        ("[1]", "E0616"),
        ("", "E0607"),
        ("{} x", "E0607"),
    ],
)
def test_json_that_is_refused(text: str, code: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path, "a.json") == [code]


def test_all_findings_of_a_file_come_at_once(tmp_path: Path) -> None:
    text = "a: &x 1\nb: *x\nname: !!str AS\nmachinery:\n"
    assert codes(text, tmp_path) == ["E0608", "E0608", "E0609", "E0619"]


def test_all_findings_about_shape_come_at_once(tmp_path: Path) -> None:
    text = "nam: AS\nactivities: x\nheadcount: {employees: {at_lest: 1}}\nmachinery: [{volum: 1 l}]\n"
    assert codes(text, tmp_path) == ["E0614", "E0616", "E0614", "E0615"]


def test_the_python_reader_of_yaml_finds_the_same_as_libyaml(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = dict(read(PINNED, tmp_path).places)
    monkeypatch.setattr(reading, "_LOADER", yaml.SafeLoader)
    assert dict(read(PINNED, tmp_path).places) == places


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    for name in ("a.yaml", "a.json"):
        path = tmp_path_factory.getbasetemp() / name
        path.write_bytes(data)
        with suppress(HmsRulesError):
            Business.from_file(path)


@given(st.text(alphabet="{}[]:,- \n\t\"'&*!?|>#ab0é", max_size=60))
def test_no_punctuation_crashes_the_reader(text: str) -> None:
    for name in ("a.yaml", "a.json"):
        with suppress(HmsRulesError):
            reading.read_written(text, name)


def test_a_business_is_made_by_hand() -> None:
    business = Business(industry=["43.320"], headcount={"employees": 5})
    assert business.source(("headcount", "employees")).origin is Origin.INPUT
    assert business.as_dict() == {"industry": [{"code": "43.320"}], "headcount": {"employees": 5}}


def test_a_business_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Business(name="a").name = "b"  # type: ignore[misc]  # that it is refused is the point


def test_what_a_register_says_has_the_register_as_source() -> None:
    business = Business.from_register({"headcount": {"employees": 7}}, "Enhetsregisteret 2026-11-23")
    source = business.source(("headcount", "employees"))
    assert (source.origin, source.text) == (Origin.REGISTER, "Enhetsregisteret 2026-11-23")


def test_data_of_the_wrong_shape_is_told_in_norwegian_with_its_path() -> None:
    with pytest.raises(HmsRulesError) as raised:
        Business.from_dict({"place": {"municipalty": "4601"}})
    (found,) = raised.value.diagnostics
    assert (found.message, found.help) == ("nøkkelen «municipalty» er ukjent", "mente du «municipality»?")
    assert found.note == "gjelder place.municipalty"


def test_a_judgement_has_a_reason_and_real_dates() -> None:
    data = {"rule": "r", "holds": "ja", "because": "mange tunge løft", "date": "2026-11-23"}
    (judgement,) = Business.from_dict({"judgements": [data]}).judgements
    assert (judgement.holds, judgement.date) == (True, date(2026, 11, 23))
    for wrong in ("20261123", "2026-13-01", "23.11.2026"):
        with pytest.raises(HmsRulesError, match="E0618"):
            Business.from_dict({"judgements": [{**data, "date": wrong}]})
