"""The record of readings for people: how far each act is read, or what was found in one provision."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from hms_rules.language.compiled import CompiledRuleset, CompiledSection
from hms_rules.wording import day
from hms_rules.workbench.describing import Describer
from hms_rules.workbench.readings import Reading

Sections = Sequence[tuple[CompiledSection, Sequence[Reading]]]


def acts_as_text(sections: Sections, ruleset: CompiledRuleset) -> Iterator[str]:
    """A line an act: how many provisions have rules, how many a third has read, and those left."""
    acts: dict[str, list[tuple[CompiledSection, Sequence[Reading]]]] = defaultdict(list)
    for section, found in sections:
        acts[section.act].append((section, found))
    yield "Bestemmelser med regler, og hvor mange en tredje har lest mot lovteksten"
    for act, of in sorted(acts.items(), key=lambda item: ruleset.vocabulary.acts[item[0]].short_title):
        read = sum(bool(found) for _, found in of)
        yield f"  {read:3} av {len(of):3}  {ruleset.vocabulary.acts[act].short_title}"
    left = [section.provision for section, found in sections if not found]
    yield f"  {len(sections) - len(left):3} av {len(sections):3}  i alt"
    if left:
        yield ""
        yield "Ikke lest av en tredje:"
        describe = Describer(ruleset)
        yield from (f"  {describe.target(provision)}" for provision in left)


def provision_as_text(provision: str, readings: Sequence[Reading], ruleset: CompiledRuleset) -> Iterator[str]:
    """What each reading of a provision found, the newest first."""
    yield Describer(ruleset).target(provision)
    if not readings:
        yield "  ingen ennå"
    for reading in sorted(readings, key=lambda reading: reading.day, reverse=True):
        yield f"  {day(reading.day)}, {reading.reader}: {reading.finding}"


def as_json(sections: Sections) -> str:
    """Every provision with rules, and its readings."""
    rows = [
        {
            "provision": section.provision,
            "checked": section.checked and section.checked.isoformat(),
            "readings": [
                {"reader": reading.reader, "date": reading.day.isoformat(), "finding": reading.finding}
                for reading in found
            ],
        }
        for section, found in sections
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)
