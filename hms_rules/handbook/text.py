"""The parts of an HSE system as text for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from hms_rules.assessment import Verdict
from hms_rules.diagnostics import Diagnostic
from hms_rules.handbook.documents import Demand, State
from hms_rules.handbook.hazards import Likelihood
from hms_rules.handbook.organisation import below
from hms_rules.handbook.otherwise import FactChange, grouped
from hms_rules.handbook.parts import Part, Risk, Status
from hms_rules.handbook.plan import FINISHED, Planned
from hms_rules.handbook.register import by_authority, in_short
from hms_rules.handbook.risks import level_of
from hms_rules.handbook.system import System
from hms_rules.language.drafts import whole_of
from hms_rules.report.explanation import VERDICTS
from hms_rules.report.text import Style, plain
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import day
from hms_rules.wrapping import wrapped

PARTS = {
    Part.GOALS: "mål",
    Part.ORGANISATION: "organisasjon",
    Part.LAW: "lovregister",
    Part.DOCUMENTS: "dokumenter",
    Part.MAPPING: "kartlegging",
    Part.RISKS: "risikoer",
    Part.ACTIONS: "handlingsplan",
}
STATES = {
    State.MET: "på plass",
    State.EXPIRED: "utløpt",
    State.MISSING: "mangler",
    State.OPEN: "må avklares",
    State.NOT_NEEDED: "kreves ikke lenger",
}
LIKELIHOODS = {
    Likelihood.SHOWN: "Følger av det som er kjent om virksomheten",
    Likelihood.TYPICAL: "Vanlig i bransjen, eller hos de fleste",
    Likelihood.POSSIBLE: "Se også etter",
}
STATUSES = {
    Status.OPEN: "ikke begynt",
    Status.STARTED: "i gang",
    Status.DONE: "gjort",
    Status.DROPPED: "lagt bort",
}


def stands(demand: Demand) -> str:
    """How a demanded document stands, in words; one that something must happen for needs a form till then."""
    if demand.state is State.MISSING and demand.document.deadline:
        return "mal mangler"
    return STATES[demand.state]


class Page:
    """Lines under headings, wrapped to a width."""

    def __init__(self, width: int = 100, style: Style = plain) -> None:
        self._width = width
        self._style = style
        self._lines: list[str] = []

    def heading(self, text: str, role: str = "heading") -> None:
        """A heading, with air above it."""
        self._lines += [*([""] if self._lines else []), self._style(text, role)]

    def item(self, text: str, *details: str, depth: int = 0) -> None:
        """A line with what more there is to say under it, as deep as it stands."""
        margin = "   " * depth
        self._lines += wrapped(text, self._width, first=f"{margin}  • ", rest=f"{margin}    ")
        for detail in filter(None, details):
            self._lines += wrapped(detail, self._width, first=f"{margin}    ", rest=f"{margin}      ")

    def line(self, text: str) -> None:
        """A line for itself."""
        self._lines += wrapped(text, self._width) or [""]

    def text(self) -> str:
        """The whole page."""
        return "\n".join(self._lines) + "\n"


def status(system: System, page: Page) -> None:
    """How the client stands: counts, what is overdue, what is lacking, and what parts left out would say."""
    page.heading(f"{system.case.info.name}: HMS-systemet per {day(system.day)}", "title")
    verdicts = Counter(p.verdict for p in system.answer.provisions if whole_of(p.id) is None)
    page.line(
        f"{verdicts[Verdict.APPLIES]} bestemmelser gjelder, {verdicts[Verdict.UNDETERMINED]} må avklares, "
        f"{verdicts[Verdict.NEEDS_JUDGEMENT]} må vurderes."
    )
    states = Counter(demand.state for demand in system.demands)
    if system.case.wants(Part.DOCUMENTS):
        page.line("Dokumenter: " + ", ".join(f"{states[s]} {STATES[s]}" for s in State if states[s]) + ".")
    else:
        page.line(f"Loven krever {states[State.MISSING]} dokumenter.")
    actions = Counter(line.action.status for line in system.actions)
    overdue = [line for line in system.actions if line.is_overdue]
    if system.case.wants(Part.ACTIONS):
        counts = ", ".join(f"{actions[s]} {STATUSES[s]}" for s in Status if actions[s])
        page.line(f"Tiltak: {counts or 'ingen'}.")
    if overdue:
        page.heading(f"Over fristen ({len(overdue)})")
        for line in overdue:
            page.item(line.action.what, _who_and_when(line))
    to_mend(system.findings, page)
    _left_out(system, page)


def to_mend(findings: Sequence[Diagnostic], page: Page) -> None:
    """What is lacking, overdue or wrong: each sort once, with how many there are of it."""
    if not findings:
        return
    page.heading(f"Å rette opp ({len(findings)})")
    for code, count in Counter(finding.code for finding in findings).items():
        first = next(finding for finding in findings if finding.code == code)
        more = f" (og {count - 1} til som dette)" if count > 1 else ""
        place = f"{first.span.path}:{first.span.line}" if first.span else ""
        page.item(first.message + more, first.help or "", place)


def _left_out(system: System, page: Page) -> None:
    """What cannot be known without the parts the client has not asked for."""
    lacking = [part for part in Part if not system.case.wants(part)]
    if lacking:
        page.heading("Ikke med i denne saken")
        for part in lacking:
            page.item(f"{PARTS[part]}: {_UNKNOWN_WITHOUT[part]}")


_UNKNOWN_WITHOUT = {
    Part.GOALS: "vi vet ikke hva virksomheten vil nå, og rapporten kan ikke vise det",
    Part.ORGANISATION: "vi vet ikke hvem som har rollene loven krever",
    Part.LAW: "vi vet ikke hvem som svarer for hver bestemmelse, eller når den sist ble gått gjennom",
    Part.DOCUMENTS: "vi vet ikke hvilke av dokumentene loven krever som alt finnes",
    Part.MAPPING: "risikoene bygger ikke på en runde i virksomheten",
    Part.RISKS: "handlingsplanen har ingen tiltak mot risiko",
    Part.ACTIONS: "det som mangler, er ikke fordelt på noen",
}


def roles(system: System, page: Page) -> None:
    """The organisation, from the top."""
    page.heading(f"{system.case.info.name}: roller i HMS-arbeidet", "title")
    for depth, seat in below(system.seats):
        held = ", ".join(seat.holders) or ("må avklares om rollen kreves" if seat.is_open else "ingen ennå")
        demanded = f"kreves av {'; '.join(seat.demanded_by)}" if seat.demanded_by else ""
        page.item(f"{_capital(seat.label)}: {held}", demanded, depth=depth)


def law(system: System, page: Page) -> None:
    """The law register, by authority."""
    page.heading(f"{system.case.info.name}: lovregister per {day(system.day)}", "title")
    for authority, rows in by_authority(system.law).items():
        page.heading(f"{authority} fører tilsyn med")
        for row in rows:
            entry = row.entry
            said = [
                f"ansvarlig: {entry.responsible}" if entry.responsible else "",
                f"rutine: {entry.routine}" if entry.routine else "",
                f"gått gjennom {day(entry.last_checked)}" if entry.last_checked else "",
                f"neste gang {day(entry.next_review)}" if entry.next_review else "",
            ]
            verdict = "" if row.verdict is Verdict.APPLIES else f" ({VERDICTS[row.verdict]})"
            page.item(
                f"{row.act} {row.section} {row.title}{verdict}",
                in_short(row.demands),
                row.why,
                "; ".join(filter(None, said)),
            )


def documents(system: System, page: Page) -> None:
    """What the law demands in writing beside what there is."""
    page.heading(f"{system.case.info.name}: dokumenter per {day(system.day)}", "title")
    for state in (State.EXPIRED, State.MISSING, State.MET, State.NOT_NEEDED, State.OPEN):
        found = [demand for demand in system.demands if demand.state is state]
        if found:
            page.heading(f"{_capital(STATES[state])} ({len(found)})")
            for demand in found:
                page.item(demand.document.title, *_document(demand, system.answer.cite))
    if system.not_demanded:
        page.heading("Ingen regel krever disse")
        for own in system.not_demanded:
            page.item(own.name)


def _document(demand: Demand, cite: Callable[[str], str]) -> Iterator[str]:
    yield "; ".join(map(cite, demand.document.provisions))
    if demand.document.deadline:
        yield f"skal finnes {demand.document.deadline}"
    for own in demand.met_by:
        until = f", gjelder til {day(own.valid_until)}" if own.valid_until else ""
        yield f"{own.name}{until}"
    for own in demand.proposed:
        yield f"kan være «{own.name}»: bekreft med --confirm {own.id}={demand.document.id}"


def smallest(system: System, page: Page) -> None:
    """The fewest documents that meet every demand."""
    names = {document.id: document.label for document in system.words.documents.values()}
    page.heading(f"De {len(system.wholes)} dokumentene som til sammen dekker alle kravene", "title")
    for whole in system.wholes:
        others = [names[held] for held in whole.holds if held != whole.document]
        page.item(names[whole.document], *(f"med «{other}» som del" for other in others))


def hazards(system: System, page: Page) -> None:
    """The form for the round."""
    page.heading(f"{system.case.info.name}: runden med lederen og verneombudet", "title")
    for likelihood, heading in LIKELIHOODS.items():
        found = [line for line in system.hazards if line.likelihood is likelihood]
        if found:
            page.heading(heading)
            for line in found:
                seen = {True: "ja", False: "nei", None: "ikke vurdert"}[line.observation.present]
                shown = f" (fordi: {', '.join(line.shown_by)})" if line.shown_by else ""
                page.item(f"{_capital(line.hazard.label)}{shown}: {seen}", *line.hazard.checks)


def risks(system: System, page: Page) -> None:
    """The risk register, the greatest first."""
    page.heading(f"{system.case.info.name}: risikoer", "title")
    if not system.risks.risks:
        page.line("Ingen er ført opp. «hms-rules case hazards» viser hva dere kan se etter.")
    numbered = list(enumerate(system.risks.risks, start=1))
    for number, risk in sorted(numbered, key=lambda n: -(n[1].probability or 0) * (n[1].consequence or 0)):
        found, left = level_of(risk), level_of(risk, residual=True)
        how = f"{found.value} ({risk.probability}×{risk.consequence})" if found else "ikke vurdert"
        after = f", etter tiltakene {left.value}" if left else ""
        measures = [f"tiltak: {measure.what}" for measure in risk.measures]
        page.item(f"{number}. {risk.what}: {how}{after}", *(measures or [usual_measures(risk, system.words)]))


def usual_measures(risk: Risk, words: Vocabulary) -> str:
    """What is usually done about such a risk, for one that has no measures yet."""
    hazard = words.hazards.get(risk.hazard)
    usual = f"; vanlige tiltak: {', '.join(hazard.measures)}" if hazard and hazard.measures else ""
    return f"ingen nye tiltak{usual}"


def plan(system: System, page: Page) -> None:
    """The action plan, overdue first."""
    page.heading(f"{system.case.info.name}: handlingsplan per {day(system.day)}", "title")
    groups: tuple[tuple[str, Callable[[Planned], bool]], ...] = (
        ("Over fristen", lambda line: line.is_overdue),
        ("Skal gjøres", lambda line: not line.is_overdue and line.action.status not in FINISHED),
        ("Ferdig", lambda line: line.action.status in FINISHED),
    )
    for heading, belongs in groups:
        found = [line for line in system.actions if belongs(line)]
        if found:
            page.heading(f"{heading} ({len(found)})")
            for line in found:
                page.item(line.action.what, _who_and_when(line), line.action.reason)


def _who_and_when(line: Planned) -> str:
    action = line.action
    when = f"frist {day(action.when)}" if action.when else "uten frist"
    return f"{action.who or 'ingen ansvarlig'}, {when}, {STATUSES[action.status]}"


def review(system: System, page: Page) -> None:
    """What is otherwise since the review before, and how the plan stands."""
    page.heading(f"{system.case.info.name}: gjennomgang {day(system.day)}", "title")
    since = system.since
    if since is None or since.before is None:
        page.line("Dette er den første gjennomgangen.")
        return
    page.line(f"Forrige gjennomgang var {day(since.before.date)}.")
    if since.is_other_law:
        page.line("Reglene er endret siden da.")
    if since.facts:
        page.heading("Endret hos virksomheten")
        for fact in since.facts:
            page.item(in_words(fact))
    groups, more = grouped(since.verdicts, system.answer)
    for heading, items in groups.items():
        page.heading(f"{heading} ({len(items)})")
        for item in items:
            page.item(item)
    if more:
        page.heading(more, "faint")
    if not groups:
        page.line("Ingen svar er andre enn da.")


def in_words(fact: FactChange) -> str:
    """«antall arbeidstakere: 28 → 34»."""
    said = "ikke oppgitt"
    return f"{fact.label}: {fact.before or said} → {fact.after or said}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


PAGES: dict[str, Callable[[System, Page], None]] = {
    "status": status,
    "roles": roles,
    "law": law,
    "documents": documents,
    "hazards": hazards,
    "risks": risks,
    "plan": plan,
    "review": review,
}
