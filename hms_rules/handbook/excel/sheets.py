"""The sheets of the workbook: which columns, which of them people edit, and the rows of a system."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from msgspec import Struct

from hms_rules.handbook.parts import Action, OwnDocument, OwnDocuments, Part, Risk, Status
from hms_rules.handbook.register import LawRow, in_short
from hms_rules.handbook.risks import level_of
from hms_rules.handbook.system import System
from hms_rules.handbook.text import STATUSES, stands
from hms_rules.report.explanation import VERDICTS

Cell = str | int | date | None


class Kind(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    DATE = "date"
    GRADE = "grade"
    STATUS = "status"
    LIST = "list"


class Column(Struct, frozen=True):
    """A column: its title, and the field it edits; without a field it is only shown."""

    title: str
    width: int = 18
    field: str = ""
    kind: Kind = Kind.TEXT


class Sheet(Struct, frozen=True):
    """A sheet: the part it belongs to, its columns after the id, and how its rows are made.

    Attributes:
        adds: whether a row without an id is something new.
    """

    title: str
    part: Part
    columns: tuple[Column, ...]
    rows: Callable[[System], list[tuple[str, list[Cell]]]]
    adds: bool = False

    @property
    def edited(self) -> dict[str, Column]:
        """The columns people edit, by field."""
        return {column.field: column for column in self.columns if column.field}


def _law(system: System) -> list[tuple[str, list[Cell]]]:
    return [(row.id, _law_row(row)) for row in system.law]


def _law_row(row: LawRow) -> list[Cell]:
    entry = row.entry
    return [
        row.act,
        row.section,
        row.title,
        in_short(row.demands),
        VERDICTS[row.verdict],
        row.why,
        ", ".join(row.authorities),
        entry.responsible,
        entry.routine,
        entry.last_checked,
        entry.next_review,
        entry.note,
        row.url,
    ]


def _demands(system: System) -> list[tuple[str, list[Cell]]]:
    return [
        (
            demand.document.id,
            [
                demand.document.title,
                "; ".join(map(system.answer.cite, demand.document.provisions)),
                "\n".join(demand.document.contents),
                demand.document.answered_by,
                demand.document.review,
                demand.document.retention,
                demand.document.deadline,
                stands(demand),
                ", ".join(own.name for own in demand.met_by),
            ],
        )
        for demand in system.demands
    ]


def _own(system: System) -> list[tuple[str, list[Cell]]]:
    documents = system.case.part(Part.DOCUMENTS, OwnDocuments).documents
    labels = {document.id: document.label for document in system.words.documents.values()}
    return [(own.id, _own_row(own, labels)) for own in documents]


def _own_row(own: OwnDocument, labels: dict[str, str]) -> list[Cell]:
    meets = ", ".join(labels.get(demanded, demanded) for demanded in own.meets)
    return [own.name, own.file, own.date, own.valid_until, own.owner, own.note, meets]


def _risks(system: System) -> list[tuple[str, list[Cell]]]:
    return [(risk.id, _risk_row(risk)) for risk in system.risks.risks]


def _risk_row(risk: Risk) -> list[Cell]:
    found, left = level_of(risk), level_of(risk, residual=True)
    return [
        risk.what,
        risk.where,
        risk.probability,
        risk.consequence,
        found.value if found else "",
        "\n".join(risk.existing),
        "\n".join(measure.what for measure in risk.measures),
        risk.residual_probability,
        risk.residual_consequence,
        left.value if left else "",
        risk.assessed,
        risk.by,
    ]


def _actions(system: System) -> list[tuple[str, list[Cell]]]:
    return [(line.action.id, _action_row(line.action)) for line in system.actions]


def _action_row(action: Action) -> list[Cell]:
    return [
        action.what,
        action.reason,
        action.who,
        action.when,
        action.cost,
        STATUSES[action.status],
        action.done,
        action.evidence,
    ]


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "Lovregister",
        Part.LAW,
        (
            Column("Lov eller forskrift", 26),
            Column("Bestemmelse", 15),
            Column("Tittel", 28),
            Column("Krav", 60),
            Column("Svar", 13),
            Column("Hvorfor", 34),
            Column("Tilsyn", 24),
            Column("Ansvarlig", 18, "responsible"),
            Column("Rutine", 24, "routine"),
            Column("Sist gått gjennom", 14, "last_checked", Kind.DATE),
            Column("Neste gang", 14, "next_review", Kind.DATE),
            Column("Merknad", 30, "note"),
            Column("Lenke", 20),
        ),
        _law,
    ),
    Sheet(
        "Dokumenter loven krever",
        Part.DOCUMENTS,
        (
            Column("Dokument", 40),
            Column("Kreves av", 34),
            Column("Skal inneholde", 60),
            Column("Ansvarlig", 24),
            Column("Gjennomgås", 24),
            Column("Oppbevares", 24),
            Column("Skal finnes", 24),
            Column("Status", 14),
            Column("Dekkes av", 30),
        ),
        _demands,
    ),
    Sheet(
        "Egne dokumenter",
        Part.DOCUMENTS,
        (
            Column("Navn", 40, "name"),
            Column("Fil", 34, "file"),
            Column("Dato", 14, "date", Kind.DATE),
            Column("Gjelder til", 14, "valid_until", Kind.DATE),
            Column("Eier", 20, "owner"),
            Column("Merknad", 30, "note"),
            Column("Dekker", 40),
        ),
        _own,
        adds=True,
    ),
    Sheet(
        "Risiko",
        Part.RISKS,
        (
            Column("Hva kan skje", 40, "what"),
            Column("Hvor", 20, "where"),
            Column("Sannsynlighet", 14, "probability", Kind.GRADE),
            Column("Konsekvens", 14, "consequence", Kind.GRADE),
            Column("Risiko", 12),
            Column("Tiltak som finnes", 34, "existing", Kind.LIST),
            Column("Nye tiltak", 34),
            Column("Sannsynlighet etter", 14, "residual_probability", Kind.GRADE),
            Column("Konsekvens etter", 14, "residual_consequence", Kind.GRADE),
            Column("Risiko etter", 12),
            Column("Vurdert", 14, "assessed", Kind.DATE),
            Column("Av", 20, "by"),
        ),
        _risks,
        adds=True,
    ),
    Sheet(
        "Handlingsplan",
        Part.ACTIONS,
        (
            Column("Hva", 44, "what"),
            Column("Hvorfor", 40),
            Column("Hvem", 22, "who"),
            Column("Når", 14, "when", Kind.DATE),
            Column("Kostnad", 16, "cost"),
            Column("Status", 14, "status", Kind.STATUS),
            Column("Gjort", 14, "done", Kind.DATE),
            Column("Bevis", 30, "evidence"),
        ),
        _actions,
        adds=True,
    ),
)

BASE = "_grunnlag"
"""The hidden sheet that says whose the workbook is, and what every edited cell said when it was made."""

OWNER = "_sak"
"""Marks the line of the hidden sheet that has the client's name and organisation number."""

STATUS_OF: dict[str, Status] = {text: status for status, text in STATUSES.items()}


def wanted(system: System) -> Sequence[Sheet]:
    """The sheets of the parts the client wants."""
    return [sheet for sheet in SHEETS if system.case.wants(sheet.part)]
