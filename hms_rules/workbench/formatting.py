"""Formatting a file of rules or tests: what it says stays the same, only how it stands changes."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, Span, errors
from hms_rules.language.document import Document, Phrase
from hms_rules.language.parser import parse_document
from hms_rules.language.source import read_lines
from hms_rules.workbench.files import read_bytes
from hms_rules.workbench.layout import lay_out

_SHOWN = 3
_UNSEEN = "bare tomme linjer eller det som ikke synes: linjeskift, BOM eller bokstaver skrevet som to tegn"


class Formatted(Struct, frozen=True):
    """A file and how it should stand.

    Attributes:
        after: the text as it should be; none when it has syntax errors, and must be left alone.
        is_clean: whether it stands so already, byte for byte.
        findings: the syntax errors.
    """

    path: Path
    before: tuple[str, ...]
    after: str | None
    is_clean: bool
    findings: tuple[Diagnostic, ...] = ()

    def difference(self) -> list[str]:
        """The first lines that would change, each as it is and as it would be."""
        old, new = filter(str.strip, self.before), filter(str.strip, (self.after or "").split("\n"))
        pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
        left = len(pairs) - _SHOWN
        more = [f"… og {left} {'linje' if left == 1 else 'linjer'} til"] if left > 0 else []
        shown = [line for a, b in pairs[:_SHOWN] for line in (f"- {a}", f"+ {b}")]
        return [*shown, *more] or [_UNSEEN]

    def finding(self) -> Diagnostic:
        """That the file is not formatted, at the first line that would change."""
        new = (self.after or "").split("\n")
        same = next((n for n, (a, b) in enumerate(zip(self.before, new, strict=False)) if a != b), 0)
        return Diagnostic(
            "W1201", "filen er ikke formatert", Span(str(self.path), same + 1), "kjør «hms-rules rules fmt»"
        )


def format_file(path: Path) -> Formatted:
    """Read a file and lay it out.

    Raises:
        HmsRulesError: it cannot be read.
    """
    data = read_bytes(path)
    lines, _ = read_lines(str(path), data)
    document, findings = parse_document(str(path), data)
    wrong = tuple(errors(findings))
    if lines is None or document is None or wrong:
        return Formatted(path, tuple(lines or ()), None, is_clean=False, findings=wrong)
    after = lay_out(lines)
    again, _ = parse_document(str(path), after.encode())
    # INVARIANT: only white space changes; better to stop than to change the law.
    assert again is not None
    assert content_of(document) == content_of(again), f"{path}: formatting would change what it says"
    return Formatted(path, tuple(lines), after, is_clean=after.encode() == data)


def content_of(document: Document) -> object:
    """What a file says: everything in it but the places."""
    blocks = [_without_places(block) for block in document.blocks()]
    return blocks, [c for c in document.comments.values() if not c.startswith("language")]


def _without_places(value: object) -> object:
    match value:
        case Span():
            return None
        case Phrase():
            return value.text
        case Struct():
            return tuple(_without_places(getattr(value, name)) for name in value.__struct_fields__)
        case tuple():
            return tuple(map(_without_places, value))
        case _:
            return value
