"""Texts made comparable: hashed within one source form, compared by their words between two."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from hashlib import sha256

_MARKER = re.compile(r"^(?:\(\d+[a-z]?\)|\d+[a-z]?[.)]|[a-zæøå]\))\s+")
"""What a list or a numbered ledd begins with: «(1)», «1.», «2)», «a)»."""

_NO_WORD = re.compile(r"(?!(?<=\d)[.,](?=\d))[\W_]+")
"""What is between words; the comma in «1,5» is not."""


def tidy(text: str) -> str:
    """One space between words, and letters in one form (NFC)."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def without_marker(text: str) -> str:
    """A text without the number or letter it begins with."""
    return _MARKER.sub("", text)


def text_hash(text: str) -> str:
    """The sha256 of a text without white space.

    INVARIANT: a hash is only ever compared with one of the same source form; list markers and
    amendment notes are left out when the form is read.
    """
    return sha256("".join(unicodedata.normalize("NFC", text).split()).encode()).hexdigest()


def words(text: str) -> list[str]:
    """The words and numbers of a text, without punctuation and case."""
    return _NO_WORD.sub(" ", tidy(text)).casefold().split()


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same.

    The letters are the same in the same order (white space is lost or added between forms), or the
    words are the same, each as many times (the Markdown copies move what follows a list).
    """
    mine, theirs = words(one), words(other)
    return "".join(mine) == "".join(theirs) or Counter(mine) == Counter(theirs)
