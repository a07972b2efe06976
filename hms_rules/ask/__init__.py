"""Asking: which question to put next, and what the answer adds to what is known."""

from __future__ import annotations

from hms_rules.ask.session import Asked, Session

__all__ = ["Asked", "Session"]
