"""Where a new section goes: the file of its act, or a new file beside those it is like."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.language.document import Block, Document
from hms_rules.language.parser import parse_document
from hms_rules.vocabulary import Act, Vocabulary
from hms_rules.workbench.files import feature_files, read_bytes
from hms_rules.workbench.skeletons.sections import chapter_of
from hms_rules.workbench.skeletons.wanted import Wanted

_CHAPTERS = re.compile(r"(?P<act>.+)-kapittel-(?P<n>[^-]+)")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_SHORT = 6


class Existing(Struct, frozen=True):
    """A rule file: which act, which sections and which ids of scenarios it has."""

    path: Path
    act: str
    sections: tuple[tuple[str, str, Span], ...]
    ids: tuple[str, ...]


def existing_files(folder: Path) -> list[Existing]:
    """The rule files of a folder; what they mean need not be right, but which sections they have must show.

    Raises:
        HmsRulesError: the folder is not there, or a file cannot be read.
    """
    if folder.is_dir() and not any(folder.rglob("*.feature")):
        return []  # the first rules of an editor
    return [_existing(path) for path in feature_files([folder])]


def _existing(path: Path) -> Existing:
    document, findings = parse_document(str(path), read_bytes(path))
    if document is None:
        raise HmsRulesError(findings)
    act = _tag(document.feature, "kilde")
    sections = tuple((_tag(b, "kilde") or act, _tag(b, "hjemmel"), b.span) for b in document.sections)
    return Existing(path, act, sections, tuple(_ids(document)))


def _tag(block: Block, name: str) -> str:
    return next((tag.value for tag in block.tags if tag.name == name), "")


def _ids(document: Document) -> Iterator[str]:
    for block in document.blocks():
        for scenario in block.scenarios:
            yield from (tag.value for tag in scenario.tags if tag.name == "id")


def refuse_existing(wanted: Wanted, files: Iterable[Existing]) -> None:
    """Stop when the provision has rules already.

    Raises:
        HmsRulesError: with the place of its section.
    """
    for file in files:
        for act, section, span in file.sections:
            if (act, section) == (wanted.act.id, wanted.section):
                message = f"{wanted.law} har allerede regler"
                advice = "skriv et nytt «Scenario:» under den «Regel:» som står der"
                raise HmsRulesError([Diagnostic("E1206", message, span, advice)])


def file_for(wanted: Wanted, files: Sequence[Existing], folder: Path, vocabulary: Vocabulary) -> Path:
    """The file the section goes in; it need not be there yet."""
    own = [file for file in files if file.act == wanted.act.id]
    chapter = wanted.chapter(vocabulary)
    by_chapter = {found["n"].casefold(): f for f in own if (found := _CHAPTERS.fullmatch(f.path.stem))}
    if chapter and chapter.casefold() in by_chapter:
        return by_chapter[chapter.casefold()].path
    same = next((f for f in own if chapter and chapter in {chapter_of(s) for _, s, _ in f.sections}), None)
    if same:
        return same.path
    if own and not (by_chapter and chapter):
        return own[-1].path
    if own and chapter:
        start = _CHAPTERS.fullmatch(next(iter(by_chapter.values())).path.stem)
        assert start  # INVARIANT: it matched when it was put there
        return own[0].path.with_name(f"{start['act']}-kapittel-{slug(chapter)}.feature")
    return _beside(wanted.act, files, folder, vocabulary) / f"{_file_name(wanted.act)}.feature"


def _beside(act: Act, files: Iterable[Existing], folder: Path, vocabulary: Vocabulary) -> Path:
    """The folder most files are in of acts that the same authority supervises; else the rule folder."""
    like = [f for f in files if f.act in vocabulary.acts and _share(act, vocabulary.acts[f.act])]
    found = Counter(f.path.parent for f in like).most_common(1)
    return found[0][0] if found else folder


def _share(one: Act, other: Act) -> bool:
    return one.authorities[:1] == other.authorities[:1]


def _file_name(act: Act) -> str:
    return slug(act.short_title).removeprefix("forskrift-om-").removeprefix("forskrift-")


def title_of(path: Path, act: Act) -> str:
    """What the Egenskap of a new file is called: the act, and the chapter when the file has but one."""
    chapter = _CHAPTERS.fullmatch(path.stem)
    name = act.short_title[:1].upper() + act.short_title[1:]
    return f"{name} kapittel {chapter['n'].upper()}" if chapter else name


def id_for(wanted: Wanted, files: Sequence[Existing]) -> str:
    """An id nobody has: what the act's ids begin with, and the section."""
    taken = {name for file in files for name in file.ids}
    begins = Counter(name.partition("-")[0] for f in files if f.act == wanted.act.id for name in f.ids)
    aliases = [slug(alias) for alias in wanted.act.aliases if len(alias) <= _SHORT]
    start = begins.most_common(1)[0][0] if begins else next(iter(aliases), _file_name(wanted.act))
    proposed = f"{start}-{slug(wanted.section)}"
    numbered = (f"{proposed}-{n}" for n in range(2, len(taken) + 3))
    return next(name for name in (proposed, *numbered) if name not in taken)


def slug(text: str) -> str:
    """A text in small letters, numbers and hyphens."""
    plain = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
