"""The report of a test run as JUnit XML, the form build servers read."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from hms_rules.diagnostics import Diagnostic, render_gnu
from hms_rules.workbench.testing.running import Result


def render_junit(results: Sequence[Result], findings: Sequence[Diagnostic] = ()) -> bytes:
    """Write one suite a file, one case a scenario or row; findings of files are cases of their own."""
    files = dict.fromkeys(r.case.span.path for r in results)
    top = Element("testsuites", name="hms-rules")
    for path in files:
        _suite(top, path, [r for r in results if r.case.span.path == path])
    if findings:
        suite = SubElement(top, "testsuite", name="filene", tests=str(len(findings)))
        suite.set("errors", str(len(findings)))
        for finding in findings:
            case = SubElement(suite, "testcase", classname="filene", name=render_gnu(finding))
            SubElement(case, "error", message=finding.message)
    written: bytes = tostring(top, encoding="utf-8", xml_declaration=True)
    return written


def _suite(top: Element, path: str, results: Sequence[Result]) -> None:
    suite = SubElement(top, "testsuite", name=path, tests=str(len(results)))
    suite.set("failures", str(sum(bool(r.failures) for r in results)))
    suite.set("errors", str(sum(bool(r.findings) for r in results)))
    for result in results:
        span = result.case.span
        case = SubElement(
            suite, "testcase", classname=path, name=result.case.name, file=path, line=str(span.line)
        )
        for failure in result.failures:
            outcome = failure.outcome
            message = f"ventet {outcome.expected}, fikk {outcome.actual}"
            SubElement(case, "failure", message=message).text = f"Så {failure.line.text.text}"
        for finding in result.findings:
            SubElement(case, "error", message=finding.message).text = render_gnu(finding)
