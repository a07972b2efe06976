"""The compiled rule book, kept in the user's cache folder by the content it was compiled from.

A file that cannot be read or is not what it says is compiled anew; it never stops anybody. Writing
is atomic, so that a command that is broken off leaves the old version.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from hms_rules.diagnostics import HmsRulesError, errors
from hms_rules.loading import Compiled, Sources, compile_sources
from hms_rules.shipped import shipped

_PACKAGE = Path(__file__).parent
_COMPILER = ("*.py", "language/*.py", "ontology/*.py", "registers/industry.py")


def content_hash(files: Mapping[str, Path]) -> str:
    """The sha256 of the files' names and content, and of the sources of the compiler itself."""
    digest = hashlib.sha256()
    sources = [p for pattern in _COMPILER for p in sorted(_PACKAGE.glob(pattern))]
    compiler = {p.relative_to(_PACKAGE).as_posix(): p for p in sources}
    for name, path in (dict(files) | compiler).items():
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def read(path: Path, content: str) -> Compiled | None:
    """The compiled form in the file, when it was made from this content."""
    try:
        compiled = _adapter().validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None
    return compiled if compiled.hash == content else None


def write(path: Path, compiled: Compiled) -> None:
    """Keep the compiled form; where the folder cannot be written, the next start compiles again."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(_adapter().dump_json(compiled))
        os.replace(file.name, path)
    except OSError:
        return


def place(content: str) -> Path:
    """Where the compiled form of this content is kept."""
    from platformdirs import user_cache_path

    return user_cache_path("hms-rules", appauthor=False) / f"{content[:32]}.json"


@cache
def _adapter() -> TypeAdapter[Compiled]:
    return TypeAdapter(Compiled)


def compile_to(path: str) -> None:
    """Compile the shipped rules into a file: what a wheel is built with.

    Raises:
        HmsRulesError: the rules or the ontology have errors.
    """
    sources = Sources(shipped("rulesets"), shipped("ontology"))
    compiled, findings = compile_sources(sources, content_hash(sources.files()))
    if compiled is None:
        raise HmsRulesError(errors(findings))
    write(Path(path), compiled)
