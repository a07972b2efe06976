"""The glossary: every form and every word of the ontology, with an example that can be read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hms_rules.cli import commands
from hms_rules.diagnostics import Span, render_gnu
from hms_rules.language.conclusions import CONCLUSIONS, FOLLOW_ONS, JUDGED
from hms_rules.language.conditions import CONDITIONS
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Setting, read_as
from hms_rules.language.names import Names
from hms_rules.language.parser import parse_rules
from hms_rules.workbench.glossary.entry import Entry, Group
from hms_rules.workbench.glossary.examples import Samples
from hms_rules.workbench.glossary.grammar import glossary
from hms_rules.workbench.glossary.text import as_text, example_lines
from hms_rules.workbench.glossary.words import word_groups
from hms_rules.workbench.names import read_names
from hms_rules.workbench.testing.expecting import THEN, expect
from hms_rules.workbench.testing.playing import WHEN
from hms_rules.workbench.testing.stating import GIVEN, THINGS, state
from tests.rule_vocabulary import VOCABULARY, Codes

SHIPPED = read_names()
SMALL = Names.of(VOCABULARY, Codes())
NOWHERE = Span("", 0, 0)
TEST_ONLY = "Bare i tester"


def phrase(text: str) -> Phrase:
    return Phrase.written(text, NOWHERE)


def own(groups: list[Group], heading: str) -> tuple[Entry, ...]:
    return next(group.entries for group in groups if group.heading.startswith(heading))


# ------------------------------------------------------------------ nothing is left out


def test_every_form_of_the_grammar_is_there_in_its_own_order() -> None:
    groups = glossary(SHIPPED)
    for heading, forms in (
        ("Vilkår", CONDITIONS),
        ("Konklusjoner", [form for form in CONCLUSIONS if form.example]),
        ("Skjønn", JUDGED),
        ("Tilføyelser", FOLLOW_ONS),
        ("Bare i tester: hva som", (*GIVEN, THINGS)),
        ("Bare i tester: hvilken", WHEN),
        ("Bare i tester: hva svaret", THEN),
    ):
        assert [e.name for e in own(groups, heading)] == [form.name for form in forms]


def test_every_word_of_the_ontology_is_there_once() -> None:
    groups, words = glossary(SHIPPED), SHIPPED.vocabulary
    duties = {sort: [d for d in words.duties if d.startswith(sort)] for sort in ("plikt", "adgang", "forbud")}
    used = {m for kind in words.kinds.values() for m in SHIPPED.measures_of(kind)}
    for heading, things in (
        ("Begreper", words.facts),
        ("Størrelser", words.quantities),
        ("Ting", words.kinds),
        ("Mål", used),
        ("Vedtak", words.decisions),
        ("Avledede", words.derived),
        ("Dokumenter", words.documents),
        ("Plikter", duties["plikt"]),
        ("Adganger", duties["adgang"]),
        ("Forbud", duties["forbud"]),
    ):
        entries = own(groups, heading)
        assert len({e.line + str(e.said.table) for e in entries}) == len(things) == len(entries)


def test_every_sentence_says_what_it_means() -> None:
    assert [e.line for group in glossary(SHIPPED) for e in group.entries if not e.meaning] == []


# ------------------------------------------------------------------ every example can be read


def rule(number: int, entry: Entry, names: Names) -> list[str]:
    """A rule that the example is one line of; a line that goes on from another has that line before it."""
    vocabulary = names.vocabulary
    lines = example_lines(entry)
    derived = next(k for k in vocabulary.kinds.values() if k.derived)
    base = vocabulary.kinds[derived.broader[0]]
    duty = next(d for d in vocabulary.duties.values() if d.id.startswith("plikt:"))
    about = [f"Gitt at virksomheten {base.verb} {base.indefinite}"]
    if entry.keyword == "Gitt at":
        steps = [*lines, "Så gjelder bestemmelsen"]
    elif entry.keyword == "Så":
        steps = [*about, *lines]
    else:
        steps = [*about, f'Så plikter virksomheten å "{duty.label}"', *lines]
    return [f"@id:proeve-{number}", "Scenario: Prøve", *steps]


@pytest.mark.parametrize("names", [SHIPPED, SMALL], ids=["shipped", "small"])
def test_every_example_of_rules_can_be_read(names: Names) -> None:
    setting = Samples.of(names, list(word_groups(names))).setting
    entries = [e for g in glossary(names) if not g.heading.startswith(TEST_ONLY) for e in g.entries]
    text = "\n".join(
        [
            "# language: no",
            f"@kilde:{setting.act}",
            "Egenskap: Prøve",
            f"@hjemmel:{setting.provision.removeprefix(f'{setting.act}/')} @kontrollert:2026-11-23",
            "Regel: Prøve",
            *(line for n, entry in enumerate(entries) for line in rule(n, entry, names)),
        ]
    )
    file, findings = parse_rules("x.feature", text.encode(), names.vocabulary, names.industries)
    lines = text.splitlines()
    assert [f"{lines[d.span.line - 1]}: {render_gnu(d)}" for d in findings if d.span] == []
    assert file is not None
    assert len(file.sections[0].rules) == len(entries)


@pytest.mark.parametrize("names", [SHIPPED, SMALL], ids=["shipped", "small"])
def test_every_example_of_tests_can_be_read(names: Names) -> None:
    setting = Setting(names, act="", provision="", standard="SN2025")
    groups = glossary(names)
    for entry in own(groups, "Bare i tester: hva som"):
        table = tuple(Row(tuple(map(phrase, row)), NOWHERE) for row in entry.said.table)
        state(phrase(entry.said.text), table, setting)  # raises where it cannot be read
    for entry in own(groups, "Bare i tester: hvilken"):
        assert read_as(WHEN, phrase(entry.said.text), (), setting)
    for entry in own(groups, "Bare i tester: hva svaret"):
        expect(phrase(entry.said.text), setting)


# ------------------------------------------------------------------ the command


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["rules", "glossary", *map(str, words)], prog_name="hms-rules")


def test_a_word_finds_the_sentences_that_have_it() -> None:
    groups = glossary(SMALL, "LASTMOMENT")
    assert [(g.heading, list(as_text(g))) for g in groups] == [
        (
            "Mål på ting",
            [
                "  lastmoment (mobilkran)",
                "    Gitt at virksomheten bruker en mobilkran der:",
                "      | vilkår                    |",
                "      | lastmoment er minst 10 tm |",
            ],
        )
    ]
    shown = run("internkontrollen").stdout
    assert "  Systematisk overvåkning og gjennomgang av internkontrollen – skriftlig dokumentasjon" in shown
    assert (
        '    Så skal virksomheten ha "Systematisk overvåkning og gjennomgang av internkontrollen"\n' in shown
    )
    assert "arbeidsmiljøutvalg" not in shown
    assert run("finnesikke").stdout == "Ingen setninger har «finnesikke» i seg.\n"


def test_the_three_ways_to_write_it_hold_the_same_sentences() -> None:
    lines = [entry.line for group in glossary(SHIPPED) for entry in group.entries]
    assert [item["example"] for item in json.loads(run("--format", "json").stdout)] == lines
    blocks = re.findall(r"```gherkin\n(.*?)\n", run("--format", "markdown").stdout)
    assert blocks == lines
    shown = run().stdout.splitlines()
    assert [line.strip() for line in shown if line.startswith("    ") and line.strip()[0] != "|"] == lines


def test_an_ontology_with_errors_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "feil.ttl").write_text("@prefix a: <", encoding="utf-8")
    result = run("--ontology", tmp_path)
    assert result.exit_code == 2
    assert result.stderr.startswith("feil[E08")
