"""A small act with a table, an exception, dates, a document and objects, and tests of it to play with."""

from __future__ import annotations

from pathlib import Path

from hms_rules.rulebook import Rulebook
from hms_rules.workbench.testing.suite import Suite, read_suite
from tests.small_book import book_of

RULES = """# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven

  @hjemmel:§2A-6 @kontrollert:2026-11-23
  Regel: § 2 A-6 Virkeområde

    @id:omfang
    Scenario: Virkeområde
      Gitt at antall arbeidstakere er minst 1
      Så gjelder loven

  @hjemmel:§6-1 @kontrollert:2026-11-23
  Regel: § 6-1 Utvalg

    @id:utvalg
    Scenariomal: Utvalg etter antall
      Gitt at antall arbeidstakere er minst <antall>
      Men ikke dersom det foreligger vedtak om "pålegg om industrivern"
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"

      @til:2023-12-31
      Eksempler:
        | rad | antall |
        | før | 50     |

      @fra:2024-01-01
      Eksempler:
        | rad | antall |
        | fra | 30     |

    @id:stor
    Scenario: Stor tank
      Gitt at virksomheten har en tank der:
        | vilkår                        |
        | volum er mer enn 100 liter    |
        | ligger innendørs              |
      Så regnes tanken som "stor tank"

    @id:plan
    Scenario: Plan for stor tank
      Gitt at virksomheten har en stor tank
      Så skal virksomheten ha "Beredskapsplan for industrivernet"
"""

HEAD = """# language: no
Egenskap: Tester

"""
COUNTS = """  Scenariomal: Utvalg fra 30
    Gitt en virksomhet
    Og at antall arbeidstakere er <antall>
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 6-1 "<svar>"

    Eksempler:
      | antall | dag        | svar         |
      | 29     | 2024-01-01 | gjelder ikke |
      | 30     | 2024-01-01 | gjelder      |
      | 49     | 2023-12-31 | gjelder ikke |
      | 50     | 2023-12-31 | gjelder      |

"""


def book(rules: str = RULES) -> Rulebook:
    """The rules compiled."""
    return book_of(rules)


def suite(folder: Path, text: str, word: str = "") -> Suite:
    """The tests as a file in a folder."""
    path = folder / "tester.feature"
    path.write_text(HEAD + text, encoding="utf-8")
    return read_suite(path, word)
