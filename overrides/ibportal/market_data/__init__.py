"""Quotes and bars: snapshots with names and values, histories of any length, market data lines."""

from ibportal.market_data.availability import Availability, Timeline
from ibportal.market_data.bars import Bar, Bars
from ibportal.market_data.fields import AnyField, Field, FieldName
from ibportal.market_data.history import Progress
from ibportal.market_data.periods import BarSize
from ibportal.market_data.quote import Quote, Quotes

__all__ = [
    "AnyField",
    "Availability",
    "Bar",
    "BarSize",
    "Bars",
    "Field",
    "FieldName",
    "Progress",
    "Quote",
    "Quotes",
    "Timeline",
]
