"""Every code of a finding, of all families: what people are told is kept word for word."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import hms_rules.codes
from tests import golden

CATALOGUES = {path.stem: path for path in Path(hms_rules.codes.__file__).parent.glob("*.toml")}


@pytest.mark.parametrize("family", sorted(CATALOGUES))
def test_every_code_has_a_text_that_is_kept_word_for_word(family: str) -> None:
    """That each text is of a case that is tried, is said where the cases are."""
    codes = set(tomllib.loads(CATALOGUES[family].read_text(encoding="utf-8")))
    assert {case[:5] for case in golden.texts(family)} == codes
