"""What a reply means: the result it promises, or which error it is.

The *body* decides. The status is no taxonomy here: business errors come with 200, 400, 500 and 503, the same error with
different ones on different days (Q058), and an unknown account is an empty 401 (Q065). So a refusal is told by, in this
order: what is no JSON at all, the gateway's words, the parts of the path, and only then the status. `statusCode` in a
body repeats the status, and sometimes contradicts it; the one of HTTP counts (Q063).
"""

import datetime as dt
import re
from collections.abc import Callable, Collection
from typing import Any, NamedTuple, TypeVar, cast

import httpx

from ibportal import body
from ibportal.errors import (
    AccountsNotPrimed,
    AddressRefused,
    ApiError,
    BrokerageSessionRequired,
    CompetingSession,
    DuplicateClientOrderId,
    EdgeRefused,
    EmptyReply,
    GatewayFault,
    InvalidAccount,
    InvalidRequest,
    Maintenance,
    NoData,
    NotAuthenticated,
    NotFound,
    NotPermitted,
    NotReady,
    OAuthError,
    OrderNotFound,
    OrderNotModifiable,
    OrderRejected,
    OutcomeUnknown,
    PacingViolation,
    ReplyExpired,
    RouteNotFound,
    Unavailable,
    UnreadableReply,
    WrongBaseUrl,
)
from ibportal.exchange import account as account_of
from ibportal.exchange import outcome_unknown
from ibportal.node import is_array, is_object
from ibportal.pacing.pacing import seconds
from ibportal.writes import changes
from ibportal_generated._call import UNREAD, Call, Reader
from ibportal_generated._digits import DigitsMissing, doubtful
from ibportal_generated.errors import UnexpectedStatus

T = TypeVar("T")

# The quirks whose cures are in this module; each is described in a file of its own in `ibportal.quirks`.
NOT_FROM_IBKR = "not-from-ibkr"
STATUS_NO_TAXONOMY = "status-no-taxonomy"
ERROR_UNDER_SUCCESS = "error-under-success"
ERROR_IN_DISGUISE = "error-in-disguise"
UNKNOWN_ACCOUNT_401 = "unknown-account-401"
TEXT_REPLIES = "text-replies"

ORDERS = frozenset(
    {
        "orders.modify",
        "orders.place",
        "orders.place_for_group",
        "orders.place_single",
        "orders.preview",
        "orders.preview_single",
        "orders.reply",
    }
)
"""Operations whose success replies have shapes of their own for a refusal: the caller gets them typed, and judges.

A bare `{"error": …}` is still raised here. For a preview, `error` beside amounts is an answer (E05).
"""
_AT_STAKE = ORDERS | {"ccp.cancel", "ccp.modify", "ccp.place", "fa_models.submit_transfers", "orders.cancel"}
"""Operations of which it has to be known whether they were carried out."""


class _Rule(NamedTuple):
    """What the gateway says, which error that is, and what to do next."""

    words: str
    """A pattern; compiled when a refusal is read, which for most programs is never."""
    error: type[ApiError]
    next: str

    def says(self, words: str) -> bool:
        """Whether these are its words, whatever their case."""
        return re.search(self.words, words, re.IGNORECASE) is not None


def _rule(words: str, error: type[ApiError], then: str) -> _Rule:
    return _Rule(words, error, then)


_INIT = "There is no brokerage session: `session.ensure()` opens it."
_LOGIN = "Somebody has to log in with a browser: `session.wait_for_login()` waits for it."
_LATER = "It may work in a few seconds."

