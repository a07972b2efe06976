"""YAML files people also write in: comments, order and form stay, and the version before is kept."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_rules.facts.reading import read_file
from hms_rules.rewriting import write_yaml

WRITTEN = """# hode
name: Fjord AS   # navnet
industry: ["43.320"]
headcount: {employees: 5}
machinery:
  # leies ved behov
  - stillas
  - {kind: mobilkran, lastmoment: 8 tm}   # kranen
  - kind: truck
absent: []
"""
FACTS: dict[str, Any] = {
    "name": "Fjord AS",
    "industry": ["43.320"],
    "headcount": {"employees": "5"},
    "machinery": ["stillas", {"kind": "mobilkran", "lastmoment": "8 tm"}, {"kind": "truck"}],
    "absent": [],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "fakta.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    return path


def test_what_is_said_already_is_not_written_again(file: Path) -> None:
    write_yaml(file, FACTS)
    assert file.read_text(encoding="utf-8") == WRITTEN
    assert not file.with_name("fakta.yaml.forrige").exists()


def test_changes_stand_among_what_people_wrote(file: Path) -> None:
    machinery = ["stillas", {"kind": "mobilkran", "lastmoment": "9 tm"}, "sag"]
    changed = FACTS | {"headcount": {"employees": 6}, "machinery": machinery, "circumstances": ["svalbard"]}
    write_yaml(file, changed)
    assert file.read_text(encoding="utf-8").splitlines() == [
        "# hode",
        "name: Fjord AS   # navnet",
        'industry: ["43.320"]',
        "headcount: {employees: 6}",
        "machinery:",
        "  # leies ved behov",
        "  - stillas",
        "  - {kind: mobilkran, lastmoment: 9 tm}   # kranen",
        "  - sag",
        "absent: []",
        "circumstances:",
        "  - svalbard",
    ]
    assert file.with_name("fakta.yaml.forrige").read_text(encoding="utf-8") == WRITTEN


def test_what_is_no_longer_so_is_taken_out(file: Path) -> None:
    write_yaml(file, {"name": "Fjord AS", "machinery": []})
    assert read_file(file).data == {"name": "Fjord AS", "machinery": []}


def test_a_new_file_begins_with_its_head(tmp_path: Path) -> None:
    write_yaml(
        tmp_path / "ny.yaml", {"industry": ["01.10"], "holds": True}, "Fakta om virksomheten\nTo linjer"
    )
    assert (tmp_path / "ny.yaml").read_text(encoding="utf-8").splitlines() == [
        "# Fakta om virksomheten",
        "# To linjer",
        "industry:",
        "  - '01.10'",
        "holds: true",
    ]


def test_every_text_reads_back_as_it_was(tmp_path: Path) -> None:
    texts = [
        "01.10",
        "ja",
        "true",
        "null",
        "~",
        "",
        "# ikke en merknad",
        "a: b",
        "«æøå»",
        "to\nlinjer",
        " luft ",
    ]
    write_yaml(tmp_path / "ny.yaml", {"absent": texts})
    assert read_file(tmp_path / "ny.yaml").data == {"absent": texts}


def test_items_can_change_places(file: Path) -> None:
    turned = FACTS | {"machinery": [*reversed(FACTS["machinery"])]}
    write_yaml(file, turned)
    assert read_file(file).data == turned


PARTS = st.recursive(
    st.text("aåÆ10 .:#-'\"{}[]&*!|>%@?,~", max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=4),
    max_leaves=12,
)
WHOLES = st.dictionaries(st.sampled_from("abcd"), PARTS, min_size=1, max_size=4)


@given(WHOLES, WHOLES)
def test_whatever_was_there_the_file_says_what_was_written(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "fil.yaml"
        write_yaml(path, before)
        path.write_text(
            "# over\n" + path.read_text(encoding="utf-8").replace("\n", "   # ved\n"), encoding="utf-8"
        )
        write_yaml(path, after)
        assert read_file(path).data == after
