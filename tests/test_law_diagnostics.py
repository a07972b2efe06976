"""Every finding about the law and its copies, word for word."""

from __future__ import annotations

import bz2
import re
import tarfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.registers.lovdata.archive import REGULATIONS, STATUTES, Limits, read_archive
from hms_rules.registers.lovdata.fetching import Patience, fetch
from hms_rules.registers.lovdata.folder import look_into, open_folder
from hms_rules.registers.lovdata.markdown_form import read_markdown
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.syncing import Origin, sync
from hms_rules.registers.lovdata.xml_form import read_xml
from hms_rules.workbench.drift.citations import read_citations
from hms_rules.workbench.drift.library import open_copies
from hms_rules.workbench.drift.recording import reads_now, record
from hms_rules.workbench.drift.running import run
from tests import golden
from tests.boat_rules import SECTION, write
from tests.made_up_law import BOAT_FILE, BOATS, BOATS_BODY, archives, boats, copies, pack, successor
from tests.test_lovdata_fetching import Service, service

TODAY = date(2026, 11, 24)
HASTE = Patience(timeout=5, retries=0, pause=0)
NO_STORE = Store(Path("lager"))
TWO_LISTS = '<ol><li data-name="a.">en hatt</li></ol>(2) Eieren'

__all__ = ["service"]  # the fixture

Case = Callable[[], object]


def findings(act: Case) -> Sequence[Diagnostic]:
    try:
        found = act()
    except HmsRulesError as error:
        return error.diagnostics
    assert isinstance(found, list)
    return found


def archive(spoil: Callable[[Path], object], limits: Limits | None = None) -> Case:
    def act() -> object:
        path = Path(STATUTES)
        pack(path, {BOAT_FILE: boats()})
        spoil(path)
        return list(read_archive(path, limits or Limits()))

    return act


def member(name: str, sort: bytes = tarfile.REGTYPE) -> Callable[[Path], object]:
    info = tarfile.TarInfo(name)
    info.type = sort
    return lambda path: pack(path, [(info, b"")])


def too_big(path: Path) -> None:
    info = tarfile.TarInfo(BOAT_FILE)
    info.size = 10**9
    path.write_bytes(bz2.compress(info.tobuf()))


def a_little_more(path: Path) -> None:
    pack(path, {BOAT_FILE: bytes(3_000_000)})


def document(old: str, new: str) -> Case:
    text = boats().decode()
    assert old in text
    return lambda: read_xml(BOAT_FILE, text.replace(old, new).encode())[1]


def folder(make: Callable[[Path], object]) -> Case:
    def act() -> object:
        make(Path("lovdata"))
        return look_into(Path("lovdata"))

    return act


def one_archive(path: Path) -> None:
    archives(path)
    (path / REGULATIONS).unlink()


def checked(code: str, old: str = "", new: str = "", *, rules: tuple[str, str] = ("", "")) -> Case:
    """A check after a text in the law or in the rules was swapped; what came of it with that code."""

    def act() -> object:
        read = archives(Path("lest"))
        editors = write(Path("mine"), [open_folder(read, {BOATS}, TODAY)], *rules)
        assert old in BOATS_BODY
        law = archives(Path("loven"), law=boats(BOATS_BODY.replace(old, new)))
        found = run(editors, NO_STORE, [law, read], TODAY).findings
        return [finding.diagnostic for finding in found if finding.diagnostic.code == code][:1]

    return act


def gone() -> object:
    editors = write(Path("mine"))
    law = archives(Path("loven"))
    pack(law / STATUTES, successor())
    return [run(editors, NO_STORE, [law], TODAY).findings[0].diagnostic]


def repealed_section() -> object:
    empty = re.sub(r'<article class="legalP" id="kapittel-1.*?</article>', "", BOATS_BODY)
    law = archives(Path("loven"), law=boats(empty.replace("Hvem loven gjelder for", "(Opphevet)")))
    return [run(write(Path("mine")), NO_STORE, [law], TODAY).findings[0].diagnostic]


def moved() -> object:
    body = BOATS_BODY.replace('data-name="§1"', 'data-name="§1a"').replace("§ 1</span>", "§ 1 a</span>")
    read = archives(Path("lest"))
    editors = write(Path("mine"), [open_folder(read, {BOATS}, TODAY)])
    return [run(editors, NO_STORE, [archives(Path("loven"), law=boats(body))], TODAY).findings[0].diagnostic]


def not_in_the_copy() -> object:
    editors = write(Path("mine"))
    law = copies(Path("loven"))
    (law / "lov-2001-05-04-7.md").rename(law / "lov-2001-05-04-8.md")
    return [run(editors, NO_STORE, [law], TODAY).findings[0].diagnostic]


def another_form() -> object:
    editors = write(Path("mine"), [open_folder(archives(Path("lest")), {BOATS}, TODAY)])
    return [run(editors, NO_STORE, [copies(Path("loven"))], TODAY).findings[0].diagnostic]


def not_in_force() -> object:
    law = archives(Path("loven"), law=boats().replace(b"2001-06-01", b"2027-01-01"))
    found = run(write(Path("mine")), NO_STORE, [law], TODAY).findings
    return [f.diagnostic for f in found if f.diagnostic.code == "E1127"]


