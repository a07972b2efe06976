"""Organisation numbers: nine digits, the last of which is a check digit (MOD11)."""

from __future__ import annotations

from hms_rules.diagnostics import Diagnostic, Span

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
_LENGTH = len(_WEIGHTS) + 1


def tidy(number: str) -> str:
    """Remove the spaces people write in organisation numbers («999 999 999»)."""
    return "".join(number.split())


def problem(number: str, span: Span | None = None) -> Diagnostic | None:
    """Say what is wrong with an organisation number, spaces removed, or nothing when it can exist."""
    if not (len(number) == _LENGTH and number.isascii() and number.isdecimal()):
        return Diagnostic(
            "E0701",
            f"«{number}» er ikke et organisasjonsnummer",
            span,
            help="et organisasjonsnummer har ni sifre, med eller uten mellomrom, uten «NO» og «MVA»",
        )
    if _check_digit(number[:-1]) != int(number[-1]):
        return Diagnostic(
            "E0702",
            f"kontrollsifferet i organisasjonsnummeret «{number}» stemmer ikke",
            span,
            help="se etter om et siffer er feil, eller om to har byttet plass",
        )
    return None


def _check_digit(digits: str) -> int | None:
    """Compute the ninth digit from the first eight; some have none and are never given out."""
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11
    return {0: 0, 1: None}.get(rest, 11 - rest)
