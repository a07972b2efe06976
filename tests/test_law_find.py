"""`law find`: names that are right, nearly right, old, or only a number; and what is said of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from hms_rules import Rulebook
from hms_rules.cli import commands
from hms_rules.diagnostics import Diagnostic
from hms_rules.ontology.turtle import load_vocabulary
from hms_rules.references import find_provision, find_reference
from hms_rules.references.numbers import lovdata_id, refids_in
from hms_rules.references.searching import Hit, Sort, search
from hms_rules.registers.lovdata.folder import look_into
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.structure import ActHead
from hms_rules.registers.lovdata.syncing import Origin, sync
from hms_rules.shipped import shipped
from hms_rules.vocabulary import Repealed, Successor, Vocabulary
from tests.made_up_law import archives

AML, IKF = "lov/2005-06-17-62", "forskrift/1996-12-06-1127"
NOISE = "forskrift/2006-04-26-456"
WORK, LIMITS = "forskrift/2011-12-06-1357", "forskrift/2011-12-06-1358"


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return Rulebook.load().vocabulary


def first(text: str, words: Vocabulary) -> Hit:
    return search(text, words)[0]


# Numbers


@pytest.mark.parametrize(
    ("text", "refids"),
    [
        ("FOR-2006-04-26-456", [NOISE]),
        ("for-2006-04-26-456", [NOISE]),
        ("LOV-2005-06-17-62", [AML]),
        ("forskrift/2006-04-26-456", [NOISE]),
        ("2006-04-26-456", ["lov/2006-04-26-456", NOISE]),
        ("forskrift 26. april 2006 nr. 456", [NOISE]),
        ("Forskrift av 26 april 2006 nr 456 om vern mot støy", [NOISE]),
        ("lov 17. juni 2005 nr. 62", [AML]),
        ("26. apr. 2006 nr. 456", ["lov/2006-04-26-456", NOISE]),
        ("lov av 3. februar 1961", ["lov/1961-02-03"]),
        ("31. mai", []),
        ("forskrift om 12 ting fra 2006", []),
        ("", []),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, refids: list[str]) -> None:
    assert refids_in(text) == refids


def test_an_id_is_printed_as_lovdata_prints_it() -> None:
    assert (lovdata_id(AML), lovdata_id(NOISE)) == ("LOV-2005-06-17-62", "FOR-2006-04-26-456")


# Names


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("aml", AML),
        ("AML", AML),
        ("arbeidsmiljøloven", AML),
        ("arbeidsmiljølova", AML),
        ("Arbeidsmiljoloven", AML),
        ("lov om arbeidsmiljø", AML),
        ("LOV-2005-06-17-62", AML),
        ("ikf", IKF),
        ("internkontrollforskriften", IKF),
        ("intern kontroll forskriften", IKF),
        ("forskrift om støy på arbeidsplassen", NOISE),
        ("støy på arbeidsplassen", NOISE),
        ("FOR-2006-04-26-456", NOISE),
        ("forskrift 26. april 2006 nr. 456", NOISE),
        ("støyforskriften", NOISE),
        ("kjemikalieforskriften", "forskrift/2001-04-30-443"),
        ("stoffkartotekforskriften", "forskrift/2000-04-14-412"),
        ("byggherreforskriften", "forskrift/2009-08-03-1028"),
        ("TEK10", "forskrift/2010-03-26-489"),
        ("forskrift om maskiner", "forskrift/2009-05-20-544"),
        ("asbets", "forskrift/2005-04-26-362"),
        ("forskrft om byggherre", "forskrift/2009-08-03-1028"),
        ("Arbeidstilsynets forskrift om asbest", "forskrift/2005-04-26-362"),
    ],
)
def test_a_name_finds_its_act_first(text: str, id_: str, words: Vocabulary) -> None:
    assert first(text, words).id == id_


@pytest.mark.parametrize("text", ["xyzzy", "", "  ", "§ 5", "og i på"])
def test_a_name_like_none_finds_nothing(text: str, words: Vocabulary) -> None:
    assert search(text, words) == []


def test_an_exact_name_is_given_alone(words: Vocabulary) -> None:
    assert [hit.id for hit in search("aml", words)] == [AML]


def test_what_is_in_force_comes_before_what_was(words: Vocabulary) -> None:
    assert [hit.sort for hit in search("forskrift om maskiner", words)] == [Sort.NAMED, Sort.REPEALED]


def test_an_act_of_the_store_is_found_once_and_as_what_it_is(words: Vocabulary) -> None:
    stored = [
        ActHead("lov/1999-01-01-1", "Lov om hvaler", "Hvalloven – hvl"),
        ActHead(AML, "Lov om arbeidsmiljø"),
    ]
    (hit,) = search("hvalloven", words, stored)
    assert (hit.id, hit.sort) == ("lov/1999-01-01-1", Sort.STORED)
    assert search("hvl", words, stored)[0].id == "lov/1999-01-01-1"
    assert [hit.sort for hit in search(AML, words, stored)] == [Sort.MODELLED]


# The data


def test_every_old_name_leads_to_law_that_has_a_name(words: Vocabulary) -> None:
    for old in words.repealed.values():
        for successor in old.successors:
            assert successor.act in words.acts or successor.act in words.named, old.id
    assert not set(words.repealed) & (set(words.acts) | set(words.named))
    assert not set(words.acts) & set(words.named)


def test_the_forty_eight_of_2013_each_have_their_place_today(words: Vocabulary) -> None:
    old = [o for o in words.repealed.values() if o.repealed_by == "forskrift/2011-12-06-1355"]
    assert len(old) == 48
    assert all(o.last_day == date(2012, 12, 31) and o.today for o in old)


def test_where_old_law_stands_today_is_in_the_order_of_the_law(words: Vocabulary) -> None:
    assert words.repealed[NOISE] == Repealed(
        id=NOISE,
        title="Forskrift om vern mot støy på arbeidsplassen",
        repealed_by="forskrift/2011-12-06-1355",
        last_day=date(2012, 12, 31),
        aliases=("støyforskriften",),
        today=(Successor(WORK, "kapittel 14"), Successor(LIMITS, "kapittel 2")),
    )
    equipment = words.repealed["forskrift/1998-06-26-608"].today
    assert [s.section for s in equipment] == [f"kapittel {n}" for n in (10, 11, 12, 18, 19)]


def test_without_a_judgement_of_ours_it_stands_in_what_repealed_it(words: Vocabulary) -> None:
    old = words.repealed["forskrift/1996-11-29-1092"]
    assert (old.today, old.successors) == ((), (Successor("forskrift/2011-12-20-1434"),))


def test_an_old_name_that_leads_nowhere_is_a_finding(tmp_path: Path) -> None:
    text = (shipped("ontology") / "opphevede.ttl").read_text(encoding="utf-8")
    head = text[: text.index("# ----")]
    (tmp_path / "gammelt.ttl").write_text(
        head + "<https://lovdata.no/eli/lov/1990/01/01/1> a hms:OpphevetRettsakt, eli:LegalResource ;\n"
        '  dct:identifier "LOV-1990-01-02-1" ; dct:title "Lov om noe"@nb ;\n'
        "  eli:repealed_by <https://lovdata.no/eli/lov/2001/01/01/1> ;\n"
        '  hms:iDag [ dct:isReplacedBy <https://lovdata.no/eli/lov/2002/01/01/1> ; eli:number "§ 1" ] .\n',
        encoding="utf-8",
    )
    found, findings = load_vocabulary(tmp_path)
    assert found.repealed == {}
    assert sorted(d.code for d in findings) == ["E0803", "E0803", "E0811"]


# What other commands say of old names


def test_a_repealed_name_is_told_with_what_it_is_today(words: Vocabulary) -> None:
    for text in ("forskrift om vern mot støy på arbeidsplassen", "FOR-2006-04-26-456", "støyforskriften § 7"):
        told = find_reference(text, words)
        assert isinstance(told, Diagnostic)
        assert told.message == (
            "«Forskrift om vern mot støy på arbeidsplassen» er opphevet; i dag, etter vår vurdering: "
            "forskrift om utførelse av arbeid kapittel 14 "
            "og forskrift om tiltaks- og grenseverdier kapittel 2"
        )


def test_an_act_the_rules_do_not_have_is_told_to_be_in_force(words: Vocabulary) -> None:
    told = find_reference("maskinforskriften", words)
    assert isinstance(told, Diagnostic)
    assert told.message == "«maskinforskriften» er i kraft, men ikke lagt inn i reglene"


@pytest.mark.parametrize("text", ["FOR-1996-12-06-1127 § 5", "forskrift 6. desember 1996 nr. 1127 § 5"])
def test_a_number_is_a_name(text: str, words: Vocabulary) -> None:
    assert find_reference(text, words) == f"{IKF}/§5"


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("aml § 4-1", f"{AML}/§4-1"),
        ("aml § 6-1 første ledd", f"{AML}/§6-1/ledd-1"),
        ("forskrift/2011-12-06-1357/§4-4", f"{WORK}/§4-4"),
        ("arbeidsplassforskriften § 2-1", "forskrift/2011-12-06-1356/§2-1"),
        ("lov/1999-01-01-1", "lov/1999-01-01-1"),
        ("aml kapittel 10", f"{AML}/kapittel-10"),
    ],
)
def test_a_provision_to_read_need_not_be_in_the_rules(text: str, id_: str, words: Vocabulary) -> None:
    assert find_provision(text, words) == id_


@pytest.mark.parametrize(
    ("text", "code"), [("aml § x", "E0402"), ("tull § 1", "E1004"), ("velge verneombud", "E1004")]
)
def test_what_is_no_provision_is_told(text: str, code: str, words: Vocabulary) -> None:
    told = find_provision(text, words)
    assert isinstance(told, Diagnostic)
    assert told.code == code


# The command


def found(*words: str, store: Path = Path("finnes-ikke")) -> str:
    result = CliRunner().invoke(
        commands, ["law", "find", *words, "--store", str(store)], prog_name="hms-rules"
    )
    assert result.exit_code == 0, result.output
    return result.stdout


def test_an_old_name_is_answered_with_the_law_of_today() -> None:
    assert found("forskrift om støy på arbeidsplassen") == (
        "Forskrift om vern mot støy på arbeidsplassen (FOR-2006-04-26-456)\n"
        "  opphevet; siste dag 31.12.2012. I dag, etter vår vurdering:\n"
        "  • forskrift om utførelse av arbeid kapittel 14\n"
        "    https://lovdata.no/forskrift/2011-12-06-1357\n"
        "  • forskrift om tiltaks- og grenseverdier kapittel 2\n"
        "    https://lovdata.no/forskrift/2011-12-06-1358\n"
    )


def test_a_section_is_linked_to_itself() -> None:
    assert "    https://lovdata.no/forskrift/2011-12-06-1358/§5-4\n" in found("FOR-2005-01-25-47")


def test_a_modelled_act_is_said_to_be_so() -> None:
    assert found("aml") == (
        "Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljøloven) (LOV-2005-06-17-62)\n"
        "  i kraft, og lagt inn i reglene: hms-rules law show lov/2005-06-17-62\n"
        "  https://lovdata.no/lov/2005-06-17-62\n"
    )


def test_a_name_that_is_nearly_right_is_asked_about() -> None:
    lines = found("asbets").splitlines()
    assert lines[:3] == [
        "Ingen heter akkurat «asbets». Mente du:",
        "",
        "Forskrift om asbest (FOR-2005-04-26-362)",
    ]


def test_nothing_found_is_said() -> None:
    assert found("xyzzy") == "Fant ingen lov eller forskrift som ligner «xyzzy».\n"


def test_an_act_of_the_store_is_said_not_to_be_modelled(tmp_path: Path) -> None:
    store = Store(tmp_path / "lager")
    sync(look_into(archives(tmp_path / "a")), store, Origin("x"), date(2026, 11, 24))
    assert found("robåtloven", store=store.folder) == (
        "Lov om robåter (robåtloven) (LOV-2001-05-04-7)\n"
        "  i kraft, men ikke lagt inn i reglene\n"
        "  https://lovdata.no/lov/2001-05-04-7\n"
    )
