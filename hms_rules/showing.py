"""Facts as people read them: the label, the value in words and where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from hms_rules.assessment import ShownFact
from hms_rules.engines.grounds import COMPLETE, INDUSTRY, JUDGED, Ground, Json
from hms_rules.facts.factbase import Interval, Origin, Source
from hms_rules.facts.names import THE_LIST
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import listed, number

_BOUNDS = {("at_least", "at_most"): "{}–{}", ("at_least",): "minst {}", ("at_most",): "høyst {}"}


def shown(ground: Ground, words: Vocabulary, behind: Callable[[str], Iterable[Ground]]) -> ShownFact:
    """A ground in words.

    Args:
        ground: the fact with its value and source.
        words: the vocabulary.
        behind: what is known of a fact another one follows from.
    """
    return ShownFact(
        fact=ground.fact,
        label=label(ground.fact, words),
        value=value(ground, words),
        source=source(ground.source, words, behind),
    )


def value(ground: Ground, words: Vocabulary) -> str:
    """The value of a ground in words, with its unit."""
    return _value(ground.value, unit_of(ground.fact, words), words)


def label(fact: str, words: Vocabulary) -> str:
    """What a fact is called: the ontology's label, or words of ours for what is not in it."""
    if fact == INDUSTRY:
        return "næringskode"
    if fact.startswith(JUDGED):
        return "egen vurdering"
    if fact.startswith(COMPLETE):
        return f"{THE_LIST[fact.removeprefix(COMPLETE)]} er fullstendig"
    item = (
        words.facts.get(fact)
        or words.quantities.get(fact)
        or words.kinds.get(fact)
        or words.decisions.get(fact)
    )
    if item:
        return item.label
    kind, _, measure = fact.partition(".")
    return f"{words.kinds[kind].label}: {words.measures[measure].label}"


def unit_of(fact: str, words: Vocabulary) -> str | None:
    """The unit a fact's number is shown in."""
    quantity = words.quantities.get(fact)
    return words.symbol(quantity.unit) if quantity else None


def bounds(interval: Interval, unit: str | None = None) -> str:
    """An interval in words: «12», «1–4», «minst 5 liter», «ukjent»."""
    if interval.is_exact:
        return number(interval.low, unit)
    known = {"at_least": interval.low, "at_most": interval.high}
    return _bounds({k: v for k, v in known.items() if abs(v) != float("inf")}, unit)


def _bounds(known: Mapping[str, float], unit: str | None) -> str:
    if not known:
        return "ukjent"
    text = _BOUNDS[tuple(known)].format(*(number(v) for v in known.values()))
    return f"{text} {unit}" if unit else text


def _value(value: Json, unit: str | None, words: Vocabulary) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, (int, float)):
        return number(value, unit)
    if isinstance(value, list):
        return listed(value) if value else "ingen"
    if isinstance(value, dict):
        return _of_parts(value, unit, words)
    return value


def _of_parts(value: dict[str, Json], unit: str | None, words: Vocabulary) -> str:
    """Bounds of a number, or the measures of an object."""
    if set(value) <= {"at_least", "at_most"}:
        return _bounds({k: v for k, v in value.items() if isinstance(v, (int, float))}, unit)
    parts = []
    for key, part in value.items():
        measure = words.measures.get(key)
        text = _value(part, words.symbol(measure.unit) if measure else None, words)
        parts.append(f"{measure.label} {text}" if measure else text)
    return ", ".join(parts)


def source(origin: Source, words: Vocabulary, behind: Callable[[str], Iterable[Ground]]) -> str:
    """Where a value comes from: the place in the file, or words, down to the facts it follows from."""
    if origin.span and origin.origin is Origin.FILE:
        return f"{origin.span.path}:{origin.span.line}"
    below = [g for fact in origin.of for g in behind(fact)]
    if not below:
        return origin.text
    shown = listed(
        f"{label(g.fact, words)}: {value(g, words)}, {source(g.source, words, behind)}" for g in below
    )
    return f"{_RESTS[origin.origin]} {shown}" if origin.origin in _RESTS else f"{origin.text}: {shown}"


_RESTS = {Origin.RELATION: "følger av", Origin.ASSUMPTION: "antas ut fra"}
