"""What is found between rules, in words: what it is, where, and what to do."""

from __future__ import annotations

from hms_rules.diagnostics import Diagnostic
from hms_rules.language.compiled import CompiledRuleset
from hms_rules.language.drafts import ADDS, TAKES_AWAY
from hms_rules.language.tree import Judgement, Target, Window
from hms_rules.wording import day, listed
from hms_rules.workbench.describing import Describer
from hms_rules.workbench.overlap.found import Found, Sort
from hms_rules.workbench.rows import Asked

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
_OR_EXPLAIN = "er det ment slik, skriv grunnen på en linje om «{}» i overlapp.csv ved reglene"
_QUESTIONS = {
    Sort.SUBSUMED: "om «{}» er overflødig ved siden av «{}»",
    Sort.CONTRADICTION: "om «{}» og «{}» kan slå til sammen",
    Sort.NEVER: "om «{}» kan slå til",
}
_JUDGED = "det kommer an på et skjønn"
_SUMMED = "det kommer an på tall som er summert, eller på to næringsstandarder"


class Telling:
    """Puts what is found into words."""

    def __init__(self, ruleset: CompiledRuleset) -> None:
        self._describer = Describer(ruleset)
        self._words = ruleset.vocabulary

    def finding(self, found: Found) -> Diagnostic:
        """As a finding, at the rule it is about and with the place of the other one."""
        other = found.other
        return Diagnostic(
            _CODES[found.sort],
            self._message(found),
            found.rule.span,
            help=f"{_ADVICE[found.sort]}; {_OR_EXPLAIN.format(found.name)}",
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
        said = [f"«at {clause(asked, self._describer)}»" for asked in found.about]
        return listed(said) if said else ""

    def _opposites(self, target: str) -> str:
        """What one of two rules says and the other one denies."""
        sort, _, name = target.partition(":")
        if sort == "omfang":
            return f"den ene legger til {self._describer.target(name)}, den andre tar det bort"
        verb = "gir adgang til" if sort == "adgang" else "pålegger"
        return f"den ene {verb} det den andre forbyr: «{self._words.duties[target].label}»"


def clause(asked: Asked, describer: Describer) -> str:
    """A condition as it stands after «at»."""
    atom, negated = asked
    if not isinstance(atom, Target):
        return describer.words.condition(atom, negated=negated)
    name = atom.id.removeprefix(ADDS).removeprefix(TAKES_AWAY)
    return f"{describer.target(name)} {'gjelder ikke' if negated else 'gjelder'}"


def _days(window: Window) -> str:
    """«fra 1.1.2024», «til 31.12.2023», «fra 1.1.2024 til 31.1.2024», «1.1.2024»."""
    if window.first and window.first == window.last:
        return day(window.first)
    first = [f"fra {day(window.first)}"] if window.first else []
    last = [f"til {day(window.last)}"] if window.last else []
    return " ".join((*first, *last))
