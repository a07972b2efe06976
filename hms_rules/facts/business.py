"""A business as somebody wrote it down: the shape of a fact file, and where each thing stands.

Shape only: that names exist, units fit and nothing contradicts is found by `resolve`, against the
vocabulary. Five kinds of facts have models of their own: `Industry`, `Activities`, `Chemicals`,
`Machinery` and `Headcount`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from os import PathLike
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    RootModel,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

from hms_rules.diagnostics import HmsRulesError, Span
from hms_rules.facts.factbase import Origin, Source
from hms_rules.facts.places import Path, Provenance
from hms_rules.vocabulary import Scheme


def _read_date(value: object) -> object:
    """Only ISO dates: pydantic would also take a number for seconds since 1970."""
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        raise PydanticCustomError("E0618", "«{value}» er ikke en dato", {"value": value})
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("E0618", "datoen «{value}» finnes ikke", {"value": value}) from None


YES_NO = {"ja": True, "nei": False, "true": True, "false": False}


def _read_yes_no(value: object) -> object:
    return YES_NO.get(value.casefold(), value) if isinstance(value, str) else value


Day = Annotated[date, BeforeValidator(_read_date)]
YesNo = Annotated[bool, BeforeValidator(_read_yes_no), Field(strict=True)]
Scalar = bool | int | float | date | str


class Shape(BaseModel):
    """What every part of a fact file has in common: no unknown keys, no changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


class Bounds(Shape):
    """A number or date known only by its bounds, both included.

    Attributes:
        assumed_at_least: a lower bound that is assumed, and dropped in strict reading.
    """

    at_least: Scalar | None = None
    at_most: Scalar | None = None
    assumed_at_least: Scalar | None = None


Amount = Scalar | Bounds
"""A number, a text with a unit («3500 l»), an ISO date, yes or no, or bounds."""

Property = Amount | tuple[str, ...]
"""The value of a measure of an object: an amount, or a list of codes."""


class IndustryCode(Shape):
    """One industry code; a code without a standard is of SN2025 (in a register, of either).

    Attributes:
        standard: `unknown` where nobody knows which of the two it is of, as in a register.
    """

    code: str
    standard: Literal["SN2025", "SN2007", "unknown"] | None = None

    def of_standard(self, *, is_registered: bool) -> Literal["SN2025", "SN2007"] | None:
        """The standard the code is read in; none for either."""
        if self.standard == "unknown" or (self.standard is None and is_registered):
            return None
        return self.standard or "SN2025"

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"code": value} if isinstance(value, str) else value


class Industry(RootModel[tuple[IndustryCode, ...]]):
    """The industry codes the business is registered with, main activity first; the list is complete."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Activities(RootModel[tuple[str, ...]]):
    """What the business does: ids of concepts in the scheme `activities`."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Headcount(RootModel[dict[str, Amount]]):
    """How many people, counted in the different ways the law counts; the ontology names the keys."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Machine(BaseModel):
    """A machine or other object: its kind, perhaps a name, and what is known of its measures."""

    model_config = ConfigDict(extra="allow", frozen=True, str_strip_whitespace=True, defer_build=True)
    __pydantic_extra__: dict[str, Property] = Field(init=False)

    kind: str
    name: str = ""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"kind": value} if isinstance(value, str) else value

    @property
    def measures(self) -> Mapping[str, Property]:
        """The values of its measures, by the key of the measure."""
        return self.__pydantic_extra__ or {}


class Machinery(RootModel[tuple[Machine, ...]]):
    """Machines (under `equipment`: tanks, boilers, plants, vehicles …): a kind alone, or with measures."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Chemical(BaseModel):
    """A chemical: its name, CAS number, hazard statements and quantity, and other measures.

    Attributes:
        kind: a kind narrower than «kjemikalie», when there is one that fits.
        hazards: hazard statements (H225, EUH014); those not listed are unknown.
    """

    model_config = ConfigDict(extra="allow", frozen=True, str_strip_whitespace=True, defer_build=True)
    __pydantic_extra__: dict[str, Property] = Field(init=False)

    name: str = ""
    cas: str | None = None
    kind: str | None = None
    hazards: tuple[str, ...] | None = None
    quantity: Amount | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value

    @property
    def measures(self) -> Mapping[str, Property]:
        """The values of its measures, by the key of the measure."""
        own = {"hazards": self.hazards, "quantity": self.quantity}
        return {**{k: v for k, v in own.items() if v is not None}, **(self.__pydantic_extra__ or {})}


