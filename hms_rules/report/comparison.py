"""Two answers compared, and what would turn a verdict, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from hms_rules.assessment import OPEN, Assessment, Explanation, Verdict
from hms_rules.compare.changes import Change, changes_between
from hms_rules.compare.flipping import Flip
from hms_rules.questions import asked_about
from hms_rules.report.explanation import VERDICTS, render_reasons
from hms_rules.report.text import Style, plain
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import listed
from hms_rules.wrapping import wrapped

_GROUPS = (
    ("Kommer til", frozenset({Verdict.APPLIES})),
    ("Faller bort", frozenset({Verdict.DOES_NOT_APPLY, None})),
    ("Må avklares eller vurderes", frozenset(OPEN)),
)
_MOST = 12


class Sides(Struct, frozen=True):
    """Two answers, what each is called, and the vocabulary of the later."""

    before: Assessment
    after: Assessment
    names: tuple[str, str]
    words: Vocabulary


def render_comparison(
    sides: Sides, *, everything: bool = False, width: int = 100, style: Style = plain
) -> str:
    """Write what comes in, what falls away and what is left open, each with its reason.

    Args:
        sides: the two answers.
        everything: the whole derivation of each change, not only what decided it.
        width: of the lines.
        style: dresses titles and headings.
    """
    changes = list(changes_between(sides.before, sides.after))
    lines = [style(f"{sides.names[0]} → {sides.names[1]}", "title")]
    for heading, verdicts in _GROUPS:
        found = [change for change in changes if change.after in verdicts]
        if found:
            lines += ["", style(f"{heading} ({len(found)})", "heading")]
            lines += [line for c in found for line in _change(c, sides, width, everything=everything)]
    if not changes:
        lines += ["", "Svarene er de samme."]
    return "\n".join(lines) + "\n"


def _change(change: Change, sides: Sides, width: int, *, everything: bool) -> Iterator[str]:
    yield from wrapped(told(change), width, first="  • ", rest="    ")
    explained = _explained(change, sides)
    asked = asked_about(explained.missing, sides.words)
    if everything:
        yield from (f"  {line}" for line in render_reasons(explained, asked, {}, width=width - 2))
    elif "§" in change.target:  # documents and duties follow from provisions
        for reason in _deciding(explained, asked):
            yield from wrapped(reason, width, first="    ", rest="      ")


def _deciding(explained: Explanation, asked: Mapping[str, str]) -> Iterator[str]:
    """What decided: the facts of the first rule that has some, what is nearest, or what is unknown."""
    facts = next((because.facts for because in explained.because if because.facts), [])
    if facts:
        yield f"fordi {listed(f'{f.label}: {f.value} ({f.source})' for f in facts)}"
    yield from (f"{why.value}; {why.nearest}" if why.value else why.nearest for why in explained.why_not[:1])
    yield from (f"ukjent: {asked[missing]}" for missing in explained.missing[:1] if missing in asked)


def _explained(change: Change, sides: Sides) -> Explanation:
    """Why the later verdict is what it is; the earlier, where the later answer does not know it."""
    try:
        found = sides.after.explain(change.target)
    except KeyError:
        found = sides.before.explain(change.target)
    return found.model_copy(update={"assumptions": []})


def told(change: Change) -> str:
    """«Plan for …: gjelder ikke → gjelder»."""
    words = [VERDICTS[v] if v else "finnes ikke" for v in (change.before, change.after)]
    return f"{change.title}: {words[0]} → {words[1]}"


def as_data(sides: Sides) -> dict[str, Any]:
    """The same for JSON: every change, with both verdicts and the later explanation."""
    return {
        "before": sides.names[0],
        "after": sides.names[1],
        "changes": [
            {
                "id": change.target,
                "title": change.title,
                "before": change.before and change.before.value,
                "after": change.after and change.after.value,
                "explanation": _explained(change, sides).model_dump(mode="json"),
            }
            for change in changes_between(sides.before, sides.after)
        ],
    }


def render_flips(title: str, verdict: Verdict, flips: Sequence[tuple[Verdict, Sequence[Flip]]]) -> str:
    """Write the smallest sets of changes for each verdict one could want."""
    lines = [title, f"nå: {VERDICTS[verdict]}"]
    for wanted, found in flips:
        lines += ["", f"{VERDICTS[wanted].capitalize()} når:"]
        for flip in found[:_MOST]:
            lines += wrapped(" og ".join(flip.changes), 100, first="  • ", rest="    ")
        if len(found) > _MOST:
            lines.append(f"  … og {len(found) - _MOST} andre")
        if not found:
            lines.append("  ingen endring av ett, to eller tre forhold er nok")
    return "\n".join(lines) + "\n"
