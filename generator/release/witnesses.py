"""Replies that were seen elsewhere than in the contract: recordings of real gateways, examples of other sources.

The contract has to take them like its own examples; where it does not, a draft corrects it and names what was seen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.examples import Example, Judge, success_examples
from generator.node import Node, operations, root_schemas
from generator.reach import carry
from generator.recordings import Recording, complaints, operation_of, recordings, reply_schema
from generator.register import identity
from generator.release.desk import Desk
from generator.release.inference import inferred
from generator.release.place import Place, followed
from generator.release.proposal import Proposal, put
from generator.release.sightings import Shown


def witnesses(
    contract: Node, last: Mapping[str, Node], current: Mapping[str, Node], recorded: Path | None = None
) -> list[Recording]:
    """Every recording in the folder `recorded`; of operations that a release changed, what the other sources show.

    `last` and `current` are the facts by source, the one with precedence first: its own examples the contract has. What
    another source shows and the last `contract` does not take, somebody has judged to be wrong.
    """
    every = recordings(recorded) if recorded else ()
    found = [replace(recording, name=f"recording {recording.name}") for recording in every]
    judge = Judge(contract)
    touched = {key for name, facts in current.items() for key in _touched(last.get(name, facts), facts)}
    owned: set[str] = set()
    for source, facts in current.items():
        for example in success_examples(facts):
            method, path = example.operation.split(" ", 1)
            if identity(method, path) in touched & owned and "json" in example.media:
                name = f"{source}: {example.operation} example {example.name}"
                witness = Recording(name, method, path, int(example.role.split()[1]), example.value)
                if operation_of(contract, method, path) is None or not any(complaints(contract, witness, judge)):
                    found.append(witness)
        owned |= {identity(method, path) for method, path, _ in operations(facts)}
    return found


def witnessed(desk: Desk) -> list[Shown]:
    """The witnesses of whose reply the document has a schema, each as an example that stands nowhere in it."""
    schemas = {id(root): pointer for pointer, root in root_schemas(desk.document)}
    found: list[Shown] = []
    for witness in desk.witnesses:
        answers = operation_of(desk.document, witness.method, witness.path)
        schema = reply_schema(desk.document, answers[1], witness.status) if answers else None
        if answers and schema is not None:
            operation = f"{witness.method.upper()} {answers[0]}"
            example = Example(operation, f"reply {witness.status}", witness.name, "", schema, witness.body)
            place = Place(("witnesses", witness.name), witness.body)
            found.append(Shown(example, Place.of(desk.document, schemas[id(schema)]), place, witness=True))
    return found


def unanswered(desk: Desk) -> Iterator[Proposal]:
    """Recorded replies with a status of which the operation declares no JSON."""
    for witness in desk.witnesses:
        answers = operation_of(desk.document, witness.method, witness.path)
        if answers is None or reply_schema(desk.document, answers[1], witness.status) is not None:
            continue
        path, operation = answers
        place = Place((), desk.document).at("paths", path, witness.method.lower(), "responses")
        keys: tuple[str, ...] = ("content", "application/json", "schema")
        if str(witness.status) in operation["responses"]:
            place = followed(desk.document, place.at(str(witness.status)))
        else:
            keys = (str(witness.status), *keys)
        why = f"a reply with status {witness.status} was seen."
        yield from put(place, keys, inferred([witness.body]), why, [witness.name])


def _touched(last: Node, current: Node) -> Iterator[str]:
    """The operations of one source that a release added or changed, components they reach included."""
    known = {identity(method, path): _closure(operation, last) for method, path, operation in operations(last)}
    for method, path, operation in operations(current):
        if known.get(identity(method, path)) != _closure(operation, current):
            yield identity(method, path)


def _closure(operation: Node, facts: Node) -> Node:
    """An operation with the components it reaches."""
    whole: Node = {"operation": operation, "components": {}}
    carry(operation, facts, whole)
    return whole
