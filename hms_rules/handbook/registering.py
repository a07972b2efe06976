"""The business's own documents registered, and said to be what the law demands or not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path

from hms_rules.diagnostics import Diagnostic, HmsRulesError, did_you_mean
from hms_rules.handbook.case import Case
from hms_rules.handbook.parts import OwnDocument, OwnDocuments, Part

_FOLDED = str.maketrans({"æ": "ae", "ø": "o", "å": "aa"})


def add(  # noqa: PLR0913  # what is known of a document
    case: Case,
    file: Path,
    *,
    name: str | None = None,
    owner: str = "",
    dated: date | None = None,
    valid_until: date | None = None,
) -> OwnDocument:
    """Register a document; its place is written from the folder of the case.

    Raises:
        HmsRulesError: there is no such file (E1001), or the part cannot be written.
    """
    path = file if file.is_absolute() or file.exists() else case.folder / file
    if not path.is_file():
        advice = "skriv stien fra der du står, eller fra mappen til saken"
        raise HmsRulesError([Diagnostic("E1001", f"filen «{file}» finnes ikke", help=advice)])
    own = case.part(Part.DOCUMENTS, OwnDocuments)
    called = name or path.stem.replace("_", " ").replace("-", " ")
    made = OwnDocument(
        id=_id(called, {document.id for document in own.documents}),
        name=called,
        file=_from_folder(path, case.folder),
        owner=owner,
        date=dated,
        valid_until=valid_until,
    )
    case.save(Part.DOCUMENTS, OwnDocuments(documents=(*own.documents, made)))
    return made


def _from_folder(path: Path, folder: Path) -> str:
    whole, home = path.resolve(), folder.resolve()
    return whole.relative_to(home).as_posix() if whole.is_relative_to(home) else str(whole)


def _id(name: str, taken: set[str]) -> str:
    """An id of a name, another than those taken: «rutiner-for-varsling», «rutiner-for-varsling-2»."""
    base = re.sub(r"[^a-z0-9]+", "-", name.casefold().translate(_FOLDED)).strip("-") or "dokument"
    return next(i for i in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if i not in taken)


def decide(
    case: Case, known: Collection[str], *, confirmed: Iterable[str] = (), rejected: Iterable[str] = ()
) -> None:
    """Say which own documents are ones the law demands, and which are not: «varsling=dokument:varslingsplan».

    A document that is rejected is not proposed again. All pairs are taken, or none.

    Args:
        case: the client.
        known: the ids of the documents that can be demanded.
        confirmed: pairs of an own document and the demanded one it is.
        rejected: pairs of an own document and a demanded one it is not.

    Raises:
        HmsRulesError: there is no such own or demanded document (E1606), or the part cannot be written.
    """
    own = {d.id: d for d in case.part(Part.DOCUMENTS, OwnDocuments).documents}
    findings = list[Diagnostic]()
    for pair, is_met in [*((p, True) for p in confirmed), *((p, False) for p in rejected)]:
        id_, _, said = pair.partition("=")
        demanded = said if said in known else f"dokument:{said}"
        if finding := _unknown(id_, own, said, demanded, known):
            findings.append(finding)
        else:
            own[id_] = _decided(own[id_], demanded, is_met=is_met)
    if findings:
        raise HmsRulesError(findings)
    case.save(Part.DOCUMENTS, OwnDocuments(documents=tuple(own.values())))


def _unknown(
    id_: str, own: Collection[str], said: str, demanded: str, known: Collection[str]
) -> Diagnostic | None:
    if id_ not in own:
        near = did_you_mean(id_, own) or "skriv id-en fra documents.yaml, =, og dokumentet loven krever"
        return Diagnostic("E1606", f"ingen egne dokumenter heter «{id_}»", help=near)
    if demanded not in known:
        near = did_you_mean(said, known) or "«hms-rules case documents» viser id-ene"
        return Diagnostic("E1606", f"loven krever ingen dokumenter som heter «{said}»", help=near)
    return None


def _decided(own: OwnDocument, demanded: str, *, is_met: bool) -> OwnDocument:
    meets = [d for d in own.meets if d != demanded] + ([demanded] if is_met else [])
    not_meets = [d for d in own.not_meets if d != demanded] + ([] if is_met else [demanded])
    return own.model_copy(update={"meets": tuple(meets), "not_meets": tuple(not_meets)})
