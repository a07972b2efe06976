"""`law check`: what the rules cite, held against the law, in every way the law can have moved on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hms_rules.registers.lovdata.archive import STATUTES
from hms_rules.registers.lovdata.copies import Copy
from hms_rules.registers.lovdata.folder import look_into, open_folder
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.syncing import Origin, sync
from hms_rules.workbench.drift.reporting import Report
from hms_rules.workbench.drift.running import Editors, run
from tests.boat_rules import LEDD, LETTER, SECTION, write
from tests.made_up_law import BOATS, BOATS_BODY, BOATS_MARKDOWN, archives, boats, copies, pack, successor

TODAY = date(2026, 11, 24)
NO_STORE = Store(Path("finnes-ikke"))


def opened(folder: Path) -> Copy:
    return open_folder(folder, {BOATS}, TODAY)


class Desk:
    """An editor's folder, the copies that were read, and those that have come since."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made = 0

    def _new(self) -> Path:
        self._made += 1
        return self.folder / f"kopi-{self._made}"

    def xml(self, old: str = "", new: str = "", body: str = BOATS_BODY) -> Path:
        """Lovdata's archives of 1 March 2025, with a text swapped."""
        assert old in body
        return archives(self._new(), law=boats(body.replace(old, new)))

    def markdown(self, old: str = "", new: str = "") -> Path:
        """Markdown copies of 3 February 2026, with a text swapped."""
        assert old in BOATS_MARKDOWN
        return copies(self._new(), BOATS_MARKDOWN.replace(old, new))

    def read(self, *folders: Path, old: str = "", new: str = "") -> Editors:
        """Rules whose provisions were read in these copies."""
        return write(self.folder / "mine", [opened(folder) for folder in folders], old, new)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def check(editors: Editors, *folders: Path, today: date = TODAY) -> Report:
    return run(editors, NO_STORE, folders, today)


def told(report: Report) -> list[str]:
    return [f"{f.diagnostic.code}: {f.diagnostic.message}" for f in report.findings]


# Nothing has changed


@pytest.mark.parametrize("make", [Desk.xml, Desk.markdown])
def test_what_was_read_is_what_stands_there(desk: Desk, make: Callable[[Desk], Path]) -> None:
    editors = desk.read(make(desk))
    report = check(editors, make(desk))
    assert report.is_clean
    assert set(report.same) == {SECTION, LEDD, LETTER, f"{BOATS}/§2A-1", f"{BOATS}/kapittel-2A"}
    assert (report.older, report.to_come, report.others) == ((), (), ())


def test_between_two_forms_the_words_are_compared_when_the_text_that_was_read_is_at_hand(desk: Desk) -> None:
    read, law = desk.xml(), desk.markdown()
    editors = desk.read(read)
    assert check(editors, law, read).is_clean
    assert check(editors, law, read).law.form == "markdown"


def test_the_text_that_was_read_may_be_in_the_store(desk: Desk) -> None:
    read = desk.xml()
    store = Store(desk.folder / "lager")
    sync(look_into(read), store, Origin("x"), TODAY)
    later = desk.xml("to årer", "tre årer")
    sync(look_into(later), store, Origin("x"), TODAY)  # the one before is still there
    assert run(desk.read(read), store, [desk.markdown()], TODAY).is_clean


def test_two_forms_with_no_text_at_hand_cannot_be_compared(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.markdown())
    assert [line.split(" ")[0] for line in told(report)] == ["E1125:"] * 4
    assert told(report)[0] == (
        "E1125: robåtloven § 1 kan ikke sammenlignes med det som ble lest: les den i kopien fra 3.2.2026"
    )


def test_a_provision_nobody_has_written_the_reading_of_cannot_be_compared(desk: Desk) -> None:
    assert {line[:5] for line in told(check(desk.read(), desk.markdown()))} == {"E1125"}


# Something has changed


def test_a_changed_letter_changes_what_it_is_in_and_nothing_beside_it(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.xml("2 liter", "5 liter"))
    assert {line.split(" er endret")[0] for line in told(report)} == {
        "E1124: robåtloven § 2 A-1",
        "E1124: robåtloven § 2 A-1 første ledd",
        "E1124: robåtloven § 2 A-1 første ledd bokstav b",
    }
    assert told(report)[0].endswith("er endret siden den ble lest (i kopien fra 1.3.2025)")
    assert SECTION in report.same


def test_a_change_is_shown_in_words_when_the_old_text_is_at_hand(desk: Desk) -> None:
    read, law = desk.xml(), desk.xml("2 liter", "5 liter")
    editors = desk.read(read)
    assert all(finding.changes == () for finding in check(editors, law).findings)
    letter = next(f for f in check(editors, law, read).findings if f.key.startswith(LETTER))
    assert [change.plain for change in letter.changes] == ["… et øsekar på minst [2 → 5] liter …"]


def test_a_change_is_seen_between_two_forms(desk: Desk) -> None:
    read = desk.xml()
    report = check(desk.read(read), desk.markdown("2 liter", "5 liter"), read)
    assert {line[:5] for line in told(report)} == {"E1124"}
    letter = next(f for f in report.findings if f.key.startswith(LETTER))
    assert [(change.old, change.new) for change in letter.changes] == [("2", "5")]


