"""The adapters for documentation pages: on pages written for these tests, and on the real one where there is a copy."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.adapters.pages import campus, sample, site, words
from generator.facts import NotThisDocument
from generator.node import Node

PAGES = Path(__file__).with_name("pages")
PUBLISHED = Path(__file__).resolve().parents[2].parent / "shared" / "published"
JSON = "application/json"


def text(name: str) -> str:
    return (PAGES / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def facts() -> Node:
    return campus.facts({"cpapi-v1.md": text("campus.md")})


def reply(facts: Node, method: str, path: str, status: str = "200") -> Node:
    content: Node = facts["paths"][path][method]["responses"][status]["content"][JSON]
    return content


class TestCampus:
    def test_html_and_markdown_copies_of_a_page_give_the_same_facts(self, facts: Node) -> None:
        assert campus.facts({"cpapi-v1.html": text("campus.html")}) == facts

    def test_every_endpoint_section_becomes_an_operation(self, facts: Node) -> None:
        assert [(path, *item) for path, item in facts["paths"].items()] == [
            ("/tickle", "post"),
            ("/portfolio/{accountId}/positions/{pageId}", "get"),
            ("/portfolio/{accountId}/ledger", "get"),
            ("/iserver/desk/{deskId}/lamps", "post"),
            ("/iserver/secdef/bond-filters", "get"),
            ("/trsrv/stocks", "get"),
        ]

    def test_parameters_are_spelt_as_in_the_path_and_typed_by_the_page_or_its_code(self, facts: Node) -> None:
        operation = facts["paths"]["/portfolio/{accountId}/positions/{pageId}"]["get"]
        assert operation["parameters"] == [
            {"name": "accountId", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "pageId", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "model", "in": "query", "schema": {"type": "string"}},
            {"name": "period", "in": "query", "schema": {"type": "string"}},
            {"name": "force", "in": "query", "schema": {"type": "boolean"}, "required": True},
            {"name": "lamps", "in": "query", "schema": {"type": "integer"}},
            {"name": "waitForSecDef", "in": "query", "schema": {"type": "boolean"}},
        ]

    def test_a_path_parameter_that_nobody_documents_is_there_without_a_type(self, facts: Node) -> None:
        [parameter] = facts["paths"]["/portfolio/{accountId}/ledger"]["get"]["parameters"]
        assert parameter == {"name": "accountId", "in": "path", "required": True, "schema": {}}

    def test_documented_types_stand_against_the_example_which_adds_what_is_undocumented(self, facts: Node) -> None:
        assert reply(facts, "post", "/tickle")["schema"] == {
            "type": "object",
            "properties": {
                "session": {"type": "string"},
                "ssoExpires": {"type": "integer"},
                "hmds": {"type": "object", "properties": {"error": {"type": "string"}}},
                "lastTick": {"type": "number"},
            },
        }

    def test_fields_without_brackets_go_where_the_example_has_them(self, facts: Node) -> None:
        schema = reply(facts, "get", "/portfolio/{accountId}/positions/{pageId}")["schema"]
        edges = {"type": "object", "properties": {"lowerEdge": {"type": "number"}, "increment": {"type": "number"}}}
        assert schema["type"] == "array"
        assert schema["items"]["properties"] == {
            "conid": {"type": "integer"},
            "incrementRules": {"type": "array", "items": edges},
            "displayRules": {"type": "array"},
            "spareRules": {"type": "array"},
            "request_id": {"type": "integer"},
            "research": {"type": "boolean"},
            "isLit": {"type": "boolean"},
        }

    def test_a_placeholder_for_keys_becomes_a_map(self, facts: Node) -> None:
        row = {"cashbalance": {"type": "number"}, "key": {"type": "string"}, "sessionid": {"type": "integer"}}
        assert reply(facts, "get", "/portfolio/{accountId}/ledger")["schema"] == {
            "type": "object",
            "additionalProperties": {"type": "object", "properties": row},
        }

    def test_a_word_that_stands_for_keys_becomes_a_map(self, facts: Node) -> None:
        content = reply(facts, "get", "/trsrv/stocks")
        contract = {"type": "object", "properties": {"name": {"type": "string"}}}
        assert content["schema"] == {"type": "object", "additionalProperties": {"type": "array", "items": contract}}
        assert content["examples"] == {"page": {"value": {"AAPL": [{"name": "Lamp"}]}}}

    def test_brackets_nest_body_fields_and_a_conditional_requirement_is_none(self, facts: Node) -> None:
        content = facts["paths"]["/iserver/desk/{deskId}/lamps"]["post"]["requestBody"]["content"][JSON]
        order = content["schema"]["properties"]["orders"]["items"]
        assert content["schema"]["required"] == ["orders"]
        assert order == {
            "type": "object",
            "properties": {
                "conid": {"type": "integer"},
                "side": {"type": "string"},
                "legs": {"type": "array", "items": {"type": "object", "properties": {"ratio": {"type": "number"}}}},
                "outsideRTH": {"type": "boolean"},
                "parentId": {},
            },
            "required": ["side"],
        }
        sent = {"conid": 265598, "side": "BUY", "outsideRTH": True, "parentId": None}
        assert content["examples"] == {"page": {"value": {"orders": [sent]}}}

    def test_an_alternate_reply_is_another_success_and_refusals_have_their_own_status(self, facts: Node) -> None:
        path = "/iserver/desk/{deskId}/lamps"
        shapes = [list(shape["items"]["properties"]) for shape in reply(facts, "post", path)["schema"]["anyOf"]]
        assert shapes == [["order_id"], ["id", "message"]]
        assert list(reply(facts, "post", path)["examples"]) == ["page", "page-2"]
        assert reply(facts, "post", path, "default")["examples"]["page"]["value"] == {"error": "no oil"}
        assert reply(facts, "post", path, "429")["examples"]["page"]["value"] == {"error": "description"}

    def test_fields_after_the_code_of_a_request_are_the_reply(self, facts: Node) -> None:
        path = "/iserver/secdef/bond-filters"
        assert [parameter["name"] for parameter in facts["paths"][path]["get"]["parameters"]] == ["symbol"]
        assert list(reply(facts, "get", path)["schema"]["properties"]) == ["bondFilters", "columnId"]

    def test_an_example_that_could_be_read_in_several_ways_is_left_out_and_counted(self, facts: Node) -> None:
        assert "examples" not in reply(facts, "get", "/iserver/secdef/bond-filters")
        assert [left_out.where for left_out in campus.read(text("campus.md")).unread] == ["Filters of a lamp"]

    def test_a_section_that_shows_a_request_and_is_no_operation_is_listed_with_the_reason(self) -> None:
        [left_out] = campus.read(text("campus.md")).skipped
        assert (left_out.where, left_out.reason) == (
            "A walk through the desk",
            "shows a request, but no line names method and path",
        )

    def test_no_words_about_the_fields_are_left(self, facts: Node) -> None:
        said = json.dumps(facts)
        for words_of_the_page in ("lantern", "Which leaf", "swings", "remark", "ghost"):
            assert words_of_the_page not in said

    def test_two_sections_about_one_operation_complete_each_other(self) -> None:
        more = "\n### Again\n\nPOST /tickle\n\n#### Response Object\n\n**userId:** int.\n\n**session:** int.\n"
        reading = campus.read(text("campus.md") + more)
        properties = reply(reading.facts, "post", "/tickle")["schema"]["properties"]
        assert (reading.described, reading.operations) == (7, 6)
        assert properties["userId"] == {"type": "integer"}
        assert properties["session"] == {"type": "string"}

    @pytest.mark.parametrize(
        "other",
        [
            "# Page Not Found\n\nNothing here.\n",
            "<html><body><h1>Introduction</h1><p>GET /tickle</p></body></html>",
            "",
        ],
        ids=["not found", "redirected", "empty"],
    )
    def test_another_page_is_refused_with_what_was_found_instead(self, other: str) -> None:
        with pytest.raises(
            NotThisDocument, match=r"endpoints where cpapi-v1 describes about a hundred; it begins with"
        ):
            campus.facts({"page": other})


class TestSamples:
    @pytest.mark.parametrize(
        ("printed", "meant"),
        [
            ('{"a": 1,}', {"a": 1}),
            ('{"a": [1, 2,], "b": {},}', {"a": [1, 2], "b": {}}),
            ('{"a": True, "b": None, "c": False}', {"a": True, "b": None, "c": False}),
            ('{"a": 1, # why\n "b": 2} // end', {"a": 1, "b": 2}),
            ("[1, ..., 9]", [1, 9]),
            ('[{"a": 1}, {...}]', [{"a": 1}]),
            ('{"a": {"b": 1},\n{...},\n"c": 2}', {"a": {"b": 1}, "c": 2}),
            ("{'error': 'description'}", {"error": "description"}),
            ("{“model”: “”}", {"model": ""}),
            ('{"a": 1\n"b": 2}', {"a": 1, "b": 2}),
            ('{"a": [{"b": 1}, }', {"a": [{"b": 1}]}),
            (
                '{"url": "https://lamp", "text": "{{...}} # no remark"}',
                {"url": "https://lamp", "text": "{{...}} # no remark"},
            ),
        ],
    )
    def test_what_can_only_mean_one_thing_is_mended(self, printed: str, meant: Any) -> None:
        assert sample.read(printed) == meant

    @pytest.mark.parametrize(
        "printed",
        ['{"a": {{ conid }}}', '{"a": Bid_Size}', '{"a": "open}', "{} {}", "Success", '{"a": ...}', "", '{"a"}'],
    )
    def test_what_could_mean_several_things_is_not_guessed(self, printed: str) -> None:
        with pytest.raises(ValueError, match=r"not JSON|placeholder|Expecting|Extra data"):
            sample.read(printed)

    def test_bodies_are_found_in_python_and_curl(self) -> None:
        python = 'json_content = {"a": {"b": 1}}\nrequests.post(url=url, json=json_content)'
        curl = 'curl --url {{baseUrl}}/x --data \'{"a": "}"}\''
        assert [*sample.bodies(python), *sample.bodies(curl)] == ['{"a": {"b": 1}}', '{"a": "}"}']

    def test_several_examples_of_one_thing_give_one_schema(self) -> None:
        shown = sample.infer([{"a": 1, "b": None}, {"a": 1.5, "b": "x"}, {"c": []}])
        members = {"a": {"type": "number"}, "b": {"type": "string"}, "c": {"type": "array"}}
        assert shown == {"type": "array", "items": {"type": "object", "properties": members}}


@pytest.mark.parametrize(
    ("written", "schema", "required"),
    [
        ("String. Required", {"type": "string"}, True),
        ("int. Required*", {"type": "integer"}, False),
        ("Number. Required for stops", {"type": "number"}, False),
        ("String.Required if late", {"type": "string"}, False),
        ("Array of Objets.", {"type": "array", "items": {"type": "object"}}, False),
        ("List of Arrays . Required", {"type": "array"}, True),
        ("List Array of objects.", {"type": "array", "items": {"type": "object"}}, False),
        ("JSON Object.", {"type": "object"}, False),
        ("Integers of old", None, False),
        ("Returns the lamp.", None, False),
    ],
)
def test_type_words_are_read_from_a_table(written: str, schema: Node | None, *, required: bool) -> None:
    found, rest = words.read(written)
    assert (found, words.required(rest)) == (schema, required)


class TestSite:
    def documents(self, *names: str) -> dict[str, str]:
        return {f"https://lantern.example/docs/{name}": text(name) for name in names}

    def test_the_index_gives_the_endpoint_pages_once_each(self) -> None:
        base = "https://lantern.example/docs/web-api"
        assert site.links(text("llms.txt")) == [
            f"{base}/v1/endpoints/orders/place-order.md",
            f"{base}/api-reference/trading/trading-orders/cancel-open-order.md",
        ]

    def test_an_index_without_endpoint_pages_is_refused(self) -> None:
        with pytest.raises(NotThisDocument, match="links to none"):
            site.links("# Page Not Found")

    def test_a_generated_page_gives_parameters_bodies_and_named_types(self) -> None:
        facts = site.facts(self.documents("llms.txt", "cancel-open-order.md"))
        operation = facts["paths"]["/iserver/account/{accountId}/order/{orderId}"]["delete"]
        assert operation["x-page"] == "trading/trading-orders/cancel-open-order"
        assert operation["parameters"] == [
            {"name": "orderId", "in": "path", "required": True, "schema": {}},
            {"name": "accountId", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "force", "in": "query", "schema": {"type": "boolean", "default": False}},
            {"name": "kind", "in": "query", "schema": {"type": ["string", "null"], "enum": ["OIL", "GAS", None]}},
        ]
        note = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
        body = operation["requestBody"]["content"][JSON]
        assert body["schema"]["properties"] == {"reason": {"type": "string"}, "notes": {"type": "array", "items": note}}
        assert body["examples"] == {"still-lit": {"value": {"reason": "dawn"}}}
        lamp = {"$ref": "#/components/schemas/Lamp"}
        refusal = operation["responses"]["401"]["content"][JSON]["schema"]
        assert refusal["properties"]["lamps"] == {"type": "array", "items": lamp}
        assert refusal["properties"]["byDesk"] == {"type": "object", "additionalProperties": lamp}
        assert refusal["required"] == ["byDesk"]
        assert facts["components"]["schemas"]["Lamp"]["properties"] == {
            "lit": {"type": "boolean"},
            "since": {"type": ["string", "null"], "format": "date-time"},
            "next": {"anyOf": [lamp, {"type": "null"}]},
        }

    def test_a_type_that_the_page_explains_nowhere_stays_empty(self) -> None:
        facts = site.facts(self.documents("cancel-open-order.md"))
        success = facts["paths"]["/iserver/account/{accountId}/order/{orderId}"]["delete"]["responses"]["200"]
        name = "Trading_Orders_cancelOpenOrder_Response_200"
        assert success["content"][JSON]["schema"] == {"$ref": f"#/components/schemas/{name}"}
        assert list(success["content"][JSON]["examples"]) == ["gone", "still-lit"]
        assert facts["components"]["schemas"][name] == {}

    def test_a_page_with_its_openapi_document_gives_what_the_document_says(self) -> None:
        facts = site.facts(self.documents("get-lamp.md"))
        operation = facts["paths"]["/lamps/{lampId}"]["get"]
        assert operation["x-page"] == "trading/trading-lamps/get-lamp"
        assert operation["responses"]["200"]["content"][JSON] == {
            "schema": {"$ref": "#/components/schemas/Lamp"},
            "examples": {"page": {"value": {"colour": "amber"}}},
        }
        assert facts["components"]["schemas"] == {
            "Lamp": {"type": "object", "properties": {"colour": {"type": "string"}}}
        }

    def test_a_name_with_two_meanings_is_two_schemas(self) -> None:
        facts = site.facts(self.documents("cancel-open-order.md", "get-lamp.md"))
        success = facts["paths"]["/lamps/{lampId}"]["get"]["responses"]["200"]
        assert success["content"][JSON]["schema"] == {"$ref": "#/components/schemas/Lamp-get-lamp"}
        assert "colour" in facts["components"]["schemas"]["Lamp-get-lamp"]["properties"]
        assert "lit" in facts["components"]["schemas"]["Lamp"]["properties"]

    def test_a_page_moved_from_campus_is_read_as_a_section(self) -> None:
        facts = site.facts(self.documents("place-order.md"))
        content = facts["paths"]["/iserver/desk/{deskId}/lamps"]["post"]["requestBody"]["content"][JSON]
        assert content["schema"]["properties"]["orders"]["items"]["required"] == ["conid"]
        schema = reply(facts, "post", "/iserver/desk/{deskId}/lamps")["schema"]
        assert schema == {"type": "array", "items": {"type": "object", "properties": {"order_id": {"type": "string"}}}}

    def test_pages_without_an_endpoint_are_listed_with_the_reason(self) -> None:
        documents = {**self.documents("get-lamp.md", "page-not-found.md"), "fields.md": "# Fields\n\nA table.\n"}
        documents["broken.md"] = "# Broken\n\n```yaml\nopenapi: 3.1.0\npaths: [\n```\n"
        reasons = {left_out.where.rsplit("/", 1)[-1]: left_out.reason for left_out in site.read(documents).skipped}
        assert reasons.pop("broken.md").startswith("its OpenAPI document is not YAML")
        assert reasons == {
            "page-not-found.md": "the site says that there is no such page",
            "fields.md": "describes no endpoint",
        }

    def test_pages_of_which_none_is_an_endpoint_are_refused(self) -> None:
        with pytest.raises(NotThisDocument, match="no such page"):
            site.facts(self.documents("llms.txt", "page-not-found.md"))


@pytest.fixture(scope="module")
def saved() -> str:
    copy = next(iter(sorted(PUBLISHED.glob("cpapi-v1-*.md"))), None)
    if copy is None:
        pytest.skip("no saved copy of cpapi-v1 lies in ../shared/published beside this clone")
    return copy.read_text(encoding="utf-8")


class TestSavedPage:
    def test_every_endpoint_section_is_an_operation_and_the_rest_is_listed(self, saved: str) -> None:
        reading = campus.read(saved)
        assert (reading.described, reading.operations) == (101, 101)
        assert {left_out.where for left_out in reading.skipped} == {
            "ForecastEx",
            "CME Group",
            "Step One: Instantiate the Option Chain",
            "Step Two: Find Potential Strikes",
            "Step Three: Validate The Contract",
            "Encoded Base String",
            "Required Headers",
        }
        assert len(reading.unread) <= 9

    def test_orders_history_and_ledger_are_as_the_page_says(self, saved: str) -> None:
        facts = campus.facts({"cpapi-v1.md": saved})
        orders = reply(facts, "get", "/iserver/account/orders")["schema"]["properties"]
        assert orders["snapshot"] == {"type": "boolean"}
        assert orders["orders"]["items"]["properties"]["remainingQuantity"] == {"type": "number"}
        bars = reply(facts, "get", "/iserver/marketdata/history")["schema"]["properties"]["data"]
        assert bars["items"]["properties"]["t"] == {"type": "integer"}
        ledger = reply(facts, "get", "/portfolio/{accountId}/ledger")["schema"]["additionalProperties"]
        assert ledger["properties"]["cashbalance"] == {"type": "number"}
