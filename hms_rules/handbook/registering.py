"""The business's own documents registered, and said to be what the law demands or not."""

from __future__ import annotations

import re
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


def confirm(case: Case, pair: str) -> None:
    """Say that an own document is one the law demands: «varsling=dokument:rutiner-for-intern-varsling».

    Raises:
        HmsRulesError: there is no such own document (E1606), or the part cannot be written.
    """
    own, demanded = _pair(case, pair)
    meets = tuple(dict.fromkeys((*own.meets, demanded)))
    rejected = tuple(d for d in own.not_meets if d != demanded)
    _replace(case, own.model_copy(update={"meets": meets, "not_meets": rejected}))


def reject(case: Case, pair: str) -> None:
    """Say that an own document is not one the law demands; it is not proposed again.

    Raises:
        HmsRulesError: there is no such own document (E1606), or the part cannot be written.
    """
    own, demanded = _pair(case, pair)
    meets = tuple(d for d in own.meets if d != demanded)
    rejected = tuple(dict.fromkeys((*own.not_meets, demanded)))
    _replace(case, own.model_copy(update={"meets": meets, "not_meets": rejected}))


def _pair(case: Case, pair: str) -> tuple[OwnDocument, str]:
    id_, equals, demanded = pair.partition("=")
    documents = {d.id: d for d in case.part(Part.DOCUMENTS, OwnDocuments).documents}
    if not equals or id_ not in documents:
        near = did_you_mean(id_, documents) or "skriv id-en fra documents.yaml, =, og dokumentet loven krever"
        raise HmsRulesError([Diagnostic("E1606", f"ingen egne dokumenter heter «{id_}»", help=near)])
    return documents[id_], demanded


def _replace(case: Case, changed: OwnDocument) -> None:
    own = case.part(Part.DOCUMENTS, OwnDocuments)
    documents = tuple(changed if d.id == changed.id else d for d in own.documents)
    case.save(Part.DOCUMENTS, OwnDocuments(documents=documents))
