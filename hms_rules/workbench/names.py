"""What sentences may name, read from the ontology alone: rules that are being written may have errors."""

from __future__ import annotations

from pathlib import Path

from hms_rules.diagnostics import HmsRulesError, errors
from hms_rules.language.names import Names
from hms_rules.loading import Sources
from hms_rules.registers.industry import IndustryCodes
from hms_rules.shipped import shipped


def read_names(ontology: Path | None = None) -> Names:
    """Index an ontology, the shipped one when not given.

    Raises:
        HmsRulesError: the ontology has errors; holds all of them.
    """
    from hms_rules.ontology.turtle import load_vocabulary  # rdflib: only where somebody edits

    folder = ontology or shipped("ontology")
    vocabulary, findings = load_vocabulary(folder)
    if errors(findings):
        raise HmsRulesError(errors(findings))
    return Names.of(vocabulary, IndustryCodes.load(Sources(folder, folder).industries))
