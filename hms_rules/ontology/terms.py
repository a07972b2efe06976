"""The words the ontology may use: a misspelt property would otherwise vanish in silence."""

from __future__ import annotations

from rdflib import RDFS
from rdflib.namespace import DCTERMS, SKOS

from hms_rules.ontology.names import CV, ELI, HMS
from hms_rules.ontology.reading import Sort


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLASSES = _words("""
    Størrelse Slag Mål Enhet Adgang Forbud AvledetBegrep Vedtak NevntRettsakt OpphevetRettsakt
    Rolle Farekilde""")
IN_BRACKETS = _words("størrelse tall slag mål etter kode næring sha256")
_ASKED = _words("spørsmål hjelpetekst")
_ASSUMED = _words("antas antasIkkeForNæring antasIkkeNår typisk")
_STATED = _words("setning nektetSetning")

OWN: dict[Sort, frozenset[str]] = {
    Sort.ACT: _words("tilsynsmyndighet tilsynSom modellertFra vurderesPer"),
    Sort.NAMED: frozenset(),
    Sort.REPEALED: _words("iDag"),
    Sort.PROVISION: _words("tilsynsmyndighet kontrollertDato lest"),
    Sort.AUTHORITY: frozenset(),
    Sort.DOCUMENT: _words("innhold innholdsliste ansvarlig gjennomgang oppbevaring kanInngåI"),
    Sort.DUTY: _words("frist"),
    Sort.OPTION: _words("frist erstatter"),
    Sort.PROHIBITION: _words("frist"),
    Sort.DERIVED: frozenset(),
    Sort.DECISION: _ASKED,
    Sort.FACT: _ASKED | _STATED | _ASSUMED | _words("medfører utelukker likMinst kommune arbeidsoppgave"),
    Sort.QUANTITY: _ASKED | _words("nøkkel verditype enhet høyst antasLik summerer"),
    Sort.KIND: _ASKED | _ASSUMED | _words("verb ubestemt bestemt bestemtFlertall harMål medfører avledet"),
    Sort.MEASURE: _ASKED | _STATED | _words("nøkkel verditype enhet"),
    Sort.UNIT: _words("dimensjon faktor"),
    Sort.ROLE: _words("oppgaver krevesAv under flere"),
    Sort.HAZARD: _words("sjekkpunkter tiltak tegn typisk hjemmel"),
}
TERMS = IN_BRACKETS.union(*OWN.values())

FOREIGN: dict[str, frozenset[str]] = {
    str(SKOS): _words("""
        prefLabel altLabel hiddenLabel notation definition note scopeNote example editorialNote changeNote
        historyNote broader narrower related inScheme topConceptOf hasTopConcept member exactMatch closeMatch
        broadMatch narrowMatch relatedMatch"""),
    str(ELI): _words("""
        number title title_short is_part_of has_part date_document date_applicability version_date
        first_date_entry_in_force date_no_longer_in_force based_on basis_for amends amended_by repeals
        repealed_by changed_by cites cited_by related_to transposes implements responsibility_of format"""),
    str(CV): _words("""
        constrains evidenceTypeClassification expressionOfExpectedValue fulfils hasConcept hasEvidenceTypeList
        hasRequirement isDerivedFrom isRequirementOf isSpecifiedIn specifiesEvidenceType
        validityPeriodConstraint"""),
    str(DCTERMS): _words("""
        created date description hasPart identifier isPartOf isReplacedBy language license modified publisher
        relation replaces rights source spatial subject title type valid"""),
    str(RDFS): _words("label comment seeAlso isDefinedBy subClassOf domain range"),
}


def is_term(local: str, namespace: str, sort: Sort | None, *, in_brackets: bool) -> bool:
    """Whether a property may be used of a thing of this sort; unknown vocabularies are let through."""
    if namespace == str(HMS):
        return local in (IN_BRACKETS if in_brackets else OWN[sort] if sort else TERMS)
    return namespace not in FOREIGN or local in FOREIGN[namespace]
