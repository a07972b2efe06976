"""Objects: machines, equipment and chemicals as listed, each with the measures that could be read."""

from __future__ import annotations

import re

from hms_rules.facts.amounts import Amounts, Around
from hms_rules.facts.business import Business, Chemical, Machine
from hms_rules.facts.factbase import MeasureValue, Thing
from hms_rules.facts.findings import Findings
from hms_rules.facts.names import Names
from hms_rules.facts.places import Path
from hms_rules.facts.units import DENSITY, Units
from hms_rules.vocabulary import Scheme, ValueType

_STATEMENT = re.compile(r"(H[234][0-9]{2}|EUH[0-9]{3})[A-Za-z]*")  # CLP, annex III: H225, H360FD, EUH066
_AS_ON_THE_SHEET = "skriv fareutsagnene slik de står på sikkerhetsdatabladet, for eksempel H225"


class Things:
    """Reads the objects of a business."""

    def __init__(self, names: Names, units: Units, business: Business, findings: Findings) -> None:
        self._names = names
        self._units = units
        self._business = business
        self._provenance = business.provenance
        self._findings = findings
        self._amounts = Amounts(units, findings)

    def read(self) -> tuple[Thing, ...]:
        """Every object whose kind is known, in the order of the file."""
        found: list[Thing | None] = []
        for section in (Scheme.MACHINERY, Scheme.EQUIPMENT):
            machines = self._business.machinery if section is Scheme.MACHINERY else self._business.equipment
            for number, machine in enumerate(machines.root):
                found.append(self._thing(machine, machine.kind, section, (section.value, number)))
        for number, chemical in enumerate(self._business.chemicals.root):
            kind = chemical.kind or self._names.any_chemical or ""
            found.append(self._thing(chemical, kind, Scheme.CHEMICALS, (Scheme.CHEMICALS.value, number)))
        return tuple(thing for thing in found if thing)

    def _thing(self, what: Machine | Chemical, kind: str, section: Scheme, path: Path) -> Thing | None:
        named = (*path, "kind") if (*path, "kind") in self._provenance.places.values else path
        if not self._names.is_listed(kind, section, named, self._findings):
            return None
        measures = self._measures(what, kind, path)
        known = (m for m in self._names.measures[kind].values() if m.id in measures)
        codes = frozenset(m.id for m in known if m.type is ValueType.CODES)
        complete = codes if section in self._business.complete else frozenset()
        return Thing(kind, self._provenance.source(path), what.name, measures, complete)

    def _measures(self, what: Machine | Chemical, kind: str, path: Path) -> dict[str, MeasureValue]:
        around = self._around(what, kind)
        read: dict[str, MeasureValue] = {}
        for key, value in what.measures.items():
            place = (*path, key)
            measure = self._names.measure(kind, key, place, self._findings)
            if measure is None:
                continue
            known = self._amounts.measure(value, measure, place, around)
            if known is not None:
                read[measure.id] = self._with_classes(known, place)
        return read

    def _around(self, what: Machine | Chemical, kind: str) -> Around:
        """The density of an object (the one measure in a unit of density), and its measures by dimension."""
        keys = self._keys(kind)
        key = keys.get(DENSITY)
        if key is None:
            return Around(keys=keys)
        density = self._amounts.density(what.measures.get(key), self._names.measures[kind][key])
        return Around(density, can_have_density=True, keys=keys)

    def _keys(self, kind: str) -> dict[str, str]:
        units = ((key, self._units.of(m.unit)) for key, m in self._names.measures[kind].items())
        return {unit.dimension: key for key, unit in units if unit}

    def _with_classes(self, known: MeasureValue, path: Path) -> MeasureValue:
        """Hazard statements, checked, and with each narrower one the statement it belongs to.

        «H360FD» and «H350i» are H360 and H350 (CLP, annex VI, part 1): a rule on H350 means both.
        """
        if path[-1] != "hazards" or not isinstance(known, frozenset):
            return known
        single = {code.strip() for written in known for code in written.split("+")}
        for wrong in sorted(code for code in single if not _STATEMENT.fullmatch(code)):
            place = self._code_place(path, wrong)
            self._findings.add(place, "E0636", f"«{wrong}» er ikke et fareutsagn", _AS_ON_THE_SHEET)
        return frozenset(single | {m[1] for code in single if (m := _STATEMENT.fullmatch(code))})

    def _code_place(self, path: Path, code: str) -> Path:
        number = path[1]
        if path[0] != Scheme.CHEMICALS.value or not isinstance(number, int):
            return path
        written = self._business.chemicals.root[number].hazards or ()
        return (*path, next((i for i, text in enumerate(written) if code in text), 0))
