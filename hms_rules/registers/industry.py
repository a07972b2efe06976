"""Industry codes: Statistics Norway's SN2025 and SN2007 at every level, bridged without guessing.

A business is registered with subclasses («43.320»), rules name codes at any level («43.3», «F»),
and either may be of either standard. What a code can stand for is a *set* of subclasses in each
standard: one is certain, several are a split, none is unknown. A literal is then decided by
`matches`: all inside, none inside, or unknown.

The data is in `ontology/naering/`. Everything is kept as dictionaries of text, so that the compiled
rule set loads it at once.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from msgspec import Struct

Standard = Literal["SN2025", "SN2007"]
STANDARDS: tuple[Standard, Standard] = ("SN2025", "SN2007")

_LEVELS = {1: 1, 2: 2, 4: 3, 5: 4, 6: 5}  # by the length of the code: F, 43, 43.3, 43.32, 43.320
_GROUP, _SUBCLASS = 4, 6
_MOST = 5  # codes named in one sentence
_SLIPS = 2  # characters wrong in a code that is still near
_UNKNOWN: Mapping[Standard, frozenset[str]] = {"SN2025": frozenset(), "SN2007": frozenset()}


class Problem(Struct, frozen=True):
    """Why a code cannot be used, and what to do: the words of a finding, without its place and number.

    Attributes:
        kind: `unknown` to both standards (or the one asked for), or `other-standard`: only in the other one.
    """

    kind: Literal["unknown", "other-standard"]
    message: str
    help: str


class Reading(Struct, frozen=True):
    """What a registered code can stand for.

    Attributes:
        possible: the possible subclasses in each standard; an empty set means that nothing is known.
        note: in Norwegian, when the code is split, ambiguous, without correspondence or not stated.
        problem: the code does not exist where it was looked for; then nothing is known.
    """

    possible: Mapping[Standard, frozenset[str]]
    note: str = ""
    problem: Problem | None = None


class Concept(NamedTuple):
    """A code as exported: with its level (1 to 5), its parent and the codes that have replaced it."""

    code: str
    level: int
    parent: str | None
    name_nb: str
    name_en: str
    replaced_by: tuple[str, ...]


class Correspondence(NamedTuple):
    """A pair of subclasses that share something; `exact` when neither shares anything with others."""

    sn2007: str
    sn2025: str
    exact: bool


class IndustryCodes(Struct, frozen=True):
    """Both standards and the correspondence between them.

    Attributes:
        names: Norwegian name by code, for every level, in the standard's own order.
        names_en: English name by code, where Statistics Norway gives one.
        sections: the section letter of each division («43» → «F»).
        replaced_by: codes of SN2025 that are no longer in use, and their successors.
        to_other: for a subclass of each standard, the subclasses of the other one it shares something with.
    """

    names: dict[Standard, dict[str, str]]
    names_en: dict[Standard, dict[str, str]]
    sections: dict[Standard, dict[str, str]]
    replaced_by: dict[Standard, dict[str, tuple[str, ...]]]
    to_other: dict[Standard, dict[str, tuple[str, ...]]]

    @classmethod
    def load(cls, folder: Path) -> IndustryCodes:
        """Read `sn2025.csv`, `sn2007.csv` and `sn2007_sn2025.csv`."""
        rows = {standard: _rows(folder / f"{standard.lower()}.csv") for standard in STANDARDS}
        pairs = [(row["sn2007"], row["sn2025"]) for row in _rows(folder / "sn2007_sn2025.csv")]
        return cls(
            names={s: {r["code"]: r["name_nb"] for r in rows[s]} for s in STANDARDS},
            names_en={s: {r["code"]: r["name_en"] for r in rows[s] if r["name_en"]} for s in STANDARDS},
            sections={s: {r["code"]: r["parent"] for r in rows[s] if r["level"] == "2"} for s in STANDARDS},
            replaced_by={
                s: {r["code"]: tuple(r["replaced_by"].split()) for r in rows[s] if r.get("replaced_by")}
                for s in STANDARDS
            },
            to_other={"SN2007": _grouped(pairs), "SN2025": _grouped((new, old) for old, new in pairs)},
        )

    def exists(self, code: str, standard: Standard) -> bool:
        """Whether the standard has the code, at any level; codes that have been replaced are included."""
        return code in self.names[standard]

    def name(self, code: str, standard: Standard, language: Literal["nb", "en"] = "nb") -> str | None:
        """Give the name of a code; in English only where Statistics Norway gives one."""
        names = self.names if language == "nb" else self.names_en
        return names[standard].get(code)

    def parent(self, code: str, standard: Standard) -> str | None:
        """Give the code one level up («43.320» → «43.32» → «43.3» → «43» → «F»); none for a section."""
        match len(code):
            case 1:
                return None
            case 2:
                return self.sections[standard].get(code)
            case length:
                return code[:2] if length == _GROUP else code[:-1]

    def prefixes(self, codes: Iterable[str], standard: Standard) -> tuple[str, ...]:
        """Give what the subclasses under `codes` start with: the form `matches` wants its codes in.

        A section becomes its divisions, a replaced code its successors. All other codes stay, for a
        subclass is always «dd.ddd», and starts with exactly the codes it lies under.
        """
        found: list[str] = []
        for code in codes:
            if len(code) == 1:
                found += [d for d, section in self.sections[standard].items() if section == code]
            else:
                found += self.replaced_by[standard].get(code, (code,))
        return tuple(found)

    def leaves(self, code: str, standard: Standard) -> frozenset[str]:
        """Find the subclasses in use under a code of any level; empty when the code does not exist."""
        if code not in self.names[standard]:
            return frozenset()
        prefixes, replaced = self.prefixes((code,), standard), self.replaced_by[standard]
        if len(code) == _SUBCLASS:
            return frozenset(prefixes)
        subclasses = (c for c in self.names[standard] if len(c) == _SUBCLASS and c not in replaced)
        return frozenset(c for c in subclasses if c.startswith(prefixes))

    def possible(self, code: str, standard: Standard | None = None) -> Reading:
        """Find the subclasses a registered code can stand for, in both standards.

        Args:
            code: a code of any level; a group stands for all its subclasses.
            standard: the standard it is of; none when nobody knows (a file of the register). Then a
                code in only one standard decides, and one that means different things in the two is
                read as both.
        """
        if not code.strip("0. "):
            return Reading(_UNKNOWN, "næringskoden er ikke oppgitt" + (f" ({code})" if code else ""))
        candidates = [s for s in ([standard] if standard else STANDARDS) if self.exists(code, s)]
        if not candidates:
            return Reading(_UNKNOWN, problem=self.problem(code, standard))
        readings = [self._read(code, s) for s in candidates]
        if len(readings) == 1 or readings[0].possible == readings[1].possible:
            return readings[0]
        new, old = (reading.possible for reading in readings)
        both = {s: new[s] | old[s] if new[s] and old[s] else frozenset() for s in STANDARDS}
        return Reading(both, f"{code} finnes i både SN2025 og SN2007 med ulikt innhold, og er lest som begge")

    def problem(self, code: str, standard: Standard | None = "SN2025") -> Problem | None:
        """Say why a code cannot be used in a standard (none: in either), or nothing when it can."""
        if any(self.exists(code, s) for s in ([standard] if standard else STANDARDS)):
            return None
        if standard is None:
            return _unknown(code, "verken i SN2025 eller SN2007", self.near(code, "SN2025"))
        other = _other(standard)
        if not self.exists(code, other):
            return _unknown(code, f"ikke i {standard}", self.near(code, standard))
        here = sorted(self._read(code, other).possible[standard])
        instead = f", eller bruk koden i {standard}: {_listed(here[:_MOST], 'eller')}" if here else ""
        more = f" (én av {len(here)})" if len(here) > _MOST else ""
        return Problem(
            "other-standard",
            f"næringskoden «{code}» finnes i {other}, men ikke i {standard}",
            f'skriv {{code: "{code}", standard: {other}}}{instead}{more}',
        )

    def near(self, code: str, standard: Standard) -> list[str]:
        """Suggest at most five codes for one that does not exist, the nearest first.

        A code that only lacks its point or a leading zero comes first and alone; then come codes of
        the same level with one character wrong, or two within the division.
        """
        tidy = _tidy(code)
        if self.exists(tidy, standard):
            return [tidy]
        division, replaced = tidy[:2], self.replaced_by[standard]
        candidates = [c for c in self.names[standard] if len(c) == len(tidy) > 1 and c not in replaced]
        ranked = sorted((_distance(tidy, c), not c.startswith(division), c) for c in candidates)
        return [c for wrong, elsewhere, c in ranked if wrong + elsewhere <= _SLIPS][:_MOST]

    def concepts(self, standard: Standard) -> Iterator[Concept]:
        """Every code of a standard, parents before children, as an export wants it."""
        english, replaced = self.names_en[standard], self.replaced_by[standard]
        for code, name in self.names[standard].items():
            level, parent = _LEVELS[len(code)], self.parent(code, standard)
            yield Concept(code, level, parent, name, english.get(code, ""), replaced.get(code, ()))

    def correspondences(self) -> Iterator[Correspondence]:
        """Every pair of subclasses that share something."""
        sources = self.to_other["SN2025"]
        for old, targets in self.to_other["SN2007"].items():
            for new in targets:
                yield Correspondence(old, new, exact=len(targets) == 1 and len(sources[new]) == 1)

    def _read(self, code: str, standard: Standard) -> Reading:
        other, here = _other(standard), self.leaves(code, standard)
        there = [self.to_other[standard].get(leaf, ()) for leaf in here]
        # One subclass without correspondence makes the whole unknown: the business may be there.
        mapped = frozenset(c for codes in there for c in codes) if all(there) else frozenset()
        possible: dict[Standard, frozenset[str]] = {standard: here, other: mapped}
        return Reading(possible, self._note(code, standard, mapped))

    def _note(self, code: str, standard: Standard, mapped: frozenset[str]) -> str:
        other = _other(standard)
        if successors := self.replaced_by[standard].get(code):
            return f"{code} er erstattet av {_listed(successors, 'og')}"
        if not mapped:
            return f"{code} i {standard} har ingen tilsvarende kode i {other}"
        if len(code) < _SUBCLASS:
            return f"{code} er en gruppe med flere koder"
        if len(mapped) == 1:
            return ""
        many = f"én av {len(mapped)} koder"
        choices = many if len(mapped) > _MOST else _listed(sorted(mapped), "eller")
        return f"{code} i {standard} kan være {choices} i {other}"


def matches(
    possible: frozenset[str], codes: tuple[str, ...], except_codes: tuple[str, ...] = ()
) -> bool | None:
    """Whether a business lies under one of `codes` and none of `except_codes`.

    Args:
        possible: the subclasses it can be registered with, in the standard of the codes.
        codes: the codes of the rule, made ready by `IndustryCodes.prefixes`.
        except_codes: the codes it excepts, likewise.

    Returns:
        True when every possible subclass does, False when none does, else None: unknown.
    """
    inside = sum(leaf.startswith(codes) and not leaf.startswith(except_codes) for leaf in possible)
    if inside == 0:
        # INVARIANT: digits sort before letters, and a section letter would match no subclass.
        assert max(codes, default="") < "A", "codes are made ready by IndustryCodes.prefixes"
        return False if possible else None
    return True if inside == len(possible) else None


def _other(standard: Standard) -> Standard:
    return "SN2007" if standard == "SN2025" else "SN2025"


def _unknown(code: str, where: str, near: list[str]) -> Problem:
    suggestions = _listed([f"«{c}»" for c in near], "eller")
    advice = f"mente du {suggestions}?" if near else "slå opp koden i Klass hos Statistisk sentralbyrå"
    return Problem("unknown", f"næringskoden «{code}» finnes {where}", advice)


def _listed(words: Sequence[str], last: str) -> str:
    *head, tail = words or ("",)
    return f"{', '.join(head)} {last} {tail}" if head else tail


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for left, right in pairs:
        found[left] = (*found.get(left, ()), right)
    return found


def _tidy(code: str) -> str:
    """Write a code as the standards do: «43320», «43,320» and «43 320» as 43.320, «1.110» as 01.110."""
    division, *rest = re.findall(r"\d+", code) or [""]
    if not rest:
        division, rest = division[:2], [division[2:]]
    return ".".join(filter(None, (division.zfill(2), "".join(rest)))) if division else code.strip().upper()


def _distance(left: str, right: str) -> int:
    """Count the characters that differ; two that have changed places count as one."""
    differ = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    match differ:
        case [i, j] if left[i] == right[j] and left[j] == right[i]:
            return 1
        case _:
            return len(differ)
