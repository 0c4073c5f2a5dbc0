"""A document as it came, before anything is read from it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """One document as it came, with what is needed to ask whether it has changed since."""

    name: str
    """The path of its URL, or of the saved file in its folder: the same for a page and its saved copy."""
    body: bytes
    url: str = ""
    etag: str = ""
    last_modified: str = ""
    is_index: bool = False
    """It only lists the documents that hold the facts."""

    @property
    def place(self) -> str:
        """Where it came from, for people."""
        return self.url or self.name

    @property
    def sha256(self) -> str:
        """Of the bytes as they came."""
        return hashlib.sha256(self.body).hexdigest()


def places(documents: Sequence[Document]) -> str:
    """Where `documents` came from, for people; the index left out."""
    first, *others = (document.place for document in documents if not document.is_index)
    return f"{first} and {len(others)} more" if others else first


def content_hash(documents: Sequence[Document]) -> str:
    """The SHA-256 of the document; of several, that of their `sha256sum` lines in name order, the index left out."""
    counted = [document for document in documents if not document.is_index]
    if len(counted) == 1:
        return counted[0].sha256
    lines = "".join(f"{document.sha256}  {document.name}\n" for document in counted)
    return hashlib.sha256(lines.encode()).hexdigest()
