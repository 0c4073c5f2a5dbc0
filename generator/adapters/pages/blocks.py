"""A page as a sequence of blocks, whether it came as Markdown or as HTML.

A line here is what the reader of the page sees as a line: paragraphs are cut at hard line breaks, because IBKR's pages
put a field and the words about it sometimes in two paragraphs and sometimes in two lines of one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    text: str


@dataclass(frozen=True)
class Line:
    """Running text without emphasis marks; `lead` is the bold beginning of it. Inline code keeps its backticks."""

    text: str
    lead: str = ""


@dataclass(frozen=True)
class Item:
    """An entry of a list; the outermost list has depth 0. Inline code keeps its backticks."""

    depth: int
    text: str


@dataclass(frozen=True)
class Code:
    """A code block, as it stands."""

    text: str


Block: TypeAlias = Heading | Line | Item | Code


def blocks(text: str) -> list[Block]:
    """The blocks of a page; its content, not its name, decides between HTML and Markdown."""
    return list(_html(text) if _IS_HTML.match(text) else _markdown(text))


_IS_HTML = re.compile(r"\s*<(?:!doctype|html|body|head|main|article|div|section)\b", re.I)
_HIGHLIGHTER = "EnlighterJS 3 Syntax Highlighter"
"""The caption the campus page's code widget leaves in copied text, in front of two flattened copies of the code."""

_FENCE = re.compile(r"\s*(?:```|~~~)")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ITEM = re.compile(r"(\s*)[-+*]\s+(.*)")
_LINK = re.compile(r"(?<!\\)!?\[((?:[^\[\]\\]|\\.)*)\]\([^()\s]*\)")
_INLINE = re.compile(
    r"`[^`]*`|\\(?P<escaped>[^A-Za-z0-9\s])|(?P<bold>\*\*|__)|(?P<emphasis>\*|(?<!\w)_|_(?!\w))|.", re.S
)


def _markdown(text: str) -> Iterator[Block]:
    lines = iter(text.splitlines())
    flattened = False
    for raw in lines:
        if _FENCE.match(raw):
            yield Code("\n".join(_until_fence(lines)))
            flattened = False
            continue
        line = raw.rstrip().removesuffix("\\").rstrip()
        heading = _HEADING.match(line)
        if flattened:
            # Comments in flattened code look like headings of level 1; a real one means that there was no code.
            flattened = not (heading and len(heading[1]) in (2, 3))
        if flattened or not line:
            continue
        if line == _HIGHLIGHTER:
            flattened = True
        elif heading:
            yield Heading(len(heading[1]), _inline(heading[2]).text)
        elif item := _ITEM.match(line):
            yield Item(len(item[1]) // 2, _inline(item[2]).text)
        else:
            yield _inline(line)


def _until_fence(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        if _FENCE.match(line):
            return
        yield line


def _inline(text: str) -> Line:
    run = _Run()
    bold = False
    for match in _INLINE.finditer(_LINK.sub(r"\1", text)):
        if match["bold"]:
            bold = not bold
        elif not match["emphasis"]:
            run.add(match["escaped"] or match[0], bold=bold)
    return run.line()


@dataclass
class _Run:
    """Inline text under way, piece by piece, each bold or not."""

    pieces: list[tuple[str, bool]] = field(default_factory=list[tuple[str, bool]])

    def add(self, text: str, *, bold: bool) -> None:
        self.pieces.append((text, bold))

    def line(self) -> Line:
        lead = ""
        for text, bold in self.pieces:
            if not bold and text.strip():
                break
            lead += text
        return Line(_one_line("".join(text for text, _ in self.pieces)), _one_line(lead))


def _one_line(text: str) -> str:
    return " ".join(text.split())


_CONTAINERS = (
    *("html", "body", "main", "article", "section", "div", "header", "footer", "p", "blockquote", "figure", "details"),
    *("ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th"),
)
_LEFT_OUT = ("head", "script", "style", "noscript", "nav", "template", "svg", "button")


def _html(text: str) -> Iterator[Block]:
    root = LexborHTMLParser(text).body
    if root is not None:
        yield from _walk(root, depth=-1)


def _walk(node: LexborNode, depth: int) -> Iterator[Block]:
    """The blocks inside `node`; inline text directly in it becomes lines, or one item if `node` is a list entry."""
    run = _Run()

    def flush() -> Iterator[Block]:
        line = run.line()
        run.pieces.clear()
        if line.text:
            yield Item(depth, line.text) if node.tag == "li" else line

    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag in _LEFT_OUT or tag.startswith("!") or _is_widget(child):
            continue
        if re.fullmatch(r"h[1-6]", tag):
            yield from flush()
            yield Heading(int(tag[1]), _one_line(child.text()))
        elif tag == "pre":
            yield from flush()
            yield Code(child.text().strip("\n"))
        elif tag == "br":
            yield from flush()
        elif tag in _CONTAINERS:
            yield from flush()
            yield from _walk(child, depth + (tag in ("ul", "ol")))
        else:
            _add_inline(run, child, bold=False)
    yield from flush()


def _is_widget(node: LexborNode) -> bool:
    """The highlighter's rendered copy of a code block; the code itself stands in a `pre` beside it."""
    return any(name.startswith("enlighter-") for name in (node.attributes.get("class") or "").split())


def _add_inline(run: _Run, node: LexborNode, *, bold: bool) -> None:
    if node.tag == "-text":
        run.add(node.text_content or "", bold=bold)
    elif node.tag == "code":
        run.add(f"`{node.text()}`", bold=bold)
    else:
        for child in node.iter(include_text=True):
            _add_inline(run, child, bold=bold or node.tag in ("strong", "b"))
