"""What can be said about a business, listed by the key of a fact file it stands under."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.vocabulary import Kind, Quantity, Scheme, Vocabulary


def fact_list(words: Vocabulary, word: str | None = None) -> Iterator[tuple[str, list[str]]]:
    """Headings (the keys of a fact file) with a line for each fact whose line has the word in it."""
    groups: dict[str, list[str]] = {}
    for quantity in words.quantities.values():
        groups.setdefault(quantity.key.partition(".")[0], []).append(_quantity(quantity, words))
    for fact in words.facts.values():
        groups.setdefault(fact.scheme.value, []).append(f"{fact.id} – {fact.question or fact.clause}")
    for kind in words.kinds.values():
        if not kind.derived:
            groups.setdefault(kind.scheme.value, []).append(_kind(kind, words))
    groups["decisions"] = [f"{d.id} – {d.question or d.label}" for d in words.decisions.values()]
    for heading in ("headcount", "quantities", *(s.value for s in Scheme), "decisions"):
        lines = [x for x in groups.get(heading, []) if word is None or word.casefold() in x.casefold()]
        if lines:
            yield heading, sorted(lines)


def _quantity(quantity: Quantity, words: Vocabulary) -> str:
    name = quantity.key.partition(".")[2]
    unit = f" ({words.symbol(quantity.unit)})" if quantity.unit else ""
    return f"{name}{unit} – {quantity.question or quantity.label}"


def _kind(kind: Kind, words: Vocabulary) -> str:
    measures = [words.measures[m] for m in kind.measures]
    shown = ", ".join(f"{m.key} ({words.symbol(m.unit)})" if m.unit else m.key for m in measures)
    return f"{kind.id}{f' [{shown}]' if shown else ''} – {kind.question or kind.label}"
