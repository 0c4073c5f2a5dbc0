"""Models as classes of attrs: whole for whoever looks, and completed by attrs only then."""

import copy
import inspect
import subprocess
import sys
import weakref
from typing import Any

import attrs
import pytest

from ibportal.models import Bar, BrokerageStatus, GatewayError, Position
from ibportal_generated.types import UNSET, File

UNTOUCHED = """
import sys
from ibportal.models import BrokerageStatus as Model
assert "attrs" not in sys.modules
"""


def fresh(program: str) -> None:
    """Run a program in a process where nothing has asked attrs for anything yet."""
    subprocess.run([sys.executable, "-c", UNTOUCHED + program], check=True)


@pytest.mark.parametrize(
    "program",
    [
        "assert Model(authenticated=True).authenticated is True",
        "import inspect; assert 'authenticated' in inspect.signature(Model).parameters",
        "import attrs; assert attrs.fields(Model).authenticated.type == 'bool | Unset'",
        "import attrs; assert attrs.has(Model) and attrs.has(type('Derived', (Model,), {}))",
        "import attrs; assert attrs.evolve(Model.from_dict({}), wait=True).wait is True",
        "import attrs; assert attrs.asdict(Model.from_dict({'wait': True}))['wait'] is True",
        "class Derived(Model): pass\nassert Derived(wait=True).wait is True",
        "class Derived(Model):\n    def __init__(self): super().__init__(wait=True)\nassert Derived().wait is True",
        "import attrs\n@attrs.define\nclass Derived(Model):\n    more: int = 1\nassert Derived(more=2).more == 2",
        "import pickle; found = Model.from_dict({'wait': True}); assert pickle.loads(pickle.dumps(found)) == found",
    ],
)
def test_a_class_is_complete_whatever_is_asked_of_it_first(program: str) -> None:
    fresh(program)


def test_what_is_only_read_needs_no_attrs() -> None:
    fresh("found = Model.from_dict({'wait': True}); str(found), found == found, found.to_dict()\n" + UNTOUCHED)


def test_a_model_shows_its_values_and_not_what_is_absent() -> None:
    assert repr(BrokerageStatus(authenticated=True, mac=None)) == "BrokerageStatus(authenticated=True, mac=None)"
    assert repr(BrokerageStatus()) == "BrokerageStatus()"
    status = BrokerageStatus.from_dict({"fail": "", "serverInfo": {"serverName": "x"}, "new": [1]})
    assert repr(status) == (
        "BrokerageStatus(server_info=ServerInfo(server_name='x'), fail='', additional_properties={'new': [1]})"
    )


def test_a_model_that_holds_itself_is_shown() -> None:
    status = BrokerageStatus()
    status["self"] = status
    assert repr(status) == "BrokerageStatus(additional_properties={'self': ...})"


def test_models_are_equal_when_all_of_their_fields_are() -> None:
    error = GatewayError("x", status_code=1)
    assert error == GatewayError(error="x", status_code=1)
    assert error != GatewayError("x")
    assert error != GatewayError.from_dict({"error": "x", "statusCode": 1, "new": 1})
    assert GatewayError("x") != type("Derived", (GatewayError,), {})("x")
    others: list[object] = ["x", None, GatewayError]
    assert error not in others


def test_a_copy_with_other_values_keeps_what_nobody_declared() -> None:
    position: Any = Position.from_dict({"conid": 1, "sector": 5, "new": [2]})  # type checkers know it not, as of attrs
    assert attrs.fields(Position)  # it is complete, and attrs has had its say
    replaced = position.__replace__(conid=2)
    assert replaced.to_dict() == {"conid": 2, "sector": 5, "new": [2]}
    replaced["own"] = 1
    assert "own" not in position
    with pytest.raises(TypeError, match="misspelt"):
        position.__replace__(misspelt=1)


def test_a_required_field_has_to_be_given() -> None:
    call: Any = GatewayError
    with pytest.raises(TypeError, match=r"GatewayError.__init__\(\) missing 1 required positional argument: 'error'"):
        call()


def test_a_model_has_slots_and_can_be_referred_to_weakly_and_matched() -> None:
    bar = Bar.from_dict({"o": 1, "c": 1.5, "h": 2.0, "l": 0.5, "v": 10, "t": 1747229400000})
    assert not hasattr(bar, "__dict__")
    assert weakref.ref(bar)() is bar
    match GatewayError("x", 2):
        case GatewayError(error, status):
            assert (error, status) == ("x", 2)


def test_signatures_are_those_of_the_fields() -> None:
    parameters = inspect.signature(GatewayError).parameters
    assert list(parameters) == ["error", "status_code", "errors", "action", "cqe"]
    assert parameters["error"].default is inspect.Parameter.empty
    assert parameters["action"].default is UNSET
    assert [each.name for each in attrs.fields(File)] == ["payload", "file_name", "mime_type"]


def test_what_somebody_derives_and_adds_to_is_read_whole() -> None:
    @attrs.define
    class Marked(Position):
        mark: str = "none"

    marked = Marked(conid=1, mark="mine")
    assert (marked.conid, marked.mark) == (1, "mine")
    assert copy.deepcopy(marked) == marked != Marked(conid=1)
    assert attrs.asdict(marked, filter=lambda _, value: value is not UNSET) == {
        "conid": 1,
        "mark": "mine",
        "additional_properties": {},
    }
