"""`rules snippets`: files VS Code accepts, made of sentences that can be read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from hms_rules.cli import commands
from hms_rules.workbench.glossary.grammar import glossary
from hms_rules.workbench.glossary.text import example_lines
from hms_rules.workbench.names import read_names
from hms_rules.workbench.snippets import snippets

NAMES = read_names()
SNIPPETS = snippets(NAMES)
SHAPE = {  # https://code.visualstudio.com/docs/editing/userdefinedsnippets
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {
        "type": "object",
        "additionalProperties": False,
        "required": ["prefix", "body"],
        "properties": {
            "scope": {"type": "string", "pattern": "^[a-z]+(,[a-z]+)*$"},
            "prefix": {"type": "string", "minLength": 1},
            "body": {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "^[^\\n\\r]*$"}},
            "description": {"type": "string"},
        },
    },
}
STOP = re.compile(r"\$\{(\d+)(?::((?:[^\\}]|\\.)*))?\}")


def filled(body: list[str]) -> list[str]:
    """What stands in the file when every stop is left as it is."""
    lines = (STOP.sub(lambda m: m[2] or "", line) for line in body)
    return [re.sub(r"\\([\\$}])", r"\1", line) for line in lines]


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["rules", "snippets", *map(str, words)], prog_name="hms-rules")


def test_the_file_is_of_the_shape_vs_code_reads() -> None:
    printed: dict[str, Any] = json.loads(run().stdout)
    jsonschema.Draft202012Validator(SHAPE).validate(printed)
    assert printed == SNIPPETS


def test_every_sentence_has_its_snippet_and_is_itself_when_left_as_it_is() -> None:
    entries = [(g.heading.partition(":")[0], e) for g in glossary(NAMES) for e in g.entries]
    for group, entry in entries:
        snippet = SNIPPETS[f"{group}: {entry.name}"]
        assert snippet["prefix"] == entry.name
        assert [" ".join(line.split()) for line in filled(snippet["body"])] == [
            " ".join(line.split()) for line in example_lines(entry)
        ]
    assert len(SNIPPETS) == len(entries) + 5


def test_stops_are_numbered_from_one_on() -> None:
    for title, snippet in SNIPPETS.items():
        numbers = [int(m[1]) for line in snippet["body"] for m in STOP.finditer(line)]
        assert numbers == list(range(1, len(numbers) + 1)), title
        rest = [STOP.sub("", line) for line in snippet["body"]]
        assert not any(re.search(r"(?<!\\)\$(?!CURRENT_)", line) for line in rest), title


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Konklusjoner: dokument", ['Så skal virksomheten ha "${1:Beredskapsplan for industrivernet}"']),
        ("Størrelser: antall arbeidstakere", ["Gitt at antall arbeidstakere er ${1:minst 10}"]),
        ("Tilføyelser: gjentas", ["Og det skal gjentas minst ${1:hvert 3. år}"]),
        (
            "Ny test",
            [
                "Scenario: ${1}",
                "  Gitt en virksomhet med næringskode ${2}",
                "  Og at ${3}",
                "  Når reglene vurderes per $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
                "  Så gjelder ${4}",
            ],
        ),
    ],
)
def test_what_is_an_example_only_is_a_stop(title: str, body: list[str]) -> None:
    assert SNIPPETS[title]["body"] == body


# ------------------------------------------------------------------ the files of a project


def test_everything_vs_code_needs_is_written(tmp_path: Path) -> None:
    result = run("--write", tmp_path)
    folder = tmp_path / ".vscode"
    names = ["extensions.json", "fakta.schema.json", "hms-regler.code-snippets", "settings.json"]
    assert result.exit_code == 0
    assert sorted(p.name for p in folder.iterdir()) == names
    assert result.stdout.count(" er skrevet\n") == 4
    content = {name: json.loads((folder / name).read_text(encoding="utf-8")) for name in names}
    assert content["hms-regler.code-snippets"] == SNIPPETS
    jsonschema.Draft202012Validator.check_schema(content["fakta.schema.json"])
    (schema,) = content["settings.json"]["yaml.schemas"]
    assert (tmp_path / schema).samefile(folder / "fakta.schema.json")


def test_settings_that_are_there_are_left_alone_and_what_they_lack_is_shown(tmp_path: Path) -> None:
    run("--write", tmp_path)
    settings = tmp_path / ".vscode/settings.json"
    assert "finnes fra før" not in run("--write", tmp_path).stdout
    for own in ('{"editor.fontSize": 14}', "{ // med merknad\n}", "[]"):
        settings.write_text(own, encoding="utf-8")
        shown = run("--write", tmp_path).stdout
        assert f"{settings} finnes fra før og er ikke rørt. Legg dette i den:\n{{" in shown
        assert '"*.feature": "cucumber"' in shown
        assert settings.read_text(encoding="utf-8") == own


def test_a_folder_that_cannot_be_written_is_told_so(tmp_path: Path) -> None:
    (tmp_path / ".vscode").write_text("", encoding="utf-8")
    result = run("--write", tmp_path)
    assert (result.exit_code, result.stderr.splitlines()[0][:11]) == (2, "feil[E1008]")
