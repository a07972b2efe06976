"""`rules fmt`: only how a file stands changes, and always to the same."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_rules.cli import commands
from hms_rules.language.parser import parse_document
from hms_rules.language.source import read_lines
from hms_rules.workbench.formatting import content_of
from hms_rules.workbench.layout import cells_of, lay_out

ROOT = Path(__file__).parent.parent
FILES = sorted([*(ROOT / "rulesets").rglob("*.feature"), *(ROOT / "features").rglob("*.feature")])

UNTIDY = """

#language:no
@kilde:lov/2005-06-17-62   @fra:2020-01-01   # gjelder fra 2020
   Egenskap:Arbeidsmiljøloven
en forklaring



     # om paragrafen
 @hjemmel:§7-1 @kontrollert:2026-11-23
Regel:   § 7-1 Utvalg

# om regelen
@id:utvalg
Scenariomal: Utvalg
  # om vilkåret
  Gitt   at antall er minst <antall>
  Så plikter virksomheten å "opprette  utvalg"
  # om konklusjonen

  Eksempler:
 |rad|antall|
 # om raden
 |før \\| etter|50|

 |日本|5|
@id:to
Scenario: To
Gitt at loven gjelder
|vilkår|
|a|
Så gjelder bestemmelsen
# til slutt


"""
TIDY = """# language: no
@kilde:lov/2005-06-17-62 @fra:2020-01-01  # gjelder fra 2020
Egenskap: Arbeidsmiljøloven
  en forklaring

  # om paragrafen
  @hjemmel:§7-1 @kontrollert:2026-11-23
  Regel: § 7-1 Utvalg

    # om regelen
    @id:utvalg
    Scenariomal: Utvalg
      # om vilkåret
      Gitt at antall er minst <antall>
      Så plikter virksomheten å "opprette  utvalg"
      # om konklusjonen

      Eksempler:
        | rad          | antall |
        # om raden
        | før \\| etter | 50     |

        | 日本         | 5      |

    @id:to
    Scenario: To
      Gitt at loven gjelder
        | vilkår |
        | a      |
      Så gjelder bestemmelsen
      # til slutt
