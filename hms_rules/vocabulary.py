"""The vocabulary: what the ontology declares, as a typed index without RDF.

Everything here is data read from `ontology/*.ttl` by `hms_rules.ontology.turtle` and kept in the
compiled rule set, so that a warm start never parses Turtle. Ids are the last part of the IRI
(`asbestarbeid`, `antall-arbeidstakere`); acts and provisions are `lov/2005-06-17-62` and
`lov/2005-06-17-62/§6-1`. A fact id is unique over concepts, quantities, kinds and decisions.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct, field


class Scheme(StrEnum):
    """The key of a fact file under which concepts or kinds of objects are listed."""

    ACTIVITIES = "activities"
    PREMISES = "premises"
    PRODUCTS = "products"
    CIRCUMSTANCES = "circumstances"
    MACHINERY = "machinery"
    EQUIPMENT = "equipment"
    CHEMICALS = "chemicals"


class Form(StrEnum):
    """The source form a text of law is read in; a hash is only compared with one of the same form."""

    LOVDATA_XML = "lovdata-xml"
    MARKDOWN = "markdown"


class Authority(Struct, frozen=True):
    """A supervisory authority (`cv:PublicOrganisation`)."""

    id: str
    label: str
    label_en: str
    organisation_number: str | None = None
    url: str | None = None


class Act(Struct, frozen=True):
    """A statute or regulation (`eli:LegalResource`).

    `modelled_from` is the first date our rules speak for; before it the answer is "not modelled".
    `supervised_as` names acts whose authorities supervise this one too, as far as those acts apply.
    `amended` is the day the last amendment we know of entered into force.
    """

    id: str
    title: str
    short_title: str
    url: str
    in_force_from: date
    modelled_from: date
    in_force_to: date | None = None
    title_en: str = ""
    aliases: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    repealed_by: tuple[str, ...] = ()
    assessed_per: str = "virksomhet"
    supervised_as: tuple[str, ...] = ()
    amended: date | None = None

    @property
    def is_statute(self) -> bool:
        """A lov, as opposed to a forskrift."""
        return self.id.startswith("lov/")


class Named(Struct, frozen=True):
    """An act in force that no rule is about, but that stands where a repealed one stood."""

    id: str
    title: str
    short_title: str
    aliases: tuple[str, ...] = ()


class Successor(Struct, frozen=True):
    """Where something stands today: an act, and the section or chapter of it («kapittel 14») when known."""

    act: str
    section: str = ""


class Repealed(Struct, frozen=True):
    """An act that is no longer in force, by the name people still use.

    Attributes:
        last_day: the last day it was in force, where that is certain.
        repealed_by: the act that says so.
        today: where the same stands today, in our judgement; without it, in the act that repealed it.
    """

    id: str
    title: str
    repealed_by: str
    last_day: date | None = None
    aliases: tuple[str, ...] = ()
    today: tuple[Successor, ...] = ()

    @property
    def successors(self) -> tuple[Successor, ...]:
        """Where the same stands today."""
        return self.today or (Successor(self.repealed_by),)


class Read(Struct, frozen=True):
    """What an editor read: the text of a copy in one source form, by its hash.

    Attributes:
        day: the day the copy is from.
        source: the act that was read, where it is another: one that amends, for wording to come.
    """

    form: Form
    day: date
    sha256: str
    source: str | None = None


class Provision(Struct, frozen=True):
    """A chapter, section, ledd, number or letter (`eli:LegalResourceSubdivision`).

    Its authorities are its own, else those of its parent, else those of its act (resolved when read).
    `checked` is the day somebody last read it; `reads` what was read then, once for each source form.
    """

    id: str
    act: str
    section: str
    title: str
    url: str
    parent: str | None = None
    authorities: tuple[str, ...] = ()
    in_force_from: date | None = None
    in_force_to: date | None = None
    checked: date | None = None
    reads: tuple[Read, ...] = ()


class Document(Struct, frozen=True):
    """Written documentation to have (`cv:EvidenceType`). Its id starts with `dokument:`.

    Attributes:
        synonyms: what businesses call it.
        part_of: documents it may be a part of: who has one of them with it in, has it.
    """

    id: str
    label: str
    label_en: str
    contents: tuple[str, ...] = ()
    answered_by: str = ""
    review: str = ""
    retention: str = ""
    synonyms: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()


class Duty(Struct, frozen=True):
    """A duty, option or prohibition; its id starts with `plikt:`, `adgang:` or `forbud:`."""

    id: str
    label: str
    label_en: str
    replaces: str | None = None
    deadline: str = ""


class Role(Struct, frozen=True):
    """A role in the HSE work of a business; its id starts with `rolle:`.

    Attributes:
        tasks: what whoever holds it does.
        required_by: the duties and documents that demand somebody in the role; none for one everybody has.
        under: the role it stands under in the organisation chart.
        several: whether more than one may hold it.
    """

    id: str
    label: str
    label_en: str
    tasks: tuple[str, ...] = ()
    required_by: tuple[str, ...] = ()
    under: str | None = None
    several: bool = False


class Threshold(Struct, frozen=True):
    """A relation between a fact and a quantity: the fact holds exactly when the quantity is at least n."""

    quantity: str
    at_least: float


class Typical(Struct, frozen=True):
    """Industries a fact is typical of (codes of SN2025 at any level), and who says so."""

    industries: tuple[str, ...]
    source: str


class Fact(Struct, frozen=True):
    """A yes-or-no fact about the business: a concept with a sentence, or a derived concept.

    Attributes:
        clause: the sentence after «at», e.g. «virksomheten utfører asbestarbeid».
        negated_clause: its own negation, e.g. «virksomheten ikke utfører asbestarbeid».
        broader: concepts that hold whenever this one does (certain).
        implies: other facts that hold whenever this one does (certain).
        excludes: facts that cannot hold together with this one (certain).
        threshold: the fact is the same as a quantity being at least a number (certain).
        municipalities: the fact holds exactly when the business lies in one of these (certain).
        assumed: the value taken when nothing is known, unless the industry is in `not_assumed_for`
            (codes of SN2025 at any level) or a fact in `not_assumed_when` is known to hold.
        is_task: an activity that may be part of any business; whoever does it does nothing else for that.
        typical: industries in which it is usual; ranks questions, and decides nothing.
    """

    id: str
    scheme: Scheme
    label: str
    label_en: str
    clause: str
    negated_clause: str
    question: str = ""
    help: str = ""
    broader: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    threshold: Threshold | None = None
    municipalities: tuple[str, ...] = ()
    assumed: bool | None = None
    not_assumed_for: tuple[str, ...] = ()
    not_assumed_when: tuple[str, ...] = ()
    is_task: bool = False
    typical: tuple[Typical, ...] = ()


class ValueType(StrEnum):
    """What a quantity or a measure holds."""

    NUMBER = "number"
    INTEGER = "integer"
    DATE = "date"
    BOOLEAN = "boolean"
    CODES = "codes"


class Sum(Struct, frozen=True):
    """A quantity defined over objects: the sum (or count) of a measure of those that carry a code.

    Attributes:
        kind: the kind of object summed over.
        measure: the measure added up; none means that the objects are counted.
        by: the measure that holds codes (e.g. hazards), with `codes` one of which is required.
    """

    kind: str
    measure: str | None = None
    by: str | None = None
    codes: tuple[str, ...] = ()


class Quantity(Struct, frozen=True):
    """A number or date about the business.

    Attributes:
        key: where it stands in a fact file, e.g. `headcount.employees`, `quantities.stoyniva`.
        label: its name in rules, e.g. «antall arbeidstakere».
        unit: the id of the unit numbers in rules are written in; none for a bare number.
        at_most: quantities this one can never exceed (certain).
        assumed_equal: the quantity it is taken from when unknown.
    """

    id: str
    key: str
    label: str
    label_en: str
    type: ValueType = ValueType.NUMBER
    unit: str | None = None
    question: str = ""
    help: str = ""
    at_most: tuple[str, ...] = ()
    assumed_equal: str | None = None
    sum: Sum | None = None


class Measure(Struct, frozen=True):
    """A property of an object: a number with a unit, a yes or no, a date, or a set of codes.

    A boolean measure has a clause for the cells of an object table («er dobbeltvegget») and its
    negation («er ikke dobbeltvegget»). `key` is its name in a fact file.
    """

    id: str
    key: str
    label: str
    label_en: str
    type: ValueType = ValueType.NUMBER
    unit: str | None = None
    clause: str = ""
    negated_clause: str = ""
    question: str = ""
    help: str = ""


class Kind(Struct, frozen=True):
    """A kind of object: machine, tank, plant, chemical, vehicle, radiation source, project.

    Attributes:
        verb: how the business has it, e.g. «har», «bruker», «monterer».
        indefinite: «en nedgravd oljetank»; `definite` «tanken»; `definite_plural` «tankene».
        implies: facts that hold when the business has one (certain).
        derived: a derived concept on objects of the kind `broader[0]`, concluded by «regnes … som».
        typical: industries in which it is usual; ranks questions, and decides nothing.
    """

    id: str
    scheme: Scheme
    label: str
    label_en: str
    verb: str
    indefinite: str
    definite: str
    definite_plural: str
    measures: tuple[str, ...] = ()
    question: str = ""
    help: str = ""
    broader: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    assumed: bool | None = None
    not_assumed_for: tuple[str, ...] = ()
    not_assumed_when: tuple[str, ...] = ()
    derived: bool = False
    typical: tuple[Typical, ...] = ()


class Derived(Struct, frozen=True):
    """A derived concept of the business («regnes virksomheten som "…"»); its id starts with `begrep:`."""

    id: str
    label: str
    label_en: str


class Hazard(Struct, frozen=True):
    """A source of danger one looks for on a round through the business; its id starts with `fare:`.

    Attributes:
        checks: what to look for and ask about.
        measures: what is usually done.
        shown_by: facts and kinds of objects that show it is there.
        typical: industries in which it is usual.
        provisions: where the law speaks of it.
    """

    id: str
    label: str
    label_en: str
    checks: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    shown_by: tuple[str, ...] = ()
    typical: tuple[Typical, ...] = ()
    provisions: tuple[str, ...] = ()


class Decision(Struct, frozen=True):
    """An order, permit or exemption; assumed not to exist unless stated."""

    id: str
    label: str
    label_en: str
    question: str = ""


class Unit(Struct, frozen=True):
    """A unit of measure: `value in base unit = value × factor`.

    Attributes:
        id: the symbol used in rules, e.g. `liter`.
        names: every way to write it, `l`, `L`, `liter`.
        dimension: units convert into each other only within one dimension.
    """

    id: str
    names: tuple[str, ...]
    dimension: str
    factor: float


class Vocabulary(Struct, frozen=True):
    """Everything the ontology declares, by id."""

    acts: dict[str, Act] = field(default_factory=dict)
    provisions: dict[str, Provision] = field(default_factory=dict)
    authorities: dict[str, Authority] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    duties: dict[str, Duty] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    quantities: dict[str, Quantity] = field(default_factory=dict)
    measures: dict[str, Measure] = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)
    derived: dict[str, Derived] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    hazards: dict[str, Hazard] = field(default_factory=dict)
    named: dict[str, Named] = field(default_factory=dict)
    repealed: dict[str, Repealed] = field(default_factory=dict)

    def symbol(self, unit: str | None) -> str | None:
        """How a unit is written for people: «år» for `aar`; none for a bare number."""
        return self.units[unit].names[0] if unit in self.units else unit
