"""The rule book: the one door to assessing a business."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from hms_rules import cache
from hms_rules.answering import answer, questions_left
from hms_rules.assessment import Assessment, Question, RulesetInfo
from hms_rules.derivation import Derivation, numbers_of
from hms_rules.diagnostics import Diagnostic, HmsRulesError, did_you_mean, errors
from hms_rules.engines import Engine, Values
from hms_rules.engines.grounds import Behind
from hms_rules.engines.literals import LiteralEvaluator
from hms_rules.engines.reference import ReferenceEngine
from hms_rules.explaining import Explainer
from hms_rules.facts.business import Business
from hms_rules.facts.factbase import FactBase
from hms_rules.facts.resolve import Resolver
from hms_rules.language.compiled import Program
from hms_rules.language.program import concluded_by, only_about, program_at
from hms_rules.language.tree import Judgement
from hms_rules.loading import Compiled, Sources, compile_sources
from hms_rules.shipped import shipped
from hms_rules.verdicts import Catalogue
from hms_rules.version import VERSION
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import Wording, day

_PROGRAMS = 512
"""Programs kept at a time: a day's, and for tests those about a few targets."""
_YEARS_AHEAD = 3
"""Adopted law is known for some years ahead; for later days nobody knows what the law will be."""

_JUDGED_UNDER = "skriv id-en til regelen, eller til bestemmelsen, dokumentet eller plikten den handler om"


