"""What literals say in Norwegian: as a condition, and as the change that would make it hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from hms_rules.language.tree import (
    Comparator,
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Judgement,
    Literal,
    NotRead,
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
    OnlyActivities,
    Timing,
)
from hms_rules.vocabulary import Vocabulary

_COMPARED = {
    Comparator.AT_LEAST: ("minst {}", "mindre enn {}"),
    Comparator.MORE_THAN: ("mer enn {}", "høyst {}"),
    Comparator.LESS_THAN: ("mindre enn {}", "minst {}"),
    Comparator.AT_MOST: ("høyst {}", "mer enn {}"),
    Comparator.EXACTLY: ("nøyaktig {}", "noe annet enn {}"),
}
_REACHED = {
    Comparator.AT_LEAST: ("fra {}", "under {}"),
    Comparator.MORE_THAN: ("ved mer enn {}", "til og med {}"),
    Comparator.LESS_THAN: ("under {}", "fra {}"),
    Comparator.AT_MOST: ("til og med {}", "ved mer enn {}"),
    Comparator.EXACTLY: ("ved {}", "ved noe annet enn {}"),
}
_FEW_CODES = 4


def number(value: float, unit: str | None = None) -> str:
    """A number with decimal comma, and its unit when it has one: «3200 liter», «1,5 kW»."""
    text = f"{value:.10g}".replace(".", ",")
    return f"{text} {unit}" if unit else text


def day(value: date) -> str:
    """A date as Norwegians write it: 1.1.2024."""
    return f"{value.day}.{value.month}.{value.year}"


def listed(parts: Iterable[str], word: str = "og") -> str:
    """«a, b og c»."""
    parts = list(parts)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {word} {parts[-1]}"


def signed(sections: Sequence[str]) -> list[str]:
    """Sections to be cited together, the sign once: «§§ 2-1», «3-1», «vedlegg 2»."""
    numbered = [section.removeprefix("§").strip() for section in sections if section.startswith("§")]
    others = [section for section in sections if not section.startswith("§")]
    if numbered:
        numbered[0] = f"{'§' * min(len(numbered), 2)} {numbered[0]}"
    return [*numbered, *others]


class Wording:
    """Puts literals into words with the vocabulary's own sentences."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary
        self._said: dict[tuple[Literal, bool], str] = {}

    def condition(self, literal: Literal, *, negated: bool = False) -> str:
        """The condition as a clause after «at»."""
        if (literal, negated) not in self._said:
            self._said[literal, negated] = self._say(literal, negated=negated)
        return self._said[literal, negated]

    def _say(self, literal: Literal, *, negated: bool) -> str:  # noqa: PLR0911  # one return a literal
        match literal:
            case Comparison():
                quantity = self._words.quantities[literal.quantity]
                shown = number(literal.number, self._words.symbol(quantity.unit))
                return f"{quantity.label} er {_COMPARED[literal.comparator][negated].format(shown)}"
            case DateComparison():
                label = self._words.quantities[literal.quantity].label
                return f"{label} er {_date(literal.comparator, literal.date, negated=negated)}"
            case FactHolds():
                fact = self._words.facts[literal.fact]
                return fact.negated_clause if negated else fact.clause
            case OnlyActivities():
                labels = listed((self._words.facts[a].label for a in literal.activities), "eller")
                return f"virksomheten {'ikke ' if negated else ''}bare driver {labels}"
            case Industry():
                which = "næringskoden" if literal.main else "en av næringskodene"
                return f"{which} {'ikke ' if negated else ''}er {self._codes(literal)}"
            case ObjectExists():
                return self._object(literal, negated=negated)
            case DecisionExists():
                label = self._words.decisions[literal.decision].label
                return f"det {'ikke ' if negated else ''}foreligger vedtak om «{label}»"
            case Judgement():
                judged = "at det ikke er slik" if negated else "slik"
                return f"det er vurdert {judged}: {literal.reason}"
            case NotRead():
                return _UNREAD[literal.reason]

    def change(self, literal: Literal, *, negated: bool = False) -> str:
        """What would have to be so: «fra 30», «når virksomheten …»."""
        if isinstance(literal, Comparison):
            unit = self._words.symbol(self._words.quantities[literal.quantity].unit)
            return _REACHED[literal.comparator][negated].format(number(literal.number, unit))
        return f"når {self.condition(literal, negated=negated)}"

    def _codes(self, literal: Industry) -> str:
        shown = (
            listed(literal.codes[:_FEW_CODES], "eller")
            if len(literal.codes) <= _FEW_CODES
            else (
                f"{', '.join(literal.codes[:_FEW_CODES])} eller en av {len(literal.codes) - _FEW_CODES} andre"
            )
        )
        without = f" unntatt {listed(literal.except_codes)}" if literal.except_codes else ""
        standard = " (SN2007)" if literal.standard == "SN2007" else ""
        return f"{shown}{without}{standard}"

    def _object(self, literal: ObjectExists, *, negated: bool) -> str:
        kind = self._words.kinds[literal.object_kind]
        head = f"virksomheten {'ikke ' if negated else ''}{kind.verb} {kind.indefinite}"
        terms = [self.term(t) for t in literal.terms]
        return f"{head} der {listed(terms)}" if terms else head

    def term(self, term: ObjectTerm) -> str:
        """A condition on one object, after «der»."""
        match term:
            case ObjectCounts():
                return self._counts(term)
            case ObjectComparison():
                measure = self._words.measures[term.measure]
                shown = number(term.number, self._words.symbol(measure.unit))
                return f"{measure.label} er {_COMPARED[term.comparator][False].format(shown)}"
            case ObjectDate():
                label = self._words.measures[term.measure].label
                return f"{label} er {_date(term.comparator, term.date, negated=False)}"
            case ObjectIs():
                measure = self._words.measures[term.measure]
                return f"den {measure.negated_clause if term.negated else measure.clause}"
            case ObjectHasCode():
                label = self._words.measures[term.measure].label
                return f"{label} {'ikke ' if term.negated else ''}er {listed(term.codes, 'eller')}"

    def _counts(self, term: ObjectCounts) -> str:
        """What makes an object count as a derived kind; its name where that can be several things."""
        if len(term.alternatives) == 1 and not term.negated:
            return listed(self.term(t) for t in term.alternatives[0])
        label = self._words.kinds[term.derived_kind].label
        return f"den {'ikke ' if term.negated else ''}regnes som «{label}»"


