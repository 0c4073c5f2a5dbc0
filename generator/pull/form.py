"""The form of a document: whether it is the JSON, Markdown or HTML its source promises, whole, and not an error page.

Sites answer 200 with a login page, an error page or half a file; none of these may pass for what IBKR publishes.
"""

import json
import re

from generator.adapters import Form
from generator.pull.document import Document
from generator.pull.refusal import Refused

_HTML = re.compile(r"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", re.I | re.S)
_TITLE = re.compile(r"<(?:title|h1)\b[^>]*>(.*?)</", re.I | re.S)
_HEADING = re.compile(r"^#+\s+(.*)$", re.M)
_ABSENT = re.compile(r"\s*((error\s+)?404\b|(page|file|document)?\s*not\s+found|access denied)", re.I)
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})", re.M)


def checked_text(document: Document, form: Form) -> str:
    """The text of `document`, if it has that form, is whole, and is not the site saying that there is no such page."""
    where = document.place
    promised = {"json": "JSON", "page": "a page in HTML or Markdown", "markdown": "Markdown"}[form]
    try:
        text = document.body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        came = f"bytes that are not, {error.start} bytes from the start of {len(document.body)}"
        raise Refused(where, f"{promised} in UTF-8", came) from None
    if not text.strip():
        raise Refused(where, promised, "nothing")
    is_html = _HTML.match(text) is not None
    title = _title(_TITLE if is_html else _HEADING, text)
    if is_html and form != "page":
        raise Refused(where, promised, f"HTML entitled {title!r}")
    if form == "json":
        _check_json(where, text)
    elif _ABSENT.match(title):
        raise Refused(where, promised, f"a page entitled {title!r}")
    elif is_html and "</html" not in text[-4096:].lower():
        raise Refused(where, promised, "HTML cut off before its closing tag")
    elif not is_html and _ends_in_fence(text):
        raise Refused(where, promised, "Markdown cut off inside a code block")
    return text


def _check_json(where: str, text: str) -> None:
    try:
        json.loads(text)
    except ValueError as error:
        cut = text.lstrip()[0] in "{[" and text.rstrip()[-1] not in "}]"
        came = f"JSON cut off after {len(text)} characters" if cut else f"something else ({error})"
        raise Refused(where, "JSON", came) from None


def _title(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return " ".join(found[1].split())[:80] if found else ""


def _ends_in_fence(text: str) -> bool:
    """Whether `text` ends before the fence that closes its last code block."""
    opened = ""
    for fence in _FENCE.findall(text):
        if not opened:
            opened = fence
        elif fence.startswith(opened):
            opened = ""
    return bool(opened)
