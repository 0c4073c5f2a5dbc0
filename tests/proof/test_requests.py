"""Whatever arguments a method is given that its annotations admit, the request fits the contract, or is not sent.

Arguments are drawn from the annotations of the functions in `ibportal_generated.calls`, which the plain methods and all
flows are made of; the request is what reaches the transport.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import given

from generator.node import Node, follow, is_array
from ibportal import Client, IbportalError
from ibportal.mock.clock import VirtualClock
from tests.proof.arguments import drawn
from tests.proof.corpus import REQUESTS, Refused
from tests.proof.effort import cases
from tests.proof.surface import Subject, document, judge, subject, subjects
from tests.proof.test_replies import OPTIONS


def sent(operation: Subject, arguments: dict[str, Any]) -> httpx.Request | Exception:
    """The request that a plain method sends, or why it sends none."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, content=b"{}")

    with Client(transport=httpx.MockTransport(answer), clock=VirtualClock(), **OPTIONS) as ib:
        try:
            ib._runner.run(ib._core.once(operation.build(**arguments)))  # pyright: ignore[reportPrivateUsage]
        except (ValueError, TypeError, IbportalError) as error:
            if not requests:
                return error
    [request] = requests
    return request


def misfits(operation: Subject, request: httpx.Request) -> Iterator[str]:
    """Why a request does not fit the contract."""
    if request.method != operation.method:
        yield f"{request.method} instead of {operation.method}"
    path = request.url.raw_path.decode().partition("?")[0]
    path = path.removeprefix("/v1/api") if request.url.host == "127.0.0.1" else path
    parts, declared = path.split("/"), operation.path.split("/")
    if len(parts) != len(declared):
        yield f"{path} is not {operation.path}"
        return
    given: dict[tuple[str, str], list[str]] = {}
    for part, name in zip(parts, declared, strict=True):
        if name.startswith("{"):
            given["path", name.strip("{}")] = [unquote(part)]
        elif part != name:
            yield f"{path} is not {operation.path}"
    for name, text in request.url.params.multi_items():
        given.setdefault(("query", name), []).append(text)
    for reference in operation.declared.get("parameters", ()):
        parameter = follow(document(), reference)
        key = (parameter["in"], parameter["name"])
        texts = given.pop(key, [])
        if parameter["in"] == "header":
            texts = [request.headers[parameter["name"]]] if parameter["name"] in request.headers else []
        yield from _parameter(parameter, texts)
    for place, name in given:
        yield f"{place} parameter {name} is not declared"
    yield from _body(operation, request)


def _parameter(parameter: Node, texts: list[str]) -> Iterator[str]:
    name, schema = parameter["name"], follow(document(), parameter["schema"])
    if not texts:
        if parameter.get("required"):
            yield f"{name} is required and not there"
        return
    if len(texts) > 1:
        yield f"{name} is there {len(texts)} times"
    values = list(_meanings(texts[0], schema))
    if not any(judge().errors(schema, value) for value in values) or any(
        not list(judge().errors(schema, value)) for value in values
    ):
        return
    yield f"{name}: {next(judge().errors(schema, values[-1]))}"


def _meanings(text: str, schema: Node) -> Iterator[Any]:
    """The values that the text of a parameter may stand for."""
    kinds: Any = schema.get("type", "string")
    for kind in kinds if is_array(kinds) else [kinds]:
        match kind:
            case "integer" if text.removeprefix("-").isdecimal() and text.isascii():
                yield int(text)
            case "number" if text not in ("nan", "inf", "-inf"):
                try:
                    yield float(text)
                except ValueError:
                    continue
            case "boolean" if text in ("true", "false"):
                yield text == "true"
            case "array":
                item = follow(document(), schema.get("items", {}))
                yield [next(_meanings(each, item)) for each in text.split(",")] if text else []
            case _:
                pass
    yield text


def _body(operation: Subject, request: httpx.Request) -> Iterator[str]:
    declared = operation.declared.get("requestBody")
    content = request.read()
    if declared is None:
        if content:
            yield "a body where none is declared"
        return
    declared = follow(document(), declared)
    media = request.headers.get("Content-Type", "").partition(";")[0]
    if not content:
        if declared.get("required"):
            yield "no body"
        return
    if media == "application/json":
        try:
            value = json.loads(content)
        except ValueError as error:
            yield f"the body is no JSON: {error}"
            return
        schema = declared["content"].get(media, {}).get("schema")
        if schema is None:
            yield f"a body of {media}, which is not declared"
        else:
            yield from judge().errors(schema, value)


@pytest.mark.parametrize("operation", subjects(), ids=str)
def test_a_request_fits_the_contract_or_is_not_sent(operation: Subject) -> None:
    @cases(8)
    @given(drawn(operation.build))
    def proof(arguments: dict[str, Any]) -> None:
        request = sent(operation, arguments)
        if isinstance(request, Exception):
            assert operation.name in str(request)
        else:
            assert not list(misfits(operation, request))

    proof()


@pytest.mark.parametrize("refused", REQUESTS, ids=str)
def test_a_request_that_once_did_not_fit(refused: Refused) -> None:
    reason = sent(subject(refused.operation), refused.arguments)
    assert isinstance(reason, ValueError)
    assert refused.operation in str(reason)
