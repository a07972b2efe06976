"""The form of a portfolio: what is stated about many businesses, as three Parquet files in a folder.

Only `businesses.parquet` must be there. A column that is not there says nothing of any business, and
neither does an empty cell: what is not stated is unknown, never no. Names are ids of the vocabulary;
numbers are in the unit of the vocabulary, and a date is its ordinal (`date.toordinal`).

`businesses`: one row a business
    business                    its key: a number or text, once
    industry_1, industry_2 …    the codes it is registered with, main activity first: «43.320» of
                                either standard as a register writes it, or «SN2025:43.320»
    municipality                four digits
    <quantity>_low, _high       the bounds of a number, both included
    <quantity>_assumed          a lower bound that is assumed
    <fact, kind or decision>    yes or no
    complete_<scheme>           yes when the list (`machinery`, `activities` …) is the whole list

`objects`: one row a machine, piece of equipment or chemical
    business, kind
    <measure>_low, _high        the bounds of a number
    <measure>                   yes or no; or the list of codes it carries

`judgements`: one row a recorded judgement
    business, rule, holds, until
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

BUSINESS = "business"
KIND = "kind"
MUNICIPALITY = "municipality"
RULE, HOLDS, UNTIL = "rule", "holds", "until"
CONTRADICTION = "contradiction"
_INDUSTRY = "industry_"


class Tables(Struct, frozen=True):
    """The files of a portfolio; `objects` and `judgements` only where there are any."""

    businesses: Path
    objects: Path | None = None
    judgements: Path | None = None

    @classmethod
    def in_folder(cls, folder: Path) -> Tables:
        """The files of a folder, by their names."""
        objects, judgements = folder / "objects.parquet", folder / "judgements.parquet"
        return cls(
            folder / "businesses.parquet",
            objects if objects.exists() else None,
            judgements if judgements.exists() else None,
        )


def low(name: str) -> str:
    """The column of a lower bound."""
    return f"{name}_low"


def high(name: str) -> str:
    """The column of an upper bound."""
    return f"{name}_high"


def assumed(name: str) -> str:
    """The column of a lower bound that is assumed."""
    return f"{name}_assumed"


def complete(scheme: str) -> str:
    """The column that says whether a list is the whole list."""
    return f"complete_{scheme}"


def industry(number: int) -> str:
    """The column of an industry code; the main activity is number one."""
    return f"{_INDUSTRY}{number}"


def industries(columns: Iterable[str]) -> list[str]:
    """The columns of industry codes, main activity first."""
    found = (name for name in columns if name.startswith(_INDUSTRY))
    return sorted(found, key=lambda name: int(name.removeprefix(_INDUSTRY)))


def needs_judgement(target: str) -> str:
    """The column of an answer that says whether only judgements are missing."""
    return f"vurderes:{target}"
