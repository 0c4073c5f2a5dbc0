"""What the client was made from, written into the client: `ibportal.__contract__`.

`spec/sources.toml` is not part of the distribution, so the generated package carries what a bug report needs: the
version and hash of every document of IBKR's, and the hash of the contract. Like the rest of the package it is made from
committed files only, so `drift` proves it.
"""

import hashlib
import json
from pathlib import Path

from generator.facade import render
from generator.node import Node, dump, operations
from generator.sources import load

MODULE = "provenance.py"
"""Its place in the generated package."""


def write(sources_toml: Path, contract: Node, package: Path) -> None:
    """Write the module into `package`; sources that were never pulled are not in it."""
    render(
        f"{MODULE}.jinja",
        package / MODULE,
        literal=_literal,
        version=str(contract["info"]["version"]),
        sha256=hashlib.sha256(dump(contract).encode()).hexdigest(),
        operations=sum(1 for _ in operations(contract)),
        sources={source.name: source.pulled for source in load(sources_toml) if source.pulled},
    )


def _literal(text: str) -> str:
    """`text` as Python in double quotes, the way the formatter leaves it; JSON's escapes are Python's, too."""
    return json.dumps(text, ensure_ascii=False)
