"""Numbers that are summed over things, and when they hang together with each other or with the things."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hms_rules.engines.hierarchy import Hierarchy
from hms_rules.language.tree import Comparison, ObjectExists
from hms_rules.vocabulary import Sum, Vocabulary
from hms_rules.workbench.rows import Asked


def sums_meet(asked: Sequence[Asked], vocabulary: Vocabulary, kinds: Hierarchy) -> bool:
    """Whether some summed number hangs together with another one, or with a thing that is asked for.

    Each can be what it likes when there can be things that count in it alone, and no others are named.
    """
    numbers = dict.fromkeys(atom.quantity for atom, _ in asked if isinstance(atom, Comparison))
    sums = [s for n in numbers if (s := vocabulary.quantities[n].sum)]
    things = [(atom, negated) for atom, negated in asked if isinstance(atom, ObjectExists)]
    if any(_counts(s, atom, kinds, negated=negated) for s in sums for atom, negated in things):
        return True
    return not all(_stands_alone(s, [o for o in sums if o is not s], kinds) for s in sums)


def _counts(one: Sum, atom: ObjectExists, kinds: Hierarchy, *, negated: bool) -> bool:
    """Whether a thing that is there, or measures of one, may count in the sum."""
    says_something = bool(atom.terms) or (one.measure is None and not negated)
    return says_something and kinds.overlap(one.kind, atom.object_kind)


def _stands_alone(one: Sum, others: Iterable[Sum], kinds: Hierarchy) -> bool:
    """Whether there can be things that count in one sum and in none of the others."""
    near = [o for o in others if kinds.within(one.kind, o.kind)]
    if one.by is None:
        return all(o.by for o in near)
    taken = {code for o in near if o.by == one.by for code in o.codes}
    return all(o.by for o in near) and not taken.issuperset(one.codes)
