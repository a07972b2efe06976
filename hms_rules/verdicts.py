"""The lists of an answer: verdicts on acts and provisions, documents and duties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct, field

from hms_rules import wording
from hms_rules.assessment import (
    ActVerdict,
    DocumentVerdict,
    DutyVerdict,
    ProvisionVerdict,
    Verdict,
)
from hms_rules.explaining import Explainer
from hms_rules.language.compiled import CompiledRule
from hms_rules.language.drafts import is_act, is_provision
from hms_rules.language.sections import act_of, place_in_act
from hms_rules.language.tree import Timing
from hms_rules.vocabulary import Act, Vocabulary

_KINDS: dict[str, Literal["duty", "option", "prohibition"]] = {
    "plikt": "duty",
    "adgang": "option",
    "forbud": "prohibition",
}
_WANTED = {Verdict.APPLIES: True, Verdict.DOES_NOT_APPLY: False}


class Catalogue(Struct, frozen=True):
    """The targets of a rule set by sort, each with its number; made once for many answers."""

    acts: tuple[tuple[int, str], ...]
    provisions: tuple[tuple[int, str], ...]
    documents: tuple[tuple[int, str], ...]
    duties: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, targets: Sequence[str]) -> Catalogue:
        """Sort the targets of a rule set, provisions as they stand in their act."""
        numbered = list(enumerate(targets))
        acts = {act: n for n, act in enumerate(dict.fromkeys(act_of(t) for t in targets if is_provision(t)))}
        return cls(
            acts=tuple((n, t) for n, t in numbered if is_act(t)),
            provisions=tuple(
                sorted(
                    ((n, t) for n, t in numbered if is_provision(t)),
                    key=lambda item: (acts[act_of(item[1])], place_in_act(item[1])),
                )
            ),
            documents=tuple((n, t) for n, t in numbered if t.startswith("dokument:")),
            duties=tuple((n, t) for n, t in numbered if t.partition(":")[0] in _KINDS),
        )


class Lists(Struct, frozen=True):
    """Makes the lists of one answer, in the order of the rules."""

    explainer: Explainer
    catalogue: Catalogue
    vocabulary: Vocabulary
    _of_acts: dict[str, Sequence[str]] = field(default_factory=dict)

    def acts(self) -> Iterator[ActVerdict]:
        """Every act the rules speak of."""
        for number, target in self.catalogue.acts:
            act = self.vocabulary.acts[target]
            yield ActVerdict(
                id=target,
                title=act.title,
                short_title=act.short_title,
                verdict=self.explainer.verdict(number),
                authorities=self._labels(self._of_act(act)),
                url=act.url,
            )

    def provisions(self) -> Iterator[ProvisionVerdict]:
        """Every provision the rules speak of."""
        for number, target in self.catalogue.provisions:
            provision = self.vocabulary.provisions[target]
            yield ProvisionVerdict(
                **self.explainer.fields(number),
                act=provision.act,
                section=provision.section,
                authorities=self._labels(self._of_provision(target)),
            )

    def documents(self) -> Iterator[DocumentVerdict]:
        """Every document a rule in force demands, once, with all provisions that demand it."""
        for number, target in self._in_force(self.catalogue.documents):
            document = self.vocabulary.documents[target]
            verdict, provisions = self._demanded(number)
            yield DocumentVerdict(
                id=target,
                title=document.label,
                verdict=verdict,
                provisions=provisions,
                authorities=self._authorities_of(provisions),
                contents=list(document.contents),
                answered_by=document.answered_by,
                review=document.review,
                retention=document.retention,
                deadline=deadlines(self.explainer, target),
                judgements=self._to_judge(number, verdict),
            )

    def duties(self) -> Iterator[DutyVerdict]:
        """Every duty, option and prohibition of a rule in force."""
        for number, target in self._in_force(self.catalogue.duties):
            duty = self.vocabulary.duties[target]
            verdict, provisions = self._demanded(number)
            yield DutyVerdict(
                id=target,
                title=duty.label,
                kind=_KINDS[target.partition(":")[0]],
                verdict=verdict,
                provisions=provisions,
                authorities=self._authorities_of(provisions),
                deadline=deadlines(self.explainer, target),
                judgements=self._to_judge(number, verdict),
            )

    def _in_force(self, targets: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        concluding = self.explainer.derivation.program.concluding
        return ((n, t) for n, t in targets if concluding[n])

    def _demanded(self, target: int) -> tuple[Verdict, list[str]]:
        """The verdict, and the provisions whose rules make it what it is."""
        verdict = self.explainer.verdict(target)
        wanted = _WANTED.get(verdict)
        rules = self.explainer.derivation.rules_of(target)
        return verdict, list(dict.fromkeys(rule.provision for rule, value in rules if value is wanted))

    def _to_judge(self, number: int, verdict: Verdict) -> list[str]:
        is_open = verdict is Verdict.NEEDS_JUDGEMENT
        return list(dict.fromkeys(self.explainer.to_judge(number))) if is_open else []

    def _labels(self, authorities: Iterable[str]) -> list[str]:
        return [self.vocabulary.authorities[a].label for a in authorities]

    def _authorities_of(self, provisions: Sequence[str]) -> list[str]:
        return self._labels(dict.fromkeys(a for p in provisions for a in self._of_provision(p)))

    def _of_provision(self, provision: str) -> Sequence[str]:
        own = self.vocabulary.provisions[provision]
        act = self.vocabulary.acts[own.act]
        return self._of_act(act) if own.authorities == act.authorities else own.authorities

    def _of_act(self, act: Act) -> Sequence[str]:
        """The act's authorities, or those of the acts it is supervised along with that may apply."""
        if act.id not in self._of_acts:
            may_apply = (self.vocabulary.acts[a] for a in act.supervised_as if self._may_apply(a))
            shared = tuple(dict.fromkeys(a for other in may_apply for a in other.authorities))
            self._of_acts[act.id] = shared or act.authorities
        return self._of_acts[act.id]

    def _may_apply(self, act: str) -> bool:
        number = self.explainer.derivation.numbers.get(act)
        return number is not None and self.explainer.derivation.values.targets[number] is not False


def deadlines(explainer: Explainer, target: str) -> str:
    """When and how often a duty or document is due, as the ontology and the rules that may demand it say."""
    number = explainer.derivation.numbers.get(target)
    if number is None:
        return ""
    declared = explainer.behind.vocabulary.duties.get(target)
    rules = (rule for rule, value in explainer.derivation.rules_of(number) if value is not False)
    said = [wording.timing(timing) for rule in rules for timing in _timings(rule, number)]
    return "; ".join(dict.fromkeys([*([declared.deadline] if declared and declared.deadline else []), *said]))


def _timings(rule: CompiledRule, target: int) -> tuple[Timing, ...]:
    return next((timing for number, timing in rule.timing if number == target), ())
