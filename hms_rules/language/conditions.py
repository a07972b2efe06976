"""The conditions of the grammar: what can stand after «at», or after «Men ikke dersom»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.language.document import Phrase
from hms_rules.language.forms import Form, Refused, Sentence, Setting, form, refuse
from hms_rules.language.names import Names, fold
from hms_rules.language.numbers import COMPARATORS, DATE_COMPARATORS, read_bounds, read_date_bound
from hms_rules.language.sections import section_id
from hms_rules.language.things import read_object, read_short
from hms_rules.language.tree import (
    Comparison,
    DateComparison,
    DecisionExists,
    FactHolds,
    Industry,
    Literal,
    OnlyActivities,
    Target,
)
from hms_rules.registers.industry import Standard
from hms_rules.vocabulary import ValueType

Atom = Literal | Target
Read = tuple[tuple[Atom, bool], ...]
"""What a sentence says: atoms, each with whether it is negated, all of which must hold."""

_CODE = re.compile(r"[A-V]|\d{2}(?:\.\d{1,3})?")
_BETWEEN_CODES = re.compile(r",\s*| og ")


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
        raise refuse("E0307", f"«{quantity.label}» er et tall, ikke en dato", rest, "skriv f.eks. «minst» og tallet")
    bounds = read_bounds(rest, quantity.label, quantity.unit, quantity.type, names)
    return tuple((Comparison(quantity.id, comparator, number), False) for comparator, number in bounds)


# ------------------------------------------------------------------ industry


def _industry(sentence: Sentence) -> Read:
    codes = sentence["codes"]
    text, _, exceptions = codes.text.partition(" unntatt ")
    listed = read_code(codes.part(0, len(text)), sentence.setting)
    excepted = _exceptions(codes.rest(len(text) + len(" unntatt ")), sentence.setting) if exceptions else []
    _check_under([listed], excepted, codes)
    return _industry_read(sentence, {listed}, set(excepted))


def _industry_table(sentence: Sentence) -> Read:
    codes, excepted, findings = dict[str, Phrase](), set[str](), list[Diagnostic]()
    for row in sentence.table:
        try:
            code = read_code(row.cells[0], sentence.setting)
            findings += _repeated(code, row.cells[0], codes)
            codes[code] = row.cells[0]
            if len(row.cells) > 1 and row.cells[1].text != "–":  # noqa: RUF001 (the language's own dash)
                outs = _exceptions(row.cells[1], sentence.setting)
                _check_under([code], outs, row.cells[1])
                excepted |= set(outs)
        except Refused as refused:
            findings += refused.findings
    findings += _overlaps(codes, excepted)
    if findings:
        raise Refused(*findings)
    return _industry_read(sentence, set(codes), excepted)


def _industry_read(sentence: Sentence, codes: set[str], excepted: set[str]) -> Read:
    main = sentence.has("main")
    negated = sentence.has("not") or sentence.has("none")
    standard, prefixes = sentence.setting.standard, sentence.setting.names.industries.prefixes
    inside, outside = prefixes(sorted(codes), standard), prefixes(sorted(excepted), standard)
    return ((Industry(inside, outside, standard, main), negated),)


def read_code(cell: Phrase, setting: Setting) -> str:
    """Read an industry code of the standard in force where it stands."""
    code, standard, industries = cell.text, setting.standard, setting.names.industries
    if not _CODE.fullmatch(code):
        raise refuse("E0208", f"«{code}» er ikke en næringskode", cell, "en kode er f.eks. «43», «43.3» eller «43.320»")
    if not industries.exists(code, standard):
        other: Standard = "SN2007" if standard == "SN2025" else "SN2025"
        near = ", ".join(industries.near(code, standard))
        advice = f"mente du {near}?" if near else None
        if industries.exists(code, other):
            advice = f"koden finnes i {other}: skriv @kodeverk:{other} på regelen hvis loven bruker det kodeverket"
        raise refuse("E0208", f"næringskoden {code} finnes ikke i {standard}", cell, advice)
    return code


def _exceptions(cell: Phrase, setting: Setting) -> list[str]:
    codes, at = [], 0
    for found in (*_BETWEEN_CODES.finditer(cell.text), None):
        end = found.start() if found else len(cell.text)
        codes.append(read_code(cell.part(at, end), setting))
        at = found.end() if found else end
    return codes


def _check_under(codes: Iterable[str], excepted: Iterable[str], cell: Phrase) -> None:
    for code in excepted:
        if not any(code != c and (code.startswith(c) or c.isalpha()) for c in codes):
            raise refuse("E0514", f"{code} ligger ikke under {', '.join(codes)}", cell, "«unntatt» tar bort koder som ellers ville vært med")


def _repeated(code: str, cell: Phrase, before: dict[str, Phrase]) -> list[Diagnostic]:
    if code not in before:
        return []
    first = ((before[code].span, "første gang"),)
    return [Diagnostic("E0511", f"koden {code} står to ganger", cell.span, "ta bort den ene raden", related=first)]


def _overlaps(codes: dict[str, Phrase], excepted: set[str]) -> list[Diagnostic]:
    """Refuse a code that lies under another in the same table, unless it is excepted there."""
    found = []
    for code, cell in codes.items():
        wider = next((c for c in codes if c != code and code.startswith(c)), None)
        if wider and code not in excepted:
            advice = f"ta bort {code}, eller skriv det i kolonnen «unntatt» ved {wider}"
            related = ((codes[wider].span, f"{wider} står her"),)
            found.append(Diagnostic("E0511", f"{code} ligger under {wider}", cell.span, advice, related=related))
    return found


# ------------------------------------------------------------------ activities, decisions


def _only(sentence: Sentence) -> Read:
    names, found, findings = sentence.names, list[str](), list[Diagnostic]()
    for row in sentence.table:
        cell = row.cells[0]
        activity = names.activities.get(fold(cell.text))
        if activity:
            found.append(activity)
            continue
        labels = [names.vocabulary.facts[id].label for id in dict.fromkeys(names.activities.values())]
        near = did_you_mean(cell.text, labels)
        findings.append(Diagnostic("E0207", f"ukjent aktivitet «{cell.text}»", cell.span, near or "legg aktiviteten i ontologien"))
    if findings:
        raise Refused(*findings)
    return ((OnlyActivities(tuple(sorted(set(found)))), sentence.has("not")),)


def _decision(sentence: Sentence) -> Read:
    return ((DecisionExists(label_of("vedtak", sentence["name"], sentence.names)), sentence.has("not")),)


# ------------------------------------------------------------------ what other rules conclude

_DEFINITE = {
    "dokument": "dokumentet",
    "plikt": "plikten",
    "adgang": "adgangen",
    "forbud": "forbudet",
    "begrep": "begrepet",
    "vedtak": "vedtaket",
}


def label_of(sort: str, name: Phrase, names: Names) -> str:
    """Find the id of a document, duty, option, prohibition, derived concept or decision by its label."""
    id = names.labels[sort].get(fold(name.text))  # noqa: A001 (what it is)
    if id is not None:
        return id
    other = next((s for s in names.labels if fold(name.text) in names.labels[s]), None)
    near = did_you_mean(name.text, names.spelled[sort])
    advice = f"«{name.text}» står i ontologien som {other}" if other else near
    raise refuse("E0204", f"ukjent {sort} «{name.text}»", name, advice or f"legg {_DEFINITE[sort]} i ontologien, eller bruk etiketten som står der")


@dataclass(frozen=True, slots=True)
class _Labelled:
    """Builds a condition on something named by a label in quotes."""

    sort: str

    def __call__(self, sentence: Sentence) -> Read:
        return ((Target(label_of(self.sort, sentence["name"], sentence.names)), sentence.has("not")),)


def _law(sentence: Sentence) -> Read | None:
    target = read_law(sentence["law"], sentence.setting)
    return ((Target(target), sentence.has("not")),) if target else None


def read_law(law: Phrase, setting: Setting) -> str | None:
    """Read «loven», «forskriften § 5» or «arbeidsmiljøloven § 6-1»; none when no act is named."""
    own = re.match(r"(?P<own>loven|forskriften)(?= |$)", law.text)
    bare = re.match(r"§|kapittel |vedlegg ", law.text)
    named = setting.names.act_at(law.text)
    if named:
        act, at = named[0].id, named[1]
    elif own:
        act, at = own_act(law.group(own, "own"), setting), own.end()
    elif bare:
        act, at = setting.act, 0
    else:
        return None
    rest = law.rest(at)
    return read_provision(rest, act, setting) if rest.text else act


def own_act(word: Phrase, setting: Setting) -> str:
    """Give the file's own act; «loven» is a statute and «forskriften» a regulation."""
    meant = "loven" if setting.act.startswith("lov/") else "forskriften"
    if fold(word.text) != meant:
        raise refuse("E0209", f"«{word.text}» er ikke denne filens {'lov' if meant == 'loven' else 'forskrift'}", word, f"skriv «{meant}», eller kortnavnet på den andre")
    return setting.act


