"""What compiling finds, word for word."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.tree import ObjectConclusion, ObjectCounts, ObjectExists, Rule, RuleFile, Target
from hms_rules.vocabulary import Kind, Scheme, Vocabulary
from tests import golden
from tests.trees import ACT, HERE, SCOPE, provision, rule, section, then, vocabulary, when


def _kind(kind: str, *broader: str, derived: bool = False) -> Kind:
    return Kind(kind, Scheme.EQUIPMENT, kind, "", "har", kind, kind, kind, broader=broader, derived=derived)


KINDS = {
    k.id: k for k in (_kind("tank"), _kind("gup-tank", "tank"), _kind("stor tank", "tank", derived=True))
}
WORDS: Vocabulary = replace(
    vocabulary(*(provision(f"{ACT}/§{n}") for n in (1, 2))),
    kinds=KINDS,
)
COUNTS = ObjectConclusion("stor tank", HERE)


CASES: dict[str, list[Rule]] = {
    "E0501-ring": [
        rule("a", [when(Target("begrep:b"))], then("begrep:a")),
        rule("b", [when(Target("begrep:a"))], then("begrep:b")),
    ],
    "E0502-ring-gjennom-unntak": [
        rule("a", [when("x")], then("begrep:a"), unless=[when(Target("begrep:b"))]),
        rule("b", [when(Target("begrep:a"))], then("begrep:b")),
    ],
    "E0503-ingen-konkluderer": [rule("a", [when(Target("plikt:ingen"))], then("plikt:velge"))],
    "E0503-ingen-konkluderer-om-tingen": [
        rule("a", [when(ObjectExists("tank", (ObjectCounts("stor tank"),)))], then("plikt:velge"))
    ],
    "E0504-mer-enn-tingen": [rule("a", [when(ObjectExists("tank")), when("x")], COUNTS)],
    "E0505-annen-ting": [rule("a", [when(ObjectExists("gup-tank"))], COUNTS)],
}


@pytest.mark.parametrize("case", CASES)
def test_rules_that_do_not_go_together_are_told_so(case: str) -> None:
    file = RuleFile("regler.feature", ACT, "", HERE, (SCOPE, section(f"{ACT}/§2", *CASES[case])))
    ruleset, found = compile_ruleset([file], WORDS)
    assert ruleset is None
    golden.assert_golden("compiler", case, golden.rendered(found))


def test_every_text_is_of_a_case() -> None:
    assert golden.texts("compiler") == set(CASES)
