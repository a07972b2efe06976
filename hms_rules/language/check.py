"""Checks that need more than one file: ids, acts, provisions, dates, overlapping codes and style."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from hms_rules.diagnostics import Diagnostic, Span, did_you_mean, in_order
from hms_rules.language.style import check_style
from hms_rules.language.tree import Conclusion, Industry, Rule, RuleFile, Section, Window
from hms_rules.vocabulary import Vocabulary


def check_rules(
    files: Sequence[RuleFile], vocabulary: Vocabulary, today: date | None = None
) -> tuple[Diagnostic, ...]:
    """Check a whole rule set against itself and the ontology.

    Args:
        files: every rule file that could be read.
        vocabulary: what the ontology declares.
        today: when given, a provision cannot have been read after it.
    """
    sections = [(file, section) for file in files for section in file.sections]
    rules = [rule for _, section in sections for rule in section.rules]
    findings = [
        *_repeated_ids(rules),
        *_unknown_acts(files, vocabulary),
        *_repealed(sections, vocabulary),
        *_without_scope(files, vocabulary),
    ]
    for _, section in sections:
        findings += list(_read_in_future(section, today)) or _provision(section, vocabulary)
    for rule in rules:
        findings += _before_its_act(rule, vocabulary)
    findings += _overlapping_codes(rules)
    findings += check_style(rules, vocabulary)
    return tuple(in_order(findings))


def _repeated_ids(rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    first: dict[str, Rule] = {}
    said: set[Span] = set()
    for rule in rules:
        scenario = rule.id.partition("/")[0]
        before = first.setdefault(scenario, rule)
        place = rule.scenario or rule.span
        if (before.scenario or before.span) != place and place not in said:
            said.add(place)
            yield Diagnostic(
                "E0512",
                f"to scenarioer har @id:{scenario}",
                place,
                help="gi det nye en egen id; en id brukes aldri om igjen",
                related=((before.scenario or before.span, "den første"),),
            )


def _unknown_acts(files: Iterable[RuleFile], vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    for file in files:
        acts = {file.act: file.span} | {s.act: s.span for s in file.sections if s.act != file.act}
        for act, span in acts.items():
            if act and act not in vocabulary.acts:
                near = did_you_mean(act, vocabulary.acts)
                yield Diagnostic(
                    "E0401",
                    f"{act} står ikke i ontologien",
                    span,
                    near or "legg loven eller forskriften i ontologien",
                )


def _repealed(sections: Iterable[tuple[RuleFile, Section]], vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Say once a file and act that its rules outlive the act."""
    said: set[tuple[str, str]] = set()
    for file, section in sections:
        act = vocabulary.acts.get(section.act)
        end = act.in_force_to if act else None
        outlives = [r for r in section.rules if end and (r.window.last is None or r.window.last > end)]
        if act and outlives and (file.path, act.id) not in said:
            said.add((file.path, act.id))
            titles = [vocabulary.acts[a].short_title for a in act.repealed_by if a in vocabulary.acts]
            instead = f"; se {', '.join(titles)}" if titles else ""
            yield Diagnostic(
                "E0406",
                f"{act.short_title} var opphevet etter {end}",
                outlives[0].span,
                help=f"sett @til:{end} på «Egenskap:», eller ta bort reglene{instead}",
            )


