"""What lint says of rules that are right: no test, no use, no authority, read before an amendment."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from hms_rules import cache
from hms_rules.diagnostics import Diagnostic
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.ontology import checking
from hms_rules.ontology.reading import Source
from hms_rules.ontology.shapes import shape_findings
from hms_rules.shipped import shipped
from hms_rules.vocabulary import Fact, Quantity, Scheme, Threshold, Vocabulary
from hms_rules.workbench.linting import lint
from hms_rules.workbench.linting.outdated import outdated
from hms_rules.workbench.linting.untested import untested
from hms_rules.workbench.linting.unused import unused
from tests.rule_vocabulary import AML
from tests.small_suite import COUNTS, HEAD, book


def ruleset(**words: object) -> CompiledRuleset:
    compiled = book().compiled.ruleset
    vocabulary: Vocabulary = replace(compiled.vocabulary, **words)
    return replace(compiled, vocabulary=vocabulary)


def said(findings: list[Diagnostic], code: str) -> list[str]:
    return [f.message for f in findings if f.code == code]


def found(**words: object) -> list[Diagnostic]:
    return list(unused(ruleset(**words), lambda _id: None))


def fact(id_: str, **more: object) -> Fact:
    made = Fact(id_, Scheme.CIRCUMSTANCES, id_, id_, id_, f"ikke {id_}")
    return replace(made, **more)


def count(id_: str, **more: object) -> Quantity:
    return replace(Quantity(id_, f"headcount.{id_}", id_, id_), **more)


COUNTED = count("arbeidstakere")


def test_what_no_rule_reads_is_unused() -> None:
    messages = said(found(), "W1403")
    assert "ingen regel bruker «støynivå»" in messages
    assert "ingen regel bruker «antall arbeidstakere»" not in messages
    assert "ingen regel bruker «tank»" not in messages


@pytest.mark.parametrize(
    "words",
    [
        {"facts": {"x": fact("x", threshold=Threshold("arbeidstakere", 1))}},
        {"quantities": {"arbeidstakere": COUNTED, "x": count("x", at_most=("arbeidstakere",))}},
        {"quantities": {"arbeidstakere": replace(COUNTED, assumed_equal="x"), "x": count("x")}},
    ],
    ids=["a fact a number decides", "a number below another", "what another is taken from"],
)
def test_what_settles_something_a_rule_reads_is_used(words: dict[str, object]) -> None:
    assert "ingen regel bruker «x»" not in said(found(**words), "W1403")


def test_what_only_follows_from_something_unused_is_unused() -> None:
    words = {"facts": {"x": fact("x", broader=("y",)), "y": fact("y")}}
    assert said(found(**words), "W1403")[:2] == ["ingen regel bruker «x»", "ingen regel bruker «y»"]


def test_documents_and_duties_no_rule_gives() -> None:
    assert said(found(), "W1404") == [
        "ingen regel konkluderer med «avtale en annen ordning»",
        "ingen regel konkluderer med «la barn arbeide»",
        "ingen regel konkluderer med «storulykkevirksomhet»",
    ]


def test_a_provision_nobody_supervises() -> None:
    assert said(found(), "W1405") == [
        "arbeidsmiljøloven §2A-6 har ingen tilsynsmyndighet",
        "arbeidsmiljøloven §6-1 har ingen tilsynsmyndighet",
    ]
    provisions = {p.id: replace(p, authorities=("tilsynet",)) for p in book().vocabulary.provisions.values()}
    assert said(found(provisions=provisions), "W1405") == []


@pytest.mark.parametrize(
    ("amended", "expected"), [(date(2026, 11, 23), 0), (date(2026, 11, 24), 2), (None, 0)], ids=str
)
def test_a_reading_older_than_the_last_amendment_is_outdated(amended: date | None, expected: int) -> None:
    acts = {AML: replace(book().vocabulary.acts[AML], amended=amended)}
    assert len(list(outdated(ruleset(acts=acts)))) == expected


def test_a_rule_no_test_reaches(tmp_path: Path) -> None:
    path = tmp_path / "tester.feature"
    path.write_text(HEAD + COUNTS, encoding="utf-8")
    assert [f.message for f in untested(book().compiled, tmp_path)] == ["regelen «stor» har ingen test"]
    about_the_act = COUNTS.replace("arbeidsmiljøloven § 6-1", "arbeidsmiljøloven")
    path.write_text(HEAD + about_the_act, encoding="utf-8")
    assert len(list(untested(book().compiled, tmp_path))) == 4


def test_the_shapes_are_asked_once_of_each_ontology(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_place", lambda content, suffix: tmp_path / "kept" / f"{content}{suffix}")
    asked: list[Path] = []

    def looked(source: Source, folder: Path) -> list[object]:
        asked.append(folder)
        return list(shape_findings(source, folder))

    monkeypatch.setattr(checking, "shape_findings", looked)
    rulesets, ontology = tmp_path / "rulesets", tmp_path / "ontology"
    shutil.copytree(shipped("rulesets") / "straling", rulesets / "straling")
    shutil.copytree(shipped("ontology"), ontology)
    for _ in range(2):
        assert not said(lint(rulesets, ontology), "E0813")
    assert len(asked) == 1
    with (ontology / "fakta.ttl").open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert not said(lint(rulesets, ontology), "E0813")
    assert len(asked) == 2


def test_an_ontology_that_breaks_its_shapes_is_told_every_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_place", lambda content, suffix: tmp_path / "kept" / f"{content}{suffix}")
    monkeypatch.setattr(
        checking, "shape_findings", lambda *_: [(("x", "y"), Diagnostic("W0813", "formen er en annen"))]
    )
    for _ in range(2):
        assert said(lint(), "W0813") == ["formen er en annen"]
