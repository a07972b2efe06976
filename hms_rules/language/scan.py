"""Reads the raw lines for what the official parser would lose in silence.

Every such line is a finding, and is put right (or emptied) in the copy handed to the official
parser, so that the rest of the file is still read and nothing is reported twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hms_rules.diagnostics import Diagnostic, Span
from hms_rules.language import keywords
from hms_rules.language.keywords import BACKGROUND, EXAMPLES, FEATURE, OUTLINE, RULE, SCENARIO

_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*(?P<name>\S+)\s*$")
_COMMENT = re.compile(r"(?<=\s)#.*$")
_UNESCAPED_PIPE = re.compile(r"(?<!\\)\|")

_HAS_STEPS = (BACKGROUND, SCENARIO, OUTLINE)
_COMES_AFTER = {
    FEATURE: (None,),
    RULE: (FEATURE, RULE, *_HAS_STEPS, EXAMPLES),
    BACKGROUND: (FEATURE, RULE),
    SCENARIO: (FEATURE, RULE, *_HAS_STEPS, EXAMPLES),
    OUTLINE: (FEATURE, RULE, *_HAS_STEPS, EXAMPLES),
    EXAMPLES: (SCENARIO, OUTLINE, EXAMPLES),
}
_WHERE = {
    FEATURE: "en fil har én «Egenskap:», øverst",
    RULE: "en «Regel:» står under «Egenskap:»",
    BACKGROUND: "«Bakgrunn:» står rett under «Egenskap:» eller «Regel:», før scenarioene",
    SCENARIO: "et «Scenario:» står under «Egenskap:» eller «Regel:»",
    OUTLINE: "en «Scenariomal:» står under «Egenskap:» eller «Regel:»",
    EXAMPLES: "«Eksempler:» står sist i en «Scenariomal:»",
}


@dataclass
class Scan:
    """The state of reading a file line by line.

    Attributes:
        repaired: the lines to hand to the official parser.
        findings: what is wrong.
        heading: the heading we are under.
        place: `description` right under a heading, `tags` after a tag line, else `steps`.
        takes_rows: whether a table row belongs to the line above.
    """

    path: str
    lines: Sequence[str]
    repaired: list[str] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    heading: str | None = None
    place: str = "description"
    takes_rows: bool = False

    def run(self) -> Scan:
        """Read all lines."""
        self.repaired = list(self.lines)
        start = self._language()
        number = start
        while number < len(self.lines):
            if self.lines[number].strip().startswith(('"""', "```")):
                number = self._doc_string(number)
            else:
                self._line(number, self.lines[number])
            number += 1
        return self

    def _report(  # noqa: PLR0913, PLR0917  # a finding and its place
        self, code: str, message: str, number: int, start: int, length: int, advice: str
    ) -> None:
        span = Span(self.path, number + 1, start + 1, max(1, length))
        self.findings.append(Diagnostic(code, message, span, help=advice))

    def _language(self) -> int:
        """Require «# language: no» first; the parser reads Norwegian whatever it says."""
        first = next((n for n, line in enumerate(self.lines) if line.strip()), None)
        if first is None:
            return len(self.lines)
        found = _LANGUAGE.match(self.lines[first])
        if found and found["name"] == "no":
            return first + 1
        line = self.lines[first]
        advice = "skriv «# language: no» øverst i filen, også for bokmål"
        if found:
            message = f"språket «{found['name']}» finnes ikke i Gherkin"
            self._report("E0102", message, first, found.start("name"), len(found["name"]), advice)
            self.repaired[first] = ""
            return first + 1
        self._report(
            "E0102", "filen sier ikke at den er skrevet på norsk", first, 0, len(line.rstrip()), advice
        )
        return first

    def _line(self, number: int, line: str) -> None:
        text = line.strip()
        if not text or text.startswith("#"):
            return
        if text.startswith("@"):
            self._tags(number, line)
        elif text.startswith("|"):
            self._row(number, line)
        elif (heading := keywords.heading_of(line)) is not None:
            self._comment(number, line)
            self._heading(number, line, heading)
        elif (step := keywords.step_of(line)) is not None:
            self._step(number, line, step)
        else:
            self._other(number, line)

    def _tags(self, number: int, line: str) -> None:
        self.place, self.takes_rows = "tags", False
        written = re.split(r"\s#", line, maxsplit=1)[0]
        start = line.index("@")
        for found in re.finditer(r"@[^@]*", written):
            tag = found[0].rstrip()
            if re.search(r"\s", tag):
                together = re.sub(r"\s+", "", tag)
                advice = f"skriv «{together}» uten mellomrom; en merkelapp slutter ved mellomrommet"
                self._report(
                    "E0111", f"mellomrom i merkelappen «{tag}»", number, found.start(), len(tag), advice
                )
                written = written.replace(tag, together)
        self.repaired[number] = line[:start] + written[start:]

    def _row(self, number: int, line: str) -> None:
        text = line.rstrip()
        start = len(line) - len(line.lstrip())
        if not self.takes_rows:
            advice = "en tabell står rett under et steg som slutter med kolon, eller under «Eksempler:»"
            self._report(
                "E0107", "tabellraden hører ikke til noe steg", number, start, len(text) - start, advice
            )
            self.repaired[number] = ""
            return
        last = [m.end() for m in _UNESCAPED_PIPE.finditer(text)][-1]
        if last < len(text):
            after = text[last:].strip()
            where = text.index(after, last)
            advice = "avslutt raden med «|»; det som står etter siste «|», leses ikke"
            self._report("E0109", f"«{after}» står utenfor tabellen", number, where, len(after), advice)
            self.repaired[number] = text[:last]
        if self.place == "description":
            self.place = "steps"

    def _heading(self, number: int, line: str, heading: str) -> None:
        if self.heading not in _COMES_AFTER[heading]:
            self._misplaced(number, line, f"«{heading}:»", _WHERE[heading])
            return
        self.heading, self.place, self.takes_rows = heading, "description", heading == EXAMPLES

    def _step(self, number: int, line: str, step: str) -> None:
        if self.heading not in _HAS_STEPS:
            self._misplaced(
                number,
                line,
                f"steget «{line.strip()}»",
                "et steg står under «Scenario:», «Scenariomal:» eller «Bakgrunn:»",
            )
            return
        self._comment(number, line)
        self.place, self.takes_rows = "steps", True
        if step == "*":
            start = line.index("*")
            self._report(
                "E0112",
                "«*» brukes ikke som nøkkelord",
                number,
                start,
                1,
                "skriv «Gitt», «Og», «Men ikke dersom» eller «Så»",
            )
            self.repaired[number] = line.replace("*", "Og", 1)

    def _comment(self, number: int, line: str) -> None:
        found = _COMMENT.search(line, len(line) - len(line.lstrip()))
        if found:
            advice = "sett merknaden på en egen linje over, med «#» først"
            self._report(
                "E0108",
                f"merknaden «{found[0].rstrip()}» blir en del av linjen",
                number,
                found.start(),
                len(found[0].rstrip()),
                advice,
            )
            self.repaired[number] = line[: found.start()].rstrip()

    def _other(self, number: int, line: str) -> None:
        start = len(line) - len(line.lstrip())
        heading = keywords.meant_heading(line, table_follows=self._table_follows(number))
        if heading:
            word, meant = heading
            self._report(
                "E0103", f"«{word}» er ikke et nøkkelord her", number, start, len(word), f"skriv «{meant}:»"
            )
            self.repaired[number] = f"{line[:start]}{meant}:{line[line.index(':') + 1 :]}"
            self._heading(number, self.repaired[number], meant)
        elif step := keywords.glued_step(line):
            self._glued(number, line, start, *step)
        elif step := keywords.meant_step(line):
            word, meant = step
            self._report(
                "E0103", f"«{word}» er ikke et nøkkelord her", number, start, len(word), f"skriv «{meant}»"
            )
            self._repaired_step(number, line, start + len(word), meant)
        elif keywords.lost_keyword(line):
            message = f"«{line.strip()}» ser ut som et steg, men har ikke noe nøkkelord"
            self._report(
                "E0105", message, number, start, len(line.strip()), "begynn linjen med «Gitt» eller «Og»"
            )
            self._repaired_step(number, line, start, "Gitt" if self.place == "description" else "Og")
        elif self.place != "description":
            self._misplaced(
                number,
                line,
                f"«{line.strip()}»",
                "en linje her er et steg, en tabellrad eller en ny overskrift; forklaringer står på linjer "
                "som begynner med «#»",
            )

    def _glued(self, number: int, line: str, start: int, word: str, after: str) -> None:
        what = {
            "\u00a0": "et hardt mellomrom",
            "\u202f": "et smalt, hardt mellomrom",
            "\t": "en tabulator",
            ":": "et kolon",
        }[after]
        message = f"etter «{word}» står {what}, ikke et vanlig mellomrom"
        self._report(
            "E0104", message, number, start + len(word), 1, "skriv et vanlig mellomrom etter nøkkelordet"
        )
        self._repaired_step(number, line, start + len(word), word)

    def _repaired_step(self, number: int, line: str, rest: int, keyword: str) -> None:
        text = line[rest:].strip(" \u00a0\u202f\t:") if rest else line.strip()
        self.repaired[number] = f"{keyword} {text}"
        self._step(number, self.repaired[number], keyword)

    def _misplaced(self, number: int, line: str, what: str, where: str) -> None:
        text = line.strip()
        self._report("E0106", f"{what} hører ikke hjemme her", number, line.index(text), len(text), where)
        self.repaired[number] = ""
        self.takes_rows = self.takes_rows and self.heading == EXAMPLES

    def _table_follows(self, number: int) -> bool:
        below = (line.strip() for line in self.lines[number + 1 :])
        return next((line for line in below if line), "").startswith("|")

    def _doc_string(self, number: int) -> int:
        """Refuse a text block; give the number of its last line."""
        mark = self.lines[number].strip()[:3]
        last = number
        for at in range(number + 1, len(self.lines)):
            if self.lines[at].strip().startswith(mark):
                last = at
                break
        start = self.lines[number].index(mark)
        self._report(
            "E0110",
            f"tekstblokken {mark} brukes ikke",
            number,
            start,
            3,
            "skriv setningen på én linje, eller bruk en tabell",
        )
        for at in range(number, last + 1):
            self.repaired[at] = ""
        return last
