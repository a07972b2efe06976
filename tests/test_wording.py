"""How often, in Norwegian: «år» is neuter, the other units are not."""

from __future__ import annotations

import pytest

from hms_rules.wording import ordinal_period


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("P1Y", "hvert år"),
        ("P3Y", "hvert tredje år"),
        ("P15Y", "hvert 15. år"),
        ("P1W", "hver uke"),
        ("P2W", "annenhver uke"),
        ("P1M", "hver måned"),
        ("P6M", "hver sjette måned"),
        ("P1D", "hver dag"),
    ],
)
def test_hvert_and_hver_follow_the_gender_of_the_unit(duration: str, expected: str) -> None:
    assert ordinal_period(duration) == expected
