"""The cache of compiled rules: right or not there, never in the way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from hms_rules import Business, Rulebook, cache
from hms_rules.loading import Compiled, Sources, compile_sources
from hms_rules.shipped import shipped

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def book() -> Compiled:
    return Rulebook.load().compiled


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of our own."""
    monkeypatch.setattr(cache, "place", lambda content: tmp_path / "kept" / f"{content}.json")
    return tmp_path / "kept"


@pytest.fixture
def compiled_anew(monkeypatch: pytest.MonkeyPatch, book: Compiled) -> list[str]:
    """Counts compilations, each of which gives what is compiled already."""
    asked: list[str] = []

    def compiled(_sources: Sources, content: str) -> tuple[Compiled, tuple[()]]:
        asked.append(content)
        return replace(book, hash=content), ()

    monkeypatch.setattr("hms_rules.rulebook.compile_sources", compiled)
    return asked


def _checksummed(text: bytes, rest: bytes) -> bytes:
    """Other content under a first line that is right for it."""
    return cache._first_line(text[2:66].decode(), rest) + b"\n" + rest


def test_what_is_read_is_what_was_written(book: Compiled, tmp_path: Path) -> None:
    cache.write(tmp_path / "bok.json", book)
    assert cache.read(tmp_path / "bok.json", book.hash) == book


def test_the_file_is_json_and_never_pickle(book: Compiled, tmp_path: Path) -> None:
    cache.write(tmp_path / "bok.json", book)
    first, kept = json.loads((tmp_path / "bok.json").read_bytes())
    assert first.split()[0] == book.hash
    assert list(kept) == ["hash", "ruleset", "industries"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"",
        lambda _: b"\x80\x04\x95",
        lambda text: text[: len(text) // 2],
        lambda text: text[:-1],
        lambda text: text.replace(b"true", b"false", 1),
        lambda text: b'["' + b"0" * 64 + text[66:],
        lambda text: b"{}\n" + text,
        lambda text: _checksummed(text, b'{"hash":"x"}]'),
    ],
    ids=[
        "empty",
        "foreign",
        "half",
        "one byte short",
        "one word changed",
        "other content",
        "more in front",
        "whole, but of another shape",
    ],
)
def test_a_file_that_is_not_what_it_says_is_compiled_anew_and_made_right(
    book: Compiled, folder: Path, compiled_anew: list[str], spoil: object
) -> None:
    assert callable(spoil)
    Rulebook.load()
    (path,) = folder.iterdir()
    right = path.read_bytes()
    path.write_bytes(spoil(right))
    loaded = Rulebook.load()
    assert len(compiled_anew) == 2
    assert loaded.compiled == replace(book, hash=compiled_anew[0])
    assert path.read_bytes() == right
    Rulebook.load()
    assert len(compiled_anew) == 2


def test_a_folder_in_the_place_of_the_file_is_no_hindrance(folder: Path, compiled_anew: list[str]) -> None:
    content = cache.content_hash(Sources(shipped("rulesets"), shipped("ontology")).files())
    (folder / f"{content}.json" / "x").mkdir(parents=True)
    Rulebook.load()
    assert compiled_anew == [content]


def test_a_place_that_cannot_be_written_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiled_anew: list[str]
) -> None:
    (tmp_path / "fil").write_text("")
    monkeypatch.setattr(cache, "place", lambda content: tmp_path / "fil" / f"{content}.json")
    business = Business.from_file(ROOT / "examples" / "snekker.yaml")
    assert Rulebook.load().assess(business, as_of=DAY).applicable
    assert len(compiled_anew) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_no_hindrance(folder: Path, compiled_anew: list[str]) -> None:
    folder.mkdir(mode=0o500)
    Rulebook.load()
    assert list(folder.iterdir()) == []


def test_a_write_that_fails_leaves_nothing_behind(
    book: Compiled, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Path, _target: Path) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(Path, "replace", full)
    cache.keep(book)
    assert list(folder.iterdir()) == []


