"""Adapter for the OpenAPI documents IBKR publishes (3.0 from `api-docs`, 3.1 from the documentation site)."""

import re
from collections.abc import Mapping

from generator.facts import NotThisDocument, loaded, tidy
from generator.node import Node, operations

_WORDS = 6
"""A summary of more words than this is a sentence of IBKR's, and does not pass as an address either."""
_SLUG = re.compile(r"[^a-z0-9]+")


def _slug(text: str) -> str:
    """`Submit New Order` as the documentation site spells it in a URL: `submit-new-order`."""
    return _SLUG.sub("-", text.lower()).strip("-")


def _page(group: str, tag: str, summary: str) -> str:
    """Where the site describes an operation; where the operation's name is a whole sentence, the page of its group."""
    name = _slug(summary)
    parts = [group, tag] if name.count("-") >= _WORDS else [group, tag, name]
    return "/".join(_slug(part) for part in parts if part)


def facts(documents: Mapping[str, str]) -> Node:
    """The facts of one OpenAPI 3.x document; raises `NotThisDocument` when the text is anything else."""
    document = loaded(documents)
    if not str(document.get("openapi", "")).startswith("3."):
        raise NotThisDocument("JSON, but not an OpenAPI 3 document (no `openapi: 3.x`)")
    if not document.get("paths"):
        raise NotThisDocument("an OpenAPI document without `paths`")
    groups = {tag["name"]: tag.get("x-ib-tag-group-name", "") for tag in document.get("tags", ()) if "name" in tag}
    for _, _, operation in operations(document):
        tag = next(iter(operation.get("tags", ())), "")
        if tag and operation.get("summary"):
            operation["x-page"] = _page(groups.get(tag, ""), tag, operation["summary"])
    return tidy(document)
