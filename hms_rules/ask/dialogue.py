"""The interview in plain text: one question or one check list at a time, until nothing is left or one stops.

Knows nothing of terminals: it is given how to say a line and how to hear one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from hms_rules.ask.answers import Answer, Facts, Judged
from hms_rules.ask.checklist import HELP, read_checklist
from hms_rules.ask.replies import is_unknown, read_reply, read_yes_or_no
from hms_rules.ask.session import Session
from hms_rules.assessment import Question
from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.vocabulary import Vocabulary

Hear = Callable[[str], str]
Say = Callable[[str], None]

COMMANDS = """\
  vet ikke   gå videre uten svar; spørsmålet stilles ikke igjen i denne omgangen
  hvorfor    hvilke bestemmelser svaret kan avgjøre
  tilbake    ta det siste svaret tilbake
  slutt      stopp her; svarene er lagret, og svaret så langt vises"""


class Stopped(Exception):  # noqa: N818  # somebody stops, nothing is wrong
    """The one who answers wants no more questions now."""


class Dialogue:
    """Asks on `session` by saying and hearing lines.

    Args:
        session: what is asked about.
        say: shows one or more lines.
        hear: shows a prompt, and gives the line that was typed.
        save: keeps the facts after every answer.
        today: the day a judgement is dated.
    """

    def __init__(
        self, session: Session, say: Say, hear: Hear, save: Callable[[Facts], None], today: date
    ) -> None:
        self._session = session
        self._words = session.vocabulary
        self._say = say
        self._hear = hear
        self._save = save
        self._today = today
        self._steps: list[int] = []
        self._judge = ""

    def run(self) -> None:
        """Ask until everything that can be settled is settled, or the one who answers stops."""
        try:
            while group := self._session.next_group():
                self._ask(group)
        except (Stopped, EOFError):
            return
        self._say("Ingen spørsmål igjen.")

    def _ask(self, group: Sequence[Question]) -> None:
        """Put one question or check list, again until it is answered."""
        self._say("")
        if len(group) > 1:
            self._put_checklist(group)
        elif group[0].type == "judgement":
            self._put_judgement(group[0])
        else:
            self._put(group[0])

    def _put(self, question: Question) -> None:
        for line in self._worded(question):
            self._say(line)
        while (text := self._listen(_hint(question), [question])) is not None:
            answer = None if is_unknown(text) else read_reply(question, text)
            if self._took([(question.fact, answer)]):
                return

    def _put_checklist(self, group: Sequence[Question]) -> None:
        self._say("Hva av dette stemmer?")
        for number, question in enumerate(group, start=1):
            first, *more = self._worded(question)
            self._say(f"  {number:2}  {first}")
            for line in more:
                self._say(f"      {line}")
        while (text := self._listen("numre, ingen, alle eller vet ikke", group)) is not None:
            answers = read_checklist(text, len(group))
            if isinstance(answers, Diagnostic):
                self._wrong(answers)
            elif self._took([(q.fact, answer) for q, answer in zip(group, answers, strict=True)]):
                return

    def _put_judgement(self, question: Question) -> None:
        self._say(f"{question.text}.")
        while (text := self._listen("er vilkåret oppfylt? ja, nei eller vet ikke", [question])) is not None:
            if is_unknown(text):
                self._took([(question.fact, None)])
                return
            holds = read_yes_or_no(text)
            if holds is None:
                self._say("Svar ja, nei eller vet ikke.")
                continue
            because = self._hear("begrunnelse: ").strip()
            if not because:
                self._say("En vurdering må ha en begrunnelse.")
                continue
            before = f" ({self._judge})" if self._judge else ""
            self._judge = self._hear(f"hvem vurderer{before}: ").strip() or self._judge
            if self._took([(question.fact, Judged(holds, because, self._judge, self._today))]):
                return

    def _worded(self, question: Question) -> Iterator[str]:
        yield question.text
        if help_ := help_of(question.fact, self._words):
            yield help_

    def _listen(self, hint: str, group: Sequence[Question]) -> str | None:
        """A reply that is not a command; none when one went back."""
        while True:
            text = self._hear(f"({hint}) > ").strip()
            word, _, rest = text.casefold().partition(" ")
            match word:
                case "slutt" | "q":
                    raise Stopped
                case "tilbake" | "t":
                    self._back()
                    return None
                case "hvorfor":
                    self._why(group, rest)
                case "hjelp" | "h":
                    self._say(COMMANDS)
                    if len(group) > 1:
                        self._say(f"  {HELP}")
                case "":
                    self._say("Skriv et svar, eller «hjelp».")
                case _:
                    return text

    def _took(self, answers: Sequence[tuple[str, Answer | Diagnostic | None]]) -> bool:
        """Take the answers of one step, all or none; says what is wrong with them."""
        findings = tuple(answer for _, answer in answers if isinstance(answer, Diagnostic))
        taken = 0
        try:
            for fact, answer in answers if not findings else ():
                if isinstance(answer, Diagnostic):
                    continue
                if answer or self._is_open(fact):  # a no may follow from the answers before it
                    self._session.answer(fact, answer)
                    taken += 1
        except HmsRulesError as error:
            findings = error.diagnostics
            for _ in range(taken):
                self._session.undo()
        for finding in findings:
            self._wrong(finding)
        if not findings:
            self._steps.append(taken)
            self._save(self._session.facts)
        return not findings

    def _is_open(self, fact: str) -> bool:
        return any(question.fact == fact for question in self._session.questions())

    def _back(self) -> None:
        if not self._steps:
            self._say("Dette er det første spørsmålet.")
            return
        for _ in range(self._steps.pop()):
            self._session.undo()
        self._save(self._session.facts)

    def _why(self, group: Sequence[Question], number: str) -> None:
        chosen = group[int(number) - 1 :][:1] if number.isdigit() and int(number) else group
        settled = {p.id: p for question in chosen for p in self._session.settles(question.fact)}
        cite = self._session.assessment.cite
        self._say("Svaret kan avgjøre:")
        for provision in settled.values():
            self._say(f"  {cite(provision.id)} {provision.title}")

    def _wrong(self, finding: Diagnostic) -> None:
        self._say(finding.message + (f": {finding.help}" if finding.help else ""))


def help_of(fact: str, words: Vocabulary) -> str:
    """The help text the ontology has for a question; nothing where it has none."""
    kind, _, measure = fact.partition(".")
    item = (
        words.measures.get(measure)
        if kind in words.kinds and measure
        else words.facts.get(fact)
        or words.quantities.get(fact)
        or words.kinds.get(fact)
        or words.decisions.get(fact)
    )
    return getattr(item, "help", "") or ""


def _hint(question: Question) -> str:
    hints = {
        "boolean": "ja, nei eller vet ikke",
        "date": "dato eller vet ikke",
        "industry": "kode eller vet ikke",
    }
    if question.type in ("integer", "number"):
        return f"tall i {question.unit} eller vet ikke" if question.unit else "tall eller vet ikke"
    return hints.get(question.type, "svar eller vet ikke")
