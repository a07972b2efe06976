"""Whatever a user writes wrong is told in Norwegian with exit code 2, and never as a traceback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hms_rules.cli import commands

ROOT = Path(__file__).parent.parent
CARPENTER = "examples/snekker.yaml"
ENGLISH = re.compile(
    r"\b(usage|error|option|options|argument|missing|invalid|such|try|got|show)\b", re.IGNORECASE
)


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def refused(*words: str | Path, code: int = 2) -> str:
    """What is written when a line is refused: something, in Norwegian, on stderr alone."""
    result = run(*words)
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert "Error" not in result.stderr
    return result.stderr


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, [str(word) for word in words], prog_name="hms-rules")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("asess", "kommandoen «asess» finnes ikke; mente du «assess»?"),
        ("law shw", "kommandoen «shw» finnes ikke; mente du «show»?"),
        ("assess x --strit", "valget «--strit» finnes ikke; mente du «--strict»?"),
        ("assess x --qqq", "valget «--qqq» finnes ikke"),
        ("assess x --format jsn", "--format: «jsn» er ikke blant text, json, markdown"),
        ("assess x --engine fast", "--engine: «fast» er ikke blant forward, reference"),
        ("assess x --as-of", "valget «--as-of» mangler en verdi"),
        ("assess x --all=2", "valget «--all» tar ingen verdi"),
        ("assess x y", "for mange ord: «y»"),
        ("why", "FAKTAFIL mangler"),
        ("why x", "HENVISNING mangler"),
        ("rules explain", "KODE mangler"),
        ("export --format xml", "--format: «xml» er ikke blant turtle, jsonld"),
    ],
)
def test_a_wrong_command_line_is_told_in_norwegian(line: str, told: str) -> None:
    said = refused(*line.split())
    assert said.splitlines()[0] == f"feil: {told}"
    assert not ENGLISH.search(re.sub("«.*?»", "", said)), said


FILES = [
    ("finnes ikke", None),
    ("tom", b""),
    ("bare luft", b" \n\n"),
    ("ikke UTF-8", b"name: Bj\xf8rn\n"),
    ("tall", b"42\n"),
    ("liste", b"- a\n- b\n"),
    ("halv YAML", b"name: [a\n"),
    ("tabulator", b"headcount:\n\temployees: 5\n"),
    ("anker", b"name: &a x\nindustry: *a\n"),
    ("type", b"name: !!python/object:os.system x\n"),
    ("nullbyte", b"name: a\x00b\n"),
    ("ukjent nokkel", b"naem: x\n"),
    ("ukjent begrep", b"activities: [asbestarbied]\n"),
    ("feil kode", b'industry: ["99.999"]\n'),
    ("negativt", b"headcount: {employees: -5}\n"),
    ("ord for tall", b"headcount: {employees: fem}\n"),
    ("uendelig", b"headcount: {employees: .inf}\n"),
    ("langt tall", b"headcount: {employees: " + b"9" * 5000 + b"}\n"),
    ("snudd", b"headcount: {employees: {at_least: 9, at_most: 2}}\n"),
    ("dypt", b"name: " + b"[" * 5000 + b"]" * 5000 + b"\n"),
    ("motsagt", b"activities: [asbestarbeid]\nabsent: [asbestarbeid]\n"),
]


@pytest.mark.parametrize(("name", "content"), FILES, ids=[name for name, _ in FILES])
@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_a_fact_file_that_cannot_be_used_is_told_at_its_place(
    tmp_path: Path, name: str, content: bytes | None, ending: str
) -> None:
    path = tmp_path / f"fakta.{ending}"
    if content is not None:
        path.write_bytes(content)
    for words in (("assess", path), ("why", path, "aml § 6-1")):
        said = refused(*words)
        assert re.match(r"feil\[E0\d{3}\]: ", said), said
        assert str(path) in said


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert "feil[E0" in refused("assess", tmp_path)
    assert "feil[E07" in refused("assess", "--brreg", tmp_path)


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{", b"\xff\xfe", b'{"a": 1}', b"[" * 100_000])
def test_a_file_that_is_no_answer_of_the_register_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "svar.json"
    if content is not None:
        path.write_bytes(content)
    assert re.match(r"feil\[E07\d\d\]: ", refused("assess", "--brreg", path))


def test_every_finding_of_a_file_comes_in_one_run(tmp_path: Path) -> None:
    path = tmp_path / "fakta.yaml"
    path.write_text("naem: x\nheadcount: {employees: {at_most: 5, at_lest: 2}}\n", encoding="utf-8")
    said = refused("assess", path)
    assert f"{path}:1:" in said
    assert f"{path}:2:" in said


def test_rule_folders_that_are_not_there_or_hold_nothing_are_told(tmp_path: Path) -> None:
    for option in ("--rulesets", "--ontology"):
        assert "feil[E1001]" in refused("assess", CARPENTER, option, tmp_path / "finnes-ikke")
        assert "feil[E1002]" in refused("law", "show", option, tmp_path)
        assert "E1002" in run("rules", "lint", option, tmp_path).stdout


def test_rules_with_errors_stop_an_assessment_and_are_findings_of_lint(tmp_path: Path) -> None:
    (tmp_path / "feil.feature").write_text("# language: no\nEgenskap: x\n", encoding="utf-8")
    assert f"{tmp_path.name}/feil.feature:" in refused("assess", CARPENTER, "--rulesets", tmp_path)
    linted = run("rules", "lint", "--rulesets", tmp_path)
    assert linted.exit_code == 1
    assert f"{tmp_path.name}/feil.feature:" in linted.stdout


def test_an_ontology_that_is_not_turtle_is_told(tmp_path: Path) -> None:
    (tmp_path / "feil.ttl").write_text("@prefix : <x> .\n:a :b\n", encoding="utf-8")
    assert "feil[E08" in refused("export", "--ontology", tmp_path)


def test_an_ontology_without_law_answers_for_no_day(tmp_path: Path) -> None:
    ontology = tmp_path / "ontologi"
    ontology.mkdir()
    (ontology / "tom.ttl").write_text("# ingenting\n", encoding="utf-8")
    refused("assess", CARPENTER, "--ontology", ontology)


def test_an_export_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    said = refused("export", "-o", tmp_path / "finnes-ikke" / "hms.ttl")
    assert said.startswith("feil[E1008]: filen «")


def test_a_code_that_does_not_exist_is_told_with_the_nearest() -> None:
    said = refused("rules", "explain", "E9999")
    assert said.startswith("feil[E1007]: koden «E9999» finnes ikke")


def test_nothing_is_found_for_a_word_in_no_fact() -> None:
    result = run("facts", "xyzzy")
    assert result.exit_code == 0
    assert result.stdout == "Ingen fakta har «xyzzy» i seg.\n"
