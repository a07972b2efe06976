"""What makes VS Code complete rules, tests and fact files: snippets, the schema of facts, and settings.

Everything comes from the glossary and the skeletons: what is offered can be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from hms_rules.facts.schema import facts_schema
from hms_rules.language.names import Names
from hms_rules.workbench.glossary.entry import Entry
from hms_rules.workbench.glossary.grammar import glossary
from hms_rules.workbench.glossary.text import in_columns
from hms_rules.workbench.skeletons import blocks

SNIPPETS, SCHEMA, SETTINGS, EXTENSIONS = (
    "hms-regler.code-snippets",
    "fakta.schema.json",
    "settings.json",
    "extensions.json",
)
_SCOPE = "cucumber,feature,gherkin"
_FACTS = ("virksomheter/**/*.yaml", "examples/**/*.yaml")
_TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"

Json = dict[str, Any]


def snippets(names: Names) -> dict[str, Json]:
    """A `.code-snippets` file: a snippet for each sentence, and for each block that is written often."""
    found = {title: _snippet(word, what, body) for title, word, what, body in _skeletons()}
    for group in glossary(names):
        for entry in group.entries:
            title = f"{group.heading.partition(':')[0]}: {entry.name}"
            found[title] = _snippet(entry.name, entry.meaning, _sentence(entry))
    return found


def _snippet(prefix: str, description: str, body: Sequence[str]) -> Json:
    return {"scope": _SCOPE, "prefix": prefix, "body": list(body), "description": description}


# ------------------------------------------------------------------ sentences


def _sentence(entry: Entry) -> list[str]:
    """The example with a stop at each part that is an example only."""
    text, stops, done = entry.said.text, _stops(), 0
    line = f"{entry.keyword} "
    for start, end in entry.said.holes:
        line += _plain(text[done:start]) + _stop(text[start:end], stops)
        done = end
    header, *rows = in_columns(entry.said.table) or [""]
    cells = [re.sub(r"(?<=\| )[^|]*[^| ]", lambda m: _stop(m[0], stops), row) for row in rows]
    return [line + _plain(text[done:]), *(f"  {row}" for row in (header, *cells) if row)]


def _stops() -> Iterator[int]:
    number = 0
    while True:
        yield (number := number + 1)


def _stop(text: str, stops: Iterator[int]) -> str:
    return f"${{{next(stops)}:{_plain(text)}}}"


def _plain(text: str) -> str:
    """Text that means nothing to the editor."""
    return re.sub(r"([\\$}])", r"\\\1", text)


# ------------------------------------------------------------------ blocks


def _skeletons() -> Iterator[tuple[str, str, str, list[str]]]:
    heading = blocks.Heading("§…", "§ …", blocks.HOLE, "loven", blocks.HOLE, _DAY)
    rule = blocks.rule_section(heading)
    for title, word, what, lines in (
        ("Ny regelfil", "Egenskap", "en ny regelfil for en lov eller forskrift", blocks.file_head("…", "…")),
        ("Ny bestemmelse", "Regel", "en bestemmelse, med et scenario å fylle ut", rule),
        ("Nytt scenario", "Scenario", "en regel om bestemmelsen", blocks.rule_scenario("…", "loven")),
        ("Ny tabell", "Scenariomal", "regler i en tabell, slik loven trykker den", blocks.rule_table("…")),
        ("Ny test", "Test", "en test av et svar", blocks.tested_scenario("gjelder …", _DAY)),
    ):
        yield title, word, what, _with_stops(lines)


_DAY = "2026-01-31"


def _with_stops(lines: Iterable[str]) -> list[str]:
    """Stops at what a person fills in, and the day of today; without the indent the place gives."""
    lines, stops = list(lines), _stops()
    indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    filled = (re.sub(blocks.HOLE, lambda _: f"${{{next(stops)}}}", _plain(line[indent:])) for line in lines)
    return [line.replace(_DAY, _TODAY) for line in filled]


# ------------------------------------------------------------------ the files of a project


def project_files(names: Names) -> Mapping[str, Json]:
    """The files of `.vscode/`, by name."""
    schema = f"./.vscode/{SCHEMA}"
    return {
        SNIPPETS: snippets(names),
        SCHEMA: facts_schema(names.vocabulary),
        SETTINGS: {
            "files.associations": {"*.feature": "cucumber"},
            "yaml.schemas": {schema: list(_FACTS)},
            "json.schemas": [
                {"fileMatch": [f.replace(".yaml", ".json") for f in _FACTS], "url": schema},
            ],
            "[cucumber]": {
                "editor.tabSize": 2,
                "editor.insertSpaces": True,
                "editor.quickSuggestions": {"other": "on", "comments": "off", "strings": "on"},
            },
        },
        EXTENSIONS: {"recommendations": ["cucumberopen.cucumber-official", "redhat.vscode-yaml"]},
    }


def lacks(path: Path, wanted: Json) -> bool:
    """Whether a file of settings that is there already has not all that is wanted in it."""
    try:
        own = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return True
    return not isinstance(own, dict) or any(own.get(key) != value for key, value in wanted.items())


def as_json(content: object) -> str:
    """As the files hold it."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
