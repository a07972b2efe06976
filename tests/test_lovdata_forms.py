"""Acts read from Lovdata's XML and from Markdown copies: sections, ledd and letters, and their text."""

from __future__ import annotations

import pytest

from hms_rules.diagnostics import Diagnostic
from hms_rules.registers.lovdata.headings import read_heading
from hms_rules.registers.lovdata.markdown_form import read_markdown
from hms_rules.registers.lovdata.structure import ActText
from hms_rules.registers.lovdata.text import same_words, text_hash
from hms_rules.registers.lovdata.xml_form import read_head, read_xml
from tests.made_up_law import BOATS, BOATS_BODY, BOATS_MARKDOWN, boats, markdown, tanks, xml


def read(data: bytes) -> ActText:
    act, findings = read_xml("prøve.xml", data)
    assert act is not None
    assert findings == []
    return act


def text(act: ActText, reference: str) -> str:
    (part,) = act.find(reference)
    return part.text


BOAT_ACT = read(boats())
TANK_ACT = read(tanks())


# What an act is


def test_the_head_says_what_the_act_is_and_which_it_repeals() -> None:
    head = BOAT_ACT.head
    assert (head.refid, head.title, head.short_title) == (
        BOATS,
        "Lov om robåter (robåtloven)",
        "Robåtloven – rbl",
    )
    assert (str(head.in_force), head.changed) == ("2001-06-01", None)
    assert head.repeals == ("lov/1960-03-02-3",)
    assert str(TANK_ACT.head.changed) == "2024-07-01"


def test_the_head_can_be_read_alone() -> None:
    assert read_head("prøve.xml", boats())[0] == BOAT_ACT.head


def test_an_act_without_a_date_is_not_in_force() -> None:
    assert read(xml(BOATS, "Lov om robåter", BOATS_BODY, dateInForce="")).head.in_force is None
    assert (
        read(xml(BOATS, "Lov om robåter", BOATS_BODY, dateInForce="Kongen bestemmer")).head.in_force is None
    )


# Where things stand


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("§1/ledd-1", "Loven gjelder for den som eier en robåt."),
        ("§2A-1/ledd-1/bokstav-a", "to årer"),
        ("§2A-1/ledd-1/bokstav-b", "et øsekar på minst 2 liter"),
        ("§2A-1/bokstav-b", "et øsekar på minst 2 liter"),
        ("§2a-1/ledd-2", "Eieren skal se over utstyret hvert år."),
        ("§2A-1/nr-2", "Eieren skal se over utstyret hvert år."),
        ("§2A-1/ledd-1", "Båten skal ha: to årer et øsekar på minst 2 liter Utstyret skal være festet."),
    ],
)
def test_a_reference_leads_to_its_text(reference: str, found: str) -> None:
    assert text(BOAT_ACT, reference) == found


@pytest.mark.parametrize(
    "reference", ["§4", "§1/ledd-2", "§2A-1/ledd-1/bokstav-c", "§2A-1/nr-3", "kapittel-3"]
)
def test_what_is_not_there_is_not_found(reference: str) -> None:
    assert BOAT_ACT.find(reference) == []


def test_chapters_have_their_titles() -> None:
    (chapter,) = BOAT_ACT.find("kapittel-2A")
    assert (chapter.title, chapter.heading) == ("Plikter", "Kapittel 2 A. Plikter")
    (section,) = BOAT_ACT.find("§2A-1")
    assert section.title == "Utstyr om bord"


def test_a_numbered_row_of_a_table_is_a_number() -> None:
    assert text(TANK_ACT, "§1/nr-2") == "2. andre tanker hvert år"


def test_a_section_of_the_act_comes_before_one_of_an_annex() -> None:
    assert text(TANK_ACT, "§1/ledd-1").startswith("Hver tank skal kontrolleres")
    assert text(TANK_ACT, "vedlegg-1/§1") == "Skjemaet fylles ut med blyant."
    assert [section.names for section in TANK_ACT.sections()] == [("§1",)]


def test_two_letters_of_one_name_are_both_found() -> None:
    twice = boats(BOATS_BODY.replace("(2) Eieren", '<ol><li data-name="a.">en hatt</li></ol>(2) Eieren'))
    assert len(read(twice).find("§2A-1/bokstav-a")) == 2


# What is no part of the text


def test_amendments_and_wording_to_come_are_left_out() -> None:
    whole = BOAT_ACT.root.text
    assert "Endret ved" not in whole
    assert "Ny ordlyd" not in whole


def test_list_markers_are_left_out() -> None:
    assert "(1)" not in text(BOAT_ACT, "§2A-1")
    assert "a." not in text(BOAT_ACT, "§2A-1")


