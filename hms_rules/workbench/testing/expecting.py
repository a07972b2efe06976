"""What the Så lines of a test expect, held against an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from hms_rules.answering import assumption
from hms_rules.assessment import Explanation, Question, Verdict
from hms_rules.diagnostics import did_you_mean
from hms_rules.explaining import Explainer
from hms_rules.language.conclusions import FOLLOW_ONS
from hms_rules.language.document import Phrase
from hms_rules.language.forms import Form, Sentence, Setting, form, read_as, refuse
from hms_rules.language.references import label_of, read_law
from hms_rules.language.tree import Timing
from hms_rules.questions import asked_first, with_broader
from hms_rules.verdicts import deadlines
from hms_rules.wording import timing
from hms_rules.workbench.testing.stating import read_target

VERDICTS = {
    Verdict.APPLIES: "gjelder",
    Verdict.DOES_NOT_APPLY: "gjelder ikke",
    Verdict.UNDETERMINED: "må avklares",
    Verdict.NEEDS_JUDGEMENT: "må vurderes",
}
_BY_WORD = {word: verdict for verdict, word in VERDICTS.items()}


class Answer(Struct, frozen=True):
    """The answer a test looks at: target by target, or what is left to ask.

    Attributes:
        explainer: explains the targets the test asks about.
        questions_left: the questions of the whole answer, made where a line asks for them.
        provisions: the provision of every rule, by the rule's id.
        about: what the line above spoke of; «begrunnelsen» and «fristen» are about it.
    """

    explainer: Explainer
    questions_left: Callable[[], list[Question]]
    provisions: Mapping[str, str]
    about: str = ""

    def number(self, target: str) -> int | None:
        """The number of a target; none when no rule is about it."""
        return self.explainer.derivation.numbers.get(target)

    def explain(self, target: str) -> Explanation | None:
        """Explain a target; none when no rule is about it."""
        number = self.number(target)
        return None if number is None else self.explainer.explain(number)

    def assumptions(self) -> list[str]:
        """What the line above leans on, each with its value in words."""
        number, behind = self.number(self.about), self.explainer.behind
        leaning = () if number is None else sorted(self.explainer.derivation.assumptions(number))
        return [assumption(fact, behind.base, behind.vocabulary) for fact in leaning]


class Outcome(Struct, frozen=True):
    """What a Så line found: whether it holds, what was expected and what the answer is."""

    holds: bool
    expected: str
    actual: str
    about: str = ""


class Expectation(Struct, frozen=True):
    """What a Så line looks for in the answer.

    Attributes:
        target: the id of what it is about; empty for what the line above is about.
        look: holds it against the answer.
    """

    target: str
    look: Callable[[Answer], Outcome]


# ------------------------------------------------------------------ verdicts


def _verdict(target: str, wanted: Verdict) -> Expectation:
    def look(answer: Answer) -> Outcome:
        number = answer.number(target)
        if number is None:
            return Outcome(False, VERDICTS[wanted], f"ingen regel handler om {target}", target)
        found, missing = answer.explainer.verdict(number), answer.explainer.derivation.missing(number)
        because = f" ({', '.join(answer.explainer.reasons.get(m, m) for m in missing)})" if missing else ""
        return Outcome(found is wanted, VERDICTS[wanted], VERDICTS[found] + because, target)

    return Expectation(target, look)


def _law(sentence: Sentence) -> Expectation | None:
    law = sentence["law"]
    target = _named_law(law, sentence.setting)
    wanted = Verdict.DOES_NOT_APPLY if sentence.has("not") else Verdict.APPLIES
    return _verdict(target, wanted) if target else None


def _named_law(law: Phrase, setting: Setting) -> str | None:
    if re.match(r"(?:loven|forskriften|bestemmelsen|kapittelet|§)(?: |$)", law.text):
        raise refuse(
            "E0209",
            f"«{law.text}» sier ikke hvilken lov eller forskrift",
            law,
            "skriv kortnavnet, f.eks. «arbeidsmiljøloven § 6-1»",
        )
    target = read_law(law, setting)
    if target is None and not re.match(r"det |svaret |begrunnelsen |fristen ", law.text):
        near = did_you_mean(law.text, setting.names.act_names())
        raise refuse("E0209", f"ukjent lov eller forskrift «{law.text}»", law, near)
    return target


class _Labelled(Struct, frozen=True):
    """Builds the expectation that something named by a label applies, or not."""

    sort: str

    def __call__(self, sentence: Sentence) -> Expectation:
        wanted = Verdict.DOES_NOT_APPLY if sentence.has("not") or sentence.has("not2") else Verdict.APPLIES
        return _verdict(label_of(self.sort, sentence["name"], sentence.names), wanted)


def _open(sentence: Sentence) -> Expectation:
    wanted = {"avklares": Verdict.UNDETERMINED, "vurderes": Verdict.NEEDS_JUDGEMENT}[
        sentence["how"].text.casefold()
    ]
    return _verdict(read_target(sentence["what"], sentence.setting), wanted)


def _answer_is(sentence: Sentence) -> Expectation | None:
    said = sentence["verdict"]
    if said.text not in _BY_WORD:
        raise refuse("E0202", f"«{said.text}» er ikke et svar", said, f"svarene er «{'», «'.join(_BY_WORD)}»")
    target = _named_law(sentence["law"], sentence.setting)
    return _verdict(target, _BY_WORD[said.text]) if target else None


# ------------------------------------------------------------------ reasons


def _next_question(sentence: Sentence) -> Expectation | None:
    target, text = _named_law(sentence["law"], sentence.setting), sentence["text"].text
    if target is None:
        return None

    def look(answer: Answer) -> Outcome:
        found = answer.explain(target)
        behind = answer.explainer.behind
        missing = set(found.missing) if found else set[str]()
        questions = answer.questions_left()
        # What is narrower than something the answer as a whole asks for waits for that.
        first = asked_first({*missing, *(q.fact for q in questions)}, behind.vocabulary)
        open_ = [q for q in questions if q.fact in with_broader(missing, first)]
        # A fact is asked for before anybody is asked to judge.
        asked = [q.text for q in sorted(open_, key=lambda q: q.type == "judgement")]
        actual = f"det neste spørsmålet er «{asked[0]}»" if asked else "det er ingen spørsmål igjen"
        return Outcome(asked[:1] == [text], f"det neste spørsmålet er «{text}»", actual, target)

    return Expectation(target, look)


def _assumption(sentence: Sentence) -> Expectation:
    text = sentence["text"].text

    def look(answer: Answer) -> Outcome:
        found = answer.assumptions()
        holds = any(text in (told, told.partition(": ")[0]) for told in found)
        actual = (
            f"svaret bygger på «{'», «'.join(found)}»" if found else "svaret bygger ikke på noen antakelser"
        )
        return Outcome(holds, f"svaret bygger på «{text}»", actual, answer.about)

    return Expectation("", look)


def _cites(sentence: Sentence) -> Expectation | None:
    law = sentence["law"]
    cited = _named_law(law, sentence.setting)
    if cited is None:
        return None

    def look(answer: Answer) -> Outcome:
        found = answer.explain(answer.about)
        rules = [*(b.rule for b in found.because), *(w.rule for w in found.why_not)] if found else []
        provisions = dict.fromkeys(answer.provisions.get(r, r) for r in rules)
        holds = any(p == cited or p.startswith(f"{cited}/") for p in provisions)
        return Outcome(
            holds, f"viser til {law.text}", f"viser til {', '.join(provisions) or 'ingenting'}", answer.about
        )

    return Expectation("", look)


def _deadline(sentence: Sentence) -> Expectation:
    wanted, no = timing(_read_timing(sentence["deadline"], sentence.setting)), sentence.has("not")

    def look(answer: Answer) -> Outcome:
        found = deadlines(answer.explainer, answer.about)
        said = f"; {wanted}; " in f"; {found}; "  # one of several
        expected = f"fristen er {'ikke ' if no else ''}{wanted}"
        return Outcome(said is not no, expected, f"fristen er {found or 'ikke satt'}", answer.about)

    return Expectation("", look)


def _read_timing(said: Phrase, setting: Setting) -> Timing:
    """Read what stands after «det skal skje» or «det skal gjentas» in rules; a bare date is the last day."""
    is_date = said.text[:1].isdigit()
    for head in ("det skal skje innen",) if is_date else ("det skal skje", "det skal gjentas"):
        line = Phrase.written(f"{head} <frist>", said.span).fill({"frist": said})
        read = read_as(FOLLOW_ONS, line, (), setting)
        if read:
            return read[1]
    raise refuse("E0202", f"«{said.text}» er ikke en frist", said, _DEADLINES)


_DEADLINES = (
    'skriv en dato, eller som i reglene: «senest 14 dager etter "ulykken"», '
    '«når "arbeidet begynner"» eller «minst hvert 3. år»'
)


THEN: tuple[Form[Expectation], ...] = (
    form(
        "dokument",
        r'(?:skal virksomheten (?P<not>ikke )?ha|virksomheten skal (?P<not2>ikke )?ha) "(?P<name>[^"]+)"',
        _Labelled("dokument"),
        'skal virksomheten ikke ha "Beredskapsplan for industrivernet"',
        "dokumentet kreves, eller ikke",
    ),
    form(
        "plikt",
        r'(?:plikter virksomheten (?P<not>ikke )?å|virksomheten plikter (?P<not2>ikke )?å) "(?P<name>[^"]+)"',
        _Labelled("plikt"),
        'plikter virksomheten å "opprette arbeidsmiljøutvalg"',
        "plikten følger, eller ikke",
    ),
    form(
        "adgang",
        r'(?:kan virksomheten(?P<not> ikke)?|virksomheten kan(?P<not2> ikke)?) "(?P<name>[^"]+)"',
        _Labelled("adgang"),
        'kan virksomheten "avtale en annen ordning"',
        "adgangen finnes, eller ikke",
    ),
    form(
        "forbud",
        r'(?:er det (?P<not>ikke )?forbudt å|det er (?P<not2>ikke )?forbudt å) "(?P<name>[^"]+)"',
        _Labelled("forbud"),
        'er det forbudt å "la barn arbeide"',
        "forbudet gjelder, eller ikke",
    ),
    form(
        "avledet",
        r"(?:regnes virksomheten (?P<not>ikke )?som|virksomheten regnes (?P<not2>ikke )?som) "
        r'"(?P<name>[^"]+)"',
        _Labelled("begrep"),
        'regnes virksomheten som "storulykkevirksomhet"',
        "begrepet er avledet, eller ikke",
    ),
    form(
        "åpent",
        r"(?:må det|det må) (?P<how>avklares|vurderes) om (?P<what>.+)",
        _open,
        "må det avklares om arbeidsmiljøloven § 6-1 gjelder",
        "svaret mangler fakta, eller bare et skjønn",
    ),
    form(
        "svar",
        r'(?:er svaret|svaret) for (?P<law>.+?) (?:er )?"(?P<verdict>[^"]+)"',
        _answer_is,
        'er svaret for arbeidsmiljøloven § 6-1 "gjelder ikke"',
        "svaret, slik at det kan stå i en tabell",
    ),
    form(
        "spørsmål",
        r'(?:er )?det neste spørsmålet for (?P<law>.+?) (?:er )?"(?P<text>[^"]+)"',
        _next_question,
        'det neste spørsmålet for arbeidsmiljøloven § 6-1 er "Hvor mange …?"',
        "det som bør spørres om først",
    ),
    form(
        "antakelse",
        r'(?:bygger svaret|svaret bygger) på antakelsen "(?P<text>[^"]+)"',
        _assumption,
        'svaret bygger på antakelsen "…"',
        "noe er antatt",
    ),
    form(
        "hjemmel",
        r"(?:viser begrunnelsen|begrunnelsen viser) til (?P<law>.+)",
        _cites,
        "begrunnelsen viser til arbeidsmiljøloven § 6-1",
        "bestemmelsen svaret over bygger på",
    ),
    form(
        "frist",
        r"(?:er fristen|fristen er) (?P<not>ikke )?(?P<deadline>.+)",
        _deadline,
        'fristen er senest 14 dager etter "ulykken"',
        "en frist for plikten over, skrevet som i reglene; en dato alene er siste dag",
    ),
    form(
        "lov",
        r"gjelder (?P<not>ikke )?(?P<law>.+)",
        _law,
        "gjelder ikke forskrift om industrivern § 7",
        "loven eller bestemmelsen gjelder, eller ikke",
    ),
    form(
        "lov, snudd",
        r"(?P<law>.+?) gjelder(?P<not> ikke)?",
        _law,
        "arbeidsmiljøloven gjelder",
        "loven eller bestemmelsen gjelder, eller ikke",
    ),
)


def expect(text: Phrase, setting: Setting) -> Expectation:
    """Read a Så line.

    Raises:
        Refused: no form fits.
    """
    read = read_as(THEN, text, (), setting)
    if read is None:
        near = did_you_mean(text.text, [f.example for f in THEN])
        raise refuse("E0202", f"ukjent forventning i testen «{text.text}»", text, near)
    return read[1]
