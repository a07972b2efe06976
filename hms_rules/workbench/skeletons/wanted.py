"""Which provision somebody wants to write rules for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, did_you_mean
from hms_rules.language.drafts import is_chapter, whole_of
from hms_rules.language.names import Names
from hms_rules.language.sections import act_of, section_id
from hms_rules.vocabulary import Act, Provision, Vocabulary
from hms_rules.workbench.skeletons.sections import chapter_of, printed


class Wanted(Struct, frozen=True):
    """A provision of an act in the ontology, which may itself not be there yet."""

    act: Act
    section: str
    declared: Provision | None

    @property
    def id(self) -> str:
        """The id of the provision."""
        return f"{self.act.id}/{self.section}"

    @property
    def number(self) -> str:
        """How it is printed."""
        return self.declared.section if self.declared else printed(self.section)

    @property
    def law(self) -> str:
        """What people call it: «arbeidsmiljøloven § 7-2»."""
        return f"{self.act.short_title} {self.number}"

    @property
    def own(self) -> str:
        """What its rules call the act."""
        return "loven" if self.act.is_statute else "forskriften"

    def chapter(self, vocabulary: Vocabulary) -> str | None:
        """The number of its chapter, as the ontology or the section itself tells it."""
        parent = self.declared.parent if self.declared else None
        while parent and not is_chapter(parent):
            above = vocabulary.provisions.get(parent)
            parent = above.parent if above else None
        return parent.rpartition("/kapittel-")[2] if parent else chapter_of(self.section)


def find_wanted(text: str, names: Names) -> Wanted:
    """Read «aml § 7-2», «arbeidsmiljøloven § 7-2» or `lov/2005-06-17-62/§7-2`.

    Raises:
        HmsRulesError: no act, or no section, is named.
    """
    said = " ".join(text.split())
    act, rest = _act(said, names)
    section = section_id(rest) if rest else None
    if section is None:
        what = f"«{rest}» er ikke en bestemmelse" if rest else f"«{said}» sier ikke hvilken bestemmelse"
        advice = "skriv for eksempel «aml § 7-2», «aml § 6-1 annet ledd» eller «aml kapittel 7»"
        raise HmsRulesError([Diagnostic("E1205", what, help=advice)])
    return Wanted(act, section, names.vocabulary.provisions.get(f"{act.id}/{section}"))


def _act(said: str, names: Names) -> tuple[Act, str]:
    """The act that is named first, and what is said after it."""
    by_id = act_of(said.partition(" ")[0])
    if by_id in names.vocabulary.acts:
        return names.vocabulary.acts[by_id], said.removeprefix(by_id).strip(" /")
    named = names.act_at(said)
    if named:
        return named[0], said[named[1] :].strip()
    if by_id:
        advice = f"legg den inn først; «hms-rules rules new {by_id}» viser hva som skal stå der"
        raise HmsRulesError([Diagnostic("E1204", f"«{by_id}» står ikke i ontologien", help=advice)])
    word = said.partition(" §")[0].partition(" kapittel")[0]
    near = did_you_mean(word, [name for a in names.vocabulary.acts.values() for name in _names(a)])
    advice = near or "bruk navnet fra «hms-rules law show», eller id-en, for eksempel lov/2005-06-17-62"
    raise HmsRulesError([Diagnostic("E1203", f"ukjent lov eller forskrift «{word}»", help=advice)])


def _names(act: Act) -> Iterator[str]:
    yield from (act.short_title, act.title, *act.aliases)


def unknown_act(text: str, names: Names) -> str | None:
    """The id of an act that is not in the ontology, when the text is that and nothing more."""
    said = text.strip()
    return said if act_of(said) == said and said not in names.vocabulary.acts else None


def missing_provisions(wanted: Wanted, vocabulary: Vocabulary) -> list[tuple[str, str | None]]:
    """The provisions the ontology lacks, whole before part, each with what it is a part of."""
    found, current = list[tuple[str, str | None]](), wanted.id
    while current not in vocabulary.provisions:
        whole = whole_of(current)
        chapter = f"{wanted.act.id}/kapittel-{wanted.chapter(vocabulary)}"
        in_chapter = chapter in vocabulary.provisions and chapter != current
        found.append((current, whole or (chapter if in_chapter else None)))
        if whole is None:
            break
        current = whole
    return found[::-1]
