"""Two versions of the rules: what changed, and whose answers."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest

from hms_rules.assessment import Verdict
from hms_rules.compare.changes import changes_between
from hms_rules.diagnostics import HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.shipped import shipped
from hms_rules.workbench.businesses import fact_files, read_businesses
from hms_rules.workbench.diffing.answers import BusinessChange, answer_changes
from hms_rules.workbench.diffing.json_form import as_json
from hms_rules.workbench.diffing.rules import RuleChange, rule_changes
from hms_rules.workbench.diffing.text import render_diff
from hms_rules.workbench.diffing.versions import version
from hms_rules.workbench.impact import impact, touched
from tests.rule_vocabulary import AML
from tests.small_suite import RULES, book

DAY = date(2026, 11, 1)


def changed(old: str, new: str) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    found = rule_changes(book(old).compiled.ruleset, book(new).compiled.ruleset)
    return [(c.id, c.kind, c.gone, c.come) for c in found]


def test_equal_rules_have_no_changes_wherever_they_stand() -> None:
    moved = RULES.replace("  @hjemmel:§6-1", "  # En merknad\n\n  @hjemmel:§6-1")
    assert changed(RULES, RULES) == []
    assert changed(RULES, moved) == []


def test_a_number_a_date_and_an_exception_are_changes_of_their_lines() -> None:
    assert changed(RULES, RULES.replace("| fra | 30     |", "| fra | 20     |")) == [
        (
            "utvalg/fra",
            "endret",
            ("vilkår: antall arbeidstakere er minst 30",),
            ("vilkår: antall arbeidstakere er minst 20",),
        )
    ]
    assert changed(RULES, RULES.replace("@fra:2024-01-01", "@fra:2024-07-01")) == [
        ("utvalg/fra", "endret", ("fra 1.1.2024",), ("fra 1.7.2024",))
    ]
    exception = '      Men ikke dersom det foreligger vedtak om "pålegg om industrivern"\n'
    said = "vilkår: ikke dersom det foreligger vedtak om «pålegg om industrivern»"
    assert [c[2:] for c in changed(RULES, RULES.replace(exception, ""))] == [((said,), ()), ((said,), ())]


def test_new_rules_and_rules_that_are_gone() -> None:
    start = RULES.index("    @id:stor")
    without = RULES[:start]
    assert [c[:2] for c in changed(without, RULES)] == [("plan", "ny"), ("stor", "ny")]
    assert [c[:2] for c in changed(RULES, without)] == [("plan", "borte"), ("stor", "borte")]


def business(folder: Path, name: str, employees: int) -> None:
    (folder / name).write_text(
        f"name: {name}\nheadcount: {{employees: {employees}}}\ncomplete: [equipment]\n", encoding="utf-8"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    business(tmp_path, "liten.yaml", 19)
    business(tmp_path, "stor.yaml", 25)
    (tmp_path / "feil.yaml").write_text("hedcount: {employees: 1}\n", encoding="utf-8")
    return tmp_path


def compared(folder: Path, old: str, new: str) -> dict[str, BusinessChange]:
    files = read_businesses(fact_files(folder))
    found = answer_changes(files, book(old), book(new), DAY)
    return {Path(c.path).name: c for c in found}


def test_whose_answers_change_from_what_to_what(folder: Path) -> None:
    found = compared(folder, RULES, RULES.replace("| fra | 30     |", "| fra | 20     |"))
    assert found["liten.yaml"].changes == ()
    assert [(c.target, c.before, c.after) for c in found["stor.yaml"].changes] == [
        (f"{AML}/§6-1", Verdict.DOES_NOT_APPLY, Verdict.APPLIES),
        ("plikt:amu", Verdict.DOES_NOT_APPLY, Verdict.APPLIES),
    ]


def test_a_fact_file_that_is_wrong_is_a_finding_and_the_others_still_count(folder: Path) -> None:
    found = compared(folder, RULES, RULES)
    assert [f.code for f in found["feil.yaml"].findings] == ["E0614"]
    assert found["stor.yaml"].changes == ()


def test_what_a_version_does_not_know_is_none() -> None:
    facts = Business(headcount={"employees": 25}, complete=("equipment",))
    start = RULES.index("    @id:stor")
    old, new = book(RULES[:start]).assess(facts, DAY), book().assess(facts, DAY)
    (only,) = changes_between(old, new)
    assert (only.target, only.before, only.after) == (
        "dokument:beredskapsplan",
        None,
        Verdict.DOES_NOT_APPLY,
    )


def test_text_and_json_say_the_same(folder: Path) -> None:
    new = RULES.replace("| fra | 30     |", "| fra | 20     |")
    rules = list(rule_changes(book().compiled.ruleset, book(new).compiled.ruleset))
    businesses = list(compared(folder, RULES, new).values())
    shown = render_diff(rules, businesses)
    assert "utvalg/fra (endret) regler.feature:30\n  - vilkår: antall arbeidstakere er minst 30\n" in shown
    assert "  • opprette arbeidsmiljøutvalg: gjelder ikke → gjelder\n" in shown
    assert shown.endswith("1 regler er ikke de samme (1 endret).\n1 av 3 virksomheter får andre svar.\n")
    told = json.loads(as_json(rules, businesses))
    assert [(r["id"], r["kind"]) for r in told["rules"]] == [("utvalg/fra", "endret")]
    assert render_diff([], []) == "Reglene er de samme.\n"
    assert isinstance(rules[0], RuleChange)


# Versions


def test_a_folder_of_rules_alone_takes_the_shipped_ontology() -> None:
    with version(str(shipped("rulesets"))) as found:
        assert found.compiled.ruleset.rules


def test_a_version_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(HmsRulesError, match="verken en mappe eller en versjon i git"), version("forrige"):
        pass


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a version of the rules that is right, then one with an error."""
    rules = tmp_path / "rulesets" / "el"
    rules.mkdir(parents=True)
    source = shipped("rulesets") / "el" / "el-tilsynsloven.feature"
    monkeypatch.chdir(tmp_path)

    def git(*words: str) -> None:
        who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        subprocess.run(["git", *who, *words], check=True, capture_output=True)

    git("init", "-q")
    for n, text in enumerate((source.read_text("utf-8"), "# language: no\nEgenskap: Uten kilde\n")):
        (rules / "el-tilsynsloven.feature").write_text(text, encoding="utf-8")
        git("add", ".")
        git("commit", "-q", "-m", str(n))
    return tmp_path


