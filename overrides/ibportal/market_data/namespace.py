"""The `market_data` namespace of both clients."""

from ibportal.market_data.history import history
from ibportal.market_data.lines import release
from ibportal.market_data.regulatory import regulatory_quote
from ibportal.market_data.snapshot import snapshot
from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal_generated.namespaces.market_data import AsyncMarketDataNamespace, MarketDataNamespace


class MarketData(Driven, MarketDataNamespace):
    """Quotes and bars, and the lines that quotes take."""

    snapshot = Method(snapshot)
    history = Method(history)
    release = Method(release)
    regulatory_quote = Method(regulatory_quote)


class AsyncMarketData(DrivenAsync, AsyncMarketDataNamespace):
    """Quotes and bars, and the lines that quotes take. Every method is awaited."""

    snapshot = AsyncMethod(snapshot)
    history = AsyncMethod(history)
    release = AsyncMethod(release)
    regulatory_quote = AsyncMethod(regulatory_quote)
