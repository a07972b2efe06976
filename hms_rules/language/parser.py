"""From the bytes of a rule file to its tree: the door of the rule language.

The only module that knows the official Gherkin parser. What that parser would lose in silence is
found by `scan` before it runs, and what it refuses is said again here in the editor's language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from gherkin.errors import CompositeParserException, ParserException, UnexpectedEOFException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from hms_rules.diagnostics import Diagnostic, Span, in_order
from hms_rules.language.document import Block, Document, Examples, Keyword, Phrase, Row, Scenario, Step, Tag
from hms_rules.language.grammar import Grammar, IndustryNames
from hms_rules.language.reading import read_document
from hms_rules.language.scan import Scan
from hms_rules.language.source import read_lines
from hms_rules.language.tree import RuleFile
from hms_rules.vocabulary import Vocabulary

_PIPE = re.compile(r"(?<!\\)\|")
_Node = Mapping[str, Any]  # the official parser's tree: dictionaries within dictionaries


def parse_rules(
    path: str, data: bytes, vocabulary: Vocabulary, industries: IndustryNames
) -> tuple[RuleFile | None, tuple[Diagnostic, ...]]:
    """Read one rule file.

    Args:
        path: the name of the file, as findings shall show it.
        data: its content.
        vocabulary: what sentences may name.
        industries: the codes of both standards.

    Returns:
        The rules that could be read (none when nothing could) and every finding, sorted by place.
    """
    document, findings = parse_document(path, data)
    if document is None:
        return None, findings
    grammar = Grammar.of(vocabulary, industries)
    rules, more = read_document(document, grammar)
    return rules, tuple(in_order((*findings, *more)))


def parse_document(path: str, data: bytes) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Read a Gherkin file, of rules or of tests, into blocks, steps and tables."""
    lines, findings = read_lines(path, data)
    if lines is None:
        return None, tuple(findings)
    scan = Scan(path, lines).run()
    tree, refused = _official(path, scan.repaired)
    found = (*findings, *scan.findings, *refused)
    if not tree or "feature" not in tree:
        return None, tuple(in_order(found or [_empty(path)]))
    return _Reader(path, lines, scan.repaired).document(tree["feature"]), tuple(in_order(found))


def _empty(path: str) -> Diagnostic:
    return Diagnostic(
        "E0133",
        "filen har ingen «Egenskap:»",
        Span(path, 1, 1),
        help="en regelfil begynner med «# language: no», «@kilde:…» og «Egenskap:»",
    )


def _official(path: str, lines: Sequence[str]) -> tuple[_Node | None, list[Diagnostic]]:
    """Run the official parser again and again, with what it refuses put right or emptied."""
    left, findings = list(lines), list[Diagnostic]()
    while True:
        try:
            return dict(Parser().parse("\n".join(left) + "\n", TokenMatcher("no"))), findings
        except CompositeParserException as errors:
            refused = list(errors.errors)
        except ParserException as error:
            refused = [error]
        emptied = [_empty_line(left, error) for error in refused]
        if not any(emptied):
            return None, findings
        findings += [
            _translate(path, e, number, lines) for e, number in zip(refused, emptied, strict=True) if number
        ]


def _empty_line(lines: list[str], error: ParserException) -> int | None:
    """Empty the line the official parser refused; give its number, or none when it is empty already.

    A row with too few or too many cells is evened out instead, so that its table stays a table.
    """
    number = error.location["line"]
    if isinstance(error, UnexpectedEOFException) or number > len(lines):
        number = max((n for n, line in enumerate(lines, 1) if line.strip()), default=0)
    if not 0 < number <= len(lines) or not lines[number - 1].strip():
        return None
    evened = _evened(lines, number - 1) if "cell count" in str(error) else ""
    lines[number - 1] = evened if evened != lines[number - 1] else ""
    return number


def _evened(lines: Sequence[str], at: int) -> str:
    """Give the row as many cells as the first row of its table has."""
    first = at
    while first and lines[first - 1].strip().startswith("|"):
        first -= 1
    cells = [m.end() for m in _PIPE.finditer(lines[at])]
    wanted = len(_PIPE.findall(lines[first]))
    return lines[at][: cells[:wanted][-1]] + " – |" * (wanted - len(cells))


