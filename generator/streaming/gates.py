"""The gates that the contract of the WebSocket passes, as `generator.validate` has them for the REST contract.

`asyncapi3` says whether the document is AsyncAPI at all; it follows no references, so that is done here, like what this
project asks for beyond: prose, examples that fit, evidence that is listed, no closed enum in what comes.
"""

import json
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.evidence import CITATIONS
from generator.examples import Example, Judge
from generator.node import Node, dump, inner_schemas, is_array, is_object, point, references, resolve
from generator.reach import component_names
from generator.streaming.document import COMING, SENT, Message, StreamingError, messages, topic_of
from generator.streaming.grammar import ARGUMENTS, expression, slots
from generator.streaming.merging import REST, SCHEMAS, as_openapi, merged
from generator.validate import (
    distinct_names,
    findings,
    is_description,
    is_summary,
    kept_as_sent,
    open_replies,
    resolving,
    typed,
)

TOPICS = (
    *("smd", "smh", "sbd", "sor", "str", "spl", "ssd", "sld", "shs", "inp"),
    *("tic", "ech", "system", "sts", "act", "blt", "ntf", "error"),
)
"""Every topic that was published or seen; none may be missing."""
SESSIONS = ("brokerage", "none")
"""What a topic may need (`x-session`): a brokerage session, or none beyond a login."""
_TOPIC = re.compile(r"^topic ([\w+]+)")
_PROSE = ("summary", "description")


@dataclass(frozen=True)
class Known:
    """What the document may cite."""

    evidence: Mapping[str, Any]
    """`spec/evidence.json`."""
    quirks: frozenset[str] | None
    """The ids of the catalogue; None where there is none to look at."""


def read(path: Path, contract: Node, known: Known) -> Node:
    """The document in `path`; raises `StreamingError` with everything that is wrong with it."""
    text = path.read_text(encoding="utf-8")
    try:
        document = json.loads(text)
    except ValueError as error:
        raise StreamingError([f"[json] {path.name} is no JSON: {error}"]) from None
    problems = examine(document, contract, known)
    if is_object(document) and dump(document) != text:
        problems.append(
            f"[spelling] {path.name} is not spelled as the pipeline spells JSON; write it with `node.write`"
        )
    if problems:
        raise StreamingError(problems)
    result: Node = document
    return result


def known(evidence: Path, catalogue: Path) -> Known:
    """What may be cited: the evidence there is, and the quirks in the folder of the catalogue, a module each."""
    listed: Node = json.loads(evidence.read_text(encoding="utf-8")) if evidence.exists() else {}
    names = frozenset(path.stem.replace("_", "-") for path in catalogue.glob("*.py"))
    return Known(listed, names if catalogue.is_dir() else None)


def examine(document: Any, contract: Node, known: Known) -> list[str]:
    """Everything that is wrong with `document`, a sentence each; a step that fails keeps later ones from guessing."""
    problems = _said("asyncapi", asyncapi(document))
    if problems:
        return problems
    problems = _said("leading", leading(document, contract)) or _said("parts", parts(document))
    if problems:
        return problems
    for gate in (accounted_for, described, exemplified, addressed, texts):
        problems += _said(gate.__name__, gate(document))
    problems += _said("cited", cited(document, known))
    try:
        whole = merged(contract, document)
    except StreamingError as error:
        return problems + error.problems
    view = as_openapi(document, whole)
    gates: tuple[Callable[[Node], Iterator[str]], ...] = (resolving, open_replies, kept_as_sent, typed, distinct_names)
    for check in gates:
        problems += _said(check.__name__, check(view))
    problems += _said("used", used(document))
    problems += _said("fitting", fitting(document, whole))
    return problems