def recorded(rules: tuple[str, str]) -> Case:
    def act() -> object:
        editors = write(Path("mine"))
        path = Path("mine/ontology/robaater.ttl")
        path.write_text(path.read_text(encoding="utf-8").replace(*rules), encoding="utf-8")
        reads = reads_now(SECTION, [open_folder(archives(Path("loven")), {BOATS}, TODAY)])
        return record(SECTION, reads, TODAY, read_citations(editors.rulesets), editors)

    return act


def unwritable() -> object:
    Path("lager").write_text("en fil", encoding="utf-8")
    return sync(look_into(archives(Path("lovdata"))), NO_STORE, Origin("x"), TODAY)


def damaged() -> object:
    stored = sync(look_into(archives(Path("lovdata"))), NO_STORE, Origin("x"), TODAY).copy
    (stored.folder.rename(stored.folder.with_name("kopi")) / "index.json").unlink()
    (stored.folder.parent / "current").write_text("kopi\n", encoding="utf-8")
    return [copy.open() for copy in NO_STORE.copies()]


def two_documents() -> object:
    law = archives(Path("lovdata"))
    pack(law / STATUTES, {BOAT_FILE: boats(), "nl/nl-20010504-008.xml": boats()})
    return sync(look_into(law), NO_STORE, Origin("x"), TODAY)


CASES: dict[str, Case] = {
    "E1101-avkortet": archive(lambda path: path.write_bytes(path.read_bytes()[:-30])),
    "E1101-tomt": archive(lambda path: pack(path, {})),
    "E1101-finnes-ikke": archive(lambda path: path.unlink()),
    "E1102-ut-av-mappen": archive(member("../../etc/passwd")),
    "E1102-lenke": archive(member(BOAT_FILE, tarfile.SYMTYPE)),
    "E1103-for-stort-dokument": archive(too_big),
    "E1103-for-mye-i-alt": archive(a_little_more, Limits(archive=2_000_000)),
    "E1104-finnes-ikke": folder(lambda _: None),
    "E1104-tom": folder(lambda path: path.mkdir()),
    "E1104-bare-det-ene": folder(one_archive),
    "E1104-to-slag": folder(lambda path: (archives(path), copies(path))),
    "E1105-ikke-utf-8": lambda: read_xml(BOAT_FILE, boats().replace("å".encode(), b"\xe5"))[1],
    "E1105-avkortet": document("</main></body></html>", ""),
    "E1105-markdown": lambda: read_markdown("lov-2001-05-04-7.md", b"---\ntittel: \xe5\n")[1],
    "E1106-entitet": document("<!DOCTYPE html>", '<!DOCTYPE html [<!ENTITY x "y">]>'),
    "E1107-ikke-en-lov": document('class="refid">lov/2001-05-04-7', 'class="refid">avtale/1'),
    "E1107-markdown": lambda: read_markdown("lov-notater.md", b"# Notater\n")[1],
    "E1107-i-to-dokumenter": two_documents,
    "W1108-to-ganger": document('data-name="§3"', 'data-name="§2A-1"'),
    "E1109-kan-ikke-skrives": unwritable,
    "E1110-skadet": damaged,
    "E1113-ingen-lovtekster": lambda: open_copies(NO_STORE, [], set(), TODAY),
    "E1121-lov": gone,
    "E1121-paragraf": repealed_section,
    "E1122-bokstav": checked("E1122", 'data-name="b."', 'data-name="f."'),
    "E1122-paragraf": checked("E1122", 'data-name="§3"', 'data-name="§8"'),
    "E1123-paragraf": checked("E1123", "Utstyr om bord", "Ting om bord"),
    "E1124-endret": checked("E1124", "en robåt", "en båt"),
    "E1125-annen-form": another_form,
    "E1125-ikke-i-kopien": not_in_the_copy,
    "E1126-flyttet": moved,
    "E1127-ikke-i-kraft": not_in_force,
    "E1128-to-bokstaver": checked("E1128", "(2) Eieren", TWO_LISTS, rules=("@jf:§3", "@jf:§2A-1/bokstav-a")),
    "E1131-ikke-beskrevet": recorded(("/§1> a", "/§1b> a")),
    "E1131-dag": recorded(('hms:kontrollertDato "2026-01-02"^^xsd:date', "hms:kontrollertDato true")),
    "E1131-prefiks": recorded(("@prefix dct: <http://purl.org/dc/terms/> .", "")),
}

SERVED: dict[str, Callable[[Service], None]] = {
    "E1111-brutt": lambda served: served.breaks.append(100),
    "E1111-nede": lambda served: served.statuses.append(503),
    "E1112-feilkode": lambda served: served.statuses.append(404),
    "E1112-ikke-en-liste": lambda served: setattr(served, "listing", b"<html>"),
}
"""What the service does when it is asked for the archives."""


@pytest.mark.parametrize("case", sorted(CASES))
def test_a_finding_is_told_word_for_word(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    golden.assert_golden("law", case, golden.rendered(findings(CASES[case])))


@pytest.mark.parametrize("case", sorted(SERVED))
def test_what_the_service_does_is_told_word_for_word(case: str, tmp_path: Path, service: Service) -> None:
    SERVED[case](service)
    found = findings(lambda: fetch(tmp_path, base_url=service.url, patience=HASTE))
    golden.assert_golden("law", case, golden.rendered(found))


def test_every_text_is_of_a_case() -> None:
    assert golden.texts("law") == {*CASES, *SERVED}
