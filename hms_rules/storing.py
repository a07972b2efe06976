"""Writing files whole or not at all: what is broken off leaves the old version."""

from __future__ import annotations

from pathlib import Path
from tempfile import NamedTemporaryFile


def write_atomically(path: Path, content: bytes | str) -> None:
    """Write a file in the place of the old one; text is UTF-8.

    Raises:
        OSError: the folder cannot be written; then nothing has changed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(content.encode() if isinstance(content, str) else content)
            file.close()
            Path(file.name).replace(path)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
