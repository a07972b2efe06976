"""Lines of text no wider than a terminal; «§ 6-1», «nr. 4» and words with a hyphen stay in one piece."""

from __future__ import annotations

import re
import textwrap

_JOINED = re.compile(r"(§§?|\bnr\.) (?=\d)")
_NO_BREAK = "\u00a0"


def wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """Break a text into lines.

    Args:
        text: what is written.
        width: of the lines, in characters.
        first: what stands before the first line.
        rest: what stands before each of the others.
    """
    lines = textwrap.wrap(
        _JOINED.sub(rf"\1{_NO_BREAK}", text),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [line.replace(_NO_BREAK, " ") for line in lines]
