"""Adapter for the campus page `cpapi-v1`: every endpoint of the Client Portal API on one page, in words.

The page is retired; its address now redirects to the introduction of the documentation site and still answers 200.
"""

from collections.abc import Mapping

from generator.adapters.pages.blocks import Heading, blocks
from generator.adapters.pages.reading import LeftOut, Reading
from generator.adapters.pages.section import endpoint, operation, sections, shows_request
from generator.facts import NotThisDocument
from generator.node import Node

_HANDFUL = 5


def facts(documents: Mapping[str, str]) -> Node:
    """The facts of the page, saved as HTML or copied as Markdown; raises `NotThisDocument` for any other text."""
    [text] = documents.values()
    return read(text).facts


def read(text: str) -> Reading:
    """The page, with account given of every section that shows a request."""
    page = blocks(text)
    reading = Reading()
    for section in sections(page):
        found = endpoint(section)
        if found:
            reading.add(*found, operation(section))
            reading.unread.extend(LeftOut(section.title, reason) for reason in section.unread)
        elif shows_request(section):
            reading.skipped.append(LeftOut(section.title, "shows a request, but no line names method and path"))
    if reading.operations < _HANDFUL:
        title = next((block.text for block in page if isinstance(block, Heading)), "no heading at all")
        raise NotThisDocument(
            f"the page describes {reading.operations} endpoints where cpapi-v1 describes about a hundred; it begins "
            f"with “{title}”. The address answers 200 with another page now that this one is gone: use a saved copy."
        )
    return reading
