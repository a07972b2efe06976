"""The Norwegian keywords, and what people write instead of them."""

from __future__ import annotations

import re
from difflib import get_close_matches

FEATURE, RULE, BACKGROUND = "Egenskap", "Regel", "Bakgrunn"
SCENARIO, OUTLINE, EXAMPLES = "Scenario", "Scenariomal", "Eksempler"
HEADINGS = (FEATURE, RULE, BACKGROUND, SCENARIO, OUTLINE, EXAMPLES)
STEPS = ("Gitt", "Og", "Men", "Når", "Så")

_HEADING = re.compile(r"\s*(?P<word>[^\W\d_]+(?: [^\W\d_]+)?)(?P<space>\s*):")
_FIRST_WORD = re.compile(r"\s*(?P<word>[^\W\d_]+|\*)(?P<after>.?)")

# Other languages and the official synonyms we do not use, by what they stand for.
_OTHER_HEADINGS = {
    "feature": FEATURE,
    "eigenskap": FEATURE,
    "rule": RULE,
    "background": BACKGROUND,
    "example": SCENARIO,
    "eksempel": SCENARIO,
    "scenario outline": OUTLINE,
    "scenario template": OUTLINE,
    "abstrakt scenario": OUTLINE,
    "examples": EXAMPLES,
    "scenarios": EXAMPLES,
    "døme": EXAMPLES,
}
_OTHER_STEPS = {
    "given": "Gitt",
    "when": "Når",
    "then": "Så",
    "and": "Og",
    "but": "Men",
    "sa": "Så",
    "nar": "Når",
}

# Words of prose that are one letter away from a keyword.
_ORDINARY = frozenset(
    ("den", "en", "er", "nå", "om", "de", "da", "på", "har", "her", "der", "mer", "mens", "også")
)

# What the rest of a step begins with; a description line must not look like that.
_STEP_BEGINS = re.compile(
    r"at |gjelder |skal |plikter |kan |er det |regnes |må det |det |virksomheten |ikke dersom |"
    r"en virksomhet\b|reglene ",
)


def heading_of(line: str) -> str | None:
    """Tell which heading a line is, when it is written right."""
    found = _HEADING.match(line)
    return found["word"] if found and found["word"] in HEADINGS and not found["space"] else None


def step_of(line: str) -> str | None:
    """Tell which step keyword a line starts with, when it is written right (`*` included)."""
    word, _, rest = line.strip().partition(" ")
    return word if rest and word in (*STEPS, "*") else None


def meant_heading(line: str, *, table_follows: bool) -> tuple[str, str] | None:
    """Tell what was written and which heading was meant, when a line is nearly a heading."""
    found = _HEADING.match(line)
    if not found:
        return None
    word = found["word"]
    folded = word.casefold()
    if folded == "eksempel" and table_follows:
        return word, EXAMPLES
    known = _OTHER_HEADINGS | {h.casefold(): h for h in HEADINGS}
    near = [folded] if folded in known else get_close_matches(folded, known, n=1, cutoff=0.75)
    return (word + found["space"] + ":", known[near[0]]) if near else None


def meant_step(line: str) -> tuple[str, str] | None:
    """Tell what was written and which step keyword was meant, when a line is nearly a step."""
    found = _FIRST_WORD.match(line)
    if not found or found["word"] in STEPS:
        return None
    word, rest = found["word"], line[found.end("word") :].lstrip(" \u00a0\t:")
    folded = word.casefold()
    known = _OTHER_STEPS | {s.casefold(): s for s in STEPS}
    if folded in known and rest:
        return word, known[folded]
    if folded in _ORDINARY or not _STEP_BEGINS.match(rest):
        return None
    near = get_close_matches(folded, known, n=1, cutoff=0.65)
    return (word, known[near[0]]) if near else None


def glued_step(line: str) -> tuple[str, str] | None:
    """Tell the keyword and what follows it, when a right keyword is not followed by a plain space."""
    found = _FIRST_WORD.match(line)
    if not found or found["word"] not in (*STEPS, "*"):
        return None
    after = found["after"]
    if after == " " or not line[found.end("word") :].strip(" \u00a0\t:"):
        return None
    return (found["word"], after) if after in "\u00a0\t:\u202f" else None


def lost_keyword(line: str) -> bool:
    """Whether a line is a step that has lost its keyword."""
    return line.strip().startswith("at ")