def _without_scope(files: Sequence[RuleFile], vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Every act whose provisions lean on it has a rule that concludes it."""
    leaning: dict[str, Span] = {}
    concluded: set[str] = set()
    damaged: set[str] = set()
    for file in files:
        for section in file.sections:
            rules = section.rules
            concluded |= {c.target for r in rules for c in r.conclusions if isinstance(c, Conclusion)}
            if any(not r.independent for r in rules):
                leaning.setdefault(section.act, file.span)
            if not file.is_whole:
                damaged.add(section.act)
    for act, span in leaning.items():
        if act in vocabulary.acts and act not in concluded | damaged:
            yield Diagnostic(
                "E0410",
                f"ingen regel sier når {vocabulary.acts[act].short_title} gjelder",
                span,
                help="skriv virkeområdet som en regel med «Så gjelder "
                f"{'loven' if vocabulary.acts[act].is_statute else 'forskriften'}»",
            )


def _provision(section: Section, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """The provision is in the ontology, and was read there on the same day."""
    if section.act not in vocabulary.acts or section.provision == f"{section.act}/":
        return
    provision = vocabulary.provisions.get(section.provision)
    reference = section.provision.removeprefix(f"{section.act}/")
    if provision is None:
        own = [
            p.removeprefix(f"{section.act}/")
            for p in vocabulary.provisions
            if p.startswith(f"{section.act}/")
        ]
        advice = did_you_mean(reference, own) or "legg bestemmelsen i ontologien"
        yield Diagnostic("E0403", f"{reference} står ikke i ontologien", section.span, advice)
    elif section.checked and provision.checked and provision.checked != section.checked:
        yield Diagnostic(
            "E0408",
            f"{reference} er lest {section.checked} i regelen, men {provision.checked} i ontologien",
            section.span,
            help="les bestemmelsen på nytt, og sett samme dag begge steder",
        )
    elif section.checked and not provision.checked:
        yield Diagnostic(
            "E0408",
            f"{reference} er lest {section.checked} i regelen, men har ingen dato i ontologien",
            section.span,
            help="les bestemmelsen, og skriv det inn med «hms-rules law read … --record»",
        )


def _read_in_future(section: Section, today: date | None) -> Iterator[Diagnostic]:
    if today and section.checked and section.checked > today:
        yield Diagnostic(
            "E0409",
            f"@kontrollert:{section.checked} er en dag som ikke har vært",
            section.span,
            help="skriv dagen noen sist leste bestemmelsen",
        )


def _before_its_act(rule: Rule, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    act = vocabulary.acts.get(rule.act)
    if act is None:
        return
    first, last = rule.window.first, rule.window.last
    if first and first < act.in_force_from:
        yield _too_early(
            rule, f"gjelder fra {first}, men {act.short_title} trådte i kraft {act.in_force_from}"
        )
    elif last and last < act.in_force_from:
        yield _too_early(
            rule, f"gjelder til {last}, men {act.short_title} trådte i kraft {act.in_force_from}"
        )
    elif last and last < act.modelled_from:
        yield _too_early(
            rule, f"gjelder til {last}, men {act.short_title} er modellert fra {act.modelled_from}"
        )


def _too_early(rule: Rule, message: str) -> Diagnostic:
    return Diagnostic(
        "E0407",
        f"regelen «{rule.id}» {message}",
        rule.span,
        help="rett @fra eller @til, eller datoene på loven i ontologien",
    )


def _overlapping_codes(rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    """Two rows of a decision table must not reach the same business through codes one inside the other."""
    tables: dict[Span, list[Rule]] = defaultdict(list)
    for rule in rules:
        if rule.scenario and rule.scenario != rule.span:
            tables[rule.scenario].append(rule)
    for rows in tables.values():
        for wide, narrow in ((a, b) for x, y in combinations(rows, 2) for a, b in ((x, y), (y, x))):
            if _meet(wide.window, narrow.window):
                yield from _overlap(wide, narrow)


def _overlap(wide: Rule, narrow: Rule) -> Iterator[Diagnostic]:
    for outer in _industries(wide):
        for inner in _industries(narrow):
            if (outer.main, outer.standard) != (inner.main, inner.standard):
                continue
            for code in inner.codes:
                holder = next((c for c in outer.codes if code != c and code.startswith(c)), None)
                if holder and not any(code.startswith(e) for e in outer.except_codes):
                    yield Diagnostic(
                        "E0511",
                        f"{code} ligger under {holder} i samme tabell",
                        narrow.span,
                        help=f"skriv «{holder} unntatt {code}» i raden for {holder}, om loven mener det",
                        related=((wide.span, f"raden for {holder}"),),
                    )


def _industries(rule: Rule) -> list[Industry]:
    return [c.atom for c in rule.conditions if isinstance(c.atom, Industry) and not c.negated]


def _meet(one: Window, other: Window) -> bool:
    first = max(one.first or date.min, other.first or date.min)
    return first <= min(one.last or date.max, other.last or date.max)
