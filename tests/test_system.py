"""What follows from verdicts and files of a case: roles, register, documents, risks, plan, review."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from hms_rules.assessment import Verdict
from hms_rules.compare.changes import Change
from hms_rules.diagnostics import HmsRulesError
from hms_rules.facts.business import Business
from hms_rules.handbook import registering
from hms_rules.handbook.case import Case
from hms_rules.handbook.documents import State
from hms_rules.handbook.hazards import Likelihood, form
from hms_rules.handbook.matching import proposals
from hms_rules.handbook.organisation import below
from hms_rules.handbook.otherwise import fact_changes, grouped
from hms_rules.handbook.parts import (
    Actions,
    LawEntries,
    Mapping,
    Measure,
    Organisation,
    OwnDocuments,
    Part,
    Risk,
    Risks,
    Status,
)
from hms_rules.handbook.register import by_authority, in_short
from hms_rules.handbook.review import snapshot
from hms_rules.handbook.risks import Level, level, level_of, needs_measure
from hms_rules.handbook.smallest import smallest_set
from hms_rules.handbook.system import system_of
from hms_rules.handbook.text import PAGES, Page
from hms_rules.handbook.updating import update
from hms_rules.vocabulary import Document, Hazard, Typical, Vocabulary
from tests.rule_vocabulary import AML
from tests.small_case import BOOK, DAY, DUTY, FACTS, PLAN, WORDS, case, system, written


def found(of: Case) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in system(of).findings]


def updated(of: Case) -> Case:
    update(system(of))
    return Case.open(of.folder)


def page(of: Case, name: str, day: date = DAY) -> list[str]:
    made = Page()
    PAGES[name](system(of, day), made)
    return made.text().splitlines()


# Roles


def test_the_roles_the_verdicts_demand_stand_under_whoever_they_answer_to(tmp_path: Path) -> None:
    seats = system(case(tmp_path)).seats
    assert [(depth, seat.label, seat.demanded_by) for depth, seat in below(seats)] == [
        (0, "daglig leder", ()),
        (1, "arbeidsmiljøutvalg", ("arbeidsmiljøloven §6-1",)),
    ]


def test_a_role_that_is_not_demanded_is_not_there(tmp_path: Path) -> None:
    few = case(tmp_path, FACTS | {"headcount": {"employees": "5"}})
    assert [seat.label for seat in system(few).seats] == ["daglig leder"]


def test_a_role_that_may_be_demanded_is_open(tmp_path: Path) -> None:
    unknown = case(tmp_path, {key: value for key, value in FACTS.items() if key != "headcount"})
    assert [(seat.label, seat.is_open) for seat in system(unknown).seats][1:] == [
        ("arbeidsmiljøutvalg", True)
    ]


def test_roles_without_holders_and_run_out_are_found(tmp_path: Path) -> None:
    made = written(
        case(tmp_path),
        Part.ORGANISATION,
        """roles:
  - {role: rolle:leder, holder: Kari, until: 2026-01-01}
  - {role: rolle:ledr, holder: Ola}
  - {role: fadder, label: fadder, holder: Per, under: rolle:leder}
