"""An answer put into the facts of a business, in the form a fact file has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from typing import Any

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.engines.grounds import COMPLETE, INDUSTRY, JUDGED
from hms_rules.facts.names import DECISIONS
from hms_rules.vocabulary import Kind, Scheme, Vocabulary

Facts = dict[str, Any]
"""The facts of a business as `Business.from_dict` takes them."""


class Judged(Struct, frozen=True):
    """What a person has judged of an open norm: whether it is met, why, who says so and when."""

    holds: bool
    because: str
    by: str = ""
    date: date | None = None


Answer = bool | float | str | date | Mapping[str, Any] | list[str] | Judged
"""Yes or no, a number (with its unit as text, or bounds), a date, codes, or a judgement."""


def with_answer(facts: Facts, fact: str, answer: Answer, vocabulary: Vocabulary) -> Facts:
    """The facts with one answer added; what they were stays as it was.

    Args:
        facts: what is stated so far.
        fact: the id of the question: a concept, kind, decision or quantity, `<kind>.<measure>`,
            `industry`, `complete.<scheme>` or `vurdering:<rule>`.
        answer: what was answered.
        vocabulary: says where each fact stands in a fact file.

    Raises:
        HmsRulesError: no question has that id (E1501), or the answer is not of its sort (E1502).
    """
    changed = deepcopy(facts)
    _Putting(changed, vocabulary).put(fact, answer)
    return changed


class _Putting:
    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._words = vocabulary

    def put(self, fact: str, answer: Answer) -> None:
        words = self._words
        kind, _, measure = fact.partition(".")
        if fact == INDUSTRY:
            self._facts["industry"] = answer if isinstance(answer, list) else [answer]
        elif fact.startswith(JUDGED):
            self._judge(fact.removeprefix(JUDGED), answer)
        elif fact.startswith(COMPLETE):
            self._complete(fact.removeprefix(COMPLETE), _yes_or_no(fact, answer))
        elif fact in words.quantities:
            top, _, key = words.quantities[fact].key.partition(".")
            self._facts.setdefault(top, {})[key] = answer
        elif fact in words.facts:
            self._hold(fact, words.facts[fact].scheme.value, _yes_or_no(fact, answer))
        elif fact in words.decisions:
            self._hold(fact, DECISIONS, _yes_or_no(fact, answer))
        elif fact in words.kinds:
            self._have(words.kinds[fact], _yes_or_no(fact, answer))
        elif kind in words.kinds and measure in words.measures:
            self._measure(words.kinds[kind], words.measures[measure].key, answer)
        else:
            raise HmsRulesError(
                [Diagnostic("E1501", f"ingen spørsmål heter «{fact}»", help="bruk id-en spørsmålet har")]
            )

    def _hold(self, fact: str, section: str, answer: bool) -> None:  # noqa: FBT001  # it is the answer
        self._add(section if answer else "absent", fact)

    def _have(self, kind: Kind, answer: bool) -> None:  # noqa: FBT001  # it is the answer
        """A thing of the kind; one that is listed under a broader kind is said to be of this one."""
        if not answer:
            self._add("absent", kind.id)
        elif not self._things(kind.id, kind.scheme):
            broader = [t for b in self._broader(kind) for t in self._things(b, kind.scheme)]
            if broader:
                broader[0]["kind"] = kind.id
            else:
                self._add(kind.scheme.value, {"kind": kind.id})

    def _broader(self, kind: Kind) -> Iterator[str]:
        for id_ in kind.broader:
            yield id_
            yield from self._broader(self._words.kinds[id_])

    def _things(self, kind: str, scheme: Scheme) -> list[Facts]:
        """The things of exactly this kind that are listed, each with its measures."""
        listed = self._facts.get(scheme.value, [])
        for place, item in enumerate(listed):
            if isinstance(item, str):
                listed[place] = {"kind": item}
        return [item for item in listed if item.get("kind", "") == kind]

    def _measure(self, kind: Kind, key: str, answer: Answer) -> None:
        """Of the first thing of the kind that does not say it; of a new one where none is listed."""
        if not self._things(kind.id, kind.scheme):
            self._have(kind, True)
        things = self._things(kind.id, kind.scheme)
        thing = next((t for t in things if key not in t), things[0])
        thing[key] = answer

    def _complete(self, scheme: str, answer: bool) -> None:  # noqa: FBT001  # it is the answer
        if answer:
            self._add("complete", scheme)

    def _judge(self, rule: str, answer: Answer) -> None:
        if not isinstance(answer, Judged):
            raise HmsRulesError(
                [
                    Diagnostic(
                        "E1502",
                        f"«{rule}» må vurderes, og svaret er ingen vurdering",
                        help="si om vilkåret er oppfylt, og hvorfor",
                    )
                ]
            )
        said = {"rule": rule, "holds": answer.holds, "because": answer.because}
        more = {"by": answer.by, "date": answer.date.isoformat() if answer.date else ""}
        self._add("judgements", said | {k: v for k, v in more.items() if v})

    def _add(self, key: str, item: object) -> None:
        listed = self._facts.setdefault(key, [])
        if item not in listed:
            listed.append(item)


def _yes_or_no(fact: str, answer: Answer) -> bool:
    if isinstance(answer, bool):
        return answer
    raise HmsRulesError(
        [Diagnostic("E1502", f"«{fact}» er et spørsmål om ja eller nei", help="svar ja eller nei")]
    )
