"""What is said of each outcome: which finding it is, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from hms_rules.diagnostics import did_you_mean
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.reads import split
from hms_rules.vocabulary import Vocabulary
from hms_rules.wording import day, listed
from hms_rules.workbench.drift.checking import Checked
from hms_rules.workbench.drift.comparing import Outcome
from hms_rules.workbench.skeletons.sections import printed


class Said(Struct, frozen=True):
    """A finding without its place."""

    code: str
    message: str
    help: str


def named(id_: str, vocabulary: Vocabulary) -> str:
    """An act or a provision as people call it, also one the ontology does not have."""
    refid, reference = split(id_)
    act = vocabulary.acts.get(refid)
    name = act.short_title if act else refid
    return f"{name} {printed(reference)}" if reference else name


def said(checked: Checked, vocabulary: Vocabulary, law: Copy) -> Said:
    """The finding an outcome is; it is not asked of outcomes that are none."""
    name = named(checked.id, vocabulary)
    is_act = not split(checked.id)[1]
    return _of_act(checked, name) if is_act else _of_provision(checked, name, law)


def _of_act(checked: Checked, name: str) -> Said:
    match checked.compared.outcome:
        case Outcome.REPEALED:
            now = f"i dag: {listed(checked.successors)}" if checked.successors else _WHAT_NOW
            return Said("E1121", f"{name} er ikke lenger i kraft", f"{now}; se også «hms-rules law find»")
        case Outcome.TO_COME:
            advice = "rett eli:first_date_entry_in_force i ontologien, og @fra i reglene"
            return Said("E1127", f"{name} er ikke i kraft", advice)
        case Outcome.TITLE:
            return _title(checked, name)
        case _:
            advice = "bruk en kopi som har den: hms-rules law sync henter hele samlingen"
            return Said("E1125", f"kopien har ikke {name}", advice)


_FEW = 8
_WHAT_NOW = "finn ut hva som har kommet i stedet"


def _of_provision(checked: Checked, name: str, law: Copy) -> Said:
    compared = checked.compared
    command = f'hms-rules law read "{checked.id}" --record'
    again = f"les den, rett regelen om det trengs, og skriv det inn: {command}"
    match compared.outcome:
        case Outcome.REPEALED:
            advice = "ta bort regelen, eller sett @til og eli:date_no_longer_in_force"
            told = Said("E1121", f"{name} er opphevet", advice)
        case Outcome.MISSING:
            told = Said("E1122", f"{name} finnes ikke", instead(split(checked.id)[1], checked.there))
        case Outcome.TITLE:
            told = _title(checked, name)
        case Outcome.CHANGED:
            read = f" (i kopien fra {day(compared.read.day)})" if compared.read else ""
            told = Said("E1124", f"{name} er endret siden den ble lest{read}", again)
        case Outcome.RENUMBERED:
            advice = "rett @hjemmel og ontologien, og se etter henvisninger til den"
            told = Said("E1126", f"teksten i {name} står nå i «{compared.moved_to}»", advice)
        case Outcome.UNCLEAR:
            advice = "si hvilket ledd, nummer eller hvilken bokstav"
            told = Said("E1128", f"{name} kan bety flere steder", advice)
        case _:
            message = (
                f"{name} kan ikke sammenlignes med det som ble lest: les den i kopien fra {day(law.day)}"
            )
            told = Said("E1125", message, again)
    return told


def instead(reference: str, there: Sequence[str]) -> str:
    """What may be meant, or what there is, where there is no more than can be read at a glance."""
    near = did_you_mean(reference, there)
    known = f"der står {listed(map(printed, there))}" if 0 < len(there) <= _FEW else None
    return near or known or "les hva som har skjedd med den"


def _title(checked: Checked, name: str) -> Said:
    return Said("E1123", f"{name} heter «{checked.title}» i loven", "rett dct:title i ontologien")
