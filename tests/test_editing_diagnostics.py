"""What the editor's tools tell, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from hms_rules.cli import commands
from hms_rules.workbench.formatting import format_file
from tests import golden

RULES = """# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 7

  @hjemmel:§7-1 @kontrollert:2026-11-23
  Regel: § 7-1 Plikt til å opprette arbeidsmiljøutvalg
"""

COMMANDS = {
    "E1202-ikke-lov-til-aa-lese": ("fmt", "regler/lukket.feature"),
    "E1203-skrivefeil": ("new", "arbeidsmijøloven § 7-2", "--rulesets", "regler"),
    "E1203-ukjent": ("new", "noe helt annet § 3", "--rulesets", "regler"),
    "E1204-ikke-lagt-inn": ("new", "lov/2008-06-27-71 § 1-1", "--rulesets", "regler"),
    "E1205-ikke-en-bestemmelse": ("new", "aml 7-2", "--rulesets", "regler"),
    "E1205-bare-loven": ("new", "aml", "--rulesets", "regler"),
    "E1206-finnes": ("new", "aml § 7-1", "--rulesets", "regler"),
}


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("regler").mkdir()
    Path("regler/aml.feature").write_text(RULES, encoding="utf-8")


@pytest.mark.parametrize("case", COMMANDS)
def test_what_a_command_cannot_do_is_told_so(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(path: Path) -> bytes:
        raise PermissionError(path)

    if case.startswith("E1202"):
        Path("regler/lukket.feature").touch()
        monkeypatch.setattr(Path, "read_bytes", closed)
    result = CliRunner().invoke(commands, ["rules", *COMMANDS[case]])
    assert result.exit_code == 2
    golden.assert_golden("editing", case, result.stderr.removesuffix("\n"))


def test_an_untidy_file_is_told_so() -> None:
    path, text = Path("regler/aml.feature"), RULES.replace("  Regel", "Regel")
    path.write_text(text, encoding="utf-8")
    found = golden.rendered([format_file(path).finding()], text.splitlines())
    golden.assert_golden("editing", "W1201-innrykk", found)
