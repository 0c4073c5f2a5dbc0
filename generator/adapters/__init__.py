"""The adapters, by the `kind` a source states in `spec/sources.toml`: each reduces what IBKR publishes to facts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.adapters import openapi, swagger
from generator.adapters.pages import campus, site
from generator.node import Node

Form = Literal["json", "page", "markdown"]
"""What a document must look like before its adapter sees it; a page is HTML or Markdown."""


@dataclass(frozen=True)
class Adapter:
    """How documents of one kind become facts."""

    form: Form
    facts: Callable[[Mapping[str, str]], Node]
    """From the texts by name to a fact document; raises `NotThisDocument` when they are of another kind."""
    links: Callable[[str], list[str]] | None = None
    """Where the source's URL is an index: from its text to the addresses of the pages, which are the documents."""


ADAPTERS = {
    "openapi": Adapter("json", openapi.facts),
    "docs-pages": Adapter("markdown", site.facts, site.links),
    "campus": Adapter("page", campus.facts),
    "swagger": Adapter("json", swagger.facts),
}
