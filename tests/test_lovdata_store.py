"""From a folder to the store: what kind of folder it is, the swap, and that nothing is lost on the way."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hms_rules.diagnostics import HmsRulesError
from hms_rules.registers.lovdata import store as storing
from hms_rules.registers.lovdata import syncing
from hms_rules.registers.lovdata.archive import REGULATIONS, STATUTES
from hms_rules.registers.lovdata.folder import Kind, look_into, open_folder
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.syncing import Origin, Synced, sync
from hms_rules.vocabulary import Form
from tests.made_up_law import BOAT_FILE, BOATS, BOATS_BODY, TANKS, archives, boats, copies, pack, tanks

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "lager")


def taken(folder: Path, store: Store) -> Synced:
    return sync(look_into(folder), store, Origin("en mappe"), TODAY)


def codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(HmsRulesError) as error:
        act()
    return [d.code for d in error.value.diagnostics]


# What a folder holds


def test_the_kind_of_a_folder_is_told_by_its_files(tmp_path: Path) -> None:
    assert look_into(archives(tmp_path / "a")).kind is Kind.ARCHIVES
    assert look_into(copies(tmp_path / "m")).kind is Kind.MARKDOWN
    for name in ("x/nl-20010504-007.xml", "y/nl/nl-20010504-007.xml"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(boats())
    assert look_into(tmp_path / "x").kind is look_into(tmp_path / "y").kind is Kind.XML


def test_a_folder_without_law_is_told(tmp_path: Path) -> None:
    (tmp_path / "notater.md").write_text("# Notater\n", encoding="utf-8")
    (tmp_path / "annet.xml").write_bytes(b"<a/>")
    assert codes(lambda: look_into(tmp_path)) == ["E1104"]
    assert codes(lambda: look_into(tmp_path / "finnes-ikke")) == ["E1104"]


def test_a_folder_with_one_archive_or_with_two_kinds_is_told(tmp_path: Path) -> None:
    archives(tmp_path)
    (tmp_path / REGULATIONS).unlink()
    assert codes(lambda: look_into(tmp_path)) == ["E1104"]
    archives(tmp_path)
    copies(tmp_path)
    assert codes(lambda: look_into(tmp_path)) == ["E1104"]


@pytest.mark.parametrize(
    ("make", "day", "certain"),
    [(archives, date(2025, 3, 1), {True}), (copies, date(2026, 2, 3), {False})],
)
def test_a_folder_is_a_copy_of_a_day(
    tmp_path: Path, make: Callable[[Path], Path], day: date, certain: set[bool]
) -> None:
    copy = open_folder(make(tmp_path), {BOATS, TANKS}, TODAY)
    assert (copy.day, {copy.is_exact, copy.is_whole}) == (day, certain)
    act = copy.act(BOATS)
    assert act is not None
    assert act.head.title == "Lov om robåter (robåtloven)"
    assert copy.act("lov/1999-01-01-1") is None
    assert copy.findings == []


def test_no_copy_is_from_a_day_that_has_not_been(tmp_path: Path) -> None:
    copies(tmp_path)
    assert open_folder(tmp_path, set(), date(2020, 1, 1)).day == date(2001, 5, 4)


def test_an_act_that_cannot_be_read_is_a_finding_of_the_copy(tmp_path: Path) -> None:
    copy = open_folder(archives(tmp_path, law=boats()[:-30]), {BOATS}, TODAY)
    assert copy.act(BOATS) is copy.act(BOATS) is None
    assert [d.code for d in copy.findings] == ["E1105"]


# Into the store


def test_what_is_taken_in_can_be_read_again(tmp_path: Path, store: Store) -> None:
    done = taken(archives(tmp_path / "a"), store)
    assert (done.is_new, done.warnings) == (True, ())
    manifest = done.copy.manifest
    assert (manifest.form, manifest.day, manifest.fetched) == (Form.LOVDATA_XML, date(2025, 3, 1), TODAY)
    assert (manifest.documents, manifest.is_whole, manifest.source) == (2, True, "en mappe")
    assert set(manifest.files) == {STATUTES, REGULATIONS}
    assert all(len(digest) == 64 for digest in manifest.files.values())
    (stored,) = Store(store.folder).copies()
    assert [entry.head.refid for entry in stored.entries()] == [BOATS, TANKS]
    act = stored.open().act(TANKS)
    assert act is not None
    assert act.head.title == "Forskrift om tanker"


def test_the_same_again_changes_nothing(tmp_path: Path, store: Store) -> None:
    first = taken(archives(tmp_path / "a"), store)
    again = taken(tmp_path / "a", store)
    assert (again.is_new, again.copy) == (False, first.copy)


def test_the_copy_before_is_kept_and_the_one_before_that_is_not(tmp_path: Path, store: Store) -> None:
    texts = [boats(BOATS_BODY.replace("to årer", f"{n} årer")) for n in range(3)]
    kept = [taken(archives(tmp_path / str(n), law=text), store).copy for n, text in enumerate(texts)]
    assert store.copies() == [kept[2], kept[1]]
    assert not kept[0].folder.exists()


def test_each_form_has_its_own_copies_and_those_in_use_come_first(tmp_path: Path, store: Store) -> None:
    taken(archives(tmp_path / "a"), store)
    new = taken(archives(tmp_path / "b", regulation=tanks("<p>tomt</p>")), store).copy
    marked = taken(copies(tmp_path / "m"), store).copy
    in_use, before = store.copies()[:2], store.copies()[2:]
    assert in_use == [new, marked]
    assert [copy.manifest.form for copy in before] == [Form.LOVDATA_XML]


def test_warnings_do_not_stop_it(tmp_path: Path, store: Store) -> None:
    body = "".join(f'<article class="legalArticle" data-name="§1" id="{id_}"/>' for id_ in "ab")
    done = taken(archives(tmp_path / "a", regulation=tanks(body)), store)
    assert [d.code for d in done.warnings] == ["W1108"]


def test_two_norwegian_versions_of_one_act_are_no_fault(tmp_path: Path, store: Store) -> None:
    folder = archives(tmp_path / "a")
    pack(
        folder / STATUTES, {BOAT_FILE.replace(".xml", "-nn.xml"): boats("<p>nynorsk</p>"), BOAT_FILE: boats()}
    )
    copy = taken(folder, store).copy.open()
    act = copy.act(BOATS)
    assert act is not None
    assert act.find("§1")


# What goes wrong


def test_every_bad_document_is_told_and_nothing_is_swapped(tmp_path: Path, store: Store) -> None:
    before = taken(archives(tmp_path / "a"), store).copy
    bad = archives(tmp_path / "b", law=boats()[:-30], regulation=b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>")
    assert codes(lambda: taken(bad, store)) == ["E1105", "E1106"]
    assert store.copies() == [before]


def test_one_act_in_two_documents_is_told(tmp_path: Path, store: Store) -> None:
    folder = archives(tmp_path / "a")
    pack(folder / STATUTES, {BOAT_FILE: boats(), "nl/nl-20010504-008.xml": boats()})
    assert codes(lambda: taken(folder, store)) == ["E1107"]
    assert store.copies() == []


def test_a_truncated_archive_leaves_what_was_there(tmp_path: Path, store: Store) -> None:
    before = taken(archives(tmp_path / "a"), store).copy
    bad = archives(tmp_path / "b")
    (bad / REGULATIONS).write_bytes((bad / REGULATIONS).read_bytes()[:-40])
    assert codes(lambda: taken(bad, store)) == ["E1101"]
    assert store.copies() == [before]
    assert [p.name for p in before.folder.parent.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("where", ["write_atomically", "zip", "rename"])
def test_a_disk_that_fails_leaves_what_was_there(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    before = taken(archives(tmp_path / "a"), store).copy
    new = archives(tmp_path / "b", regulation=tanks("<p>nytt</p>"))

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    match where:
        case "write_atomically":
            monkeypatch.setattr(storing, "write_atomically", full)
        case "zip":
            monkeypatch.setattr(storing.Building, "add", full)
        case _:
            monkeypatch.setattr(Path, "rename", full)
    assert codes(lambda: taken(new, store)) == ["E1109"]
    monkeypatch.undo()
    assert Store(store.folder).copies() == [before]
    assert before.open().act(TANKS) is not None
    assert {p.name for p in before.folder.parent.iterdir()} == {"current", before.folder.name}
    assert taken(new, store).is_new


def test_a_break_leaves_what_was_there(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = taken(archives(tmp_path / "a"), store).copy

    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(syncing, "_twice", broken_off)
    folder = archives(tmp_path / "b")
    pack(folder / STATUTES, {BOAT_FILE: boats(), "nl/nl-20010504-008.xml": boats()})
    with pytest.raises(KeyboardInterrupt):
        taken(folder, store)
    assert store.copies() == [before]


def test_a_store_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "lager").write_text("en fil", encoding="utf-8")
    assert codes(lambda: taken(archives(tmp_path / "a"), Store(tmp_path / "lager"))) == ["E1109"]


@pytest.mark.parametrize("name", ["documents.zip", "index.json"])
def test_a_damaged_store_is_told_and_mended_by_the_next_sync(tmp_path: Path, store: Store, name: str) -> None:
    folder = archives(tmp_path / "a")
    stored = taken(folder, store).copy
    (stored.folder / name).write_bytes(b"skadet")
    assert codes(lambda: stored.open().act(TANKS)) == ["E1110"]
    assert taken(folder, store).is_new
    assert store.copies()[0].open().act(TANKS) is not None


def test_a_damaged_manifest_is_told(tmp_path: Path, store: Store) -> None:
    stored = taken(archives(tmp_path / "a"), store).copy
    (stored.folder / "manifest.json").write_bytes(b"{}")
    assert codes(store.copies) == ["E1110"]


def test_a_store_that_was_removed_is_empty(tmp_path: Path, store: Store) -> None:
    stored = taken(archives(tmp_path / "a"), store).copy
    shutil.rmtree(stored.folder)
    assert store.copies() == []
    assert Store(tmp_path / "finnes-ikke").copies() == []
