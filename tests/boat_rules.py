"""Rules and an ontology about the act nobody has adopted, as an editor keeps them in a folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from hms_rules.ontology.turtle import load_vocabulary
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.reads import read_of
from hms_rules.vocabulary import Form, Read
from hms_rules.workbench.drift.running import Editors
from tests.made_up_law import HERE

SECTION = "lov/2001-05-04-7/§1"
LEDD = "lov/2001-05-04-7/§2A-1/ledd-1"
LETTER = "lov/2001-05-04-7/§2A-1/ledd-1/bokstav-b"
READ = ("lov/2001-05-04-7/§1", "lov/2001-05-04-7/§2A-1", LEDD, LETTER)

_FORMS = {Form.LOVDATA_XML: "hms:lovdataXml", Form.MARKDOWN: "hms:markdown"}


def write(folder: Path, copies: Sequence[Copy] = (), old: str = "", new: str = "") -> Editors:
    """Rules and ontology that say that everything was read in these copies; a text in them may be swapped."""
    for sort, name in (("rulesets", "robaater.feature"), ("ontology", "robaater.ttl")):
        (folder / sort).mkdir(parents=True, exist_ok=True)
        text = (HERE / name).read_text(encoding="utf-8")
        for provision in READ if name.endswith("ttl") else ():
            reads = [read for copy in copies if (read := read_of(copy, provision))]
            text = _with_reads(text, provision, reads)
        (folder / sort / name).write_text(text.replace(old, new) if old in text else text, encoding="utf-8")
    return editors(folder)


def editors(folder: Path) -> Editors:
    """The rules and the ontology of a folder."""
    vocabulary, findings = load_vocabulary(folder / "ontology")
    assert findings == ()
    return Editors(folder / "rulesets", folder / "ontology", vocabulary)


def _with_reads(text: str, provision: str, reads: Sequence[Read]) -> str:
    listed = " , ".join(
        f'[ eli:format {_FORMS[read.form]} ; dct:date "{read.day}"^^xsd:date ; hms:sha256 "{read.sha256}" ]'
        for read in reads
    )
    block = re.compile(rf"(<{re.escape(provision)}> a .*?hms:kontrollertDato [^ ]+) \.", re.DOTALL)
    return block.sub(rf"\1 ;\n  hms:lest {listed} .", text, count=1) if reads else text
