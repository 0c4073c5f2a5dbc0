"""What the client was made from, written into the client: `ibportal.__contract__`.

`spec/sources.toml` is not part of the distribution, so the generated package carries what a bug report needs: the
version and hash of every document of IBKR's, and the hash of the contract. Like the rest of the package it is made from
committed files only, so `drift` proves it.
"""

import hashlib
import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from generator.facade import TEMPLATES
from generator.node import Node, dump, operations
from generator.sources import load

MODULE = "provenance.py"
"""Its place in the generated package."""


def write(sources_toml: Path, contract: Node, package: Path) -> None:
    """Write the module into `package`; sources that were never pulled are not in it."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python is written, not HTML
    )
    text = environment.get_template(f"{MODULE}.jinja").render(
        literal=_literal,
        version=str(contract["info"]["version"]),
        sha256=hashlib.sha256(dump(contract).encode()).hexdigest(),
        operations=sum(1 for _ in operations(contract)),
        sources={source.name: source.pulled for source in load(sources_toml) if source.pulled},
    )
    (package / MODULE).write_text(text, encoding="utf-8", newline="\n")


def _literal(text: str) -> str:
    """`text` as Python in double quotes, the way the formatter leaves it; JSON's escapes are Python's, too."""
    return json.dumps(text, ensure_ascii=False)
