"""A version of the rules: a folder, or a revision in git."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.rulebook import Rulebook

_FOLDERS = ("rulesets", "ontology")


@contextmanager
def version(name: str) -> Iterator[Rulebook]:
    """Load a version of the rules.

    Args:
        name: a folder with `rulesets/` (and perhaps `ontology/`) in it, a folder of rule files, or a
            git revision of the repository one stands in.

    Raises:
        HmsRulesError: there is no such version, or its rules have errors.
    """
    folder = Path(name)
    if folder.is_dir():
        yield _load(folder)
        return
    with TemporaryDirectory() as temporary:
        _unpack(name, Path(temporary))
        try:
            book = _load(Path(temporary))
        except HmsRulesError as error:
            raise HmsRulesError(_in_revision(d, name) for d in error.diagnostics) from None
        yield book


def _in_revision(finding: Diagnostic, revision: str) -> Diagnostic:
    """The finding at its place in the revision; the file here may say something else on that line."""
    if finding.span is None:
        return finding
    return replace(finding, span=replace(finding.span, path=f"{revision}:{finding.span.path}"))


def _load(folder: Path) -> Rulebook:
    rulesets, ontology = (folder / part for part in _FOLDERS)
    if not rulesets.is_dir():
        return Rulebook.load(rulesets=folder)
    return Rulebook.load(rulesets=rulesets, ontology=ontology if ontology.is_dir() else None)


def _unpack(revision: str, into: Path) -> None:
    """Take the folders of the rules as git has them in a revision."""
    known = _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if known is None:
        raise HmsRulesError(
            [
                Diagnostic(
                    "E1009",
                    f"«{revision}» er verken en mappe eller en versjon i git",
                    help="oppgi en mappe med regler, eller en versjon, for eksempel HEAD~1",
                )
            ]
        )
    there = [f for f in _FOLDERS if _git("cat-file", "-e", f"{revision}:./{f}") is not None]
    archive = _git("archive", revision, *there) if there else None
    if archive is None:
        raise HmsRulesError(
            [
                Diagnostic(
                    "E1009",
                    f"versjonen «{revision}» har ingen mappe «rulesets»",
                    help="stå der reglene ligger",
                )
            ]
        )
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(into, filter="data")


def _git(*words: str) -> bytes | None:
    """What git prints; none where it says no, or is not there."""
    try:
        done = subprocess.run(["git", *words], capture_output=True, check=False)  # noqa: S603, S607  # git, as found
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
