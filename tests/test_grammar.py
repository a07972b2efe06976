"""Every form of the grammar: a sentence, and the atoms it says, written out by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from hms_rules.diagnostics import Span
from hms_rules.language.conclusions import CONCLUSIONS, FOLLOW_ONS
from hms_rules.language.conditions import CONDITIONS
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Form, Refused, Setting
from hms_rules.language.grammar import Grammar
from hms_rules.language.sections import place_in_act, section_id
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    Conclusion,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    ObjectComparison,
    ObjectConclusion,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    OnlyActivities,
    ScopeConclusion,
    Target,
    Timing,
)
from tests.rule_vocabulary import AML, INDUSTRIVERN, VOCABULARY, Codes

GRAMMAR = Grammar.of(VOCABULARY, Codes())
SETTING = Setting(
    GRAMMAR.names, INDUSTRIVERN, f"{INDUSTRIVERN}/§7", "SN2025", "proeve", objects=("oljetank",)
)
HERE = Span("x.feature", 1, 1, 1)


def phrase(text: str) -> Phrase:
    return Phrase.written(text, HERE)


def rows(*lines: str) -> tuple[Row, ...]:
    return tuple(Row(tuple(phrase(c.strip()) for c in line.split("|")), HERE) for line in lines)


def said(text: str, *table: str) -> tuple[tuple[object, bool], ...]:
    return GRAMMAR.clause(phrase(text), rows(*table), SETTING)


def refused(text: str, *table: str) -> list[str]:
    with pytest.raises(Refused) as caught:
        said(text, *table)
    return [f.code for f in caught.value.findings]


@pytest.mark.parametrize(
    ("text", "atom", "negated"),
    [
        ("virksomheten utfører asbestarbeid", FactHolds("asbestarbeid"), False),
        ("virksomheten ikke utfører asbestarbeid", FactHolds("asbestarbeid"), True),
        ("ingen av partene krever det", FactHolds("krav"), True),
        ("antall arbeidstakere er minst 5", Comparison("arbeidstakere", Comparator.AT_LEAST, 5), False),
        ("antall arbeidstakere er flere enn 5", Comparison("arbeidstakere", Comparator.MORE_THAN, 5), False),
        (
            "antall arbeidstakere er færre enn 1 000",
            Comparison("arbeidstakere", Comparator.LESS_THAN, 1000),
            False,
        ),
        ("antall arbeidstakere er inntil 5", Comparison("arbeidstakere", Comparator.AT_MOST, 5), False),
        ("antall arbeidstakere er høyst 5", Comparison("arbeidstakere", Comparator.AT_MOST, 5), False),
        ("antall arbeidstakere er nøyaktig 5", Comparison("arbeidstakere", Comparator.EXACTLY, 5), False),
        ("støynivå er mer enn 85,5 dB", Comparison("stoy", Comparator.MORE_THAN, 85.5), False),
        (
            "samlet mengde brannfarlig væske er minst 3,2 m3",
            Comparison("vaeske", Comparator.AT_LEAST, 3200),
            False,
        ),
        (
            "dagen anlegget ble tatt i bruk er før 1. juli 2010",
            DateComparison("tatt-i-bruk", Comparator.LESS_THAN, date(2010, 7, 1)),
            False,
        ),
        (
            "dagen anlegget ble tatt i bruk er fra og med 2010-07-01",
            DateComparison("tatt-i-bruk", Comparator.AT_LEAST, date(2010, 7, 1)),
            False,
        ),
        ("næringskoden er 24.4", Industry(("24.4",)), False),
        ("næringskoden ikke er 24.4", Industry(("24.4",)), True),
        ("næringskoden er 46 unntatt 46.7", Industry(("46",), ("46.7",)), False),
        ("en av næringskodene er 38", Industry(("38",), main=False), False),
        ("ingen av næringskodene er 38", Industry(("38",), main=False), True),
        ('det foreligger vedtak om "pålegg om industrivern"', DecisionExists("paalegg"), False),
        ('det ikke foreligger vedtak om "pålegg om industrivern"', DecisionExists("paalegg"), True),
        ('virksomheten regnes som "storulykkevirksomhet"', Target("begrep:storulykke"), False),
        ('virksomheten ikke plikter å "opprette arbeidsmiljøutvalg"', Target("plikt:amu"), True),
        (
            'virksomheten skal ha "Beredskapsplan for industrivernet"',
            Target("dokument:beredskapsplan"),
            False,
        ),
        ("virksomheten har en nedgravd oljetank", ObjectExists("oljetank"), False),
        ("virksomheten ikke bruker noen mobilkran", ObjectExists("kran"), True),
        (
            "minst én mobilkran har lastmoment på mer enn 8 tm",
            ObjectExists("kran", (ObjectComparison("lastmoment", Comparator.MORE_THAN, 8),)),
            False,
        ),
        ("forskriften gjelder", Target(INDUSTRIVERN), False),
        ("arbeidsmiljøloven gjelder", Target(AML), False),
        ("aml ikke gjelder", Target(AML), True),
        ("arbeidsmiljøloven § 6-1 gjelder", Target(f"{AML}/§6-1"), False),
        ("arbeidsmiljøloven § 2 A-6 ikke gjelder", Target(f"{AML}/§2A-6"), True),
        ("forskriften kapittel 2 gjelder", Target(f"{INDUSTRIVERN}/kapittel-2"), False),
    ],
)
def test_a_condition_says_one_atom(text: str, atom: object, negated: bool) -> None:  # noqa: FBT001  # a column of the table
    assert said(text) == ((atom, negated),)


def test_a_lower_and_an_upper_bound_are_two_conditions() -> None:
    assert said("antall arbeidstakere er minst 10 og mindre enn 30") == (
        (Comparison("arbeidstakere", Comparator.AT_LEAST, 10), False),
        (Comparison("arbeidstakere", Comparator.LESS_THAN, 30), False),
    )


def test_the_unit_of_the_second_bound_serves_the_first() -> None:
    assert said("samlet mengde brannfarlig væske er minst 1 og høyst 2 m³") == (
        (Comparison("vaeske", Comparator.AT_LEAST, 1000), False),
        (Comparison("vaeske", Comparator.AT_MOST, 2000), False),
    )


def test_the_longest_label_wins() -> None:
    read = said("antall arbeidstakere som regnes med for arbeidsmiljøutvalg er minst 30")
    assert read == ((Comparison("amu-antall", Comparator.AT_LEAST, 30), False),)


def test_only_takes_a_table_of_activities() -> None:
    read = said("virksomheten bare driver ett eller flere av:", "aktivitet", "gruvedrift", "asbestarbeid")
    assert read == ((OnlyActivities(("asbestarbeid", "gruvedrift")), False),)


def test_a_code_table_with_exceptions_and_a_section_letter() -> None:
    read = said("næringskoden er en av:", "kode | unntatt", "46 | 46.7", "24 | 24.4, 24.42", "B | –")
    assert read == ((Industry(("05", "24", "46"), ("24.4", "24.42", "46.7")), False),)


def test_all_conditions_of_a_table_are_about_one_object() -> None:
    read = said(
        "virksomheten har en nedgravd oljetank der:",
        "vilkår",
        "volum er mer enn 3,2 m3",
        "ikke ligger innendørs",
        "dagen den ble gravd ned er før 2000-01-01",
        'regnes ikke som "stor tank"',
    )
    terms = (
        ObjectComparison("volum", Comparator.MORE_THAN, 3200),
        ObjectIs("innendors", negated=True),
        ObjectDate("nedgravd-dato", Comparator.LESS_THAN, date(2000, 1, 1)),
        ObjectCounts("stor-tank", negated=True),
    )
    assert read == ((ObjectExists("oljetank", terms), False),)


def test_codes_of_an_object() -> None:
    read = said(
        "virksomheten bruker et kjemikalie der:", "vilkår", "faresetning er en av H350, H340 eller H360"
    )
    assert read == ((ObjectExists("kjemikalie", (ObjectHasCode("farer", ("H340", "H350", "H360")),)), False),)


def test_every_wrong_cell_is_a_finding() -> None:
    codes = refused(
        "virksomheten har en tank der:", "vilkår", "volum er minst 3 kg", "ligger inne", "volum er 3 liter"
    )
    assert codes == ["E0305", "E0206", "E0306"]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("§ 2 A-6", "§2A-6"),
        ("§ 6-1 andre ledd", "§6-1/ledd-2"),
        ("§ 5 nr. 4", "§5/nr-4"),
        ("§ 10-3 bokstav f", "§10-3/bokstav-f"),
        ("§ 14-12 a første ledd bokstav b", "§14-12a/ledd-1/bokstav-b"),
        ("§ 6-1 første ledd", "§6-1/ledd-1"),
        ("§ 2 A-1 første ledd", "§2A-1/ledd-1"),
        ("§ 12-7A", "§12-7A"),
        ("§12-7A/ledd-1", "§12-7A/ledd-1"),
        ("§ 12-7 Ærlighet", None),
        ("kapittel 2 A", "kapittel-2A"),
        ("vedlegg I del 1", "vedlegg-I/del-1"),
        ("§6-1/ledd-2", "§6-1/ledd-2"),
        ("§ seks", None),
        ("§ 6-1 om verneombud", None),
    ],
)
def test_a_reference_as_the_law_writes_it(text: str, section: str | None) -> None:
    assert section_id(text) == section


def test_provisions_stand_in_the_order_of_the_law() -> None:
    dashed = [
        "§1-2",
        "§2-2",
        "§2A-1",
        "§2A-6",
        "§3-1",
        "§10-3",
        "§14-5",
        "§14-12",
        "§14-12b",
        "§14-12b/ledd-2",
        "§14-13",
    ]
    plain = ["§5/ledd-2/nr-2", "§5/ledd-2/nr-10", "§9", "§10", "vedlegg-2"]
    mixed = ["§2-1", "§2A-3", "§5", "§9", "§10-12", "§14-8", "§14-8a", "§14-15", "vedlegg-2"]
    for right in (dashed, plain, mixed):
        shuffled = [f"lov/2005-06-17-62/{section}" for section in sorted(right)]
        assert sorted(shuffled, key=place_in_act) == [f"lov/2005-06-17-62/{section}" for section in right]


def concluded(text: str, *table: str) -> object:
    return GRAMMAR.conclusion(phrase(text), rows(*table), SETTING, first=True)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("gjelder forskriften", INDUSTRIVERN),
        ("gjelder forskrift om industrivern", INDUSTRIVERN),
        ("gjelder bestemmelsen", f"{INDUSTRIVERN}/§7"),
        ("gjelder kapittelet", f"{INDUSTRIVERN}/kapittel-2"),
        ('skal virksomheten ha "Beredskapsplan for industrivernet"', "dokument:beredskapsplan"),
        ('plikter virksomheten å "opprette arbeidsmiljøutvalg"', "plikt:amu"),
        ('kan virksomheten "avtale en annen ordning"', "adgang:avtale"),
        ('er det forbudt å "la barn arbeide"', "forbud:barn"),
        ('regnes virksomheten som "storulykkevirksomhet"', "begrep:storulykke"),
    ],
)
def test_a_conclusion_names_its_target(text: str, target: str) -> None:
    assert concluded(text) == Conclusion(target, Span("x.feature", 1, 1, len(text)))


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("bestemmelsen gjelder", f"{INDUSTRIVERN}/§7"),
        ("forskriften gjelder", INDUSTRIVERN),
        ('virksomheten skal ha "Beredskapsplan for industrivernet"', "dokument:beredskapsplan"),
        ('plikter å "opprette arbeidsmiljøutvalg"', "plikt:amu"),
        ('regnes som "storulykkevirksomhet"', "begrep:storulykke"),
    ],
)
def test_an_open_norm_has_its_target_and_its_reason(text: str, target: str) -> None:
    whole = f'må det vurderes om {text}, fordi "risikoen kan tilsi det"'
    assert concluded(whole) == Conclusion(
        target, Span("x.feature", 1, 1, len(whole)), "risikoen kan tilsi det"
    )


@pytest.mark.parametrize(("word", "applies"), [("gjelder", True), ("gjelder ikke", False)])
def test_a_scope_section_adds_or_takes_away(word: str, applies: bool) -> None:  # noqa: FBT001  # a column of the table
    text = f"{word} disse bestemmelsene:"
    found = concluded(text, "bestemmelse", "kapittel 2", "arbeidsmiljøloven § 6-1")
    wanted = (f"{INDUSTRIVERN}/kapittel-2", f"{AML}/§6-1")
    assert found == ScopeConclusion(wanted, applies, Span("x.feature", 1, 1, len(text)))


def test_an_object_is_regarded_as_something() -> None:
    text = 'regnes tanken som "stor tank"'
    assert concluded(text) == ObjectConclusion("stor-tank", Span("x.feature", 1, 1, len(text)))


@pytest.mark.parametrize(
    ("text", "timing"),
    [
        ("det skal skje innen 2028-10-01", Timing("by", date=date(2028, 10, 1))),
        ('det skal skje senest 14 dager etter "ulykken"', Timing("after", period="P14D", event="ulykken")),
        ('det skal skje senest to måneder før "oppstart"', Timing("before", period="P2M", event="oppstart")),
        ('det skal skje når "arbeidet begynner"', Timing("when", event="arbeidet begynner")),
        ("det skal gjentas minst hvert år", Timing("repeat", period="P1Y")),
        ("det skal gjentas minst hver 6. måned", Timing("repeat", period="P6M")),
        ("det skal oppbevares i minst 5 år", Timing("keep", period="P5Y")),
        ('det skal oppbevares i minst 60 år etter "slutt"', Timing("keep", period="P60Y", event="slutt")),
        ('det er for "kranførere"', Timing("for", event="kranførere")),
    ],
)
def test_a_line_that_follows_on_a_duty(text: str, timing: Timing) -> None:
    assert GRAMMAR.timing(phrase(text), (), SETTING) == timing


def test_every_form_reads_its_own_example() -> None:
    forms: tuple[Form[Any], ...] = (*CONDITIONS, *CONCLUSIONS, *FOLLOW_ONS)
    for form in forms:
        if form.example:
            assert form.pattern.fullmatch(form.example), form.name


def test_an_exception_has_no_at_and_one_bound() -> None:
    read = GRAMMAR.exception(phrase("ikke dersom virksomheten driver gruve"), (), SETTING)
    assert read == ((FactHolds("gruvedrift"), False),)
    with pytest.raises(Refused):
        GRAMMAR.exception(phrase("ikke dersom antall arbeidstakere er minst 5 og høyst 9"), (), SETTING)