_RULES = (
    _rule(r"no bridge|init session first", BrokerageSessionRequired, _INIT),
    _rule(
        r"query /(iserver/)?accounts first",
        AccountsNotPrimed,
        "Call `accounts.list()` first; it was due in this brokerage session.",
    ),
    _rule(
        r"connected from a different ip",
        CompetingSession,
        "The username is in use elsewhere, as in TWS. Log out there, use a second username, or take the session over "
        "with `session.ensure(compete=True)`.",
    ),
    _rule(r"not authenticated|no session|not logged in|^unauthorized$", NotAuthenticated, _LOGIN),
    _rule(
        r"invalid consumer|lst failed",
        OAuthError,
        "Look at the consumer key, its keys and its access token; a new consumer key works after the nightly reset.",
    ),
    _rule(
        r"invalid account id|session is misconfigured",
        NotPermitted,
        "A read-only user gets that: give it trading rights. So does whoever names an account that this login does not "
        "have: `accounts.list()` has them.",
    ),
    _rule(
        r"account ?id is not valid",
        InvalidAccount,
        "`accounts.list()` has the accounts of this login; use their ids, not their aliases.",
    ),
    _rule(
        r"reply id not found",
        ReplyExpired,
        "The question is void. Look for the order by its `cOID` before you send it again: `orders.reconcile`.",
    ),
    _rule(
        r"already registered|duplicate.*(coid|order id)",
        DuplicateClientOrderId,
        "An order with that `cOID` exists, perhaps this very one: look with `orders.reconcile`.",
    ),
    _rule(
        r"order ?(id)?[ :=]*\S+ (is not found|(doesn't|does not) exist)",
        OrderNotFound,
        "`orders.live()` has the orders of this session; another account's have to be selected first.",
    ),
    _rule(
        r"order .*already (filled|cancell?ed)|order .*cannot be (modified|cancell?ed)",
        OrderNotModifiable,
        "`orders.status()` says what became of it.",
    ),
    _rule(r"order size \S+ is not valid", InvalidRequest, "The quantity has to be greater than zero."),
    _rule(r"chart data unavailable", Unavailable, "The history service is slow to start; a shorter span may help."),
    _rule(r"^no data\.?$|no contracts found", NoData, "There is nothing for that contract, period or filter."),
    _rule(
        r"xcredserv comm failed|system maintenance",
        Maintenance,
        "A part of IBKR's system is down; try again in some minutes.",
    ),
    _rule(
        r"details currently unavailable",
        Unavailable,
        "It may work in a few seconds; if not, this kind of account or contract does not have it.",
    ),
    _rule(r"service unavailable|error processing the request.*try again", Unavailable, _LATER),
    _rule(r"^invalid period|^acctids, .* are required|(body|conditions) can( ?not|'t) be empty", InvalidRequest, ""),
    _rule(r"^time(d )?out|request timed out", Unavailable, _LATER),
    _rule(
        r"alert .*(not found|doesn't exist)|alert tool id is wrong",
        NotFound,
        "`alerts.list()` has the alerts there are.",
    ),
    _rule(
        r"temporarily blocked|too many requests",
        PacingViolation,
        "IBKR boxes the address for 10 to 15 minutes; this client keeps still until then.",
    ),
    _rule(r"waiting for reply", NotReady, "A second later it may be there."),
)

_BY_OPERATION: tuple[tuple[Callable[[str], bool], _Rule], ...] = (
    (
        lambda name: name == "market_data.unsubscribe",
        _rule(r"^unknown$", NotFound, "There was no such subscription: nothing to do."),
    ),
    (
        lambda name: name in _AT_STAKE,
        _rule(r"time[ds]?[ -]?out|no (answer|response)", Unavailable, _LATER),
    ),
    (
        lambda name: name in ORDERS,
        _rule(r".", OrderRejected, "The order does not exist; put right what the gateway says and place it anew."),
    ),
)
"""Words that mean something for some operations only; looked at last."""

