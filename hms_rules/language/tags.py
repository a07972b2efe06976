"""Tags: which ones stand where, what their values mean, and how inner ones narrow outer ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, Span, did_you_mean
from hms_rules.language.document import Tag
from hms_rules.language.sections import act_of, is_act, is_section
from hms_rules.language.tree import Window
from hms_rules.registers.industry import Standard

_DATED = ("fra", "til", "endres", "kodeverk")
ALLOWED = {
    "Egenskap": ("kilde", *_DATED),
    "Regel": ("hjemmel", "kontrollert", "jf", "uavhengig", "kilde", *_DATED),
    "Scenario": ("id", *_DATED),
    "Eksempler": _DATED,
}
REQUIRED = {"Egenskap": ("kilde",), "Regel": ("hjemmel", "kontrollert"), "Scenario": ("id",), "Eksempler": ()}

_ID = re.compile(r"[a-zæøå0-9]+(?:-[a-zæøå0-9]+)*")
_MEANS = {
    "kilde": "@kilde:lov/2005-06-17-62 eller @kilde:forskrift/1996-12-06-1127",
    "hjemmel": "@hjemmel:§6-1/ledd-2, @hjemmel:kapittel-18 eller @hjemmel:vedlegg-I/del-1",
    "jf": "@jf:§6-1 eller @jf:lov/2005-06-17-62/§6-1",
    "id": "@id:ord-med-bindestrek, med små bokstaver og tall",
    "kontrollert": "@kontrollert:2026-01-31, dagen noen sist leste bestemmelsen,",
    "kodeverk": "@kodeverk:SN2007 eller @kodeverk:SN2025",
    "uavhengig": "@uavhengig alene, med grunnen i en merknad ved siden av",
}


_ALWAYS = Window()


class Marks(Struct, frozen=True):
    """What the tags of a block say, joined with those of the blocks around it.

    Attributes:
        window: the days in force; never wider than that of the block outside.
        act: the act of `@kilde`; `provision` the id of `@hjemmel`.
        spans: where each single tag stands.
    """

    window: Window = _ALWAYS
    standard: Standard = "SN2025"
    amended_from: date | None = None
    act: str = ""
    provision: str = ""
    id: str = ""
    checked: date | None = None
    independent: bool = False
    references: tuple[str, ...] = ()


def read_tags(
    where: str, tags: Iterable[Tag], place: Span, outer: Marks, comments: Mapping[int, str]
) -> tuple[Marks, list[Diagnostic]]:
    """Read the tags of an Egenskap, Regel, Scenario or Eksempler inside the marks of what is around it."""
    tags = tuple(tags)
    findings = [*_unknown(where, tags), *_missing(where, tags, place), *_repeated(tags)]
    marks, wrong = outer, list[Tag]()
    for tag in _first_of_each(tags):
        if tag.name not in ALLOWED[where]:
            continue
        read = _read(tag, marks)
        if read is None:
            wrong.append(tag)
        else:
            marks = read
    findings += [_malformed(tag) for tag in wrong]
    findings += _without_reason(tags, comments)
    findings += _outside(tags, marks.window, outer.window, place)
    return marks, findings


def _first_of_each(tags: tuple[Tag, ...]) -> list[Tag]:
    """Read only the first of two tags of one name; the other is a finding of its own."""
    first = {tag.name: tag for tag in reversed(tags)}
    return [tag for tag in tags if tag.name == "jf" or first[tag.name] is tag]


def _read(tag: Tag, marks: Marks) -> Marks | None:  # noqa: PLR0911  # one line a tag
    match tag.name:
        case "kilde" if is_act(tag.value):
            return replace(marks, act=tag.value)
        case "hjemmel" if is_section(tag.value):
            return replace(marks, provision=tag.value)
        case "jf" if is_section(tag.value) or is_section(tag.value.removeprefix(f"{act_of(tag.value)}/")):
            return replace(marks, references=(*marks.references, tag.value))
        case "id" if _ID.fullmatch(tag.value):
            return replace(marks, id=tag.value)
        case "kodeverk" if tag.value in ("SN2025", "SN2007"):
            return replace(marks, standard="SN2025" if tag.value == "SN2025" else "SN2007")
        case "uavhengig" if not tag.value:
            return replace(marks, independent=True)
        case "fra" | "til" | "endres" | "kontrollert":
            return _dated(tag.name, _day(tag.value), marks)
        case _:
            return None


def _dated(name: str, day: date | None, marks: Marks) -> Marks | None:
    if day is None:
        return None
    match name:
        case "fra":
            return replace(marks, window=replace(marks.window, first=day))
        case "til":
            return replace(marks, window=replace(marks.window, last=day))
        case "endres":
            return replace(marks, amended_from=day)
        case _:
            return replace(marks, checked=day)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else None
    except ValueError:
        return None


def _unknown(where: str, tags: tuple[Tag, ...]) -> Iterator[Diagnostic]:
    everywhere = {name for names in ALLOWED.values() for name in names}
    for tag in tags:
        if tag.name in ALLOWED[where]:
            continue
        if tag.name in everywhere:
            places = " eller ".join(f"«{w}:»" for w, names in ALLOWED.items() if tag.name in names)
            yield Diagnostic(
                "E0127", f"@{tag.name} står ikke på «{where}:»", tag.span, help=f"den står på {places}"
            )
        else:
            near = did_you_mean(f"@{tag.name}", [f"@{n}" for n in sorted(everywhere)])
            listed = ", ".join(f"@{n}" for n in ALLOWED[where])
            yield Diagnostic(
                "E0127", f"ukjent merkelapp «@{tag.name}»", tag.span, help=near or f"her kan stå {listed}"
            )


def _missing(where: str, tags: tuple[Tag, ...], place: Span) -> Iterator[Diagnostic]:
    for name in REQUIRED[where]:
        if all(tag.name != name for tag in tags):
            advice = f"skriv {_MEANS[name]} på linjen over"
            yield Diagnostic("E0128", f"«{where}:» mangler @{name}", place, help=advice)


def _repeated(tags: tuple[Tag, ...]) -> Iterator[Diagnostic]:
    first: dict[str, Tag] = {}
    for tag in tags:
        if tag.name in first and tag.name != "jf":
            advice = (
                "en regel har én hjemmel; flere henvisninger er @jf"
                if tag.name == "hjemmel"
                else "ta bort den ene"
            )
            yield Diagnostic(
                "E0129",
                f"@{tag.name} står to ganger",
                tag.span,
                advice,
                related=((first[tag.name].span, "første gang"),),
            )
        first.setdefault(tag.name, tag)


def _malformed(tag: Tag) -> Diagnostic:
    if tag.name in ("fra", "til", "endres", "kontrollert"):
        exists = re.fullmatch(r"\d{4}-\d{2}-\d{2}", tag.value)
        message = f"datoen «{tag.value}» finnes ikke" if exists else f"«{tag.value}» er ikke en dato"
        return Diagnostic("E0308", message, tag.span, help=f"skriv f.eks. @{tag.name}:2026-01-31")
    code = "E0402" if tag.name in ("kilde", "hjemmel", "jf") else "E0130"
    return Diagnostic(
        code, f"«{tag.value}» kan ikke stå etter «@{tag.name}:»", tag.span, help=f"skriv {_MEANS[tag.name]}"
    )


def _without_reason(tags: tuple[Tag, ...], comments: Mapping[int, str]) -> Iterator[Diagnostic]:
    for tag in tags:
        if tag.name == "uavhengig" and not any(tag.span.line + d in comments for d in (-1, 0, 1)):
            yield Diagnostic(
                "E0131",
                "@uavhengig står uten grunn",
                tag.span,
                help="skriv «# …» på linjen over: hvorfor bestemmelsen gjelder uten at loven gjør det",
            )


def _outside(tags: tuple[Tag, ...], inner: Window, outer: Window, place: Span) -> Iterator[Diagnostic]:
    """Require that a window is not upside down and lies inside the one around it."""
    spans = {tag.name: tag.span for tag in tags if tag.name in ("fra", "til")}
    if not spans:
        return
    at = spans.get("til") or spans["fra"]
    if inner.first and inner.last and inner.last < inner.first:
        yield Diagnostic(
            "E0404",
            f"siste dag {inner.last} er før første dag {inner.first}",
            at,
            help="bytt om @fra og @til, eller rett datoen",
        )
        return
    if outer.first and inner.first and inner.first < outer.first:
        yield _too_wide("fra", inner.first, "før", outer.first, spans.get("fra", place))
    if outer.last and inner.last and inner.last > outer.last:
        yield _too_wide("til", inner.last, "etter", outer.last, spans.get("til", place))


def _too_wide(name: str, inner: date, side: str, outer: date, span: Span) -> Diagnostic:
    return Diagnostic(
        "E0405",
        f"@{name}:{inner} er {side} @{name}:{outer} på det som står rundt",
        span,
        help="en indre tid ligger innenfor den ytre; rett den ene",
    )
