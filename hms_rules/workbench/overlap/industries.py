"""Conditions on industry codes: sets of subclasses, of one standard or, bridged, of both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from hms_rules.language.tree import Industry
from hms_rules.registers.industry import STANDARDS, IndustryCodes, Standard

_SUBCLASS = 6
Leaves = frozenset[str]
Asked = Sequence[tuple[Industry, bool]]


class Industries:
    """Decides whether a business can be registered as conditions ask; it has at least one code."""

    def __init__(self, codes: IndustryCodes) -> None:
        self._codes = codes
        self.leaves = cache(self._leaves)

    @cached_property
    def _all(self) -> dict[Standard, Leaves]:
        codes = self._codes
        return {
            s: frozenset(c for c in codes.names[s] if len(c) == _SUBCLASS and c not in codes.replaced_by[s])
            for s in STANDARDS
        }

    def _leaves(self, literal: Industry) -> Leaves:
        """The subclasses under the codes of a condition, without those it excepts."""
        own, out = literal.codes, literal.except_codes
        return frozenset(
            c for c in self._all[literal.standard] if c.startswith(own) and not c.startswith(out)
        )

    def possible(self, asked: Asked) -> bool | None:
        """Whether one business can meet all the conditions; none where the standards leave it open."""
        standards = [s for s in STANDARDS if any(literal.standard == s for literal, _ in asked)]
        main = {s: self._main([(i, n) for i, n in asked if i.standard == s], s) for s in standards}
        if None in main.values():
            return False
        if len(standards) < len(STANDARDS):
            return True
        if not all(literal.main for literal, _ in asked):
            return None
        return self._bridged(main["SN2007"] or frozenset(), main["SN2025"] or frozenset())

    def _main(self, asked: Asked, standard: Standard) -> Leaves | None:
        """What the main code can be; none when nothing is left for it, or for a code that must be there."""
        allowed = self._all[standard] - self._union(i for i, negated in asked if negated and not i.main)
        if any(not negated and not self.leaves(i) & allowed for i, negated in asked):
            return None
        main = allowed - self._union(i for i, negated in asked if negated and i.main)
        for literal, negated in asked:
            if literal.main and not negated:
                main &= self.leaves(literal)
        return main or None

    def _union(self, literals: Iterable[Industry]) -> Leaves:
        return frozenset[str]().union(*map(self.leaves, literals))

    def _bridged(self, old: Leaves, new: Leaves) -> bool | None:
        """Whether a business can be one of these in each standard; open where a code has no counterpart."""
        to_new, to_old = self._codes.to_other["SN2007"], self._codes.to_other["SN2025"]
        if any(not new.isdisjoint(to_new.get(code, ())) for code in old):
            return True
        known = all(to_new.get(code) for code in old) and all(to_old.get(code) for code in new)
        return False if known else None
