"""The table of fields: names, numbers and formats, and that code, data and contract agree."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from ibportal import contract
from ibportal.market_data import Quote, fields
from ibportal.quirks.late_fields import LateFields

TABLE: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[2] / "spec" / "fields.json").read_text(encoding="utf-8")
)
NAMES: dict[str, type] = {
    "AmountName": fields.Amount,
    "TextName": fields.Text,
    "FlagName": fields.Flag,
    "DayName": fields.Day,
    "ConidName": fields.Conid,
    "CodeName": fields.Code,
}


def test_there_are_118_fields() -> None:
    assert len(TABLE["fields"]) == len(fields.TAGS) == 118


def test_the_module_and_the_table_say_the_same() -> None:
    said = {
        row["tag"]: (row["name"], row["group"], row["format"], tuple(row.get("aliases", ())), row.get("late", False))
        for row in TABLE["fields"]
    }
    coded = {
        field.tag: (field.name, field.group, field.format, field.aliases, field.late) for field in fields.TAGS.values()
    }
    assert coded == said


def test_every_format_is_explained() -> None:
    assert {row["format"] for row in TABLE["fields"]} == TABLE["formats"].keys()


@pytest.mark.parametrize("kind", NAMES)
def test_type_checkers_know_the_names(kind: str) -> None:
    names = set(get_args(getattr(fields, kind)))
    assert names == {name for name, field in fields.FIELDS.items() if isinstance(field, NAMES[kind])}


def test_every_name_belongs_to_one_type() -> None:
    assert sum(len(get_args(getattr(fields, kind))) for kind in NAMES) == len(fields.FIELDS)


def test_the_contract_declares_every_field() -> None:
    """That it declares no other is for tests/quality/test_tables.py: of a new one nobody has written the name."""
    properties = contract.load()["components"]["schemas"]["iserverSnapshot"]["items"]
    schemas = contract.load()["components"]["schemas"]
    while "$ref" in properties:
        properties = schemas[properties["$ref"].rpartition("/")[2]]
    metadata = {row["key"] for row in TABLE["metadata"]}
    assert set(properties["properties"]) >= fields.TAGS.keys() - metadata


def test_what_is_late_is_waited_for_longer() -> None:
    assert {tag for tag, field in fields.TAGS.items() if field.late} == LateFields.TAGS


@pytest.mark.parametrize(
    ("asked", "tag"),
    [("last", "31"), ("last_price", "31"), (Quote.last, "31"), (31, "31"), ("31", "31"), (7999, "7999")],
)
def test_a_field_goes_by_name_constant_and_number(asked: Any, tag: str) -> None:
    assert fields.tag_of(asked) == tag


def test_a_wrong_name_is_answered_with_what_may_be_meant() -> None:
    with pytest.raises(ValueError, match="no field called 'lsat'; did you mean last"):
        fields.tag_of("lsat")


def test_a_name_like_no_other_is_answered_with_where_they_stand() -> None:
    with pytest.raises(ValueError, match="FIELDS has them all"):
        fields.tag_of("xxxxxxxxxx")
