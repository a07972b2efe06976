"""Pictures in the report, as SVG: the organisation chart and the risk matrix."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from hms_rules.handbook.organisation import Seat, below
from hms_rules.handbook.parts import Risk
from hms_rules.handbook.risks import CONSEQUENCE, GRADES, PROBABILITY, Level, level, square

_BOX, _GAP, _ROW, _HEIGHT = 200, 24, 110, 74
_COLOURS = {Level.LOW: "#c9e4c5", Level.MEDIUM: "#fbe7a1", Level.HIGH: "#f2b8ae"}
_INK, _LINE, _PAPER = "#1d2b36", "#5b6b77", "#eef3f6"
_SQUARE, _SIDE, _TOP = 92, 190, 36


def organisation_chart(seats: Sequence[Seat]) -> str:
    """The roles as boxes under each other, with who holds them."""
    placed = _places(list(below(seats)))
    width = max((x for x, _, _ in placed), default=0) + _BOX + _GAP
    height = (max((depth for _, depth, _ in placed), default=0) + 1) * _ROW
    by_role = {seat.role: (x, depth) for x, depth, seat in placed}
    lines = [
        _line(by_role[seat.under], (x, depth))
        for x, depth, seat in placed
        if seat.under in by_role and seat.under != seat.role
    ]
    boxes = [_box(x, depth, seat) for x, depth, seat in placed]
    return _svg(width, height, "Organisasjonskart", [*lines, *boxes])


def _places(lines: list[tuple[int, Seat]]) -> list[tuple[int, int, Seat]]:
    """Where each box stands: leaves beside each other, whoever is over others in the middle above them."""
    placed: list[tuple[int, int, int, Seat]] = []
    next_free = _GAP

    def put(index: int) -> tuple[int, int]:
        nonlocal next_free
        depth, seat = lines[index]
        after, children = index + 1, list[int]()
        while after < len(lines) and lines[after][0] > depth:
            x, after = put(after)
            children.append(x)
        if children:
            x = (children[0] + children[-1]) // 2
        else:
            x, next_free = next_free, next_free + _BOX + _GAP
        placed.append((index, x, depth, seat))
        return x, after

    index = 0
    while index < len(lines):
        _, index = put(index)
    return [(x, depth, seat) for _, x, depth, seat in sorted(placed, key=lambda box: box[0])]


def _box(x: int, depth: int, seat: Seat) -> str:
    y = depth * _ROW + 8
    names = ", ".join(seat.holders) or "ikke valgt ennå"
    dash = ' stroke-dasharray="5 4"' if not seat.holders else ""
    label = textwrap.wrap(seat.label[:1].upper() + seat.label[1:], 26)[:2]
    held = textwrap.wrap(names, 30)[:2]
    texts = [_text(x + _BOX // 2, y + 20 + 15 * n, line, bold=True) for n, line in enumerate(label)]
    start = y + 24 + 15 * len(label)
    texts += [_text(x + _BOX // 2, start + 14 * n, line) for n, line in enumerate(held)]
    look = f'rx="6" fill="{_PAPER}" stroke="{_LINE}"{dash}'
    return _rectangle(x, y, _BOX, _HEIGHT, look) + "".join(texts)


def _line(above: tuple[int, int], below_: tuple[int, int]) -> str:
    x1, y1 = above[0] + _BOX // 2, above[1] * _ROW + 8 + _HEIGHT
    x2, y2 = below_[0] + _BOX // 2, below_[1] * _ROW + 8
    middle = (y1 + y2) // 2
    return f'<path d="M{x1} {y1} V{middle} H{x2} V{y2}" fill="none" stroke="{_LINE}"/>'


def risk_matrix(risks: Sequence[Risk]) -> str:
    """The 5×5 matrix: probability upwards, consequence to the right, each risk by its number."""
    parts = [_text(_SIDE + _SQUARE * 5 // 2, _TOP + _SQUARE * 5 + 52, "Konsekvens →", bold=True)]
    parts.append(_text(70, 22, "Sannsynlighet ↑", bold=True))
    for probability in GRADES:
        y = _TOP + _SQUARE * (5 - probability)
        label = f"{probability}  {PROBABILITY[probability - 1]}"
        parts.append(_text(_SIDE - 10, y + _SQUARE // 2 + 4, label, anchor="end"))
        parts += [_square(risks, probability, consequence, y) for consequence in GRADES]
    for consequence in GRADES:
        x = _SIDE + _SQUARE * (consequence - 1) + _SQUARE // 2
        for n, word in enumerate(textwrap.wrap(CONSEQUENCE[consequence - 1], 13)):
            parts.append(
                _text(x, _TOP + _SQUARE * 5 + 18 + 13 * n, f"{consequence}  {word}" if n == 0 else word)
            )
    return _svg(_SIDE + _SQUARE * 5 + 20, _TOP + _SQUARE * 5 + 66, "Risikomatrise", parts)


def _square(risks: Sequence[Risk], probability: int, consequence: int, y: int) -> str:
    x = _SIDE + _SQUARE * (consequence - 1)
    colour = _COLOURS[level(probability, consequence)]
    frame = _rectangle(x, y, _SQUARE, _SQUARE, f'fill="{colour}" stroke="white" stroke-width="2"')
    numbers = textwrap.wrap(" ".join(map(str, square(risks, probability, consequence))), 9)[:4]
    start = y + _SQUARE // 2 + 6 - 9 * (len(numbers) - 1)
    return frame + "".join(
        _text(x + _SQUARE // 2, start + 18 * n, line, bold=True) for n, line in enumerate(numbers)
    )


def _rectangle(x: int, y: int, width: int, height: int, look: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" {look}/>'


def _text(x: int, y: int, text: str, *, bold: bool = False, anchor: str = "middle") -> str:
    weight = ' font-weight="600"' if bold else ""
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}"{weight}>{escape(text)}</text>'


def _svg(width: int, height: int, title: str, parts: Iterable[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'role="img" font-family="sans-serif" font-size="12" fill="{_INK}"><title>{escape(title)}</title>'
        f"{''.join(parts)}</svg>"
    )
