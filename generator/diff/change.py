"""One change, all changes, and the rules that say which of them break a user's types.

A change *breaks* when code that passed a type checker before may fail one, or fail at run time, after regenerating:

- **Names are the public interface.** A removed operation, parameter, field, shared schema or enum value breaks, and so
  does another name of a parameter, schema, method (`operationId`) or namespace (the first tag). The spelling of a path
  may change.
- **Requests may ask for less, not for more.** A new required parameter or field breaks; an optional one does not. A
  type may widen (`integer` to `number`, or to nullable), not narrow. A plain string that becomes an enum breaks.
- **Replies may say more, not less.** New fields and new enum values do not break (replies never use closed enums). A
  type may narrow (`number` to `integer`), not widen: `integer` to `number`, made nullable and made optional break.
- **What Python does not see does not break**: `int32` or `int64`, limits, defaults, styles, examples, deprecation.
  Formats that make another Python type (`date`, `date-time`, `binary`, `uuid`) count as types. From untyped to object,
  array or such a format breaks in either direction, for what was plain JSON is now parsed.
- **Errors are told apart by their body, not by status**: an error status may come and go. A success status may not, for
  it changes what a method returns. The media type of a reply may change; a request may only gain some.
- What no operation reaches breaks nobody.

`security`, response headers, links, callbacks, form encodings and servers are not compared, nor the names the generator
gives to inline schemas.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Side: TypeAlias = Literal["request", "response", "both", "unused"]

RULES: dict[str, tuple[bool, bool]] = {
    "operation removed": (True, True),
    "operation added": (False, False),
    "operation renamed": (False, False),
    "method renamed": (True, True),
    "namespace changed": (True, True),
    "deprecation changed": (False, False),
    "parameter removed": (True, True),
    "parameter renamed": (True, True),
    "parameter moved": (True, True),
    "required parameter added": (True, True),
    "optional parameter added": (False, False),
    "style changed": (False, False),
    "body removed": (True, True),
    "required body added": (True, False),
    "optional body added": (False, False),
    "media type removed": (True, False),
    "media type added": (False, False),
    "media type changed": (False, False),
    "success status removed": (True, True),
    "success status added": (True, True),
    "error status removed": (False, False),
    "error status added": (False, False),
    "schema removed": (True, True),
    "schema added": (False, False),
    "schema renamed": (True, True),
    "field removed": (True, True),
    "required field added": (True, False),
    "optional field added": (False, False),
    "made required": (True, False),
    "made optional": (False, True),
    "type changed": (True, True),
    "type widened": (False, True),
    "type narrowed": (True, False),
    "variant removed": (True, False),
    "variant added": (False, True),
    "made nullable": (False, True),
    "no longer nullable": (True, False),
    "enum introduced": (True, False),
    "enum dropped": (True, True),
    "enum values removed": (True, True),
    "enum values added": (False, False),
    "format changed": (False, False),
    "limit changed": (False, False),
    "example removed": (False, False),
    "example added": (False, False),
    "example changed": (False, False),
}
"""Kind of change → (breaks a request, breaks a reply), in the order of reports."""

_SILENT = ("example", "limit", "format", "style", "media type", "error status")
"""How kinds begin that show in no name and no type, breaking ones excepted."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: in which operation or shared component, what, where inside it, and whose side it touches."""

    place: str
    kind: str
    where: str
    old: Any
    new: Any
    side: Side

    @property
    def breaks(self) -> bool:
        """Whether this breaks a user's types, by the rules above."""
        request, response = RULES[self.kind]
        return {"request": request, "response": response, "both": request or response, "unused": False}[self.side]

    @property
    def shows(self) -> bool:
        """Whether this shows in the names or types of the client, or in the path that an operation is called by."""
        return self.breaks or not self.kind.startswith(_SILENT)


@dataclass(frozen=True, slots=True)
class Diff:
    """All changes between two documents, in the order of reports.

    `versions` and numbers of operations (`counts`) are (old, new). `added` and `removed` list operations by method and
    path as spelled; one that only changed its spelling is in both, and paired in `renamed`. `reach` says which
    operations meet a shared component.
    """

    versions: tuple[str, str]
    counts: tuple[int, int]
    changes: tuple[Change, ...]
    reach: Mapping[str, tuple[str, ...]]

    @property
    def added(self) -> list[str]:
        """`METHOD path` of every operation the old document does not spell so."""
        return sorted([new for _, new in self.renamed] + self._places("operation added"), key=path_first)

    @property
    def removed(self) -> list[str]:
        """`METHOD path` of every operation the new document does not spell so."""
        return sorted([old for old, _ in self.renamed] + self._places("operation removed"), key=path_first)

    @property
    def renamed(self) -> list[tuple[str, str]]:
        """(old, new) of every operation whose path changed in parameter names or case only."""
        return [(change.old, change.new) for change in self.changes if change.kind == "operation renamed"]

    def _places(self, kind: str) -> list[str]:
        return [change.place for change in self.changes if change.kind == kind]

    @property
    def breaking(self) -> list[Change]:
        """The changes that break a user's types."""
        return [change for change in self.changes if change.breaks]

    @property
    def bump(self) -> tuple[str, str]:
        """The suggested version bump (`major`, `minor`, `patch` or `none`) and the reason."""
        if self.breaking:
            return "major", f"{len(self.breaking)} of {len(self.changes)} changes break users' types"
        if seen := sum(change.shows for change in self.changes):
            return "minor", f"nothing breaks, and {seen} of {len(self.changes)} changes show in names or types"
        if self.changes:
            return (
                "patch",
                "nothing but examples, limits, number formats, styles, media types and error statuses differs",
            )
        return "none", "nothing differs"


def path_first(label: str) -> tuple[str, str]:
    """Sort key of a `METHOD path` label: operations of one path stand together."""
    method, _, path = label.partition(" ")
    return path, method
