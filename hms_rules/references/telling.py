"""What is told of an act that was found: whether it is in force, in the rules, and what came after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hms_rules.references.naming import successor_name
from hms_rules.references.numbers import lovdata_id
from hms_rules.references.searching import Hit, Sort
from hms_rules.vocabulary import Repealed, Vocabulary
from hms_rules.wording import day

_MOST = 5
_NEAR = 0.15
_SURE = 0.9


def shown(hits: Sequence[Hit]) -> list[Hit]:
    """The few best of what was found: those about as good as the first."""
    return [hit for hit in hits if hit.score >= hits[0].score - _NEAR][:_MOST]


def is_sure(hits: Sequence[Hit]) -> bool:
    """Whether the first is so good that nobody need be asked whether it was meant."""
    return hits[0].score >= _SURE


def tell(hit: Hit, vocabulary: Vocabulary) -> Iterator[str]:
    """The lines about one act; the first is its name."""
    yield f"{hit.title} ({lovdata_id(hit.id)})"
    match hit.sort:
        case Sort.MODELLED:
            yield f"  i kraft, og lagt inn i reglene: hms-rules law show {hit.id}"
        case Sort.REPEALED:
            yield from _repealed(vocabulary.repealed[hit.id], vocabulary)
            return
        case Sort.NAMED | Sort.STORED:
            yield "  i kraft, men ikke lagt inn i reglene"
    yield f"  {_link(hit.id)}"


def _repealed(old: Repealed, vocabulary: Vocabulary) -> Iterator[str]:
    until = f"; siste dag {day(old.last_day)}" if old.last_day else ""
    judged = ", etter vår vurdering" if old.today else ""
    yield f"  opphevet{until}. I dag{judged}:"
    for successor in old.successors:
        yield f"  • {successor_name(successor.act, successor.section, vocabulary)}"
        yield f"    {_link(successor.act, successor.section)}"


def _link(act: str, section: str = "") -> str:
    """The act at Lovdata; a section has an address of its own, a chapter is found in the act."""
    own = f"/{section.replace(' ', '')}" if section.startswith("§") else ""
    return f"https://lovdata.no/{act}{own}"
