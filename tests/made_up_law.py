"""Acts nobody has adopted, in the forms Lovdata's acts have: as XML, as archives, as Markdown copies."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from hms_rules.registers.lovdata.archive import REGULATIONS, STATUTES

BOATS = "lov/2001-05-04-7"
TANKS = "forskrift/2003-02-01-12"
BOAT_FILE = "nl/nl-20010504-007.xml"
"""The member of an archive that holds the act about boats."""
TANK_FILE = "sf/sf-20030201-0012.xml"

HERE = Path(__file__).parent / "lovdata"

DAY = datetime(2025, 3, 1, tzinfo=UTC)

BOATS_BODY = (HERE / "robaater.xml").read_text(encoding="utf-8")

TANKS_BODY = (HERE / "tanker.xml").read_text(encoding="utf-8")

BOATS_MARKDOWN = (HERE / "robaater.md").read_text(encoding="utf-8")


def xml(refid: str, title: str, body: str, *, short: str = "", **dates: str) -> bytes:
    """A document as Lovdata publishes it."""
    keys = {"refid": refid, "title": title, "titleShort": short, "dateInForce": "2001-06-01"} | dates
    listed = "".join(
        f'<dt class="{key}">x</dt><dd class="{key}">{escape(value)}</dd>'
        for key, value in keys.items()
        if value
    )
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html lang="no"><head><title>x</title></head><body>'
        f'<header class="documentHeader"><dl class="data-document-key-info">{listed}</dl></header>'
        f'<main class="documentBody" id="dokument"><h1>{escape(title)}</h1>{body}</main></body></html>'
    ).encode()


def boats(body: str = BOATS_BODY) -> bytes:
    return xml(BOATS, "Lov om robåter (robåtloven)", body, short="Robåtloven – rbl")


def tanks(body: str = TANKS_BODY) -> bytes:
    return xml(TANKS, "Forskrift om tanker", body, dateInForce="2003-03-01", lastChangeInForce="2024-07-01")


def markdown(refid: str, title: str, body: str, *, changed: str = "2026-02-03") -> bytes:
    """A Markdown copy of a document."""
    return (
        f'---\ntittel: "{title}"\nrefid: "{refid}"\nikrafttredelse: "2001-06-01"\n'
        f'sist-endret-ikrafttredelse: "{changed}"\n---\n\n# {title}\n{body}'
    ).encode()


def successor() -> dict[str, bytes]:
    """An archive of statutes where the act about boats is repealed by a new one."""
    section = '<article class="legalArticle" data-name="§9" id="p"><h2>§ 9. Ikrafttredelse</h2>'
    cited = '<a href="lov/2001-05-04-7">lov 4. mai 2001 nr. 7</a>'
    body = f'{section}<article class="legalP">Samtidig oppheves {cited} om robåter.</article></article>'
    title = "Lov om småbåter (småbåtloven)"
    return {"nl/nl-20250102-003.xml": xml("lov/2025-01-02-3", title, body, short="Småbåtloven – sbl")}


def pack(path: Path, members: Mapping[str, bytes] | Sequence[tuple[tarfile.TarInfo, bytes]]) -> Path:
    """An archive; of names and contents, or of whole members."""
    with tarfile.open(path, "w:bz2") as tar:
        for info, content in (
            [_member(*m) for m in members.items()] if isinstance(members, Mapping) else members
        ):
            tar.addfile(info, io.BytesIO(content))
    return path


def _member(name: str, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
    info = tarfile.TarInfo(name)
    info.size, info.mtime = len(content), int(DAY.timestamp())
    return info, content


def archives(folder: Path, law: bytes | None = None, regulation: bytes | None = None) -> Path:
    """A folder with both archives, one act in each."""
    folder.mkdir(parents=True, exist_ok=True)
    pack(folder / STATUTES, {BOAT_FILE: law or boats()})
    pack(folder / REGULATIONS, {TANK_FILE: regulation or tanks()})
    return folder


def copies(folder: Path, law: str = BOATS_MARKDOWN) -> Path:
    """A folder with a Markdown copy of the act about boats."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lov-2001-05-04-7.md").write_bytes(markdown(BOATS, "Lov om robåter (robåtloven)", law))
    return folder
