"""Every example in help texts and README runs as it stands, in a folder that has what it names."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from hms_rules.cli import commands
from hms_rules.registers import brreg
from hms_rules.registers.lovdata import store as storing
from hms_rules.registers.lovdata import syncing
from hms_rules.registers.lovdata.archive import ARCHIVES
from hms_rules.registers.lovdata.fetching import Fetched
from hms_rules.registers.lovdata.folder import look_into
from hms_rules.registers.lovdata.store import Store
from hms_rules.registers.lovdata.syncing import Origin, sync
from hms_rules.workbench import linting
from hms_rules.workbench.drift import running
from tests.every_command import COMMANDS, examples_in, help_of
from tests.made_up_law import archives, xml

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SAMPLE = Path(__file__).parent / "brreg" / "hovedenhet.json"
LINES = sorted({line for path in COMMANDS for line in examples_in(help_of(path))} | set(examples_in(README)))


@pytest.mark.parametrize("line", LINES)
def test_every_example_runs(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(brreg, "fetch", lambda _orgnr: brreg.read_file(SAMPLE))
    monkeypatch.setattr(linting, "lint", lambda *_: [])  # «make lint» runs it
    _files(tmp_path, line)
    _law(tmp_path, monkeypatch)
    for before in _before(line):
        run(before)
    run(line)


def run(line: str) -> None:
    result = CliRunner().invoke(commands, shlex.split(line)[1:], prog_name="hms-rules")
    measures = any(f"rules {command}" in line for command in ("coverage", "mutate"))
    assert result.exit_code in ((0, 1) if measures else (0,)), result.output  # the tests here are only a few


def _files(folder: Path, line: str) -> None:
    shutil.copytree(ROOT / "examples", folder / "examples")
    if "mine-regler" in line:
        shutil.copytree(ROOT / "rulesets", folder / "mine-regler")
    for tests in ("beredskap/industrivern.feature", "arbeidsmiljo/arbeidsmiljoutvalg.feature"):
        (folder / "features" / tests).parent.mkdir(parents=True)
        shutil.copy(ROOT / "features" / tests, folder / "features" / tests)
    (folder / "rutiner").mkdir()
    (folder / "rutiner" / "varsling.docx").write_bytes(b"")
    (folder / "svar.yaml").write_text("byggeplass: nei\n", encoding="utf-8")
    if "HEAD~1" in line:
        _repository(folder)


def _repository(folder: Path) -> None:
    """Two revisions of the rules of one act."""
    rules = folder / "rulesets" / "produkt"
    shutil.copytree(ROOT / "rulesets" / "el", folder / "rulesets" / "el")
    for what in (["init"], ["add", "."], ["commit", "-m", "1"], ["add", "."], ["commit", "-m", "2"]):
        if what == ["commit", "-m", "1"]:
            git(*what)
            shutil.copytree(ROOT / "rulesets" / "produkt", rules)
        else:
            git(*what)


def git(*words: str) -> None:
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(["git", *who, *words], check=True, capture_output=True)


def _before(line: str) -> list[str]:
    """The commands that must have been run before this one."""
    if " case " not in line or " init " in line:
        return []
    made = ["hms-rules case init kunder/fjord examples/snekker.yaml"]
    if "merge" in line:
        made.append("hms-rules case export kunder/fjord --format excel --to .")
    if "--confirm" in line:
        made.append("hms-rules case documents kunder/fjord --add rutiner/varsling.docx")
    return made


def _law(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two made-up acts in «lovdata», from the service and in the store, and rules that agree with them."""
    section = '<article class="legalArticle" data-name="§7-1"><article class="legalP">.</article></article>'
    law = xml("lov/2005-06-17-62", "Lov om arbeidsmiljø", section, short="Arbeidsmiljøloven")
    made = archives(folder / "lovdata", law=law)
    fetched = Fetched({name: made / name for name in ARCHIVES}, date(2025, 3, 1), "et sted")
    store = Store(folder / "lager")
    sync(look_into(made), store, Origin("lovdata"), date(2025, 3, 2))
    monkeypatch.setattr(storing, "default_folder", lambda: store.folder)
    monkeypatch.setattr(syncing, "fetch", lambda *_, **__: fetched)
    monkeypatch.setattr(running, "check", lambda *_: [])
    monkeypatch.setattr(running, "TABLE", "ingen-grunner.csv")
