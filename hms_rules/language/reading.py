"""From a document to the rule tree: every tag and sentence read, every finding kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, Span, errors
from hms_rules.language.clauses import Clauses, Finding
from hms_rules.language.document import Block, Document, Examples, Keyword, Scenario, Step
from hms_rules.language.forms import Setting
from hms_rules.language.grammar import Grammar
from hms_rules.language.order import in_parts
from hms_rules.language.sections import act_of, section_id
from hms_rules.language.tables import Filled, fill
from hms_rules.language.tags import Marks, read_tags
from hms_rules.language.tree import Conclusion, Rule, RuleFile, Section

_SECTION_IN_TITLE = re.compile(
    r"§ ?\d+(?: ?[A-ZÆØÅ](?![A-Za-zÆØÅæøå]))?(?:-\d+)?(?:(?:[A-ZÆØÅ]| ?[a-z])(?![A-Za-zÆØÅæøå]))?"
)

_IN_BACKGROUND = (Keyword.GIVEN, Keyword.AND)


def read_document(document: Document, grammar: Grammar) -> tuple[RuleFile, tuple[Diagnostic, ...]]:
    """Read a rule file; rules that cannot be read are left out and their findings given."""
    reading = _Reading(document, grammar)
    return reading.rule_file(), tuple(reading.findings)


class _Reading:
    """One file being read, and the findings so far."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._grammar = grammar
        self.findings: list[Diagnostic] = []

    def rule_file(self) -> RuleFile:
        feature = self._document.feature
        marks = self._marks("Egenskap", feature, Marks())
        self.findings += [_outside_section(s) for s in feature.scenarios]
        sections = tuple(self._section(block, marks) for block in self._document.sections)
        whole = not errors(self.findings)
        return RuleFile(self._document.path, marks.act, feature.title, feature.span, sections, whole)

    def _marks(self, where: str, block: Block | Scenario | Examples, outer: Marks) -> Marks:
        marks, findings = read_tags(where, block.tags, block.span, outer, self._document.comments)
        self.findings += findings
        return marks

    def _section(self, block: Block, outer: Marks) -> Section:
        marks = self._marks("Regel", block, outer)
        self.findings += _title_differs(block, marks.provision)
        marks = replace(marks, provision=f"{marks.act}/{marks.provision}")
        background = [*self._document.feature.background, *block.background]
        self.findings += _background_steps(background)
        background = [step for step in background if step.keyword in _IN_BACKGROUND]
        return Section(
            provision=marks.provision,
            act=marks.act,
            title=block.title,
            span=block.span,
            rules=tuple(rule for s in block.scenarios for rule in self._scenario(s, background, marks)),
            references=tuple(r if act_of(r) else f"{marks.act}/{r}" for r in marks.references),
            checked=marks.checked,
            amended_from=marks.amended_from,
            window=marks.window,
        )

    def _scenario(self, scenario: Scenario, background: Sequence[Step], outer: Marks) -> Iterator[Rule]:
        marks = self._marks("Scenario", scenario, outer)
        inner = [(e, self._marks("Eksempler", e, marks)) for e in scenario.examples]
        filled, findings = fill(scenario)
        self.findings += findings
        rows = list[list[Finding]]()
        for row in filled:
            own = next((m for e, m in inner if e is row.examples), marks)
            rule, wrong = self._rule(scenario, row, background, own)
            rows.append(wrong)
            if rule is not None:
                yield rule
        self.findings += said_once(rows, scenario)

    def _rule(
        self, scenario: Scenario, row: Filled, background: Sequence[Step], marks: Marks
    ) -> tuple[Rule | None, list[Finding]]:
        name = f"{marks.id}/{row.row}" if row.row else marks.id
        parts = in_parts(row.steps, background, scenario.span if not row.row else row.span)
        self.findings += parts.findings
        setting = Setting(self._grammar.names, marks.act, marks.provision, marks.standard, name)
        clauses = Clauses(self._grammar, setting).read(parts)
        if parts.findings or clauses.findings:
            return None, clauses.findings
        rule = Rule(
            id=name,
            span=row.span,
            title=scenario.title,
            act=marks.act,
            provision=marks.provision,
            conditions=tuple(clauses.conditions),
            exceptions=tuple(clauses.exceptions),
            conclusions=tuple(clauses.conclusions),
            window=marks.window,
            independent=marks.independent,
            amended_from=marks.amended_from,
            checked=marks.checked,
            scenario=scenario.span,
        )
        self.findings += _background_of_scope(background, rule)
        return rule, []


def said_once(rows: Sequence[Sequence[Finding]], scenario: Scenario) -> Iterator[Diagnostic]:
    """Say a finding once, at the step, when every row of a table has it; else at each row's cell."""
    steps = {step.span: step for step in scenario.steps}
    everywhere = set[tuple[Span, str]]()
    if len(rows) > 1:
        kinds = [{(f.step.span, f.diagnostic.code) for f in row} for row in rows]
        everywhere = set.intersection(*kinds)
    said = set[tuple[Span, str]]()
    for finding in (f for row in rows for f in row):
        key = (finding.step.span, finding.diagnostic.code)
        step = steps.get(finding.step.span)
        if key not in everywhere or step is None or not finding.step.text.is_filled:
            yield finding.diagnostic
        elif key not in said:
            said.add(key)
            written = finding.diagnostic.span
            at_step = written is not None and written.line == step.span.line
            yield finding.diagnostic if at_step else replace(finding.diagnostic, span=step.text.span)


def _outside_section(scenario: Scenario) -> Diagnostic:
    return Diagnostic(
        "E0132",
        "scenarioet står ikke under noen «Regel:»",
        scenario.span,
        help="sett det under «Regel:» for bestemmelsen det gjengir",
    )


def _title_differs(block: Block, section: str) -> Iterator[Diagnostic]:
    """Warn where the heading names another section than the tag."""
    titled = _SECTION_IN_TITLE.match(block.title)
    named = section_id(titled[0]) if titled else None
    if named and section.startswith("§") and section.partition("/")[0] != named:
        yield Diagnostic(
            "W0505",
            f"overskriften sier {titled[0] if titled else ''}, men @hjemmel sier {section}",
            block.span,
            help="rett den som er feil",
        )


def _background_steps(background: Iterable[Step]) -> Iterator[Diagnostic]:
    for step in background:
        if step.keyword not in _IN_BACKGROUND:
            yield Diagnostic(
                "E0123",
                f"«{step.keyword}» står i «Bakgrunn:»",
                step.span,
                help="en bakgrunn har bare «Gitt» og «Og»",
            )


def _background_of_scope(background: Sequence[Step], rule: Rule) -> Iterator[Diagnostic]:
    """A Bakgrunn would be a hidden condition on the scope of the act."""
    scope = [c for c in rule.conclusions if isinstance(c, Conclusion) and c.target == rule.act]
    if background and scope:
        yield Diagnostic(
            "E0123",
            "«Bakgrunn:» gjelder også for en regel som avgjør om hele loven gjelder",
            background[0].span,
            help="skriv vilkårene i hver regel i stedet",
            related=((rule.span, f"regelen «{rule.id}»"),),
        )
