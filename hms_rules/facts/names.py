"""What a name in a fact file stands for: concepts, kinds, measures, quantities and decisions by id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hms_rules.diagnostics import did_you_mean
from hms_rules.facts.findings import Findings
from hms_rules.facts.places import Path
from hms_rules.vocabulary import Kind, Measure, Quantity, Scheme, Vocabulary

DECISIONS = "decisions"

A_MEMBER: Mapping[str, str] = {
    Scheme.ACTIVITIES: "en aktivitet",
    Scheme.PREMISES: "et lokale",
    Scheme.PRODUCTS: "et produkt",
    Scheme.CIRCUMSTANCES: "et forhold",
    Scheme.MACHINERY: "en maskin",
    Scheme.EQUIPMENT: "et utstyr",
    Scheme.CHEMICALS: "et kjemikalie",
    DECISIONS: "et vedtak",
}
THE_LIST: Mapping[str, str] = {
    Scheme.ACTIVITIES: "listen over aktiviteter",
    Scheme.PREMISES: "listen over lokaler",
    Scheme.PRODUCTS: "listen over produkter",
    Scheme.CIRCUMSTANCES: "listen over forhold",
    Scheme.MACHINERY: "listen over maskiner",
    Scheme.EQUIPMENT: "listen over utstyr",
    Scheme.CHEMICALS: "listen over kjemikalier",
}


@dataclass(slots=True)
class Names:
    """The names of a vocabulary, ready for look-up.

    Attributes:
        sections: the key of a fact file under which each concept, kind and decision is listed.
        quantities: quantities by their key (`headcount.employees`).
        measures: for each kind, its measures (and those of broader kinds) by their key.
        any_chemical: the kind a chemical is when nothing else is said.
    """

    vocabulary: Vocabulary
    sections: dict[str, str] = field(init=False)
    quantities: dict[str, Quantity] = field(init=False)
    measures: dict[str, dict[str, Measure]] = field(init=False)
    any_chemical: str | None = field(init=False)
    _labels: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        v = self.vocabulary
        kinds = {i: k for i, k in v.kinds.items() if not k.derived}
        self.sections = {
            **{i: f.scheme.value for i, f in v.facts.items()},
            **{i: k.scheme.value for i, k in kinds.items()},
            **dict.fromkeys(v.decisions, DECISIONS),
        }
        self.quantities = {q.key: q for q in v.quantities.values()}
        self.measures = {i: self._measures_of(k) for i, k in kinds.items()}
        self.any_chemical = next(
            (i for i, k in kinds.items() if k.scheme is Scheme.CHEMICALS and not k.broader), None
        )
        self._labels = {t.label: i for group in (v.facts, kinds, v.decisions) for i, t in group.items()}

    def _measures_of(self, kind: Kind) -> dict[str, Measure]:
        found: dict[str, Measure] = {}
        waiting, seen = [kind.id], set[str]()
        while waiting:
            current = self.vocabulary.kinds.get(name := waiting.pop())
            if current and name not in seen:
                seen.add(name)
                waiting.extend(current.broader)
                known = (self.vocabulary.measures.get(m) for m in current.measures)
                found.update({m.key: m for m in known if m and m.key not in found})
        return found

    def is_listed(self, name: str, section: str, path: Path, findings: Findings) -> bool:
        """Whether the name belongs in this list; if not, says where it belongs or what was meant."""
        actual = self.sections.get(name)
        if actual == section:
            return True
        if actual:
            message = f"«{name}» er {A_MEMBER[actual]}, ikke {A_MEMBER[section]}"
            findings.add(path, "E0631", message, f"skriv «{name}» under {actual}")
        else:
            self._unknown(name, [n for n, s in self.sections.items() if s == section], path, findings)
        return False

    def is_known(self, name: str, path: Path, findings: Findings) -> bool:
        """Whether the name is in any list (for `absent`); if not, says what was meant."""
        if name not in self.sections:
            self._unknown(name, self.sections, path, findings)
            return False
        return True

    def _unknown(self, name: str, near: Iterable[str], path: Path, findings: Findings) -> None:
        if name in self.vocabulary.kinds:
            message = f"«{name}» er noe reglene avgjør, og kan ikke oppgis"
            findings.add(path, "E0635", message, "oppgi tingen og målene på den, så følger resten")
            return
        if name in self.vocabulary.quantities:
            key = self.vocabulary.quantities[name].key.replace(".", ": {", 1)
            findings.add(
                path, "E0631", f"«{name}» er en størrelse, ikke et ja eller nei", f"skriv {key}: …}}"
            )
            return
        findings.add(path, "E0630", f"«{name}» er ukjent", self._suggestion(name, near))

    def _suggestion(self, name: str, near: Iterable[str]) -> str:
        if name in self._labels:
            return f"mente du «{self._labels[name]}»?"
        advice = did_you_mean(name, near) or did_you_mean(name, self.sections)
        return advice or "«hms-rules facts» viser alle navn"

    def quantity(self, section: str, name: str, findings: Findings) -> Quantity | None:
        """The quantity with this key in `headcount` or `quantities`; if none, says what was meant."""
        found = self.quantities.get(f"{section}.{name}")
        if found:
            return found
        other = "quantities" if section == "headcount" else "headcount"
        by_id = self.vocabulary.quantities.get(name)
        advice = (
            f"skriv den under {other}"
            if f"{other}.{name}" in self.quantities
            else f"mente du «{by_id.key.removeprefix(f'{section}.')}»?"
            if by_id and by_id.key.startswith(f"{section}.")
            else did_you_mean(
                name, (k.partition(".")[2] for k in self.quantities if k.startswith(f"{section}."))
            )
            or "«hms-rules facts» viser alle navn"
        )
        findings.add((section, name), "E0633", f"størrelsen «{name}» er ukjent", advice, at_key=True)
        return None

    def measure(self, kind: str, key: str, path: Path, findings: Findings) -> Measure | None:
        """The measure of this kind with this key; if none, says what was meant."""
        measures = self.measures[kind]
        if key not in measures:
            label = self.vocabulary.kinds[kind].label
            have = f"mål på {label} er {', '.join(measures)}" if measures else f"{label} har ingen mål"
            advice = did_you_mean(key, measures) or have
            findings.add(path, "E0632", f"«{key}» er ikke et mål på {label}", advice, at_key=True)
        return measures.get(key)
