"""What changed between two OpenAPI documents, and whether it breaks the people who use the client.

`compare` takes two documents (published ones as they are, or contracts); `markdown` and `as_json` tell the result.
The rules stand in `generator.diff.change`, the walk in `comparison` and `schemas`.
"""

from generator.diff.change import Change, Diff
from generator.diff.comparison import compare
from generator.diff.report import as_json, markdown

__all__ = ["Change", "Diff", "as_json", "compare", "markdown"]
