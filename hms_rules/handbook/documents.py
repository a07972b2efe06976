"""What the law demands in writing, beside what the business has: met, expired, missing, not needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from hms_rules.assessment import Assessment, DocumentVerdict, Verdict
from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.handbook.matching import Proposal, proposals
from hms_rules.handbook.parts import OwnDocument, OwnDocuments
from hms_rules.handbook.places import At
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import day


class State(StrEnum):
    """How a demanded document stands."""

    MET = "met"
    EXPIRED = "expired"
    MISSING = "missing"
    OPEN = "open"
    NOT_NEEDED = "not_needed"


class Demand(Struct, frozen=True):
    """A demanded document, and the own documents that are it.

    Attributes:
        met_by: the own documents confirmed to be it, or to hold it as a part.
        proposed: own documents that may be it, for somebody to confirm.
    """

    document: DocumentVerdict
    state: State
    met_by: tuple[OwnDocument, ...] = ()
    proposed: tuple[OwnDocument, ...] = ()


def demands(own: OwnDocuments, answer: Assessment, words: Vocabulary, today: date) -> list[Demand]:
    """Every document the law demands or may demand, and those the business keeps that it no longer does."""
    likely = {document.id: _proposed(document, answer, words) for document in own.documents}
    found = list[Demand]()
    for document in answer.documents:
        is_asked = document.verdict is not Verdict.DOES_NOT_APPLY
        meeting = tuple(
            d
            for d in own.documents
            if (_meets(d, document.id, words) if is_asked else document.id in d.meets)
        )
        proposed = tuple(d for d in own.documents if document.id in likely[d.id] and d not in meeting)
        if is_asked or meeting:
            found.append(Demand(document, _state(document, meeting, today), meeting, proposed))
    return found


def _meets(own: OwnDocument, demanded: str, words: Vocabulary) -> bool:
    """Whether it is the document, or one the document may be a part of."""
    declared = words.documents.get(demanded)
    return demanded in own.meets or bool(declared and set(declared.part_of) & set(own.meets))


def _proposed(own: OwnDocument, answer: Assessment, words: Vocabulary) -> set[str]:
    """The demanded documents it may be, that nobody has confirmed or turned down."""
    asked = [d for d in answer.documents if d.verdict is not Verdict.DOES_NOT_APPLY]
    likely: Sequence[Proposal] = proposals(own.name, [words.documents[d.id] for d in asked])
    return {p.document for p in likely} - {*own.meets, *own.not_meets}


def _state(document: DocumentVerdict, meeting: Sequence[OwnDocument], today: date) -> State:
    if document.verdict is Verdict.DOES_NOT_APPLY:
        return State.NOT_NEEDED
    if any(own.valid_until is None or own.valid_until >= today for own in meeting):
        return State.MET
    if meeting:
        return State.EXPIRED
    return State.MISSING if document.verdict is Verdict.APPLIES else State.OPEN


def not_demanded(own: OwnDocuments, found: Sequence[Demand]) -> list[OwnDocument]:
    """The own documents no rule demands, nor may be a demanded one."""
    used = {d.id for demand in found for d in (*demand.met_by, *demand.proposed)}
    return [document for document in own.documents if document.id not in used]


def check_documents(
    own: OwnDocuments, words: Vocabulary, folder: Path, today: date, at: At
) -> Iterator[Diagnostic]:
    """Files that are gone (W1612), documents that have run out (W1613), and unknown demands (E1606)."""
    for document in own.documents:
        if document.file and not (folder / document.file).exists():
            help_ = "rett stien i documents.yaml, eller legg filen tilbake"
            yield Diagnostic(
                "W1612",
                f"filen til «{document.name}» finnes ikke: {document.file}",
                at(document.id),
                help=help_,
            )
        if document.valid_until and document.valid_until < today:
            message = f"«{document.name}» gjaldt til {day(document.valid_until)}"
            yield Diagnostic(
                "W1613", message, at(document.id), help="gå gjennom dokumentet, og skriv ny dato"
            )
        for demanded in (*document.meets, *document.not_meets):
            if demanded not in words.documents:
                near = did_you_mean(demanded, words.documents) or "«hms-rules case documents» viser id-ene"
                yield Diagnostic("E1606", f"ingen dokumenter heter «{demanded}»", at(document.id), help=near)