_BY_STATUS: dict[int, tuple[type[ApiError], str]] = {
    400: (InvalidRequest, ""),
    401: (NotAuthenticated, _LOGIN),
    403: (NotPermitted, "This login may not do that."),
    404: (NotFound, ""),
    410: (OAuthError, "The token belongs to another data centre: ask for a new live session token."),
    415: (InvalidRequest, ""),
    422: (InvalidRequest, ""),
    423: (NotReady, "A second later it may be there."),
    429: (PacingViolation, "IBKR boxes the address for 10 to 15 minutes; this client keeps still until then."),
    502: (Unavailable, _LATER),
    503: (Unavailable, _LATER),
    504: (Unavailable, _LATER),
}
_TELLING = frozenset({401, 403, 404, 410, 423, 503})
"""Statuses of the gateway that mean what they say, where nothing else says more; hosted operations mean all of them."""
_BY_STATUS_HOSTED: dict[int, tuple[type[ApiError], str]] = {
    401: (OAuthError, "The request is not signed, or its token has run out."),
    403: (OAuthError, "The consumer may not do that, or not from this address."),
}

_KEYS = ("error", "text", "failure_list", "warning_message", "fail", "detail", "message", "title")
"""Where the words of a refusal are, the surest first (Q062)."""
_WRAPPINGS = 8
"""In how many objects, lists and texts they are looked for; three were seen."""


class Known:
    """What the client knows when a reply comes."""

    __slots__ = ("accounts", "copes", "now")

    def __init__(
        self, copes: Callable[[str], bool], now: Callable[[], dt.datetime], accounts: Collection[str] | None = None
    ) -> None:
        self.copes = copes
        """Whether the cure for a quirk is on."""
        self.now = now
        """The time of day, for a `Retry-After` that is a date."""
        self.accounts = accounts
        """The accounts of this login; None while nobody has asked."""


def result(call: Call[T], response: httpx.Response, known: Known) -> T:
    """The typed result of `call`.

    Raises `ApiError`, some class of it, for a refusal, `EmptyReply` where a body was promised and none came, and
    `UnreadableReply` for a body that does not fit the contract.
    """
    reader: object = call.parse
    if isinstance(reader, Reader):
        read = reader.at_once(response.status_code, response.content)
        if read is not UNREAD:
            return cast("T", read)
    value = _value(call, response)
    if not response.is_success:
        raise refusal(call, response, value, known)
    if known.copes(ERROR_UNDER_SUCCESS) and _plain(call) and _refuses(value):
        raise refusal(call, response, value, known)
    text = isinstance(value, str) and not response.content.lstrip().startswith(b'"')
    if text and not known.copes(TEXT_REPLIES):
        raise _unreadable(call, response, ValueError("not JSON"))
    if text and "unknown service" in value.casefold():
        raise refusal(call, response, value, known)
    try:
        parsed = _parsed(call, response, value)
    except _Empty as error:
        raise _empty(call, response) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, UnexpectedStatus) as error:
        if _refuses(value):
            raise refusal(call, response, value, known) from error
        raise _unreadable(call, response, error) from error
    if isinstance(parsed, str) and text and _is_page(parsed):
        raise _unreadable(call, response, ValueError("a page instead of a word"))
    if known.copes(ERROR_UNDER_SUCCESS) and (type(parsed).__name__ == "GatewayError" or _adds_error(parsed)):
        raise refusal(call, response, value, known)
    return parsed


def refusal(call: Call[Any], response: httpx.Response, value: Any, known: Known) -> ApiError | OutcomeUnknown:
    """The error that a refusal is, with the operation, the status, the gateway's words and the next step.

    A server in trouble says nothing of what became of a write: that is `OutcomeUnknown` (Q067). For an order, so are
    words nobody has seen before with such a status, and words of trouble with any: it may work all the same.
    """
    status, name = response.status_code, call.operation.name
    words = _words(value, known)
    kind, then = _verdict(call, response, value, words, known)
    said = words or "no reason given"
    in_trouble = issubclass(kind, Unavailable)
    unheard_of = kind in (ApiError, OrderRejected) and name in _AT_STAKE
    doubtful = status >= 500 and (in_trouble or unheard_of or not words)
    if changes(call) and (doubtful or (in_trouble and name in _AT_STAKE)):
        return outcome_unknown(call, f"status {status}: {said}")
    return kind(
        f"{name}: refused with status {status}: {said}{then and f' — {then}'}",
        operation=name,
        status=status,
        words=words,
        body=response.text,
        retry_after=seconds(response.headers.get("Retry-After"), known.now()),
    )


