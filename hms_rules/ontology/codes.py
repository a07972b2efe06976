"""Industry codes the ontology names: one that does not exist would make or hinder nothing, in silence."""

from __future__ import annotations

from rdflib import Literal

from hms_rules.diagnostics import Diagnostic
from hms_rules.ontology.names import HMS, id_of
from hms_rules.ontology.reading import Source
from hms_rules.registers.industry import IndustryCodes


def check_codes(source: Source, industries: IndustryCodes) -> None:
    """Find every code that SN2025 does not have."""
    for predicate in (HMS["antasIkkeForNæring"], HMS["næring"]):
        for subject, code in source.graph.subject_objects(predicate):
            if isinstance(code, Literal) and not industries.exists(str(code), "SN2025"):
                # what stands in brackets has its place in the block of the thing around it
                thing = source.graph.value(predicate=HMS.typisk, object=subject) or subject
                near = industries.near(str(code), "SN2025")
                advice = f"mente du {', '.join(near)}?" if near else "bruk en kode i SN2025, på ethvert nivå"
                place = source.places.of(str(thing), str(code))
                message = f"«{id_of(thing)}»: næringskoden «{code}» finnes ikke i SN2025"
                source.findings.add(Diagnostic("E0816", message, place, advice), thing, str(predicate))