def read_provision(reference: Phrase, act: str, setting: Setting) -> str:
    """Read «§ 6-1» or «kapittel 2» of an act, and require that the ontology has it."""
    section = section_id(reference.text)
    if section is None:
        raise refuse("E0402", f"«{reference.text}» er ikke en henvisning", reference, "skriv f.eks. «§ 6-1», «§ 6-1 andre ledd», «kapittel 2» eller «vedlegg I»")
    id = f"{act}/{section}"  # noqa: A001 (what it is)
    if id not in setting.names.vocabulary.provisions:
        own = [p.id.removeprefix(f"{act}/") for p in setting.names.vocabulary.provisions.values() if p.act == act]
        advice = did_you_mean(section, own) or "legg bestemmelsen i ontologien"
        raise refuse("E0403", f"{reference.text} står ikke i ontologien", reference, advice)
    return id


# ------------------------------------------------------------------ the table of forms

_COMPARED = "|".join((*COMPARATORS, *DATE_COMPARATORS))

CONDITIONS: tuple[Form[Read], ...] = (
    form("faktum", r".+", _fact, "virksomheten utfører asbestarbeid", "begrepet gjelder, med sin egen setning eller nekting fra ontologien"),
    form("størrelse", r".+ er .+", _quantity, "antall arbeidstakere er minst 10 og mindre enn 30", "tallet eller datoen står slik i forhold til lovens"),
    form("hovednæring", r"(?P<main>næringskoden) (?P<not>ikke )?er (?!en av:)(?P<codes>.+)", _industry, "næringskoden er 41.2", "hovednæringen er denne koden eller en under den"),
    form("hovednæring i tabell", r"(?P<main>næringskoden) (?P<not>ikke )?er en av:", _industry_table, "næringskoden er en av:", "hovednæringen er en av kodene, og ingen av dem i «unntatt»", ("kode", "[unntatt]")),
    form("næring", r"(?:en|én|(?P<none>ingen)) av næringskodene er (?!en av:)(?P<codes>.+)", _industry, "en av næringskodene er 41.2", "en av de registrerte næringene er denne koden eller en under den"),
    form("næring i tabell", r"(?:en|én|(?P<none>ingen)) av næringskodene er en av:", _industry_table, "en av næringskodene er en av:", "en av de registrerte næringene er en av kodene", ("kode", "[unntatt]")),
    form("bare", r"virksomheten (?P<not>ikke )?bare driver ett eller flere av:", _only, "virksomheten bare driver ett eller flere av:", "virksomheten driver noe av dette og ikke noe annet", ("aktivitet",)),
    form("vedtak", r'det (?P<not>ikke )?foreligger vedtak om "(?P<name>[^"]+)"', _decision, 'det foreligger vedtak om "pålegg om industrivern"', "et pålegg, en tillatelse eller et fritak er gitt; antas ikke gitt"),
    form("avledet", r'virksomheten (?P<not>ikke )?regnes som "(?P<name>[^"]+)"', _Labelled("begrep"), 'virksomheten regnes som "storulykkevirksomhet"', "en annen regel har avledet begrepet"),
    form("plikt", r'virksomheten (?P<not>ikke )?plikter å "(?P<name>[^"]+)"', _Labelled("plikt"), 'virksomheten plikter å "opprette arbeidsmiljøutvalg"', "en annen regel gir plikten"),
    form("dokument", r'virksomheten (?P<not>ikke )?skal (?P<not2>ikke )?ha "(?P<name>[^"]+)"', _Labelled("dokument"), 'virksomheten skal ha "Beredskapsplan for industrivernet"', "en annen regel krever dokumentet"),
    form("ting med vilkår", r"virksomheten (?P<not>ikke )?(?P<have>.+) der:", read_object, "virksomheten har en nedgravd oljetank der:", "én og samme ting oppfyller alle vilkårene i tabellen", ("vilkår",)),
    form("ting", r"virksomheten (?P<not>ikke )?(?P<have>.+)", read_object, "virksomheten har en nedgravd oljetank", "virksomheten har minst én slik ting"),
    form("ting, kort", r"minst én (?P<thing>.+) har (?P<measure>.+) på (?P<bounds>.+)", read_short, "minst én nedgravd oljetank har volum på mer enn 3200 liter", "minst én slik ting har et mål av denne størrelsen"),
    form("lov", r"(?P<law>.+?)(?P<not> ikke)? gjelder", _law, "arbeidsmiljøloven § 6-1 gjelder", "loven, forskriften eller bestemmelsen gjelder for virksomheten"),
)


