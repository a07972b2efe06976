"""Where things stand in the files of a case, for findings about them."""

from __future__ import annotations

from collections.abc import Callable

from hms_rules.diagnostics import Span

At = Callable[[str], Span]
"""Gives the place of something in a part, by its id; the file for what does not stand there."""
