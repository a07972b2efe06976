"""The report of a test run for people: what was expected, what the answer is, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hms_rules.diagnostics import Diagnostic
from hms_rules.report.explanation import render_reasons
from hms_rules.report.text import Style, plain
from hms_rules.workbench.testing.running import Failure, Result
from hms_rules.wrapping import wrapped


def render_results(
    results: Sequence[Result],
    findings: Sequence[Diagnostic],
    *,
    width: int = 100,
    style: Style = plain,
) -> str:
    """Write the failures, each with the derivation behind the answer, and the count last.

    Args:
        results: how each case went.
        findings: what was wrong with the files.
        width: of the lines.
        style: colour, on a terminal.
    """
    lines = list[str]()
    for result in results:
        if not result.holds:
            lines += [*_result(result, width, style), ""]
    return "\n".join([*lines, style(summary(results, findings), "heading")]) + "\n"


def summary(results: Sequence[Result], findings: Sequence[Diagnostic]) -> str:
    """How many cases went as expected, and how many did not."""
    failed, unread = sum(bool(r.failures) for r in results), sum(bool(r.findings) for r in results)
    parts = [f"{len(results)} tester: {sum(r.holds for r in results)} som ventet"]
    parts += [f"{failed} annerledes"] if failed else []
    parts += [f"{unread} kunne ikke leses"] if unread else []
    parts += [f"{len(findings)} funn i filene"] if findings else []
    return ", ".join(parts) + "."


def _result(result: Result, width: int, style: Style) -> Iterator[str]:
    yield style(f"{result.case.span.path}:{result.case.span.line}: {result.case.name}", "error")
    for failure in result.failures:
        yield from _failure(failure, width)
    for finding in result.findings:
        place = f"{finding.span}: " if finding.span else ""
        yield from _wrapped(f"{place}{finding.message} [{finding.code}]", width, 2)
        if finding.help:
            yield from _wrapped(f"hjelp: {finding.help}", width, 4)


def _failure(failure: Failure, width: int) -> Iterator[str]:
    line, outcome = failure.line, failure.outcome
    yield from _wrapped(f"linje {line.span.line}: Så {line.text.text}", width, 2)
    yield from _wrapped(f"ventet: {outcome.expected}", width, 4)
    yield from _wrapped(f"fikk: {outcome.actual}", width, 4)
    if failure.explanation:
        reasons = render_reasons(failure.explanation, failure.words, failure.words, width=width - 4)
        yield from (f"    {reason}" for reason in reasons)


def _wrapped(text: str, width: int, indent: int) -> list[str]:
    return wrapped(text, width, first=" " * indent, rest=" " * (indent + 2))
