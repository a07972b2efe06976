"""The outline of an answer: the short list first, then the law by authority, then what is left.

Text and Markdown are two ways to write the same outline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from hms_rules.assessment import (
    Assessment,
    DocumentVerdict,
    DutyVerdict,
    ProvisionVerdict,
    Question,
    ShownFact,
    Verdict,
)
from hms_rules.language.drafts import whole_of
from hms_rules.wording import day, listed, signed

_FEW_QUESTIONS = 5
_FEW_AUTHORITIES = 3
_DUTIES = {
    "duty": ("Plikter ellers", "plikt"),
    "option": ("Det dere kan velge", "valgmulighet"),
    "prohibition": ("Det som er forbudt", "forbud"),
}


class Item(Struct, frozen=True):
    """One line of an answer, where it comes from, and what more there is to say."""

    text: str
    aside: str = ""
    details: tuple[str, ...] = ()


class Part(Struct, frozen=True):
    """A heading with what stands under it; `lead` is a sentence before the items."""

    heading: str
    items: tuple[Item, ...] = ()
    lead: str = ""


class Outline(Struct, frozen=True):
    """The whole answer in the order a manager reads it."""

    title: str
    subtitle: str
    parts: tuple[Part, ...] = field(default_factory=tuple)
    footer: tuple[str, ...] = ()


def outline(assessment: Assessment, *, everything: bool = False, contents: bool = False) -> Outline:
    """Make the outline.

    Args:
        assessment: the answer.
        everything: also list every duty, every provision with its title, what does not apply, every question
            and every assumption.
        contents: say of each document what it must contain, who answers for it and when it is reviewed.
    """
    names = _Names(assessment)
    parts = [
        _documents(assessment, names, contents=contents or everything),
        *(_every_duty if everything else _due)(assessment, names),
        *_by_authority(assessment, names, everything=everything),
        _open(assessment, names, everything=everything),
        _to_judge(assessment, names),
        _assumed(assessment, everything=everything),
    ]
    if everything:
        parts.append(_not_applying(assessment, names))
    name = str(assessment.business.get("name") or "Virksomheten")
    return Outline(
        title=f"{name}: reglene om helse, miljø og sikkerhet per {day(assessment.as_of)}",
        subtitle=_summary(assessment),
        parts=tuple(p for p in parts if p.items or p.lead),
        footer=(*assessment.notes, *_footer(assessment, everything=everything)),
    )


class _Names:
    """How provisions are cited: the act's short title and the section."""

    def __init__(self, assessment: Assessment) -> None:
        self._acts = {a.id: a.short_title for a in assessment.acts}
        self._cited = {p.id: f"{self.act(p.act)} {p.section}" for p in assessment.provisions}

    def act(self, act: str) -> str:
        return self._acts.get(act, act)

    def cite(self, provision: str) -> str:
        return self._cited[provision]

    def cite_all(self, provisions: Iterable[str]) -> str:
        return "; ".join(self.cite(p) for p in provisions)


def _summary(assessment: Assessment) -> str:
    count = {v: sum(p.verdict is v for p in _whole(assessment)) for v in Verdict}
    open_ = count[Verdict.UNDETERMINED]
    judged = count[Verdict.NEEDS_JUDGEMENT]
    return (
        f"{count[Verdict.APPLIES]} bestemmelser gjelder, {open_} må avklares, {judged} må vurderes, "
        f"{count[Verdict.DOES_NOT_APPLY]} gjelder ikke."
    )


def _whole(assessment: Assessment) -> Iterator[ProvisionVerdict]:
    """Sections, not their modelled parts: the parts are in the JSON."""
    return (p for p in assessment.provisions if whole_of(p.id) is None)


def _documents(assessment: Assessment, names: _Names, *, contents: bool) -> Part:
    items = [
        Item(d.title, names.cite_all(d.provisions), (*_when(d), *(_content(d) if contents else ())))
        for d in assessment.documents
        if d.verdict is Verdict.APPLIES
    ]
    return Part("Dette må dere ha skriftlig", tuple(items))


def _when(document: DocumentVerdict) -> Iterator[str]:
    """Not everything must be there every day."""
    if document.deadline:
        yield f"skal finnes {document.deadline}"


def _content(document: DocumentVerdict) -> Iterator[str]:
    if document.contents:
        yield f"skal inneholde: {'; '.join(document.contents)}"
    if document.answered_by:
        yield f"ansvarlig: {document.answered_by}"
    if document.review:
        yield f"gjennomgås: {document.review}"
    if document.retention:
        yield f"oppbevares: {document.retention}"


def _every_duty(assessment: Assessment, names: _Names) -> Iterator[Part]:
    for kind, (heading, _) in _DUTIES.items():
        yield Part(heading, tuple(_duty(d, names) for d in _of_kind(assessment, kind)))


def _due(assessment: Assessment, names: _Names) -> Iterator[Part]:
    """The duties that wait for a day, and how many there are of all."""
    counts = {noun: len(_of_kind(assessment, kind)) for kind, (_, noun) in _DUTIES.items()}
    told = listed(_counted(count, noun) for noun, count in counts.items() if count)
    items = tuple(_duty(d, names) for d in _of_kind(assessment, "duty") if d.deadline)
    if told:
        due = " Disse har frist:" if items else ""
        yield Part("Plikter ellers", items, f"Bestemmelsene gir {told}; --all viser alle.{due}")


def _of_kind(assessment: Assessment, kind: str) -> list[DutyVerdict]:
    return [d for d in assessment.duties if d.kind == kind and d.verdict is Verdict.APPLIES]


