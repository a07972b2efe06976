"""The chapters of the handbook in Word: the same as the HTML page has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from hms_rules.assessment import DocumentVerdict, Verdict
from hms_rules.handbook.documents import State
from hms_rules.handbook.organisation import Seat, below
from hms_rules.handbook.otherwise import grouped
from hms_rules.handbook.parts import Part, Risk
from hms_rules.handbook.register import by_authority, in_short
from hms_rules.handbook.risks import CONSEQUENCE, GRADES, PROBABILITY, Level, level, level_of, square
from hms_rules.handbook.system import System
from hms_rules.handbook.text import LIKELIHOODS, STATUSES, in_words, stands
from hms_rules.handbook.unsettled import first_questions, telling_assumptions
from hms_rules.handbook.word.page import Page
from hms_rules.wording import day

_COLOURS = {Level.LOW: "C9E4C5", Level.MEDIUM: "FBE7A1", Level.HIGH: "F2B8AE"}
_ACROSS = 4  # boxes beside each other
_ON_A_NEW_PAGE = (Part.LAW, Part.DOCUMENTS, Part.MAPPING, Part.RISKS, Part.ACTIONS)


def render_word(system: System) -> bytes:
    """Write the handbook.

    Raises:
        HmsRulesError: the template is no Word file (E1626).
    """
    info = system.case.info
    page = Page(system.case.beside(info.template))
    page.around(f"HMS-håndbok – {info.name}", system.case.beside(info.logo))
    number = f"Organisasjonsnummer {info.organisation_number}" if info.organisation_number else ""
    made = f"Per {day(system.day)}" + (f", utarbeidet med {info.consultant}" if info.consultant else "")
    page.title("HMS-håndbok", info.name, number, made)
    chapters = [chapter for chapter in _CHAPTERS if chapter[0] is None or system.case.wants(chapter[0])]
    page.contents([title for _, title, _ in chapters])
    for place, (part, title, write) in enumerate(chapters):
        page.heading(title, new_page=place == 0 or part in _ON_A_NEW_PAGE)
        write(page, system)
    return page.content()


def _goals(page: Page, system: System) -> None:
    if not system.goals.goals:
        page.text("Ingen mål er satt ennå.", faint=True)
        return
    rows = [(g.text, g.measure, _day(g.by), g.responsible) for g in system.goals.goals]
    page.table(("Mål", "Måles ved", "Innen", "Ansvarlig"), rows, (7.5, 4, 2.5, 3))


def _organisation(page: Page, system: System) -> None:
    page.boxes(list(_levels(system)))
    rows = [
        (
            _capital(seat.label),
            _held(seat) + (f"\nvara: {seat.deputy}" if seat.deputy else ""),
            "\n".join(f"– {task}" for task in seat.tasks),
            "; ".join(seat.demanded_by),
        )
        for _, seat in below(system.seats)
    ]
    page.table(("Rolle", "Hvem", "Oppgaver", "Kreves av"), rows, (3.6, 3.2, 6.4, 4))


def _levels(system: System) -> Iterator[list[tuple[str, str]]]:
    """The seats of each depth, no more beside each other than there is room for."""
    depths: dict[int, list[tuple[str, str]]] = {}
    for depth, seat in below(system.seats):
        depths.setdefault(depth, []).append((_capital(seat.label), _held(seat)))
    for boxes in depths.values():
        for start in range(0, len(boxes), _ACROSS):
            yield boxes[start : start + _ACROSS]


def _held(seat: Seat) -> str:
    return ", ".join(seat.holders) or ("må avklares" if seat.is_open else "ikke valgt ennå")


def _law(page: Page, system: System) -> None:
    page.text("Det som gjelder, for hver myndighet som fører tilsyn.", faint=True)
    applying = [row for row in system.law if row.verdict is Verdict.APPLIES]
    for authority, rows in by_authority(applying).items():
        page.heading(authority, 2)
        cells = [
            (
                f"{row.act}\n{row.section} {row.title}",
                f"{in_short(row.demands)}\n{row.why}",
                row.entry.responsible,
                row.entry.routine,
                _checked(row.entry.last_checked, row.entry.next_review),
            )
            for row in rows
        ]
        page.table(
            ("Bestemmelse", "Krav, og hvorfor det gjelder", "Ansvarlig", "Rutine", "Gått gjennom"),
            cells,
            (4, 6.4, 2.2, 2.2, 2.4),
        )
    left = len(system.law) - len(applying)
    if left:
        page.text(f"{left} bestemmelser til kan gjelde; spørsmålene som avgjør dem, står sist.")


def _checked(last: date | None, following: date | None) -> str:
    return _day(last) + (f"\nigjen {day(following)}" if following else "")


def _documents(page: Page, system: System) -> None:
    rows = [
        (
            demand.document.title + "".join(f"\n{own.name}" for own in demand.met_by),
            "\n".join([*(f"– {content}" for content in demand.document.contents), *_when(demand.document)]),
            "; ".join(map(system.answer.cite, demand.document.provisions)),
            demand.document.answered_by,
            stands(demand),
        )
        for demand in system.demands
        if demand.state is not State.OPEN
    ]
    page.table(
        ("Dokument", "Skal inneholde", "Kreves av", "Ansvarlig", "Status"), rows, (3.9, 5.9, 3.2, 2.3, 1.9)
    )
    if system.not_demanded:
        page.heading("Andre dokumenter virksomheten har", 2)
        page.bullets(own.name for own in system.not_demanded)
    if len(system.wholes) > 1:
        names = {document.id: document.label for document in system.words.documents.values()}
        page.heading("De færreste dokumentene som dekker alle kravene", 2)
        for whole in system.wholes:
            held = [f"«{names[held]}»" for held in whole.holds if held != whole.document]
            page.bullets([names[whole.document] + (f", med {', '.join(held)}" if held else "")])


def _when(document: DocumentVerdict) -> Iterator[str]:
    """When it is to be there, gone through and kept."""
    for start, said in (
        ("Skal finnes", document.deadline),
        ("Gjennomgås", document.review),
        ("Oppbevares", document.retention),
    ):
        if said:
            yield f"{start} {said}"


def _mapping(page: Page, system: System) -> None:
    mapping = system.mapping
    if mapping.date:
        went = f" av {', '.join(mapping.participants)}" if mapping.participants else ""
        page.text(f"Runden ble gått {day(mapping.date)}{went}.")
    else:
        page.text("Runden er ikke gått ennå. Ta med dette skjemaet.", faint=True)
    for likelihood, heading in LIKELIHOODS.items():
        found = [line for line in system.hazards if line.likelihood is likelihood]
        if not found:
            continue
        page.heading(heading, 2)
        rows = [
            (
                _capital(line.hazard.label),
                "\n".join(f"☐ {check}" for check in line.hazard.checks),
                {True: "ja", False: "nei", None: ""}[line.observation.present],
                "\n".join(filter(None, (line.observation.where, line.observation.note))),
            )
            for line in found
        ]
        page.table(("Farekilde", "Se etter", "Finnes", "Hvor, og hva dere så"), rows, (3.4, 7, 1.6, 5.2))


def _risks(page: Page, system: System) -> None:
    risks = system.risks.risks
    if not risks:
        page.text("Ingen risikoer er ført opp ennå.", faint=True)
        return
    page.grid(list(_matrix(risks)), 2.5)
    page.text(
        "Sannsynligheten øker oppover, konsekvensen mot høyre. Tallene er numrene i listen under.", faint=True
    )
    rows = [
        (
            str(number),
            risk.what + (f"\nSted: {risk.where}" if risk.where else ""),
            _level(risk, residual=False),
            "\n".join(risk.existing),
            "\n".join(", ".join(filter(None, (m.what, m.who, _day(m.when)))) for m in risk.measures),
            _level(risk, residual=True),
        )
        for number, risk in enumerate(risks, start=1)
    ]
    titles = ("Nr.", "Hva kan skje", "Risiko", "Tiltak som finnes", "Nye tiltak", "Etter tiltakene")
    page.table(titles, rows, (1, 4.6, 2.1, 3.5, 3.9, 2.1))


def _matrix(risks: tuple[Risk, ...]) -> Iterator[list[tuple[str, str]]]:
    for probability in reversed(GRADES):
        yield [
            (f"{probability} {PROBABILITY[probability - 1]}", ""),
            *(
                (" ".join(map(str, square(risks, probability, c))), _COLOURS[level(probability, c)])
                for c in GRADES
            ),
        ]
    yield [("", ""), *((f"{c} {CONSEQUENCE[c - 1]}", "") for c in GRADES)]


def _level(risk: Risk, *, residual: bool) -> str:
    found = level_of(risk, residual=residual)
    if found is None:
        return "" if residual else "ikke vurdert"
    grades = (risk.probability, risk.consequence)
    after = (risk.residual_probability, risk.residual_consequence)
    probability, consequence = after if residual else grades
    return f"{found.value} ({probability}×{consequence})"


def _actions(page: Page, system: System) -> None:
    rows = [
        (
            line.action.what,
            line.action.reason,
            line.action.who,
            _day(line.action.when) + ("\nover fristen" if line.is_overdue else ""),
            line.action.cost,
            STATUSES[line.action.status],
        )
        for line in system.actions
    ]
    page.table(("Hva", "Hvorfor", "Hvem", "Når", "Kostnad", "Status"), rows, (4.8, 4.1, 2.6, 2.2, 1.7, 1.8))


def _review(page: Page, system: System) -> None:
    since = system.since
    if since is None:
        page.text(
            "Systemet er ikke gått gjennom ennå. Det skal gås gjennom minst én gang i året.", faint=True
        )
        return
    went = f" av {', '.join(since.last.participants)}" if since.last.participants else ""
    page.text(f"Sist gått gjennom {day(since.last.date)}{went}.")
    if since.last.notes:
        page.text(since.last.notes)
    page.bullets(since.last.decisions)
    if since.facts:
        page.heading("Endret hos virksomheten siden gjennomgangen før", 2)
        page.bullets(map(in_words, since.facts))
    groups, more = grouped(since.verdicts, system.answer)
    for heading, items in groups.items():
        page.heading(heading, 2)
        page.bullets(items)
    page.text(more, faint=True)


def _open(page: Page, system: System) -> None:
    questions, more = first_questions(system.answer)
    page.bullets(text for text, _ in questions)
    page.text(more or ("" if questions else "Alt er avgjort."), faint=bool(more))
    if system.answer.assumptions:
        page.heading("Svarene bygger på disse antakelsene", 2)
        told, left = telling_assumptions(system.answer)
        page.bullets(told)
        page.text(left, faint=True)
    rules = system.answer.ruleset
    page.text(f"Regler {rules.version} ({rules.hash[:12]}). Ikke juridisk rådgivning.", faint=True)


_CHAPTERS: tuple[tuple[Part | None, str, Callable[[Page, System], None]], ...] = (
    (Part.GOALS, "Mål for helse, miljø og sikkerhet", _goals),
    (Part.ORGANISATION, "Organisasjon og ansvar", _organisation),
    (Part.LAW, "Lovregister", _law),
    (Part.DOCUMENTS, "Dokumenter", _documents),
    (Part.MAPPING, "Kartlegging", _mapping),
    (Part.RISKS, "Risiko", _risks),
    (Part.ACTIONS, "Handlingsplan", _actions),
    (None, "Gjennomgang", _review),
    (None, "Det som ikke er avgjort", _open),
)


def _day(value: date | None) -> str:
    return day(value) if value else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
