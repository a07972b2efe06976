"""A rule book of one small act, in the vocabulary of `rule_vocabulary`."""

from __future__ import annotations

from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.parser import parse_rules
from hms_rules.loading import Compiled
from hms_rules.rulebook import Rulebook
from tests.rule_vocabulary import VOCABULARY
from tests.small_vocabulary import CODES

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
    Scenario: Utvalg
      Gitt at loven gjelder
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"
"""
"""Whoever employs somebody has a duty; lines may be added under it."""


def small_book(*added: str) -> Rulebook:
    """The rules with these lines after the last."""
    return book_of(RULES + "".join(f"{line}\n" for line in added))


def book_of(text: str) -> Rulebook:
    """A rule book of one file."""
    file, findings = parse_rules("regler.feature", text.encode(), VOCABULARY, CODES)
    assert file is not None
    assert findings == ()
    ruleset, findings = compile_ruleset([file], VOCABULARY)
    assert ruleset is not None
    assert findings == ()
    return Rulebook(Compiled("", ruleset, CODES))
