"""The grammar: from a sentence to what it says.

The forms themselves are tables in `conditions` and `conclusions`; this is their door.
"""

from __future__ import annotations

import re

from msgspec import Struct

from hms_rules.language.conclusions import (
    CONCLUSIONS,
    FOLLOW_ONS,
    Concluded,
    is_follow_on,
    unknown_conclusion,
)
from hms_rules.language.conditions import CONDITIONS, Read, unknown_condition
from hms_rules.language.document import Phrase, Row
from hms_rules.language.forms import Setting, read_as, refuse
from hms_rules.language.names import IndustryNames, Names
from hms_rules.language.tree import Timing
from hms_rules.vocabulary import Vocabulary

__all__ = ["CONCLUSIONS", "CONDITIONS", "FOLLOW_ONS", "Grammar", "IndustryNames"]

_EXCEPTION = re.compile(r"ikke dersom (?P<condition>.+)")


class Grammar(Struct, frozen=True):
    """Reads sentences, given what they may name. What cannot be read is raised as `Refused`."""

    names: Names

    @classmethod
    def of(cls, vocabulary: Vocabulary, industries: IndustryNames) -> Grammar:
        """Make the grammar of a vocabulary."""
        return cls(Names.of(vocabulary, industries))

    def condition(self, text: Phrase, table: tuple[Row, ...], setting: Setting) -> Read:
        """Read a Gitt line: «at …»."""
        if not text.text.startswith("at "):
            raise refuse(
                "E0201", f"vilkåret «{text.text}» begynner ikke med «at»", text, f"skriv «at {text.text}»"
            )
        return self.clause(text.rest(len("at ")), table, setting)

    def clause(self, text: Phrase, table: tuple[Row, ...], setting: Setting) -> Read:
        """Read a condition without «at»."""
        found = read_as(CONDITIONS, text, table, setting)
        if found is None:
            raise unknown_condition(text, setting)
        return found[1]

    def exception(self, text: Phrase, table: tuple[Row, ...], setting: Setting) -> Read:
        """Read a Men line: «ikke dersom …»."""
        found = _EXCEPTION.fullmatch(text.text)
        if not found:
            raise refuse(
                "E0112",
                "«Men» brukes bare i «Men ikke dersom …»",
                text,
                "skriv «Men ikke dersom» og vilkåret uten «at», eller «Og»",
            )
        condition = text.group(found, "condition")
        if condition.text.startswith("at "):
            raise refuse(
                "E0201",
                "vilkåret etter «ikke dersom» skrives uten «at»",
                condition,
                f"skriv «ikke dersom {condition.text[3:]}»",
            )
        read = self.clause(condition, table, setting)
        if len(read) > 1:
            raise refuse(
                "E0513",
                "et unntak har bare én grense",
                condition,
                'lag et avledet begrep («regnes virksomheten som "unntatt fra …"») og bruk det i unntaket',
            )
        return read

    def conclusion(self, text: Phrase, table: tuple[Row, ...], setting: Setting, *, first: bool) -> Concluded:
        """Read a Så line, or an Og after it."""
        found = read_as(CONCLUSIONS, text, table, setting)
        if found is None:
            raise unknown_conclusion(text, setting)
        form, concluded = found
        match = form.pattern.fullmatch(text.text)
        if first and match and match.groupdict().get("subject"):
            raise refuse(
                "E0134",
                f"etter «Så» står verbet først: «Så {text.text}»",
                text,
                f"skriv «Så {_turned(text.text)}»",
            )
        return concluded

    def timing(self, text: Phrase, table: tuple[Row, ...], setting: Setting) -> Timing | None:
        """Read a line that follows on a duty or document; none when it is not one."""
        if not is_follow_on(text.text):
            return None
        found = read_as(FOLLOW_ONS, text, table, setting)
        if found is None:
            examples = "», «".join(f.example for f in FOLLOW_ONS)
            raise refuse("E0202", f"ukjent tilføyelse «{text.text}»", text, f"formene er «{examples}»")
        return found[1]


def _turned(text: str) -> str:
    """Put the verb first: «virksomheten skal ha» is «skal virksomheten ha»."""
    turned = re.sub(r"^(virksomheten|det) (skal|plikter|kan|regnes|er|må) ", r"\2 \1 ", text)
    return turned if turned != text else re.sub(r"^(.+) gjelder$", r"gjelder \1", text)