# ------------------------------------------------------------------ what went wrong


def unknown_condition(text: Phrase, setting: Setting) -> Refused:
    """Say as exactly as possible why no form fits."""
    names = setting.names
    said = text.text
    compared = re.match(rf"(?P<name>.+?) er (?:{_COMPARED}|mellom|over|under) ", said)
    if compared:
        near = did_you_mean(compared["name"], [q.label for q in names.vocabulary.quantities.values()])
        return refuse("E0203", f"ukjent størrelse «{compared['name']}»", text.group(compared, "name"), near or "legg størrelsen i ontologien, eller bruk navnet som står der")
    short = re.match(r"minst (?:én|en|ett|et) (?P<thing>.+?) (?:har|med) ", said)
    if short:
        near = did_you_mean(short["thing"], [k.label for k in names.vocabulary.kinds.values()])
        return refuse("E0205", f"ukjent ting «{short['thing']}»", text.group(short, "thing"), near or "legg tingen i ontologien; formen er «minst én <ting> har <mål> på mer enn 3200 liter»")
    thing = re.match(r"virksomheten (?:ikke )?(?P<have>\S+ .+?) der:?$", said)
    if thing:
        near = did_you_mean(thing["have"], [f"{k.verb} {k.indefinite}" for k in names.vocabulary.kinds.values()])
        return refuse("E0205", f"ukjent ting i «{thing['have']}»", text.group(thing, "have"), near or "legg tingen i ontologien, med verb og ubestemt form")
    law = re.match(r"(?P<law>.+?)(?: (?:§|kapittel|vedlegg).*?)?(?: ikke)? gjelder$", said)
    if law and not said.startswith("virksomheten "):
        near = did_you_mean(law["law"], [*names.act_names(), "loven", "forskriften"])
        return refuse("E0209", f"ukjent lov eller forskrift «{law['law']}»", text.group(law, "law"), near or "bruk kortnavnet fra ontologien")
    return refuse("E0201", f"ukjent vilkår «{said}»", text, _nearest(said, names))


def _nearest(said: str, names: Names) -> str:
    if re.search("[“”«»„]", said):
        return "bruk rette anførselstegn, \"…\", rundt navnet"
    if said.startswith("at "):
        return "«at» står to ganger"
    clauses = [c for f in names.vocabulary.facts.values() for c in (f.clause, f.negated_clause) if c]
    things = [f"virksomheten {k.verb} {k.indefinite}" for k in names.vocabulary.kinds.values()]
    examples = [f.example for f in CONDITIONS[2:]]
    near = did_you_mean(said, [*clauses, *things, *examples])
    return near or "bruk en setning fra ontologien, eller legg begrepet der"