def _duty(duty: DutyVerdict, names: _Names) -> Item:
    details = (f"frist: {duty.deadline}",) if duty.deadline else ()
    return Item(_capital(duty.title), names.cite_all(duty.provisions), details)


def _by_authority(assessment: Assessment, names: _Names, *, everything: bool) -> Iterator[Part]:
    groups: dict[str, dict[tuple[str, tuple[str, ...], str], list[ProvisionVerdict]]] = {}
    for provision in _whole(assessment):
        if provision.verdict is Verdict.APPLIES:
            heading, details = _supervision(provision)
            said = (*details, *_reasons(provision))
            alike = (provision.act, said, provision.id if everything else "")
            groups.setdefault(heading, {}).setdefault(alike, []).append(provision)
    for heading, found in groups.items():
        yield Part(heading, tuple(_alike(some, said, names) for (_, said, _), some in found.items()))


def _alike(provisions: Sequence[ProvisionVerdict], said: tuple[str, ...], names: _Names) -> Item:
    """Provisions of one act that apply for the same reason."""
    first, *others = provisions
    if not others:
        return Item(names.cite(first.id), first.title, said)
    sections = listed(signed([p.section for p in provisions]))
    return Item(f"{names.act(first.act)} {sections}", "", said)


def _supervision(provision: ProvisionVerdict) -> tuple[str, tuple[str, ...]]:
    """The heading a provision stands under, and its authorities where they are too many for one."""
    authorities = provision.authorities
    if len(authorities) > _FEW_AUTHORITIES:
        return "Flere myndigheter fører tilsyn, hver på sitt område", (f"tilsyn: {listed(authorities)}",)
    return f"{listed(authorities)} fører tilsyn med", ()


def _reasons(provision: ProvisionVerdict) -> Iterator[str]:
    """The facts of the first rule that has some; `why` tells the whole derivation."""
    facts = next((told for b in provision.because if (told := [f for f in b.facts if _tells(f)])), [])
    if facts:
        yield f"fordi {listed(f'{f.label}: {f.value} ({f.source})' for f in facts)}"
    yield from provision.judgements


def _tells(fact: ShownFact) -> bool:
    """What is assumed not to be, such as that a business is a household, is no reason to people."""
    return not (fact.value == "nei" and fact.source.startswith("antas"))


def _open(assessment: Assessment, names: _Names, *, everything: bool) -> Part:
    open_ = [p for p in _whole(assessment) if p.verdict is Verdict.UNDETERMINED]
    duties = sum(d.verdict is Verdict.UNDETERMINED for d in assessment.duties)
    asked = [q for q in assessment.questions if q.type != "judgement"]
    if not asked:
        return Part("Må avklares")
    shown = asked if everything else asked[:_FEW_QUESTIONS]
    left = (
        f" De {len(shown)} viktigste av {len(asked)} spørsmål:" if len(shown) < len(asked) else " Spørsmål:"
    )
    lead = f"{_counted(len(open_), 'bestemmelse')} og {_counted(duties, 'plikt')} er ikke avgjort.{left}"
    items = [Item(q.text, _settling(q)) for q in shown]
    if everything:
        items += [Item(names.cite(p.id), p.title) for p in open_]
    return Part("Må avklares", tuple(items), lead)


def _settling(question: Question) -> str:
    unit = f"i {question.unit}; " if question.unit else ""
    if question.settles:
        return f"{unit}kan avgjøre {_counted(question.settles, 'bestemmelse')}"
    return f"{unit}kan avgjøre {'et dokument' if question.documents else 'en plikt'}"


def _counted(count: int, noun: str) -> str:
    ending = "" if count == 1 or noun == "forbud" else "r" if noun.endswith("e") else "er"
    return f"{count} {noun}{ending}"


def _to_judge(assessment: Assessment, names: _Names) -> Part:
    """What only people can decide: provisions, and documents and duties of those that apply."""
    judged = Verdict.NEEDS_JUDGEMENT
    found = [p for p in _whole(assessment) if p.verdict is judged]
    said = {reason for p in found for reason in p.judgements}
    items = [Item(names.cite(p.id), p.title, tuple(p.judgements)) for p in found]
    items += [
        Item(_capital(demand.title), names.cite_all(demand.provisions), tuple(demand.judgements))
        for demand in assessment.demands
        if demand.verdict is judged and not said.issuperset(demand.judgements)
    ]
    return Part("Må vurderes av dere", tuple(items))


def _assumed(assessment: Assessment, *, everything: bool) -> Part:
    found = assessment.assumptions
    if not found:
        return Part("Antakelser")
    lead = f"Svaret bygger på {len(found)} antakelser (--strict ser bort fra dem)."
    shown = found if everything else [a for a in found if not a.is_of_nothing]
    return Part("Antakelser", tuple(Item(a.text) for a in shown), lead)


def _not_applying(assessment: Assessment, names: _Names) -> Part:
    found = [p for p in _whole(assessment) if p.verdict is Verdict.DOES_NOT_APPLY]
    return Part("Gjelder ikke", tuple(Item(names.cite(p.id), p.title, tuple(_lacks(p))) for p in found))


def _lacks(provision: ProvisionVerdict) -> Iterator[str]:
    for why in provision.why_not[:2]:
        yield f"{why.value}; {why.nearest}" if why.value else why.nearest


def _footer(assessment: Assessment, *, everything: bool) -> Iterator[str]:
    if not everything:
        yield "--all viser også hva dokumentene skal inneholde, og hva som ikke gjelder og hvorfor."
    yield f"Regler {assessment.ruleset.version} ({assessment.ruleset.hash[:12]}). Ikke juridisk rådgivning."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