def asyncapi(document: Any) -> Iterator[str]:
    """The document is AsyncAPI 3.0 as `asyncapi3` has it: fields, their types, their names."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # two of its fields are called `schema`, which pydantic remarks on
        model: Any = import_module("asyncapi3.models.asyncapi").AsyncAPI3  # it has no `py.typed`
    try:
        model.model_validate(document)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False, include_input=False)
        # a value that may be a reference or the thing itself has errors of both: those of the reference say nothing
        telling = [row for row in found if "Reference" not in row["loc"]] or found
        for place, words in dict.fromkeys((_place(row["loc"]), row["msg"]) for row in telling):
            yield f"{place}: {words}"
        return
    if not str(document["asyncapi"]).startswith("3.0."):
        yield f"/asyncapi: {document['asyncapi']}, but this is written and read as 3.0"


def leading(document: Node, contract: Node) -> Iterator[str]:
    """Every reference leads somewhere: inside the document, or to a schema of the REST contract."""
    for name in sorted({holder["$ref"] for holder in references(document)}):
        try:
            if name.startswith(REST + SCHEMAS.removeprefix("#")):
                found = point(contract, name.removeprefix(REST))
            elif name.startswith("#/"):
                found = resolve(document, name)
            else:
                yield f"{name} is neither in this document nor a schema of openapi.json"
                continue
        except LookupError:
            yield f"{name} is referred to and not there"
            continue
        if not is_object(found):
            yield f"{name} refers to no object"


def parts(document: Node) -> Iterator[str]:
    """Channels, operations and messages hang together, and every message has one of the known parts."""
    for pointer in ("/channels", "/operations", "/components/messages", "/components/schemas"):
        try:
            point(document, pointer)
        except LookupError:
            yield f"{pointer} is missing"
    prefix = "#/components/messages/"
    for topic, channel in document.get("channels", {}).items():
        for part, reference in channel.get("messages", {}).items():
            if part not in (*SENT, *COMING):
                yield f"{topic}: a message has the part {part!r}, not one of {', '.join((*SENT, *COMING))}"
            if not str(reference.get("$ref", "")).startswith(prefix):
                yield f"{topic}: its {part} stands in the channel; move it to {prefix} and refer to it"
    for key, message in document.get("components", {}).get("messages", {}).items():
        reference = str(message.get("payload", {}).get("$ref", ""))
        if message.get("contentType") == "application/json" and not reference.startswith(SCHEMAS):
            yield f"message {key}: its payload stands in the message; move it to {SCHEMAS} and refer to it"
    for name, operation in document.get("operations", {}).items():
        topic = topic_of(operation)
        listed = [*operation.get("messages", ()), *operation.get("reply", {}).get("messages", ())]
        if not str(operation["channel"].get("$ref", "")).startswith("#/channels/"):
            yield f"operation {name}: its channel is not one of this document"
        if not operation.get("messages"):
            yield f"operation {name}: no message"
        for reference in listed:
            part = str(reference.get("$ref", "")).removeprefix(f"#/channels/{topic}/messages/")
            if part not in document["channels"].get(topic, {}).get("messages", {}):
                yield f"operation {name}: a message that is not one of channel {topic}"
            elif reference in operation.get("messages", ()) and (part in SENT) != (operation["action"] == "send"):
                yield f"operation {name}: its action is {operation['action']}, and its message {part}"


def accounted_for(document: Node) -> Iterator[str]:
    """Every topic is there with what belongs to it, and every message is in an operation."""
    channels: Node = document["channels"]
    for topic in TOPICS:
        if topic not in channels:
            yield f"topic {topic} is missing"
    used = {
        holder["$ref"]
        for operation in document["operations"].values()
        for holder in references([operation["messages"], operation.get("reply", {}).get("messages", [])])
    }
    for topic, channel in channels.items():
        found = channel.get("messages", {})
        if "update" not in found:
            yield f"{topic}: nothing comes; add a message `update`"
        if ("subscribe" in found) != ("unsubscribe" in found) and "x-endless" not in channel:
            yield f"{topic}: subscribe and unsubscribe belong together; say why one is missing (`x-endless`)"
        if channel.get("x-session") not in SESSIONS:
            yield f"{topic}: x-session {channel.get('x-session')!r} is not one of {', '.join(SESSIONS)}"
        for part in found:
            if f"#/channels/{topic}/messages/{part}" not in used:
                yield f"{topic}: no operation has its {part}"
    reached = {message.key for message in messages(document)}
    for key in document["components"]["messages"]:
        if key not in reached:
            yield f"message {key} belongs to no channel"


def described(document: Node) -> Iterator[str]:
    """Topics, operations and messages say in own words what they are: a summary, and a description that says more."""
    for topic, channel in document["channels"].items():
        yield from (f"{topic}: {problem}" for problem in _wordless(channel))
        if not channel.get("title"):
            yield f"{topic}: no title"
    for name, operation in document["operations"].items():
        if not is_summary(str(operation.get("summary", ""))):
            yield f"operation {name}: summary {operation.get('summary', '')!r} is not one short sentence"
    for message in messages(document):
        yield from (f"message {message.key}: {problem}" for problem in _wordless(message.body))


def exemplified(document: Node) -> Iterator[str]:
    """Every message has an example with a name of its own."""
    for message in messages(document):
        names = [example.get("name") for example in message.body.get("examples", ())]
        if not names:
            yield f"message {message.key}: no example"
        elif len(set(names)) < len(names) or not all(names):
            yield f"message {message.key}: its examples need a name each"


def addressed(document: Node) -> Iterator[str]:
    """Channels have the parameters that stand in their address, and no others."""
    for topic, channel in document["channels"].items():
        wanted, declared = set(slots(str(channel.get("address", "")))), set(channel.get("parameters", {}))
        if not str(channel.get("address", "")).startswith(topic):
            yield f"{topic}: its address {channel.get('address')!r} does not begin with it"
        for name in sorted(wanted - declared):
            yield f"{topic}: parameter {name} stands in the address and is not declared"
        for name in sorted(declared - wanted):
            yield f"{topic}: parameter {name} is declared and does not stand in the address"


def texts(document: Node) -> Iterator[str]:
    """What is sent has a grammar whose slots are declared, and so has what is written otherwise (`x-also`)."""
    functions: dict[str, str] = {}
    for message in messages(document):
        if not message.sent:
            continue
        if not message.body.get("x-text"):
            yield f"message {message.key}: no grammar (`x-text`)"
            continue
        function = str(message.body.get("name"))
        if function in functions:
            yield f"message {message.key}: called {function}, as {functions[function]} is"
        functions[function] = message.key
        declared = {**document["channels"][message.topic].get("parameters", {}), **message.body.get("x-parameters", {})}
        for name in dict.fromkeys(slots(" ".join([message.grammar, *message.body.get("x-also", ())]))):
            if name == ARGUMENTS and message.arguments is None:
                yield f"message {message.key}: has arguments, and no schema for them (`x-arguments`)"
            elif name != ARGUMENTS and name not in declared:
                yield f"message {message.key}: {name} in its grammar is declared nowhere"
        if message.arguments is not None and ARGUMENTS not in slots(message.grammar):
            yield f"message {message.key}: has a schema for arguments, and no place for them in its grammar"


def cited(document: Node, known: Known) -> Iterator[str]:
    """Every topic cites evidence, every id that is cited is listed, and every quirk is in the catalogue."""
    listed = {kind: {name.removesuffix(".json") for name in known.evidence.get(kind, ())} for kind in CITATIONS}
    for pointer, holder in _holders(document, "x-evidence"):
        for words in holder["x-evidence"]:
            found = [(kind, name) for kind, pattern in CITATIONS.items() for name in pattern.findall(str(words))]
            if not found and not _TOPIC.match(str(words)):
                yield f"{pointer}: {words!r} names no evidence"
            for kind, name in found:
                if name.removesuffix(".json") not in listed[kind]:
                    yield f"{pointer}: cites {name}, which spec/evidence.json does not list under `{kind}`"
    for pointer, holder in _holders(document, "x-quirk"):
        for quirk in holder["x-quirk"]:
            if known.quirks is not None and quirk not in known.quirks:
                yield f"{pointer}: {quirk} is no quirk of the catalogue"
    for pointer, holder in _holders(document, "x-contradiction"):
        if not holder.get("x-evidence"):
            yield f"{pointer}: a contradiction without evidence"
    for topic, channel in document["channels"].items():
        if not channel.get("x-evidence"):
            yield f"{topic}: no evidence"


def used(document: Node) -> Iterator[str]:
    """Every schema is in some message."""
    schemas: Node = document["components"]["schemas"]
    reached: set[str] = set()
    waiting = component_names(
        found for message in messages(document) for schema in _schemas(message) for found in inner_schemas(schema, "")
    )
    while waiting:
        reached |= waiting
        waiting = component_names(
            found for name in waiting if name in schemas for found in inner_schemas(schemas[name], "")
        )
        waiting -= reached
    for name in schemas:
        if name not in reached:
            yield f"schema {name} is in no message"


def fitting(document: Node, whole: Node) -> Iterator[str]:
    """Examples fit their schema and hold nothing undeclared; texts are what their grammar writes, arguments and all."""
    judge = Judge(whole)
    for message in messages(document):
        for example in message.body.get("examples", ()):
            where = f"message {message.key} example {example['name']!r}"
            schema = message.body["payload"]
            case = Example(message.key, "reply 200", example["name"], "application/json", schema, example["payload"])
            yield from (f"{where}: {problem}" for problem in judge.misfits(case))
            if message.sent:
                yield from (f"{where}: {problem}" for problem in _unwritten(message, example["payload"], judge))


def _unwritten(message: Message, text: str, judge: Judge) -> Iterator[str]:
    """Why an example of a text is not what its grammar writes."""
    match = re.fullmatch(expression(message.grammar), text)
    if not match:
        yield f"{text!r} is not {message.grammar}"
        return
    if message.arguments is None:
        return
    try:
        arguments = json.loads(match[ARGUMENTS])
    except ValueError:
        yield f"{match[ARGUMENTS]} is no JSON"
        return
    case = Example(message.key, "reply 200", "arguments", "application/json", message.arguments, arguments)
    yield from judge.misfits(case)


def _schemas(message: Message) -> Iterator[Node]:
    yield message.body["payload"]
    if message.arguments is not None:
        yield message.arguments


def _wordless(thing: Node) -> Iterator[str]:
    """What the prose of a topic or a message lacks."""
    summary, description = (str(thing.get(key, "")) for key in _PROSE)
    if not is_summary(summary):
        yield f"summary {summary!r} is not one short sentence"
    if not is_description(description, summary):
        yield f"description {description!r} says too little"


def _holders(node: Any, key: str, pointer: str = "") -> Iterator[tuple[str, Node]]:
    """Every object with this key, examples aside."""
    if is_array(node):
        for index, inner in enumerate(node):
            yield from _holders(inner, key, f"{pointer}/{index}")
    elif is_object(node):
        if key in node:
            yield pointer, node
        for name, inner in node.items():
            if name != "examples":
                yield from _holders(inner, key, f"{pointer}/{name}")


def _place(steps: tuple[int | str, ...]) -> str:
    """Where an error of `asyncapi3` stands, its own names of alternatives left out."""
    return "/" + "/".join(str(step) for step in steps if not re.match(r"function-|[A-Z]\w*$", str(step)))


def _said(gate: str, check: Iterator[str]) -> list[str]:
    return [f"[{gate}] {problem}" for problem in findings(check)]
