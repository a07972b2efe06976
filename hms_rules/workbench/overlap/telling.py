"""What is found between rules, in words: what it is, where, and what to do."""

from __future__ import annotations

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.tree import Judgement, Target, Window
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import Wording, day, listed
from hms_rules.workbench.overlap.demands import Asked
from hms_rules.workbench.overlap.found import Found, Sort
from hms_rules.workbench.skeletons.sections import printed

_CODES = {
    Sort.SAME: "W1211",
    Sort.SUBSUMED: "W1212",
    Sort.CONTRADICTION: "W1213",
    Sort.NEVER: "W1214",
    Sort.GAP: "W1215",
    Sort.OVERLAP: "W1216",
}
_ADVICE = {
    Sort.SAME: "ta bort den ene",
    Sort.SUBSUMED: "ta den bort, eller rett vilkårene i den som tar med for mye",
    Sort.CONTRADICTION: "skriv inn i vilkårene når den ene går foran den andre",
    Sort.NEVER: "rett vilkårene eller dagene, eller ta den bort",
    Sort.GAP: "rett grensene, om loven ikke har hullet",
    Sort.OVERLAP: "rett grensene, om radene skal utelukke hverandre",
}
_MESSAGES = {
    "SAME": "regelen «{rule}» sier det samme som «{other}»",
    "SUBSUMED": "regelen «{rule}» er overflødig{when}: hver gang den slår til, slår også «{other}» til",
    "CONTRADICTION": "reglene «{rule}» og «{other}» kan slå til sammen{when}, og {what}",
    "NEVER": "regelen «{rule}» kan aldri slå til: vilkårene utelukker hverandre",
    "NEVER_DAYS": "regelen «{rule}» kan aldri slå til: den har ingen dag felles med loven eller bestemmelsen",
    "GAP": "ingen rad har {what}: mellom «{other}» og «{rule}»",
    "GAP_DAYS": "ingen rad gjelder {days}: mellom «{other}» og «{rule}»",
    "OVERLAP": "to rader har {what}: «{other}» og «{rule}»",
}
_OR_EXPLAIN = "er det ment slik, skriv grunnen i overlapp.csv ved reglene"
_QUESTIONS = {
    Sort.SUBSUMED: "om «{}» er overflødig ved siden av «{}»",
    Sort.CONTRADICTION: "om «{}» og «{}» kan slå til sammen",
    Sort.NEVER: "om «{}» kan slå til",
}
_JUDGED = "det kommer an på et skjønn"
_SUMMED = "det kommer an på tall som er summert, eller på to næringsstandarder"


class Telling:
    """Puts what is found into words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary
        self._wording = Wording(vocabulary)

    def finding(self, found: Found) -> Diagnostic:
        """As a finding, at the rule it is about and with the place of the other one."""
        other = found.other
        return Diagnostic(
            _CODES[found.sort],
            self._message(found),
            found.rule.span,
            help=f"{_ADVICE[found.sort]}; {_OR_EXPLAIN}",
            note=self._conditions(found) or None,
            related=((other.span, f"regelen «{other.id}»"),) if other else (),
        )

    def question(self, found: Found) -> str:
        """What is left open, and why."""
        rules = [row for row in (found.rule, found.other) if row]
        asked = _QUESTIONS[found.sort].format(*(row.id for row in rules))
        judged = any(isinstance(atom, Judgement) for row in rules for atom, _ in row.conditions)
        return f"{asked}: {_JUDGED if judged else _SUMMED}"

    def _message(self, found: Found) -> str:
        values = {
            "rule": found.rule.id,
            "other": found.other.id if found.other else "",
            "days": _days(found.days) if found.days else "",
            "when": f" {_days(found.days)}" if found.days else "",
            "what": self._opposites(found.text) if found.sort is Sort.CONTRADICTION else found.text,
        }
        sort = f"{found.sort.name}_DAYS" if found.days else found.sort.name
        return _MESSAGES.get(sort, _MESSAGES[found.sort.name]).format(**values)

    def _conditions(self, found: Found) -> str:
        return listed(f"«at {self.condition(asked)}»" for asked in found.about) if found.about else ""

    def _opposites(self, target: str) -> str:
        """What one of two rules says and the other one denies."""
        sort, _, name = target.partition(":")
        if sort == "omfang":
            return f"den ene legger til {printed(name.split('/', 2)[2])}, den andre tar det bort"
        verb = "gir adgang til" if sort == "adgang" else "pålegger"
        return f"den ene {verb} det den andre forbyr: «{self._words.duties[target].label}»"

    def condition(self, asked: Asked) -> str:
        """A condition as a clause after «at»."""
        atom, negated = asked
        if not isinstance(atom, Target):
            return self._wording.condition(atom, negated=negated)
        no = "ikke " if negated else ""
        words = self._words
        if atom.id in words.derived:
            return f"virksomheten {no}regnes som «{words.derived[atom.id].label}»"
        if atom.id in words.documents:
            return f"virksomheten {no}skal ha «{words.documents[atom.id].label}»"
        if atom.id in words.duties:
            return f"virksomheten {no}plikter å «{words.duties[atom.id].label}»"
        return f"{self._law(atom.id)} {no}gjelder"

    def _law(self, target: str) -> str:
        name = target.removeprefix("omfang:").removeprefix("unntak:")
        provision, act = self._words.provisions.get(name), self._words.acts.get(name)
        if provision:
            return f"{self._words.acts[provision.act].short_title} {provision.section}"
        return act.short_title if act else name


def _days(window: Window) -> str:
    """«fra 1.1.2024», «til 31.12.2023», «fra 1.1.2024 til 31.1.2024»."""
    parts = []
    if window.first:
        parts.append(f"fra {day(window.first)}")
    if window.last:
        parts.append(f"til {day(window.last)}")
    return " ".join(parts)
