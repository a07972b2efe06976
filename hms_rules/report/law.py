"""What the rules know of one act or provision, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from hms_rules.language.compiled import CompiledRule, CompiledRuleset
from hms_rules.language.drafts import implies_provision
from hms_rules.vocabulary import Act, Provision, Vocabulary
from hms_rules.wording import day, listed


def law_overview(ruleset: CompiledRuleset) -> Iterator[str]:
    """Every act the rules speak of, with how many of its provisions are modelled."""
    words = ruleset.vocabulary
    for act in words.acts.values():
        count = len({s.provision for s in ruleset.sections if s.act == act.id})
        noun = "bestemmelse" if count == 1 else "bestemmelser"
        yield f"{act.id} – {act.short_title}: {count} {noun}, fra {day(act.modelled_from)}"


def describe(target: str, ruleset: CompiledRuleset) -> Iterator[str]:
    """Title, dates, authority, rules and what they demand; for an act also its provisions."""
    words = ruleset.vocabulary
    item = words.acts.get(target) or words.provisions.get(target)
    if item is None:
        yield from _labelled(target, ruleset)
        return
    yield from _head(item, words)
    if isinstance(item, Act):
        yield f"lagt inn fra {day(item.modelled_from)}; vurderes per {item.assessed_per}"
        for section in ruleset.sections:
            if section.act == item.id:
                provision = words.provisions[section.provision]
                yield f"  {provision.section} {provision.title}"
    elif item.checked:
        yield f"sist lest {day(item.checked)}"
    yield from _rules((r for r in ruleset.rules if r.provision == target), ruleset)
    yield item.url


def _head(item: Act | Provision, words: Vocabulary) -> Iterator[str]:
    if isinstance(item, Act):
        yield f"{item.short_title} ({item.id})"
        yield item.title
    else:
        yield f"{words.acts[item.act].short_title} {item.section} {item.title}"
    if item.in_force_from:
        until = f" til {day(item.in_force_to)}" if item.in_force_to else ""
        yield f"i kraft fra {day(item.in_force_from)}{until}"
    if item.authorities:
        yield f"tilsyn: {listed(words.authorities[a].label for a in item.authorities)}"


def _rules(rules: Iterator[CompiledRule], ruleset: CompiledRuleset) -> Iterator[str]:
    for rule in rules:
        for source in rule.sources:
            if "§" not in source.id and "/kapittel" not in source.id:
                yield f"  regel {source.id} ({source.span.path}:{source.span.line}) {rule.title}"
        for target in rule.targets:
            name = ruleset.targets[target]
            if implies_provision(name):
                yield f"    → {_label(name, ruleset.vocabulary)}"


def _labelled(target: str, ruleset: CompiledRuleset) -> Iterator[str]:
    yield f"{_label(target, ruleset.vocabulary)} ({target})"
    document = ruleset.vocabulary.documents.get(target)
    if document:
        yield from (f"  skal inneholde: {c}" for c in document.contents)
    number = ruleset.targets.index(target) if target in ruleset.targets else -1
    for provision in dict.fromkeys(r.provision for r in ruleset.rules if number in r.targets):
        item = ruleset.vocabulary.provisions[provision]
        yield f"  følger av {ruleset.vocabulary.acts[item.act].short_title} {item.section}"


def _label(target: str, words: Vocabulary) -> str:
    item = words.documents.get(target) or words.duties.get(target) or words.derived.get(target)
    return item.label if item else target
