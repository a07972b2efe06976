"""Downloading, from a server on loopback that breaks off, forgets, refuses and lies."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from hms_rules.diagnostics import HmsRulesError
from hms_rules.registers.lovdata import fetching
from hms_rules.registers.lovdata.archive import REGULATIONS, STATUTES
from hms_rules.registers.lovdata.fetching import Fetched, Patience, fetch
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.syncing import sync_from_service
from tests.made_up_law import archives

HASTE = Patience(timeout=5, retries=2, pause=0.01)
CONTENT = {STATUTES: bytes(range(256)) * 40, REGULATIONS: b"forskrifter" * 900}


@dataclass
class Service:
    """What the service does: what it offers, where it breaks off, whether it knows ranges.

    Attributes:
        breaks: how many bytes are sent of each answer, one number for each time; then all.
        statuses: answered instead of the content, one for each time.
        asked: every path and range asked for.
    """

    content: dict[str, bytes] = field(default_factory=lambda: dict(CONTENT))
    breaks: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    knows_ranges: bool = True
    listing: bytes | None = None
    modified: str = "2026-04-22T01:31:00Z"
    asked: list[tuple[str, str]] = field(default_factory=list)
    url: str = ""

    def listed(self) -> bytes:
        found = [
            {"filename": name, "description": "x", "sizeBytes": str(len(data)), "lastModified": self.modified}
            for name, data in self.content.items()
        ]
        return json.dumps(found).encode() if self.listing is None else self.listing

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        wanted = handler.headers.get("Range", "")
        self.asked.append((handler.path, wanted))
        name = handler.path.rpartition("/")[2]
        if name == "list":
            _send(handler, 200, self.listed())
        elif self.statuses:
            _send(handler, self.statuses.pop(0), b"")
        else:
            self._content(handler, self.content[name], wanted)

    def _content(self, handler: BaseHTTPRequestHandler, data: bytes, wanted: str) -> None:
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.knows_ranges else 0
        if start >= len(data):
            _send(handler, 416, b"")
            return
        extra = {"Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"} if start else {}
        cut = self.breaks.pop(0) if self.breaks else None
        _send(handler, 206 if start else 200, data[start:], extra, cut)


def _send(
    handler: BaseHTTPRequestHandler,
    status: int,
    data: bytes,
    extra: dict[str, str] | None = None,
    cut: int | None = None,
) -> None:
    handler.send_response(status)
    for key, value in ({"Content-Length": str(len(data))} | (extra or {})).items():
        handler.send_header(key, value)
    handler.end_headers()
    handler.wfile.write(data[:cut])
    if cut is not None:
        handler.wfile.flush()
        handler.connection.close()


@pytest.fixture
def service() -> Iterator[Service]:
    served = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.answer(self)

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # it breaks off on purpose
    served.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield served
    server.shutdown()
    server.server_close()
    thread.join()


def fetched(service: Service, folder: Path) -> Fetched:
    return fetch(folder, base_url=service.url, patience=HASTE)


def refused(service: Service, folder: Path) -> str:
    with pytest.raises(HmsRulesError) as error:
        fetched(service, folder)
    (finding,) = error.value.diagnostics
    return f"{finding.code}: {finding.message}"


def came_whole(found: Fetched) -> bool:
    return {name: path.read_bytes() for name, path in found.files.items()} == CONTENT


def asked_for(service: Service, name: str) -> list[str]:
    return [wanted for path, wanted in service.asked if path.endswith(name)]


def test_both_archives_come_with_the_day_they_are_from(service: Service, tmp_path: Path) -> None:
    found = fetched(service, tmp_path)
    assert came_whole(found)
    assert found.day == date(2026, 4, 22)
    assert [path for path, _ in service.asked] == [
        "/v1/list",
        f"/v1/get/{STATUTES}",
        f"/v1/get/{REGULATIONS}",
    ]


def test_a_broken_download_goes_on_where_it_stopped(service: Service, tmp_path: Path) -> None:
    service.breaks = [3000, 2000]
    assert came_whole(fetched(service, tmp_path))
    assert asked_for(service, STATUTES) == ["", "bytes=3000-", "bytes=5000-"]


def test_a_download_goes_on_the_next_time_somebody_asks(service: Service, tmp_path: Path) -> None:
    service.breaks = [3000, 0, 0, 0]
    assert refused(service, tmp_path).startswith("E1111: Lovdata svarte ikke: ")
    assert came_whole(fetched(service, tmp_path))
    assert asked_for(service, STATUTES)[-1] == "bytes=3000-"


def test_a_server_that_goes_on_a_little_each_time_is_not_given_up(service: Service, tmp_path: Path) -> None:
    service.breaks = [1000] * 9
    assert came_whole(fetched(service, tmp_path))


def test_a_server_that_knows_no_ranges_is_heard_from_the_start(service: Service, tmp_path: Path) -> None:
    service.breaks, service.knows_ranges = [3000], False
    assert came_whole(fetched(service, tmp_path))
    assert asked_for(service, STATUTES) == ["", "bytes=3000-"]


def test_a_new_version_is_not_mixed_with_half_an_old_one(service: Service, tmp_path: Path) -> None:
    service.breaks = [3000, 0, 0, 0]
    refused(service, tmp_path)
    service.modified = "2026-04-23T01:31:00Z"
    assert came_whole(fetched(service, tmp_path))
    assert asked_for(service, STATUTES)[-1] == ""
    assert len(list(tmp_path.iterdir())) == 2


def test_a_part_longer_than_the_file_is_thrown_away(service: Service, tmp_path: Path) -> None:
    service.breaks = [3000, 0, 0, 0]
    refused(service, tmp_path)
    (part,) = tmp_path.glob("*.part")
    part.write_bytes(b"x" * 20_000)
    assert came_whole(fetched(service, tmp_path))


def test_what_is_whole_is_not_asked_for_again(service: Service, tmp_path: Path) -> None:
    fetched(service, tmp_path)
    assert came_whole(fetched(service, tmp_path))
    assert asked_for(service, STATUTES) == [""]


@pytest.mark.parametrize("status", [500, 503, 429])
def test_trouble_that_may_pass_is_waited_for(service: Service, tmp_path: Path, status: int) -> None:
    service.statuses = [status, status]
    assert came_whole(fetched(service, tmp_path))


def test_trouble_that_stays_is_told(service: Service, tmp_path: Path) -> None:
    service.statuses = [500] * 3
    assert refused(service, tmp_path) == "E1111: Lovdata svarte ikke: feilkode 500"


def test_what_is_not_there_is_told_at_once(service: Service, tmp_path: Path) -> None:
    service.statuses = [404]
    assert refused(service, tmp_path) == "E1112: Lovdata svarte med feilkode 404"
    assert asked_for(service, STATUTES) == [""]


@pytest.mark.parametrize(
    ("listing", "told"),
    [
        (b"<html>nede</html>", "E1112: listen fra Lovdata kan ikke leses"),
        (b"{}", "E1112: listen fra Lovdata kan ikke leses"),
        (b"[]", f"E1112: Lovdata tilbyr ikke «{STATUTES}»"),
        (b"[" + b" " * 1_100_000 + b"]", "E1112: listen fra Lovdata er for stor"),
    ],
    ids=["HTML", "ikke en liste", "tom", "for stor"],
)
def test_a_list_that_cannot_be_used_is_told(
    service: Service, tmp_path: Path, listing: bytes, told: str
) -> None:
    service.listing = listing
    assert refused(service, tmp_path) == told


def test_a_file_that_is_too_big_is_stopped(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 5000)
    assert refused(service, tmp_path).startswith("E1103: ")
    assert list(tmp_path.iterdir()) == []


def test_nobody_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(HmsRulesError) as error:
        fetch(tmp_path, base_url="http://127.0.0.1:9", patience=HASTE)
    assert [d.code for d in error.value.diagnostics] == ["E1111"]


@pytest.mark.parametrize("address", ["ikke en adresse", "http://127.0.0.1:port"])
def test_an_address_that_is_none_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HMS_RULES_LOVDATA_URL", address)
    with pytest.raises(HmsRulesError) as error:
        fetch(tmp_path, patience=HASTE)
    assert [d.code for d in error.value.diagnostics] == ["E1112"]


def test_another_server_is_not_followed(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "http://localhost.invalid/")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    monkeypatch.setattr(service, "answer", elsewhere)
    assert refused(service, tmp_path) == "E1112: Lovdata viser videre til en annen tjener"


def test_progress_is_told(service: Service, tmp_path: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    service.breaks = [3000]
    fetch(tmp_path, base_url=service.url, patience=HASTE, told=lambda *all_: heard.append(all_))
    size = len(CONTENT[STATUTES])
    assert (STATUTES, 3000, size) in heard
    assert (STATUTES, size, size) in heard


# All the way to the store


def test_what_is_fetched_is_taken_into_the_store_and_the_archives_removed(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = archives(tmp_path / "laget")
    service.content = {name: (made / name).read_bytes() for name in (STATUTES, REGULATIONS)}
    monkeypatch.setenv("HMS_RULES_LOVDATA_URL", service.url)
    store = Store(tmp_path / "lager")
    done = sync_from_service(store, date(2026, 11, 24), patience=HASTE)
    assert (done.copy.manifest.day, done.copy.manifest.documents) == (date(2026, 4, 22), 2)
    assert done.copy.manifest.source == service.url
    assert not (store.folder / "downloads").exists()
    assert not sync_from_service(store, date(2026, 11, 24), patience=HASTE).is_new


def test_a_bad_archive_is_removed_so_that_the_next_time_brings_a_new_one(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HMS_RULES_LOVDATA_URL", service.url)
    store = Store(tmp_path / "lager")
    with pytest.raises(HmsRulesError) as error:
        sync_from_service(store, date(2026, 11, 24), patience=HASTE)
    assert [d.code for d in error.value.diagnostics] == ["E1101"]
    assert not (store.folder / "downloads").exists()
    assert store.copies() == []


def test_a_broken_fetch_leaves_what_had_come(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HMS_RULES_LOVDATA_URL", service.url)
    store = Store(tmp_path / "lager")
    service.breaks = [3000, 0, 0, 0]
    with pytest.raises(HmsRulesError):
        sync_from_service(store, date(2026, 11, 24), patience=HASTE)
    (part,) = (store.folder / "downloads").glob("*.part")
    assert part.read_bytes() == CONTENT[STATUTES][:3000]