def test_footnotes_belong_to_the_text_for_they_may_set_a_limit() -> None:
    note = '<footer class="footnotes"><article class="footnote">* Gjelder over 50 liter.</article></footer>'
    changed = read(
        boats(
            BOATS_BODY.replace(
                '<article class="changesToParent">', note + '<article class="changesToParent">'
            )
        )
    )
    assert text(changed, "§1").endswith("* Gjelder over 50 liter.")


# Hashes


def test_a_hash_does_not_see_white_space_list_markers_and_amendments() -> None:
    same = boats(
        BOATS_BODY.replace("den som eier", "den\n   som   eier")
        .replace("1 jan 2010 nr. 1", "1 jan 2024 nr. 2")
        .replace("(2) Eieren", "(3) Eieren")
        .replace('data-name="b."', 'data-name="c."')
    )
    for reference in ("§1", "§2A-1"):
        assert text_hash(text(read(same), reference)) == text_hash(text(BOAT_ACT, reference))


@pytest.mark.parametrize(
    ("old", "new"), [("to årer", "tre årer"), ("2 liter", "20 liter"), ("hvert år.", "hvert år")]
)
def test_a_hash_sees_every_word_and_mark(old: str, new: str) -> None:
    changed = read(boats(BOATS_BODY.replace(old, new)))
    assert text_hash(text(changed, "§2A-1")) != text_hash(text(BOAT_ACT, "§2A-1"))


def test_a_hash_of_a_letter_sees_only_that_letter() -> None:
    changed = read(boats(BOATS_BODY.replace("2 liter", "3 liter")))
    for reference, is_same in (("bokstav-a", True), ("bokstav-b", False)):
        whole = f"§2A-1/ledd-1/{reference}"
        assert (text_hash(text(changed, whole)) == text_hash(text(BOAT_ACT, whole))) is is_same


def test_composed_and_decomposed_letters_are_one() -> None:
    assert text_hash("å") == text_hash("a\u030a")


# Markdown copies


def copied(body: str = BOATS_MARKDOWN) -> ActText:
    act, findings = read_markdown("prøve.md", markdown(BOATS, "Lov om robåter (robåtloven)", body))
    assert act is not None
    assert findings == []
    return act


def test_a_markdown_copy_has_sections_chapters_and_ledd() -> None:
    act = copied()
    assert (act.head.refid, str(act.head.changed)) == (BOATS, "2026-02-03")
    assert text(act, "§2A-1/ledd-2") == "Eieren skal se over utstyret hvert år."
    assert act.find("§2A-1/ledd-3") == []
    assert [part.title for part in act.find("kapittel-2A")] == ["Plikter"]
    assert "Endret ved" not in act.root.text


def test_the_two_forms_have_the_same_words_though_not_in_the_same_order() -> None:
    for reference in ("§1", "§2A-1", "§3"):
        (mine,), (theirs,) = BOAT_ACT.find(reference), copied().find(reference)
        assert same_words(mine.flat_text, theirs.flat_text), reference


def test_another_word_is_seen_between_the_forms() -> None:
    (mine,), (theirs,) = (
        BOAT_ACT.find("§2A-1"),
        copied(BOATS_MARKDOWN.replace("to årer", "tre årer")).find("§2A-1"),
    )
    assert not same_words(mine.flat_text, theirs.flat_text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("høyst 1,5 meter, og", "høyst 1,5 meter og"),
        ("helse-, miljø- og sikkerhet", "Helse -, miljø - og sikkerhet"),
        ("10 000 kroner", "10000 kroner"),
    ],
)
def test_words_are_the_same_whatever_stands_between_them(one: str, other: str) -> None:
    assert same_words(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("høyst 1,5 meter", "høyst 15 meter"), ("tillatt", "ikke tillatt")]
)
def test_another_number_is_another_word(one: str, other: str) -> None:
    assert not same_words(one, other)


def test_text_in_italics_beside_a_note_is_kept() -> None:
    body = "#### § 1. Hvem\n\n*Loven gjelder for alle.\nEndret ved lov 1 jan 2010 nr. 1 .*\n"
    assert text(copied(body), "§1") == "Loven gjelder for alle."


def test_a_footnote_begins_no_ledd() -> None:
    act = copied("#### § 1. Hvem\n\nFørste ledd. 1\n\n*1 Fra 1 jan 2010.*\n\nAndre ledd.\n")
    assert text(act, "§1/ledd-2") == "Andre ledd."


