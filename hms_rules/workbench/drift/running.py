"""A check from beginning to end: read what is cited, open the copies, compare, and look at the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from hms_rules.registers.lovdata.folder import Watched, unwatched
from hms_rules.registers.lovdata.store import Store
from hms_rules.shipped import shipped
from hms_rules.vocabulary import Vocabulary
from hms_rules.workbench.drift.checking import check, cited_acts
from hms_rules.workbench.drift.citations import Described, read_citations
from hms_rules.workbench.drift.library import open_copies
from hms_rules.workbench.drift.reporting import Places, Report, report
from hms_rules.workbench.reasons import read_reasons

TABLE = "lovkontroll.csv"
"""The table of reasons, beside the rules."""


class Editors(Struct, frozen=True):
    """An editor's rules and ontology: what they cite is checked."""

    rulesets: Path
    ontology: Path
    vocabulary: Vocabulary

    @classmethod
    def of(cls, rulesets: Path | None, ontology: Path | None, vocabulary: Vocabulary) -> Editors:
        """The editor's own folders, or the shipped ones."""
        return cls(rulesets or shipped("rulesets"), ontology or shipped("ontology"), vocabulary)

    @property
    def table(self) -> Path:
        """The reasons for what is left as it is."""
        return self.rulesets / TABLE


def run(
    editors: Editors,
    store: Store,
    folders: Sequence[Path],
    today: date,
    watched: Watched = unwatched,
) -> Report:
    """Hold the rules against the law.

    Args:
        editors: what is checked.
        store: the copies on this machine.
        folders: folders of law to use instead of them.
        today: the day the law is to be in force.
        watched: gives the documents of archives on to whoever waits.

    Raises:
        HmsRulesError: there is no copy of the law, or it cannot be read.
    """
    citations = read_citations(editors.rulesets)
    refids = cited_acts(editors.vocabulary, citations)
    copies = open_copies(store, folders, refids, date.today(), watched)
    checked = check(editors.vocabulary, citations, copies, today)
    places = Places(citations, Described(editors.ontology))
    return report(checked, editors.vocabulary, places, copies[0], read_reasons(editors.table, "funn"))
