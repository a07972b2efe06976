"""What the documentation says is so: help texts, README, and the catalogue of findings."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from hms_rules import Business, Rulebook
from hms_rules.cli import commands
from hms_rules.codes import catalogue
from tests.every_command import COMMANDS, help_of

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ENGLISH = ("Usage", "Options", "Commands", "Show ", "OPTIONS", "COMMAND", " PATH", " TEXT", "default:")


LEAVES = [" ".join(path) for path, command in COMMANDS.items() if not isinstance(command, click.Group)]


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_help_in_norwegian_with_an_example(path: tuple[str, ...]) -> None:
    shown = help_of(path)
    assert shown.startswith("Bruk: hms-rules")
    assert "\n  Eksempel:\n    hms-rules " in shown
    assert "Vis denne hjelpen." in shown
    for word in ENGLISH:
        assert word not in shown


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_option_is_explained(path: tuple[str, ...]) -> None:
    for parameter in COMMANDS[path].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            assert parameter.help.endswith("."), parameter.name


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_is_named_in_the_readme(name: str) -> None:
    assert re.search(rf"\b{name}\b", README)


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(code, {})
    assert capsys.readouterr().out


def test_the_fact_file_of_the_readme_is_right(tmp_path: Path) -> None:
    (text,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "fakta.yaml").write_text(text, encoding="utf-8")
    assert Rulebook.load().check(Business.from_file(tmp_path / "fakta.yaml")) == []


# Findings


def codes_in_the_source() -> set[str]:
    files = (ROOT / "hms_rules").rglob("*.py")
    return {code for path in files for code in re.findall(r"\b[EW]\d{4}\b", path.read_text(encoding="utf-8"))}


def test_every_finding_is_explained_and_everything_explained_can_be_found() -> None:
    assert codes_in_the_source() == set(catalogue())


def test_every_code_is_explained_once_with_what_to_avoid_and_what_to_prefer() -> None:
    files = list((ROOT / "hms_rules" / "codes").glob("*.toml"))
    headings = [
        h for path in files for h in re.findall(r"^\[(\w+)\]$", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(headings) == len(set(headings))
    for code, entry in catalogue().items():
        assert set(entry) == {"title", "avoid", "prefer", "why"}, code
        assert all(text.strip() for text in entry.values()), code
        assert not entry["title"].endswith("."), code


# The schema of fact files


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    result = CliRunner().invoke(commands, ["facts", "--schema"])
    found: dict[str, Any] = json.loads(result.stdout)
    jsonschema.Draft202012Validator.check_schema(found)
    return found


def mistakes(schema: dict[str, Any], data: object) -> list[str]:
    found = jsonschema.Draft202012Validator(schema).iter_errors(data)
    return ["/".join(map(str, error.absolute_path)) for error in found]


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda path: path.name)
def test_the_schema_accepts_every_example(schema: dict[str, Any], path: Path) -> None:
    assert mistakes(schema, yaml.safe_load(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("naem: Fjord", ""),
        ("headcount: {employes: 5}", "headcount"),
        ("headcount: {employees: -5}", "headcount/employees"),
        ("activities: [asbestarbied]", "activities/0"),
        ("machinery: [{kind: mobilkrna}]", "machinery/0"),
        ("place: {municipality: Bergen}", "place/municipality"),
        ("complete: [maskiner]", "complete/0"),
        ("judgements: [{rule: x, holds: kanskje, because: y}]", "judgements/0/holds"),
    ],
)
def test_the_schema_shows_the_place_of_a_mistake(schema: dict[str, Any], text: str, place: str) -> None:
    found = mistakes(schema, yaml.safe_load(text))
    assert any(where.startswith(place) for where in found), found


def test_a_fact_file_may_name_its_schema_in_its_first_line(tmp_path: Path) -> None:
    path = tmp_path / "fakta.yaml"
    example = (ROOT / "examples" / "snekker.yaml").read_text(encoding="utf-8")
    path.write_text(f"# yaml-language-server: $schema=fakta.schema.json\n{example}", encoding="utf-8")
    assert Business.from_file(path).name == "Fjord Snekkeri AS"
