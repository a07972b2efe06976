"""Every scenario of `features/` on the columnar engine, on all targets: those of one day are one table."""

from __future__ import annotations

import pytest

from tests.agreeing import differences
from tests.scenarios import SCENARIOS, asked, book, engine, resolver


@pytest.mark.parametrize("when", SCENARIOS)
def test_the_scenarios_of_a_day_agree_with_reference(when: str) -> None:
    day, strict, businesses = asked(when)
    assert differences(businesses, book().program(day), engine(), resolver(), strict=strict) == []