def test_only_the_newest_few_are_kept(book: Compiled, folder: Path) -> None:
    names = [f"{n:064}" for n in range(8)]
    for age, name in enumerate(reversed(names)):
        cache.keep(replace(book, hash=name))
        written = cache.place(name)
        os.utime(written, (1_000_000 + age, 1_000_000 + age))
    assert sorted(p.stem for p in folder.iterdir()) == names[:5]


def test_two_processes_at_once_both_answer(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "hms_rules", "assess", "examples/snekker.yaml", "--as-of", "2026-11-01"]
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
    pair = [subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE) for _ in range(2)]
    answers = [process.communicate()[0] for process in pair]
    assert [process.returncode for process in pair] == [0, 0]
    assert answers[0] == answers[1]
    assert len(list((tmp_path / "hms-rules").iterdir())) == 1


# What the key is made of


@pytest.fixture
def copied(tmp_path: Path) -> Sources:
    for name in ("rulesets", "ontology"):
        shutil.copytree(shipped(name), tmp_path / name)
    return Sources(tmp_path / "rulesets", tmp_path / "ontology")


def test_the_key_is_of_the_content_and_not_of_the_place(copied: Sources) -> None:
    here = Sources(shipped("rulesets"), shipped("ontology"))
    assert cache.content_hash(copied.files()) == cache.content_hash(here.files())


@pytest.mark.parametrize("pattern", ["rulesets/**/*.feature", "ontology/*.ttl", "ontology/naering/*.csv"])
def test_the_key_changes_with_every_sort_of_source(copied: Sources, tmp_path: Path, pattern: str) -> None:
    before = cache.content_hash(copied.files())
    path = min(tmp_path.glob(pattern))
    text = path.read_bytes()
    path.write_bytes(text + b"\n")
    changed = cache.content_hash(copied.files())
    path.rename(path.with_stem("annet-navn"))
    renamed = cache.content_hash(copied.files())
    assert len({before, changed, renamed}) == 3


def test_an_ontology_without_industry_codes_is_keyed_by_the_shipped_ones(
    copied: Sources, tmp_path: Path
) -> None:
    shutil.rmtree(copied.ontology / "naering")
    assert copied.industries == shipped("ontology") / "naering"
    assert {p for p in copied.files().values() if p.suffix == ".csv"} == set(copied.industries.glob("*.csv"))


def test_the_key_changes_with_the_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "hms_rules"
    shutil.copytree(ROOT / "hms_rules", package, ignore=shutil.ignore_patterns("__pycache__", "shipped_data"))
    monkeypatch.setattr(cache, "_PACKAGE", package)
    seen = {cache.content_hash({})}
    for source in ("language/compiler.py", "ontology/reading.py", "registers/industry.py"):
        with (package / source).open("a") as file:
            file.write("# changed\n")
        seen.add(cache.content_hash({}))
    assert len(seen) == 4


def test_everything_the_compiler_imports_counts_towards_the_key() -> None:
    """A module that decides the compiled form but not the key would leave old answers standing."""
    code = (
        "import sys\n"
        "from hms_rules.loading import Sources, compile_sources\n"
        "from hms_rules.shipped import shipped\n"
        "compile_sources(Sources(shipped('rulesets'), shipped('ontology')), '')\n"
        "print('\\n'.join(m for m in sys.modules if m.startswith('hms_rules')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    counted = {
        ".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for pattern in cache._COMPILER
        for p in (ROOT / "hms_rules").glob(pattern)
    }
    imported = set(done.stdout.split())
    assert "hms_rules.language.compiler" in imported
    assert imported - counted <= {"hms_rules.registers"}  # no more than a docstring


def test_a_real_compilation_survives_storing(tmp_path: Path) -> None:
    sources = Sources(shipped("rulesets"), shipped("ontology"))
    compiled, _ = compile_sources(sources, "0" * 64)
    assert compiled is not None
    cache.write(tmp_path / "bok.json", compiled)
    assert cache.read(tmp_path / "bok.json", "0" * 64) == compiled
