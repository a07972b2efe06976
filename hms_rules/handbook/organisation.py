"""Roles: those the verdicts demand, who holds them, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from hms_rules.assessment import OPEN, Assessment, Verdict
from hms_rules.diagnostics import Diagnostic, did_you_mean
from hms_rules.handbook.parts import Holder, Organisation
from hms_rules.handbook.places import At
from hms_rules.vocabulary import Role, Vocabulary
from hms_rules.wording import day


class Seat(Struct, frozen=True):
    """A role in the organisation of one business.

    Attributes:
        demanded_by: the provisions that demand it, cited; none for one everybody has, or the business's own.
        is_open: whether it is not settled that it is demanded.
        holders: those who hold it.
    """

    role: str
    label: str
    tasks: tuple[str, ...]
    demanded_by: tuple[str, ...]
    is_open: bool
    under: str | None
    holders: tuple[str, ...]
    deputy: str


def seats(organisation: Organisation, answer: Assessment, words: Vocabulary) -> list[Seat]:
    """Every role the verdicts demand or may demand, then the business's own, each with its holders."""
    demanded = {demand.id: demand for demand in answer.demands}
    found = list[Seat]()
    for role in words.roles.values():
        asking = [demanded[id_] for id_ in role.required_by if id_ in demanded]
        applies = [d for d in asking if d.verdict is Verdict.APPLIES]
        open_ = [d for d in asking if d.verdict in OPEN]
        held = [holder for holder in organisation.roles if holder.role == role.id]
        if applies or open_ or held or not role.required_by:
            cited = dict.fromkeys(answer.cite(p) for d in applies or open_ for p in d.provisions)
            found.append(_seat(role, tuple(cited), held, is_open=bool(open_ and not applies)))
    own = [holder for holder in organisation.roles if holder.role not in words.roles]
    return [*found, *(_own(holder) for holder in own)]


def _seat(role: Role, cited: tuple[str, ...], held: Sequence[Holder], *, is_open: bool) -> Seat:
    return Seat(
        role=role.id,
        label=role.label,
        tasks=next((holder.tasks for holder in held if holder.tasks), role.tasks),
        demanded_by=cited,
        is_open=is_open,
        under=next((holder.under for holder in held if holder.under), role.under),
        holders=tuple(holder.holder for holder in held if holder.holder),
        deputy=next((holder.deputy for holder in held if holder.deputy), ""),
    )


def _own(holder: Holder) -> Seat:
    names = (holder.holder,) if holder.holder else ()
    label = holder.label or holder.role
    return Seat(holder.role, label, holder.tasks, (), False, holder.under or None, names, holder.deputy)


def with_demanded(organisation: Organisation, found: Sequence[Seat]) -> Organisation:
    """The organisation with a line for each role that is demanded and has none."""
    there = {holder.role for holder in organisation.roles}
    lacking = [Holder(role=seat.role) for seat in found if seat.role not in there and not seat.is_open]
    return Organisation(roles=(*organisation.roles, *lacking))


def below(found: Sequence[Seat], top: str | None = None) -> Iterator[tuple[int, Seat]]:
    """The organisation chart from the top, each seat with how deep it stands; loose seats stand on top."""
    known = {seat.role for seat in found}
    seen = set[str]()

    def under(role: str | None, depth: int) -> Iterator[tuple[int, Seat]]:
        for seat in found:
            above = seat.under if seat.under in known else None
            if above == role and seat.role not in seen:
                seen.add(seat.role)
                yield depth, seat
                yield from under(seat.role, depth + 1)

    yield from under(top, 0)
    yield from ((0, seat) for seat in found if seat.role not in seen)  # under each other in a ring


def check_roles(
    organisation: Organisation, found: Sequence[Seat], words: Vocabulary, today: date, at: At
) -> Iterator[Diagnostic]:
    """Roles nobody holds (W1611), that have run out (W1613), or that nobody knows (E1606)."""
    for seat in found:
        if not seat.holders and not seat.is_open:
            reason = f"kreves av {', '.join(seat.demanded_by)}" if seat.demanded_by else None
            help_ = "skriv hvem i organisation.yaml"
            yield Diagnostic(
                "W1611", f"ingen er ført opp som {seat.label}", at(seat.role), help=help_, note=reason
            )
    for holder in organisation.roles:
        if holder.until and holder.until < today:
            message = f"{holder.holder or holder.role} hadde rollen til {day(holder.until)}"
            yield Diagnostic(
                "W1613", message, at(holder.role), help="velg eller utnevn på nytt, og skriv ny dato"
            )
        if holder.role.startswith("rolle:") and holder.role not in words.roles:
            help_ = (
                did_you_mean(holder.role, words.roles)
                or "gi egne roller en id uten «rolle:», og et navn i label"
            )
            yield Diagnostic("E1606", f"ingen rolle heter «{holder.role}»", at(holder.role), help=help_)
