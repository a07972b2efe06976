"""What a sentence refers to by name: acts and provisions, and what the ontology labels."""

from __future__ import annotations

import re

from hms_rules.diagnostics import did_you_mean
from hms_rules.language.document import Phrase
from hms_rules.language.forms import Setting, refuse
from hms_rules.language.names import Names, fold
from hms_rules.language.sections import section_id

_DEFINITE = {
    "dokument": "dokumentet",
    "plikt": "plikten",
    "adgang": "adgangen",
    "forbud": "forbudet",
    "begrep": "begrepet",
    "vedtak": "vedtaket",
}


def label_of(sort: str, name: Phrase, names: Names) -> str:
    """Find the id of a document, duty, option, prohibition, derived concept or decision by its label."""
    found = names.labels[sort].get(fold(name.text))
    if found is not None:
        return found
    other = next((s for s in names.labels if fold(name.text) in names.labels[s]), None)
    near = did_you_mean(name.text, names.spelled[sort])
    advice = f"«{name.text}» står i ontologien som {other}" if other else near
    raise refuse(
        "E0204",
        f"ukjent {sort} «{name.text}»",
        name,
        advice or f"legg {_DEFINITE[sort]} i ontologien, eller bruk etiketten som står der",
    )


def read_law(law: Phrase, setting: Setting) -> str | None:
    """Read «loven», «forskriften § 5» or «arbeidsmiljøloven § 6-1»; none when no act is named."""
    own = re.match(r"(?P<own>loven|forskriften)(?= |$)", law.text)
    bare = re.match(r"§|kapittel |vedlegg ", law.text)
    named = setting.names.act_at(law.text)
    if named:
        act, at = named[0].id, named[1]
    elif own:
        act, at = own_act(law.group(own, "own"), setting), own.end()
    elif bare:
        act, at = setting.act, 0
    else:
        return None
    rest = law.rest(at)
    return read_provision(rest, act, setting) if rest.text else act


def own_act(word: Phrase, setting: Setting) -> str:
    """Give the file's own act; «loven» is a statute and «forskriften» a regulation."""
    statute = setting.act.startswith("lov/")
    meant, other = ("loven", "forskrift") if statute else ("forskriften", "lov")
    if fold(word.text) != meant:
        message = f"filen gjengir en {'lov' if statute else 'forskrift'}, ikke en {other}"
        raise refuse("E0209", message, word, f"skriv «{meant}», eller kortnavnet på den andre")
    return setting.act


def read_provision(reference: Phrase, act: str, setting: Setting) -> str:
    """Read «§ 6-1» or «kapittel 2» of an act, and require that the ontology has it."""
    section = section_id(reference.text)
    if section is None:
        raise refuse(
            "E0402",
            f"«{reference.text}» er ikke en henvisning",
            reference,
            "skriv f.eks. «§ 6-1», «§ 6-1 andre ledd», «kapittel 2» eller «vedlegg I»",
        )
    provision = f"{act}/{section}"
    if provision not in setting.names.vocabulary.provisions:
        own = [
            p.id.removeprefix(f"{act}/") for p in setting.names.vocabulary.provisions.values() if p.act == act
        ]
        advice = did_you_mean(section, own) or "legg bestemmelsen i ontologien"
        raise refuse("E0403", f"{reference.text} står ikke i ontologien", reference, advice)
    return provision
