"""A client library for accessing Interactive Brokers Client Portal API"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
