"""A folder of saved documents as the origin of a source: no network, and copies of pages that are gone."""

from pathlib import Path

from generator.adapters import Adapter
from generator.pull.cache import Cache
from generator.pull.document import Document
from generator.pull.refusal import Refused
from generator.sources import Source


class Folder:
    """A folder of saved documents."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def documents(self, source: Source, reader: Adapter, _: Cache) -> list[Document]:
        """The newest saved document of `source`, or, of a source of many documents, all; none when it was not saved."""
        paths = source.saved_documents(self._folder)
        if reader.links is None:
            paths = paths[:1]
        return sorted((self._document(path) for path in paths), key=lambda document: document.name)

    def _document(self, path: Path) -> Document:
        try:
            return Document(path.relative_to(self._folder).as_posix(), path.read_bytes())
        except OSError as error:
            raise Refused(str(path), "a readable file", str(error)) from None
