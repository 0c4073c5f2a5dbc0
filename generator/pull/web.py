"""The web as the origin of a source: what IBKR serves, asked for politely and followed with suspicion.

Conditional requests, one at a time; a busy server is given time. A redirect is followed only as far as it is the same
page, and every answer is bounded in bytes and in seconds.
"""

import time
from collections.abc import Callable
from dataclasses import replace

import httpx

from generator.adapters import Adapter
from generator.facts import NotThisDocument
from generator.pull.address import document_name, pages, same_page
from generator.pull.cache import Cache
from generator.pull.document import Document
from generator.pull.form import checked_text
from generator.pull.refusal import Refused
from generator.sources import Source

USER_AGENT = "ibportal-pull (typed client of the IBKR Web API; run by hand)"
TIMEOUT = httpx.Timeout(30.0)
DEADLINE = 120.0
"""Seconds for one answer, however steadily it trickles: the timeouts of httpx are per read."""
LIMIT = 32 * 1024 * 1024
"""Bytes, decoded. The largest document seen has 0.9 MB."""
HOPS = 5
BACK_OFF = (1.0, 2.0, 4.0, 8.0)
"""Seconds before each retry of a 429 or 5xx, unless `Retry-After` asks for more."""
LONGEST_WAIT = 60.0
"""Seconds. A server that asks for a longer wait is left alone."""
PAUSE = 0.3
"""Seconds between two pages of one source."""

Sleep = Callable[[float], object]


class Web:
    """What IBKR serves, asked for one document after the other."""

    def __init__(self, client: httpx.Client, sleep: Sleep) -> None:
        self._client = client
        self._sleep = sleep

    def documents(self, source: Source, reader: Adapter, cache: Cache) -> list[Document]:
        """What stands at the URL of `source`; where that is an index, also every page of this site that it links."""
        first = self._get(source.url, cache)
        if reader.links is None:
            return [first]
        try:
            links = reader.links(checked_text(first, "markdown"))
        except NotThisDocument as error:
            raise Refused(source.url, "an index of pages", str(error)) from None
        linked = dict.fromkeys(pages(source.url, links))
        if not linked:
            raise Refused(source.url, "an index of pages", f"one whose {len(links)} links lead to other sites")
        documents = [replace(first, is_index=True)]
        for page in linked:
            self._sleep(PAUSE)
            documents.append(self._get(page, cache))
        return sorted(documents, key=lambda document: document.name)

    def _get(self, url: str, cache: Cache) -> Document:
        """The document at `url`; the cached one when the server says it has not changed."""
        held = cache.held(url)
        headers = {"User-Agent": USER_AGENT}
        if held and held.etag:
            headers["If-None-Match"] = held.etag
        if held and held.last_modified:
            headers["If-Modified-Since"] = held.last_modified
        response, body = self._patiently(url, headers)
        if not same_page(httpx.URL(url), response.url):
            raise Refused(url, "that page", f"a redirect to another: {response.url}")
        if response.status_code == 304 and held:
            return held
        if response.status_code != 200:
            raise Refused(url, "status 200", f"{response.status_code} {response.reason_phrase}".rstrip())
        return Document(
            name=document_name(url),
            body=body,
            url=url,
            etag=response.headers.get("etag", ""),
            last_modified=response.headers.get("last-modified", ""),
        )

    def _patiently(self, url: str, headers: dict[str, str]) -> tuple[httpx.Response, bytes]:
        """The answer to a GET, asked again while the server is busy: `len(BACK_OFF)` times at most."""
        for pause in BACK_OFF:
            response, body = self._follow(url, headers)
            if response.status_code != 429 and response.status_code < 500:
                return response, body
            asked = response.headers.get("retry-after", "")
            wait = max(pause, float(asked)) if asked.isdecimal() else pause
            if wait > LONGEST_WAIT:
                raise Refused(url, "status 200", f"{response.status_code} and the request to wait {asked} s")
            self._sleep(wait)
        return self._follow(url, headers)

    def _follow(self, url: str, headers: dict[str, str]) -> tuple[httpx.Response, bytes]:
        """The answer to a GET at the end of its redirects."""
        target = httpx.URL(url)
        try:
            for _ in range(HOPS):
                response, body = self._once(target, headers)
                if not response.has_redirect_location:
                    return response, body
                following = target.join(response.headers["location"])
                if target.scheme == "https" and following.scheme != "https":
                    raise Refused(url, "HTTPS throughout", f"a redirect to {following}")
                target = following
        except httpx.TimeoutException as error:
            raise Refused(url, "an answer", f"none in time ({type(error).__name__})") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Refused(url, "an answer", f"none ({type(error).__name__}: {error})") from None
        raise Refused(url, "that page", f"{HOPS} redirects in a row, the last to {target}")

    def _once(self, url: httpx.URL, headers: dict[str, str]) -> tuple[httpx.Response, bytes]:
        """One request and its answer; only the body of a 200 is read."""
        started = time.monotonic()
        body = bytearray()
        with self._client.stream("GET", url, headers=headers, follow_redirects=False) as response:
            if response.status_code != 200:
                return response, b""
            try:
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > LIMIT:
                        raise Refused(str(url), f"at most {LIMIT} bytes", "more")
                    if time.monotonic() - started > DEADLINE:
                        raise Refused(str(url), f"the whole document within {DEADLINE:g} s", f"{len(body)} bytes")
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.DecodingError) as error:
                raise Refused(str(url), "the whole document", f"a truncated or broken body ({error})") from None
        return response, bytes(body)
