"""The raw cache of one source: what was accepted last, so that the next pull asks only for what has changed."""

from collections.abc import Sequence
from pathlib import Path

from generator.node import Node, read, write, write_whole
from generator.pull.document import Document


class Cache:
    """The raw documents the facts of one source were made from, with the validators of conditional requests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder / ".index.json"

    def held(self, url: str) -> Document | None:
        """The document last accepted from `url`, if it is still whole."""
        for name, entry in self._entries().items():
            path = self._folder / name
            if entry["url"] == url and path.is_file():
                document = Document(name, path.read_bytes(), url, entry["etag"], entry["last_modified"])
                return document if document.sha256 == entry["sha256"] else None
        return None

    def keep(self, documents: Sequence[Document]) -> None:
        """Hold `documents`, and nothing else."""
        entries: Node = {}
        for document in documents:
            write_whole(self._folder / document.name, document.body)
            entries[document.name] = {
                "url": document.url,
                "sha256": document.sha256,
                "etag": document.etag,
                "last_modified": document.last_modified,
            }
        gone = self._entries().keys() - entries.keys()
        write(self._index, entries)
        for name in gone:
            (self._folder / name).unlink(missing_ok=True)

    def _entries(self) -> Node:
        """The index; empty when there is none or it is not JSON, so that everything is asked for anew."""
        try:
            return read(self._index)
        except (FileNotFoundError, ValueError):
            return {}
