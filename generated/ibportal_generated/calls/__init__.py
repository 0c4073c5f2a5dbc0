"""Calls: one function an operation, which builds its request."""