def test_a_finding_stands_at_the_day_it_was_read(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.xml("en robåt", "en båt"))
    (finding,) = report.findings
    assert str(finding.diagnostic.span) == "rulesets/robaater.feature:5:15"
    assert finding.diagnostic.help is not None
    assert 'hms-rules law read "lov/2001-05-04-7/§1" --record' in finding.diagnostic.help


def test_a_provision_without_a_rule_stands_where_it_is_described(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.xml("se over utstyret", "pusse utstyret"))
    (finding,) = report.findings
    assert finding.diagnostic.span is not None
    assert finding.diagnostic.span.path == "ontology/robaater.ttl"


# An older copy says nothing of what has changed since


def test_an_older_copy_is_no_change_of_the_law(desk: Desk) -> None:
    read = desk.markdown("to årer", "tre årer")
    editors = desk.read(read)
    for older in ((desk.xml(),), (desk.xml(body=BOATS_BODY.replace('data-name="§2A-1"', 'data-name="§9"')),)):
        report = check(editors, *older)
        assert report.is_clean
        assert LEDD in report.older
    assert SECTION in check(editors, desk.xml()).older


def test_an_older_title_is_no_other_title(desk: Desk) -> None:
    read = desk.markdown("Utstyr om bord", "Utstyr i båten")
    editors = desk.read(read, old="Utstyr om bord", new="Utstyr i båten")
    report = check(editors, desk.xml())
    assert report.is_clean
    assert f"{BOATS}/§2A-1" in report.older


def test_the_newest_of_several_folders_is_the_law(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.xml(), desk.markdown(), desk.xml())
    assert report.law.day == date(2026, 2, 3)


# Something is gone, moved or renamed


def test_a_section_that_is_gone_does_not_exist(desk: Desk) -> None:
    gone = BOATS_BODY.replace('data-name="§3"', 'data-name="§8"')
    report = check(desk.read(desk.xml()), desk.xml(body=gone))
    assert told(report) == ["E1122: robåtloven § 3 finnes ikke"]
    assert str(report.findings[0].diagnostic.span) == "rulesets/robaater.feature:14:25"


def test_a_letter_that_is_gone_does_not_exist(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.xml('data-name="b."', 'data-name="f."'))
    assert "E1122: robåtloven § 2 A-1 første ledd bokstav b finnes ikke" in told(report)


def test_a_ledd_that_is_gone_is_seen_in_a_markdown_copy_and_a_letter_is_not(desk: Desk) -> None:
    read = desk.markdown()
    editors = desk.read(read, old="§2A-1/ledd-1", new="§2A-1/ledd-3")
    assert "E1122: robåtloven § 2 A-1 tredje ledd finnes ikke" in told(check(editors, read))
    assert check(desk.read(read), read).is_clean


def test_a_text_under_another_number_is_renumbered(desk: Desk) -> None:
    moved = BOATS_BODY.replace('data-name="§1"', 'data-name="§1a"').replace("§ 1</span>", "§ 1 a</span>")
    report = check(desk.read(desk.xml()), desk.xml(body=moved))
    assert told(report) == ["E1126: teksten i robåtloven § 1 står nå i «§ 1 a. Hvem loven gjelder for»"]


def test_a_renumbered_text_is_known_by_its_words_in_another_form(desk: Desk) -> None:
    read = desk.xml()
    report = check(desk.read(read), desk.markdown("§ 1. Hvem", "§ 1 a. Hvem"), read)
    assert told(report) == ["E1126: teksten i robåtloven § 1 står nå i «§ 1 a. Hvem loven gjelder for»"]


def test_a_repealed_section_is_repealed(desk: Desk) -> None:
    start, end = (
        BOATS_BODY.index('<article class="legalP"'),
        BOATS_BODY.index('<article class="changesToParent"'),
    )
    empty = (BOATS_BODY[:start] + BOATS_BODY[end:]).replace("Hvem loven gjelder for", "(Opphevet)")
    report = check(desk.read(desk.xml()), desk.xml(body=empty))
    assert told(report) == ["E1121: robåtloven § 1 er opphevet"]


def test_another_title_is_told_at_ours(desk: Desk) -> None:
    report = check(desk.read(desk.xml()), desk.xml("Utstyr om bord", "Ting om bord"))
    assert told(report) == ["E1123: robåtloven § 2 A-1 heter «Ting om bord» i loven"]
    span = report.findings[0].diagnostic.span
    assert span is not None
    line = (desk.folder / "mine" / span.path).read_text(encoding="utf-8").splitlines()[span.line - 1]
    assert line[span.column - 1 :].startswith('dct:title "Utstyr om bord"')


def test_a_letter_of_two_ledd_is_unclear(desk: Desk) -> None:
    read = desk.xml()
    editors = desk.read(read, old="@jf:§3", new="@jf:§2A-1/bokstav-a")
    twice = desk.xml("(2) Eieren", '<ol><li data-name="a.">en hatt</li></ol>(2) Eieren')
    assert "E1128: robåtloven § 2 A-1 bokstav a kan bety flere steder" in told(check(editors, twice))


