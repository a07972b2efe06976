"""Explanations: one target's verdict with why, why not, and what is missing, as models at the door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from hms_rules.assessment import Because, Explanation, ShownFact, Verdict, WhyNot
from hms_rules.derivation import Change, Derivation, Step
from hms_rules.engines.grounds import COMPLETE, JUDGED, Behind, Ground
from hms_rules.facts.names import THE_LIST
from hms_rules.language.compiled import CompiledRule, Ref, Source
from hms_rules.language.drafts import ADDS, TAKES_AWAY
from hms_rules.language.program import in_force
from hms_rules.language.tree import Industry, Judgement, Literal
from hms_rules.registers.industry import matches
from hms_rules.showing import label, shown, value
from hms_rules.vocabulary import Act, Provision
from hms_rules.wording import Wording, day, listed

_MOST = 8
"""Ways in which something nearly applies; more would hide the nearest."""


@dataclass(frozen=True)
class Explainer:
    """Puts derivations into words.

    Attributes:
        derivation: why every target has its value.
        behind: the facts behind literals.
        words: the vocabulary's sentences.
    """

    derivation: Derivation
    behind: Behind
    words: Wording
    _steps: dict[str, Because] = field(default_factory=dict)
    _facts: dict[int, tuple[ShownFact, ...]] = field(default_factory=dict)
    _lacks: dict[str, WhyNot] = field(default_factory=dict)

    @cached_property
    def reasons(self) -> dict[str, str]:
        """What is to be judged, by the id of the judgement."""
        literals = map(self._numbered, self.derivation.program.literals)
        return {f"{JUDGED}{a.rule}": a.reason for a in literals if isinstance(a, Judgement)}

    @cached_property
    def norms(self) -> dict[str, str]:
        """The same for those who are asked, with what hangs on it."""
        program, found = self.derivation.program, dict[str, str]()
        numbered = ((n, self._numbered(n)) for n in program.literals)
        judged = {n: literal for n, literal in numbered if isinstance(literal, Judgement)}
        for rule in program.rules:
            for number in judged.keys() & _literals(rule):
                title, _ = self.title(program.ruleset.targets[rule.targets[0]])
                literal = judged[number]
                found.setdefault(f"{JUDGED}{literal.rule}", f"«{title}»: {literal.reason}")
        return found

    def verdict(self, target: int) -> Verdict:
        """The verdict on a target, by number."""
        value = self.derivation.values.targets[target]
        if value is not None:
            return Verdict.APPLIES if value else Verdict.DOES_NOT_APPLY
        judged = all(m.startswith(JUDGED) for m in self.derivation.missing(target))
        return Verdict.NEEDS_JUDGEMENT if judged else Verdict.UNDETERMINED

    def explain(self, number: int) -> Explanation:
        """Explain a target, by number."""
        return Explanation(**self.fields(number))

    def fields(self, number: int) -> dict[str, Any]:
        """What there is to say of a target, by the names of `Explanation`."""
        target = self.derivation.program.ruleset.targets[number]
        verdict = self.verdict(number)
        title, url = self.title(target)
        steps = self.derivation.because(number) if verdict is Verdict.APPLIES else []
        return {
            "id": target,
            "title": title,
            "url": url,
            "verdict": verdict,
            "because": [self._because(step) for step in steps],
            "why_not": self._why_not(number) if verdict is Verdict.DOES_NOT_APPLY else [],
            "missing": list(self.derivation.missing(number)),
            "assumptions": sorted(self.derivation.assumptions(number)),
            "judgements": [*self._judged(steps), *self.to_judge(number)],
        }

    def title(self, target: str) -> tuple[str, str]:
        """What a target is called, and where to read the law."""
        words = self.behind.vocabulary
        law = words.acts.get(target) or words.provisions.get(target)
        if law:
            return law.title, law.url
        item = words.documents.get(target) or words.duties.get(target) or words.derived.get(target)
        return (item.label if item else target), ""

    # -- why ---------------------------------------------------------------------------------------

    def _because(self, step: Step) -> Because:
        if step.rule.id not in self._steps:
            source = self._source(step.rule)
            facts = {f.fact: f for ref in step.literals for f in self._shown(ref.index)}
            place = f"{source.span.path}:{source.span.line}"
            self._steps[step.rule.id] = Because(rule=source.id, place=place, facts=list(facts.values()))
        return self._steps[step.rule.id]

    def _source(self, rule: CompiledRule) -> Source:
        """The row of merged rows whose own codes are met; the first where only all together are."""
        industry = next((a for a in map(self._numbered, _literals(rule)) if isinstance(a, Industry)), None)
        if industry is None or len(rule.sources) == 1:
            return rule.sources[0]
        for registered in self.behind.base.industries:
            possible = registered.possible.get(industry.standard, frozenset())
            for source in rule.sources:
                if matches(possible, source.codes, ()):
                    return source
        return rule.sources[0]

    def _numbered(self, number: int) -> Literal:
        return self.derivation.program.ruleset.literals[number]

    def _literal(self, ref: Ref) -> Literal:
        return self._numbered(ref.index)

    def _shown(self, number: int) -> tuple[ShownFact, ...]:
        """The facts behind a literal, in words."""
        if number not in self._facts:
            self._facts[number] = tuple(self._show(g) for g in self.behind.grounds(self._numbered(number)))
        return self._facts[number]

    def _show(self, ground: Ground) -> ShownFact:
        return shown(ground, self.behind.vocabulary, self.behind.known)

    def _judged(self, steps: Iterable[Step]) -> Iterator[str]:
        for step in steps:
            for literal in map(self._literal, step.literals):
                if isinstance(literal, Judgement):
                    yield f"etter egen vurdering: {literal.reason}"

    def to_judge(self, number: int) -> Iterator[str]:
        """What somebody must judge before a target is settled."""
        return (self.reasons[m] for m in self.derivation.missing(number) if m in self.reasons)

    # -- why not -----------------------------------------------------------------------------------

    def _why_not(self, number: int) -> list[WhyNot]:
        outside = self._outside_dates(self.derivation.program.ruleset.targets[number])
        if outside:
            return [outside]
        unique: dict[tuple[str, str, str], WhyNot] = {}
        for change in self.derivation.changes(number):
            lack = self._lack(change)
            unique.setdefault((lack.fact, lack.value, lack.nearest), lack)
            if len(unique) == _MOST:
                break
        return list(unique.values())

    def _outside_dates(self, target: str) -> WhyNot | None:
        words, as_of = self.behind.vocabulary, self.derivation.program.day
        provision = words.provisions.get(target)
        act = words.acts.get(provision.act if provision else target)
        for law in (act, provision):
            if law and not in_force(law, as_of):
                return WhyNot(rule="not_in_force", fact="as_of", value=day(as_of), nearest=_force(law, as_of))
        return None

    def _lack(self, change: Change) -> WhyNot:
        if change.rule.id not in self._lacks:
            fact, value = self._obstacle(change)
            nearest = f"gjelder {self._nearest(change)}"
            rule = self._source((*change.upheld_by, change.rule)[0]).id
            self._lacks[change.rule.id] = WhyNot(rule=rule, fact=fact, value=value, nearest=nearest)
        return self._lacks[change.rule.id]

    def _obstacle(self, change: Change) -> tuple[str, str]:
        """The first fact in the way, with its value."""
        words = self.behind.vocabulary
        for ref in change.blocking:
            grounds = () if ref.is_target else self.behind.grounds(self._literal(ref))
            for ground in grounds:
                if ground.fact.startswith(COMPLETE):
                    the_list = THE_LIST[ground.fact.removeprefix(COMPLETE)]
                    return ground.fact, f"står ikke på {the_list}, som er fullstendig"
                return ground.fact, f"{label(ground.fact, words)}: {value(ground, words)}"
        return "", ""

    def _nearest(self, change: Change) -> str:
        """«fra 10 når en av partene krever det»: the first obstacle in short, the others in full."""
        first, *others = (*change.blocking, *change.unknown)
        short = (
            self._when(first)
            if first.is_target
            else self.words.change(self._literal(first), negated=first.negated)
        )
        whens = [*_clause(short), *(c for ref in others for c in _clause(self._when(ref)))]
        start = [] if short.startswith(_WHEN) else [short]
        return " ".join([*start, *([_WHEN + listed(dict.fromkeys(whens))] if whens else [])])

    def _when(self, ref: Ref) -> str:
        if not ref.is_target:
            return _WHEN + self.words.condition(self._literal(ref), negated=ref.negated)
        target = self.derivation.program.ruleset.targets[ref.index]
        no = "ikke " if ref.negated else ""
        if target.startswith((ADDS, TAKES_AWAY)):
            said = "tar bestemmelsen med" if target.startswith(ADDS) else "tar bestemmelsen bort"
            return f"{_WHEN}virkeområdet {no}{said}"
        return f"{_WHEN}«{self.title(target)[0]}» {no}gjelder"


_WHEN = "når "


def _clause(change: str) -> list[str]:
    return [change.removeprefix(_WHEN)] if change.startswith(_WHEN) else []


def _literals(rule: CompiledRule) -> Iterator[int]:
    return (c.index for c in rule.conditions if not c.is_target)


def _force(law: Act | Provision, as_of: date) -> str:
    if law.in_force_from and as_of < law.in_force_from:
        return f"i kraft fra {day(law.in_force_from)}"
    return f"i kraft til og med {day(law.in_force_to)}" if law.in_force_to else ""