""",
    )
    assert [m for _, m in found(made)][:3] == [
        "ingen er ført opp som arbeidsmiljøutvalg",
        "Kari hadde rollen til 1.1.2026",
        "ingen rolle heter «rolle:ledr»",
    ]
    assert [seat.label for _, seat in below(system(made).seats)][1:3] == ["arbeidsmiljøutvalg", "fadder"]


def test_roles_in_a_ring_are_all_shown(tmp_path: Path) -> None:
    text = "roles:\n  - {role: a, under: b}\n  - {role: b, under: a}\n"
    made = written(case(tmp_path), Part.ORGANISATION, text)
    assert {seat.role for _, seat in below(system(made).seats)} >= {"a", "b"}


# The law register


def test_what_applies_is_in_the_register_with_what_it_demands_and_why(tmp_path: Path) -> None:
    (row,) = system(case(tmp_path)).law
    assert row.demands == (
        "Ha skriftlig: «Beredskapsplan for industrivernet» og «Varslingsplan»",
        "Opprette arbeidsmiljøutvalg",
    )
    assert row.why.startswith("Antall arbeidstakere: 35")
    assert row.verdict is Verdict.APPLIES


def test_what_the_business_says_stands_beside(tmp_path: Path) -> None:
    dates = "next_review: 2026-01-01, last_checked: 2030-01-01"
    text = f"provisions:\n  - {{id: {AML}/§6-1, responsible: Kari, {dates}}}\n"
    made = written(case(tmp_path), Part.LAW, text)
    (row,) = system(made).law
    assert row.entry.responsible == "Kari"
    assert [code for code, _ in found(made)][:2] == ["W1611", "W1611"]
    assert {"W1613", "W1614"} <= {code for code, _ in found(made)}


def test_long_demands_are_told_in_short() -> None:
    assert in_short(("Gjøre a", "Gjøre b", "Kan: c")) == "Gjøre a. Gjøre b."
    assert in_short(("A", "B", "C", "D", "E")) == "A. B. C. Og 2 krav til."
    assert in_short(("A" * 150, "B" * 100, "C")) == f"{'A' * 150}. Og 2 krav til."
    assert in_short(("Kan: c",)) == "Kan: c."
    assert in_short(()) == ""


def test_rows_are_grouped_by_who_supervises(tmp_path: Path) -> None:
    (row,) = system(case(tmp_path)).law
    few, many = ("Arbeidstilsynet", "DSB"), ("A", "B", "C", "D")
    rows = [replace(row, authorities=a) for a in (many, few, (), few)]
    counted = {name: len(group) for name, group in by_authority(rows).items()}
    assert counted == {
        "Arbeidstilsynet og DSB": 2,
        "Ingen egen myndighet": 1,
        "Flere myndigheter, hver på sitt område": 1,
    }


# Documents


def registered(of: Case, text: str) -> Case:
    return written(of, Part.DOCUMENTS, text)


def test_a_demanded_document_is_met_only_when_somebody_has_confirmed_it(tmp_path: Path) -> None:
    made = registered(case(tmp_path), "documents:\n  - {id: krise, name: Kriseplan 2024}\n")
    plan, alarm = system(made).demands
    assert (plan.state, [own.id for own in plan.proposed]) == (State.MISSING, ["krise"])
    registering.decide(Case.open(made.folder), WORDS.documents, confirmed=[f"krise={PLAN}"])
    plan, alarm = system(made).demands
    assert (plan.state, plan.proposed) == (State.MET, ())
    assert alarm.state is State.MET  # the alarm plan may be a part of it


def test_a_proposal_that_was_turned_down_is_not_made_again(tmp_path: Path) -> None:
    made = registered(case(tmp_path), "documents:\n  - {id: krise, name: Kriseplan}\n")
    registering.decide(Case.open(made.folder), WORDS.documents, rejected=[f"krise={PLAN}"])
    assert system(made).demands[0].proposed == ()
    assert [own.id for own in system(made).not_demanded] == ["krise"]


def test_a_document_that_has_run_out_meets_nothing(tmp_path: Path) -> None:
    text = f"documents:\n  - {{id: krise, name: Kriseplan, valid_until: 2026-11-24, meets: [{PLAN}]}}\n"
    made = registered(case(tmp_path), text)
    assert system(made).demands[0].state is State.EXPIRED
    assert system(made, date(2026, 11, 24)).demands[0].state is State.MET
    assert ("W1613", "«Kriseplan» gjaldt til 24.11.2026") in found(made)


def test_a_document_no_longer_demanded_is_shown_as_such(tmp_path: Path) -> None:
    none = case(tmp_path, FACTS | {"equipment": []})
    made = registered(none, f"documents:\n  - {{id: krise, name: Kriseplan, meets: [{PLAN}]}}\n")
    assert [(d.document.id, d.state) for d in system(made).demands] == [(PLAN, State.NOT_NEEDED)]


def test_files_that_are_gone_and_unknown_documents_are_found(tmp_path: Path) -> None:
    text = (
        "documents:\n  - {id: krise, name: Kriseplan, file: borte.docx, meets: [dokument:beredskapsplann]}\n"
    )
    messages = [m for _, m in found(registered(case(tmp_path), text))]
    assert "filen til «Kriseplan» finnes ikke: borte.docx" in messages
    assert "ingen dokumenter heter «dokument:beredskapsplann»" in messages


def test_a_document_is_registered_from_a_file(tmp_path: Path) -> None:
    made = case(tmp_path)
    (made.folder / "rutiner").mkdir()
    (made.folder / "rutiner" / "krise_plan.docx").write_text("", encoding="utf-8")
    for _ in range(2):
        registering.add(Case.open(made.folder), Path("rutiner/krise_plan.docx"), owner="Kari")
    documents = Case.open(made.folder).part(Part.DOCUMENTS, OwnDocuments).documents
    assert [(d.id, d.name, d.file, d.owner) for d in documents] == [
        ("krise-plan", "krise plan", "rutiner/krise_plan.docx", "Kari"),
        ("krise-plan-2", "krise plan", "rutiner/krise_plan.docx", "Kari"),
    ]
    with pytest.raises(HmsRulesError, match="finnes ikke"):
        registering.add(Case.open(made.folder), Path("rutiner/borte.docx"))
    with pytest.raises(HmsRulesError, match="ingen egne dokumenter heter «krise»"):
        registering.decide(Case.open(made.folder), WORDS.documents, confirmed=[f"krise={PLAN}"])


def test_documents_are_confirmed_all_or_none_and_only_as_what_the_law_knows(tmp_path: Path) -> None:
    made = registered(case(tmp_path), "documents:\n  - {id: krise, name: Kriseplan}\n")
    before = (made.folder / "documents.yaml").read_bytes()
    pairs = [f"krise={PLAN}", "krise=dokument:beredskapsplann", "krise"]
    with pytest.raises(HmsRulesError) as raised:
        registering.decide(Case.open(made.folder), WORDS.documents, confirmed=pairs)
    assert [(d.message, d.help) for d in raised.value.diagnostics] == [
        ("loven krever ingen dokumenter som heter «dokument:beredskapsplann»", f"mente du «{PLAN}»?"),
        ("loven krever ingen dokumenter som heter «»", "«hms-rules case documents» viser id-ene"),
    ]
    assert (made.folder / "documents.yaml").read_bytes() == before
    registering.decide(Case.open(made.folder), WORDS.documents, confirmed=["krise=beredskapsplan"])
    (own,) = Case.open(made.folder).part(Part.DOCUMENTS, OwnDocuments).documents
    assert own.meets == (PLAN,)


def test_names_are_matched_by_their_words() -> None:
    documents = [
        Document("dokument:varsling", "Rutiner for intern varsling", ""),
        Document(
            "dokument:stoff", "Stoffkartotek", "", synonyms=("kjemikalieregister", "sikkerhetsdatablad")
        ),
        Document("dokument:plan", "Arbeidsplan", ""),
    ]
    assert [p.document for p in proposals("Varslingsrutine", documents)] == ["dokument:varsling"]
    assert [p.document for p in proposals("Kjemikalieregister 2024", documents)] == ["dokument:stoff"]
    assert proposals("Ferieliste", documents) == []


def test_a_compound_is_about_what_it_begins_with() -> None:
    documents = [
        Document("dokument:stoff", "Stoffkartotek", ""),
        Document("dokument:farlig", "Dokumentasjon på håndtering av farlig stoff", ""),
        Document("dokument:unge", "Liste over unge arbeidstakere", ""),
        Document("dokument:skader", "Register over skader", "", synonyms=("skaderegister",)),
    ]
    assert [p.document for p in proposals("stoffkartotek", documents)] == ["dokument:stoff"]
    assert proposals("Ferieliste", documents) == []
    assert proposals("Kjemikalieregister", documents) == []
    assert [p.document for p in proposals("Skadeoversikt og skaderegister", documents)] == ["dokument:skader"]


def test_the_fewest_documents_hold_every_demand() -> None:
    words = Vocabulary(
        documents={
            "dokument:hele": Document("dokument:hele", "Hele", ""),
            "dokument:andre": Document("dokument:andre", "Andre", ""),
            "dokument:a": Document("dokument:a", "A", "", part_of=("dokument:hele", "dokument:andre")),
            "dokument:b": Document("dokument:b", "B", "", part_of=("dokument:hele",)),
            "dokument:c": Document("dokument:c", "C", "", part_of=("dokument:b",)),
            "dokument:d": Document("dokument:d", "D", ""),
        }
    )
    wanted = [f"dokument:{x}" for x in "abcd"]
    wholes = {whole.document: whole.holds for whole in smallest_set(wanted, words)}
    assert wholes == {
        "dokument:d": ("dokument:d",),
        "dokument:hele": ("dokument:a", "dokument:b", "dokument:c"),
    }
    assert smallest_set([], words) == []


# Hazards and risks


def test_what_the_facts_show_comes_first_on_the_form(tmp_path: Path) -> None:
    lines = system(case(tmp_path)).hazards
    assert [(line.hazard.label, line.likelihood) for line in lines] == [
        ("lekkasje", Likelihood.SHOWN),
        ("støy", Likelihood.TYPICAL),
        ("uro", Likelihood.TYPICAL),
        ("kulde", Likelihood.POSSIBLE),
    ]
    assert lines[0].shown_by == ("tank",)


def test_what_is_usual_but_known_not_to_be_there_comes_last(tmp_path: Path) -> None:
    hazards = {
        "fare:brann": Hazard(
            "fare:brann", "brann", "fire", shown_by=("asbestarbeid",), typical=(Typical(("43",), "SN2025"),)
        )
    }
    words = replace(WORDS, hazards=hazards)
    for facts, likelihood in (({}, Likelihood.TYPICAL), ({"absent": ["asbestarbeid"]}, Likelihood.POSSIBLE)):
        business = Business.from_dict({**FACTS, **facts})
        (line,) = form(Mapping(), BOOK.facts(business, DAY), words)
        assert line.likelihood is likelihood


def test_likely_hazards_are_put_on_the_form_and_what_is_seen_becomes_a_risk(tmp_path: Path) -> None:
    made = updated(case(tmp_path))
    assert [o.hazard for o in made.part(Part.MAPPING, Mapping).observations] == [
        "fare:lekkasje",
        "fare:stoy",
        "fare:uro",
    ]
    written(
        made, Part.MAPPING, "observations:\n  - {hazard: fare:stoy, present: ja, where: hallen, note: saga}\n"
    )
    (risk,) = updated(made).part(Part.RISKS, Risks).risks
    assert (risk.id, risk.hazard, risk.what, risk.where) == ("stoy", "fare:stoy", "Støy: saga", "hallen")
    assert updated(made).part(Part.RISKS, Risks).risks == (risk,)


def test_an_unknown_hazard_is_found(tmp_path: Path) -> None:
    made = written(
        case(tmp_path), Part.MAPPING, "observations:\n  - {hazard: fare:stoi}\n  - {hazard: egen}\n"
    )
    assert [m for c, m in found(made) if c == "E1606"] == ["ingen farekilder heter «fare:stoi»"]


def test_levels_of_the_matrix() -> None:
    assert [level(p, c) for p, c in ((1, 4), (1, 5), (3, 3), (2, 5), (5, 5))] == [
        Level.LOW,
        Level.MEDIUM,
        Level.MEDIUM,
        Level.HIGH,
        Level.HIGH,
    ]
    assert level_of(Risk(id="a", what="A", probability=3)) is None


def test_a_risk_needs_measures_unless_something_is_done() -> None:
    measure = Measure(id="m", what="M")
    assert needs_measure(Risk(id="a", what="A"))
    assert not needs_measure(Risk(id="a", what="A", probability=1, consequence=1, existing=("vakt",)))
    assert needs_measure(Risk(id="a", what="A", probability=5, consequence=5, existing=("vakt",)))
    assert not needs_measure(Risk(id="a", what="A", probability=5, consequence=5, measures=(measure,)))


def test_risks_without_measures_or_grades_are_found(tmp_path: Path) -> None:
    text = """risks:
  - {id: a, what: Fall}
  - {id: b, what: Klem, probability: 1, consequence: 2, existing: [vern],
     residual_probability: 3, residual_consequence: 3}
