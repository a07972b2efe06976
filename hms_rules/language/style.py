"""Style: rules that say what was probably not meant. Warnings, never errors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.tree import Comparator, Comparison, Conclusion, Condition, FactHolds, Rule
from hms_rules.vocabulary import Fact, Scheme, Vocabulary

_COMPLEMENT = {
    Comparator.AT_LEAST: Comparator.LESS_THAN,
    Comparator.LESS_THAN: Comparator.AT_LEAST,
    Comparator.MORE_THAN: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.MORE_THAN,
}


def check_style(rules: Iterable[Rule], vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Give every warning about how rules are written."""
    rules = tuple(rules)
    for rule in rules:
        yield from _plain_exceptions(rule, vocabulary)
    yield from _complements(rules, vocabulary)


def _plain_exceptions(rule: Rule, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """«Gjelder ikke for gruver» exempts the activity, not everybody who also does it."""
    for exception in rule.exceptions:
        fact = vocabulary.facts.get(exception.atom.fact) if isinstance(exception.atom, FactHolds) else None
        if fact and not exception.negated and _activity_or_place(fact):
            yield _too_wide(fact, exception)


def _activity_or_place(fact: Fact) -> bool:
    return fact.scheme in (Scheme.ACTIVITIES, Scheme.PREMISES) or bool(fact.municipalities)


def _too_wide(fact: Fact, exception: Condition) -> Diagnostic:
    activity = fact.scheme is Scheme.ACTIVITIES
    more = "gjør mer enn dette" if activity else "også er andre steder"
    advice = (
        "skriv «Men ikke dersom virksomheten bare driver ett eller flere av:», hvis loven bare "
        "unntar selve aktiviteten"
        if activity
        else "lag et avledet begrep for dem som bare er der, og bruk det i unntaket, hvis loven bare "
        "unntar stedet"
    )
    return Diagnostic(
        "W0503", f"unntaket «{fact.label}» tar også bort virksomheter som {more}", exception.span, advice
    )


def _complements(rules: Iterable[Rule], vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Two rules that together hold whatever the number is: Kleene's logic does not see it."""
    by_target: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        for target in {c.target for c in rule.conclusions if isinstance(c, Conclusion)}:
            by_target[target].append(rule)
    said: set[tuple[str, str]] = set()
    for same in by_target.values():
        for one, other in combinations(same, 2):
            found = _split_number(one, other)
            if found and (one.id, other.id) not in said:
                said.add((one.id, other.id))
                yield _pair(one, found, vocabulary)


def _split_number(one: Rule, other: Rule) -> tuple[Condition, Condition] | None:
    if one.window != other.window or one.exceptions != other.exceptions:
        return None
    for a in _comparisons(one):
        for b in _comparisons(other):
            if _complementary(a, b) and _others_agree(one, a, other, b):
                return a, b
    return None


def _comparisons(rule: Rule) -> list[Condition]:
    return [c for c in rule.conditions if isinstance(c.atom, Comparison) and not c.negated]


def _complementary(a: Condition, b: Condition) -> bool:
    one, other = a.atom, b.atom
    return (
        isinstance(one, Comparison)
        and isinstance(other, Comparison)
        and (one.quantity, one.number) == (other.quantity, other.number)
        and _COMPLEMENT.get(one.comparator) is other.comparator
    )


def _others_agree(one: Rule, a: Condition, other: Rule, b: Condition) -> bool:
    """Whether the remaining conditions of one rule are among those of the other."""
    rest = {(c.atom, c.negated) for c in one.conditions if c is not a}
    rest_of_other = {(c.atom, c.negated) for c in other.conditions if c is not b}
    return rest <= rest_of_other or rest_of_other <= rest


def _pair(one: Rule, found: tuple[Condition, Condition], vocabulary: Vocabulary) -> Diagnostic:
    a, b = found
    assert isinstance(a.atom, Comparison)  # INVARIANT: `_split_number` gives comparisons
    label = (
        vocabulary.quantities[a.atom.quantity].label
        if a.atom.quantity in vocabulary.quantities
        else a.atom.quantity
    )
    return Diagnostic(
        "W0504",
        f"to regler deler «{label}» ved {a.atom.number:g}, og da er svaret åpent når tallet er ukjent",
        b.span,
        help="kan den ene regelen stå uten grensen, blir svaret kjent også uten tallet",
        related=((a.span, f"den andre grensen, i regelen «{one.id}»"),),
    )
