"""The conditions of the grammar: what can stand after «at», or after «Men ikke dersom»."""

from __future__ import annotations

import re

from msgspec import Struct

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.language import industries
from hms_rules.language.dates import DATE_COMPARATORS, read_date_bound
from hms_rules.language.document import Phrase
from hms_rules.language.forms import Form, Refused, Sentence, Setting, form, refuse
from hms_rules.language.names import Names, fold
from hms_rules.language.numbers import COMPARATORS, read_bounds
from hms_rules.language.references import label_of, read_law
from hms_rules.language.things import read_object, read_short
from hms_rules.language.tree import (
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Literal,
    OnlyActivities,
    Target,
)
from hms_rules.vocabulary import ValueType

Atom = Literal | Target
Read = tuple[tuple[Atom, bool], ...]
"""What a sentence says: atoms, each with whether it is negated, all of which must hold."""


# ------------------------------------------------------------------ facts, quantities, dates


def _fact(sentence: Sentence) -> Read | None:
    found = sentence.names.facts.get(fold(sentence.text.text))
    return ((FactHolds(found[0]), found[1]),) if found else None


def _quantity(sentence: Sentence) -> Read | None:
    names = sentence.names
    found = names.quantity_at(sentence.text.text)
    if found is None:
        return None
    quantity, at = found
    rest = sentence.text.rest(at)
    if quantity.type is ValueType.DATE:
        comparator, day = read_date_bound(rest)
        return ((DateComparison(quantity.id, comparator, day), False),)
    if rest.text.startswith(tuple(f"{word} " for word in DATE_COMPARATORS)):
        raise refuse(
            "E0307", f"«{quantity.label}» er et tall, ikke en dato", rest, "skriv f.eks. «minst» og tallet"
        )
    bounds = read_bounds(rest, quantity.label, quantity.unit, quantity.type, names)
    return tuple((Comparison(quantity.id, comparator, number), False) for comparator, number in bounds)


# ------------------------------------------------------------------ activities, decisions


def _only(sentence: Sentence) -> Read:
    names, found, findings = sentence.names, list[str](), list[Diagnostic]()
    for row in sentence.table:
        cell = row.cells[0]
        activity = names.activities.get(fold(cell.text))
        if activity:
            found.append(activity)
            continue
        labels = [names.vocabulary.facts[a].label for a in dict.fromkeys(names.activities.values())]
        near = did_you_mean(cell.text, labels)
        findings.append(
            Diagnostic(
                "E0207", f"ukjent aktivitet «{cell.text}»", cell.span, near or "legg aktiviteten i ontologien"
            )
        )
    if findings:
        raise Refused(*findings)
    return ((OnlyActivities(tuple(sorted(set(found)))), sentence.has("not")),)


def _decision(sentence: Sentence) -> Read:
    return ((DecisionExists(label_of("vedtak", sentence["name"], sentence.names)), sentence.has("not")),)


# ------------------------------------------------------------------ what other rules conclude


class _Labelled(Struct, frozen=True):
    """Builds a condition on something named by a label in quotes."""

    sort: str

    def __call__(self, sentence: Sentence) -> Read:
        return ((Target(label_of(self.sort, sentence["name"], sentence.names)), sentence.has("not")),)


def _law(sentence: Sentence) -> Read | None:
    target = read_law(sentence["law"], sentence.setting)
    return ((Target(target), sentence.has("not")),) if target else None


# ------------------------------------------------------------------ the table of forms

_COMPARED = "|".join((*COMPARATORS, *DATE_COMPARATORS))