"""
    codes = [
        (c, m)
        for c, m in found(written(case(tmp_path), Part.RISKS, text))
        if c in ("W1615", "W1616", "W1617")
    ]
    assert codes == [
        ("W1615", "risikoen «Fall» mangler tiltak"),
        ("W1616", "risikoen «Fall» er ikke vurdert"),
        ("W1617", "risikoen «Klem» er større etter tiltakene enn før"),
    ]


# The plan


def ids(of: Case) -> list[str]:
    return [action.id for action in of.part(Part.ACTIONS, Actions).actions]


def test_gaps_and_risks_become_actions_with_their_reason(tmp_path: Path) -> None:
    text = (
        "risks:\n  - {id: fall, what: Fall, measures: [{id: rekkverk, what: Sett opp rekkverk, who: Per}]}\n"
    )
    made = updated(written(case(tmp_path), Part.RISKS, text))
    actions = {a.id: (a.what, a.who, a.reason) for a in made.part(Part.ACTIONS, Actions).actions}
    assert actions == {
        "dokument/beredskapsplan": (
            "Lag «Beredskapsplan for industrivernet»",
            "industrivernleder",
            "kreves av arbeidsmiljøloven §6-1",
        ),
        "dokument/varslingsplan": (
            "Ha klar en mal for «Varslingsplan»",
            "",
            "kreves av arbeidsmiljøloven §6-1",
        ),
        "rolle/leder": ("Få på plass daglig leder", "", "alle virksomheter har den"),
        "rolle/amu": ("Få på plass arbeidsmiljøutvalg", "", "kreves av arbeidsmiljøloven §6-1"),
        "risiko/fall/rekkverk": ("Sett opp rekkverk", "Per", "risikoen «Fall»"),
    }


def test_the_plan_made_again_loses_and_doubles_nothing(tmp_path: Path) -> None:
    made = updated(case(tmp_path))
    first = ids(made)
    text = (made.folder / "actions.yaml").read_text(encoding="utf-8")
    text = text.replace("who: industrivernleder", "who: Kari\n    when: 2026-12-01\n    status: started")
    written(made, Part.ACTIONS, text + "  - {id: egen/rydde, what: Rydde}\n")
    made = updated(updated(made))
    assert ids(made) == [*first, "egen/rydde"]
    action = made.part(Part.ACTIONS, Actions).actions[0]
    assert (action.who, action.when, action.status) == ("Kari", date(2026, 12, 1), Status.STARTED)


def test_what_is_no_longer_called_for_stays_until_somebody_closes_it(tmp_path: Path) -> None:
    made = updated(case(tmp_path))
    (made.folder / "facts.yaml").write_text("name: Fjord AS\nheadcount: {employees: 0}\n", encoding="utf-8")
    again = updated(made)
    assert "dokument/beredskapsplan" in ids(again)
    assert ("W1619", "ingenting krever lenger «Lag «Beredskapsplan for industrivernet»»") in found(again)


def test_a_gap_that_is_filled_is_done_with_what_shows_it(tmp_path: Path) -> None:
    risk = "risks:\n  - {id: fall, what: Fall, probability: 1, consequence: 2}\n"
    made = updated(registered(written(case(tmp_path), Part.RISKS, risk), "documents: []\n"))
    registered(made, f"documents:\n  - {{id: krise, name: Kriseplan, meets: [{PLAN}]}}\n")
    written(made, Part.ORGANISATION, "roles:\n  - {role: rolle:leder, holder: Kari}\n")
    written(made, Part.RISKS, risk.replace("consequence: 2", "consequence: 2, existing: [rekkverk]"))
    again = updated(made)
    done = {
        action.id: (action.done, action.evidence)
        for action in again.part(Part.ACTIONS, Actions).actions
        if action.status is Status.DONE
    }
    assert done == {
        "dokument/beredskapsplan": (DAY, "«Kriseplan» er på plass"),
        "dokument/varslingsplan": (DAY, "«Kriseplan» er på plass"),
        "rolle/leder": (DAY, "Kari har rollen"),
        "risiko/fall": (DAY, "tiltak er ført opp"),
    }
    assert "W1619" not in {code for code, _ in found(again)}


def test_questions_that_come_up_again_are_to_be_answered_again(tmp_path: Path) -> None:
    text = "actions:\n  - {id: avklare/spoersmaal, what: Svar, who: Kari, status: done, done: 2026-01-01}\n"
    unknown = {key: value for key, value in FACTS.items() if key != "headcount"}
    made = updated(written(case(tmp_path, unknown), Part.ACTIONS, text))
    (action,) = (a for a in made.part(Part.ACTIONS, Actions).actions if a.id == "avklare/spoersmaal")
    assert (action.what, action.who) == ("Svar på spørsmålene som er igjen", "Kari")
    assert (action.status, action.done) == (Status.OPEN, None)
    assert action.reason.startswith("1 igjen")


def test_a_renewed_document_is_done_and_one_that_is_done_but_gone_is_found(tmp_path: Path) -> None:
    text = f"documents:\n  - {{id: krise, name: Kriseplan, meets: [{PLAN}], valid_until: 2026-01-01}}\n"
    made = updated(registered(case(tmp_path), text))
    registered(made, text.replace("2026-01-01", "2027-01-01"))
    again = updated(made)
    (action,) = (a for a in again.part(Part.ACTIONS, Actions).actions if a.id == "fornye/krise/2026-01-01")
    assert (action.status, action.evidence) == (Status.DONE, "«Kriseplan» er fornyet")
    registered(again, "documents: []\n")
    text = (again.folder / "actions.yaml").read_text(encoding="utf-8")
    written(again, Part.ACTIONS, text + "  - {id: dokument/beredskapsplan, what: Lag planen, status: done}\n")
    message = "«Lag planen» er ført opp som gjort, men det mangler fortsatt"
    assert ("W1610", message) in found(again)


def test_overdue_comes_first_and_what_is_finished_last(tmp_path: Path) -> None:
    text = """actions:
  - {id: egen/a, what: Ferdig, status: done, when: 2025-01-01, done: 2025-01-01}
  - {id: egen/b, what: Uten dato}
  - {id: egen/c, what: Senere, when: 2027-01-01}
  - {id: egen/d, what: Over fristen, when: 2026-01-01}
  - {id: egen/e, what: Før den, when: 2025-06-01}
