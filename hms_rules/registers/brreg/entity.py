"""One unit of the register as facts: what it says, what it leaves unknown, and what goes with the answer.

The register does not say how many employees there are when they are fewer than five, nor which standard
an industry code is of. Neither is guessed: the first is an interval, the second is left open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, field

from hms_rules.diagnostics import Diagnostic, Severity, Span
from hms_rules.registers.brreg import number
from hms_rules.registers.industry import Standard

NOT_STATED = "00.000"
_SUB_UNIT_FORMS = {"BEDR", "AAFY"}

Place = Callable[[str], Span | None]
"""Where a key of the answer stands, for findings."""


class Registered(Struct, frozen=True):
    """What the register says of one unit.

    Attributes:
        facts: in the form of a fact file; empty when there is an error among the findings.
        notes: what the reader of the answer should know, in Norwegian.
        diagnostics: errors (deleted, not found …), and warnings that go with the answer (bankrupt …).
        auxiliary_code: the code of what a unit that serves its own group does (hjelpeenhetskode).
        form: the code of the organisational form, e.g. `AS`.
        source: where it is from, in words.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    auxiliary_code: str | None = None
    form: str | None = None
    source: str = "registrert i Enhetsregisteret"

    @property
    def is_usable(self) -> bool:
        """Whether there is no error among the findings."""
        return all(d.severity is not Severity.ERROR for d in self.diagnostics)

    def as_stated(self) -> dict[str, Any]:
        """The facts to be written in a fact file: what the register leaves open is still open there."""
        codes = [{"standard": "unknown", **code} for code in self.facts.get("industry", ())]
        return {**self.facts, **({"industry": codes} if codes else {})}


def failed(diagnostic: Diagnostic) -> Registered:
    """Give the answer that holds no facts, only the finding that says why."""
    return Registered(diagnostics=(diagnostic,))


def nowhere(_key: str) -> None:
    """Give the place of keys in an answer that is in no file."""


def read_entity(
    data: Mapping[str, Any], place: Place = nowhere, standard: Standard | None = None
) -> Registered:
    """Read one unit, as the register gives it on `/enheter/{number}` or `/underenheter/{number}`.

    Args:
        data: the decoded JSON.
        place: where a key stands, for the findings.
        standard: the standard of the industry codes; none when nobody knows.
    """
    orgnr = number.tidy(_text(data, "organisasjonsnummer"))
    if gone := _gone(data, orgnr, place):
        return failed(gone)
    form = _text(_part(data, "organisasjonsform"), "kode") or None
    reader = _Reader(data, place, is_sub_unit=_is_sub_unit(data, form))
    wrong = number.problem(orgnr)
    if wrong:
        reader.warn("W0714", f"{wrong.message}, og nummeret er utelatt", "organisasjonsnummer", wrong.help)
    facts = {
        "name": _text(data, "navn"),
        "organisation_number": None if wrong else orgnr,
        "industry": reader.industry(standard),
        "headcount": reader.headcount(),
        "place": reader.place_of_business(),
    }
    auxiliary = reader.auxiliary_code()
    reader.status()
    return Registered(
        facts={key: value for key, value in facts.items() if value},
        notes=tuple(reader.notes),
        diagnostics=tuple(reader.findings),
        auxiliary_code=auxiliary,
        form=form,
    )


def _gone(data: Mapping[str, Any], orgnr: str, place: Place) -> Diagnostic | None:
    day = _text(data, "slettedato")
    if not day:
        return None
    if not _text(data, "navn"):  # what is left after a removal on legal grounds (410)
        return removed(orgnr, day, place("slettedato"))
    return Diagnostic(
        "E0705",
        f"enheten {orgnr} ({_text(data, 'navn')}) ble slettet fra Enhetsregisteret {day}",
        place("slettedato"),
        help="bruk organisasjonsnummeret til enheten som har tatt over, eller skriv en faktafil",
    )


def removed(orgnr: str, day: str, span: Span | None = None) -> Diagnostic:
    """Say that a unit is removed from what the register shows to everybody (410)."""
    when = f" {day}" if day else ""
    return Diagnostic(
        "E0704",
        f"enheten {orgnr} er fjernet fra det åpne Enhetsregisteret{when}",
        span,
        help="slett kopier av opplysningene; virksomheten kan beskrives i en faktafil",
    )


def _is_sub_unit(data: Mapping[str, Any], form: str | None) -> bool:
    return data.get("respons_klasse") == "Underenhet" or form in _SUB_UNIT_FORMS


