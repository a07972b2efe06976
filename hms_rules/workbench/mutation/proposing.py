"""A scenario that would tell a mutant from the rule: the facts are ready, the answer is for the editor.

Nothing here says what the law is. The facts are those of a test that reaches the rule, changed so that
rule and mutant part; both answers stand as comments, and the editor takes the mark from the right one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from hms_rules.language.compiled import CompiledRule, CompiledRuleset, Ref
from hms_rules.language.document import Keyword, Row, Step
from hms_rules.language.drafts import is_act, is_provision
from hms_rules.language.tree import Comparison, DecisionExists, FactHolds
from hms_rules.registers.industry import IndustryCodes
from hms_rules.workbench.describing import Describer
from hms_rules.workbench.mutation.mutants import Mutant
from hms_rules.workbench.mutation.parting import Parting
from hms_rules.workbench.testing.suite import Case

_TODAY = "dagen loven skal leses på"


class Proposal(Struct, frozen=True):
    """A scenario for the editor to accept or refuse.

    Attributes:
        mutant: the change no test notices.
        text: the lines of the scenario, as they go into a file.
    """

    mutant: Mutant
    text: str


class Proposer:
    """Writes scenarios for surviving mutants."""

    def __init__(self, ruleset: CompiledRuleset, industries: IndustryCodes) -> None:
        self._ruleset = ruleset
        self._parting = Parting(ruleset, industries)
        self._describe = Describer(ruleset)
        self._rules = {rule.id: rule for rule in ruleset.rules}

    def propose(self, mutant: Mutant, case: Case | None) -> Proposal:
        """Write the scenario, from the facts of a case where the rule is met, or from the rule itself."""
        rule = self._rules.get(next(iter(mutant.rules)))
        lines = self._facts(mutant, case, rule)
        answers = [f"    # Så {answer}" for answer in self._answers(mutant)]
        text = [
            f"  # Foreslått for regelen {mutant.rule} ({mutant.span.path}:{mutant.span.line}).",
            f"  # Ingen test merker at den endres slik: {mutant.text}.",
            "  @til-gjennomgang",
            f"  Scenario: {self._title(mutant, rule)}",
            *lines,
            f"    Når reglene vurderes per {self._day(mutant, case)}",
            "    # Hva sier loven? Ta bort «# » foran den linjen som er riktig.",
            *answers,
        ]
        return Proposal(mutant, "\n".join(text) + "\n")

    def _title(self, mutant: Mutant, rule: CompiledRule | None) -> str:
        title = rule.title if rule else mutant.rule
        return f"{title} ({mutant.kind if '→' in mutant.text else mutant.text})"

    # -- what is asked -----------------------------------------------------------------------------

    def _answers(self, mutant: Mutant) -> Iterator[str]:
        target = self._target(mutant)
        label = self._describe.target(target)
        if is_act(target) or is_provision(target):
            yield from (f"gjelder {label}", f"gjelder ikke {label}")
            return
        name = label.strip("«»")
        sort = target.partition(":")[0]
        yield from (_CONCLUDED[sort].format(no, name) for no in ("", "ikke "))

    def _target(self, mutant: Mutant) -> str:
        """The conclusion that was changed, else the most that follows: a provision, or what comes first."""
        targets = self._ruleset.targets
        if mutant.target is not None:
            return targets[mutant.target]
        changed = next(iter(mutant.rules.values()))
        names = [targets[t] for t in changed.targets]
        plain = [n for n in names if n.partition(":")[0] not in ("omfang", "unntak")]
        return next((n for n in plain if is_provision(n)), (plain or [changed.provision])[0])

    # -- on which day ------------------------------------------------------------------------------

    def _day(self, mutant: Mutant, case: Case | None) -> str:
        if mutant.moves_window:
            changed = next(iter(mutant.rules.values()))
            before, after = self._rules[changed.id].window, changed.window
            days = [d for d in (before.first, before.last, after.first, after.last) if d]
            differing = next((d for d in days if before.holds(d) != after.holds(d)), None)
            return differing.isoformat() if differing else f"<{_TODAY}>"
        when = [s.text.text for s in case.steps if s.keyword is Keyword.WHEN] if case else []
        return when[0].removeprefix("reglene vurderes per ") if when else date.today().isoformat()

    # -- of which business -------------------------------------------------------------------------

    def _facts(self, mutant: Mutant, case: Case | None, rule: CompiledRule | None) -> list[str]:
        wanted = self._parting.of(mutant)
        given = [s for s in case.steps if s.keyword is Keyword.GIVEN] if case else []
        kept = [s for s in given if not any(s.text.text.startswith(start) for start in wanted.replaces)]
        first = [s for s in kept if s.text.text.startswith("en virksomhet")]
        lines = [_step(s) for s in first] or [wanted.business or "en virksomhet"]
        lines += [_step(s) for s in kept if s not in first]
        if case is None and rule is not None:
            lines += [f"at {self._describe.condition(c)}" for c in rule.conditions if self._can_be_said(c)]
        lines += wanted.lines
        keywords = ["Gitt", *["Og"] * (len(lines) - 1)]
        written = [f"    {k} {line}" for k, line in zip(keywords, lines, strict=True)]
        return [*written, *(f"    # {remark}" for remark in wanted.remarks)]

    def _can_be_said(self, ref: Ref) -> bool:
        said = FactHolds | DecisionExists | Comparison
        return not ref.is_target and isinstance(self._ruleset.literals[ref.index], said)


_CONCLUDED = {
    "dokument": 'skal virksomheten {}ha "{}"',
    "plikt": 'plikter virksomheten {}å "{}"',
    "adgang": 'kan virksomheten {}"{}"',
    "forbud": 'er det {}forbudt å "{}"',
    "begrep": 'regnes virksomheten {}som "{}"',
}


def _step(step: Step) -> str:
    return "\n".join([step.text.text, *(f"      {_row(row)}" for row in step.table)])


def _row(row: Row) -> str:
    return "| " + " | ".join(cell.text for cell in row.cells) + " |"