def test_a_revision_is_read_as_git_has_it(repository: Path) -> None:
    with version("HEAD~1") as found:
        assert {s.act for s in found.compiled.ruleset.sections} == {"lov/1929-05-24-4"}
    assert "Uten kilde" in (repository / "rulesets" / "el" / "el-tilsynsloven.feature").read_text("utf-8")


def test_errors_of_a_revision_stand_in_the_revision(repository: Path) -> None:
    assert repository.is_dir()
    with pytest.raises(HmsRulesError) as raised, version("HEAD"):
        pass
    span = raised.value.diagnostics[0].span
    assert span is not None
    assert span.path == "HEAD:rulesets/el/el-tilsynsloven.feature"


# Impact


def test_what_hangs_on_a_provision_is_its_rules_and_what_rests_on_them() -> None:
    found = impact(f"{AML}/§2A-6", book().compiled.ruleset)
    assert [rule for rule, _ in found.rules] == ["omfang"]
    assert f"{AML}/§6-1" in found.provisions
    assert set(found.documents) == {"plikt:amu", "dokument:beredskapsplan"}
    own = impact(f"{AML}/§6-1", book().compiled.ruleset)
    assert [rule for rule, _ in own.rules] == ["utvalg/før", "utvalg/fra", "plan", "stor"]
    assert own.provisions == ()
    assert ("omfang", "regler.feature:9") in impact(AML, book().compiled.ruleset).rules


def test_who_is_touched_and_who_may_be(folder: Path) -> None:
    (folder / "ukjent.yaml").write_text("name: Ukjent\n", encoding="utf-8")
    business(folder, "stor.yaml", 35)
    files = read_businesses(fact_files(folder))
    found = {Path(t.path).name: t for t in touched(files, f"{AML}/§6-1", book(), DAY)}
    assert found["stor.yaml"].fires == ("utvalg/fra",)
    assert (found["liten.yaml"].fires, found["liten.yaml"].may_fire) == ((), ())
    assert found["ukjent.yaml"].may_fire == ("utvalg/fra", "plan")
    assert found["feil.yaml"].findings
