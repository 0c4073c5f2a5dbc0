"""From contract to package: what comes out works, what would be lost is refused, and a refusal changes nothing."""

import copy
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import facade
from generator import generate as generating
from generator.generate import Generated, GenerateError, generate
from generator.node import Node
from generator.register import Register


def operation(name: str, schema: Node, example: Any, **more: Any) -> Node:
    content = {"application/json": {"schema": schema, "examples": {"one": {"value": example}}}}
    return {
        "operationId": name,
        "tags": [name.split(".")[0]],
        "summary": "What there is.",
        "description": 'Everything there is, in "quotes" and with a \\ backslash.',
        "externalDocs": {"url": "https://example.com/page"},
        "responses": {"200": {"description": "The reply.", "content": content}},
        **more,
    }


def contract() -> Node:
    """Two namespaces with what is hard: awkward names, a map, unknown fields, variants, a body taken apart."""
    thing: Node = {
        "type": "object",
        "title": "Thing",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer"},
            "D": {"type": ["string", "null"]},
            "thing": {"type": "string"},
            "list": {"type": "array", "items": {"type": "number"}},
        },
    }
    refusal: Node = {
        "type": "object",
        "title": "GatewayError",
        "required": ["error"],
        "properties": {"error": {"type": "string"}},
    }
    order: Node = {
        "type": "object",
        "title": "OrderBody",
        "required": ["side"],
        "properties": {
            "side": {"type": "string", "enum": ["BUY", "SELL"]},
            "price": {"type": "number", "description": "In dollars."},
        },
    }
    reference = {"$ref": "#/components/schemas/Thing"}
    parameter = {
        "name": "accountId",
        "in": "path",
        "required": True,
        "description": "Whose.",
        "schema": {"type": "string"},
    }
    query = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    kind: Node = {"name": "type", "in": "query", "required": True, "schema": {"type": "string", "enum": ["Q"]}}
    forms: Node = {
        "name": "forms",
        "in": "query",
        "explode": False,
        "schema": {"type": "array", "items": {"type": "integer"}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "things", "description": "Things."}, {"name": "orders", "description": "Orders."}],
        "paths": {
            "/things": {
                "get": operation(
                    "things.list",
                    {"anyOf": [{"type": "array", "items": reference}, {"$ref": "#/components/schemas/GatewayError"}]},
                    [{"id": 1, "D": None, "thing": "x", "list": [1.5], "unknown": {"deep": [1]}}],
                    parameters=[query, forms],
                )
            },
            "/things/{accountId}": {
                "post": operation(
                    "orders.place",
                    {"type": "object", "title": "Book", "additionalProperties": reference},
                    {"AAPL": {"id": 2}},
                    parameters=[parameter],
                    requestBody={"required": True, "content": {"application/json": {"schema": order}}},
                )
            },
            "/gw/api/v1/things": {
                "servers": [{"url": "https://api.ibkr.com"}],
                "get": operation("things.hosted", reference, {"id": 3}, deprecated=True, parameters=[kind]),
            },
        },
        "components": {"schemas": {"Thing": thing, "GatewayError": refusal}},
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Generated]:
    target = tmp_path_factory.mktemp("generated") / "ibportal_generated"
    return target, generate(contract(), target)


