"""Hand-written tables that name operations: of the committed contract, and each by what the table says of it.

These judge what is committed and no client that a release is tried out with: there an operation may still have the name
that was drafted for it, and no row of its own.
"""

from collections.abc import Mapping

import pytest

from generator.layout import Layout
from generator.node import operations, read
from ibportal import facts
from ibportal.writes import READ_BY_POST, WRITE_BY_GET, WRITE_BY_PARAMETER


@pytest.fixture(scope="module")
def methods() -> dict[str, str]:
    """The name of every operation → its HTTP method."""
    contract = read(Layout().contract)
    return {operation["operationId"]: method.upper() for method, _, operation in operations(contract)}


@pytest.mark.parametrize(
    ("table", "method"),
    [(READ_BY_POST, "POST"), (WRITE_BY_GET, "GET"), (WRITE_BY_PARAMETER, "GET")],
    ids=["reads by POST", "writes by GET", "writes by a parameter"],
)
def test_every_row_is_of_an_operation_with_that_method_and_has_its_reason(
    methods: dict[str, str], table: Mapping[str, str], method: str
) -> None:
    assert {name: methods.get(name) for name in table} == dict.fromkeys(table, method)
    assert all(table.values())


def test_every_field_of_a_quote_has_its_row() -> None:
    rows = facts.load("fields.json")
    quote = read(Layout().contract)["components"]["schemas"]["iserverSnapshot"]["items"]
    metadata = {row["key"] for row in rows["metadata"]}
    assert set(quote["properties"]) - metadata == {row["tag"] for row in rows["fields"]} - metadata