class Rulebook:
    """Compiled rules with their vocabulary, ready to assess businesses on any day they speak for.

    Make one with `Rulebook.load()`; it may be kept and used for many businesses.
    """

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._program = lru_cache(maxsize=_PROGRAMS)(self._program_of)
        self._concluded = lru_cache(maxsize=_PROGRAMS)(lambda day: concluded_by(self.program(day)))
        self._engines: dict[str, Engine] = {}

    @classmethod
    def load(
        cls,
        rulesets: Path | str | None = None,
        ontology: Path | str | None = None,
        *,
        compiling: Callable[[], AbstractContextManager[object]] = nullcontext,
    ) -> Rulebook:
        """Load the shipped rules, or an editor's own.

        The compiled form is taken from the cache when the content is the same.

        Args:
            rulesets: a folder of rule files; the shipped one when not given.
            ontology: a folder of Turtle files; the shipped one when not given.
            compiling: what to do around compiling, which takes some seconds, when it must be done.

        Raises:
            HmsRulesError: the rules or the ontology have errors; holds all of them.
        """
        sources = Sources(
            Path(rulesets) if rulesets else shipped("rulesets"),
            Path(ontology) if ontology else shipped("ontology"),
        )
        content = cache.content_hash(sources.files())
        kept = cache.read(shipped("compiled.json"), content) or cache.read(cache.place(content), content)
        if kept:
            return cls(kept)
        with compiling():
            compiled, findings = compile_sources(sources, content)
        if compiled is None:
            raise HmsRulesError(errors(findings))
        cache.keep(compiled)
        return cls(compiled)

    @property
    def vocabulary(self) -> Vocabulary:
        """What the ontology declares."""
        return self._compiled.ruleset.vocabulary

    @property
    def compiled(self) -> Compiled:
        """The compiled rules, for tools that read them (export, coverage)."""
        return self._compiled

    @cached_property
    def info(self) -> RulesetInfo:
        """Which rules these are."""
        return RulesetInfo(version=VERSION, hash=self._compiled.hash)

    @cached_property
    def _resolver(self) -> Resolver:
        return Resolver(self.vocabulary, self._compiled.industries)

    @cached_property
    def _literals(self) -> LiteralEvaluator:
        return LiteralEvaluator.of(self._compiled.ruleset)

    @cached_property
    def _catalogue(self) -> Catalogue:
        return Catalogue.of(self._compiled.ruleset.targets)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return numbers_of(self._compiled.ruleset.targets)

    @cached_property
    def _words(self) -> Wording:
        return Wording(self.vocabulary)

    def facts_schema(self) -> dict[str, Any]:
        """The JSON Schema of fact files, made from the vocabulary."""
        from hms_rules.facts.schema import facts_schema  # not on a warm start

        return facts_schema(self.vocabulary)

    def check(self, business: Business) -> list[Diagnostic]:
        """Resolve the business's names against the vocabulary and close over certain relations.

        Returns:
            All findings: unknown names (did you mean), units, contradictions.
        """
        _, findings = self._resolver.resolve(business)
        return [*findings, *self._unknown_judgements(business)]

    def _unknown_judgements(self, business: Business) -> Iterator[Diagnostic]:
        """A judgement that meets no rule and no target would be lost without anybody seeing it."""
        for number, judgement in enumerate(business.judgements):
            if judgement.rule not in self._judged:
                yield Diagnostic(
                    "E1006",
                    f"«{judgement.rule}» er ingen regel som må vurderes",
                    business.source(("judgements", number, "rule")).span,
                    help=did_you_mean(judgement.rule, self._judged) or _JUDGED_UNDER,
                )

    @cached_property
    def _judged(self) -> frozenset[str]:
        """What a judgement may be recorded under: an open norm's rule, its table, or what it concludes."""
        ruleset, found = self._compiled.ruleset, set[str]()
        for rule in ruleset.rules:
            for condition in rule.conditions:
                literal = None if condition.is_target else ruleset.literals[condition.index]
                if isinstance(literal, Judgement):
                    found |= {literal.rule, literal.rule.partition("/")[0]}
                    found |= {ruleset.targets[t] for t in rule.targets}
        return frozenset(found)

    def assess(
        self,
        business: Business,
        as_of: date | None = None,
        *,
        strict: bool = False,
        engine: str = "forward",
        notes: Sequence[str] = (),
    ) -> Assessment:
        """Which provisions apply, which documents follow, why, and what is left to ask.

        Args:
            business: the facts.
            as_of: the day the law is read on; today when not given.
            strict: drop all assumptions.
            engine: `forward` or `reference`; they give equal answers, and where forward chaining
                cannot be loaded the reference engine serves.
            notes: what is known of the business and goes with every answer about it.

        Raises:
            HmsRulesError: the facts have errors, or the day is outside what is modelled.
        """
        explainer = self.explain(business, as_of, strict=strict, engine=engine)
        return answer(business, explainer, self._catalogue, self.info, notes)

    def questions(
        self,
        business: Business,
        as_of: date | None = None,
        *,
        strict: bool = False,
        engine: str = "forward",
    ) -> list[Question]:
        """What is left to ask, the best first: the questions of `assess` without the rest of the answer.

        Raises:
            HmsRulesError: as `assess` does.
        """
        return questions_left(self.explain(business, as_of, strict=strict, engine=engine), self._catalogue)

    def explain(
        self,
        business: Business,
        as_of: date | None = None,
        *,
        strict: bool = False,
        engine: str = "forward",
        about: frozenset[str] | None = None,
    ) -> Explainer:
        """Evaluate without putting the answer together: for tools that ask about a few targets.

        Args:
            business: as in `assess`; so are the day, `strict` and `engine`.
            as_of: the day.
            strict: drop all assumptions.
            engine: `forward` or `reference`.
            about: the ids of the targets asked about; rules they do not rest on are left out.

        Raises:
            HmsRulesError: as `assess` does.
        """
        as_of = as_of or date.today()
        facts = self.facts(business, as_of)
        return self.explain_facts(facts, self.program(as_of, about), strict=strict, engine=engine)

    def values(self, business: Business, as_of: date, *, strict: bool = False, engine: str) -> Values:
        """The truth of every target and rule on one engine, unexplained: what engines are compared by.

        Raises:
            HmsRulesError: as `assess` does.
        """
        return self.explain(business, as_of, strict=strict, engine=engine).derivation.values

    def facts(self, business: Business, as_of: date) -> FactBase:
        """Resolve a business for a day: names, relations and assumptions.

        Raises:
            HmsRulesError: the facts have errors, or the day is outside what is modelled.
        """
        self._require_modelled(as_of)
        facts, findings = self._resolver.resolve(business, as_of)
        wrong = errors([*findings, *self._unknown_judgements(business)])
        if wrong:
            raise HmsRulesError(wrong)
        return facts

    def program(self, as_of: date, about: frozenset[str] | None = None) -> Program:
        """The rules in force on a day, or those among them that some targets rest on."""
        return self._program(as_of, about)

    def _program_of(self, as_of: date, about: frozenset[str] | None) -> Program:
        if about is None:
            return program_at(self._compiled.ruleset, as_of)
        targets = {self._numbers[t] for t in about if t in self._numbers}
        return only_about(self.program(as_of), targets, self._concluded(as_of))

    def _require_modelled(self, as_of: date) -> None:
        first = min((a.modelled_from for a in self.vocabulary.acts.values()), default=date.min)
        read = max((s.checked for s in self._compiled.ruleset.sections if s.checked), default=first)
        last = date(read.year + _YEARS_AHEAD, 12, 31)
        if not first <= as_of <= last:
            raise HmsRulesError(
                [
                    Diagnostic(
                        "E1003",
                        f"datoen {day(as_of)} ligger utenfor det som er lagt inn",
                        help=f"velg en dag fra {day(first)} til {day(last)}",
                    )
                ]
            )

    def _engine(self, name: str) -> Engine:
        if name not in self._engines:
            self._engines[name] = _make_engine(name)
        return self._engines[name]

    def explain_facts(
        self, facts: FactBase, program: Program, *, strict: bool = False, engine: str = "reference"
    ) -> Explainer:
        """Evaluate facts that are resolved already on a program that may be another than the day's."""
        evaluator, literals = self._literals, self._compiled.ruleset.literals
        known = evaluator.evaluate(literals, program.literals, facts, strict=strict)
        values = self._engine(engine).values(program, known.truth)
        behind = Behind(self.vocabulary, evaluator, facts, strict)
        derivation = Derivation(program, known, values, lambda n: behind.missing(literals[n]), self._numbers)
        return Explainer(derivation, behind, self._words)


def _make_engine(name: str) -> Engine:
    if name == "forward":
        from hms_rules.engines.forward import ForwardEngine, available

        return ForwardEngine() if available() is None else ReferenceEngine()
    if name == "reference":
        return ReferenceEngine()
    raise ValueError(f"no engine is called {name!r}")