Verdict = tuple[type[ApiError], str]


def _verdict(call: Call[Any], response: httpx.Response, value: Any, words: str, known: Known) -> Verdict:
    status, operation = response.status_code, call.operation
    if not known.copes(STATUS_NO_TAXONOMY) and not response.is_success:
        return _BY_STATUS.get(status, (ApiError, ""))
    if status == 429:
        return _BY_STATUS[429]
    if known.copes(NOT_FROM_IBKR) and (fault := _fault(response, value)):
        return fault
    if operation.hosted:
        return _BY_STATUS_HOSTED.get(status) or _BY_STATUS.get(status, (ApiError, ""))
    if found := heard(operation.name, words):
        return found
    if status == 401 and not words:
        return _unauthorised(call, known)
    return _BY_STATUS.get(status, (ApiError, "")) if status in _TELLING else (ApiError, "")


def _fault(response: httpx.Response, value: Any) -> Verdict | None:
    """What is told by the form of a reply: the gateway, or the edge before IBKR, spoke and not IBKR (E17-E20)."""
    status = response.status_code
    text = value.strip() if isinstance(value, str) else ""
    if response.is_redirect:
        where = response.headers.get("Location", "")
        hint = "Nobody has logged in" if "/sso/" in where.lower() else "Is `/v1/api` missing from the base URL"
        return WrongBaseUrl, f"A redirect, which is not followed. {hint}, or is this another server?"
    if "AirTunes" in response.headers.get("Server", ""):
        return WrongBaseUrl, "AirPlay of this Mac listens on that port: give the gateway another `listenPort` (Q015)."
    if "unknown service" in text.casefold():
        return WrongBaseUrl, "The base URL ends in `/v1/api`."
    if status == 404 and text == "Access Denied":
        return AddressRefused, "The gateway's IP filter: allow this address under `ips` in its conf.yaml; ::1 never is."
    if status == 500 and text == "Internal Server Error":
        return (
            GatewayFault,
            "The gateway itself failed, not IBKR: look at `ips` and `proxyRemoteHost` in its conf.yaml.",
        )
    if not _is_page(text):
        return None
    if status == 404 and "access denied" not in text.casefold():
        return RouteNotFound, "There is no such path: an operation IBKR has removed, or a wrong base URL."
    if status in (401, 410):
        return OAuthError, "An unsigned or wrongly signed request, or nobody is logged in."
    if status in (403, 404, 411) or status >= 500:
        return EdgeRefused, "The network in front of IBKR refused: a blocked address, or a request it does not like."
    return None


def _unauthorised(call: Call[Any], known: Known) -> Verdict:
    """An empty 401 is a wrong account as often as no login (Q065)."""
    account = account_of(call)
    if account is None or not known.copes(UNKNOWN_ACCOUNT_401):
        return _BY_STATUS[401]
    if known.accounts is not None and account not in known.accounts:
        return InvalidAccount, f"{account} is no account of this login; `portfolio.accounts()` has them."
    return NotAuthenticated, f"Nobody has logged in, or this login has no account {account}."


def _words(value: Any, known: Known) -> str:
    """What the gateway says went wrong: from the first key that has a text, or a short text body as it is."""
    if isinstance(value, str):
        return value.strip()[:200]
    if not is_object(value):
        return ""
    if not known.copes(ERROR_IN_DISGUISE):
        return str(value.get("error") or value.get("detail") or "")
    for key in _KEYS:
        if words := _unwrapped(value.get(key)):
            return words
    status: Any = value.get("status")
    return status if status == "waiting for reply" else ""


