"""Archives that are not what they should be: nothing of them is used, and it is said why."""

from __future__ import annotations

import bz2
import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.registers.lovdata.archive import Limits, read_archive
from hms_rules.registers.lovdata.names import member_of
from tests.made_up_law import BOAT_FILE, DAY, boats, pack


def refused(path: Path, limits: Limits | None = None) -> Diagnostic:
    with pytest.raises(HmsRulesError) as error:
        list(read_archive(path, limits or Limits()))
    (finding,) = error.value.diagnostics
    assert finding.span is not None
    assert finding.span.path == str(path)
    return finding


def info(name: str, **changed: object) -> tuple[tarfile.TarInfo, bytes]:
    member = tarfile.TarInfo(name)
    for key, value in changed.items():
        setattr(member, key, value)
    return member, b""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gjeldende-lover.tar.bz2"


def test_every_document_comes_with_its_name_and_day(path: Path) -> None:
    pack(path, {BOAT_FILE: boats(), "nl/nl-18140517-000-nn.xml": b"x"})
    first, second = read_archive(path)
    assert (first.name, first.day, first.content) == (BOAT_FILE, DAY.date(), boats())
    assert second.name == "nl/nl-18140517-000-nn.xml"


def test_the_folder_itself_may_be_in_the_archive(path: Path) -> None:
    document = tarfile.TarInfo(BOAT_FILE)
    document.size = 3
    pack(path, [info("nl", type=tarfile.DIRTYPE), (document, b"abc")])
    assert [member.content for member in read_archive(path)] == [b"abc"]


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "nl/../../nl-20010504-007.xml",
        "/nl/nl-20010504-007.xml",
        "/etc/passwd",
        "nl\\nl-20010504-007.xml",
        "nl/nl-20010504-007.xml.sh",
        "nl/sf-20010504-0007.xml",
        "nl-20010504-007.xml",
        "readme.txt",
        "nl/nl-20010504-007.xml\n",
    ],
)
def test_a_name_that_does_not_belong_there_is_refused(path: Path, name: str) -> None:
    pack(path, [info(name)])
    finding = refused(path)
    assert finding.code == "E1102"
    assert "«" + name.split("\n", maxsplit=1)[0].replace("\\", "\\\\")[:20] in finding.message


@pytest.mark.parametrize(
    "sort",
    [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE],
)
def test_what_is_no_plain_file_is_refused(path: Path, sort: bytes) -> None:
    pack(path, [info(BOAT_FILE, type=sort, linkname="/etc/passwd")])
    finding = refused(path)
    assert (finding.code, "som ikke er en vanlig fil" in finding.message) == ("E1102", True)


def test_a_sparse_file_is_refused_though_it_is_small_on_the_way(path: Path) -> None:
    sparse = tarfile.TarInfo(BOAT_FILE)
    sparse.pax_headers = {"GNU.sparse.size": str(10**12), "GNU.sparse.map": "0,1"}
    sparse.size = 1
    with tarfile.open(path, "w:bz2", format=tarfile.PAX_FORMAT) as tar:
        tar.addfile(sparse, io.BytesIO(b"x"))
    assert refused(path).code == "E1102"


def test_the_same_document_twice_is_refused(path: Path) -> None:
    pack(path, [info(BOAT_FILE), info(BOAT_FILE)])
    assert refused(path).message == f"arkivet har «{BOAT_FILE}» to ganger"


def test_a_document_that_is_too_big_is_refused_by_its_header(path: Path) -> None:
    big = tarfile.TarInfo(BOAT_FILE)
    big.size = 10**12
    path.write_bytes(bz2.compress(big.tobuf()))
    finding = refused(path)
    assert (finding.code, finding.message) == ("E1103", f"«{BOAT_FILE}» er større enn 50 MB")


def test_a_bomb_is_stopped_whatever_its_headers_say(path: Path) -> None:
    # A header of names (pax) that claims to be huge, and is: 60 MB of zeros are a few hundred bytes packed.
    bomb = tarfile.TarInfo("x")
    bomb.type, bomb.size = tarfile.XHDTYPE, 60_000_000
    path.write_bytes(bz2.compress(bomb.tobuf() + b"\0" * bomb.size))
    assert path.stat().st_size < 10_000
    assert refused(path).code == "E1103"


def test_an_archive_that_is_too_big_in_all_is_refused(path: Path) -> None:
    pack(path, {BOAT_FILE: b"x" * 30_000, "nl/nl-20010504-008.xml": b"x" * 30_000})
    assert refused(path, Limits(archive=40_000)).code == "E1103"
    assert refused(path, Limits(documents=1)).message == "arkivet har flere enn 1 dokumenter"
    assert len(list(read_archive(path, Limits(archive=100_000, documents=2)))) == 2


def cut(path: Path, left: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * left)])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: cut(path, 0.9),
        lambda path: cut(path, 0.3),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"BZh9" + b"x" * 100),
        lambda path: path.write_bytes(b"<html>Lovdata er nede</html>"),
        lambda path: path.write_bytes(bz2.compress(b"ikke et tar-arkiv" * 1000)),
        lambda path: path.write_bytes(bz2.compress(bz2.decompress(path.read_bytes())[:1500])),
        lambda path: path.unlink(),
        lambda path: (path.unlink(), path.mkdir()),
    ],
    ids=["slutten mangler", "halv", "tom", "skadet", "noe annet", "ikke tar", "kuttet tar", "borte", "mappe"],
)
def test_an_archive_that_cannot_be_read_is_told(path: Path, spoil: Callable[[Path], object]) -> None:
    pack(path, {BOAT_FILE: boats()})
    spoil(path)
    assert refused(path).code == "E1101"


def test_an_empty_archive_is_no_archive_of_law(path: Path) -> None:
    pack(path, {})
    assert refused(path).message == "arkivet er tomt"


@pytest.mark.parametrize(
    ("refid", "name"),
    [
        ("lov/2005-06-17-62", "nl/nl-20050617-062.xml"),
        ("forskrift/2011-12-06-1355", "sf/sf-20111206-1355.xml"),
        ("lov/1961-02-03", "nl/nl-19610203-000.xml"),
        ("forskrift/1977-03-22-1", "sf/sf-19770322-0001.xml"),
        ("avtale/1992-05-02-1", None),
    ],
)
def test_an_act_has_the_name_lovdata_gives_it(refid: str, name: str | None) -> None:
    assert member_of(refid) == name
