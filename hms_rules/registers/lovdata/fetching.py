"""Lovdata's public data over the network: the two archives, taken up again where a broken download stopped.

The only place of this register that knows httpx. Whatever happens on the way is a finding, and what has
come so far stays for the next attempt.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import DecodeError, Struct, json

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.registers.lovdata.archive import ARCHIVES
from hms_rules.registers.lovdata.names import first_day

if TYPE_CHECKING:
    import httpx

SERVICE = "https://api.lovdata.no/v1/publicData"
URL_VARIABLE = "HMS_RULES_LOVDATA_URL"
MAX_BYTES = 500_000_000

_OK, _PARTIAL, _OUT_OF_RANGE, _TOO_MANY, _SERVER_ERROR = 200, 206, 416, 429, 500
_MAX_LIST = 1_000_000
_MAX_REDIRECTS = 3

_T = TypeVar("_T")

Told = Callable[[str, int, int], None]
"""Called as bytes come: the archive, how many there are, and how many there will be (0: not known)."""


class Listed(Struct, frozen=True, rename="camel"):
    """One file the service offers."""

    filename: str
    size_bytes: int | str = 0
    last_modified: str = ""

    @property
    def size(self) -> int:
        """How many bytes it has; 0 when the service does not say."""
        return int(self.size_bytes) if str(self.size_bytes).isdecimal() else 0

    @property
    def version(self) -> str:
        """A short name of just this version of the file."""
        return sha256(f"{self.last_modified} {self.size}".encode()).hexdigest()[:12]


class Fetched(Struct, frozen=True):
    """What came: the archives by name, and the day the service says they are from."""

    files: dict[str, Path]
    day: date | None
    source: str


class Patience(Struct, frozen=True):
    """How long to wait for the next bytes, how many attempts in a row may bring nothing, and the pauses.

    The pause before the first retry is doubled each time.
    """

    timeout: float = 30.0
    retries: int = 3
    pause: float = 1.0


PATIENCE = Patience()


def fetch(
    folder: Path,
    *,
    base_url: str | None = None,
    patience: Patience = PATIENCE,
    told: Told | None = None,
) -> Fetched:
    """Download both archives into a folder; what is there already of the same version is not asked for.

    Args:
        folder: where archives and unfinished downloads are kept.
        base_url: the service; else that of the environment variable `HMS_RULES_LOVDATA_URL`, else the
            real one.
        patience: when to give up.
        told: hears how it goes.

    Raises:
        HmsRulesError: the service does not answer, or answers something else than was asked for.
        OSError: the disk cannot be written.
    """
    import httpx  # only those who ask the service wait for it to load

    base = (base_url or os.environ.get(URL_VARIABLE) or SERVICE).rstrip("/")
    headers = {"Accept-Encoding": "identity", "User-Agent": "hms-rules"}
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with httpx.Client(timeout=patience.timeout, headers=headers) as client:
            service = _Service(client, base, patience, told or _silent)
            offered = service.offered()
            files = {listed.filename: service.download(listed, folder) for listed in offered}
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        advice = f"rett miljøvariabelen {URL_VARIABLE}, eller fjern den"
        raise _finding("E1112", f"«{base}» er ikke adressen til en tjeneste", advice) from error
    days = [day for listed in offered if (day := first_day(listed.last_modified))]
    return Fetched(files, min(days, default=None), base)


class _BrokenError(Exception):
    """No answer came, or it broke off, for the reason given in Norwegian; it may go better next time."""


class _Service(Struct, frozen=True):
    client: httpx.Client
    base: str
    patience: Patience
    told: Told

    def offered(self) -> list[Listed]:
        """The two archives as the service lists them."""
        content = self._patiently(self._list)
        try:
            listed = json.decode(content, type=list[Listed])
        except DecodeError as error:
            raise _finding("E1112", "listen fra Lovdata kan ikke leses", _LATER) from error
        found = {item.filename: item for item in listed}
        if missing := [name for name in ARCHIVES if name not in found]:
            raise _finding("E1112", f"Lovdata tilbyr ikke «{missing[0]}»", _LATER)
        return [found[name] for name in ARCHIVES]

    def _list(self) -> bytes:
        content = b""
        with self._asked(f"{self.base}/list", {}) as response:
            _require(response, _OK)
            for block in response.iter_bytes():
                content += block
                if len(content) > _MAX_LIST:
                    raise _finding("E1112", "listen fra Lovdata er for stor", _LATER)
        return content

    def download(self, listed: Listed, folder: Path) -> Path:
        """Download a file whole, going on where an earlier attempt stopped."""
        whole = folder / f"{listed.filename}.{listed.version}"
        part = whole.with_name(f"{whole.name}.part")
        for old in folder.glob(f"{listed.filename}.*"):
            if old not in {whole, part}:
                old.unlink(missing_ok=True)
        if not whole.exists():
            self._patiently(lambda: self._go_on(listed, part), lambda: _length(part))
            part.replace(whole)
        return whole

    def _go_on(self, listed: Listed, part: Path) -> None:
        """Ask for what is missing; a server that sends all of it again is listened to from the start."""
        have = _length(part)
        headers = {"Range": f"bytes={have}-"} if have else {}
        with self._asked(f"{self.base}/get/{listed.filename}", headers) as response:
            if response.status_code == _OUT_OF_RANGE:
                part.unlink(missing_ok=True)
                raise _BrokenError("tjeneren har ikke det som mangler")
            goes_on = response.status_code == _PARTIAL and _starts_at(response) == have
            _require(response, _PARTIAL if goes_on else _OK)
            have = have if goes_on else 0
            due = have + int(response.headers.get("Content-Length", 0))
            self._write(response, part, listed.filename, have, due)
        due = listed.size or due
        if due and _length(part) != due:
            if _length(part) > due:
                part.unlink()
            raise _BrokenError("kontakten ble brutt før alt var kommet")

    def _write(self, response: httpx.Response, part: Path, name: str, have: int, due: int) -> None:
        with part.open("ab" if have else "wb") as file:
            for block in response.iter_bytes():
                file.write(block)
                have += len(block)
                if have > MAX_BYTES:
                    file.close()
                    part.unlink()
                    raise _finding("E1103", f"«{name}» er større enn {MAX_BYTES // 1_000_000} MB", _LATER)
                self.told(name, have, due)

    def _patiently(self, ask: Callable[[], _T], have: Callable[[], int] = lambda: 0) -> _T:
        """Try again after a pause while the trouble is one that may pass, as long as something comes."""
        failures, before = 0, have()
        while True:
            try:
                return ask()
            except _BrokenError as error:
                after = have()
                failures = 1 if after > before else failures + 1
                before = after
                if failures > self.patience.retries:
                    raise _finding("E1111", f"Lovdata svarte ikke: {error}", _LATER) from error
            time.sleep(self.patience.pause * 2 ** (failures - 1))

    @contextmanager
    def _asked(self, url: str, headers: dict[str, str]) -> Iterator[httpx.Response]:
        """Ask once. Redirects are followed within the service, not to others."""
        import httpx  # as above

        here = httpx.URL(url)
        try:
            for _ in range(_MAX_REDIRECTS + 1):
                with self.client.stream("GET", here, headers=headers) as response:
                    if response.next_request is None:
                        yield response
                        return
                    there = response.next_request.url
                if there.host != here.host:
                    raise _finding("E1112", "Lovdata viser videre til en annen tjener", _LATER)
                here = there
        except httpx.UnsupportedProtocol:
            raise  # the address is none, whenever it is asked
        except httpx.TimeoutException as error:
            raise _BrokenError("svaret lot vente på seg") from error
        except httpx.HTTPError as error:
            raise _BrokenError("fikk ikke kontakt, eller kontakten ble brutt") from error
        raise _finding("E1112", "Lovdata viser i ring fra adresse til adresse", _LATER)


def _silent(_name: str, _have: int, _due: int) -> None:
    """Nobody listens."""


_LATER = "prøv igjen senere, eller hent arkivene selv og bruk --from; det som er hentet før, er urørt"


def _require(response: httpx.Response, status: int) -> None:
    found = response.status_code
    if found == status:
        return
    if found == _TOO_MANY or found >= _SERVER_ERROR:
        raise _BrokenError(f"feilkode {found}")
    raise _finding("E1112", f"Lovdata svarte med feilkode {found}", _LATER)


def _starts_at(response: httpx.Response) -> int:
    """Where the part that is sent begins; -1 when the server does not say."""
    text = response.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return int(text) if text.isdecimal() else -1


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _finding(code: str, message: str, advice: str) -> HmsRulesError:
    return HmsRulesError([Diagnostic(code, message, help=advice)])