"""


def lines_of(data: bytes) -> list[str]:
    lines, _ = read_lines("x.feature", data)
    assert lines is not None
    return lines


def test_everything_that_can_stand_wrong_is_put_right() -> None:
    assert lay_out(lines_of(UNTIDY.encode())) == TIDY
    assert lay_out(lines_of(TIDY.encode())) == TIDY


def test_scenarios_without_a_regel_stand_under_the_egenskap() -> None:
    text = "# language: no\nEgenskap: Test\nScenario: En\nGitt en virksomhet\n"
    assert lay_out(text.splitlines()) == (
        "# language: no\nEgenskap: Test\n\n  Scenario: En\n    Gitt en virksomhet\n"
    )


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("|a||b|", ["a", "", "b"]),
        (r"| a \| b | c\\| d |", [r"a \| b", r"c\\", "d"]),
        (r"| \n |", [r"\n"]),
    ],
)
def test_cells_are_cut_where_the_official_parser_cuts_them(row: str, cells: list[str]) -> None:
    assert cells_of(row) == cells


# ------------------------------------------------------------------ the shipped files, and mangled ones


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_file_says_the_same_and_is_laid_out_once_for_all(path: Path) -> None:
    data = path.read_bytes()
    after = lay_out(lines_of(data))
    assert lay_out(lines_of(after.encode())) == after
    before, findings = parse_document("x.feature", data)
    again, _ = parse_document("x.feature", after.encode())
    assert findings == ()
    assert before is not None
    assert again is not None
    assert content_of(again) == content_of(before)
    assert "".join(after.split()) == "".join(data.decode().split())


def _mangled(draw: st.DrawFn, line: str) -> str:
    """The line with white space where it means nothing."""
    space = st.sampled_from(["", " ", "  ", "\t", "       "])
    text = line.strip()
    if text.startswith("|"):
        text = "|".join(["", *(draw(space) + c + draw(space) for c in cells_of(text)), ""])
    elif text.startswith("@"):
        text = re.sub(" ", "   ", text)
    elif re.match(r"(Gitt|Og|Så|Når|Men) ", text):
        text = text.replace(" ", "  ", 1)
    return draw(space) + text + draw(space)


@st.composite
def mangled(draw: st.DrawFn) -> tuple[Path, bytes]:
    path = draw(st.sampled_from(FILES))
    lines = [_mangled(draw, line) for line in path.read_text(encoding="utf-8").split("\n")]
    lines = [x for line in lines for x in ([line] if line.strip() else [line] * draw(st.integers(1, 3)))]
    text = draw(st.sampled_from(["\n", "\r\n", "\r"])).join(lines)
    text = unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD"])), text)
    return path, draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text.encode()


@settings(max_examples=60, deadline=None)
@given(mangled())
def test_a_mangled_file_is_laid_out_as_the_file_itself(case: tuple[Path, bytes]) -> None:
    path, data = case
    assert lay_out(lines_of(data)) == lay_out(lines_of(path.read_bytes()))


# ------------------------------------------------------------------ the command


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["rules", "fmt", *map(str, words)], prog_name="hms-rules")


def test_check_shows_what_would_change_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.feature"
    file.write_text(UNTIDY, encoding="utf-8")
    result = run("--check", tmp_path)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{file} ville blitt endret",
        "  - #language:no",
        "  + # language: no",
        "  - @kilde:lov/2005-06-17-62   @fra:2020-01-01   # gjelder fra 2020",
        "  + @kilde:lov/2005-06-17-62 @fra:2020-01-01  # gjelder fra 2020",
        "  -    Egenskap:Arbeidsmiljøloven",
        "  + Egenskap: Arbeidsmiljøloven",
        "  … og 23 linjer til",
        "1 av 1 filer må formateres.",
    ]
    assert file.read_text(encoding="utf-8") == UNTIDY
    assert run("--check", "--format", "gnu", tmp_path).stdout == (
        f"{file}:1:1: advarsel W1201: filen er ikke formatert\n"
    )


def test_a_file_is_formatted_once_and_is_then_clean(tmp_path: Path) -> None:
    file = tmp_path / "a.feature"
    file.write_bytes(b"\xef\xbb\xbf" + UNTIDY.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    result = run(tmp_path)
    assert (result.exit_code, result.stdout) == (0, f"{file} er formatert\n1 av 1 filer er endret.\n")
    assert file.read_bytes() == TIDY.encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]
    assert (run("--check", file).exit_code, run(file).stdout) == (0, "0 av 1 filer er endret.\n")


def test_what_cannot_be_seen_is_said(tmp_path: Path) -> None:
    file = tmp_path / "a.feature"
    file.write_bytes(b"\xef\xbb\xbf" + TIDY.encode())
    assert (
        "tomme linjer eller det som ikke synes: linjeskift, BOM eller bokstaver skrevet som to tegn"
        in run("--check", file).stdout
    )


def test_a_file_that_cannot_be_read_is_left_alone_and_the_others_formatted(tmp_path: Path) -> None:
    broken, latin, good = (tmp_path / name for name in ("a.feature", "b.feature", "c.feature"))
    text = TIDY.replace("Scenario: To", "Scenarioo: To") + "   \n"
    broken.write_text(text, encoding="utf-8")
    latin.write_bytes(UNTIDY.encode("utf-8").replace("å".encode(), b"\xe5"))
    good.write_text(UNTIDY, encoding="utf-8")
    result = run("--format", "gnu", tmp_path)
    assert result.exit_code == 1
    assert [line.split(": ")[1] for line in result.stdout.splitlines()] == ["feil E0103", "feil E0101"]
    assert broken.read_text(encoding="utf-8") == text
    assert b"\xe5" in latin.read_bytes()
    assert good.read_text(encoding="utf-8") == TIDY
    assert run("--check", tmp_path).stdout.splitlines()[-1] == (
        "0 av 3 filer må formateres, 2 har feil og er ikke rørt."
    )


def test_without_a_path_rules_and_tests_where_one_stands_are_formatted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (run().exit_code, run("finnes-ikke").exit_code) == (2, 2)
    for folder in ("rulesets", "features"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.feature").write_text(UNTIDY, encoding="utf-8")
    assert run().stdout.splitlines()[-1] == "2 av 2 filer er endret."


def test_a_link_is_followed_and_kept(tmp_path: Path) -> None:
    (tmp_path / "ekte").write_text(UNTIDY, encoding="utf-8")
    (tmp_path / "a.feature").symlink_to("ekte")
    run(tmp_path)
    assert (tmp_path / "a.feature").is_symlink()
    assert (tmp_path / "ekte").read_text(encoding="utf-8") == TIDY
