"""The topics of the WebSocket as a module of the generated package: a table, functions that write texts, and readers.

`ibportal_generated.streaming` is made from `spec/streaming.json`, as the methods of the REST API are from the contract:
every text that can be sent is a function (`smd(contract, fields)`), every message that comes has a reader that returns
its model, and what there is to know of a topic is a record.
"""

import hashlib
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

from openapi_python_client.parser import GeneratorData

from generator.facade import render
from generator.names import python
from generator.node import Node, dump, follow, is_array
from generator.streaming import ARGUMENTS, Message, confirmed, messages, slots

MODULE = "streaming.py"
"""Its place in the generated package."""
_WIDTH = 110
_PLAIN = {"string": "str", "boolean": "bool", "integer": "int", "number": "float"}


@dataclass(frozen=True)
class Argument:
    """One argument of a function that writes a text."""

    name: str
    type: str
    required: bool
    description: str
    wire: str
    """What it is called in the JSON of the text; empty for a part of its own."""
    fixed: str = ""
    """The value, where there is only one: no argument of the function."""

    @property
    def value(self) -> str:
        """The argument as it goes into the JSON."""
        if self.fixed:
            return self.fixed
        if self.type.startswith("Sequence["):
            return f'_listed("{self.name}", {self.name})'
        return self.name

    @property
    def declaration(self) -> str:
        """The argument as it stands in the signature."""
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | None = None"


@dataclass(frozen=True)
class Text:
    """One text that can be sent, as a function."""

    function: str
    summary: str
    docstring: str
    arguments: list[Argument]
    pieces: list[str]
    """The expressions that are joined by `+`."""

    @property
    def signature(self) -> str:
        """Arguments: what is required, then what may be left out, by keyword."""
        required = [each.declaration for each in self.arguments if each.required and not each.fixed]
        optional = [each.declaration for each in self.arguments if not each.required and not each.fixed]
        return ", ".join([*required, *(["*", *optional] if optional else [])])


@dataclass(frozen=True)
class Reader:
    """One kind of message that comes, as a function."""

    function: str
    model: str
    module: str
    docstring: str


@dataclass(frozen=True)
class Topic:
    """One topic, as a record."""

    token: str
    facts: list[tuple[str, str]]
    """Fields of the record, and their values as Python."""


def write(document: Node, whole: Node, data: GeneratorData, package: Path) -> None:
    """Write the module into the generated `package`: `whole` is what `data` was parsed from."""
    classes = {str(model.class_info.name): str(model.class_info.module_name) for model in data.models}
    readers: dict[str, Reader] = {}
    models: dict[str, str] = {}
    for message in messages(document):
        if message.json:
            made = _reader(message, whole, classes)
            readers.setdefault(made.function, made)
            models[message.key] = made.model
    texts = [_text(message, document, whole) for message in messages(document) if message.sent]
    imports = {reader.model: reader.module for reader in readers.values()}
    for text in texts:
        imports |= {each.type: classes[each.type] for each in text.arguments if each.type in classes}
    render(
        f"{MODULE}.jinja",
        package / MODULE,
        sha256=hashlib.sha256(dump(document).encode()).hexdigest(),
        topics=[_topic(token, document, models) for token in document["channels"]],
        texts=texts,
        readers=list(readers.values()),
        imports=sorted(imports.items()),
    )


def _topic(token: str, document: Node, models: dict[str, str]) -> Topic:
    channel: Node = document["channels"][token]
    found = {message.part: message for message in messages(document) if message.topic == token}
    facts: list[tuple[str, object]] = [
        ("token", token),
        ("title", channel["title"]),
        ("summary", channel["summary"]),
        ("brokerage", channel["x-session"] == "brokerage"),
    ]
    facts += [(part, found[part].grammar) for part in found if found[part].sent]
    facts += [("model", models.get(found["update"].key)), ("confirmed", confirmed(document, token))]
    facts += [
        (name, tuple(value) if is_array(value) else value)
        for name, key in (
            ("interval", "x-interval"),
            ("ends_after", "x-ends-after"),
            ("renew_after", "x-renew-after"),
            ("send_every", "x-send-every"),
            ("at_most", "x-at-most"),
        )
        if (value := channel.get(key)) is not None
    ]
    return Topic(token, [(name, repr(value)) for name, value in facts if value not in (None, False)])


def _text(message: Message, document: Node, whole: Node) -> Text:
    channel: Node = document["channels"][message.topic]
    declared = {**channel.get("parameters", {}), **message.body.get("x-parameters", {})}
    arguments: list[Argument] = []
    pieces: list[str] = []
    for piece in re.findall(r"\[\+[^\]]*\]|[^+\[]+", message.grammar):
        names = slots(piece)
        if not names:
            pieces.append(f'"{piece}"')
            continue
        [name] = names
        if name == ARGUMENTS:
            inner = _arguments(whole, message.arguments or {})
            arguments += inner
            values = ", ".join(f'"{each.wire}": {each.value}' for each in inner)
            pieces.append(f"_json({{{values}}})")
        else:
            kinds = declared[name].get("x-type", ["string"])
            kind = " | ".join(sorted(_PLAIN[each] for each in kinds))
            arguments.append(Argument(name, kind, not piece.startswith("["), declared[name]["description"], ""))
            pieces.append(f'_part("{name}", {name})')
    return Text(
        python(str(message.body["name"])),
        message.body["summary"],
        _docstring(message, arguments, raises=bool(declared) and bool(arguments)),
        arguments,
        pieces,
    )


def _arguments(whole: Node, schema: Node) -> list[Argument]:
    required = schema.get("required", ())
    return [
        Argument(
            python(str(prop.get("x-name", name))),
            _type(whole, prop),
            name in required,
            prop.get("description", follow(whole, prop).get("description", "")),
            name,
            f'"{prop["const"]}"' if "const" in prop else "",
        )
        for name, prop in schema["properties"].items()
    ]


def _type(whole: Node, schema: Node) -> str:
    """The type of an argument: plain, a list of such, or a model."""
    if "$ref" in schema:
        return str(follow(whole, schema)["title"])
    if schema["type"] == "array":
        return f"Sequence[{_type(whole, schema['items'])}]"
    return _PLAIN[schema["type"]]


def _reader(message: Message, whole: Node, classes: dict[str, str]) -> Reader:
    model = str(follow(whole, message.body["payload"])["title"])
    return Reader(f"read_{message.reader}", model, classes[model], _prose(message))


def _prose(message: Message) -> str:
    return "\n\n".join("\n".join(_wrapped(message.body[key])) for key in ("summary", "description"))


def _docstring(message: Message, arguments: list[Argument], *, raises: bool) -> str:
    text = _prose(message)
    described = [each for each in arguments if each.description and not each.fixed]
    if described:
        text += "\n\nArgs:\n" + "\n".join(
            textwrap.fill(
                f"{each.name}: {each.description}",
                _WIDTH,
                initial_indent="    ",
                subsequent_indent="        ",
                break_long_words=False,
                break_on_hyphens=False,
            )
            for each in described
        )
    example = min((str(each["payload"]) for each in message.body["examples"]), key=len)
    text += f"\n\nReturns:\n    The text, such as `{example}`."
    if raises:
        text += "\n\nRaises:\n    ValueError: A part is empty, or holds what separates parts."
    return text


def _wrapped(paragraph: str) -> list[str]:
    return textwrap.wrap(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False)
