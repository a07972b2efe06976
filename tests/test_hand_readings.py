"""The tables of `docs/kontroll/`: verdicts worked out by hand from the law text are the program's too.

A row names sections («§§ 4-1 og 4-3», «§§ 3-1 til 3-5») and what the text gives for them. Rows about
letters or duties that no reference names are read by people only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from hms_rules import Business, Rulebook
from hms_rules.assessment import Assessment
from hms_rules.references import find_reference
from hms_rules.report.explanation import VERDICTS

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "kontroll"
DAY = date(2026, 11, 25)
IN_FULL = ("byggmester", "taktekker", "hotell", "renhold", "metallverk", "konsulent")
"""The businesses whose every modelled provision was read against the text."""
REGISTERED = {
    "Snekkeren": "snekker",
    "Frisøren": "frisor",
    "Restauranten": "restaurant",
    "Metallverket": "metallverk",
    "Konsulenten": "konsulent",
}
"""The businesses of the first slice, of which little is stated, by the heading of their tables."""
ACTS = {
    "forskriften": "forskrift om organisering, ledelse og medvirkning",
    "organisering": "forskrift om organisering, ledelse og medvirkning",
    "utførelse": "forskrift om utførelse av arbeid",
    "farlig stoff": "forskrift om håndtering av farlig stoff",
    "industrivern": "forskrift om industrivern",
    "brannforebygging": "forskrift om brannforebygging",
}
_ROW = re.compile(r"^\| ([^|§]*)§§? ([^|]+?) \| ([^|]+?) \| [^|]* \| [^|]* \|$")
_HEADING = re.compile(r"^### (.+)$")
_TABLE = re.compile(r"^\| Bestemmelse \| (?:Etter teksten|For hånd) \|")
_VERDICTS = set(VERDICTS.values())


@cache
def book() -> Rulebook:
    return Rulebook.load()


def rows(text: str) -> Iterator[tuple[str, str, str]]:
    """The act, the sections and the verdict of each row of the tables of hand readings."""
    act, reads = "", False
    for line in text.splitlines():
        if heading := _HEADING.match(line):
            act = heading[1]
        if not line.startswith("|"):
            reads = False
        elif _TABLE.match(line):
            reads = True
        elif reads and (row := _ROW.match(line)):
            yield row[1].strip() or act, row[2], row[3]


def provisions(act: str, sections: str, answer: Assessment) -> Iterator[str]:
    """The provisions a row names, those between the ends of a range too."""
    order = [p.id for p in answer.provisions]
    for part in re.split(r", (?:og )?| og ", sections):
        ends = [found for end in re.split(r" til | … ", part) if (found := target(act, end)) in order]
        if ends and len(ends) == len(re.split(r" til | … ", part)):
            yield from order[order.index(ends[0]) : order.index(ends[-1]) + 1]


def target(act: str, section: str) -> str:
    found = find_reference(f"{ACTS.get(act.lower(), act)} § {section}", book().vocabulary)
    return found if isinstance(found, str) else ""


def unlike(text: str, example: str) -> tuple[int, list[str]]:
    """How many provisions were held against the program, and those about which it says something else."""
    answer = book().assess(Business.from_file(ROOT / "examples" / f"{example}.yaml"), DAY)
    says = {p.id: VERDICTS[p.verdict] for p in answer.provisions}
    held = [
        (provision, by_hand)
        for act, sections, by_hand in rows(text)
        if by_hand in _VERDICTS
        for provision in provisions(act, sections, answer)
    ]
    return len(held), [f"{p}: {by_hand} for hånd" for p, by_hand in held if says[p] != by_hand]


@pytest.mark.parametrize("name", IN_FULL)
def test_every_verdict_of_a_business_known_in_full_was_worked_out_by_hand(name: str) -> None:
    held, different = unlike((FOLDER / f"{name}.md").read_text(encoding="utf-8"), f"fullstendig/{name}")
    assert different == []
    assert held > 80


@pytest.mark.parametrize("path", sorted(FOLDER.glob("eksempler-*.md")), ids=lambda path: path.stem)
def test_the_examples_of_which_little_is_known_were_worked_out_by_hand(path: Path) -> None:
    parts = re.findall(
        r"^## (\S+)\n(.*?)(?=^## |\Z)", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    for heading, tables in parts:
        if heading in REGISTERED:
            held, different = unlike(tables, REGISTERED[heading])
            assert different == [], heading
            assert held > 5, heading
