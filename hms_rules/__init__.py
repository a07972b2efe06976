"""Which rules of health, environment and safety apply to a business in Norway, and why.

>>> from datetime import date
>>> from hms_rules import Business, Rulebook
>>> book = Rulebook.load()
>>> business = Business(industry=["43.320"], headcount={"employees": 5})
>>> result = book.assess(business, as_of=date(2026, 11, 1))
>>> result.explain("lov/2005-06-17-62/§6-1").verdict.value
'applies'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hms_rules.assessment import Assessment, Verdict
    from hms_rules.diagnostics import Diagnostic, HmsRulesError
    from hms_rules.facts.business import Business
    from hms_rules.rulebook import Rulebook

__all__ = ["Assessment", "Business", "Diagnostic", "HmsRulesError", "Rulebook", "Verdict"]

_HOMES = {
    "Assessment": "assessment",
    "Business": "facts.business",
    "Diagnostic": "diagnostics",
    "HmsRulesError": "diagnostics",
    "Rulebook": "rulebook",
    "Verdict": "assessment",
}


def __getattr__(name: str) -> object:
    """Import a public name from its home when it is first asked for: the command line needs few of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
