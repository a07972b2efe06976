"""Industry codes of two standards: expectations are read in Statistics Norway's tables by hand."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from msgspec import json

from hms_rules.registers.industry import STANDARDS, IndustryCodes, Standard, matches

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "nace"


@pytest.fixture(scope="module")
def codes() -> IndustryCodes:
    return IndustryCodes.load(ROOT / "ontology" / "naering")


def both(new: str, old: str) -> dict[str, frozenset[str]]:
    return {"SN2025": frozenset(new.split()), "SN2007": frozenset(old.split())}


@pytest.mark.parametrize(
    ("code", "parent", "name"),
    [
        ("F", None, "Bygge- og anleggsvirksomhet"),
        ("43", "F", "Spesialisert bygge- og anleggsvirksomhet"),
        ("43.3", "43", "Ferdiggjøring av bygninger"),
        ("43.32", "43.3", "Snekkerarbeid"),
        ("43.320", "43.32", "Snekkerarbeid"),
    ],
)
def test_every_level_has_a_name_and_a_parent(
    codes: IndustryCodes, code: str, parent: str | None, name: str
) -> None:
    assert codes.exists(code, "SN2025")
    assert codes.parent(code, "SN2025") == parent
    assert codes.name(code, "SN2025") == name


def test_sections_differ_between_the_standards(codes: IndustryCodes) -> None:
    assert codes.exists("V", "SN2025")
    assert not codes.exists("V", "SN2007")
    assert codes.name("58", "SN2007") == "Forlagsvirksomhet"
    assert codes.parent("62", "SN2007") == "J"
    assert codes.parent("62", "SN2025") == "K"


def test_english_names_are_given_where_statistics_norway_gives_them(codes: IndustryCodes) -> None:
    assert codes.name("24.420", "SN2025", "en") == "Aluminium production"
    assert codes.name("24.420", "SN2007", "en") is None
    assert codes.name("43.999", "SN2025") is None


def test_leaves_are_the_subclasses_under_a_code_of_any_level(codes: IndustryCodes) -> None:
    under = frozenset(["43.310", "43.320", "43.330", "43.340", "43.350"])
    assert codes.leaves("43.3", "SN2025") == under
    assert codes.leaves("43.32", "SN2025") == codes.leaves("43.320", "SN2025") == {"43.320"}
    assert codes.leaves("43", "SN2025") > under
    assert codes.leaves("F", "SN2025") > codes.leaves("43", "SN2025")
    assert {leaf[:2] for leaf in codes.leaves("F", "SN2025")} == {"41", "42", "43"}
    assert codes.leaves("43.3", "SN2007") == frozenset(
        ["43.310", "43.320", "43.330", "43.341", "43.342", "43.390"]
    )
    assert codes.leaves("43.9999", "SN2025") == frozenset()


def test_a_code_with_one_correspondence_each_way_is_read_straight(codes: IndustryCodes) -> None:
    reading = codes.possible("62.010", "SN2007")
    assert reading.possible == both(new="62.100", old="62.010")
    assert reading.note == ""
    assert reading.problem is None


def test_a_split_is_every_code_it_may_have_become(codes: IndustryCodes) -> None:
    reading = codes.possible("25.610", "SN2007")
    assert reading.possible == both(new="25.510 25.520 25.530", old="25.610")
    assert reading.note == "25.610 i SN2007 kan være 25.510, 25.520 eller 25.530 i SN2025"


def test_a_split_in_many_is_counted_instead_of_listed(codes: IndustryCodes) -> None:
    assert codes.possible("43.990", "SN2007").note == "43.990 i SN2007 kan være én av 10 koder i SN2025"


def test_the_same_number_with_another_meaning_is_read_as_both_when_nobody_knows(
    codes: IndustryCodes,
) -> None:
    # SN2007: overflatebehandling av metaller. SN2025: kjøkkenredskaper (25.710 in SN2007).
    reading = codes.possible("25.610")
    assert reading.possible == both(new="25.610 25.510 25.520 25.530", old="25.710 25.610")
    assert reading.note == "25.610 finnes i både SN2025 og SN2007 med ulikt innhold, og er lest som begge"


def test_a_stated_standard_settles_an_ambiguous_number(codes: IndustryCodes) -> None:
    assert codes.possible("25.610", "SN2025").possible == both(new="25.610", old="25.710")


def test_an_unchanged_code_that_also_received_others_is_still_a_trap(codes: IndustryCodes) -> None:
    # The table calls 43.320 unchanged, but SN2025 43.320 also holds a part of SN2007 43.390.
    reading = codes.possible("43.320")
    assert reading.possible == both(new="43.320", old="43.320 43.390")
    assert "lest som begge" in reading.note
    assert matches(reading.possible["SN2007"], ("43.320",)) is None


def test_a_code_that_means_the_same_in_both_needs_no_remark(codes: IndustryCodes) -> None:
    assert codes.possible("01.110").possible == both(new="01.110", old="01.110")
    assert codes.possible("01.110").note == ""


def test_a_code_in_only_one_standard_decides_which_it_is(codes: IndustryCodes) -> None:
    assert codes.possible("45.200").possible == both(new="95.310", old="45.200")
    assert codes.possible("62.100").possible == both(new="62.100", old="62.010")


def test_a_group_is_all_its_subclasses(codes: IndustryCodes) -> None:
    reading = codes.possible("43.3", "SN2025")
    assert reading.possible["SN2025"] == frozenset(["43.310", "43.320", "43.330", "43.340", "43.350"])
    assert reading.note == "43.3 er en gruppe med flere koder"
    assert matches(reading.possible["SN2025"], ("43.3",)) is True
    assert matches(reading.possible["SN2025"], ("43.32",)) is None


def test_a_code_without_correspondence_is_unknown_in_the_other_standard(codes: IndustryCodes) -> None:
    reading = codes.possible("46.890", "SN2025")
    assert reading.possible == both(new="46.890", old="")
    assert reading.note == "46.890 i SN2025 har ingen tilsvarende kode i SN2007"
    assert matches(reading.possible["SN2007"], ("46",)) is None


def test_a_group_with_one_subclass_without_correspondence_is_unknown_in_the_other_standard(
    codes: IndustryCodes,
) -> None:
    assert len(codes.possible("46.8", "SN2025").possible["SN2025"]) > 1
    assert codes.possible("46.8", "SN2025").possible["SN2007"] == frozenset()


@pytest.mark.parametrize("code", ["00.000", "", "  "])
@pytest.mark.parametrize("standard", [None, "SN2025", "SN2007"])
def test_a_code_that_is_not_stated_is_unknown_and_no_mistake(
    codes: IndustryCodes, code: str, standard: Standard | None
) -> None:
    reading = codes.possible(code, standard)
    assert reading.possible == both(new="", old="")
    assert reading.note.startswith("næringskoden er ikke oppgitt")
    assert reading.problem is None


def test_a_replaced_code_is_read_as_its_successors(codes: IndustryCodes) -> None:
    reading = codes.possible("43.220")
    assert reading.possible == both(new="43.221 43.222 43.223", old="43.221 43.222 43.223 43.990")
    assert reading.note == "43.220 er erstattet av 43.221, 43.222 og 43.223"
    assert "43.220" not in codes.leaves("43.22", "SN2025")


def test_a_rule_on_a_replaced_code_reaches_businesses_with_the_new_ones(codes: IndustryCodes) -> None:
    rule = codes.prefixes(["43.220"], "SN2025")
    assert matches(codes.possible("43.223", "SN2025").possible["SN2025"], rule) is True
    assert matches(codes.possible("43.220", "SN2025").possible["SN2025"], rule) is True
    assert matches(codes.possible("43.220", "SN2025").possible["SN2025"], ("43.221",)) is None
    assert matches(codes.possible("43.230", "SN2025").possible["SN2025"], rule) is False


def test_a_section_letter_becomes_its_divisions(codes: IndustryCodes) -> None:
    assert codes.prefixes(["F", "24.4"], "SN2025") == ("41", "42", "43", "24.4")


def test_a_section_letter_that_was_not_made_ready_is_a_bug_and_never_a_no() -> None:
    with pytest.raises(AssertionError):
        matches(frozenset({"43.320"}), ("F",))


def test_matching_is_true_when_all_false_when_none_and_else_unknown() -> None:
    assert matches(frozenset({"24.420", "24.430"}), ("24",)) is True
    assert matches(frozenset({"24.420", "25.110"}), ("24",)) is None
    assert matches(frozenset({"25.110", "25.240"}), ("24",)) is False
    assert matches(frozenset(), ("24",)) is None
    assert matches(frozenset({"24.420"}), ()) is False


def test_a_short_code_matches_from_the_left_only() -> None:
    assert matches(frozenset({"42.420"}), ("24",)) is False
    assert matches(frozenset({"02.400"}), ("24",)) is False


def test_excepted_codes_are_outside() -> None:
    assert matches(frozenset({"25.400"}), ("25",), ("25.4",)) is False
    assert matches(frozenset({"25.110"}), ("25",), ("25.4",)) is True
    assert matches(frozenset({"25.110", "25.400"}), ("25",), ("25.4",)) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [("43320", "43.320"), ("43,320", "43.320"), ("43 320", "43.320"), ("1.110", "01.110"), ("f", "F")],
)
def test_a_code_that_is_only_written_differently_is_recognised(
    codes: IndustryCodes, written: str, meant: str
) -> None:
    assert codes.near(written, "SN2025") == [meant]


def test_near_codes_are_of_the_same_level_and_few(codes: IndustryCodes) -> None:
    assert codes.near("43.999", "SN2025")[0] == "43.990"
    assert "43.230" in codes.near("43.203", "SN2025")  # two digits in the wrong order
    assert set(codes.near("43.7", "SN2025")) <= {f"43.{n}" for n in range(1, 10)}
    assert len(codes.near("34.320", "SN2025")) <= 5
    assert codes.near("snekker", "SN2025") == []


def test_near_codes_never_suggest_a_replaced_one(codes: IndustryCodes) -> None:
    assert "43.220" not in codes.near("43.229", "SN2025")


def test_an_unknown_code_is_a_problem_with_a_suggestion(codes: IndustryCodes) -> None:
    problem = codes.problem("41.201", "SN2025")
    assert problem is not None
    assert problem.kind == "unknown"
    assert problem.message == "næringskoden «41.201» finnes ikke i SN2025"
    assert problem.help == "mente du «41.000»?"
    assert codes.possible("41.201", "SN2025").problem == problem


def test_a_code_unknown_to_both_standards_says_so_and_is_unknown(codes: IndustryCodes) -> None:
    reading = codes.possible("43.999")
    assert reading.problem is not None
    assert reading.problem.message == "næringskoden «43.999» finnes verken i SN2025 eller SN2007"
    assert reading.possible == both(new="", old="")


def test_a_code_of_the_old_standard_alone_names_the_fix_and_the_new_codes(codes: IndustryCodes) -> None:
    problem = codes.problem("41.200")
    assert problem is not None
    assert problem.kind == "other-standard"
    assert problem.message == "næringskoden «41.200» finnes i SN2007, men ikke i SN2025"
    assert problem.help == (
        'skriv {code: "41.200", standard: SN2007}, eller bruk koden i SN2025: 41.000, 43.990 eller 91.300'
    )


def test_a_code_that_exists_is_no_problem(codes: IndustryCodes) -> None:
    assert codes.problem("43.320") is None
    assert codes.problem("43.220") is None
    assert codes.problem("41.200", "SN2007") is None


def test_the_compiled_form_is_the_same_after_a_round_trip(codes: IndustryCodes) -> None:
    assert json.decode(json.encode(codes), type=IndustryCodes) == codes


def test_the_export_has_every_code_once_and_parents_first(codes: IndustryCodes) -> None:
    sizes: dict[Standard, dict[int, int]] = {
        "SN2025": {1: 22, 2: 87, 3: 287, 4: 651, 5: 739},
        "SN2007": {1: 21, 2: 87, 3: 270, 4: 613, 5: 820},
    }
    for standard in STANDARDS:
        seen: set[str | None] = {None}
        concepts = list(codes.concepts(standard))
        for concept in concepts:
            assert concept.parent in seen, concept
            seen.add(concept.code)
        assert Counter(c.level for c in concepts) == sizes[standard]
        assert len(seen) - 1 == len(concepts)


def test_the_correspondence_is_exact_only_when_neither_side_has_others(codes: IndustryCodes) -> None:
    pairs = {(c.sn2007, c.sn2025): c.exact for c in codes.correspondences()}
    assert len(pairs) == 1251
    assert pairs["62.010", "62.100"] is True
    assert pairs["43.320", "43.320"] is False
    assert pairs["25.610", "25.510"] is False


def test_193_of_the_numbers_in_both_standards_are_known_to_be_ambiguous(codes: IndustryCodes) -> None:
    # 494 subclass numbers are in both standards; 193 of them do not mean the same.
    shared = [c for c in codes.names["SN2025"] if len(c) == 6 and c in codes.names["SN2007"]]
    ambiguous = [c for c in shared if codes.possible(c).note]
    assert (len(shared), len(ambiguous)) == (494, 193)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the reference folder ../shared/nace is not here")
def test_the_tables_agree_with_the_reference_material(codes: IndustryCodes) -> None:
    def rows(name: str) -> list[dict[str, str]]:
        with (SHARED / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    for standard in STANDARDS:
        expected = {
            (r["code"], int(r["level"]), r["parent"] or None, r["name_nb"], r["name_en"])
            for r in rows(f"{standard.lower()}.csv")
        }
        ours = {c[:5] for c in codes.concepts(standard)}
        # The name of 43.222 is that of the correspondence; the reference has the older one.
        assert {c[0] for c in ours ^ expected} <= {"43.222"}
    pairs = {(c.sn2007, c.sn2025) for c in codes.correspondences()}
    assert pairs == {(r["sn2007"], r["sn2025"]) for r in rows("sn2007_sn2025.csv")}
