"""What compiling finds, word for word."""

from __future__ import annotations

from msgspec.structs import replace

from hms_rules.diagnostics import render_text
from hms_rules.language.compiler import compile_ruleset
from hms_rules.language.tree import ObjectConclusion, ObjectCounts, ObjectExists, RuleFile, Section, Target
from hms_rules.vocabulary import Kind, Scheme, Vocabulary
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


def said(*sections: Section) -> list[str]:
    _, found = compile_ruleset([RuleFile("regler.feature", ACT, "", HERE, (SCOPE, *sections))], WORDS)
    return [render_text(d) for d in found]


def test_rules_that_wait_for_each_other() -> None:
    a = rule("a", [when(Target("begrep:b"))], then("begrep:a"))
    b = rule("b", [when(Target("begrep:a"))], then("begrep:b"))
    (text,) = said(section(f"{ACT}/§2", a, b))
    assert text.startswith("feil[E0501]: reglene går i ring: «begrep:")
    assert "   = hjelp: la en av reglene bygge på fakta i stedet for på en annen regel" in text


def test_a_ring_through_an_exception() -> None:
    a = rule("a", [when("x")], then("begrep:a"), unless=[when(Target("begrep:b"))])
    b = rule("b", [when(Target("begrep:a"))], then("begrep:b"))
    (text,) = said(section(f"{ACT}/§2", a, b))
    assert text.startswith("feil[E0502]: reglene går i ring gjennom et unntak: «begrep:")


def test_a_condition_nobody_concludes() -> None:
    lonely = rule("a", [when(Target("plikt:ingen"))], then("plikt:velge"))
    assert said(section(f"{ACT}/§2", lonely)) == [
        (
            "feil[E0503]: ingen regel konkluderer med «plikt:ingen»\n"
            "  --> regler.feature:1:1\n"
            "   = merk: regelen «a» bygger på det\n"
            "   = hjelp: skriv regelen som konkluderer med det, eller ta vilkåret ut"
        )
    ]


def test_a_derived_kind_that_rests_on_more_than_the_object() -> None:
    more = rule("a", [when(ObjectExists("tank")), when("x")], COUNTS)
    assert said(section(f"{ACT}/§2", more)) == [
        (
            "feil[E0504]: «stor tank» avhenger av mer enn tingen selv\n"
            "  --> regler.feature:1:1\n"
            "   = merk: regelen «a»\n"
            "   = hjelp: en ting regnes som noe ut fra ett vilkår om tingen: skriv øvrige vilkår, "
            "unntak og datoer i reglene som bruker begrepet"
        )
    ]


def test_a_derived_kind_that_rests_on_another_kind_of_object() -> None:
    other = rule("a", [when(ObjectExists("gup-tank"))], COUNTS)
    assert said(section(f"{ACT}/§2", other)) == [
        (
            "feil[E0505]: «stor tank» er et begrep om tank, men vilkåret er om gup-tank\n"
            "  --> regler.feature:1:1\n"
            "   = hjelp: skriv vilkåret om tank, eller erklær begrepet under gup-tank i ontologien"
        )
    ]


def test_a_derived_kind_nobody_concludes() -> None:
    lonely = rule("a", [when(ObjectExists("tank", (ObjectCounts("stor tank"),)))], then("plikt:velge"))
    (text,) = said(section(f"{ACT}/§2", lonely))
    assert text.startswith("feil[E0503]: ingen regel konkluderer med «stor tank»")
