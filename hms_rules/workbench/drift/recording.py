"""Writing down that a provision is read: the day in its rules and its description, and what was read.

Only what is about the reading is changed; every other byte of the files stays. Nothing is written when one
of the places is not found for certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.ontology.names import HMS, PREFIXES, iri_of
from hms_rules.ontology.places import Block, Places, Word
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.reads import read_of, split
from hms_rules.registers.lovdata.text import same_words
from hms_rules.vocabulary import Form, Read
from hms_rules.workbench.drift.citations import Citation
from hms_rules.workbench.drift.running import Editors
from hms_rules.workbench.files import read_bytes, write_whole

_FORMS = {Form.LOVDATA_XML: "hms:lovdataXml", Form.MARKDOWN: "hms:markdown"}
_PREFIXES = {f"{name}:": PREFIXES[name] for name in ("hms", "eli", "dct", "xsd")}


class Edit(Struct, frozen=True):
    """A piece of a file to be swapped for another; `end` is where the old one stops."""

    path: Path
    start: int
    end: int
    text: str


def reads_now(provision: str, copies: Sequence[Copy]) -> tuple[Read, ...]:
    """What is read when the provision is read in these copies: the newest, and those with the same words."""
    refid, reference = split(provision)
    newest: str | None = None
    reads: dict[Form, Read] = {}
    for copy in sorted(copies, key=lambda copy: copy.day, reverse=True):
        act, read = copy.act(refid), read_of(copy, provision)
        if act is None or read is None or copy.form in reads:
            continue
        words = act.find(reference.split("/")[0])[0].flat_text
        newest = words if newest is None else newest
        if same_words(words, newest):
            reads[copy.form] = read
    return tuple(reads[form] for form in Form if form in reads)


def record(
    provision: str, reads: Sequence[Read], today: date, citations: Iterable[Citation], editors: Editors
) -> list[Edit]:
    """Write today's date and the reads into the rules and the ontology; give what was written.

    Raises:
        HmsRulesError: a place is not found for certain, or a file cannot be written; nothing has changed.
    """
    if not reads:
        raise _unsure(f"ingen av kopiene har «{provision}»", "les den i en kopi som har den")
    edits = [
        *_in_rules(provision, today, citations, editors.rulesets.parent),
        *_in_ontology(provision, reads, today, editors.ontology),
    ]
    texts = {path: _changed(path, [e for e in edits if e.path == path]) for path in {e.path for e in edits}}
    _write_all(texts)
    return edits


def _write_all(texts: dict[Path, str]) -> None:
    """Write every file, or none: those already written are put back when one cannot be."""
    written: dict[Path, str] = {}
    try:
        for path, text in texts.items():
            before = _text(path)
            write_whole(path, text)
            written[path] = before
    except HmsRulesError:
        for path, before in written.items():
            write_whole(path, before)
        raise


def _changed(path: Path, edits: list[Edit]) -> str:
    text = _text(path)
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _text(path: Path) -> str:
    try:
        return read_bytes(path).decode()
    except UnicodeDecodeError:
        raise _unsure(f"filen «{path}» er ikke UTF-8", "lagre filen på nytt som UTF-8") from None


def _in_rules(provision: str, today: date, citations: Iterable[Citation], root: Path) -> Iterator[Edit]:
    """The tag `@kontrollert` of each Regel about the provision."""
    for citation in citations:
        if citation.provision != provision or citation.checked is None:
            continue
        path = root / citation.checked.path
        text = _text(path)
        start = _offset(text, citation.checked)
        tag = text[start : start + citation.checked.length]
        if not tag.startswith("@kontrollert:"):
            raise _unsure(
                f"@kontrollert er ikke der den skal være i «{path}»", "kontroller filen: hms-rules rules lint"
            )
        yield Edit(path, start, start + len(tag), f"@kontrollert:{today.isoformat()}")


def _in_ontology(provision: str, reads: Sequence[Read], today: date, ontology: Path) -> Iterator[Edit]:
    """The date and the reads in the one block that describes the provision."""
    found = [
        (path, block)
        for path in sorted(ontology.rglob("*.ttl"))
        for block in _blocks(path, provision)
        if "shapes" not in path.relative_to(ontology).parts
    ]
    if len(found) != 1:
        many = "to ganger" if found else "ikke"
        advice = "beskriv den ett sted; docs/ontologi.md viser hvordan"
        raise _unsure(f"«{provision}» er {many} beskrevet i ontologien", advice)
    path, block = found[0]
    yield from _Description(path, _text(path), block, provision).edits(reads, today)


def _blocks(path: Path, provision: str) -> list[Block]:
    places = Places()
    places.add(str(path), _text(path))
    return places.blocks.get(str(iri_of(provision)), [])


class _Description(Struct, frozen=True):
    """The block of a provision in its file."""

    path: Path
    text: str
    block: Block
    provision: str

    def edits(self, reads: Sequence[Read], today: date) -> Iterator[Edit]:
        self._require_prefixes()
        written = " ,\n    ".join(_turtle(read) for read in reads)
        day, old = self._value(str(HMS.kontrollertDato)), self._value(str(HMS.lest))
        after = self._end(day)
        if day and day[0].is_string:
            start, end = self._ends([day[0]])
            yield Edit(self.path, start + 1, end - 1, today.isoformat())
        elif not day:
            yield Edit(self.path, after, after, f' ;\n  hms:kontrollertDato "{today.isoformat()}"^^xsd:date')
        else:
            raise _unsure(f"dagen «{self.provision}» ble lest er ikke en tekst", "skriv den i anførselstegn")
        if old:
            yield Edit(self.path, *self._ends(old), written)
        else:
            yield Edit(self.path, after, after, f" ;\n  hms:lest {written}")

    def _end(self, value: Sequence[Word]) -> int:
        """Where what comes next is written: after a value, else after all that stands there."""
        last = value or [w for w in self.block.words if w.is_string or w.text != ";"]
        return self._ends(last)[1]

    def _value(self, predicate: str) -> list[Word]:
        """What stands after a predicate, to the semicolon; nothing where it is not there."""
        at = [n for n, word in enumerate(self.block.words) if word.text == predicate and not word.is_string]
        if len(at) > 1:
            raise _unsure(f"«{self.provision}» har samme egenskap to ganger i ontologien", "la den ene stå")
        value: list[Word] = []
        depth = 0
        for word in self.block.words[at[0] + 1 :] if at else ():
            depth += 0 if word.is_string else (word.text in _OPEN) - (word.text in _CLOSE)
            if depth == 0 and word.text == ";" and not word.is_string:
                break
            value.append(word)
        return value

    def _ends(self, words: Sequence[Word]) -> tuple[int, int]:
        first, last = words[0].span, words[-1].span
        return _offset(self.text, first), _offset(self.text, last) + last.length

    def _require_prefixes(self) -> None:
        for prefix, iri in _PREFIXES.items():
            if f"@prefix {prefix} <{iri}>" not in self.text:
                advice = f"skriv «@prefix {prefix} <{iri}> .» øverst i filen"
                raise _unsure(f"«{self.path}» mangler prefikset «{prefix}»", advice)


_OPEN = {"[", "("}
_CLOSE = {"]", ")"}


def _turtle(read: Read) -> str:
    source = f" ; dct:source <{iri_of(read.source)}>" if read.source else ""
    return (
        f'[ eli:format {_FORMS[read.form]} ; dct:date "{read.day.isoformat()}"^^xsd:date{source} ; '
        f'hms:sha256 "{read.sha256}" ]'
    )


def _offset(text: str, span: Span) -> int:
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: span.line - 1]) + span.column - 1


def _unsure(message: str, advice: str) -> HmsRulesError:
    return HmsRulesError([Diagnostic("E1131", message, help=f"{advice}; ingenting er skrevet")])
