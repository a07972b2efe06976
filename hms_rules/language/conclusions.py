"""The conclusions of the grammar: what can stand after «Så», and the lines that follow on a duty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.language.dates import read_date, read_interval, read_period
from hms_rules.language.document import Phrase
from hms_rules.language.forms import Form, Refused, Sentence, Setting, form, read_as, refuse
from hms_rules.language.names import fold
from hms_rules.language.references import label_of, own_act, read_law
from hms_rules.language.sections import is_act
from hms_rules.language.things import regarded_as
from hms_rules.language.tree import Conclusion, ObjectConclusion, ScopeConclusion, Timing

Concluded = Conclusion | ScopeConclusion | ObjectConclusion


class _Labelled(Struct, frozen=True):
    """Builds a conclusion about something named by a label in quotes."""

    sort: str

    def __call__(self, sentence: Sentence) -> Conclusion:
        return Conclusion(label_of(self.sort, sentence["name"], sentence.names), sentence.text.span)


def _applies(sentence: Sentence) -> Conclusion | None:
    word, setting = sentence["law"], sentence.setting
    said = fold(word.text)
    if said == "bestemmelsen":
        return Conclusion(setting.provision, sentence.text.span)
    if said == "kapittelet":
        return Conclusion(_chapter(word, setting), sentence.text.span)
    if said in ("loven", "forskriften"):
        return Conclusion(own_act(word, setting), sentence.text.span)
    named = setting.names.act_at(word.text)
    if named is None:
        return None
    if named[1] != len(word.text):
        raise refuse(
            "E0202",
            f"en regel konkluderer ikke om «{word.text}»",
            word,
            "skriv «gjelder bestemmelsen» under bestemmelsens egen «Regel:», eller en tabell under "
            "«gjelder disse bestemmelsene:»",
        )
    return Conclusion(named[0].id, sentence.text.span)


def _chapter(word: Phrase, setting: Setting) -> str:
    provisions = setting.names.vocabulary.provisions
    current: str | None = setting.provision
    while current and not re.search(r"/kapittel-[^/]+$", current):
        declared = provisions.get(current)
        current = declared.parent if declared else None
    if current is None:
        raise refuse(
            "E0403",
            "ontologien sier ikke hvilket kapittel bestemmelsen står i",
            word,
            "legg kapittelet i ontologien, med eli:is_part_of fra bestemmelsen",
        )
    return current


def _scope(sentence: Sentence) -> ScopeConclusion:
    found, findings = list[str](), list[Diagnostic]()
    for row in sentence.table:
        cell = row.cells[0]
        try:
            target = read_law(cell, sentence.setting)
            if target is None or is_act(target):
                raise refuse(
                    "E0402",
                    f"«{cell.text}» er ikke en bestemmelse",
                    cell,
                    "skriv f.eks. «kapittel 2», «§ 3-1» eller «arbeidsmiljøloven § 3-1»",
                )
            found.append(target)
        except Refused as refused:
            findings += refused.findings
    if findings:
        raise Refused(*findings)
    return ScopeConclusion(tuple(found), not sentence.has("not"), sentence.text.span)


def _regarded(sentence: Sentence) -> ObjectConclusion | None:
    names, thing = sentence.names, sentence["thing"]
    named = {
        fold(names.vocabulary.kinds[k].definite): own
        for own in sentence.setting.objects
        for k in reversed(names.lineage(own))
    }
    kind = named.get(fold(thing.text))
    if kind is None:
        if not any(fold(k.definite) == fold(thing.text) for k in names.vocabulary.kinds.values()):
            return None
        raise refuse(
            "E0205",
            f"«{thing.text}» er ikke nevnt i vilkårene",
            thing,
            did_you_mean(thing.text, named) or "skriv «at virksomheten har en … der:» først",
        )
    return ObjectConclusion(
        regarded_as(sentence["name"], names.vocabulary.kinds[kind], names), sentence.text.span
    )


def _judged(sentence: Sentence) -> Conclusion:
    reason = sentence["reason"].text
    found = read_as(JUDGED, sentence["what"], (), sentence.setting)
    if found is None:
        raise unknown_conclusion(sentence["what"], sentence.setting)
    return Conclusion(found[1].target, sentence.text.span, reason)


def _no_reason(sentence: Sentence) -> Conclusion | None:
    raise refuse("E0202", "det står ikke hva som må vurderes", sentence.text, 'slutt med «, fordi "<grunn>"»')


_APPLIES = "loven, forskriften, bestemmelsen eller kapittelet gjelder"
_MAY = "virksomheten får adgang til noe, gjerne i stedet for en plikt"

CONCLUSIONS: tuple[Form[Concluded], ...] = (
    form(
        "legger til",
        r"gjelder disse bestemmelsene:",
        _scope,
        "gjelder disse bestemmelsene:",
        "et virkeområde som legger til hele bestemmelser",
        ("bestemmelse",),
    ),
    form(
        "tar bort",
        r"gjelder (?P<not>ikke) disse bestemmelsene:",
        _scope,
        "gjelder ikke disse bestemmelsene:",
        "et virkeområde som tar bort hele bestemmelser",
        ("bestemmelse",),
    ),
    form(
        "dokument",
        r'(?:skal virksomheten ha|(?P<subject>virksomheten skal ha)) "(?P<name>[^"]+)"',
        _Labelled("dokument"),
        'skal virksomheten ha "Beredskapsplan for industrivernet"',
        "skriftlig dokumentasjon",
    ),
    form(
        "plikt",
        r'(?:plikter virksomheten å|(?P<subject>virksomheten plikter å)) "(?P<name>[^"]+)"',
        _Labelled("plikt"),
        'plikter virksomheten å "opprette arbeidsmiljøutvalg"',
        "en plikt som ikke er et dokument",
    ),
    form(
        "adgang",
        r'(?:kan virksomheten|(?P<subject>virksomheten kan)) "(?P<name>[^"]+)"',
        _Labelled("adgang"),
        'kan virksomheten "avtale en annen ordning"',
        _MAY,
    ),
    form(
        "forbud",
        r'(?:er det forbudt å|(?P<subject>det er forbudt å)) "(?P<name>[^"]+)"',
        _Labelled("forbud"),
        'er det forbudt å "la barn under 15 år arbeide"',
        "noe virksomheten ikke kan gjøre",
    ),
    form(
        "avledet",
        r'(?:regnes virksomheten som|(?P<subject>virksomheten regnes som)) "(?P<name>[^"]+)"',
        _Labelled("begrep"),
        'regnes virksomheten som "storulykkevirksomhet"',
        "et avledet begrep om virksomheten",
    ),
    form(
        "ting",
        r'(?:regnes (?P<thing>.+?) som) "(?P<name>[^"]+)"',
        _regarded,
        'regnes tanken som "stor tank"',
        "et avledet begrep om tingen i vilkåret",
    ),
    form(
        "må vurderes",
        r'(?:må det|(?P<subject>det må)) vurderes om (?P<what>.+?),? fordi "(?P<reason>[^"]+)"',
        _judged,
        'må det vurderes om bestemmelsen gjelder, fordi "risikoen kan tilsi det"',
        "et skjønn: et menneske må avgjøre det",
    ),
    form(
        "må vurderes uten grunn",
        r"(?:må det|(?P<subject>det må)) vurderes om (?P<what>.+)",
        _no_reason,
        "",
        "",
    ),
    form("gjelder", r"gjelder (?P<law>(?!ikke |disse ).+)", _applies, "gjelder forskriften", _APPLIES),
    form("gjelder, snudd", r"(?P<law>(?P<subject>.+)) gjelder", _applies, "forskriften gjelder", _APPLIES),
)

JUDGED: tuple[Form[Conclusion], ...] = (
    form(
        "dokument",
        r'(?:virksomheten )?skal ha "(?P<name>[^"]+)"',
        _Labelled("dokument"),
        'virksomheten skal ha "…"',
        "dokumentet",
    ),
    form(
        "plikt",
        r'(?:virksomheten )?plikter å "(?P<name>[^"]+)"',
        _Labelled("plikt"),
        'virksomheten plikter å "…"',
        "plikten",
    ),
    form(
        "adgang",
        r'(?:virksomheten )?kan "(?P<name>[^"]+)"',
        _Labelled("adgang"),
        'virksomheten kan "…"',
        "adgangen",
    ),
    form(
        "forbud",
        r'det er forbudt å "(?P<name>[^"]+)"',
        _Labelled("forbud"),
        'det er forbudt å "…"',
        "forbudet",
    ),
    form(
        "avledet",
        r'(?:virksomheten )?regnes som "(?P<name>[^"]+)"',
        _Labelled("begrep"),
        'virksomheten regnes som "…"',
        "begrepet",
    ),
    form("gjelder", r"(?P<law>.+) gjelder", _applies, "bestemmelsen gjelder", _APPLIES),
)


# ------------------------------------------------------------------ lines that follow on a duty or document

_EVENT = r'"(?P<event>[^"]+)"'


def _by(sentence: Sentence) -> Timing:
    return Timing("by", date=read_date(sentence["date"]))


def _within(sentence: Sentence) -> Timing:
    sort = "before" if sentence["when"].text == "før" else "after"
    return Timing(
        "before" if sort == "before" else "after",
        period=read_period(sentence["period"]),
        event=sentence["event"].text,
    )


def _when(sentence: Sentence) -> Timing:
    return Timing("when", event=sentence["event"].text)


def _repeat(sentence: Sentence) -> Timing:
    return Timing("repeat", period=read_interval(sentence["interval"]))


def _keep(sentence: Sentence) -> Timing:
    event = sentence["event"].text if sentence.has("event") else None
    return Timing("keep", period=read_period(sentence["period"]), event=event)


def _for(sentence: Sentence) -> Timing:
    return Timing("for", event=sentence["event"].text)


FOLLOW_ONS: tuple[Form[Timing], ...] = (
    form("frist", r"det skal skje innen (?P<date>.+)", _by, "det skal skje innen 2028-10-01", "siste dag"),
    form(
        "frist fra hendelse",
        rf"det skal skje senest (?P<period>.+) (?P<when>før|etter) {_EVENT}",
        _within,
        'det skal skje senest 14 dager etter "ulykken"',
        "tid før eller etter en hendelse",
    ),
    form(
        "ved hendelse",
        rf"det skal skje når {_EVENT}",
        _when,
        'det skal skje når "arbeidet begynner"',
        "ved en hendelse",
    ),
    form(
        "gjentas",
        r"det skal gjentas minst (?P<interval>.+)",
        _repeat,
        "det skal gjentas minst hvert 3. år",
        "hvor ofte",
    ),
    form(
        "oppbevares",
        rf"det skal oppbevares i minst (?P<period>[^\"]+?)(?: etter {_EVENT})?",
        _keep,
        'det skal oppbevares i minst 5 år etter "arbeidet er slutt"',
        "hvor lenge",
    ),
    form("for", rf"det er for {_EVENT}", _for, 'det er for "kranførere"', "hvem det er for"),
)


def is_follow_on(text: str) -> bool:
    """Whether a line is about the duty or document just above it."""
    return re.match(r"det skal (?:skje|gjentas|oppbevares)\b|det er for\b", text) is not None


# ------------------------------------------------------------------ what went wrong


def unknown_conclusion(text: Phrase, setting: Setting) -> Refused:
    """Say as exactly as possible why no form fits."""
    said = text.text
    if re.match(r"gjelder ikke |.+ gjelder ikke$|.+ ikke gjelder$", said):
        return refuse(
            "E0202",
            f"en regel konkluderer ikke med «{said}»",
            text,
            "skriv unntaket som «Men ikke dersom …» i regelen, eller en tabell under "
            "«gjelder ikke disse bestemmelsene:»",
        )
    law = re.fullmatch(r"gjelder (?P<law>.+)", said) or re.fullmatch(r"(?P<law>.+) gjelder", said)
    if law:
        known = [*setting.names.act_names(), "loven", "forskriften", "bestemmelsen", "kapittelet"]
        near = did_you_mean(law["law"], known)
        return refuse(
            "E0209",
            f"ukjent lov eller forskrift «{law['law']}»",
            text.group(law, "law"),
            near or "bruk kortnavnet fra ontologien",
        )
    if re.search("[“”«»„]", said):
        return refuse(
            "E0202", f"ukjent konklusjon «{said}»", text, 'bruk rette anførselstegn, "…", rundt navnet'
        )
    return refuse("E0202", f"ukjent konklusjon «{said}»", text, _nearest(said))


def _nearest(said: str) -> str:
    return did_you_mean(said, list(_examples())) or (
        "en konklusjon begynner med gjelder, skal virksomheten ha, plikter virksomheten å, "
        "kan virksomheten, er det forbudt å, regnes eller må det vurderes om"
    )


def _examples() -> Iterator[str]:
    yield from (f.example for f in CONCLUSIONS if f.example)
    yield from (f.example for f in FOLLOW_ONS)
