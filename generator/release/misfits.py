"""Examples and schemas that do not fit each other, and replies without an example."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.examples import Judge, success_examples
from generator.node import Node, is_array, operations
from generator.release.desk import Desk
from generator.release.inference import mended
from generator.release.place import Place, followed
from generator.release.proposal import Proposal, amend, looks_like, put
from generator.release.sample import DRAFTED, Sampler
from generator.release.sightings import Shown, shown, sightings
from generator.release.witnesses import witnessed
from generator.validate import exemplified

_MOST_SEEN = 3
"""Examples that a draft names as its evidence."""


def misfits(desk: Desk) -> Iterator[Proposal]:
    """Schemas that do not take what examples hold; an example goes if there is no way to widen its schema."""
    every = [*shown(desk.document), *witnessed(desk)]
    judge = Judge(desk.document)
    bad = {item.place: item for item in every if not _fits_as_shown(judge, item)}
    guilty = {place: _mended_for(desk.document, item) for place, item in bad.items()}
    helped: set[Place] = set()
    replaced: list[Place] = []
    for sighting in sightings(desk.document, every):
        if not sighting.shown.keys() & bad.keys():
            sighting.undeclared.clear()  # another alternative declares it
        new, why = mended(sighting)
        if not why:
            continue
        helped |= sighting.shown.keys()
        if any(sighting.place.steps[: len(place.steps)] == place.steps for place in replaced):
            continue  # what it stands in is taken out and put back; the next round looks inside
        near = {place: item for place, item in sighting.shown.items() if place in bad} or sighting.shown
        worst = [item for place, item in near.items() if sighting.place in guilty.get(place, ())] or near.values()
        seen = [item.key for item in worst][:_MOST_SEEN]
        proposals = list(amend(sighting.place, new, f"{'; '.join(why)}.", seen))
        if any(proposal.update is None for proposal in proposals):
            replaced.append(sighting.place)
        yield from proposals
    for place, item in bad.items():
        if not item.witness and place not in helped and _dispensable(desk.document, judge, item, bad):
            yield from _without_example(place, item)


def unexemplified(desk: Desk) -> Iterator[Proposal]:
    """Operations without a success reply, or without an example of it."""
    judge, sampler = Judge(desk.document), Sampler(desk.document)
    lacking = set(exemplified(desk.document))
    for method, path, operation in operations(desk.document):
        key = f"{method.upper()} {path}"
        place = Place((), desk.document).at("paths", path, method, "responses")
        if f"{key}: no success reply" in lacking:
            yield from put(place, ("200",), {"description": "The reply."}, "no success reply is published.")
        elif f"{key}: no success example" in lacking:
            success = [place.at(status) for status in operation["responses"] if str(status).startswith("2")]
            yield from _exemplify(desk.document, judge, sampler, success)


def _mended_for(document: Node, item: Shown) -> set[Place]:
    """The places that would have to be mended if nothing but this were shown."""
    return {sighting.place for sighting in sightings(document, [item]) if mended(sighting)[1]}


def _fits_as_shown(judge: Judge, item: Shown) -> bool:
    schema, value = item.example.schema, item.example.value
    return not any(judge.errors(schema, value)) and not (item.exact and any(judge.undeclared(schema, value)))


def _fits(judge: Judge, schema: Node, value: Any) -> bool:
    """Whether a value could be the example of a success."""
    return not any(judge.errors(schema, value)) and not any(judge.undeclared(schema, value))


def _dispensable(document: Node, judge: Judge, item: Shown, bad: Mapping[Place, Shown]) -> bool:
    """Whether an example may go: it is none of success, or not the only one, or one can be made."""
    if not item.example.role.startswith("reply 2"):
        return True
    unfit = {id(other.example.value) for other in bad.values()}
    others = (example for example in success_examples(document) if example.operation == item.example.operation)
    if any(id(other.value) not in unfit for other in others):
        return True
    return _fits(judge, item.schema.node, Sampler(document).sample(item.schema.node))


def _without_example(place: Place, item: Shown) -> Iterator[Proposal]:
    why = f"{item.key} does not fit, and nothing tells how its schema should be."
    if place.parent and is_array(place.parent.node):
        kept = [value for number, value in enumerate(item.schema.node["examples"]) if number != place.steps[-1]]
        rest = {key: value for key, value in item.schema.node.items() if key != "examples"}
        yield from amend(item.schema, {**rest, **({"examples": kept} if kept else {})}, why)
    else:
        yield Proposal(place.path, why, looks_like(place.node))


def _exemplify(document: Node, judge: Judge, sampler: Sampler, responses: Iterable[Place]) -> Iterator[Proposal]:
    """One example made from the schema, where a value that fits can be made."""
    for reference in responses:
        response = followed(document, reference)
        content: Node = response.node.get("content", {})
        for media in sorted(content, key=lambda name: "json" not in name):
            value = sampler.sample(content[media].get("schema"))
            if _fits(judge, content[media].get("schema", {}), value):
                why = "no success example is published; this one is made: look at each value."
                yield from put(response.at("content", media), ("examples", DRAFTED), {"value": value}, why)
                return
