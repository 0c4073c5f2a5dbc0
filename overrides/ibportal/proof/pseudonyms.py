"""Names for what nobody else is to know: the same account is the same invented account wherever it is mentioned.

What is replaced: account ids, names and aliases of people and accounts, usernames, user ids, session ids and tokens,
hardware and network addresses, e-mail addresses, devices. What stays: prices, amounts, instruments, order ids, and the
names that users give to orders, watchlists, groups and models. A pseudonym has the form of what it stands for, so that
it fits the contract as well, and a paper account stays one.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from ibportal.log import ACCOUNT
from ibportal.node import is_array, is_object

_HARDWARE = r"(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}"
_PATTERNS = re.compile(
    rf"(?P<account>(?:(?<![^\W_])|(?<=%[0-9A-Fa-f]{{2}})){ACCOUNT}(?![^\W_]))"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    rf"|(?P<hardware>\b{_HARDWARE}\b)"
    r"|(?P<token>\b[0-9a-fA-F]{32,}\b)"
    r"|(?P<address>(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]))"
)
"""What is known by its form, wherever it stands."""
_PAIRS = re.compile(r'"(\w+)"\s*:\s*(?:"([^"\\]+)"?|(\d+))')
"""A key and its value in what was to be JSON."""
_LOOPBACK = "127.0.0.1"
_SHORTEST = 4
"""Words shorter than this are replaced under their own key only: anywhere else they would be part of others."""

_WORDS = {
    "account": """
        accountid acctid acct account accounts accountcode acctcode acctids accountids acctlist accountlist mainacct
        masteraccount selectedaccount option_acct order_clearing_account account_id accountvan default_acct
        customeraccount cantradeacctids matchedaccounts relatedrequestaccount
    """,
    "name": """
        accounttitle displayname accountalias alias aliases account_allocation_name firstname lastname entityname
        devicename uiname nm ui signatures
    """,
    "user": "user_name paper_user_name username credential extoperator submitter",
    "number": "user_id userid",
    "token": """
        session sessionid token sft unique_login_id hardware_info mac machineid deviceid oauth_token access_token
        oauth_token_secret live_session_token live_session_token_signature client_assertion diffie_hellman_response
        challenge response password
    """,
    "email": "email alert_email",
    "address": "ip",
}
_KEYS = {key: what for what, keys in _WORDS.items() for key in keys.split()}
"""What stands under which key, in any case. An account has digits in it: `All` is none."""


def secrets(value: Any) -> list[str]:
    """What in a JSON value nobody else is to know."""
    made = Pseudonyms()
    made.value(value)
    return made.words()


class Pseudonyms:
    """What was replaced by what, for one recording."""

    def __init__(self) -> None:
        self._made: dict[str, str] = {}
        self._accounts: set[str] = set()
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}
        self._learnt: re.Pattern[str] | None = None

    def words(self) -> list[str]:
        """Everything that is replaced."""
        return list(self._made)

    def value(self, value: Any) -> Any:
        """A JSON value with pseudonyms in it; numbers stay as they are, but for those that name a user."""
        for key, secret in _found(value, ""):
            self._learn(_KEYS[key], secret)
        return self._replaced(value, "")

    def broken(self, body: str) -> str:
        """A body that is no JSON, with pseudonyms in it; it may have been meant to be."""
        for key, word, number in _PAIRS.findall(body):
            for known, secret in _found(word or int(number), key.lower()):
                self._learn(_KEYS[known], secret)
        return self.text(body)

    def text(self, text: str) -> str:
        """Text with pseudonyms in it."""
        if text in self._taken:
            return text
        if self._learnt:
            text = self._learnt.sub(lambda word: self._made[word[0]], text)
        return _PATTERNS.sub(lambda word: self._named(word.lastgroup or "account", word[0]), text)

    def _key(self, name: str) -> str:
        """A key, in which only ids are replaced: somebody's alias may be the name of a field."""
        if name in self._accounts:
            return self._made[name]
        return _PATTERNS.sub(lambda word: self._named(word.lastgroup or "account", word[0]), name)

    def _learn(self, what: str, secret: Any) -> None:
        word = str(secret)
        if word in self._made or word in self._taken or not word.strip():
            return
        self._named(what, word)
        long = sorted((word for word in self._made if len(word) >= _SHORTEST), key=len, reverse=True)
        if long:
            self._learnt = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, long))})(?![^\W_])")

    def _named(self, what: str, word: str) -> str:
        """The pseudonym of a word, made when it is first met."""
        if word in self._taken or word == _LOOPBACK:
            return word
        if word not in self._made:
            pattern = _PATTERNS.fullmatch(word)
            what = (pattern and pattern.lastgroup) or what
            number = self._counts[what] = self._counts.get(what, 0) + 1
            self._made[word] = _FORMS[what](word, number)
            if what == "account":
                self._accounts.add(word)
            self._taken.add(self._made[word])
        return self._made[word]

    def _replaced(self, node: Any, key: str) -> Any:
        if is_object(node):
            return {self._key(name): self._replaced(inner, _below(key, name)) for name, inner in node.items()}
        if is_array(node):
            return [self._replaced(item, key) for item in node]
        if isinstance(node, str):
            return self._made[node] if node in self._made and key in _KEYS else self.text(node)
        if isinstance(node, int) and not isinstance(node, bool):
            return self._number(node, key)
        return node

    def _number(self, node: int, key: str) -> int:
        """A number, which is replaced where it names a user: under its own key, and anywhere else if it is long."""
        made = self._made.get(str(node), "")
        return int(made) if made.isdecimal() and (key in _KEYS or len(made) >= _SHORTEST) else node


def _found(node: Any, key: str) -> Iterator[tuple[str, Any]]:
    """Secrets under their keys: in values, in lists of them, and in the values of `aliases`."""
    if is_object(node):
        for name, inner in node.items():
            yield from _found(inner, _below(key, name))
    elif is_array(node):
        for item in node:
            yield from _found(item, key)
    elif isinstance(node, str) and _KEYS.get(key) == "account":
        yield from ((key, each.strip()) for each in node.split(",") if any(letter.isdigit() for letter in each))
    elif key in _KEYS and (isinstance(node, str) or (isinstance(node, int) and _KEYS[key] == "number")):
        yield key, node


def _below(key: str, name: str) -> str:
    """The key that values under `name` go by: those of `aliases` are aliases, by account."""
    return key if key == "aliases" else name.lower()


def _account(word: str, number: int) -> str:
    kind = word.rstrip("0123456789")
    return f"{kind}{number:0{len(word) - len(kind)}}" if re.fullmatch(ACCOUNT, word) else f"account{number}"


def _token(word: str, number: int) -> str:
    return f"{number:0{len(word)}x}" if re.fullmatch(r"[0-9a-fA-F]{8,}", word) else f"token{number}"


_FORMS: dict[str, Callable[[str, int], str]] = {
    "account": _account,
    "name": lambda _, number: f"Name {number}",
    "user": lambda _, number: f"user{number}",
    "number": lambda word, number: str(10 ** (len(word) - 1) + number) if word.isdecimal() else f"user{number}",
    "email": lambda _, number: f"person{number}@example.com",
    "hardware": lambda _, number: f"00:00:5E:00:53:{number % 256:02X}",
    "token": _token,
    "address": lambda _, number: f"198.51.100.{number % 256}",
}
"""How a pseudonym is made; addresses are those set aside for documentation (RFC 5737, RFC 7042)."""
