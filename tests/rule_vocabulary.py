"""A small vocabulary for tests of the rule language: one or two of everything a sentence can name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hms_rules.registers.industry import Standard
from hms_rules.vocabulary import (
    Act,
    Decision,
    Derived,
    Document,
    Duty,
    Fact,
    Kind,
    Measure,
    Provision,
    Quantity,
    Scheme,
    Unit,
    ValueType,
    Vocabulary,
)

AML = "lov/2005-06-17-62"
INDUSTRIVERN = "forskrift/2011-12-20-1434"
OPPHEVET = "forskrift/1995-11-30-1000"
READ = date(2026, 11, 23)


class Codes:
    """A handful of industry codes; 25.4 is only in SN2007, 24.4 only in SN2025."""

    SN2025 = ("24", "24.4", "24.42", "38", "46", "46.7", "B")
    SN2007 = ("24", "25.4", "38", "46")

    def exists(self, code: str, standard: Standard) -> bool:
        return code in (self.SN2025 if standard == "SN2025" else self.SN2007)

    def near(self, code: str, standard: Standard) -> Iterable[str]:
        codes = self.SN2025 if standard == "SN2025" else self.SN2007
        return [c for c in codes if c[:2] == code[:2]]

    def prefixes(self, codes: Iterable[str], standard: Standard) -> tuple[str, ...]:
        assert standard in ("SN2025", "SN2007")
        return tuple(sorted({"B": "05"}.get(c, c) for c in codes))


def _fact(fact: str, scheme: Scheme, label: str, clause: str, negated: str, **more: object) -> Fact:
    return Fact(fact, scheme, label, "", clause, negated, **more)  # type: ignore[arg-type]  # the rest is by name


def _provision(act: str, section: str, parent: str | None = None, checked: date | None = READ) -> Provision:
    return Provision(f"{act}/{section}", act, section, "", "", parent, checked=checked)


VOCABULARY = Vocabulary(
    acts={
        AML: Act(
            AML,
            "Lov om arbeidsmiljø",
            "arbeidsmiljøloven",
            "",
            date(2006, 1, 1),
            date(2020, 1, 1),
            aliases=("aml",),
        ),
        INDUSTRIVERN: Act(
            INDUSTRIVERN,
            "Forskrift om industrivern",
            "forskrift om industrivern",
            "",
            date(2012, 1, 1),
            date(2020, 1, 1),
        ),
        OPPHEVET: Act(
            OPPHEVET,
            "Forskrift om noe gammelt",
            "forskrift om noe gammelt",
            "",
            date(1996, 1, 1),
            date(2010, 1, 1),
            in_force_to=date(2021, 12, 31),
            repealed_by=(INDUSTRIVERN,),
        ),
    },
    provisions={
        p.id: p
        for p in (
            _provision(AML, "§2A-6"),
            _provision(AML, "§6-1", f"{AML}/kapittel-6"),
            _provision(AML, "kapittel-6"),
            _provision(INDUSTRIVERN, "§2"),
            _provision(INDUSTRIVERN, "§7", f"{INDUSTRIVERN}/kapittel-2"),
            _provision(INDUSTRIVERN, "kapittel-2"),
            _provision(INDUSTRIVERN, "§8", checked=None),
            _provision(OPPHEVET, "§1"),
        )
    },
    documents={
        "dokument:beredskapsplan": Document(
            "dokument:beredskapsplan", "Beredskapsplan for industrivernet", ""
        )
    },
    duties={
        "plikt:amu": Duty("plikt:amu", "opprette arbeidsmiljøutvalg", ""),
        "adgang:avtale": Duty("adgang:avtale", "avtale en annen ordning", ""),
        "forbud:barn": Duty("forbud:barn", "la barn arbeide", ""),
    },
    facts={
        f.id: f
        for f in (
            _fact(
                "asbestarbeid",
                Scheme.ACTIVITIES,
                "asbestarbeid",
                "virksomheten utfører asbestarbeid",
                "virksomheten ikke utfører asbestarbeid",
            ),
            _fact(
                "gruvedrift",
                Scheme.ACTIVITIES,
                "gruvedrift",
                "virksomheten driver gruve",
                "virksomheten ikke driver gruve",
            ),
            _fact(
                "paa-svalbard",
                Scheme.CIRCUMSTANCES,
                "på Svalbard",
                "virksomheten er på Svalbard",
                "virksomheten ikke er på Svalbard",
                municipalities=("2100",),
            ),
            _fact(
                "krav",
                Scheme.CIRCUMSTANCES,
                "en part krever det",
                "en av partene krever det",
                "ingen av partene krever det",
            ),
        )
    },
    quantities={
        q.id: q
        for q in (
            Quantity("arbeidstakere", "headcount.employees", "antall arbeidstakere", "", ValueType.INTEGER),
            Quantity(
                "amu-antall",
                "headcount.amu_count",
                "antall arbeidstakere som regnes med for arbeidsmiljøutvalg",
                "",
                ValueType.INTEGER,
            ),
            Quantity("sysselsatte", "headcount.engaged", "antall sysselsatte i gjennomsnitt i året", ""),
            Quantity("stoy", "quantities.stoy", "støynivå", "", unit="db"),
            Quantity("vaeske", "quantities.vaeske", "samlet mengde brannfarlig væske", "", unit="liter"),
            Quantity(
                "tatt-i-bruk", "quantities.tatt-i-bruk", "dagen anlegget ble tatt i bruk", "", ValueType.DATE
            ),
        )
    },
    measures={
        m.id: m
        for m in (
            Measure("volum", "volum", "volum", "", unit="liter"),
            Measure(
                "innendors",
                "innendors",
                "innendørs",
                "",
                ValueType.BOOLEAN,
                clause="ligger innendørs",
                negated_clause="ikke ligger innendørs",
            ),
            Measure("nedgravd-dato", "nedgravd-dato", "dagen den ble gravd ned", "", ValueType.DATE),
            Measure("farer", "hazards", "faresetning", "", ValueType.CODES),
            Measure("lastmoment", "lastmoment", "lastmoment", "", unit="tm"),
        )
    },
    kinds={
        k.id: k
        for k in (
            Kind(
                "tank",
                Scheme.EQUIPMENT,
                "tank",
                "",
                "har",
                "en tank",
                "tanken",
                "tankene",
                measures=("volum", "innendors"),
            ),
            Kind(
                "oljetank",
                Scheme.EQUIPMENT,
                "nedgravd oljetank",
                "",
                "har",
                "en nedgravd oljetank",
                "tanken",
                "tankene",
                measures=("nedgravd-dato",),
                broader=("tank",),
            ),
            Kind(
                "stor-tank",
                Scheme.EQUIPMENT,
                "stor tank",
                "",
                "har",
                "en stor tank",
                "tanken",
                "tankene",
                broader=("tank",),
                derived=True,
            ),
            Kind(
                "kran",
                Scheme.MACHINERY,
                "mobilkran",
                "",
                "bruker",
                "en mobilkran",
                "kranen",
                "kranene",
                measures=("lastmoment",),
            ),
            Kind(
                "kjemikalie",
                Scheme.CHEMICALS,
                "kjemikalie",
                "",
                "bruker",
                "et kjemikalie",
                "kjemikaliet",
                "kjemikaliene",
                measures=("farer",),
            ),
        )
    },
    derived={"begrep:storulykke": Derived("begrep:storulykke", "storulykkevirksomhet", "")},
    decisions={"paalegg": Decision("paalegg", "pålegg om industrivern", "")},
    units={
        u.id: u
        for u in (
            Unit("liter", ("liter", "l", "L"), "volum", 0.001),
            Unit("m3", ("m3", "m³"), "volum", 1.0),
            Unit("kg", ("kg", "kilo"), "masse", 1.0),
            Unit("db", ("dB", "desibel"), "lydnivå", 1.0),
            Unit("tm", ("tm", "tonnmeter"), "lastmoment", 1.0),
        )
    },
)
