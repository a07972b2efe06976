"""From what somebody wrote to what is known: names resolved, relations followed, assumptions apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from hms_rules.diagnostics import Diagnostic, in_order
from hms_rules.facts.amounts import Amounts
from hms_rules.facts.assumptions import Defaults, assume_quantities, in_order_of_taking
from hms_rules.facts.business import Business
from hms_rules.facts.closure import Closure
from hms_rules.facts.contradictions import contradictions
from hms_rules.facts.factbase import FactBase, Known, Origin, RegisteredIndustry, Source, Thing
from hms_rules.facts.findings import Findings
from hms_rules.facts.names import DECISIONS, THE_LIST, Names
from hms_rules.facts.places import Path
from hms_rules.facts.relations import Relations
from hms_rules.facts.sums import sum_of
from hms_rules.facts.things import Things
from hms_rules.facts.units import Units, convert
from hms_rules.registers.industry import IndustryCodes, Reading, Standard
from hms_rules.vocabulary import Quantity, Scheme, Sum, Vocabulary

_CONCEPT_LISTS = (Scheme.ACTIVITIES, Scheme.PREMISES, Scheme.PRODUCTS, Scheme.CIRCUMSTANCES)


class Resolver:
    """Resolves businesses against one vocabulary; make it once, for its indexes are worth keeping."""

    def __init__(self, vocabulary: Vocabulary, industries: IndustryCodes) -> None:
        self.vocabulary = vocabulary
        self.industries = industries
        self.names = Names(vocabulary)
        self.units = Units(vocabulary.units)
        self.relations = Relations.of(vocabulary)
        self.defaults = Defaults(self.relations, vocabulary, industries)
        self.taken = in_order_of_taking(vocabulary.quantities)
        self.sums = tuple((q, q.sum, self._factor(q, q.sum)) for q in vocabulary.quantities.values() if q.sum)
        self._readings: dict[tuple[str, Standard | None], Reading] = {}

    def resolve(
        self, business: Business, as_of: date | None = None
    ) -> tuple[FactBase, tuple[Diagnostic, ...]]:
        """Resolve one business.

        Args:
            business: what somebody wrote, or a register says.
            as_of: the day it is assessed; a judgement whose `until` is earlier is not recorded.
                Without it no judgement has expired.

        Returns:
            What is known, without what was wrong, and everything that was wrong, in the order of the file.
        """
        return _Resolving(self, business).facts(as_of)

    def _factor(self, quantity: Quantity, what: Sum) -> Fraction:
        """From the unit of what is added up to the unit of the sum."""
        measure = self.vocabulary.measures.get(what.measure or "")
        from_, to = self.units.of(measure.unit if measure else None), self.units.of(quantity.unit)
        return (convert(Fraction(1), from_, to) if from_ and to else None) or Fraction(1)

    def reading(self, code: str, standard: Standard | None) -> Reading:
        """What an industry code can stand for; remembered, for most businesses share few codes."""
        key = (code, standard)
        if key not in self._readings:
            self._readings[key] = self.industries.possible(code, standard)
        return self._readings[key]


def resolve(
    business: Business, vocabulary: Vocabulary, industries: IndustryCodes, as_of: date | None = None
) -> tuple[FactBase, tuple[Diagnostic, ...]]:
    """Resolve one business; see `Resolver.resolve`, which is faster for the second."""
    return Resolver(vocabulary, industries).resolve(business, as_of)


class _Resolving:
    """One business on its way."""

    def __init__(self, resolver: Resolver, business: Business) -> None:
        self.resolver = resolver
        self.business = business
        self.provenance = business.provenance
        self.findings = Findings(self.provenance.places)
        self.closure = Closure(resolver.relations)
        self.assumed_lows: dict[str, float] = {}
        self.listed: set[str] = set()

    def facts(self, as_of: date | None) -> tuple[FactBase, tuple[Diagnostic, ...]]:
        self._organisation_number()
        self._quantities()
        self._lists()
        things = Things(self.resolver.names, self.resolver.units, self.business, self.findings).read()
        self._things(things)
        self._absent()
        self._municipality()
        self._sums(things)
        self.closure.close()
        self._complete()
        self.closure.close()
        certain = self.closure.layer()
        industries = self._industries()
        judgements = self._judgements(as_of)
        own = assume_quantities(self.closure, self.assumed_lows, self.resolver.taken)
        base = FactBase(
            certain=certain,
            assumed=self.resolver.defaults.complete(own, industries),
            things=things,
            industries=industries,
            complete=frozenset(scheme.value for scheme in self.business.complete),
            judgements=judgements,
        )
        found = [*self.findings.all, *contradictions(self.closure)]
        return base, tuple(in_order(found))

    def _learn(self, fact: str, path: Path, *, value: bool = True, text: str = "") -> None:
        self.closure.learn(fact, Known(value, self.provenance.source(path, text)))

    def _organisation_number(self) -> None:
        number = self.business.organisation_number
        if number is not None and not re.fullmatch(r"[0-9]{9}", number):
            digits = "".join(number.split())
            advice = f"skriv {digits}" if re.fullmatch(r"[0-9]{9}", digits) else None
            message = f"organisasjonsnummeret «{number}» er ikke ni sifre"
            self.findings.add(("organisation_number",), "E0638", message, advice)

    def _quantities(self) -> None:
        amounts = Amounts(self.resolver.units, self.findings)
        for section, values in (
            ("headcount", self.business.headcount.root),
            ("quantities", self.business.quantities),
        ):
            for key, value in values.items():
                quantity = self.resolver.names.quantity(section, key, self.findings)
                stated = quantity and amounts.stated(value, quantity, (section, key))
                if quantity and stated:
                    source = self.provenance.source((section, key))
                    self.closure.narrow(quantity.id, Known(stated.interval, source))
                    if stated.assumed_low is not None:
                        self.assumed_lows[quantity.id] = stated.assumed_low

    def _lists(self) -> None:
        lists: Iterable[tuple[str, tuple[str, ...]]] = (
            (Scheme.ACTIVITIES.value, self.business.activities.root),
            (Scheme.PREMISES.value, self.business.premises),
            (Scheme.PRODUCTS.value, self.business.products),
            (Scheme.CIRCUMSTANCES.value, self.business.circumstances),
            (DECISIONS, self.business.decisions),
        )
        for section, names in lists:
            for number, name in enumerate(names):
                path = (section, number)
                if self.resolver.names.is_listed(name, section, path, self.findings):
                    self._learn(name, path)
                    self.listed.add(name)

    def _things(self, things: Iterable[Thing]) -> None:
        for thing in things:
            self.closure.learn(thing.kind, Known(value=True, source=thing.source))
            self.listed.add(thing.kind)

    def _absent(self) -> None:
        for number, name in enumerate(self.business.absent):
            path = ("absent", number)
            if self.resolver.names.is_known(name, path, self.findings):
                self._learn(name, path, value=False)

    def _municipality(self) -> None:
        number = self.business.place.municipality
        if number is None:
            return
        path = ("place", "municipality")
        if not re.fullmatch(r"[0-9]{4}", number):
            self.findings.add(
                path, "E0637", f"kommunenummeret «{number}» er ikke fire sifre", 'skriv for eksempel "4601"'
            )
            return
        text = f"virksomheten ligger i kommune {number}"
        for fact in self.resolver.relations.by_place:
            self._learn(fact.id, path, value=number in fact.municipalities, text=text)

    def _sums(self, things: tuple[Thing, ...]) -> None:
        for quantity, what, factor in self.resolver.sums:
            kind = self.resolver.vocabulary.kinds.get(what.kind)
            is_complete = kind is not None and kind.scheme in self.business.complete
            total = sum_of(what, things, self.resolver.relations, factor, is_complete=is_complete)
            source = Source(Origin.RELATION, "regnet sammen av det som er listet opp", of=(what.kind,))
            self.closure.narrow(quantity.id, Known(total, source))

    def _complete(self) -> None:
        """What is not on a complete list, nor narrower than something there, is known not to be."""
        relations = self.resolver.relations
        perhaps = {narrower for name in self.listed for narrower in relations.narrower.get(name, ())}
        for number, scheme in enumerate(self.business.complete):
            source = self.provenance.source(("complete", number), f"{THE_LIST[scheme]} er fullstendig")
            for name in relations.listed_in.get(scheme, ()):
                if name not in self.closure.facts and name not in perhaps:
                    self.closure.learn(name, Known(value=False, source=source))

    def _industries(self) -> tuple[RegisteredIndustry, ...]:
        found = []
        for number, written in enumerate(self.business.industry.root):
            path: Path = ("industry", number)
            standard = written.of_standard(is_registered=self.provenance.origin is Origin.REGISTER)
            reading = self.resolver.reading(written.code, standard)
            if reading.problem:
                code = "E0641" if reading.problem.kind == "other-standard" else "E0640"
                self.findings.add(path, code, reading.problem.message, reading.problem.help)
            source = self.provenance.source(path)
            found.append(
                RegisteredIndustry(
                    written.code,
                    source,
                    {str(s): codes for s, codes in reading.possible.items()},
                    reading.note,
                )
            )
        return tuple(found)

    def _judgements(self, as_of: date | None) -> dict[str, Known[bool]]:
        recorded: dict[str, Known[bool]] = {}
        for number, judgement in enumerate(self.business.judgements):
            path: Path = ("judgements", number)
            if as_of and judgement.until and judgement.until < as_of:
                continue
            earlier = recorded.get(judgement.rule)
            if earlier and earlier.value is not judgement.holds:
                message = f"«{judgement.rule}» er vurdert både til ja og til nei"
                self.findings.add(
                    path, "E0652", message, "ta bort den ene vurderingen, eller gi den en sluttdato"
                )
                continue
            text = f"egen vurdering: {judgement.because}"
            recorded[judgement.rule] = Known(judgement.holds, self.provenance.source(path, text))
        return recorded
