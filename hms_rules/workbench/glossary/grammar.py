"""The whole glossary: the forms of rules and tests, then the words of the ontology."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from hms_rules.language.conclusions import CONCLUSIONS, FOLLOW_ONS, JUDGED
from hms_rules.language.conditions import CONDITIONS
from hms_rules.language.forms import Form
from hms_rules.language.names import Names
from hms_rules.workbench.glossary.entry import Entry, Group, Said
from hms_rules.workbench.glossary.examples import Samples, example_of, things_in_a_table
from hms_rules.workbench.glossary.words import word_groups
from hms_rules.workbench.testing.expecting import THEN
from hms_rules.workbench.testing.playing import WHEN
from hms_rules.workbench.testing.stating import GIVEN, THINGS

T = TypeVar("T")
_VERBS = ("gjelder", "skal", "plikter", "kan", "er", "regnes", "må", "bygger", "viser")


def glossary(names: Names, word: str = "") -> list[Group]:
    """Every sentence, by group; only those that speak of the word, when there is one."""
    words = list(word_groups(names))
    groups = [*form_groups(Samples.of(names, words)), *words]
    found = (Group(g.heading, tuple(e for e in g.entries if e.speaks_of(word))) for g in groups)
    return [group for group in found if group.entries]


def form_groups(samples: Samples) -> Iterator[Group]:
    """The forms of the grammar, in its own order, and those that only tests have."""
    things = Entry(
        THINGS.name, THINGS.meaning, "Og", things_in_a_table(THINGS.example, samples.setting.names)
    )
    yield Group(
        "Vilkår: etter «Gitt at» eller «Og at», og uten «at» etter «Men ikke dersom»",
        tuple(_entries(CONDITIONS, "Gitt at", samples)),
    )
    yield Group("Konklusjoner: etter «Så» eller «Og»", tuple(_entries(CONCLUSIONS, "Så", samples)))
    yield Group("Skjønn: det et menneske må vurdere", tuple(_norms(samples)))
    yield Group(
        "Tilføyelser: rett under et dokument eller en plikt", tuple(_entries(FOLLOW_ONS, "Og", samples))
    )
    yield Group("Bare i tester: hva som er kjent", (*_entries(GIVEN, "Gitt", samples), things))
    yield Group("Bare i tester: hvilken dag", tuple(_entries(WHEN, "Når", samples)))
    yield Group("Bare i tester: hva svaret skal være", tuple(_entries(THEN, "Så", samples)))


def _entries(forms: Iterable[Form[T]], keyword: str, samples: Samples) -> Iterator[Entry]:
    for form in forms:
        if form.example:
            said = example_of(form, samples)
            yield Entry(form.name, form.meaning, _keyword(keyword, said.text), said)


def _keyword(keyword: str, text: str) -> str:
    """«Så» is followed by the verb and «Gitt» by the business; other lines go on from another."""
    goes_on = {"Så": text.split(maxsplit=1)[0] not in _VERBS, "Gitt": not text.startswith("en virksomhet")}
    return "Og" if goes_on.get(keyword) else keyword


def _norms(samples: Samples) -> Iterator[Entry]:
    for form in JUDGED:
        what = example_of(form, samples)
        head, tail = "må det vurderes om ", ', fordi "…"'
        whole = f"{head}{what.text}{tail}"
        holes = (*((a + len(head), b + len(head)) for a, b in what.holes), (len(whole) - 2, len(whole) - 1))
        yield Entry(form.name, f"må vurderes: {form.meaning}", "Så", Said(whole, holes=holes))
