"""Writing files whole or not at all: what is broken off leaves the old version."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import NamedTemporaryFile

PREVIOUS = ".forrige"
_FOR_EVERYBODY = 0o644


def write_atomically(path: Path, content: bytes | str) -> None:
    """Write a file in the place of the old one; text is UTF-8, and a link is followed.

    Raises:
        OSError: the folder cannot be written; then nothing has changed.
    """
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        new = Path(file.name)
        try:
            file.write(content.encode() if isinstance(content, str) else content)
            file.close()
            _as_readable_as(path, new)
            new.replace(path)
        except OSError:
            new.unlink(missing_ok=True)
            raise


def _as_readable_as(old: Path, new: Path) -> None:
    """Others may read it as they could read the old one; a new file is for everybody to read."""
    if old.exists():
        shutil.copymode(old, new)
    else:
        new.chmod(_FOR_EVERYBODY)


def write_keeping(path: Path, content: bytes | str) -> None:
    """Write a file whole, and keep the version before beside it, as «name.forrige».

    What is there already is not written again, so that the version before stays another one.

    Raises:
        OSError: the folder cannot be written; then nothing has changed.
    """
    new = content.encode() if isinstance(content, str) else content
    if path.is_file():
        if path.read_bytes() == new:
            return
        shutil.copy2(path, path.with_name(path.name + PREVIOUS))
    write_atomically(path, new)
