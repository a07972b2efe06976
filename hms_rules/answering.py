"""The answer put together: lists, questions, assumptions and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from hms_rules.assessment import (
    Assessment,
    Assumption,
    Explanation,
    ProvisionVerdict,
    Question,
    RulesetInfo,
)
from hms_rules.engines.grounds import INDUSTRY
from hms_rules.explaining import Explainer
from hms_rules.facts.business import Business
from hms_rules.facts.factbase import FactBase
from hms_rules.questions import Missing, questions, typical_facts
from hms_rules.showing import bounds, label, unit_of
from hms_rules.verdicts import Catalogue, Lists
from hms_rules.vocabulary import Vocabulary


def answer(
    business: Business,
    explainer: Explainer,
    catalogue: Catalogue,
    info: RulesetInfo,
    notes: Sequence[str] = (),
) -> Assessment:
    """Put the answer together; `notes` are those that go with every answer about the business."""
    words, facts = explainer.behind.vocabulary, explainer.behind.base
    lists = Lists(explainer, catalogue, words)
    provisions, documents, duties = list(lists.provisions()), list(lists.documents()), list(lists.duties())
    derivation = explainer.derivation
    demanded = [derivation.numbers[i] for i in (*(d.id for d in documents), *(d.id for d in duties))]
    assessment = Assessment(
        business=business.as_dict(),
        as_of=derivation.program.day,
        strict=explainer.behind.strict,
        ruleset=info,
        acts=list(lists.acts()),
        provisions=provisions,
        documents=documents,
        duties=duties,
        questions=questions_left(explainer, catalogue),
        assumptions=list(
            _assumptions(
                [*(p.assumptions for p in provisions), *map(derivation.assumptions, demanded)], facts, words
            )
        ),
        notes=[*notes, *_notes(provisions, facts)],
    )

    def explain(target: str) -> Explanation:
        return explainer.explain(derivation.numbers[target])

    return assessment.explained_by(explain)


def questions_left(explainer: Explainer, catalogue: Catalogue) -> list[Question]:
    """The questions of everything that is open, the best first, without the answer around them."""
    derivation, words = explainer.derivation, explainer.behind.vocabulary

    def missing(targets: Iterable[tuple[int, str]]) -> list[tuple[str, ...]]:
        return [derivation.missing(n) for n, _ in targets if derivation.values.targets[n] is None]

    found = Missing(missing(catalogue.provisions), missing(catalogue.documents), missing(catalogue.duties))
    typical = typical_facts(words, explainer.behind.base.industries)
    return questions(found, words, explainer.norms, typical)


def _notes(provisions: Sequence[ProvisionVerdict], facts: FactBase) -> Iterator[str]:
    """What an industry code can stand for, where that leaves something open."""
    if any(INDUSTRY in p.missing for p in provisions):
        yield from (i.note for i in facts.industries if i.note)


def _assumptions(
    leaning: Iterable[Iterable[str]], facts: FactBase, words: Vocabulary
) -> Iterator[Assumption]:
    """Every assumption some verdict leans on, those that carry most first."""
    uses = Counter(a for assumptions in leaning for a in assumptions)
    for fact, count in sorted(uses.items(), key=lambda item: (-item[1], item[0])):
        yield Assumption(fact=fact, text=assumption(fact, facts, words), uses=count)


def assumption(fact: str, facts: FactBase, words: Vocabulary) -> str:
    """An assumption in words: what it is about, and the value taken."""
    return f"{label(fact, words)}: {_assumed(fact, facts, words)}"


def _assumed(fact: str, facts: FactBase, words: Vocabulary) -> str:
    quantity = facts.assumed.quantities.get(fact)
    if quantity:
        return f"{bounds(quantity.value, unit_of(fact, words))} ({quantity.source.text})"
    known = facts.assumed.facts[fact]
    return "ja" if known.value else "nei"