@pytest.mark.parametrize(
    ("heading", "name", "title"),
    [
        ("§ 1. Formål", "§1", "Formål"),
        ("§ 2 A-6. Plikt", "§2A-6", "Plikt"),
        ("§ 12-7A. Unntak", "§12-7A", "Unntak"),
        ("§ 23 k. Gransking", "§23k", "Gransking"),
        ("§ 15a. Gassflasker", "§15a", "Gassflasker"),
        ("§ 4", "§4", ""),
        ("§ 3 I kraft", "§3", "I kraft"),
        ("Kapittel 1 A. Domstoler", "kapittel-1A", "Domstoler"),
        ("KAPITTEL II. Plikter", "kapittel-II", "Plikter"),
        ("Kap. 4. Straff", "kapittel-4", "Straff"),
        ("Vedlegg. 2 Melding av farlig stoff", "vedlegg-2", "Melding av farlig stoff"),
        ("Vedlegg I – Skjema", "vedlegg-I", "Skjema"),
        ("Del 1. Støy", "del-1", "Støy"),
        ("Artikkel 3", "artikkel-3", ""),
    ],
)
def test_a_heading_is_a_name_and_a_title(heading: str, name: str, title: str) -> None:
    assert read_heading(heading) == ((name,), title)


@pytest.mark.parametrize(
    "heading", ["Delegering", "Vedlegg til loven", "Kapittelet gjelder", "Innledende bestemmelser"]
)
def test_a_heading_without_a_number_has_no_name(heading: str) -> None:
    assert read_heading(heading) == ((), heading)


# What cannot be read


def only(result: tuple[object, list[Diagnostic]]) -> Diagnostic:
    act, findings = result
    assert act is None
    (finding,) = findings
    return finding


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE html [<!ENTITY x "y">]>',
        '<!DOCTYPE html SYSTEM "http://127.0.0.1/x.dtd">',
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1/x.dtd">',
        '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_and_dtds_are_refused_at_their_place(declaration: str) -> None:
    data = boats().replace(b"<!DOCTYPE html>", declaration.encode())
    finding = only(read_xml("prøve.xml", data))
    assert (finding.code, str(finding.span)) == ("E1106", "prøve.xml:2:1")


def test_a_comment_and_plain_sections_of_text_are_no_declarations() -> None:
    data = boats().replace(b"<h1>", b"<!-- her --><h1>")
    assert read(data).head.refid == BOATS


def test_an_entity_nobody_declared_is_not_read() -> None:
    assert only(read_xml("prøve.xml", boats().replace(b"to \xc3\xa5rer", b"to &arer;"))).code == "E1105"


def test_a_broken_encoding_is_told_at_its_first_byte() -> None:
    finding = only(read_xml("prøve.xml", b"<a>\n  \xe5</a>"))
    assert (finding.code, str(finding.span)) == ("E1105", "prøve.xml:2:3")
    finding = only(read_markdown("prøve.md", b"---\ntittel: \xe5\n"))
    assert (finding.code, str(finding.span)) == ("E1105", "prøve.md:2:9")


def test_a_truncated_document_is_told_where_it_ends() -> None:
    finding = only(read_xml("prøve.xml", boats()[:-20]))
    assert finding.code == "E1105"
    assert finding.span is not None
    assert finding.span.line > 1


def test_a_document_that_is_too_deep_is_told() -> None:
    deep = BOATS_BODY.replace("to årer", "<b>" * 5000 + "x" + "</b>" * 5000)
    assert only(read_xml("prøve.xml", boats(deep))).message == "dokumentet har for mange nivåer"


@pytest.mark.parametrize("data", [b"<html/>", xml("avtale/x", "Avtale", ""), xml(BOATS, "", "")])
def test_a_document_that_is_no_act_is_told(data: bytes) -> None:
    assert only(read_xml("prøve.xml", data)).code == "E1107"


@pytest.mark.parametrize(
    "data", [b"", b"# Overskrift\n", b'---\ntittel: "x"\n---\n', b'---\nrefid: "lov/2001-05-04-7"\n---\n']
)
def test_a_markdown_file_that_is_no_copy_is_told(data: bytes) -> None:
    assert only(read_markdown("prøve.md", data)).code == "E1107"


def test_a_section_that_stands_twice_beside_itself_is_a_warning_and_both_are_kept() -> None:
    twice = boats(BOATS_BODY.replace('data-name="§3"', 'data-name="§2A-1"'))
    act, (finding,) = read_xml("prøve.xml", twice)
    assert act is not None
    assert len(act.find("§2A-1")) == 2
    assert finding.code == "W1108"
    (first, _), line = finding.related[0], twice.decode().split("\n")
    assert finding.span is not None
    assert 'id="kapittel-2-paragraf-2"' in line[finding.span.line - 1]
    assert 'id="kapittel-2-paragraf-1"' in line[first.line - 1]


def test_sections_that_begin_again_in_another_chapter_are_no_fault() -> None:
    assert read_xml("prøve.xml", tanks())[1] == []