def test_an_act_that_is_not_in_the_whole_collection_is_repealed_by_the_one_that_says_so(desk: Desk) -> None:
    editors = desk.read(desk.xml())
    law = desk.xml()
    pack(law / STATUTES, successor())
    report = check(editors, law)
    assert told(report)[0] == "E1121: robåtloven er ikke lenger i kraft"
    assert report.findings[0].diagnostic.help == "i dag: Småbåtloven – sbl; se også «hms-rules law find»"


def test_an_act_that_is_not_in_a_few_files_is_only_not_there(desk: Desk) -> None:
    editors = desk.read(desk.xml())
    law = desk.markdown()
    (law / "lov-2001-05-04-7.md").rename(law / "lov-2001-05-04-8.md")
    assert told(check(editors, law))[0] == "E1125: kopien har ikke robåtloven"


def test_an_act_that_is_not_in_force_is_told(desk: Desk) -> None:
    editors = desk.read(desk.xml())
    assert check(editors, desk.xml(), today=date(2001, 6, 1)).is_clean
    later = archives(desk.folder / "senere", law=boats().replace(b"2001-06-01", b"2027-01-01"))
    assert told(check(editors, later)) == ["E1127: robåtloven er ikke i kraft"]
    assert check(editors, later, today=date(2027, 1, 1)).is_clean


def test_a_provision_that_is_not_in_force_yet_is_no_finding(desk: Desk) -> None:
    day = 'eli:number "§ 1" ; eli:first_date_entry_in_force "2027-01-01"^^xsd:date'
    report = check(desk.read(desk.xml(), old='eli:number "§ 1"', new=day), desk.xml("en robåt", "en båt"))
    assert report.is_clean
    assert report.to_come == (SECTION,)


def test_a_provision_that_has_ended_is_not_looked_for(desk: Desk) -> None:
    day = 'eli:number "§ 1" ; eli:date_no_longer_in_force "2026-01-01"^^xsd:date'
    report = check(desk.read(desk.xml(), old='eli:number "§ 1"', new=day), desk.xml("en robåt", "en båt"))
    assert report.is_clean
    assert SECTION not in report.same


# Reasons


def reasoned(desk: Desk, *rows: str) -> None:
    table = desk.folder / "mine" / "rulesets" / "lovkontroll.csv"
    table.write_text("\n".join(["funn,grunn,leser,dato", *rows, ""]), encoding="utf-8")


def test_a_finding_with_a_reason_is_none(desk: Desk) -> None:
    editors, law = desk.read(desk.xml()), desk.xml("en robåt", "en båt")
    (finding,) = check(editors, law).findings
    reasoned(desk, f"{finding.key},bare skrivemåten er endret,en leser,2026-11-24")
    report = check(editors, law)
    assert report.is_clean
    assert report.excused == 1


def test_a_reason_is_about_one_text_and_no_other(desk: Desk) -> None:
    editors, law = desk.read(desk.xml()), desk.xml("en robåt", "en båt")
    (finding,) = check(editors, law).findings
    reasoned(desk, f"{finding.key},bare skrivemåten er endret,en leser,2026-11-24")
    report = check(editors, desk.xml("en robåt", "en seilbåt"))
    assert told(report) == ["E1124: robåtloven § 1 er endret siden den ble lest (i kopien fra 1.3.2025)"]
    assert [d.code for d in report.others] == ["E1304"]


def test_a_reason_that_is_about_nothing_any_more_is_a_finding(desk: Desk) -> None:
    editors = desk.read(desk.xml())
    reasoned(desk, f"{SECTION} endret lovdata-xml 0123456789ab,x,y,2026-11-24")
    report = check(editors, desk.xml())
    assert not report.is_clean
    (stale,) = report.others
    assert (stale.code, stale.span and stale.span.line) == ("E1304", 2)


def test_a_reason_about_another_form_is_left_alone(desk: Desk) -> None:
    editors = desk.read(desk.xml())
    reasoned(desk, f"{SECTION} endret markdown 0123456789ab,x,y,2026-11-24")
    assert check(editors, desk.xml()).is_clean


def test_an_older_copy_does_not_judge_reasons(desk: Desk) -> None:
    editors = desk.read(desk.markdown(), desk.xml())
    older = desk.xml()
    (older / "gjeldende-lover.tar.bz2").write_bytes((older / "gjeldende-lover.tar.bz2").read_bytes())
    reasoned(desk, f"{SECTION} endret markdown 0123456789ab,x,y,2026-11-24")
    assert [d.code for d in check(editors, desk.markdown()).others] == ["E1304"]
    assert check(editors, older).is_clean


# The copy itself


def test_a_document_that_cannot_be_read_is_a_finding(desk: Desk) -> None:
    editors = desk.read(desk.xml())
    broken = archives(desk.folder / "brukket", law=boats()[:-30])
    report = check(editors, broken)
    assert [d.code for d in report.others] == ["E1105"]
    assert not report.is_clean
