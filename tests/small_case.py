"""A client of the small act, with roles, hazards and documents to make an HSE system of."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from hms_rules.handbook.case import Case
from hms_rules.handbook.parts import CaseInfo, Part
from hms_rules.handbook.system import System, system_of
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.parser import parse_rules
from hms_rules.loading import Compiled
from hms_rules.rulebook import Rulebook
from hms_rules.vocabulary import Document, Hazard, Role, Typical
from tests.rule_vocabulary import VOCABULARY
from tests.small_suite import RULES
from tests.small_vocabulary import CODES

DAY = date(2026, 11, 25)
PLAN, ALARM, DUTY = "dokument:beredskapsplan", "dokument:varslingsplan", "plikt:amu"
FACTS: dict[str, Any] = {
    "name": "Fjord AS",
    "industry": ["43.320"],
    "headcount": {"employees": "35"},
    "equipment": [{"kind": "tank", "volum": "150 l", "innendors": "ja"}],
    "complete": ["equipment"],
}
WORDS = replace(
    VOCABULARY,
    documents={
        PLAN: replace(VOCABULARY.documents[PLAN], synonyms=("kriseplan",), answered_by="industrivernleder"),
        ALARM: Document(ALARM, "Varslingsplan", "", part_of=(PLAN,)),
    },
    roles={
        "rolle:leder": Role("rolle:leder", "daglig leder", "manager", ("svare for arbeidet",)),
        "rolle:amu": Role(
            "rolle:amu",
            "arbeidsmiljøutvalg",
            "committee",
            required_by=(DUTY,),
            under="rolle:leder",
            several=True,
        ),
    },
    hazards={
        "fare:lekkasje": Hazard(
            "fare:lekkasje",
            "lekkasje",
            "leak",
            checks=("Drypper det?",),
            measures=("tett den",),
            shown_by=("tank",),
        ),
        "fare:stoy": Hazard(
            "fare:stoy", "støy", "noise", checks=("Må dere rope?",), typical=(Typical(("43",), "SN2025"),)
        ),
        "fare:kulde": Hazard(
            "fare:kulde", "kulde", "cold", checks=("Fryser dere?",), shown_by=("asbestarbeid",)
        ),
        "fare:uro": Hazard("fare:uro", "uro", "unrest", checks=("Er det uro?",)),
    },
)
WITH_ALARM = (
    RULES
    + """
    @id:varsling
    Scenario: Varslingsplan
      Gitt at virksomheten har en stor tank
      Så skal virksomheten ha "Varslingsplan"
      Og det skal skje når "tanken tas i bruk"
"""
)


def book(rules: str = WITH_ALARM) -> Rulebook:
    """The rule book of the small act with these words."""
    file, findings = parse_rules("regler.feature", rules.encode(), WORDS, CODES)
    assert file is not None
    assert findings == ()
    ruleset, findings = compile_ruleset([file], WORDS)
    assert ruleset is not None
    assert findings == ()
    return Rulebook(Compiled("hash", ruleset, CODES))


BOOK = book()


def case(folder: Path, facts: dict[str, Any] = FACTS, **info: Any) -> Case:
    """A new case in a folder."""
    return Case.create(folder / "sak", CaseInfo(name="Fjord AS", started=DAY, **info), facts)


def system(of: Case, day: date = DAY) -> System:
    """The system of a case, read anew."""
    return system_of(Case.open(of.folder), BOOK, day)


def written(of: Case, part: Part, text: str) -> Case:
    """The case with a file written by hand."""
    (of.folder / f"{part.value}.yaml").write_text(text, encoding="utf-8")
    return of
