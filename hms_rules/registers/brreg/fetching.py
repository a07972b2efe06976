"""Ask Enhetsregisteret for one unit: with a time limit, a few retries and a limit on what it may send.

Whatever happens on the way is a finding, never an exception.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.registers.brreg import number
from hms_rules.registers.brreg.entity import Registered, failed, read_entity, removed
from hms_rules.registers.brreg.files import MAX_BYTES, decoded, unit

if TYPE_CHECKING:
    import httpx

REGISTER = "https://data.brreg.no/enhetsregisteret/api"
URL_VARIABLE = "HMS_RULES_BRREG_URL"

_OK, _NOT_FOUND, _REMOVED, _TOO_MANY = 200, 404, 410, 429
_SERVER_ERROR = 500
_MAX_REDIRECTS = 3


def fetch(
    orgnr: str,
    *,
    base_url: str | None = None,
    timeout: float = 10.0,
    retries: int = 2,
    pause: float = 0.5,
) -> Registered:
    """Ask the register for a unit by its number: main unit first, then sub-unit.

    Args:
        orgnr: the organisation number, with or without spaces; it is checked before anything is sent.
        base_url: the register; else that of the environment variable `HMS_RULES_BRREG_URL`, else the
            real one.
        timeout: seconds one attempt may take, from first to last byte.
        retries: further attempts when the register is busy, fails or does not answer.
        pause: seconds before the first retry; doubled each time.
    """
    import httpx  # only those who ask the register wait for it to load

    orgnr = number.tidy(orgnr)
    if wrong := number.problem(orgnr):
        return failed(wrong)
    base = (base_url or os.environ.get(URL_VARIABLE) or REGISTER).rstrip("/")
    urls = [f"{base}/{kind}/{orgnr}" for kind in ("enheter", "underenheter")]
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "hms-rules"}
    try:
        with httpx.Client(timeout=timeout, headers=headers) as client:
            return _read(_Register(client, timeout, retries, pause).first_found(urls), orgnr)
    except httpx.InvalidURL:
        return failed(Diagnostic("E0707", f"«{base}» er ikke adressen til et register", help=_ADDRESS))
    except HmsRulesError as error:
        return failed(error.diagnostics[0])


class _Answer(Struct, frozen=True):
    status: int
    body: bytes


class _Register(Struct, frozen=True):
    client: httpx.Client
    timeout: float
    retries: int
    pause: float

    def first_found(self, urls: list[str]) -> _Answer:
        """Try one address after the other until one is not a 404."""
        answers = (self._ask(url) for url in urls)
        return next((a for a in answers if a.status != _NOT_FOUND), _Answer(_NOT_FOUND, b""))

    def _ask(self, url: str) -> _Answer:
        """Ask, and ask again after a pause while the trouble is one that may pass."""
        for attempt in range(self.retries):
            try:
                answer = self._attempt(url)
            except _NoAnswerError:
                pass
            else:
                if answer.status < _SERVER_ERROR and answer.status != _TOO_MANY:
                    return answer
            time.sleep(self.pause * 2**attempt)
        try:
            return self._attempt(url)
        except _NoAnswerError as error:
            raise _finding("E0706", f"Enhetsregisteret svarte ikke: {error}", _LATER) from error

    def _attempt(self, url: str) -> _Answer:
        """Ask once. Redirects are followed within the register, not to others."""
        import httpx  # as above

        deadline, here = time.monotonic() + self.timeout, httpx.URL(url)
        try:
            for _ in range(_MAX_REDIRECTS + 1):
                with self.client.stream("GET", here) as response:
                    if response.next_request is None:
                        return _Answer(response.status_code, self._body(response, deadline))
                    there = response.next_request.url
                if there.host != here.host:
                    raise _finding("E0707", "Enhetsregisteret viser videre til en annen tjener", _LATER)
                here = there
        except httpx.TimeoutException as error:
            raise _NoAnswerError(self._too_slow()) from error
        except httpx.HTTPError as error:
            raise _NoAnswerError("fikk ikke kontakt, eller kontakten ble brutt") from error
        raise _finding("E0707", "Enhetsregisteret viser i ring fra adresse til adresse", _LATER)

    def _body(self, response: httpx.Response, deadline: float) -> bytes:
        body = b""
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > MAX_BYTES:
                size = f"{MAX_BYTES // 1_000_000} MB"
                raise _finding("E0708", f"svaret fra Enhetsregisteret er større enn {size}", _LATER)
            if time.monotonic() > deadline:
                raise _NoAnswerError(self._too_slow())
        return body

    def _too_slow(self) -> str:
        seconds = f"{self.timeout:g}".replace(".", ",")
        return f"svaret tok mer enn {seconds} sekunder"


class _NoAnswerError(Exception):
    """No whole answer came, for the reason given in Norwegian; it may come the next time."""


_ADDRESS = f"rett miljøvariabelen {URL_VARIABLE}, eller fjern den"
_LATER = "prøv igjen senere, eller bruk en lagret fil med --brreg"


def _finding(code: str, message: str, advice: str) -> HmsRulesError:
    return HmsRulesError([Diagnostic(code, message, help=advice)])


def _read(answer: _Answer, orgnr: str) -> Registered:
    """Read an answer: facts, or the finding that fits its status."""
    if answer.status == _NOT_FOUND:
        message = f"{orgnr} finnes ikke i Enhetsregisteret, verken som hovedenhet eller underenhet"
        raise _finding("E0703", message, "se etter om nummeret er riktig")
    if answer.status == _REMOVED:
        return failed(removed(orgnr, _day_of_removal(answer.body)))
    if answer.status != _OK:
        raise _finding("E0707", f"Enhetsregisteret svarte med feilkode {answer.status}", _LATER)
    entity = unit(decoded(answer.body, None), None)
    if number.tidy(entity["organisasjonsnummer"]) != orgnr:
        raise _finding("E0708", f"svaret fra Enhetsregisteret gjelder ikke {orgnr}", _LATER)
    return read_entity(entity, standard="SN2025")  # the register went over to it in September 2025


def _day_of_removal(body: bytes) -> str:
    try:
        day = unit(decoded(body, None), None).get("slettedato")
    except HmsRulesError:  # the status has said it already
        return ""
    return day if isinstance(day, str) else ""
