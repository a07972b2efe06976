"""A report for people: the words that have changed, and what all of the check came to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import day
from hms_rules.workbench.drift.diffs import Change
from hms_rules.workbench.drift.reporting import Report
from hms_rules.workbench.drift.wording import named

Style = Callable[[str, str], str]

_Word = tuple[str, str]
"""A word and the role it is written in: none, or that of what has changed."""


def heading(report: Report) -> str:
    """Which copy the rules were held against."""
    law = report.law
    since = "" if law.is_exact else " eller senere"
    return f"Holdt opp mot {law.place}, fra {day(law.day)}{since}."


def render_changes(changes: Sequence[Change], width: int, style: Style) -> str:
    """Each change as what stood there and what stands there now, wrapped."""
    return "".join(f"{line}\n" for change in changes for line in _change(change, width, style))


def _change(change: Change, width: int, style: Style) -> Iterator[str]:
    for sign, changed, role in (("−", change.old, "removed"), ("+", change.new, "added")):
        words = [*_plain(f"… {change.before}"), *_marked(changed, role), *_plain(f"{change.after} …")]
        for number, line in enumerate(_wrapped(words, width - 6)):
            yield f"   {' ' if number else sign} {_styled(line, style)}"


def _plain(text: str) -> list[_Word]:
    return [(word, "") for word in text.split()]


def _marked(text: str, role: str) -> list[_Word]:
    """What has changed stands in brackets, so that it is seen without colour too."""
    return [(word, role) for word in f"[{text or '–'}]".split()]


def _wrapped(words: Sequence[_Word], width: int) -> Iterator[list[_Word]]:
    line: list[_Word] = []
    for word in words:
        if line and sum(len(w) + 1 for w, _ in line) + len(word[0]) > width:
            yield line
            line = []
        line.append(word)
    yield line


def _styled(line: Sequence[_Word], style: Style) -> str:
    groups = (
        (role, " ".join(word for word, _ in group)) for role, group in groupby(line, key=lambda w: w[1])
    )
    return " ".join(style(text, role) if role else text for role, text in groups)


def summary(report: Report, vocabulary: Vocabulary, table: str) -> Iterator[str]:
    """What it came to, in a few lines; what could not be checked is named."""
    count = len(report.same)
    yield f"{count} {'bestemmelse' if count == 1 else 'bestemmelser'} er som da de ble lest."
    yield from _named(
        "Lest i en nyere kopi enn denne, og ikke kontrollert mot den:", report.older, vocabulary
    )
    yield from _named("Vedtatt, men ikke i kraft:", report.to_come, vocabulary)
    if report.excused:
        yield f"{report.excused} funn har en grunn i {table}."
    found = len(report.findings) + len(report.others)
    yield f"{found} funn." if found else "Ingen funn."


def _named(heading: str, ids: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    if ids:
        yield heading
        yield from (f"  • {named(id_, vocabulary)}" for id_ in ids)
