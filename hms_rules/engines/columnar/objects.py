"""Objects of every business: each term on the row of one object, then one row a business.

What a literal asks of the objects of a business are three yes or no: whether one of them is it,
whether one may be, and whether any is a candidate at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import ibis
import ibis.expr.types as ir

from hms_rules.engines.columnar.bounds import Bounds, compare
from hms_rules.engines.columnar.layers import Layer
from hms_rules.engines.columnar.sheet import Key
from hms_rules.engines.columnar.tables import BUSINESS, KIND, complete, high, low
from hms_rules.engines.columnar.terms import (
    Term,
    all_of,
    any_of,
    column,
    decided,
    is_,
    is_true,
    is_unknown,
    negation,
)
from hms_rules.engines.hierarchy import Hierarchy
from hms_rules.language.tree import (
    ObjectComparison,
    ObjectCounts,
    ObjectDate,
    ObjectExists,
    ObjectHasCode,
    ObjectIs,
    ObjectTerm,
)
from hms_rules.vocabulary import Kind, Vocabulary


class Objects:
    """The rows of the objects, each with which lists of its business are whole.

    Args:
        objects: one row an object.
        businesses: one row a business.
        vocabulary: for the kinds.
    """

    def __init__(self, objects: ir.Table, businesses: ir.Table, vocabulary: Vocabulary) -> None:
        self.kinds = [kind for kind in vocabulary.kinds.values() if not kind.derived]
        self._hierarchy = Hierarchy(vocabulary.kinds)
        self.rows = _with_whole_lists(objects, businesses, self.kinds)

    # -- one object --------------------------------------------------------------------------------

    def is_one_of(self, kinds: Iterable[str]) -> Term:
        """Whether an object is listed as one of some kinds."""
        wanted = sorted(kinds)
        return self.rows[KIND].isin(wanted) if wanted else False

    def meets(self, terms: Iterable[ObjectTerm]) -> Term:
        """Whether all terms hold for an object; a measure nobody has stated is unknown."""
        return all_of(self._meets_term(term) for term in terms)

    def _meets_term(self, term: ObjectTerm) -> Term:
        match term:
            case ObjectComparison():
                bounds = self.bounds(term.measure)
                return compare(bounds, term.comparator, term.number) if bounds else None
            case ObjectDate():
                bounds = self.bounds(term.measure)
                return compare(bounds, term.comparator, float(term.date.toordinal())) if bounds else None
            case ObjectIs():
                value = self.rows[term.measure] if term.measure in self.rows.columns else None
                return is_(value, value=not term.negated)
            case ObjectHasCode():
                return is_(self.has_code(term.measure, term.codes), value=not term.negated)
            case ObjectCounts():
                counts = any_of(self.meets(terms) for terms in term.alternatives)
                return is_(counts, value=not term.negated)

    def bounds(self, measure: str) -> Bounds | None:
        """The bounds of a measure, NULL where there is none; nothing when no object has the measure."""
        names = (low(measure), high(measure))
        if not any(name in self.rows.columns for name in names):
            return None
        return Bounds(*(self.rows[n] if n in self.rows.columns else ibis.null("float64") for n in names))

    def has_code(self, measure: str, codes: Iterable[str]) -> Term:
        """Whether an object carries one of the codes; unlisted ones are unknown unless all is listed."""
        if measure not in self.rows.columns:
            return None
        listed = self.rows[measure]
        carried = listed.intersect(ibis.array(sorted(codes))).length() > 0
        return decided(carried, all_of([listed.notnull(), self.is_listed_whole]))

    @property
    def is_listed_whole(self) -> Term:
        """Whether the list an object stands in is the whole list."""
        return any_of(
            all_of(
                [self.rows[complete(scheme)], self.is_one_of(k.id for k in self.kinds if k.scheme == scheme)]
            )
            for scheme in {kind.scheme for kind in self.kinds}
            if complete(scheme) in self.rows.columns
        )

    # -- one business ------------------------------------------------------------------------------

    def listed(self) -> dict[Key, Term]:
        """Which kinds are listed."""
        return {(Layer.LISTED, kind.id): self.rows[KIND] == kind.id for kind in self.kinds}

    def literal(self, number: int, literal: ObjectExists) -> dict[Key, Term]:
        """What a literal asks of the objects of a business.

        One listed under a broader kind, or one of which a narrower kind is both, may be of the kind asked
        for; nobody has said so.
        """
        kinds, wanted = self._hierarchy, literal.object_kind
        within = self.is_one_of(k.id for k in self.kinds if kinds.within(k.id, wanted))
        near = self.is_one_of(
            k.id for k in self.kinds if not kinds.within(k.id, wanted) and kinds.overlap(wanted, k.id)
        )
        meets = self.meets(literal.terms)
        may = any_of([all_of([within, is_unknown(meets)]), all_of([near, negation(_is_false(meets))])])
        return {
            (Layer.SATISFIED, str(number)): all_of([within, meets]),
            (Layer.OPEN, str(number)): may,
            (Layer.CANDIDATES, str(number)): any_of([within, near]),
        }


def one_row_a_business(rows: ir.Table, asked: Mapping[Key, Term]) -> tuple[ir.Table, dict[Key, str]]:
    """Whether each thing holds of some object of a business.

    Returns:
        A table with the businesses that have objects, and the column of each thing asked for.
    """
    names = {key: f"any_{n}" for n, key in enumerate(asked)}
    settled = rows.select(BUSINESS, **{names[key]: column(is_true(term)) for key, term in asked.items()})
    return settled.group_by(BUSINESS).agg(**{name: settled[name].any() for name in names.values()}), names


def _is_false(term: Term) -> Term:
    return is_true(negation(term))


def _with_whole_lists(objects: ir.Table, businesses: ir.Table, kinds: Iterable[Kind]) -> ir.Table:
    schemes = dict.fromkeys(complete(kind.scheme) for kind in kinds)
    there = [name for name in schemes if name in businesses.columns]
    if not there:
        return objects
    joined = objects.left_join(businesses.select(BUSINESS, *there), BUSINESS)
    return joined.drop(f"{BUSINESS}_right")
