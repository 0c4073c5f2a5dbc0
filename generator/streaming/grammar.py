"""How texts are written: `smd+{contract}+{arguments}`, slots in braces, what may be left out in brackets."""

import re

ARGUMENTS = "arguments"
"""The slot of a text that holds JSON."""
_SLOT = re.compile(r"\{(\w+)\}")


def slots(grammar: str) -> list[str]:
    """The names in the braces of a text's grammar, in order; `{}` is no slot."""
    return _SLOT.findall(grammar)


def expression(grammar: str) -> str:
    """The regular expression of the texts that a grammar writes; groups are named like the slots."""
    pattern = ""
    for piece in re.split(r"(\{\w+\}|\[|\])", grammar):
        if piece == f"{{{ARGUMENTS}}}":
            pattern += rf"(?P<{ARGUMENTS}>\{{.*\}})"
        elif slot := _SLOT.fullmatch(piece):
            pattern += rf"(?P<{slot[1]}>[^+{{}}\s]+)"
        else:
            pattern += {"[": "(?:", "]": ")?"}.get(piece, re.escape(piece))
    return pattern
