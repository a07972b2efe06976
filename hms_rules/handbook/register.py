"""The law register: what applies, why, who supervises it, and what the business says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.assessment import Assessment, DocumentVerdict, DutyVerdict, ProvisionVerdict, Verdict
from hms_rules.diagnostics import Diagnostic
from hms_rules.handbook.parts import LawEntries, LawEntry
from hms_rules.handbook.places import At
from hms_rules.language.drafts import whole_of
from hms_rules.wording import day, listed

LISTED = (Verdict.APPLIES, Verdict.NEEDS_JUDGEMENT, Verdict.UNDETERMINED)
SEVERAL = "Flere myndigheter, hver på sitt område"
NOBODY = "Ingen egen myndighet"
_FEW = 3
_ROOM = 220  # characters
_KINDS = {"duty": "", "prohibition": "Forbudt: ", "option": "Kan: "}


class LawRow(Struct, frozen=True):
    """A provision in the register.

    Attributes:
        demands: everything it demands, one thing each.
        why: why it applies, or what is open.
        authorities: who supervises it.
        entry: what the business says of it.
    """

    id: str
    act: str
    section: str
    title: str
    demands: tuple[str, ...]
    verdict: Verdict
    why: str
    authorities: tuple[str, ...]
    url: str
    entry: LawEntry


def law_rows(entries: LawEntries, answer: Assessment) -> list[LawRow]:
    """Every section that applies or is open and demands something, in the order of the answer."""
    acts = {act.id: act.short_title for act in answer.acts}
    said = {entry.id: entry for entry in entries.provisions}
    rows = list[LawRow]()
    for provision in answer.provisions:
        demands = _demands(provision.id, answer)
        if whole_of(provision.id) is None and provision.verdict in LISTED and demands:
            rows.append(
                LawRow(
                    id=provision.id,
                    act=acts.get(provision.act, provision.act),
                    section=provision.section,
                    title=provision.title,
                    demands=demands,
                    verdict=provision.verdict,
                    why=_why(provision, answer),
                    authorities=tuple(provision.authorities),
                    url=provision.url,
                    entry=said.get(provision.id, LawEntry(id=provision.id)),
                )
            )
    return rows


def _demands(provision: str, answer: Assessment) -> tuple[str, ...]:
    """Everything a section and its parts demand: to have in writing, to do, not to do, and what one may."""
    found = [
        demand
        for demand in answer.demands
        if demand.verdict in LISTED and any(_is_of(p, provision) for p in demand.provisions)
    ]
    documents = [f"«{d.title}»" for d in found if isinstance(d, DocumentVerdict)]
    duties = [d for d in found if isinstance(d, DutyVerdict)]
    said = [f"Ha skriftlig: {listed(documents)}"] if documents else []
    for kind, start in _KINDS.items():
        said += [_capital(f"{start}{duty.title}") for duty in duties if duty.kind == kind]
    return tuple(said)


def _is_of(part: str, provision: str) -> bool:
    return part == provision or part.startswith(f"{provision}/")


def in_short(demands: Sequence[str], most: int = _FEW, room: int = _ROOM) -> str:
    """What a section demands in a sentence or two: the first of it, and how much more there is.

    Args:
        demands: everything it demands.
        most: how many demands are told at most.
        room: about how many characters there is room for; the first demand is told whatever its length.
    """
    asked = [demand for demand in demands if not demand.startswith(_KINDS["option"])] or list(demands)
    told = asked[:1]
    for demand in asked[1:most]:
        if len(". ".join([*told, demand])) <= room:
            told.append(demand)
        else:
            break
    more = f" Og {len(asked) - len(told)} krav til." if len(asked) > len(told) else ""
    return f"{'. '.join(told)}.{more}" if asked else ""


def _why(provision: ProvisionVerdict, answer: Assessment) -> str:
    if provision.verdict is Verdict.APPLIES:
        facts = next((b.facts for b in provision.because if b.facts), [])
        return _capital(listed(f"{fact.label}: {fact.value}" for fact in facts)) if facts else "Gjelder alle"
    if provision.verdict is Verdict.NEEDS_JUDGEMENT:
        return f"Må vurderes: {'; '.join(provision.judgements[:_FEW])}"
    asked = {question.fact: question.text for question in answer.questions}
    questions = [asked[fact] for fact in provision.missing if fact in asked]
    return f"Må avklares: {' '.join(questions[:_FEW])}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def with_rows(entries: LawEntries, rows: Sequence[LawRow]) -> LawEntries:
    """The entries with a line for each provision in the register; those that fell away stay there."""
    there = {entry.id for entry in entries.provisions}
    return LawEntries(provisions=(*entries.provisions, *(row.entry for row in rows if row.id not in there)))


def by_authority(rows: Sequence[LawRow]) -> dict[str, list[LawRow]]:
    """The rows under who supervises them; what many authorities supervise, stands once."""
    groups: dict[str, list[LawRow]] = {}
    for row in rows:
        groups.setdefault(_supervised(row), []).append(row)
    return dict(sorted(groups.items(), key=lambda group: group[0] == SEVERAL))


def _supervised(row: LawRow) -> str:
    if len(row.authorities) > _FEW:
        return SEVERAL
    return listed(row.authorities) if row.authorities else NOBODY


def check_register(rows: Sequence[LawRow], today: date, at: At) -> Iterator[Diagnostic]:
    """Provisions whose review is overdue (W1613), and a last check in the future (W1614)."""
    for row in rows:
        cited = f"{row.act} {row.section}"
        if row.entry.next_review and row.entry.next_review < today:
            message = f"{cited} skulle vært gått gjennom {day(row.entry.next_review)}"
            yield Diagnostic("W1613", message, at(row.id), help="gå gjennom den, og skriv ny dato i law.yaml")
        if row.entry.last_checked and row.entry.last_checked > today:
            message = f"{cited} er ført opp som gått gjennom {day(row.entry.last_checked)}, som ikke har vært"
            yield Diagnostic("W1614", message, at(row.id), help="rett datoen i law.yaml")
