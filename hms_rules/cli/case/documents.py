"""`case documents`: what must be in writing, and what there is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from hms_rules.cli.case.opened import of_a_case, opened, show
from hms_rules.cli.norwegian import Command
from hms_rules.cli.options import FILE, Day, dressed, load_rules, stop, width
from hms_rules.diagnostics import HmsRulesError
from hms_rules.handbook.parts import Part

_PAIR = "ID=DOKUMENT"


@click.command("documents", cls=Command)
@of_a_case
@click.option("--add", type=FILE, metavar="FIL", help="Registrer et dokument virksomheten har.")
@click.option("--name", metavar="NAVN", help="Hva det heter (ellers filens navn).")
@click.option("--owner", default="", metavar="HVEM", help="Hvem som svarer for det.")
@click.option("--date", "dated", type=Day(), help="Dagen det er fra.")
@click.option("--valid-until", type=Day(), help="Dagen det må være gått gjennom igjen.")
@click.option(
    "--confirm", multiple=True, metavar=_PAIR, help="Bekreft at et eget dokument er et loven krever."
)
@click.option("--reject", multiple=True, metavar=_PAIR, help="Avvis et forslag; det kommer ikke igjen.")
@click.option(
    "--smallest", is_flag=True, help="Vis de færreste dokumentene som til sammen dekker alle kravene."
)
def documents(
    folder: Path,
    as_of: date | None,
    add: Path | None,
    name: str | None,
    owner: str,
    dated: date | None,
    valid_until: date | None,
    confirm: tuple[str, ...],
    reject: tuple[str, ...],
    smallest: bool,
    rulesets: Path | None,
    ontology: Path | None,
) -> None:
    """Hva må være skriftlig, hva finnes, hva er utløpt, og hva mangler?

    \b
    Eksempel:
      hms-rules case documents kunder/fjord
      hms-rules case documents kunder/fjord --add rutiner/varsling.docx --owner "daglig leder"
      hms-rules case documents kunder/fjord --confirm varsling=dokument:rutiner-for-intern-varsling
    """
    from hms_rules.handbook import registering, text
    from hms_rules.handbook.case import Case

    try:
        case = Case.open(folder)
        if add:
            registering.add(case, add, name=name, owner=owner, dated=dated, valid_until=valid_until)
        if confirm or reject:
            known = load_rules(rulesets, ontology).vocabulary.documents
            registering.decide(case, known, confirmed=confirm, rejected=reject)
    except HmsRulesError as error:
        stop(error)
    system = opened(folder, as_of, rulesets, ontology)
    if not smallest:
        show("documents", system, findings=[Part.DOCUMENTS])
        return
    page = text.Page(width(), dressed)
    text.smallest(system, page)
    click.echo(page.text(), nl=False)
