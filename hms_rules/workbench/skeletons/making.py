"""Making a skeleton: what would be written where, all of it settled before anything is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from hms_rules.language.names import Names
from hms_rules.vocabulary import Act
from hms_rules.workbench.files import read_bytes
from hms_rules.workbench.skeletons import blocks
from hms_rules.workbench.skeletons.placing import (
    Existing,
    existing_files,
    file_for,
    id_for,
    refuse_existing,
    title_of,
)
from hms_rules.workbench.skeletons.sections import printed
from hms_rules.workbench.skeletons.wanted import Wanted, find_wanted, missing_provisions


class Folders(Struct, frozen=True):
    """The folders of an editor; without one for tests, none are made."""

    rulesets: Path
    ontology: Path
    features: Path | None = None


class Place(Struct, frozen=True):
    """A file with what is added to it, from a line on."""

    path: Path
    text: str
    line: int
    is_new: bool


class Skeleton(Struct, frozen=True):
    """What a new section is made of.

    Attributes:
        rules: the rule file, with the section at its end.
        tests: the file of tests, when tests are wanted.
        turtle: what the ontology lacks.
        ontology: the file it belongs in, with it at the end; none when it lacks nothing, or no file is right.
    """

    wanted: Wanted
    rules: Place
    tests: Place | None
    turtle: str
    ontology: Place | None


def make_skeleton(text: str, title: str, day: date, names: Names, folders: Folders) -> Skeleton:
    """Settle what a new section is made of.

    Args:
        text: the provision, as people name it.
        title: its title, when the ontology does not have it.
        day: the day it was read.
        names: what the ontology declares.
        folders: where it goes.

    Raises:
        HmsRulesError: the provision is not one, has rules already, or a file cannot be read.
    """
    wanted, files = find_wanted(text, names), existing_files(folders.rulesets)
    refuse_existing(wanted, files)
    path = file_for(wanted, files, folders.rulesets, names.vocabulary)
    title = (wanted.declared.title if wanted.declared else title) or blocks.HOLE
    turtle = list(_turtle(wanted, title, day, names))
    home = _home(wanted.act, folders.ontology) if turtle else None
    return Skeleton(
        wanted,
        _added(
            path,
            _rules(wanted, title, day, files),
            blocks.file_head(wanted.act.id, title_of(path, wanted.act)),
        ),
        _tests(wanted, path, day, folders),
        blocks.text_of(turtle),
        _added(home, turtle, ()) if home else None,
    )


def _rules(wanted: Wanted, title: str, day: date, files: Sequence[Existing]) -> list[str]:
    name = id_for(wanted, files)
    return blocks.rule_section(
        blocks.Heading(wanted.section, wanted.number, title, wanted.own, name, day.isoformat())
    )


def _tests(wanted: Wanted, rules: Path, day: date, folders: Folders) -> Place | None:
    if folders.features is None:
        return None
    path = folders.features / rules.relative_to(folders.rulesets)
    head = blocks.tests_head(title_of(path, wanted.act))
    return _added(path, blocks.section_tests(wanted.law, day.isoformat()), head)


def _added(path: Path, lines: Sequence[str], head: Sequence[str]) -> Place:
    """A file with lines at its end; a new one begins with its head."""
    is_new = not path.exists()
    before = blocks.text_of(head) if is_new else read_bytes(path).decode("utf-8")
    ending = "\r\n" if "\r\n" in before else "\n"
    whole = before.rstrip() + ending * 2 if before.strip() else ""
    added = blocks.text_of(lines).replace("\n", ending)
    return Place(path, whole + added, whole.count("\n") + 1, is_new)


def _turtle(wanted: Wanted, title: str, day: date, names: Names) -> Iterator[str]:
    act = wanted.act
    for number, (provision, parent) in enumerate(missing_provisions(wanted, names.vocabulary)):
        section = provision.removeprefix(f"{act.id}/")
        own = title if provision == wanted.id and title != blocks.HOLE else ""
        address = f"{act.url}/{_on_lovdata(section)}"
        entry = blocks.Entry(provision, parent or iri_of(act.id), printed(section), own, address)
        yield from ("",) if number else ()
        yield from blocks.provision_turtle(entry, day.isoformat())


def _on_lovdata(section: str) -> str:
    """The part of the address Lovdata gives a section; its ledd and numbers have none of their own."""
    head = section.partition("/")[0]
    return head.replace("kapittel-", "kap") if head.startswith("kapittel-") else head


def iri_of(act: str) -> str:
    """The IRI of an act: `lov/2005-06-17-62` is `https://lovdata.no/eli/lov/2005/06/17/62`."""
    return f"https://lovdata.no/eli/{act.replace('-', '/')}"


def _home(act: Act, ontology: Path) -> Path | None:
    """The Turtle file that speaks most of the act."""
    counts = {
        path: text.count(f"<{act.id}/") + text.count(f"<{iri_of(act.id)}> a ")
        for path in sorted(ontology.rglob("*.ttl"))
        if "shapes" not in path.parts
        for text in (read_bytes(path).decode("utf-8", errors="replace"),)
    }
    best = max(counts, key=lambda path: counts[path], default=None)
    return best if best and counts[best] else None
