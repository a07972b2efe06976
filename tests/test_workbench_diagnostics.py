"""Every finding of the editors' workbench about readings, reasons and rules that are right, word for word."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic
from hms_rules.workbench.linting.outdated import outdated
from hms_rules.workbench.linting.untested import untested
from hms_rules.workbench.linting.unused import unused
from hms_rules.workbench.readings import read_readings, unread
from hms_rules.workbench.reasons import read_reasons, without_purpose
from tests import golden
from tests.rule_vocabulary import AML
from tests.small_suite import COUNTS, HEAD, RULES, book

REASONS, READINGS = Path("mutanter.csv"), Path("lesninger.csv")
KEPT = "endring,grunn,leser,dato\n"
READ = "bestemmelse,leser,dato,funn\n"


def reasons(text: str) -> list[Diagnostic]:
    REASONS.write_text(text, encoding="utf-8")
    return read_reasons(REASONS, "endring")[1]


def idle(text: str) -> list[Diagnostic]:
    REASONS.write_text(text, encoding="utf-8")
    found, _ = read_reasons(REASONS, "endring")
    return list(without_purpose(found, [], ["utvalg: fra 30 → fra 31"]))


def readings(text: str) -> list[Diagnostic]:
    READINGS.write_text(text, encoding="utf-8")
    return read_readings(Path())[1]


def lacking(code: str) -> list[Diagnostic]:
    ruleset = book().compiled.ruleset
    return [finding for finding in unused(ruleset, lambda _id: None) if finding.code == code][:1]


def late() -> Iterable[Diagnostic]:
    compiled = book().compiled.ruleset
    acts = {AML: replace(book().vocabulary.acts[AML], amended=date(2026, 11, 24))}
    return list(outdated(replace(compiled, vocabulary=replace(compiled.vocabulary, acts=acts))))[:1]


def untried() -> Iterable[Diagnostic]:
    Path("tester.feature").write_text(HEAD + COUNTS, encoding="utf-8")
    return untested(book().compiled, Path())


CASES: dict[str, Callable[[], Iterable[Diagnostic]]] = {
    "E1301-grunner": lambda: reasons("regel,hvorfor\n"),
    "E1301-lesninger": lambda: readings("lov,leser\n"),
    "E1302-grunner": lambda: reasons(f"{KEPT}a,,leser,2026-11-24\n"),
    "E1302-lesninger": lambda: readings(f"{READ}{AML}/§6-1,leser,24.11.26,x\n"),
    "E1303-to-ganger": lambda: reasons(f"{KEPT}a,g,leser,2026-11-24\na,h,leser,2026-11-24\n"),
    "E1304-skrivefeil": lambda: idle(f"{KEPT}utvalg: fra 30 → fra 32,g,leser,2026-11-24\n"),
    "E1305-forkortet": lambda: readings(f"{READ}aml § 6-1,leser,2026-11-24,x\n"),
    "W1401-uten-test": untried,
    "W1402-foer-endringen": late,
    "W1403-begrep": lambda: lacking("W1403"),
    "W1404-adgang": lambda: lacking("W1404"),
    "W1405-uten-myndighet": lambda: lacking("W1405"),
    "W1406-ulest": lambda: list(unread(book().compiled.ruleset, []))[:1],
}


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("case", CASES)
def test_what_the_workbench_finds_is_told_so(case: str) -> None:
    findings = list(CASES[case]())
    source = next((_lines(f.span.path) for f in findings if f.span), None)
    golden.assert_golden("workbench", case, golden.rendered(findings, source))


def _lines(path: str) -> list[str]:
    return (Path(path).read_text(encoding="utf-8") if Path(path).exists() else RULES).splitlines()