def _unwrapped(words: Any, levels: int = _WRAPPINGS) -> str:
    """Text, out of an object (E04), out of a list, or out of JSON within a text (E03, Q061)."""
    if not levels:
        return ""
    if isinstance(words, str):
        text = words.strip()
        if not text.startswith("{"):
            return text
        try:
            inner = body.read(text.encode())
        except ValueError:
            return text
        return _unwrapped(inner, levels - 1) or text
    if is_object(words):
        found = (_unwrapped(words.get(key), levels - 1) for key in ("reason", *_KEYS))
        return next(filter(None, found), "")
    if is_array(words):
        return "; ".join(filter(None, (_unwrapped(each, levels - 1) for each in words)))
    return ""


def heard(operation: str, words: str) -> Verdict | None:
    """Which error the gateway's words are, and the next step; None for words nobody knows."""
    for rule in _RULES:
        if rule.says(words):
            return rule.error, rule.next
    for applies, rule in _BY_OPERATION:
        if applies(operation) and rule.says(words):
            return rule.error, rule.next
    return None


def _plain(call: Call[Any]) -> bool:
    """Whether `error` in a success reply is always a refusal; hosted operations declare it, and mean a detail."""
    return call.operation.name not in ORDERS and not call.operation.hosted


def _refuses(value: Any) -> bool:
    """Whether a body with a success status is a refusal: `error` says something, or `success` is false (Q059, Q060)."""
    if not is_object(value):
        return False
    return bool(value.get("error")) or value.get("success") is False


def _adds_error(parsed: object) -> bool:
    """Whether a reply has an `error` that its model does not declare; beside the id of an order it is a remark."""
    undeclared: dict[str, Any] = getattr(parsed, "additional_properties", {})
    return bool(undeclared.get("error")) and not getattr(parsed, "order_id", None)


def _is_page(text: str) -> bool:
    return re.match(r"\s*<(html|!doctype|h1)", text, re.IGNORECASE) is not None


class _Empty(Exception):
    """A parser asked for the body of a reply that has none."""


class _Decoded:
    """A reply as the generated parsers see one; its body has been read already, by what is in it."""

    __slots__ = ("_response", "_value", "content", "status_code")

    def __init__(self, response: httpx.Response, value: Any) -> None:
        self.status_code = response.status_code
        self.content = response.content
        self._response = response
        self._value = value

    @property
    def text(self) -> str:
        """The body as text: decoded when somebody asks, which takes as long as reading it as JSON."""
        return self._response.text

    @property
    def headers(self) -> httpx.Headers:
        """Those of the reply."""
        return self._response.headers

    def json(self) -> Any:
        """The body; text stands for itself."""
        if self._value is None and not self.content.strip():
            raise _Empty
        return self._value


def _parsed(call: Call[T], response: httpx.Response, value: Any) -> T:
    """What the parser of `call` makes of a body; of one with numbers too long for the quick reader, exactly."""
    try:
        return doubtful(call.parse, cast("httpx.Response", _Decoded(response, value)))
    except DigitsMissing:
        return call.parse(cast("httpx.Response", _Decoded(response, body.read(response.content, exactly=True))))


def _value(call: Call[Any], response: httpx.Response) -> Any:
    try:
        return body.read(response.content)
    except ValueError as error:
        if response.is_success:
            raise _unreadable(call, response, error) from error
        return response.text


def _empty(call: Call[Any], response: httpx.Response) -> EmptyReply:
    return EmptyReply(
        f"{call.operation.name}: the reply (status {response.status_code}) is empty where the contract promises a body",
        operation=call.operation.name,
        status=response.status_code,
        body="",
    )


def _unreadable(call: Call[Any], response: httpx.Response, error: Exception) -> UnreadableReply:
    media = str(response.headers.get("Content-Type", "")).partition(";")[0].strip() or "no media type"
    return UnreadableReply(
        f"{call.operation.name}: the reply (status {response.status_code}, {media}) does not fit the contract: "
        f"{type(error).__name__}: {error}",
        operation=call.operation.name,
        status=response.status_code,
        body=response.text,
    )
