"""Where something stands in the contract: the steps to a node, and the node's spelling as a path."""

from typing import Any

from ibportal.node import is_array

Steps = tuple[str | int, ...]


def at(document: Any, steps: Steps) -> Any:
    """The node of `document` that `steps` lead to; raises `LookupError` if they lead nowhere."""
    node = document
    for step in steps:
        node = node[step]
    return node


def followed(document: Any, steps: Steps) -> Steps:
    """`steps`, or those to what the `$ref` there points to in the end."""
    while "$ref" in (node := at(document, steps)):
        steps = referred(document, node["$ref"])
    return steps


def referred(document: Any, reference: str) -> Steps:
    """The steps of a `$ref` within the document."""
    steps: Steps = ()
    for token in reference.removeprefix("#/").split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        steps = (*steps, int(key) if is_array(at(document, steps)) else key)
    return steps


def path(steps: Steps) -> str:
    """The normalised JSONPath (RFC 9535), as an overlay action names its target."""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f"['{_quoted(step)}']" for step in steps)


def pointer(steps: Steps) -> str:
    """The JSON Pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def _quoted(step: str) -> str:
    return step.replace("\\", "\\\\").replace("'", "\\'")
