"""The whole check: every act, provision and reference the rules cite, held against a copy of the law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.reads import readable, split
from hms_rules.registers.lovdata.structure import ActText
from hms_rules.registers.lovdata.text import words
from hms_rules.vocabulary import Act, Provision, Vocabulary
from hms_rules.workbench.drift.citations import Citation
from hms_rules.workbench.drift.comparing import Compared, Comparison, Outcome, is_repealed
from hms_rules.workbench.drift.library import Library


class Checked(Struct, frozen=True):
    """One thing the rules cite, and what came of it.

    Attributes:
        id: of an act or a provision.
        title: what the copy calls it, where the ontology says something else.
        there: what is there instead, where it does not exist.
        successors: the acts that stand in its place, where it is repealed.
    """

    id: str
    compared: Compared
    title: str = ""
    there: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()


def cited_acts(vocabulary: Vocabulary, citations: Iterable[Citation]) -> set[str]:
    """Every act a check reads: the rules' own, those `@jf` names, and those that amend what is to come."""
    jf = {split(reference)[0] for citation in citations for reference, _ in citation.references}
    amending = {read.source for p in vocabulary.provisions.values() for read in p.reads if read.source}
    return {*vocabulary.acts, *jf, *amending}


def check(
    vocabulary: Vocabulary, citations: Sequence[Citation], copies: Sequence[Copy], today: date
) -> list[Checked]:
    """Hold everything cited against the first of the copies.

    Args:
        vocabulary: what the ontology says of acts and provisions.
        citations: what the rules cite.
        copies: the law first; the others may still have the text that was read.
        today: the day the law is to be in force.
    """
    whole = _Check(vocabulary, Library(copies), today)
    checked = [c for act in vocabulary.acts.values() for c in whole.act(act)]
    references = dict.fromkeys(r for citation in citations for r, _ in citation.references)
    return [*checked, *(c for r in references if r not in vocabulary.provisions for c in whole.reference(r))]


class _Check(Struct, frozen=True):
    vocabulary: Vocabulary
    library: Library
    today: date

    def act(self, act: Act) -> Iterator[Checked]:
        """An act that is in force by the ontology, and all its provisions."""
        if act.in_force_to and act.in_force_to < self.today:
            return
        text, newest = self.library.law.act(act.id), self._newest(act.id)
        if text is None:
            outcome = Outcome.REPEALED if self.library.law.is_whole else Outcome.NOT_COMPARABLE
            yield Checked(act.id, Compared(outcome), successors=self._successors(act.id, outcome))
            return
        begins = text.head.in_force
        if act.in_force_from <= self.today and (begins is None or begins > self.today):
            yield Checked(act.id, Compared(Outcome.TO_COME))
        yield self._titled(act.id, act.title, text.head.title, newest)
        for provision in self.vocabulary.provisions.values():
            ended = provision.in_force_to and provision.in_force_to < self.today
            if provision.act == act.id and not ended:
                yield from self._provision(provision, text, newest)

    def _provision(self, provision: Provision, act: ActText, newest: date | None) -> Iterator[Checked]:
        compared = Comparison(provision, act, self.library, newest).outcome()
        yield _checked(provision.id, compared, act)
        if compared.outcome in {Outcome.SAME, Outcome.CHANGED} and "/" not in (ref := split(provision.id)[1]):
            yield self._titled(provision.id, provision.title, act.find(ref)[0].title, newest)

    def _titled(self, id_: str, ours: str, theirs: str, newest: date | None) -> Checked:
        """The title is the law's; a section without one may be given one."""
        if not theirs or "".join(words(ours)) == "".join(words(theirs)):  # forms lose white space
            return Checked(id_, Compared(Outcome.SAME))
        older = newest is not None and self.library.law.day < newest
        return Checked(id_, Compared(Outcome.OLDER if older else Outcome.TITLE), title=theirs)

    def reference(self, reference: str) -> Iterator[Checked]:
        """What `@jf` names is there."""
        refid, inner = split(reference)
        act = self.library.law.act(refid)
        found = act.find(readable(inner, act.form)) if act else []
        if len(found) == 1 and not is_repealed(found[0]):
            return
        newest = self._newest(refid)
        if newest and self.library.law.day < newest:
            outcome = Outcome.OLDER
        elif act is None and not self.library.law.is_whole:
            outcome = Outcome.NOT_COMPARABLE
        elif len(found) > 1:
            outcome = Outcome.UNCLEAR
        else:
            outcome = Outcome.REPEALED if found or act is None else Outcome.MISSING
        yield _checked(reference, Compared(outcome), act)

    def _newest(self, act: str) -> date | None:
        """The day of the newest copy anything of an act was read in."""
        reads = (r for p in self.vocabulary.provisions.values() if p.act == act for r in p.reads)
        return max((read.day for read in reads), default=None)

    def _successors(self, act: str, outcome: Outcome) -> tuple[str, ...]:
        if outcome is not Outcome.REPEALED:
            return ()
        heads = (head for head in self.library.law.heads() if act in head.repeals)
        return tuple(head.short_title or head.title for head in heads)


def _checked(id_: str, compared: Compared, act: ActText | None) -> Checked:
    is_missing = compared.outcome is Outcome.MISSING
    return Checked(id_, compared, there=act.beside(split(id_)[1]) if act and is_missing else ())