def _translate(path: str, error: ParserException, number: int, lines: Sequence[str]) -> Diagnostic:
    line = lines[number - 1]
    text = line.strip()
    span = Span(path, number, len(line) - len(line.lstrip()) + 1, max(1, len(text)))
    if "cell count" in str(error):
        return Diagnostic(
            "E0114",
            "raden har ikke like mange celler som raden over",
            span,
            help="alle rader i en tabell har like mange «|»; en celle uten innhold skrives «–»",
        )
    if isinstance(error, UnexpectedEOFException):
        return Diagnostic(
            "E0113", f"filen slutter etter «{text}»", span, help="det som skulle følge etter linjen, mangler"
        )
    return Diagnostic(
        "E0113",
        f"«{text}» hører ikke hjemme her",
        span,
        help="rekkefølgen er merkelapper, overskrift, steg, og til slutt «Eksempler:» med tabell",
    )


class _Reader:
    """Turns the official tree into ours, with places in the lines as they were written."""

    def __init__(self, path: str, lines: Sequence[str], repaired: Sequence[str]) -> None:
        self._path = path
        self._lines = lines
        self._repaired = repaired

    def document(self, feature: _Node) -> Document:
        outside = [child for child in feature["children"] if "rule" not in child]
        sections = [child["rule"] for child in feature["children"] if "rule" in child]
        return Document(
            path=self._path,
            feature=self._block(feature, outside),
            sections=tuple(self._block(rule, rule["children"]) for rule in sections),
            comments=dict(self._comments()),
        )

    def _comments(self) -> Iterator[tuple[int, str]]:
        for number, line in enumerate(self._lines, 1):
            found = re.match(r"\s*(?:@.*\s)?#(.*)$", line)
            if found and found[1].strip():
                yield number, found[1].strip()

    def _block(self, node: _Node, children: Iterable[_Node]) -> Block:
        backgrounds = [child["background"] for child in children if "background" in child]
        return Block(
            title=node["name"],
            tags=self._tags(node["tags"]),
            span=self._line(node),
            background=tuple(self._step(step) for b in backgrounds for step in b["steps"]),
            scenarios=tuple(self._scenario(child["scenario"]) for child in children if "scenario" in child),
        )

    def _scenario(self, node: _Node) -> Scenario:
        return Scenario(
            title=node["name"],
            tags=self._tags(node["tags"]),
            span=self._line(node),
            is_outline=node["keyword"] == "Scenariomal",
            steps=tuple(self._step(step) for step in node["steps"]),
            examples=tuple(self._examples(examples) for examples in node["examples"]),
        )

    def _examples(self, node: _Node) -> Examples:
        header = [node["tableHeader"]] if "tableHeader" in node else []
        rows = tuple(self._row(row) for row in (*header, *node["tableBody"]))
        return Examples(self._tags(node["tags"]), self._line(node), rows)

    def _step(self, node: _Node) -> Step:
        line = self._lines[node["location"]["line"] - 1]
        rows = node["dataTable"]["rows"] if "dataTable" in node else ()
        return Step(
            keyword=Keyword(node["keyword"].strip()),
            text=Phrase.written(node["text"], self._text_span(node, line)),
            span=self._line(node),
            table=tuple(self._row(row) for row in rows),
        )

    def _text_span(self, node: _Node, line: str) -> Span:
        """Find where a step's text stands: last on the line, also where its keyword was put right."""
        number, text = node["location"]["line"], node["text"]
        return Span(self._path, number, max(0, line.rfind(text)) + 1, max(1, len(text)))

    def _row(self, node: _Node) -> Row:
        cells = tuple(self._cell(cell) for cell in node["cells"])
        return Row(cells, self._line(node))

    def _cell(self, node: _Node) -> Phrase:
        place = node["location"]
        span = Span(self._path, place["line"], place["column"], max(1, len(node["value"])))
        return Phrase.written(node["value"], span)

    def _tags(self, nodes: Iterable[_Node]) -> tuple[Tag, ...]:
        return tuple(self._tag(node) for node in nodes)

    def _tag(self, node: _Node) -> Tag:
        name, _, value = node["name"].removeprefix("@").partition(":")
        place = node["location"]
        return Tag(name, value, Span(self._path, place["line"], place["column"], len(node["name"])))

    def _line(self, node: _Node) -> Span:
        place = node["location"]
        text = self._lines[place["line"] - 1].strip()
        return Span(self._path, place["line"], place["column"], max(1, len(text)))