class Chemicals(RootModel[tuple[Chemical, ...]]):
    """The chemicals the business uses or keeps."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Place(Shape):
    """Where the business lies: the number of its municipality, four digits."""

    municipality: str | None = None


class Judgement(Shape):
    """A recorded judgement of an open norm: what was judged, yes or no, why, by whom, when, until when."""

    rule: str
    holds: YesNo
    because: str
    by: str = ""
    date: Day | None = None
    until: Day | None = None


class Business(Shape):
    """What is stated about a business. What is not stated is unknown, never no.

    Example:
        >>> Business(industry=["43.320"], headcount={"employees": 5})

    Attributes:
        quantities: other numbers and dates, by the key the ontology gives them.
        absent: concepts, kinds and decisions known not to be.
        complete: lists that are the whole list.
    """

    name: str = ""
    organisation_number: str | None = None
    industry: Industry = Field(default_factory=lambda: Industry(()))
    headcount: Headcount = Field(default_factory=lambda: Headcount({}))
    place: Place = Field(default_factory=Place)
    activities: Activities = Field(default_factory=lambda: Activities(()))
    premises: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    circumstances: tuple[str, ...] = ()
    machinery: Machinery = Field(default_factory=lambda: Machinery(()))
    equipment: Machinery = Field(default_factory=lambda: Machinery(()))
    chemicals: Chemicals = Field(default_factory=lambda: Chemicals(()))
    quantities: dict[str, Amount] = Field(default_factory=dict)
    decisions: tuple[str, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    absent: tuple[str, ...] = ()
    complete: tuple[Scheme, ...] = ()

    _provenance: Provenance = PrivateAttr(default_factory=Provenance)

    @classmethod
    def from_file(cls, path: str | PathLike[str]) -> Business:
        """Read a fact file: YAML, or JSON when its name ends in `.json`.

        Args:
            path: the file.

        Raises:
            HmsRulesError: with every finding about the shape of the file.
        """
        from hms_rules.facts.reading import read_file  # only files need YAML

        written = read_file(path)
        return cls._checked(written.data, Provenance(Origin.FILE, "oppgitt i faktafilen", written.places))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Business:
        """Make a business of plain data, with findings in Norwegian instead of pydantic's errors.

        Raises:
            HmsRulesError: with every finding about the shape of the data.
        """
        return cls._checked(dict(data), Provenance())

    @classmethod
    def from_register(cls, data: Mapping[str, Any], text: str) -> Business:
        """Make a business of what a register says; `text` names the register and the day.

        An industry code without a standard is read as either standard.
        """
        return cls._checked(dict(data), Provenance(Origin.REGISTER, text))

    @classmethod
    def _checked(cls, data: dict[str, Any], provenance: Provenance) -> Business:
        try:
            business = cls.model_validate(data)
        except ValidationError as error:
            from hms_rules.facts.shapes import shape_findings  # only when something is wrong

            raise HmsRulesError(shape_findings(error, data, provenance.places, _known_keys())) from None
        business._provenance = provenance  # noqa: SLF001  # of its own class
        return business

    def as_dict(self) -> dict[str, Any]:
        """What was stated, and nothing else, as plain data for JSON."""
        return self.model_dump(mode="json", exclude_defaults=True)

    @property
    def provenance(self) -> Provenance:
        """Where the statements come from, each with its place."""
        return self._provenance

    @property
    def places(self) -> Mapping[Path, Span]:
        """Where each value stands in the file, by its path, e.g. `("headcount", "employees")`."""
        return self._provenance.places.values

    def span(self, path: Path) -> Span | None:
        """Where the value at the path stands; the nearest thing around it when it has no place."""
        return self._provenance.places.nearest(path)

    def source(self, path: Path, text: str = "") -> Source:
        """The source of the value at the path."""
        return self._provenance.source(path, text)


def _known_keys() -> dict[str, list[str]]:
    """The keys that can stand at the top, under each key there, and in bounds."""
    inside: dict[str, type[BaseModel]] = {
        "": Business,
        "industry": IndustryCode,
        "place": Place,
        "judgements": Judgement,
        "machinery": Machine,
        "equipment": Machine,
        "chemicals": Chemical,
        "headcount": Bounds,
        "quantities": Bounds,
        "bounds": Bounds,
    }
    return {section: list(model.model_fields) for section, model in inside.items()}