CONDITIONS: tuple[Form[Read], ...] = (
    form(
        "faktum",
        r".+",
        _fact,
        "virksomheten utfører asbestarbeid",
        "begrepet gjelder, med sin egen setning eller nekting fra ontologien",
    ),
    form(
        "størrelse",
        r".+ er .+",
        _quantity,
        "antall arbeidstakere er minst 10 og mindre enn 30",
        "tallet eller datoen står slik i forhold til lovens",
    ),
    form(
        "hovednæring",
        r"(?P<main>næringskoden) (?P<not>ikke )?er (?!en av:)(?P<codes>.+)",
        industries.read_codes,
        "næringskoden er 41.2",
        "hovednæringen er denne koden eller en under den",
    ),
    form(
        "hovednæring i tabell",
        r"(?P<main>næringskoden) (?P<not>ikke )?er en av:",
        industries.read_table,
        "næringskoden er en av:",
        "hovednæringen er en av kodene, og ingen av dem i «unntatt»",
        ("kode", "[unntatt]"),
    ),
    form(
        "næring",
        r"(?:en|én|(?P<none>ingen)) av næringskodene er (?!en av:)(?P<codes>.+)",
        industries.read_codes,
        "en av næringskodene er 41.2",
        "en av de registrerte næringene er denne koden eller en under den",
    ),
    form(
        "næring i tabell",
        r"(?:en|én|(?P<none>ingen)) av næringskodene er en av:",
        industries.read_table,
        "en av næringskodene er en av:",
        "en av de registrerte næringene er en av kodene",
        ("kode", "[unntatt]"),
    ),
    form(
        "bare",
        r"virksomheten (?P<not>ikke )?bare driver ett eller flere av:",
        _only,
        "virksomheten bare driver ett eller flere av:",
        "virksomheten driver noe av dette og ikke noe annet",
        ("aktivitet",),
    ),
    form(
        "vedtak",
        r'det (?P<not>ikke )?foreligger vedtak om "(?P<name>[^"]+)"',
        _decision,
        'det foreligger vedtak om "pålegg om industrivern"',
        "et pålegg, en tillatelse eller et fritak er gitt; antas ikke gitt",
    ),
    form(
        "avledet",
        r'virksomheten (?P<not>ikke )?regnes som "(?P<name>[^"]+)"',
        _Labelled("begrep"),
        'virksomheten regnes som "storulykkevirksomhet"',
        "en annen regel har avledet begrepet",
    ),
    form(
        "plikt",
        r'virksomheten (?P<not>ikke )?plikter å "(?P<name>[^"]+)"',
        _Labelled("plikt"),
        'virksomheten plikter å "opprette arbeidsmiljøutvalg"',
        "en annen regel gir plikten",
    ),
    form(
        "dokument",
        r'virksomheten (?P<not>ikke )?skal (?P<not2>ikke )?ha "(?P<name>[^"]+)"',
        _Labelled("dokument"),
        'virksomheten skal ha "Beredskapsplan for industrivernet"',
        "en annen regel krever dokumentet",
    ),
    form(
        "ting med vilkår",
        r"virksomheten (?P<not>ikke )?(?P<have>.+) der:",
        read_object,
        "virksomheten har en nedgravd oljetank der:",
        "én og samme ting oppfyller alle vilkårene i tabellen",
        ("vilkår",),
    ),
    form(
        "ting",
        r"virksomheten (?P<not>ikke )?(?P<have>.+)",
        read_object,
        "virksomheten har en nedgravd oljetank",
        "virksomheten har minst én slik ting",
    ),
    form(
        "ting, kort",
        r"minst én (?P<thing>.+) har (?P<measure>.+) på (?P<bounds>.+)",
        read_short,
        "minst én nedgravd oljetank har volum på mer enn 3200 liter",
        "minst én slik ting har et mål av denne størrelsen",
    ),
    form(
        "lov",
        r"(?P<law>.+?)(?P<not> ikke)? gjelder",
        _law,
        "arbeidsmiljøloven § 6-1 gjelder",
        "loven, forskriften eller bestemmelsen gjelder for virksomheten",
    ),
)


# ------------------------------------------------------------------ what went wrong


def unknown_condition(text: Phrase, setting: Setting) -> Refused:
    """Say as exactly as possible why no form fits."""
    names = setting.names
    said = text.text
    compared = re.match(rf"(?P<name>.+?) er (?:{_COMPARED}|mellom|over|under) ", said)
    if compared:
        near = did_you_mean(compared["name"], [q.label for q in names.vocabulary.quantities.values()])
        return refuse(
            "E0203",
            f"ukjent størrelse «{compared['name']}»",
            text.group(compared, "name"),
            near or "legg størrelsen i ontologien, eller bruk navnet som står der",
        )
    short = re.match(r"minst (?:én|en|ett|et) (?P<thing>.+?) (?:har|med) ", said)
    if short:
        near = did_you_mean(short["thing"], [k.label for k in names.vocabulary.kinds.values()])
        return refuse(
            "E0205",
            f"ukjent ting «{short['thing']}»",
            text.group(short, "thing"),
            near or "legg tingen i ontologien; formen er «minst én <ting> har <mål> på mer enn 3200 liter»",
        )
    thing = re.match(r"virksomheten (?:ikke )?(?P<have>\S+ .+?) der:?$", said)
    if thing:
        near = did_you_mean(
            thing["have"], [f"{k.verb} {k.indefinite}" for k in names.vocabulary.kinds.values()]
        )
        return refuse(
            "E0205",
            f"ukjent ting i «{thing['have']}»",
            text.group(thing, "have"),
            near or "legg tingen i ontologien, med verb og ubestemt form",
        )
    law = re.match(r"(?P<law>.+?)(?: (?:§|kapittel|vedlegg).*?)?(?: ikke)? gjelder$", said)
    if law and not said.startswith("virksomheten "):
        near = did_you_mean(law["law"], [*names.act_names(), "loven", "forskriften"])
        return refuse(
            "E0209",
            f"ukjent lov eller forskrift «{law['law']}»",
            text.group(law, "law"),
            near or "bruk kortnavnet fra ontologien",
        )
    return refuse("E0201", f"ukjent vilkår «{said}»", text, _nearest(said, names))


def _nearest(said: str, names: Names) -> str:
    if re.search("[“”«»„]", said):
        return 'bruk rette anførselstegn, "…", rundt navnet'
    if said.startswith("at "):
        return "«at» står to ganger"
    clauses = [c for f in names.vocabulary.facts.values() for c in (f.clause, f.negated_clause) if c]
    things = [f"virksomheten {k.verb} {k.indefinite}" for k in names.vocabulary.kinds.values()]
    examples = [f.example for f in CONDITIONS[2:]]
    near = did_you_mean(said, [*clauses, *things, *examples])
    return near or "bruk en setning fra ontologien, eller legg begrepet der"