"""
    made = written(case(tmp_path), Part.ACTIONS, text)
    assert [line.action.what for line in system(made).actions] == [
        "Før den",
        "Over fristen",
        "Senere",
        "Uten dato",
        "Ferdig",
    ]
    assert ("W1613", "«Over fristen» skulle vært gjort 1.1.2026") in found(made)
    assert ("W1618", "«Uten dato» mangler hvem og når") in found(made)


def test_something_done_on_a_day_that_has_not_been_is_found(tmp_path: Path) -> None:
    text = "actions:\n  - {id: egen/a, what: Rydde, status: done, done: 2030-01-01}\n"
    assert ("W1614", "«Rydde» er ført opp som gjort 1.1.2030, som ikke har vært") in found(
        written(case(tmp_path), Part.ACTIONS, text)
    )


def test_parts_the_client_does_not_want_are_not_made_and_said_to_be_missing(tmp_path: Path) -> None:
    made = updated(case(tmp_path, parts=("risks", "actions")))
    assert sorted(path.name for path in made.folder.glob("*.yaml")) == ["case.yaml", "facts.yaml"]
    assert found(made) == []
    lines = page(made, "status")
    assert "Ikke med i denne saken" in lines
    assert any(line.startswith("  • organisasjon: vi vet ikke hvem") for line in lines)


# The review


def reviewed(of: Case, day: date) -> None:
    made = system(of, day)
    made.case.save_review(snapshot(made.answer, made.case.facts(), day, ("Kari",)))


def test_a_review_shows_what_is_otherwise_since_the_last(tmp_path: Path) -> None:
    made = case(tmp_path, FACTS | {"headcount": {"employees": "5"}})
    reviewed(made, date(2025, 11, 25))
    (made.folder / "facts.yaml").write_text(
        "name: Fjord AS\nheadcount: {employees: 40}\nabsent: [tank]\n", encoding="utf-8"
    )
    since = system(made).since
    assert since is not None
    assert (since.last.date, since.last.participants) == (date(2025, 11, 25), ("Kari",))
    assert {(c.title, c.before, c.after) for c in since.verdicts} == {
        ("opprette arbeidsmiljøutvalg", Verdict.DOES_NOT_APPLY, Verdict.APPLIES),
        ("Beredskapsplan for industrivernet", Verdict.APPLIES, Verdict.DOES_NOT_APPLY),
        ("Varslingsplan", Verdict.APPLIES, Verdict.DOES_NOT_APPLY),
    }
    assert [(f.label, f.before, f.after) for f in since.facts] == [
        ("antall arbeidstakere", "5", "40"),
        ("næring", "43.320", None),
        ("tank", "volum 150 l, innendørs ja", "nei"),
    ]
    assert not since.is_other_law
    assert page(made, "review")[1:] == [
        "Forrige gjennomgang var 25.11.2025.",
        "",
        "Endret hos virksomheten",
        "  • antall arbeidstakere: 5 → 40",
        "  • næring: 43.320 → ikke oppgitt",
        "  • tank: volum 150 l, innendørs ja → nei",
        "",
        "Gjelder nå (1)",
        "  • opprette arbeidsmiljøutvalg (før: gjelder ikke)",
        "",
        "Gjelder ikke lenger (2)",
        "  • Beredskapsplan for industrivernet (før: gjelder)",
        "  • Varslingsplan (før: gjelder)",
    ]


def test_a_review_of_today_is_compared_with_the_one_before_and_later_ones_do_not_count(
    tmp_path: Path,
) -> None:
    made = case(tmp_path)
    reviewed(made, DAY)
    first = system(made).since
    assert first is not None
    assert (first.last.date, first.before) == (DAY, None)
    assert page(made, "review")[-1] == "Dette er den første gjennomgangen."
    reviewed(made, date(2023, 12, 31))
    reviewed(made, date(2027, 1, 1))
    again = system(made).since
    assert again is not None
    assert again.before is not None
    assert (again.last.date, again.before.date) == (DAY, date(2023, 12, 31))
    assert [c.title for c in again.verdicts] == ["opprette arbeidsmiljøutvalg"]


def test_facts_that_are_otherwise_are_told_in_words() -> None:
    before = {
        "place": {"municipality": "0301"},
        "headcount": {"employees": {"at_least": 1, "at_most": 4}},
        "circumstances": ["asbestarbeid"],
        "machinery": ["kran", {"kind": "kran", "name": "Ny kran", "lastmoment": "8 tm"}],
        "judgements": [{"rule": "a", "holds": True, "because": "stor fare"}],
        "complete": ["machinery"],
    }
    after = {
        "absent": ["asbestarbeid", "ukjent"],
        "chemicals": [{"kind": "kjemikalie", "farer": ["H225", "H226"]}],
    }
    told = {(f.label, f.before, f.after) for f in fact_changes(before, after, WORDS)}
    asbestos, crane, chemical = (WORDS.facts["asbestarbeid"], WORDS.kinds["kran"], WORDS.kinds["kjemikalie"])
    assert told == {
        ("kommune", "0301", None),
        ("antall arbeidstakere", "minst 1 og høyst 4", None),
        (asbestos.label, "ja", "nei"),
        (crane.label, "ja", None),
        ("Ny kran", "lastmoment 8 tm", None),
        ("vurdering: stor fare", "oppfylt", None),
        ("ukjent", None, "nei"),
        (chemical.label, None, "faresetning H225, H226"),
    }


def test_what_is_otherwise_is_grouped_by_what_it_is_now_and_duties_of_it_are_counted(tmp_path: Path) -> None:
    yes, no, open_, judged = (
        Verdict.APPLIES,
        Verdict.DOES_NOT_APPLY,
        Verdict.UNDETERMINED,
        Verdict.NEEDS_JUDGEMENT,
    )
    section = f"{AML}/§6-1"
    changes = [
        Change(PLAN, "Plan", open_, no),
        Change(section, "§ 6-1", no, judged),
        Change(DUTY, "opprette utvalg", no, judged),
        Change("x", "Ny", None, yes),
        Change("y", "Åpen", yes, open_),
        Change("z", "Borte", yes, no),
    ]
    groups, more = grouped(changes, system(case(tmp_path)).answer)
    assert groups == {
        "Gjelder nå": ["Ny"],
        "Må vurderes nå": ["§ 6-1 (før: gjelder ikke)"],
        "Må avklares nå": ["Åpen (før: gjelder)"],
        "Gjelder ikke lenger": ["Borte (før: gjelder)"],
        "Avklart: gjelder ikke": ["Plan (før: må avklares)"],
    }
    assert more.startswith("Med dem er svaret et annet for 1 plikt")


def test_a_second_year_with_another_law_shows_it(tmp_path: Path) -> None:
    """On 31 December 2023 a committee is demanded from 50, the day after from 30."""
    made = case(tmp_path)
    reviewed(made, date(2023, 12, 31))
    since = system(made, date(2024, 1, 1)).since
    assert since is not None
    assert [(c.title, c.before, c.after) for c in since.verdicts] == [
        ("opprette arbeidsmiljøutvalg", Verdict.DOES_NOT_APPLY, Verdict.APPLIES)
    ]
    assert since.facts == ()


def test_the_first_review_has_nothing_to_compare(tmp_path: Path) -> None:
    assert system(case(tmp_path)).since is None
    assert page(case(tmp_path / "b"), "review")[-1] == "Dette er den første gjennomgangen."


# Pages


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_page_is_written_for_a_full_and_an_empty_case(tmp_path: Path, name: str) -> None:
    made = updated(case(tmp_path))
    assert page(made, name)[0].startswith("Fjord AS: ")
    bare = Case.create(tmp_path / "tom", made.info, {})
    assert page(bare, name)


def test_the_system_needs_facts_that_can_be_read(tmp_path: Path) -> None:
    made = case(tmp_path)
    (made.folder / "facts.yaml").write_text("ansatte: 5\n", encoding="utf-8")
    with pytest.raises(HmsRulesError, match="ansatte"):
        system_of(Case.open(made.folder), BOOK, DAY)


def test_the_register_keeps_what_fell_away(tmp_path: Path) -> None:
    made = updated(case(tmp_path))
    (made.folder / "facts.yaml").write_text("headcount: {employees: 0}\n", encoding="utf-8")
    assert [e.id for e in updated(made).part(Part.LAW, LawEntries).provisions] == [f"{AML}/§6-1"]


def test_the_organisation_is_only_added_to(tmp_path: Path) -> None:
    made = updated(written(case(tmp_path), Part.ORGANISATION, "roles:\n  - {role: rolle:amu, holder: Ola}\n"))
    assert [h.role for h in made.part(Part.ORGANISATION, Organisation).roles] == ["rolle:amu", "rolle:leder"]
