"""From values and their derivation to the models at the door: verdicts, documents, duties, questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from hms_rules import wording
from hms_rules.assessment import (
    ActVerdict,
    Because,
    DocumentVerdict,
    DutyVerdict,
    Explanation,
    ProvisionVerdict,
    ShownFact,
    Verdict,
    WhyNot,
)
from hms_rules.derivation import Change, Derivation, Step
from hms_rules.language.compiled import CompiledRule, Ref
from hms_rules.language.drafts import is_act, is_provision
from hms_rules.language.program import in_force
from hms_rules.language.tree import Judgement, Timing
from hms_rules.language.tree import Literal as Atom
from hms_rules.vocabulary import Act, Provision, Vocabulary

Grounds = Callable[[Atom], Iterable[ShownFact]]
_JUDGED = "vurdering:"
_MOST_WHY_NOT = 8
_KINDS: dict[str, Literal["duty", "option", "prohibition"]] = {
    "plikt": "duty",
    "adgang": "option",
    "forbud": "prohibition",
}


@dataclass(frozen=True, slots=True)
class Report:
    """Puts one evaluation into models.

    Attributes:
        derivation: why every target has its value.
        words: the vocabulary's sentences.
        grounds: the facts that decided a literal, shown.
    """

    derivation: Derivation
    words: wording.Wording
    vocabulary: Vocabulary
    grounds: Grounds

    @property
    def _day(self) -> date:
        return self.derivation.program.day

    @property
    def _targets(self) -> tuple[str, ...]:
        return self.derivation.program.ruleset.targets

    def verdict(self, target: int) -> Verdict:
        """The verdict on a target, by number."""
        value = self.derivation.values.targets[target]
        if value is None:
            missing = self.derivation.missing(target)
            judged = all(m.startswith(_JUDGED) for m in missing)
            return Verdict.NEEDS_JUDGEMENT if judged else Verdict.UNDETERMINED
        return Verdict.APPLIES if value else Verdict.DOES_NOT_APPLY

    # -- acts and provisions -----------------------------------------------------------------------

    def acts(self) -> Iterator[ActVerdict]:
        """Every act the rules speak of, in the order of the rules."""
        for number, target in enumerate(self._targets):
            if is_act(target):
                act = self.vocabulary.acts[target]
                yield ActVerdict(
                    id=target,
                    title=act.title,
                    short_title=act.short_title,
                    verdict=self.verdict(number),
                    authorities=self._authorities(act.authorities),
                    url=act.url,
                )

    def provisions(self) -> Iterator[ProvisionVerdict]:
        """Every provision the rules speak of."""
        for number, target in enumerate(self._targets):
            if is_provision(target):
                provision = self.vocabulary.provisions[target]
                yield ProvisionVerdict(
                    **dict(self._explanation(number)),
                    act=provision.act,
                    section=provision.section,
                    authorities=self._authorities(provision.authorities),
                )

    def _authorities(self, ids: Iterable[str]) -> list[str]:
        return [self.vocabulary.authorities[a].label for a in ids]

    # -- why ---------------------------------------------------------------------------------------

    def explain(self, target: str) -> Explanation:
        """Explain a target by id; KeyError when no rule is about it."""
        return self._explanation(self.derivation.numbers[target])

    def _explanation(self, number: int) -> Explanation:
        target = self._targets[number]
        verdict = self.verdict(number)
        title, url = self._title(target)
        return Explanation(
            id=target,
            title=title,
            url=url,
            verdict=verdict,
            because=self._because(number) if verdict is Verdict.APPLIES else [],
            why_not=self._why_not(number) if verdict is Verdict.DOES_NOT_APPLY else [],
            missing=list(self.derivation.missing(number)),
            assumptions=sorted(self.derivation.assumptions(number)),
            judgements=list(self._judgements(number, verdict)),
        )

    def _title(self, target: str) -> tuple[str, str]:
        words = self.vocabulary
        item = words.acts.get(target) or words.provisions.get(target)
        if item:
            return item.title, item.url
        labelled = words.documents.get(target) or words.duties.get(target) or words.derived.get(target)
        return (labelled.label if labelled else target), ""

    def _because(self, number: int) -> list[Because]:
        return [self._step(step) for step in self.derivation.because(number)]

    def _step(self, step: Step) -> Because:
        facts = dict.fromkeys(f for ref in step.literals for f in self._shown(ref))
        rule, place = self._source(step)
        return Because(rule=rule, place=place, facts=list(facts))

    def _source(self, step: Step) -> tuple[str, str]:
        """The row of a merged rule whose code was met, when it is one alone; else the first."""
        source = step.rule.sources[0]
        return source.id, f"{source.span.path}:{source.span.line}"

    def _shown(self, ref: Ref) -> Iterable[ShownFact]:
        return self.grounds(self._literal(ref))

    def _literal(self, ref: Ref) -> Atom:
        return self.derivation.program.ruleset.literals[ref.index]

    def _judgements(self, number: int, verdict: Verdict) -> Iterator[str]:
        if verdict in (Verdict.UNDETERMINED, Verdict.NEEDS_JUDGEMENT):
            reasons = {f"{_JUDGED}{a.rule}": a.reason for a in self._open_norms()}
            yield from (reasons[m] for m in self.derivation.missing(number) if m in reasons)
        elif verdict is Verdict.APPLIES:
            for step in self.derivation.because(number):
                for ref in step.literals:
                    literal = self._literal(ref)
                    if isinstance(literal, Judgement):
                        yield f"etter egen vurdering: {literal.reason}"

    def _open_norms(self) -> Iterator[Judgement]:
        for number in self.derivation.program.literals:
            literal = self.derivation.program.ruleset.literals[number]
            if isinstance(literal, Judgement):
                yield literal

    # -- why not -----------------------------------------------------------------------------------

    def _why_not(self, number: int) -> list[WhyNot]:
        outside = self._outside_dates(self._targets[number])
        if outside:
            return [outside]
        found = (self._lack(c) for c in self.derivation.changes(number))
        unique = {(w.fact, w.value, w.nearest): w for w in reversed(list(filter(None, found)))}
        return list(reversed(unique.values()))[:_MOST_WHY_NOT]

    def _outside_dates(self, target: str) -> WhyNot | None:
        item = self.vocabulary.provisions.get(target)
        items: list[Act | Provision | None] = [item, self.vocabulary.acts.get(item.act if item else target)]
        for law in items:
            if law and not in_force(law, self._day):
                return WhyNot(
                    rule="not_in_force", fact="as_of", value=wording.day(self._day), nearest=_force(law, self._day)
                )
        return None

    def _lack(self, change: Change) -> WhyNot | None:
        blocking = [r for r in change.blocking if not r.is_target]
        exceptions = [r for r in change.blocking if r.is_target]
        if not blocking and not exceptions:
            return None
        nearest = [self.words.change(self._literal(r), negated=r.negated) for r in (*blocking, *change.unknown) if not r.is_target]
        nearest += [f"når «{self._name(r)}» ikke gjelder" for r in exceptions if r.negated]
        nearest += [f"når «{self._name(r)}» gjelder" for r in exceptions if not r.negated]
        decisive = next((f for r in blocking for f in self._shown(r)), None)
        rule = change.rule
        return WhyNot(
            rule=rule.sources[0].id if rule.sources else rule.id,
            fact=decisive.fact if decisive else self._targets[exceptions[0].index] if exceptions else "",
            value=decisive.value if decisive else "gjelder",
            nearest=f"gjelder {wording.listed(dict.fromkeys(nearest))}",
        )

    def _name(self, ref: Ref) -> str:
        return self._title(self._targets[ref.index].removeprefix("unntak:").removeprefix("omfang:"))[0]

    # -- documents and duties ----------------------------------------------------------------------

    def documents(self) -> Iterator[DocumentVerdict]:
        """Every document a rule in force demands, once, with all provisions that demand it."""
        for number, target in enumerate(self._targets):
            if target.startswith("dokument:") and self.derivation.program.concluding[number]:
                document = self.vocabulary.documents[target]
                verdict = self.verdict(number)
                provisions = self._provisions_behind(number, verdict)
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
                )

    def duties(self) -> Iterator[DutyVerdict]:
        """Every duty, option and prohibition of a rule in force."""
        for number, target in enumerate(self._targets):
            kind = _KINDS.get(target.partition(":")[0])
            if kind and self.derivation.program.concluding[number]:
                duty = self.vocabulary.duties[target]
                verdict = self.verdict(number)
                provisions = self._provisions_behind(number, verdict)
                yield DutyVerdict(
                    id=target,
                    title=duty.label,
                    kind=kind,
                    verdict=verdict,
                    provisions=provisions,
                    authorities=self._authorities_of(provisions),
                    deadline="; ".join(self._deadlines(number, duty.deadline)),
                )

    def _provisions_behind(self, target: int, verdict: Verdict) -> list[str]:
        """The provisions whose rules make the verdict what it is."""
        wanted = {Verdict.APPLIES: True, Verdict.DOES_NOT_APPLY: False}.get(verdict)
        behind = (rule.provision for rule, value in self.derivation.rules_of(target) if value is wanted)
        return list(dict.fromkeys(behind))

    def _authorities_of(self, provisions: Sequence[str]) -> list[str]:
        ids = (a for p in provisions for a in self.vocabulary.provisions[p].authorities)
        return self._authorities(dict.fromkeys(ids))

    def _deadlines(self, target: int, declared: str) -> Iterator[str]:
        if declared:
            yield declared
        for rule, value in self.derivation.rules_of(target):
            if value is not False:
                yield from dict.fromkeys(map(_timing, _timings(rule, target)))


def _timings(rule: CompiledRule, target: int) -> tuple[Timing, ...]:
    return next((timing for number, timing in rule.timing if number == target), ())


def _timing(timing: Timing) -> str:
    event = f" «{timing.event}»" if timing.event else ""
    period = wording.period(timing.period) if timing.period else ""
    match timing.sort:
        case "by":
            return f"innen {wording.day(timing.date)}" if timing.date else ""
        case "before":
            return f"senest {period} før{event}"
        case "after":
            return f"senest {period} etter{event}"
        case "when":
            return f"når{event}"
        case "repeat":
            return f"minst hvert {period}"
        case "keep":
            return f"oppbevares i minst {period}" + (f" etter{event}" if event else "")
        case "for":
            return f"for{event}"


def _force(law: Act | Provision, day: date) -> str:
    if law.in_force_from and day < law.in_force_from:
        return f"i kraft fra {wording.day(law.in_force_from)}"
    return f"i kraft til og med {wording.day(law.in_force_to)}" if law.in_force_to else ""