class _Reader(Struct):
    """Reads the parts of a unit, and collects notes and findings on the way."""

    data: Mapping[str, Any]
    place: Place
    is_sub_unit: bool
    notes: list[str] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)

    def warn(self, code: str, message: str, key: str, help_: str | None = None) -> None:
        self.findings.append(Diagnostic(code, message, self.place(key), help=help_))

    def industry(self, standard: Standard | None) -> list[dict[str, str]]:
        codes = [self._code(f"naeringskode{n}") for n in (1, 2, 3)]
        if not codes[0]:
            # Without a main activity the others must not move up to be the main one.
            codes[0] = NOT_STATED if any(codes) else ""
        if codes[0] in {"", NOT_STATED}:
            self.notes.append("næringskoden er ikke oppgitt i registeret, og næringen er ukjent")
        stated: dict[str, str] = {"standard": standard} if standard else {}
        return [{"code": code, **stated} for code in codes if code]

    def auxiliary_code(self) -> str | None:
        code = self._code("hjelpeenhetskode")
        if code:
            self.notes.append(f"hjelpeenhetskoden {code} er ikke regnet med blant næringskodene")
        return code or None

    def _code(self, key: str) -> str:
        value = self.data.get(key)
        code = value.get("kode") if isinstance(value, Mapping) else value
        if code is None or isinstance(code, str):
            return (code or "").strip()
        self._unexpected(key, code)
        return ""

    def headcount(self) -> dict[str, Any]:
        """How many are employed; the employer of a sub-unit may have others, so its number is the least."""
        count, registered = self.data.get("antallAnsatte"), self.flag("harRegistrertAntallAnsatte")
        if isinstance(count, float) and count.is_integer():
            count = int(count)
        if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 0):
            self._unexpected("antallAnsatte", count)
        elif count:
            return {"employees": {"at_least": count} if self.is_sub_unit else count}
        elif registered:
            self.notes.append("registeret oppgir ikke antallet når færre enn fem ansatte er registrert")
            assumed = {"assumed_at_least": 1} if count is None else {}
            most = {} if self.is_sub_unit else {"at_most": 4}
            return {"employees": {"at_least": 0, **most, **assumed}}
        else:
            self.notes.append("ingen ansatte er registrert; antallet regnes som ukjent, ikke som 0")
        return {}

    def place_of_business(self) -> dict[str, str]:
        key = "beliggenhetsadresse" if self.is_sub_unit else "forretningsadresse"
        address = _part(self.data, key)
        municipality = address.get("kommunenummer")
        if isinstance(municipality, str) and _is_municipality(municipality):
            return {"municipality": municipality}
        if municipality:
            self._unexpected("kommunenummer", municipality)
        abroad = _text(address, "landkode") not in {"", "NO"}
        where = "ligger i utlandet" if abroad else "mangler i registeret"
        self.notes.append(f"{key}n {where}, og kommunen er ukjent")
        return {}

    def status(self) -> None:
        """Say what goes with every answer about this unit."""
        if self.flag("konkurs"):
            self.warn("W0711", f"virksomheten er konkurs{self._since('konkursdato')}", "konkurs", _ASK_ESTATE)
        if self.flag("underTvangsavviklingEllerTvangsopplosning"):
            message = "virksomheten er under tvangsavvikling eller tvangsoppløsning"
            self.warn("W0712", message, "underTvangsavviklingEllerTvangsopplosning", _STILL_DUTIES)
        elif self.flag("underAvvikling"):
            message = f"virksomheten er under avvikling{self._since('underAvviklingDato')}"
            self.warn("W0712", message, "underAvvikling", _STILL_DUTIES)
        if day := _text(self.data, "nedleggelsesdato"):
            self.warn("W0712", f"underenheten er nedlagt fra {day}", "nedleggelsesdato", _STILL_DUTIES)
        if self.is_sub_unit:
            self.notes.append(self._sub_unit())

    def _sub_unit(self) -> str:
        parent = _text(self.data, "overordnetEnhet")
        of, whole = (f" av {parent}", f"vurder {parent}") if parent else ("", "vurder hovedenheten")
        return (
            f"dette er en underenhet{of}; næringskoden er dens egen, og virksomheten har minst så mange "
            f"ansatte som den ({whole} for hele virksomheten)"
        )

    def flag(self, key: str) -> bool:
        value = self.data.get(key)
        if value is not None and not isinstance(value, bool):
            self._unexpected(key, value)
        return value is True

    def _since(self, key: str) -> str:
        day = _text(self.data, key)
        return f" (fra {day})" if day else ""

    def _unexpected(self, key: str, value: object) -> None:
        shown = str(value)[:40].replace("\n", " ")
        message = f"registerets felt «{key}» har den uventede verdien «{shown}», og er ikke brukt"
        self.warn("W0713", message, key, _UNKNOWN)


_ASK_ESTATE = "svaret gjelder så lenge driften fortsetter; avklar med bostyreren"
_STILL_DUTIES = "svaret gjelder så lenge virksomheten er i drift; avklar når driften stanser"
_UNKNOWN = "opplysningen regnes som ukjent; oppgi den i en faktafil dersom den trengs"


def _is_municipality(text: str) -> bool:
    return len(text) == len("0301") and text.isascii() and text.isdecimal()


def _part(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key)
    return value if isinstance(value, Mapping) else {}


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return " ".join(value.split()) if isinstance(value, str) else ""
