"""The whole system as JSON, for other programs."""

from __future__ import annotations

from typing import Any

from msgspec import json, structs
from pydantic import BaseModel

from hms_rules.handbook.case import Case
from hms_rules.handbook.system import System

_LEFT_OUT = {"words"}


def render_json(system: System) -> bytes:
    """Write everything the system says, by the names of its fields; the vocabulary is left out."""
    whole = {name: value for name, value in structs.asdict(system).items() if name not in _LEFT_OUT}
    return json.format(json.encode(whole, enc_hook=_plain), indent=2) + b"\n"


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, Case):
        return value.info.model_dump(mode="json")
    raise TypeError(f"{type(value)} has no form in JSON")
