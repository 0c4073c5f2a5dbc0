"""The step itself: each source from its origin through its adapter to facts, or refused with everything as it was."""

import datetime as dt
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from generator.adapters import ADAPTERS, Adapter
from generator.facts import NotThisDocument
from generator.node import Node, dump, operations, read, write
from generator.pull.cache import Cache
from generator.pull.document import Document, content_hash, places
from generator.pull.folder import Folder
from generator.pull.form import checked_text
from generator.pull.pulled import Pulled
from generator.pull.refusal import Refused
from generator.pull.web import TIMEOUT, Sleep, Web
from generator.sources import Record, Source, SourcesError, chosen, load, record


def pull(
    sources: Path,
    published: Path,
    cache: Path,
    *,
    client: httpx.Client | None = None,
    saved: Path | None = None,
    only: Sequence[str] = (),
    sleep: Sleep = time.sleep,
    today: dt.date | None = None,
) -> list[Pulled]:
    """Pull the sources in the file `sources`, or those named in `only`, in order of precedence.

    They come from the web or, with `saved`, from that folder. Facts go to `published/NAME.json`, raw documents to
    `cache/NAME/`. Raises `SourcesError` when `sources`, `only` or `saved` make no sense; a document that is not what it
    should be costs its own source only, and the row of that source says so.
    """
    wanted = chosen(load(sources), only)
    step = _Step(sources, published, cache, today or dt.datetime.now(tz=dt.UTC).date())
    if saved is not None:
        if not saved.is_dir():
            raise SourcesError(f"{saved} is not a folder; give the one that holds the saved documents")
        return [step.source(source, Folder(saved)) for source in wanted]
    if client is not None:
        return [step.source(source, Web(client, sleep)) for source in wanted]
    with httpx.Client(timeout=TIMEOUT) as own:
        return [step.source(source, Web(own, sleep)) for source in wanted]


@dataclass(frozen=True)
class _Step:
    """One run: where everything is written, and the date it is written under."""

    sources: Path
    published: Path
    cache: Path
    today: dt.date

    def source(self, source: Source, origin: Web | Folder) -> Pulled:
        facts_path = self.published / f"{source.name}.json"
        cache = Cache(self.cache / source.name)
        known = source.pulled if facts_path.exists() else None
        try:
            reader = ADAPTERS[source.kind]
            documents = origin.documents(source, reader, cache)
            if not documents:
                absent = f"nothing here is called {' or '.join(source.saved)}"
                return Pulled(source.name, "left alone", known, absent)
            facts = _facts(source, reader, documents)
            _check_size(source, places(documents), facts, facts_path)
        except Refused as refusal:
            stays = "the last good facts stay" if facts_path.exists() else "there are no facts of it yet"
            return Pulled(source.name, "refused", known, f"{source.name}: {refusal}; {stays}")
        cache.keep(documents)
        same_facts = facts_path.exists() and facts_path.read_text(encoding="utf-8") == dump(facts)
        if not same_facts:
            write(facts_path, facts)
        found = self._record(source, documents, facts)
        if found != source.pulled:
            record(self.sources, source.name, found)
        if known is None:
            return Pulled(source.name, "new", found)
        if known.sha256 != found.sha256:
            return Pulled(source.name, "changed", found)
        return Pulled(source.name, "unchanged", found, "" if same_facts else "the same document reads differently now")

    def _record(self, source: Source, documents: Sequence[Document], facts: Node) -> Record:
        sha256 = content_hash(documents)
        version = str(facts["info"]["version"])
        found = Record(
            version=source.saved_version(documents[0].name) if version == "0" else version,
            sha256=sha256,
            date=self.today,
            operations=len(list(operations(facts))),
            schemas=len(facts.get("components", {}).get("schemas", {})),
            examples=_examples(facts),
        )
        if source.pulled is not None and source.pulled.sha256 == sha256:
            return replace(found, date=source.pulled.date)
        return found


def _facts(source: Source, reader: Adapter, documents: Sequence[Document]) -> Node:
    texts = {document.name: checked_text(document, reader.form) for document in documents if not document.is_index}
    try:
        return reader.facts(texts)
    except NotThisDocument as error:
        raise Refused(places(documents), f"a document of kind {source.kind}", str(error)) from None
    except Exception as error:  # whatever shape the web invents must cost this source only
        came = f"one its adapter cannot read ({type(error).__name__}: {error})"
        raise Refused(places(documents), f"a document of kind {source.kind}", came) from error


def _check_size(source: Source, where: str, facts: Node, facts_path: Path) -> None:
    """Refuse facts with fewer operations than the source must have, or than half of last time's."""
    count = len(list(operations(facts)))
    if count < source.min_operations:
        raise Refused(where, f"at least {source.min_operations} operations (min_operations)", str(count))
    last = 0
    if source.pulled is not None:
        last = source.pulled.operations
    elif facts_path.exists():
        last = len(list(operations(read(facts_path))))
    if count * 2 < last:
        accept = f"if IBKR really dropped them, delete {facts_path.name} and [{source.name}.pulled] and pull again"
        raise Refused(where, f"at least half of last time's {last} operations", f"{count} ({accept})")


def _examples(facts: Node) -> int:
    """How many example bodies the operations show; an example used twice counts twice."""
    return sum(
        len(media.get("examples", ())) + ("example" in media)
        for _, _, operation in operations(facts)
        for media in _media(operation)
    )


def _media(operation: Node) -> Iterator[Node]:
    for body in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
        yield from body.get("content", {}).values()
