"""What others install: an sdist, the wheel made from it, and a business assessed with that wheel alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BUSINESS = 'name: Bryggen Snekkeri AS\nindustry: ["43.320"]\nheadcount: {employees: 5}\n'
DAY = "2026-11-01"

pytestmark = pytest.mark.xdist_group("packaging")  # built once, where one worker has the group


@dataclass(frozen=True)
class Built:
    """The two archives, and the program installed from the wheel."""

    sdist: Path
    wheel: Path
    program: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("packaging")
    source = folder / "source"
    tracked = (
        "hms_rules",
        "rulesets",
        "ontology",
        "examples",
        "hatch_build.py",
        "pyproject.toml",
        "README.md",
    )
    for name in (*tracked, "LICENSE", "LICENSE-DATA", "NOTICE", "tests"):
        _copy(ROOT / name, source / name)
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder / "dist", source])
    (sdist,) = (folder / "dist").glob("*.tar.gz")
    (wheel,) = (folder / "dist").glob("*.whl")
    return Built(sdist, wheel, _installed(wheel, folder / "venv"))


def _copy(path: Path, target: Path) -> None:
    if path.is_dir():
        shutil.copytree(path, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)


def _installed(wheel: Path, folder: Path) -> Path:
    """The program in an environment of its own, with the dependencies the wheel names and nothing else."""
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", scripts / "python"]
    run([*pip, "install", "--quiet", "--no-compile", wheel])
    return scripts / "hms-rules"


def run(words: list[str | Path], **more: str) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | more
    done = subprocess.run(
        words, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_sdist_holds_what_a_wheel_is_made_of(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "NOTICE"} <= names
    assert any(name.startswith("rulesets/") and name.endswith(".feature") for name in names)
    assert "ontology/naering/sn2025.csv" in names


def test_the_wheel_holds_rules_ontology_and_their_compiled_form_and_no_tests(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as archive:
        names = set(archive.namelist())
    data = "hms_rules/shipped_data"
    for folder, pattern in (("rulesets", "*.feature"), ("ontology", "*.ttl"), ("ontology/naering", "*.csv")):
        for path in (ROOT / folder).glob(pattern if folder != "rulesets" else "*/*.feature"):
            assert f"{data}/{path.relative_to(ROOT).as_posix()}" in names
    assert f"{data}/compiled.json" in names
    assert "hms_rules/py.typed" in names
    tops = {name.partition("/")[0] for name in names}
    assert len(tops) == 2  # the package and its dist-info
    assert {f"hms_rules/handbook/writers/{n}" for n in ("handbook.html.jinja",)} <= names
    assert not any(name.endswith(".py") and "/test_" in name for name in names)
    assert any(name.endswith("licenses/LICENSE-DATA") for name in names)


def test_the_installed_program_answers_as_the_one_here_and_writes_nothing(
    built: Built, tmp_path: Path
) -> None:
    """The compiled form of the wheel is used: with an empty home, nothing is compiled and nothing kept."""
    home, elsewhere = tmp_path / "home", tmp_path / "et annet sted"
    home.mkdir()
    elsewhere.mkdir()
    facts = elsewhere / "fakta.yaml"
    facts.write_text(BUSINESS, encoding="utf-8")
    empty = {"HOME": str(home), "XDG_CACHE_HOME": str(home), "LOCALAPPDATA": str(home)}
    words: list[str | Path] = ["assess", facts, "--as-of", DAY, "--format", "json", "--all"]
    there = json.loads(run([built.program, *words], **empty))
    assert list(home.rglob("*")) == []
    here = json.loads(run([sys.executable, "-m", "hms_rules", *words], PYTHONPATH=str(ROOT)))
    assert there == here


def test_the_installed_program_has_all_it_reads(built: Built) -> None:
    assert "Ingen funn." in run([built.program, "rules", "lint"])
    assert run([built.program, "rules", "explain", "E0203"]).startswith("E0203: ")
