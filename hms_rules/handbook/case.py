"""A case: the folder of one client's HSE system."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from hms_rules.ask.answers import Facts
from hms_rules.ask.keeping import FactFile
from hms_rules.diagnostics import Diagnostic, HmsRulesError, Span
from hms_rules.facts.business import Business, Shape
from hms_rules.handbook.files import ReadFile, digest, read_file, shaped, write_part
from hms_rules.handbook.heads import HEADS
from hms_rules.handbook.parts import MODELS, CaseInfo, Part, Review

S = TypeVar("S", bound=Shape)

INFO, FACTS, REVIEWS = "case.yaml", "facts.yaml", "reviews"
_NAMED = ("id", "role", "hazard")


class Case:
    """One client's HSE system, read from its folder.

    Example:
        >>> case = Case.open("kunder/fjord-snekkeri")
        >>> case.info.name
        'Fjord Snekkeri AS'

    Attributes:
        folder: where it is.
        info: the client, and what was agreed.
    """

    def __init__(self, folder: Path, info: CaseInfo) -> None:
        self.folder = folder
        self.info = info
        self._digests: dict[Path, str] = {}
        self._reads: dict[str, ReadFile] = {}
        self._parts: dict[Part, Shape] = {}

    @classmethod
    def open(cls, folder: str | Path) -> Case:
        """Read every file of a case.

        Raises:
            HmsRulesError: every finding in all of them; there is no case in the folder (E1601).
        """
        folder = Path(folder)
        if not (folder / INFO).is_file():
            advice = f"lag en med «hms-rules case init {folder}»"
            raise HmsRulesError([Diagnostic("E1601", f"mappen «{folder}» er ingen sak", help=advice)])
        findings: list[Diagnostic] = []
        case = cls(folder, CaseInfo(name="", started=date.min))
        try:
            case.info = case._load(INFO, CaseInfo)
        except HmsRulesError as error:
            findings += error.diagnostics
        for part, model in MODELS.items():
            try:
                case._parts[part] = case._load(_file(part), model)
            except HmsRulesError as error:
                findings += error.diagnostics
        if findings:
            raise HmsRulesError(findings)
        return case

    @classmethod
    def create(cls, folder: str | Path, info: CaseInfo, facts: Facts) -> Case:
        """Make the folder of a new case: the client and the facts.

        Raises:
            HmsRulesError: there is a case in the folder already (E1604), or it cannot be written.
        """
        folder = Path(folder)
        if (folder / INFO).exists():
            advice = "velg en annen mappe, eller fortsett på saken som er der"
            raise HmsRulesError([Diagnostic("E1604", f"mappen «{folder}» er en sak fra før", help=advice)])
        FactFile(folder / FACTS, HEADS[FACTS]).write(facts)
        write_part(folder / INFO, info, digest(folder / INFO), HEADS[INFO])
        return cls.open(folder)

    def _load(self, name: str, model: type[S]) -> S:
        path = self.folder / name
        self._digests[path] = digest(path)
        if not path.is_file():
            return model()
        self._reads[name] = read_file(path)
        return shaped(self._reads[name], model)

    def part(self, part: Part, model: type[S]) -> S:
        """What a part says; an empty one where the file is not there."""
        found = self._parts[part]
        assert isinstance(found, model)  # INVARIANT: MODELS says which part is of which model
        return found

    def wants(self, part: Part) -> bool:
        """Whether the client wants the part."""
        return part in self.info.parts

    def save(self, part: Part, said: Shape) -> None:
        """Write a part; what it said before is kept beside it.

        Raises:
            HmsRulesError: somebody has changed the file since the case was opened (E1603), or it cannot
                be written; then nothing has changed.
        """
        path = self.folder / _file(part)
        if said != self._parts[part]:
            write_part(path, said, self._digests[path], HEADS[path.name])
            self._digests[path] = digest(path)
            self._parts[part] = said

    # -- the facts ---------------------------------------------------------------------------------

    @property
    def facts_file(self) -> Path:
        """The fact file of the client."""
        return self.folder / FACTS

    def business(self) -> Business:
        """The client as the rules read it.

        Raises:
            HmsRulesError: the fact file cannot be read.
        """
        return Business.from_file(self.facts_file)

    def facts(self) -> Facts:
        """What is stated about the client, as plain data.

        Raises:
            HmsRulesError: the fact file cannot be read.
        """
        return dict(read_file(self.facts_file).data)

    # -- the reviews -------------------------------------------------------------------------------

    def reviews(self) -> list[Review]:
        """The reviews so far, the oldest first.

        Raises:
            HmsRulesError: every finding in all of them.
        """
        found, findings = list[Review](), list[Diagnostic]()
        for path in sorted((self.folder / REVIEWS).glob("*.yaml")):
            try:
                found.append(shaped(read_file(path), Review))
            except HmsRulesError as error:
                findings += error.diagnostics
        if findings:
            raise HmsRulesError(findings)
        return sorted(found, key=lambda review: review.date)

    def save_review(self, review: Review) -> Path:
        """Write a review; one of the same day is kept beside it.

        Raises:
            HmsRulesError: it cannot be written.
        """
        path = self.folder / REVIEWS / f"{review.date.isoformat()}.yaml"
        write_part(path, review, digest(path), HEADS[REVIEWS])
        return path

    def beside(self, name: str) -> Path | None:
        """A file of the case, by its path from the folder; none where it is not there."""
        path = self.folder / name
        return path if name and path.is_file() else None

    def lacking_files(self) -> Iterator[Diagnostic]:
        """The logo and the template where they are named and not there (W1612)."""
        for key, name in (("logo", self.info.logo), ("template", self.info.template)):
            if name and self.beside(name) is None:
                message = f"filen til «{key}» finnes ikke: {name}"
                help_ = "rett stien i case.yaml, eller legg filen i mappen til saken"
                read = self._reads[INFO]
                yield Diagnostic("W1612", message, read.places.nearest((key,)), help=help_)

    def at(self, part: Part, id_: str = "") -> Span:
        """Where something of a part stands in its file, by its id, role or hazard; else the file."""
        read = self._reads.get(_file(part))
        for name, items in read.data.items() if read and id_ else ():
            for number, item in enumerate(items if isinstance(items, list) else ()):
                if read and isinstance(item, dict) and id_ in (item.get(key) for key in _NAMED):
                    return read.places.nearest((name, number)) or self.at(part)
        return Span(str(self.folder / _file(part)), 1)


def _file(part: Part) -> str:
    return f"{part.value}.yaml"
