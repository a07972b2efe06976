"""Lovdata's public data over the network: the two archives, taken up again where a broken download stopped.

The only place of this register that knows httpx. Whatever happens on the way is a finding, and what has
come so far stays for the next attempt.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import DecodeError, Struct, ValidationError, json

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.registers.lovdata.archive import ARCHIVES
from hms_rules.registers.lovdata.names import first_day

if TYPE_CHECKING:
    import httpx

SERVICE = "https://api.lovdata.no/v1/publicData"
URL_VARIABLE = "HMS_RULES_LOVDATA_URL"
MAX_BYTES = 500_000_000

_OK, _PARTIAL, _TOO_MANY, _OUT_OF_RANGE = 200, 206, 429, 416
_SERVER_ERROR = 500
_MAX_LIST = 1_000_000

Told = Callable[[str, int, int], None]
"""Called as bytes come: the archive, how many there are, and how many there will be (0: not known)."""


class Listed(Struct, frozen=True):
    """One file the service offers, in its own words."""

    filename: str
    size_bytes: int | str = 0
    last_modified: str = ""
