"""Every scenario of `features/`, run by pytest-bdd."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from hms_rules.diagnostics import render_gnu
from hms_rules.language.parser import parse_document

_FEATURES = Path(__file__).parents[2] / "features"

if any(_FEATURES.rglob("*.feature")):
    scenarios("../../features")


@pytest.mark.parametrize("path", sorted(_FEATURES.rglob("*.feature")), ids=lambda p: p.stem)
def test_the_official_parser_loses_nothing(path: Path) -> None:
    _, findings = parse_document(path.name, path.read_bytes())
    assert [render_gnu(f) for f in findings] == []
