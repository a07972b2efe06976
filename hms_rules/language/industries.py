"""Conditions on the industry: one code, or a table of codes with exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.document import Phrase
from hms_rules.language.forms import Refused, Sentence, Setting, refuse
from hms_rules.language.tree import Industry
from hms_rules.registers.industry import Standard

Said = tuple[tuple[Industry, bool], ...]

_CODE = re.compile(r"[A-V]|\d{2}(?:\.\d{1,3})?")
_BETWEEN_CODES = re.compile(r",\s*| og ")


def read_codes(sentence: Sentence) -> Said:
    """Read «næringskoden er 46 unntatt 46.7»."""
    codes = sentence["codes"]
    text, _, exceptions = codes.text.partition(" unntatt ")
    listed = read_code(codes.part(0, len(text)), sentence.setting)
    excepted = _exceptions(codes.rest(len(text) + len(" unntatt ")), sentence.setting) if exceptions else []
    _check_under([listed], excepted, codes)
    return _read(sentence, {listed}, set(excepted))


def read_table(sentence: Sentence) -> Said:
    """Read a table of codes, with what is excepted from each."""
    codes, excepted, findings = dict[str, Phrase](), set[str](), list[Diagnostic]()
    for row in sentence.table:
        try:
            code = read_code(row.cells[0], sentence.setting)
            findings += _repeated(code, row.cells[0], codes)
            codes[code] = row.cells[0]
            if len(row.cells) > 1 and row.cells[1].text != "–":
                outs = _exceptions(row.cells[1], sentence.setting)
                _check_under([code], outs, row.cells[1])
                excepted |= set(outs)
        except Refused as refused:
            findings += refused.findings
    findings += _overlaps(codes, excepted)
    if findings:
        raise Refused(*findings)
    return _read(sentence, set(codes), excepted)


def _read(sentence: Sentence, codes: set[str], excepted: set[str]) -> Said:
    main = sentence.has("main")
    negated = sentence.has("not") or sentence.has("none")
    standard, prefixes = sentence.setting.standard, sentence.setting.names.industries.prefixes
    inside, outside = prefixes(sorted(codes), standard), prefixes(sorted(excepted), standard)
    return ((Industry(inside, outside, standard, main), negated),)


def read_code(cell: Phrase, setting: Setting) -> str:
    """Read an industry code of the standard in force where it stands."""
    code, standard, industries = cell.text, setting.standard, setting.names.industries
    if not _CODE.fullmatch(code):
        raise refuse(
            "E0208", f"«{code}» er ikke en næringskode", cell, "en kode er f.eks. «43», «43.3» eller «43.320»"
        )
    if not industries.exists(code, standard):
        other: Standard = "SN2007" if standard == "SN2025" else "SN2025"
        near = ", ".join(industries.near(code, standard))
        advice = (
            f"mente du {near}?"
            if near
            else "kodene står i Statistisk sentralbyrås standard for næringsgruppering"
        )
        if industries.exists(code, other):
            advice = (
                f"koden finnes i {other}: skriv @kodeverk:{other} på regelen hvis loven bruker det kodeverket"
            )
        raise refuse("E0208", f"næringskoden {code} finnes ikke i {standard}", cell, advice)
    return code


def _exceptions(cell: Phrase, setting: Setting) -> list[str]:
    codes, at = [], 0
    for found in (*_BETWEEN_CODES.finditer(cell.text), None):
        end = found.start() if found else len(cell.text)
        codes.append(read_code(cell.part(at, end), setting))
        at = found.end() if found else end
    return codes


def _check_under(codes: Iterable[str], excepted: Iterable[str], cell: Phrase) -> None:
    for code in excepted:
        if not any(code != c and (code.startswith(c) or c.isalpha()) for c in codes):
            raise refuse(
                "E0514",
                f"{code} ligger ikke under {', '.join(codes)}",
                cell,
                "«unntatt» tar bort koder som ellers ville vært med",
            )


def _repeated(code: str, cell: Phrase, before: dict[str, Phrase]) -> list[Diagnostic]:
    if code not in before:
        return []
    first = ((before[code].span, "første gang"),)
    return [
        Diagnostic("E0511", f"koden {code} står to ganger", cell.span, "ta bort den ene raden", related=first)
    ]


def _overlaps(codes: dict[str, Phrase], excepted: set[str]) -> list[Diagnostic]:
    """Refuse a code that lies under another in the same table, unless it is excepted there."""
    found = []
    for code, cell in codes.items():
        wider = next((c for c in codes if c != code and code.startswith(c)), None)
        if wider and code not in excepted:
            advice = f"ta bort {code}, eller skriv det i kolonnen «unntatt» ved {wider}"
            related = ((codes[wider].span, f"{wider} står her"),)
            found.append(
                Diagnostic("E0511", f"{code} ligger under {wider}", cell.span, advice, related=related)
            )
    return found
