"""Addresses: which page a URL stands for, which links of an index belong to its site, and what a page is called."""

import re
from collections.abc import Iterator, Sequence

import httpx


def same_page(promised: httpx.URL, final: httpx.URL) -> bool:
    """Whether a redirect changed no more than the scheme, a `www.` or the slash at the end."""

    def page(url: httpx.URL) -> tuple[str, str, bytes]:
        return url.host.removeprefix("www."), url.path.rstrip("/"), url.query

    return page(promised) == page(final)


def pages(index: str, links: Sequence[str]) -> Iterator[str]:
    """The links that lead below the folder of the index, on its own host and without fragment.

    The index of IBKR's site was seen to name another of its hosts, which serves the same paths.
    """
    base = httpx.URL(index)
    folder = base.path.rsplit("/", 1)[0] + "/"
    for link in links:
        url = base.join(link)
        if url.path.startswith(folder):
            yield str(base.copy_with(raw_path=url.raw_path))


def document_name(url: str) -> str:
    """The path and query of `url` as a relative path that stays inside any folder."""
    parts = [re.sub(r"[^\w.-]", "_", part).lstrip(".") for part in httpx.URL(url).raw_path.decode().split("/")]
    return "/".join(part for part in parts if part) or "document"
