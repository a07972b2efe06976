"""Export: everything comes out as linked data that reads back, the same on every run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from rdflib import PROV, RDF, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, SKOS

from hms_rules.diagnostics import HmsRulesError, Span
from hms_rules.language.compiled import CompiledRule, CompiledRuleset, Ref, Role, Source
from hms_rules.language.tree import Comparator, Comparison, FactHolds, Window
from hms_rules.ontology.export import export, export_graph
from hms_rules.ontology.names import BASE, CPSV, CV, ELI, HMS, SPDX, XKOS
from hms_rules.ontology.turtle import load_vocabulary
from hms_rules.registers.industry import IndustryCodes
from hms_rules.shipped import shipped
from tests.test_shapes import PROFILE, SOUND, broken_shapes

SECTION = URIRef(BASE + "lov/2005-06-17-62/§7-1")
CATCH = URIRef(BASE + "fakta/fangstmengde")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sound example of the shapes, with the shipped authorities, units, schemes and axioms."""
    folder = tmp_path_factory.mktemp("eksport") / "ontology"
    (folder / "felles").mkdir(parents=True)
    for path in (shipped("ontology") / "felles").glob("*.ttl"):
        (folder / "felles" / path.name).write_bytes(path.read_bytes())
    (folder / "eksempel.ttl").write_text(SOUND, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def rules(folder: Path) -> CompiledRuleset:
    """One rule of two rows: at least 10 tonnes and not fishing → elect, have a plan, the section applies."""
    vocabulary, findings = load_vocabulary(folder)
    assert findings == ()
    here = Span("rulesets/prøve.feature", 12)
    rule = CompiledRule(
        id="proeve/stor",
        title="Store fartøy",
        act="lov/2005-06-17-62",
        provision="lov/2005-06-17-62/§7-1",
        conditions=(
            Ref(0, is_target=False, negated=False, role=Role.WRITTEN, span=here),
            Ref(1, is_target=False, negated=True, role=Role.EXCEPTION, span=here),
            Ref(2, is_target=False, negated=True, role=Role.EXCEPTION, span=here),
            Ref(0, is_target=True, negated=False, role=Role.ACT, span=here),
        ),
        targets=(1, 2, 3),
        sources=(
            Source("proeve/stor", Span("rulesets/prøve.feature", 20)),
            Source("proeve/størst", Span("rulesets/prøve.feature", 21)),
        ),
        window=Window(date(2024, 1, 1), None),
    )
    return CompiledRuleset(
        vocabulary=vocabulary,
        literals=(
            Comparison("fangstmengde", Comparator.AT_LEAST, 10.5),
            FactHolds("fiske"),
            Comparison("lastekapasitet", Comparator.MORE_THAN, 500),
        ),
        targets=("lov/2005-06-17-62", "lov/2005-06-17-62/§7-1", "plikt:velge", "dokument:plan"),
        levels=(0, 1, 1, 1),
        rules=(rule,),
    )


@pytest.fixture(scope="module")
def industries() -> IndustryCodes:
    return IndustryCodes.load(shipped("ontology") / "naering")


@pytest.fixture(scope="module")
def graph(folder: Path, rules: CompiledRuleset) -> Graph:
    return Graph().parse(data=export(folder, rules), format="turtle")


# rdflib's own reader of JSON-LD uses a class rdflib calls outdated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_turtle_and_json_ld_say_the_same(folder: Path, rules: CompiledRuleset, graph: Graph) -> None:
    text = export(folder, rules, format="jsonld")
    assert json.loads(text)["@context"]["eli"] == "http://data.europa.eu/eli/ontology#"
    assert isomorphic(Graph().parse(data=text, format="json-ld"), graph)


def test_everything_an_editor_wrote_comes_out(folder: Path) -> None:
    written = Graph().parse(folder / "eksempel.ttl", format="turtle")
    exported = Graph().parse(data=export(folder), format="turtle")
    named = [triple for triple in written if not any(isinstance(node, BNode) for node in triple)]
    assert not [triple for triple in named if triple not in exported]


def test_what_was_read_comes_out_as_a_format_with_its_checksum(folder: Path) -> None:
    exported = Graph().parse(data=export(folder), format="turtle")
    (read,) = exported.objects(SECTION, HMS.lest)
    assert exported.value(read, RDF.type) == ELI.Format
    assert exported.value(read, ELI["format"]) == HMS.markdown
    assert str(exported.value(read, DCTERMS.date)) == "2026-06-12"
    checksum = exported.value(read, SPDX.checksum)
    assert exported.value(checksum, SPDX.algorithm) == SPDX.checksumAlgorithm_sha256
    value = exported.value(checksum, SPDX.checksumValue)
    assert value == Literal(str(exported.value(read, HMS.sha256)), datatype=XSD.hexBinary)


def test_every_row_is_a_rule_with_its_law_and_its_place(graph: Graph) -> None:
    assert {str(rule) for rule in graph.subjects(RDF.type, CPSV.Rule)} == {
        BASE + "regel/proeve/stor",
        BASE + "regel/proeve/st%C3%B8rst",
    }
    rule = URIRef(BASE + "regel/proeve/stor")
    assert set(graph.objects(rule, CPSV.implements)) == {SECTION}
    assert set(graph.objects(rule, DCTERMS.identifier)) == {Literal("proeve/stor")}
    assert set(graph.objects(rule, DCTERMS.title)) == {Literal("Store fartøy", "nb")}
    assert set(graph.objects(rule, DCTERMS.description)) == {
        Literal("Store fartøy, etter arbeidsmiljøloven § 7-1", "nb")
    }
    assert set(graph.objects(rule, DCTERMS.valid)) == {Literal("2024-01-01/..")}
    assert set(graph.objects(rule, PROV.wasDerivedFrom)) == {
        URIRef(BASE + "kilde/rulesets/pr%C3%B8ve.feature#L20")
    }


def test_a_duty_names_its_law_its_authority_and_what_it_rests_on(graph: Graph) -> None:
    duty = URIRef(BASE + "plikt/velge")
    assert set(graph.objects(duty, CV.isDerivedFrom)) == {SECTION}
    assert set(graph.objects(duty, HMS.tilsynsmyndighet)) == {URIRef(BASE + "myndighet/arbeidstilsynet")}
    assert set(graph.objects(duty, CV.hasConcept)) == {
        CATCH,
        URIRef(BASE + "fakta/fiske"),
        URIRef(BASE + "fakta/lastekapasitet"),
    }
    assert set(graph.objects(duty, DCTERMS.title)) == {
        Literal("velge verneombud", "nb"),
        Literal("elect a safety representative", "en"),
    }
    assert len(set(graph.objects(duty, CV.fulfils))) == 2


def test_a_threshold_is_a_constraint_and_an_exception_its_opposite(graph: Graph) -> None:
    limits = set(graph.objects(URIRef(BASE + "plikt/velge"), CV.hasRequirement))
    assert {str(t) for limit in limits for t in graph.objects(limit, DCTERMS.title)} == {
        "fangstmengde er minst 10,5 tonn",
        "lastekapasitet er høyst 500 tonn",
    }
    assert {c for limit in limits for c in graph.objects(limit, CV.constrains)} == {
        CATCH,
        URIRef(BASE + "fakta/lastekapasitet"),
    }


def test_a_document_to_have_is_a_requirement_answered_by_a_list(graph: Graph) -> None:
    requirement, plan = URIRef(BASE + "krav/plan"), URIRef(BASE + "dokument/plan")
    assert (requirement, RDF.type, CV.InformationRequirement) in graph
    assert (requirement, CV.isDerivedFrom, SECTION) in graph
    (list_,) = graph.objects(requirement, CV.hasEvidenceTypeList)
    assert set(graph.objects(list_, CV.specifiesEvidenceType)) == {plan}


def test_a_provision_is_a_part_and_known_by_its_id(graph: Graph) -> None:
    act = URIRef("https://lovdata.no/eli/lov/2005/06/17/62")
    assert (act, ELI.has_part, SECTION) in graph
    assert set(graph.objects(SECTION, DCTERMS.identifier)) == {Literal("lov/2005-06-17-62/§7-1")}


def test_what_a_fact_expects_is_said_in_words(graph: Graph) -> None:
    expected = {
        str(s).removeprefix(BASE): str(o) for s, o in graph.subject_objects(CV.expressionOfExpectedValue)
    }
    assert expected == {
        "fakta/fiske": "ja eller nei",
        "fakta/baat": "ja eller nei",
        "fakta/fangstmengde": "tall i tonn",
        "fakta/lastekapasitet": "tall i tonn",
        "mal/dekket": "ja eller nei",
        "vedtak/paalegg": "ja eller nei",
    }


def test_rules_and_requirements_conform_to_the_national_profile(graph: Graph) -> None:
    if not PROFILE.is_file():
        pytest.skip("../shared/vocab with the shapes of CPSV-AP-NO is not here")
    assert not broken_shapes(graph, Graph().parse(PROFILE))
    for cls in (CPSV.Rule, CV.Constraint, CV.InformationRequirement):
        for thing in graph.subjects(RDF.type, cls):
            graph_without = Graph() + graph
            graph_without.remove((thing, DCTERMS.title, None))
            assert broken_shapes(graph_without, Graph().parse(PROFILE))["hasMin1MaxNShape-dctTitle"] >= 1
            break


def test_both_industry_standards_come_out_with_every_code(folder: Path, industries: IndustryCodes) -> None:
    graph = export_graph(folder, None, industries)
    for standard in ("SN2025", "SN2007"):
        scheme = URIRef(f"{BASE}naering/{standard.lower()}")
        assert len(set(graph.subjects(SKOS.inScheme, scheme))) == len(industries.names[standard])
        (head,) = graph.objects(scheme, XKOS.levels)
        assert len(Collection(graph, head)) == 5
    pairs = len(list(industries.correspondences()))
    assert len(set(graph.subjects(RDF.type, XKOS.ConceptAssociation))) == pairs
    joiner = URIRef(BASE + "naering/sn2025/43.320")
    assert set(graph.objects(joiner, SKOS.broader)) == {URIRef(BASE + "naering/sn2025/43.32")}
    assert set(graph.objects(joiner, SKOS.notation)) == {Literal("43.320")}


def test_the_same_input_gives_the_same_text_in_another_process(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from hms_rules.ontology.export import export; "
        "sys.stdout.buffer.write(export(Path(sys.argv[1]), format=sys.argv[2]).encode())"
    )
    for format_ in ("turtle", "jsonld"):
        texts = {
            subprocess.run(
                [sys.executable, "-c", code, str(folder), format_],
                env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            ).stdout
            for seed in ("1", "2")
        }
        assert len(texts) == 1
        assert len(texts.pop()) > 10_000


def test_no_path_of_this_machine_comes_out(folder: Path, rules: CompiledRuleset) -> None:
    assert str(folder.parent) not in export(folder, rules)


def test_an_ontology_that_is_not_turtle_is_not_exported(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("dette er ikke Turtle", encoding="utf-8")
    with pytest.raises(HmsRulesError) as raised:
        export(tmp_path)
    assert [d.code for d in raised.value.diagnostics] == ["E0814"]