_UNREAD = {
    "not_modelled": "rettstilstanden denne dagen ikke er lagt inn",
    "amended": "bestemmelsen er endret og ennå ikke lest på nytt",
}


def _date(comparator: Comparator, value: date, *, negated: bool) -> str:
    before = (comparator is Comparator.LESS_THAN) != negated
    return f"før {day(value)}" if before else f"fra og med {day(value)}"


_PERIODS = {"D": ("dag", "dager"), "W": ("uke", "uker"), "M": ("måned", "måneder"), "Y": ("år", "år")}
_TIMES = {"H": ("time", "timer"), "M": ("minutt", "minutter")}


def period(duration: str) -> str:
    """An ISO 8601 duration of one part in words: `P14D` is «14 dager», `PT4H` «4 timer»."""
    names = _TIMES if duration.startswith("PT") else _PERIODS
    count = int(duration.strip("PTDWMYH"))
    one, many = names[duration[-1]]
    return f"{count} {one if count == 1 else many}"


_ORDINALS = (
    "",
    "",
    "annet ",
    "tredje ",
    "fjerde ",
    "femte ",
    "sjette ",
    "sjuende ",
    "åttende ",
    "niende ",
    "tiende ",
)


def ordinal_period(duration: str) -> str:
    """An ISO 8601 duration as how often: `P1Y` is «hvert år», `P3Y` «hvert tredje år», `P1W` «hver uke»."""
    count, one = int(duration.strip("PDWMY")), _PERIODS[duration[-1]][0]
    every = "hvert" if one == "år" else "hver"
    if (count, every) == (2, "hver"):
        return f"annenhver {one}"
    return f"{every} {_ORDINALS[count]}{one}" if count < len(_ORDINALS) else f"{every} {count}. {one}"


def timing(said: Timing) -> str:  # noqa: PLR0911  # one return a sort
    """A follow-on line in words: «senest 14 dager etter ulykken», «minst hvert tredje år»."""
    event, time = said.event or "", period(said.period) if said.period else ""
    match said.sort:
        case "by":
            return f"innen {day(said.date)}" if said.date else ""
        case "before":
            return f"senest {time} før {event}"
        case "after":
            return f"senest {time} etter {event}"
        case "when":
            return f"når {event}"
        case "repeat":
            return f"minst {ordinal_period(said.period or '')}"
        case "keep":
            return f"oppbevares i minst {time}" + (f" etter {event}" if event else "")
        case "for":
            return f"for {event}"