def run(package: Path, script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_everything_is_generated_and_counted(package: tuple[Path, Generated]) -> None:
    target, made = package
    assert (made.operations, made.dropped, made.warnings) == (3, 0, 0)
    assert made.examples == made.survived == 3
    assert (target / "py.typed").exists()
    assert not list(target.rglob("__pycache__"))
    assert sorted(path.name for path in target.parent.iterdir()) == ["ibportal_generated"]


USE = """
import httpx
from ibportal_generated.namespaces import Namespaces

class Client(Namespaces):
    def _send(self, call, /):
        self.sent = call
        return call.parse(httpx.Response(200, json=self.reply))

ib = Client()
"""


def test_a_reply_is_typed_and_keeps_what_it_does_not_know(package: tuple[Path, Generated]) -> None:
    body = "[{'id': 1, 'D': None, 'thing': 'x', 'new': [1]}]"
    script = f"{USE}\nib.reply = {body}\n[thing] = ib.things.list(page=2)\n"
    script += "print(type(thing).__name__, thing.id, thing.d, thing.thing, thing.additional_properties,"
    script += " thing.to_dict() == ib.reply[0])"
    assert run(package[0], script).strip() == "Thing 1 None x {'new': [1]} True"


def test_a_request_carries_what_was_given_and_nothing_else(package: tuple[Path, Generated]) -> None:
    script = f"""{USE}
ib.reply = {{}}
ib.orders.place('U1/2', 'BUY')
print(dict(ib.sent.request))
ib.orders.place('U1', 'SELL', price=1.5)
print(ib.sent.request['json'])
"""
    lines = run(package[0], script).splitlines()
    assert "'url': '/things/U1%2F2'" in lines[0]
    assert "'json': {'side': 'BUY'}" in lines[0]
    assert lines[1] == "{'side': 'SELL', 'price': 1.5}"


def test_a_list_is_sent_as_the_contract_says(package: tuple[Path, Generated]) -> None:
    script = "from ibportal_generated.calls import things\n"
    script += "print(things.list(forms=[3, 4]).request['params'], things.list().request['params'])"
    assert run(package[0], script).strip() == "{'forms': '3,4'} {}"


def test_a_parameter_with_one_value_is_sent_without_being_asked_for(package: tuple[Path, Generated]) -> None:
    script = "from ibportal_generated.calls import things\nprint(things.hosted().request['params'])"
    assert run(package[0], script).strip() == "{'type': 'Q'}"


def test_an_operation_knows_where_it_is_served_and_whether_it_is_going(package: tuple[Path, Generated]) -> None:
    script = "from ibportal_generated.calls import things\nprint(things.HOSTED, things.list().operation.hosted)"
    said = run(package[0], script)
    assert "hosted=True" in said
    assert "deprecated=True" in said
    assert said.strip().endswith("False")


def test_the_gateways_error_is_parsed_as_such_and_is_no_part_of_the_type(package: tuple[Path, Generated]) -> None:
    script = f"{USE}\nib.reply = {{'error': 'no bridge'}}\nprint(type(ib.things.list()).__name__)"
    assert run(package[0], script).strip() == "GatewayError"
    assert "GatewayError" not in (package[0] / "namespaces" / "things.py").read_text()


def test_methods_are_documented_sync_and_async(package: tuple[Path, Generated]) -> None:
    text = (package[0] / "namespaces" / "orders.py").read_text()
    assert text.count("account_id: Whose.") == 2
    assert text.count("price: In dollars.") == 2
    assert text.count("Source: `POST /things/{accountId}`, <https://example.com/page>") == 2
    assert "async def place(self, account_id: str, side:" in text


@pytest.fixture(scope="module")
def successor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package in which two classes outlive what they named: one has another name now, one is kept as it was."""
    document = contract()
    document["components"]["schemas"]["Thing"]["x-formerly"] = ["OldThing"]
    lamp = {"type": "object", "title": "Lamp", "properties": {"lit": {"type": "boolean"}}}
    side = {"type": "string", "title": "OldSide", "enum": ["B", "S"]}
    oldest = {"type": "object", "title": "Oldthing", "properties": {"x": {"type": "string"}}}
    document["components"]["schemas"] |= {
        "lamp": {**lamp, "x-removed": {"last": "2.28.0", "instead": "Thing"}},
        "oldSide": {**side, "x-removed": {"last": "2.28.0", "instead": ""}},
        "oldest": {**oldest, "x-removed": {"last": "2.27.0", "instead": "Thing"}},
    }
    target = tmp_path_factory.mktemp("successor") / "ibportal_generated"
    register = Register(models=["Book", "Lamp", "OldSide", "OldThing", "Oldthing", "Thing"])
    generate(document, target, register)
    return target


@pytest.mark.parametrize(
    ("name", "meant", "warning"),
    [
        ("OldThing", "Thing", "OldThing is now another name of Thing, and goes with the next minor version"),
        ("Oldthing", "Oldthing", "Oldthing was in the API up to release 2.27.0 of IBKR; use Thing"),
        ("Lamp", "Lamp", "Lamp was in the API up to release 2.28.0 of IBKR; use Thing"),
        (
            "OldSide",
            "typing.Literal['B', 'S']",
            "OldSide was in the API up to release 2.28.0 of IBKR; nothing takes",
        ),
        ("Thing", "Thing", ""),
    ],
)
def test_a_name_that_outlives_what_it_named_is_importable_and_warns(
    successor: Path, name: str, meant: str, warning: str
) -> None:
    script = f"""
import warnings
import ibportal_generated.models as generated
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    found = getattr(generated, {name!r})
print(getattr(found, "__name__", found) if isinstance(found, type) else found)
print(*(f"{{each.category.__name__}}: {{each.message}}" for each in caught))
print({name!r} in generated.__all__, {name!r} in dir(generated))
"""
    first, said, listed = run(successor, script).splitlines()
    assert first == meant
    assert said.startswith(f"DeprecationWarning: {warning}") if warning else not said
    assert listed == "True True"


def test_a_type_checker_knows_the_name_that_a_class_had(successor: Path) -> None:
    text = (successor / "models" / "__init__.pyi").read_text()
    assert "from .thing import Thing as OldThing" in text


def test_a_copied_or_pickled_model_is_the_same_and_can_be_sent(package: tuple[Path, Generated]) -> None:
    script = "import copy, pickle\nfrom ibportal_generated.models import Thing\nthing = Thing(id=1)\n"
    script += "for other in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):\n"
    script += "    print(other == thing, other.to_dict(), repr(other.thing))"
    assert run(package[0], script).splitlines() == ["True {'id': 1} UNSET"] * 2


def test_a_model_is_not_iterable_and_says_so(package: tuple[Path, Generated]) -> None:
    script = "from ibportal_generated.models import Thing\n"
    script += "try:\n    list(Thing(id=1))\nexcept TypeError as error:\n    print(error)"
    assert "not iterable" in run(package[0], script)


def test_importing_the_package_does_not_import_the_stock_client(package: tuple[Path, Generated]) -> None:
    script = "import sys\nimport ibportal_generated\nfrom ibportal_generated.calls import things\nthings.list()\n"
    script += "print('ibportal_generated.client' in sys.modules, ibportal_generated.Client.__name__)"
    assert run(package[0], script).strip() == "False Client"


def test_importing_one_model_does_not_import_the_others(package: tuple[Path, Generated]) -> None:
    script = "import sys\nfrom ibportal_generated.models import Thing\n"
    script += "print('ibportal_generated.models.book' in sys.modules)"
    assert run(package[0], script).strip() == "False"


def test_the_same_contract_gives_the_same_bytes(package: tuple[Path, Generated], tmp_path: Path) -> None:
    again = tmp_path / "ibportal_generated"
    generate(contract(), again)
    first = {path.relative_to(package[0]): path.read_bytes() for path in package[0].rglob("*.py")}
    assert {path.relative_to(again): path.read_bytes() for path in again.rglob("*.py")} == first


def duplicate_module(document: Node) -> None:
    document["paths"]["/more"] = {"get": {**operation("things.List", {"type": "string"}, "x"), "tags": ["things"]}}


def dropped_operation(document: Node) -> None:
    document["paths"]["/things/{accountId}"]["post"]["parameters"] = []


def unreadable(document: Node) -> None:
    document["paths"]["/things"]["get"]["security"] = [{"bearer": [None]}]


def duplicate_models(document: Node) -> None:
    document["components"]["schemas"]["Other"] = {
        "type": "object",
        "title": "Thing",
        "properties": {"a": {"type": "string"}},
    }
    document["paths"]["/more"] = {"get": operation("things.more", {"$ref": "#/components/schemas/Other"}, {"a": "b"})}


def lying_example(document: Node) -> None:
    content = document["paths"]["/gw/api/v1/things"]["get"]["responses"]["200"]["content"]["application/json"]
    content["examples"]["one"]["value"] = {"no": "id"}


def claimed_name(document: Node) -> None:
    document["components"]["schemas"]["Thing"]["x-formerly"] = ["Book"]


def nameless_name(document: Node) -> None:
    document["components"]["schemas"]["Thing"]["x-formerly"] = ["Old Thing"]


def classless_name(document: Node) -> None:
    document["components"]["schemas"]["Lamp"] = {"type": "string", "x-removed": {"last": "1", "instead": ""}}


def dated(document: Node) -> None:
    thing = document["components"]["schemas"]["Thing"]
    thing["properties"]["day"] = {"type": "array", "items": {"type": ["string", "null"], "format": "date"}}


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (dated, "Thing has a DateProperty, which parse.py.jinja does not read"),
        (claimed_name, "`x-formerly` calls a class Book, but there is another of that name"),
        (nameless_name, "`x-formerly` calls a class 'Old Thing', which is no name for one"),
        (classless_name, "`x-removed` keeps a class Lamp, and none is made"),
        (duplicate_module, "2 operations would be written to one module"),
        (dropped_operation, "operation orders.place was dropped"),
        (unreadable, "cannot read the contract"),
        (duplicate_models, "duplicate models"),
        (lying_example, "is not parsed: KeyError"),
    ],
)
def test_what_would_be_lost_is_refused_and_the_old_package_stays(
    spoil: Callable[[Node], None], said: str, tmp_path: Path
) -> None:
    target = tmp_path / "ibportal_generated"
    target.mkdir()
    (target / "kept.py").write_text("old = True\n")
    document = copy.deepcopy(contract())
    spoil(document)
    with pytest.raises(GenerateError, match=said):
        generate(document, target)
    assert [path.name for path in tmp_path.rglob("*")] == ["ibportal_generated", "kept.py"]


def test_a_module_that_does_not_import_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = facade.write

    def write_and_spoil(document: Node, data: Any, draft: Path) -> int:
        written = write(document, data, draft)
        (draft / "models" / "broken.py").write_text("raise LookupError(__name__)\n")
        return written

    monkeypatch.setattr(facade, "write", write_and_spoil)
    with pytest.raises(GenerateError, match=r"models\.broken does not import: LookupError"):
        generate(contract(), tmp_path / "ibportal_generated")
    assert not list(tmp_path.iterdir())


def test_a_patch_that_no_longer_matches_the_stock_template_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generating, "_PATCHES", {"model.py.jinja": (("no such text", "", "x"),)})
    with pytest.raises(GenerateError, match="look at _PATCHES again"):
        generate(contract(), tmp_path / "ibportal_generated")
