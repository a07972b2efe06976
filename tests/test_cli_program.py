"""The program as a process: pipes, terminals, exit codes, and what it needs on a machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CARPENTER = "examples/snekker.yaml"
PROGRAM = [sys.executable, "-m", "hms_rules"]


def run(*words: str, **changed: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | changed
    return subprocess.run(
        [*PROGRAM, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_program_says_its_version_under_its_own_name() -> None:
    from hms_rules.version import VERSION

    assert run("--version").stdout == f"hms-rules {VERSION}\n"


def test_exit_0_is_done_1_is_findings_and_2_is_wrong_usage_or_input(tmp_path: Path) -> None:
    (tmp_path / "feil.feature").write_text("# language: no\nEgenskap: x\n", encoding="utf-8")
    assert run("assess", CARPENTER).returncode == 0
    assert run("rules", "lint", "--rulesets", str(tmp_path)).returncode == 1
    assert run("assess", "finnes-ikke.yaml").returncode == 2
    assert run("assess", "--finnes-ikke").returncode == 2


def test_nothing_is_coloured_and_nothing_but_the_answer_is_written_in_a_pipe(tmp_path: Path) -> None:
    """A first start compiles, and says so on a terminal only."""
    done = run("assess", CARPENTER, XDG_CACHE_HOME=str(tmp_path))
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert done.stderr == ""
    assert [p.suffix for p in (tmp_path / "hms-rules").iterdir()] == [".json"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
@pytest.mark.parametrize("words", [("assess", CARPENTER, "--all"), ("facts", "--schema"), ("export",)])
def test_a_reader_who_leaves_early_gets_no_traceback(words: tuple[str, ...]) -> None:
    writer = subprocess.Popen(
        [*PROGRAM, *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.readline()
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    writer.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
def test_whoever_waits_at_a_terminal_is_told_what_takes_time(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = os.environ | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path), "TERM": "xterm"}
    words = [*PROGRAM, "law", "show"]
    done = subprocess.run(
        words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=theirs, check=True, timeout=60
    )
    told = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 0
    assert "Leser reglene for første gang" in told


def test_a_warm_start_imports_nothing_slow() -> None:
    run("assess", CARPENTER)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "hms_rules", "assess", CARPENTER],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "pydantic" in imported
    for slow in ("rich", "rdflib", "pyshacl", "gherkin", "httpx", "hms_rules.language.parser"):
        assert slow not in imported
    assert "hms_rules.language.compiler" not in imported


def test_the_package_is_imported_without_its_parts() -> None:
    code = (
        "import sys, hms_rules\n"
        "print(sorted(m for m in sys.modules if m.startswith(('hms_rules', 'pydantic'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['hms_rules']"
