"""Tables of businesses on the columnar engine, worked out by hand; what each database gets wrong by itself.

Polars runs in `make test`, DuckDB and Spark in `make test-columnar`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from msgspec.structs import replace

from hms_rules.diagnostics import HmsRulesError
from hms_rules.engines import Truth
from hms_rules.engines.columnar import BackendName, columnar_engine
from hms_rules.engines.columnar.engine import ColumnarEngine
from hms_rules.engines.columnar.making import make_tables
from hms_rules.engines.columnar.tables import BUSINESS, CONTRADICTION, Tables
from hms_rules.facts.business import Business
from hms_rules.facts.resolve import Resolver
from hms_rules.language.tree import (
    Comparator,
    Comparison,
    FactHolds,
    Industry,
    Literal,
    ObjectExists,
    ObjectHasCode,
    OnlyActivities,
)
from hms_rules.vocabulary import Quantity, Sum, Vocabulary
from tests.agreeing import QUIET, one_rule_each
from tests.small_vocabulary import CODES, SMALL

RESOLVER = Resolver(SMALL, CODES)
OTHERS = pytest.mark.backends
BACKENDS = ["polars", pytest.param("duckdb", marks=OTHERS), pytest.param("spark", marks=OTHERS)]

pytestmark = [pytest.mark.parametrize("backend", BACKENDS), *QUIET]

AT_LEAST, AT_MOST = Comparator.AT_LEAST, Comparator.AT_MOST


@cache
def engine(backend: BackendName) -> ColumnarEngine:
    return columnar_engine(RESOLVER, backend)


def table(folder: Path, columns: Mapping[str, tuple[pa.DataType, Sequence[Any]]]) -> Tables:
    """A table of businesses, with types said: a column of NULLs has one too."""
    arrays = {name: pa.array(values, type_) for name, (type_, values) in columns.items()}
    rows = len(next(iter(arrays.values())))
    pq.write_table(pa.table({BUSINESS: pa.array(range(rows)), **arrays}), folder / "businesses.parquet")
    return Tables.in_folder(folder)


def ask(tables: Tables, literal: Literal, backend: BackendName, *, strict: bool = False) -> list[Truth]:
    """What a literal is of each business, in the order of their keys."""
    answers = engine(backend).values(one_rule_each([literal], SMALL), tables, strict=strict)
    found: list[Truth] = answers.sort_by(BUSINESS)["begrep:0"].to_pylist()
    return found


def stated(folder: Path, *businesses: Mapping[str, Any]) -> Tables:
    return make_tables([Business.from_dict(dict(b)) for b in businesses], RESOLVER, folder)


# -- NULL is unknown, never no ---------------------------------------------------------------------


def test_a_number_that_is_null_is_unknown(backend: BackendName, tmp_path: Path) -> None:
    numbers = {
        "antall-arbeidstakere_low": (pa.float64(), [5.0, None, None, 0.0]),
        "antall-arbeidstakere_high": (pa.float64(), [5.0, None, 1.0, None]),
    }
    tables = table(tmp_path, numbers)
    at_least_two = Comparison("antall-arbeidstakere", AT_LEAST, 2.0)
    assert ask(tables, at_least_two, backend) == [True, None, False, None]
    assert ask(tables, Comparison("antall-arbeidstakere", AT_MOST, 4.0), backend) == [False, None, True, None]
    assert ask(tables, FactHolds("har-ansatte"), backend) == [True, None, None, None]


def test_whole_numbers_will_do_for_bounds(backend: BackendName, tmp_path: Path) -> None:
    numbers = {
        "antall-arbeidstakere_low": (pa.int32(), [5, None]),
        "antall-arbeidstakere_high": (pa.int32(), [None, 1]),
    }
    tables = table(tmp_path, numbers)
    assert ask(tables, Comparison("antall-arbeidstakere", AT_LEAST, 2.0), backend) == [True, False]


def test_a_text_that_is_null_is_unknown(backend: BackendName, tmp_path: Path) -> None:
    tables = table(tmp_path, {"municipality": (pa.string(), ["2100", None, "0301"])})
    assert ask(tables, FactHolds("paa-svalbard"), backend, strict=True) == [True, None, False]
    assert ask(tables, FactHolds("paa-svalbard"), backend) == [True, False, False]  # assumed not to be


def test_an_industry_that_is_null_is_unknown_and_no_second_one_is_no(
    backend: BackendName, tmp_path: Path
) -> None:
    codes = {
        "industry_1": (pa.string(), ["SN2025:43.320", None, "SN2025:03.110", "99.999"]),
        "industry_2": (pa.string(), [None, None, "SN2025:43.320", None]),
    }
    tables = table(tmp_path, codes)
    assert ask(tables, Industry(("43",), main=True), backend) == [True, None, False, None]
    assert ask(tables, Industry(("43",), main=False), backend) == [True, None, True, None]
    assert ask(tables, Industry(("03",), main=False), backend) == [False, None, True, None]


def test_a_code_without_a_standard_is_of_either(backend: BackendName, tmp_path: Path) -> None:
    codes = ["43.320", "43.990", "SN2007:43.990", "SN2007:43.320"]
    tables = table(tmp_path, {"industry_1": (pa.string(), codes)})
    assert ask(tables, Industry(("43.321",)), backend) == [False, True, True, False]
    assert ask(tables, Industry(("43.99",), standard="SN2007"), backend) == [False, True, True, False]


def test_an_assumption_is_not_made_for_an_industry(backend: BackendName, tmp_path: Path) -> None:
    codes = ["SN2025:03.110", "SN2025:43.320", None]
    tables = table(tmp_path, {"industry_1": (pa.string(), codes)})
    assert ask(tables, FactHolds("fiske"), backend) == [None, False, None]  # nor where it is not known


def test_a_yes_or_no_that_is_null_is_unknown(backend: BackendName, tmp_path: Path) -> None:
    tables = table(tmp_path, {"asbestriving": (pa.bool_(), [True, False, None])})
    assert ask(tables, FactHolds("asbestarbeid"), backend) == [True, None, None]


# -- numbers are those of Python -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amounts", "litres"),
    [
        (("0,7 l", "0,1 l", "0,2 l"), 1.0),
        (("0,1 l", "0,2 l"), 0.3),
        (("400 l",), 400.0),
        (("1,1 l",) * 3, 3.3),
    ],
)
def test_amounts_add_up_as_people_add(
    amounts: tuple[str, ...], litres: float, backend: BackendName, tmp_path: Path
) -> None:
    chemicals = {"chemicals": [{"hazards": ["H224"], "quantity": amount} for amount in amounts]}
    tables = stated(tmp_path, chemicals, chemicals | {"complete": ["chemicals"]})
    at_least = Comparison("brannfarlig-vaeske", AT_LEAST, litres)
    assert ask(tables, at_least, backend) == [True, True]
    exactly = Comparison("brannfarlig-vaeske", Comparator.EXACTLY, litres)
    assert ask(tables, exactly, backend) == [None, True]  # without the whole list there may be more


def test_a_ceiling_in_litres_is_one_in_cubic_metres_exactly(backend: BackendName, tmp_path: Path) -> None:
    stock = Quantity("lager", "quantities.lager", "lager", "", unit="liter")
    within = replace(SMALL.quantities["brannfarlig-i-m3"], sum=None, at_most=(stock.id,))
    words = replace(SMALL, quantities={**SMALL.quantities, stock.id: stock, within.id: within})
    own = Resolver(words, CODES)
    tables = table(tmp_path, {"lager_high": (pa.float64(), [700.0] * 3)})
    program = one_rule_each([Comparison(within.id, AT_MOST, 0.7)], words)
    assert columnar_engine(own, backend).values(program, tables)["begrep:0"].to_pylist() == [True] * 3


def test_litres_are_turned_into_cubic_metres_exactly(backend: BackendName, tmp_path: Path) -> None:
    # All alike: Polars multiplies by the inverse of a divisor it sees is the same in every row.
    tables = stated(tmp_path, *[{"chemicals": [{"hazards": ["H224"], "quantity": "400 l"}]}] * 3)
    assert ask(tables, Comparison("brannfarlig-i-m3", AT_LEAST, 0.4), backend) == [True] * 3
    (tmp_path / "hele").mkdir()
    whole = {"chemicals": [{"hazards": ["H224"], "quantity": "700 l"}], "complete": ["chemicals"]}
    tables = stated(tmp_path / "hele", whole)
    assert ask(tables, Comparison("brannfarlig-i-m3", AT_MOST, 0.7), backend) == [True]


def test_just_below_a_number_is_below_it(backend: BackendName, tmp_path: Path) -> None:
    tables = table(tmp_path, {"stort-lager": (pa.bool_(), [False, True, None])})
    assert ask(tables, Comparison("brannfarlig-vaeske", AT_LEAST, 100.0), backend) == [False, True, None]


# -- objects ---------------------------------------------------------------------------------------


def test_objects_are_counted_for_each_business(backend: BackendName, tmp_path: Path) -> None:
    crane = {"machinery": ["mobilkran", "kran"]}
    tables = stated(tmp_path, crane, {"machinery": ["stillas"]}, {"complete": ["machinery"]}, {})
    two = Comparison("antall-kraner", AT_LEAST, 2.0)
    assert ask(tables, two, backend) == [True, None, False, None]


def test_an_object_listed_as_something_broader_may_count(backend: BackendName, tmp_path: Path) -> None:
    count = replace(SMALL.quantities["antall-kraner"], sum=Sum("mobilkran"))
    own = Resolver(replace(SMALL, quantities={**SMALL.quantities, count.id: count}), CODES)
    cranes = Business(machinery=["kran", "mobilkran"], complete=["machinery"])
    program = one_rule_each([Comparison(count.id, AT_LEAST, n) for n in (1.0, 2.0, 3.0)], own.vocabulary)
    answers = columnar_engine(own, backend).values(program, make_tables([cranes], own, tmp_path))
    assert [answers[f"begrep:{n}"].to_pylist() for n in range(3)] == [[True], [None], [False]]


def test_codes_nobody_has_listed_are_unknown_and_so_is_their_absence(
    backend: BackendName, tmp_path: Path
) -> None:
    whole = {"complete": ["chemicals"]}
    tables = stated(
        tmp_path,
        whole | {"chemicals": ["diesel"]},
        whole | {"chemicals": [{"hazards": []}]},
        whole | {"chemicals": [{"hazards": ["H225"]}]},
        {"chemicals": [{"hazards": ["H304"]}]},
    )
    carries = (ObjectHasCode("farer", ("H224", "H225")),)
    assert ask(tables, ObjectExists("kjemikalie", carries), backend) == [None, False, True, None]
    does_not = (ObjectHasCode("farer", ("H224", "H225"), negated=True),)
    assert ask(tables, ObjectExists("kjemikalie", does_not), backend) == [None, True, False, None]


def test_an_assumption_does_not_undo_that_a_business_does_nothing_else(
    backend: BackendName, tmp_path: Path
) -> None:
    # The list is whole, so it is certain that nothing else is done than «drift-a» and what it is part of.
    # Whether «drift-b» is part of that too is open, and assumed.
    activity = SMALL.facts["loftearbeid"]
    activities = {
        "drift": replace(activity, id="drift"),
        "drift-a": replace(activity, id="drift-a", broader=("drift",)),
        "drift-b": replace(activity, id="drift-b", broader=("drift",), assumed=True),
    }
    own = Resolver(Vocabulary(facts=activities), CODES)
    tables = make_tables([Business(activities=["drift", "drift-a"], complete=["activities"])], own, tmp_path)
    program = one_rule_each([OnlyActivities(("drift-a",)), FactHolds("drift-b")], own.vocabulary)
    answers = columnar_engine(own, backend).values(program, tables)
    assert answers.select(["begrep:0", "begrep:1"]).to_pylist() == [{"begrep:0": True, "begrep:1": True}]


# -- the form of tables ----------------------------------------------------------------------------


def test_a_table_may_state_nothing_at_all(backend: BackendName, tmp_path: Path) -> None:
    tables = table(tmp_path, {"navn": (pa.string(), ["Fjord AS", None])})
    assert ask(tables, FactHolds("driver-naering"), backend) == [True, True]  # assumed, and followed
    assert ask(tables, FactHolds("driver-naering"), backend, strict=True) == [None, None]


def test_a_business_may_have_a_text_for_a_key(backend: BackendName, tmp_path: Path) -> None:
    keys = pa.array(["974761076", "981105516"])
    pq.write_table(
        pa.table({BUSINESS: keys, "leketoy": pa.array([None, True])}), tmp_path / "businesses.parquet"
    )
    tables = Tables.in_folder(tmp_path)
    answers = engine(backend).values(one_rule_each([FactHolds("leketoy")], SMALL), tables).sort_by(BUSINESS)
    assert answers.select([BUSINESS, "begrep:0"]).to_pydict() == {
        BUSINESS: ["974761076", "981105516"],
        "begrep:0": [None, True],
    }


def test_what_contradicts_itself_is_marked(backend: BackendName, tmp_path: Path) -> None:
    columns: dict[str, tuple[pa.DataType, Sequence[Any]]] = {
        "antall-arbeidstakere_low": (pa.float64(), [5.0, 5.0, 1.0]),
        "antall-arbeidstakere_high": (pa.float64(), [3.0, 5.0, 1.0]),
        "har-ansatte": (pa.bool_(), [None, False, True]),
    }
    answers = engine(backend).values(one_rule_each([], SMALL), table(tmp_path, columns)).sort_by(BUSINESS)
    assert answers[CONTRADICTION].to_pylist() == [True, True, False]


def test_a_whole_list_without_objects_adds_up_to_nothing(backend: BackendName, tmp_path: Path) -> None:
    columns: dict[str, tuple[pa.DataType, Sequence[Any]]] = {
        "stort-lager": (pa.bool_(), [True, True, None]),
        "complete_chemicals": (pa.bool_(), [True, None, True]),
    }
    tables = table(tmp_path, columns)
    assert ask(tables, Comparison("brannfarlig-vaeske", AT_LEAST, 1.0), backend)[1:] == [True, False]
    answers = engine(backend).values(one_rule_each([], SMALL), tables).sort_by(BUSINESS)
    assert answers[CONTRADICTION].to_pylist() == [True, False, False]  # much is stored, and none is listed


def test_answers_are_written_as_they_are_fetched(backend: BackendName, tmp_path: Path) -> None:
    tables = table(tmp_path, {"leketoy": (pa.bool_(), [True, None, False])})
    program = one_rule_each([FactHolds("leketoy"), FactHolds("foretak")], SMALL)
    engine(backend).write(program, tables, tmp_path / "svar.parquet")
    written = pq.read_table(tmp_path / "svar.parquet").sort_by(BUSINESS)
    assert written.to_pydict() == engine(backend).values(program, tables).sort_by(BUSINESS).to_pydict()


def test_a_business_with_errors_is_refused(backend: BackendName, tmp_path: Path) -> None:
    with pytest.raises(HmsRulesError) as refused:
        stated(tmp_path, {"activities": ["asbestarbeide"]})
    assert [d.code for d in refused.value.diagnostics] == ["E0630"]
