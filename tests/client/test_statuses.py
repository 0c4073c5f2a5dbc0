"""What a status means where nothing else says more: of the gateway few mean anything, of hosted services all do."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibportal import Client
from ibportal.errors import ApiError

WORDLESS = {
    400: "ApiError",
    401: "NotAuthenticated",
    402: "ApiError",
    403: "NotPermitted",
    404: "NotFound",
    405: "ApiError",
    409: "ApiError",
    410: "OAuthError",
    411: "ApiError",
    415: "ApiError",
    422: "ApiError",
    423: "NotReady",
    424: "ApiError",
    428: "ApiError",
    429: "PacingViolation",
    500: "ApiError",
    502: "ApiError",
    503: "Unavailable",
    504: "ApiError",
}
HOSTED = {
    400: "InvalidRequest",
    401: "OAuthError",
    402: "ApiError",
    403: "OAuthError",
    404: "NotFound",
    410: "OAuthError",
    411: "ApiError",
    415: "InvalidRequest",
    416: "ApiError",
    422: "InvalidRequest",
    423: "NotReady",
    429: "PacingViolation",
    500: "ApiError",
    501: "ApiError",
    502: "Unavailable",
    503: "Unavailable",
    504: "Unavailable",
    505: "ApiError",
}


def refused(call: Callable[[Client], Any], status: int, body: str) -> ApiError:
    """What the client makes of one refusal."""
    answer = httpx.MockTransport(lambda _: httpx.Response(status, content=body.encode()))
    with Client(transport=answer, keep_alive=False) as ib, pytest.raises(ApiError) as caught:
        call(ib)
    assert caught.value.status == status
    return caught.value


@pytest.mark.parametrize(("status", "kind"), WORDLESS.items())
def test_a_status_of_the_gateway_without_words(status: int, kind: str) -> None:
    error = refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), status, "{}")
    assert (type(error).__name__, error.words) == (kind, "")


@pytest.mark.parametrize(("status", "kind"), WORDLESS.items())
def test_a_status_of_the_gateway_with_words_nobody_knows(status: int, kind: str) -> None:
    error = refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), status, '{"error":"something unheard of"}')
    assert (type(error).__name__, error.words) == (kind, "something unheard of")


@pytest.mark.parametrize(("status", "kind"), HOSTED.items())
def test_a_status_of_a_hosted_service(status: int, kind: str) -> None:
    error = refused(lambda ib: ib.raw.echo.https(), status, '{"title":"No","detail":"no bridge"}')
    assert (type(error).__name__, error.words) == (kind, "no bridge")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ('{"error":"{broken"}', "{broken"),
        ('{"error":"{}"}', "{}"),
        ('{"error":{"reason":"why"}}', "why"),
        ('{"error":"{\\"reason\\":\\"why\\"}"}', "why"),
        ('{"error":["one","","two"]}', "one; two"),
        ('{"error":[]}', ""),
        ('{"error":"","message":"why"}', "why"),
        ('{"failure_list":"why","message":"not this"}', "why"),
        ('{"warning_message":"why","fail":"not this"}', "why"),
        ('{"fail":"why","detail":"not this"}', "why"),
        ('{"detail":"why","message":"not this"}', "why"),
        ('{"message":"why","title":"not this"}', "why"),
        ('{"title":"why"}', "why"),
        ('{"message":7}', ""),
        ('["why"]', ""),
    ],
)
def test_the_words_of_a_refusal_are_found_where_they_are(said: str, words: str) -> None:
    assert refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), 400, said).words == words


@pytest.mark.parametrize(("deep", "words"), [(1, "why"), (7, "why"), (8, ""), (40, "")])
def test_words_are_looked_for_in_so_many_lists_and_no_more(deep: int, words: str) -> None:
    said = '{"error":' + "[" * deep + '"why"' + "]" * deep + "}"
    assert refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), 400, said).words == words


@pytest.mark.parametrize(("deep", "words"), [(1, "why"), (7, "why"), (8, ""), (40, "")])
def test_words_are_looked_for_in_so_many_objects_and_no_more(deep: int, words: str) -> None:
    said = '{"error":' + '{"reason":' * deep + '"why"' + "}" * deep + "}"
    assert refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), 400, said).words == words


@pytest.mark.parametrize(("deep", "words"), [(1, "why"), (3, "why"), (4, '{"reason": "why"}')])
def test_words_within_texts_within_texts_are_told_as_they_are_beyond_that(deep: int, words: str) -> None:
    said: Any = "why"
    for _ in range(deep):
        said = json.dumps({"reason": said})
    assert refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), 400, json.dumps({"error": said})).words == words


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, "WrongBaseUrl"),
        (399, "WrongBaseUrl"),
        (400, "ApiError"),
        (401, "OAuthError"),
        (402, "ApiError"),
        (403, "EdgeRefused"),
        (404, "RouteNotFound"),
        (405, "ApiError"),
        (409, "ApiError"),
        (410, "OAuthError"),
        (411, "EdgeRefused"),
        (412, "ApiError"),
        (499, "ApiError"),
        (500, "EdgeRefused"),
    ],
)
def test_a_page_instead_of_a_refusal_is_not_of_ibkr(status: int, kind: str) -> None:
    error = refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), status, "<html><body>No</body></html>")
    assert type(error).__name__ == kind


@pytest.mark.parametrize(
    ("begins", "kind"),
    [
        ("<!DOCTYPE html>", "RouteNotFound"),
        (" \n<HTML>", "RouteNotFound"),
        ("<h1>", "RouteNotFound"),
        ("<p>", "NotFound"),
    ],
)
def test_a_page_is_told_by_how_it_begins(begins: str, kind: str) -> None:
    error = refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), 404, f"{begins}No such thing")
    assert type(error).__name__ == kind


def test_a_page_that_denies_access_is_of_the_network_whatever_its_status() -> None:
    page = "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD></HTML>"
    assert type(refused(lambda ib: ib.raw.contracts.currency_pairs("USD"), 404, page)).__name__ == "EdgeRefused"


@pytest.mark.parametrize("words", ["something unheard of", "Service Unavailable", "Order 503504 is not found"])
def test_too_many_requests_are_that_whatever_the_words(words: str) -> None:
    said = json.dumps({"error": words})
    assert type(refused(lambda ib: ib.raw.orders.status("503504"), 429, said)).__name__ == "PacingViolation"
    assert type(refused(lambda ib: ib.raw.orders.reply("1", confirmed=True), 429, said)).__name__ == "PacingViolation"
