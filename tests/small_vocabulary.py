"""A small vocabulary with one of each: concepts, quantities, kinds, measures, decisions, relations."""

from __future__ import annotations

from typing import Any

from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import (
    Decision,
    Fact,
    Kind,
    Measure,
    Quantity,
    Scheme,
    Sum,
    Threshold,
    Unit,
    ValueType,
    Vocabulary,
)


def _fact(id_: str, scheme: Scheme = Scheme.ACTIVITIES, **more: Any) -> Fact:
    return Fact(
        id_,
        scheme,
        id_,
        f"{id_} (en)",
        f"virksomheten driver {id_}",
        f"virksomheten ikke driver {id_}",
        **more,
    )


def _kind(id_: str, scheme: Scheme, **more: Any) -> Kind:
    return Kind(id_, scheme, id_, f"{id_} (en)", "har", f"en {id_}", f"{id_}en", f"{id_}ene", **more)


def _measure(
    id_: str, type_: ValueType = ValueType.NUMBER, unit: str | None = None, key: str = ""
) -> Measure:
    return Measure(id_, key or id_, id_, f"{id_} (en)", type_, unit)


def _quantity(id_: str, key: str, **more: Any) -> Quantity:
    return Quantity(id_, key, id_, f"{id_} (en)", **more)


FACTS = (
    _fact("asbestarbeid"),
    _fact("asbestriving", broader=("asbestarbeid",)),
    _fact("asbestsanering", broader=("asbestarbeid",), implies=("verneutstyr-i-bruk",)),
    _fact("arbeid-i-hoyden", implies=("fallfare",)),
    _fact("loftearbeid"),
    _fact("verneutstyr-i-bruk", Scheme.CIRCUMSTANCES),
    _fact("fallfare", Scheme.CIRCUMSTANCES, excludes=("bare-kontor",)),
    _fact("bare-kontor", Scheme.CIRCUMSTANCES),
    _fact("har-ansatte", Scheme.CIRCUMSTANCES, threshold=Threshold("antall-arbeidstakere", 1)),
    _fact("stort-lager", Scheme.CIRCUMSTANCES, threshold=Threshold("brannfarlig-vaeske", 100)),
    _fact("paa-svalbard", Scheme.CIRCUMSTANCES, municipalities=("2100",), assumed=False),
    _fact("fiske", assumed=False, not_assumed_for=("03",)),
    _fact("kystfiske", broader=("fiske",)),
    _fact("foretak", Scheme.CIRCUMSTANCES, assumed=True, implies=("driver-naering",)),
    _fact("driver-naering", Scheme.CIRCUMSTANCES),
    _fact("verksted", Scheme.PREMISES),
    _fact("leketoy", Scheme.PRODUCTS),
)

QUANTITIES = (
    _quantity("antall-arbeidstakere", "headcount.employees", type=ValueType.INTEGER),
    _quantity("antall-sysselsatte", "headcount.engaged", assumed_equal="antall-arbeidstakere"),
    _quantity(
        "antall-lederne", "headcount.managers", type=ValueType.INTEGER, at_most=("antall-arbeidstakere",)
    ),
    _quantity("stoy", "quantities.stoy", unit="dB"),
    _quantity("gulvflate", "quantities.gulvflate", unit="m2"),
    _quantity("etablert", "quantities.etablert", type=ValueType.DATE),
    _quantity("kaldeste", "quantities.kaldeste", unit="°C"),
    _quantity(
        "brannfarlig-vaeske",
        "quantities.brannfarlig-vaeske",
        unit="liter",
        sum=Sum("kjemikalie", "mengde", "farer", ("H224", "H225")),
    ),
    _quantity(
        "brannfarlig-i-m3",
        "quantities.brannfarlig-i-m3",
        unit="m3",
        sum=Sum("kjemikalie", "mengde", "farer", ("H224",)),
    ),
    _quantity("antall-kraner", "quantities.antall-kraner", sum=Sum("kran")),
)

MEASURES = (
    _measure("volum", unit="liter"),
    _measure("lastmoment", unit="tm"),
    _measure("trykk-volum", unit="bar-liter"),
    _measure("effekt", unit="kW"),
    _measure("nedgravd-dato", ValueType.DATE),
    _measure("innendors", ValueType.BOOLEAN),
    _measure("farer", ValueType.CODES, key="hazards"),
    _measure("mengde", unit="liter", key="quantity"),
    _measure("masse", unit="tonn"),
    _measure("tetthet", unit="kg/l", key="density"),
)

KINDS = (
    _kind("stillas", Scheme.MACHINERY, implies=("arbeid-i-hoyden",)),
    _kind("kran", Scheme.MACHINERY, measures=("lastmoment",), implies=("loftearbeid",)),
    _kind("mobilkran", Scheme.MACHINERY, broader=("kran",)),
    _kind("farlig-kran", Scheme.MACHINERY, broader=("kran",), derived=True),
    _kind("oljetank", Scheme.EQUIPMENT, measures=("volum", "innendors", "nedgravd-dato")),
    _kind("nedgravd-oljetank", Scheme.EQUIPMENT, broader=("oljetank",), assumed=False),
    _kind("kjele", Scheme.EQUIPMENT, measures=("effekt", "trykk-volum")),
    _kind("kjemikalie", Scheme.CHEMICALS, measures=("farer", "mengde", "masse", "tetthet")),
)

UNITS = (
    Unit("liter", ("liter", "l", "L"), "volum", 0.001),
    Unit("m3", ("m3", "m³"), "volum", 1),
    Unit("kg", ("kg",), "masse", 1),
    Unit("tonn", ("tonn", "t"), "masse", 1000),
    Unit("kg/l", ("kg/l",), "tetthet", 1000),
    Unit("m2", ("m2", "m²"), "flate", 1),
    Unit("dB", ("dB", "dB(A)"), "lydnivå", 1),
    Unit("kW", ("kW",), "effekt", 1000),
    Unit("MW", ("MW",), "effekt", 1000000),
    Unit("tm", ("tm", "tonnmeter"), "moment", 9.80665),
    Unit("bar-liter", ("bar·liter", "bar liter"), "trykk ganger volum", 1),
    Unit("°C", ("°C",), "temperatur", 1),
)

SMALL = Vocabulary(
    facts={f.id: f for f in FACTS},
    quantities={q.id: q for q in QUANTITIES},
    measures={m.id: m for m in MEASURES},
    kinds={k.id: k for k in KINDS},
    decisions={"paalegg": Decision("paalegg", "pålegg om industrivern", "order")},
    units={u.id: u for u in UNITS},
)

CODES = IndustryCodes(
    names={
        "SN2025": {
            c: c
            for c in ("A", "03", "03.1", "03.11", "03.110", "F", "43", "43.3", "43.32", "43.320", "43.321")
        },
        "SN2007": {c: c for c in ("F", "43", "43.3", "43.32", "43.320", "43.9", "43.99", "43.990")},
    },
    names_en={"SN2025": {}, "SN2007": {}},
    sections={"SN2025": {"03": "A", "43": "F"}, "SN2007": {"43": "F"}},
    replaced_by={"SN2025": {}, "SN2007": {}},
    to_other={
        "SN2025": {"43.320": ("43.320",), "43.321": ("43.990",)},
        "SN2007": {"43.320": ("43.320",), "43.990": ("43.321",)},
    },
)
