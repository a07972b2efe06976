"""Lovdata's own documents: all of them, and the rules held against both copies (`make test-law`)."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from msgspec.structs import replace

from hms_rules import Rulebook
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.folder import look_into, open_folder
from hms_rules.registers.lovdata.reads import read_of
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.syncing import Origin, sync
from hms_rules.registers.lovdata.text import same_words, words
from hms_rules.registers.lovdata.xml_form import read_xml
from hms_rules.workbench.drift.running import Editors, run
from hms_rules.workbench.drift.showing import show

LAW = Path(__file__).parents[2] / "shared" / "law"
TODAY = date(2026, 11, 24)
ARCHIVE_DAY = date(2025, 11, 8)

# What grep and tar count in the archives
STATUTES, REGULATIONS = 755, 3458
SECTIONS = 84_796

pytestmark = [
    pytest.mark.law,
    pytest.mark.skipif(not LAW.is_dir(), reason="the reference folder ../shared/law is not here"),
]

_SECTION = re.compile(rb'<article [^>]*class="legalArticle"[^>]*>')
_NAME = re.compile(rb'data-name="&#xA7;([^"]*)"')


def names_in(content: bytes) -> Counter[str]:
    """What a document calls its sections, found without reading it as XML."""
    found = (_NAME.search(tag) for tag in _SECTION.findall(content))
    return Counter(unescape(f"§{name[1].decode()}") for name in found if name)


def test_every_document_is_read_with_every_section() -> None:
    counted: Counter[str] = Counter()
    warnings = []
    for member in look_into(LAW / "archive").documents():
        act, findings = read_xml(member.name, member.content)
        assert act is not None, member.name
        warnings += [(finding.code, finding.span and finding.span.path) for finding in findings]
        printed = names_in(member.content)
        assert printed <= Counter(name for part in act.root.below() for name in part.names), member.name
        counted[member.name[:2]] += 1
        counted["§"] += printed.total()
    assert counted == {"nl": STATUTES, "sf": REGULATIONS, "§": SECTIONS}
    assert warnings == [("W1108", "sf/sf-20241113-3329.xml")]  # it has § 6 twice


def test_a_store_has_the_whole_archive(tmp_path: Path) -> None:
    store = Store(tmp_path)
    done = sync(look_into(LAW / "archive"), store, Origin("arkivet"), TODAY)
    found = done.copy.manifest
    assert (found.documents, found.day, found.is_exact, found.is_whole) == (
        STATUTES + REGULATIONS,
        ARCHIVE_DAY,
        True,
        True,
    )


@pytest.fixture(scope="module")
def text() -> Copy:
    return open_folder(LAW / "text", (), TODAY)


@pytest.fixture(scope="module")
def archive(text: Copy) -> Copy:
    return open_folder(LAW / "archive", {head.refid for head in text.heads()}, TODAY)


def test_what_has_not_changed_has_the_same_words_in_both_forms(text: Copy, archive: Copy) -> None:
    pairs = [(text.act(head.refid), archive.act(head.refid)) for head in text.heads()]
    unchanged = [
        (old, new) for new, old in pairs if new and old and (new.head.changed or date.min) <= ARCHIVE_DAY
    ]
    same = [
        same_words(old_part.text, new_part.text)
        for old, new in unchanged
        for old_part in old.sections()
        for new_part in new.find(old_part.names[0])
    ]
    assert len(same) > 4_500
    assert same.count(False) / len(same) < 0.005  # what the Markdown copies have lost


def test_every_word_of_a_section_is_shown_to_whoever_reads_it(text: Copy, archive: Copy) -> None:
    for act in filter(None, (archive.act(head.refid) for head in text.heads())):
        for section in act.sections():
            shown = words(" ".join(show(section, 100)))
            assert not Counter(words(section.text)) - Counter(shown), (act.head.refid, section.heading)


@pytest.mark.parametrize("folder", ["archive", "xml", "text"])
def test_the_rules_agree_with_the_law_or_say_why_not(folder: str, tmp_path: Path) -> None:
    editors = Editors.of(None, None, Rulebook.load().vocabulary)
    found = run(editors, Store(tmp_path), [LAW / folder], TODAY)
    assert [finding.diagnostic.message for finding in found.findings] == []
    assert found.is_clean


CHANGED = (
    "forskrift/1996-12-06-1127/§2",
    "forskrift/2011-12-06-1357/§1-2",
    "forskrift/2011-12-06-1357/§4-4",
    "lov/2005-06-17-62/§1-3",
)
"""Provisions of the rules whose words are others in the newer copy, found by reading both."""


def test_a_rule_read_before_the_law_changed_is_found(archive: Copy, tmp_path: Path) -> None:
    vocabulary = Rulebook.load().vocabulary
    provisions = dict(vocabulary.provisions)
    for name in CHANGED:
        read = read_of(archive, name)
        assert read is not None
        provisions[name] = replace(provisions[name], reads=(read,))
    editors = Editors.of(None, None, replace(vocabulary, provisions=provisions))
    found = run(editors, Store(tmp_path), [LAW / "text", LAW / "archive"], TODAY).findings
    assert [(finding.diagnostic.code, finding.diagnostic.message.split(" er ")[0]) for finding in found] == [
        ("E1124", "internkontrollforskriften § 2"),
        ("E1124", "forskrift om utførelse av arbeid § 1-2"),
        ("E1124", "forskrift om utførelse av arbeid § 4-4"),
        ("E1124", "arbeidsmiljøloven § 1-3"),
    ]
    assert all(finding.changes for finding in found)
