"""Facts changed to try something out: what was stated about the same thing gives way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from hms_rules.ask.answers import Answer, Facts, with_answer
from hms_rules.ask.replies import is_unknown, read_reply
from hms_rules.assessment import Question
from hms_rules.diagnostics import Diagnostic, HmsRulesError, did_you_mean
from hms_rules.engines.grounds import INDUSTRY
from hms_rules.questions import asked_of
from hms_rules.vocabulary import Vocabulary

_LISTS = ("absent", "decisions", "activities", "premises", "products", "circumstances")
_THINGS = ("machinery", "equipment", "chemicals")


def with_setting(facts: Facts, setting: str, words: Vocabulary) -> Facts:
    """The facts with one setting made, as it is typed: «headcount.employees=30», «asbestarbeid=ja».

    Args:
        facts: what is stated.
        setting: a key of the fact file or the id of a fact, and its value; «vet ikke» takes it out.
        words: the vocabulary.

    Raises:
        HmsRulesError: there is no such fact (E1505), or the value cannot be read (E1503).
    """
    name, equals, text = setting.partition("=")
    fact = _named(name.strip(), words)
    if not equals or not text.strip():
        raise _refused("E1503", f"«{setting}» er ikke en innstilling", "skriv navn=verdi, uten mellomrom")
    asked = asked_of(fact, words, {})
    if asked is None:
        raise _refused("E1505", f"«{name}» er ikke noe som kan settes", None)
    if is_unknown(text):
        return without(facts, fact, words)
    question = Question(fact=fact, text=asked[0], type=asked[1], unit=asked[2], settles=0)
    answer = read_reply(question, text)
    if isinstance(answer, Diagnostic):
        raise HmsRulesError([answer])
    return with_fact(facts, fact, answer, words)


def with_fact(facts: Facts, fact: str, answer: Answer, words: Vocabulary) -> Facts:
    """The facts with a fact set, whatever was stated of it before."""
    kept = facts if "." in fact else without(facts, fact, words)
    return with_answer(kept, fact, answer, words)


def with_thing(facts: Facts, kind: str, measures: Mapping[str, Any], words: Vocabulary) -> Facts:
    """The facts with one more thing of a kind."""
    changed = deepcopy(facts)
    _take_out(changed, "absent", {kind})
    declared = words.kinds[kind]
    keyed = {words.measures[m].key: value for m, value in measures.items()}
    changed.setdefault(declared.scheme.value, []).append({"kind": kind, **keyed})
    return changed


def without(facts: Facts, fact: str, words: Vocabulary) -> Facts:
    """The facts with nothing stated about a fact; of a kind, also without the things narrower than it."""
    changed = deepcopy(facts)
    if fact == INDUSTRY:
        changed.pop("industry", None)
    elif fact in words.quantities:
        top, _, key = words.quantities[fact].key.partition(".")
        changed.get(top, {}).pop(key, None)
    else:
        for name in _LISTS:
            _take_out(changed, name, {fact})
        narrower = {fact, *_narrower(fact, words)}
        for name in _THINGS:
            _take_out(changed, name, narrower)
    return changed


def _take_out(facts: Facts, name: str, ids: set[str]) -> None:
    if name in facts:
        facts[name] = [item for item in facts[name] if _id(item) not in ids]


def _id(item: Any) -> str:
    return str(item.get("kind", "") if isinstance(item, dict) else item)


def _narrower(kind: str, words: Vocabulary) -> Iterator[str]:
    for other in words.kinds.values():
        if kind in other.broader:
            yield other.id
            yield from _narrower(other.id, words)


def _named(name: str, words: Vocabulary) -> str:
    """The id of a fact: itself, or the fact whose place in the fact file is named."""
    keys = {quantity.key: quantity.id for quantity in words.quantities.values()}
    known = {INDUSTRY, *words.facts, *words.quantities, *words.kinds, *words.decisions}
    if name in keys or name in known:
        return keys.get(name, name)
    raise _refused("E1505", f"«{name}» er ikke noe som kan settes", did_you_mean(name, [*keys, *known]))


def _refused(code: str, message: str, help_: str | None) -> HmsRulesError:
    return HmsRulesError([Diagnostic(code, message, help=help_)])
