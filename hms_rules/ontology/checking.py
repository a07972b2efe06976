"""The whole check of an ontology: what reading it finds, then what its shapes find."""

from __future__ import annotations

from pathlib import Path

from hms_rules.diagnostics import Diagnostic, in_order
from hms_rules.ontology.codes import check_codes
from hms_rules.ontology.reading import DESCRIBED_TWICE
from hms_rules.ontology.shapes import shape_findings
from hms_rules.ontology.turtle import read_source, read_vocabulary
from hms_rules.registers.industry import IndustryCodes
from hms_rules.vocabulary import Vocabulary


def check(folder: Path, industries: IndustryCodes | None = None) -> tuple[Vocabulary, tuple[Diagnostic, ...]]:
    """Read an ontology and validate it against its own shapes.

    Args:
        folder: the ontology, with its shapes in `shapes/hms.ttl`.
        industries: the codes it may name; without them no code is checked.

    Returns:
        The vocabulary and all findings, sorted by place. What reading has said of a property of a
        thing the shapes do not say again.
    """
    source = read_source(folder)
    if industries:
        check_codes(source, industries)
    vocabulary = read_vocabulary(source)
    told = source.findings.told
    shaped = [
        found
        for (thing, path), found in shape_findings(source, folder)
        if (thing, path) not in told and (thing, DESCRIBED_TWICE) not in told
    ]
    return vocabulary, tuple(in_order([*source.findings.diagnostics, *shaped]))
