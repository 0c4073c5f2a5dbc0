"""What `generator.surface` takes for a breaking change of the Python API, and what not."""

import re
import shutil
import subprocess
import textwrap
from pathlib import Path

import pytest

from generator.checkout import CheckoutError, checkout, last_version
from generator.layout import Layout
from generator.surface import Breakage, breakages, markdown

TREE = {
    "overrides/ibportal/__init__.py": """
        from typing import TYPE_CHECKING

        if TYPE_CHECKING:
            from ibportal import contract as contract
            from ibportal import orders as orders
            from ibportal.client import Client
            from ibportal_generated.types import UNSET

        __version__ = "1.0.0"
        __all__ = ["UNSET", "Client", "__version__"]
        """,
    "overrides/ibportal/client.py": """
        from ibportal._base import Base
        from typing import TypeVar

        T = TypeVar("T")

        class Client(Base):
            def __init__(self, base_url: str = "here", *, timeout: float = 30.0) -> None:
                self.base_url = base_url

            @property
            def healthy(self) -> bool | None: ...

            def close(self) -> None: ...
        """,
    "overrides/ibportal/_base.py": """
        class Base:
            def ping(self) -> None: ...
        """,
    "overrides/ibportal/contract.py": "def load(strict: bool = True) -> dict[str, int]: ...",
    "overrides/ibportal/engine.py": "def start(speed: int) -> None: ...",
    "overrides/ibportal/orders/__init__.py": """
        from ibportal.orders.ticket import limit

        __all__ = ["limit"]
        """,
    "overrides/ibportal/orders/ticket.py": """
        def limit(price: str) -> dict[str, str]: ...
        def rounded(price: str) -> str: ...
        """,
    "overrides/ibportal/orders/submission.py": """
        from ibportal.orders.placed import Placed

        def submit(core: "Core", ticket: dict[str, str], *, answers: bool = False) -> Flow[Placed]: ...
        """,
    "overrides/ibportal/orders/placed.py": """
        class Placed:
            order_id: str
        """,
    "overrides/ibportal/orders/waiting.py": "def wait(core: Core, order_id: str, poll: float = 1.0) -> Flow[None]: ...",
    "overrides/ibportal/orders/namespace.py": """
        from ibportal.orders import submission
        from ibportal.orders.waiting import wait

        class _Watched:
            @property
            def working(self) -> int: ...

            def on_fill(self, callback: Callback) -> None: ...

        class Orders(Driven, _Watched, OrdersNamespace):
            submit = Method(submission.submit)
            wait = Method(wait)

        class AsyncOrders(DrivenAsync, _Watched, AsyncOrdersNamespace):
            submit = AsyncMethod(submission.submit)
            wait = AsyncMethod(wait)
        """,
    "generated/ibportal_generated/__init__.py": "",
    "generated/ibportal_generated/_call.py": "def reader(read: int) -> int: ...",
    "generated/ibportal_generated/types.py": "class Unset: ...\n\nUNSET: Unset = Unset()",
    "generated/ibportal_generated/api/__init__.py": "",
    "generated/ibportal_generated/api/stock.py": "def sync(account_id: str) -> int: ...",
    "generated/ibportal_generated/namespaces/__init__.py": "",
    "generated/ibportal_generated/namespaces/orders.py": """
        class OrdersNamespace:
            __slots__ = ("_send",)

            def status(self, order_id: str) -> Order: ...
            def place(self, ticket: Ticket, *, force: bool | None = None) -> list[Order] | Refusal: ...


        class AsyncOrdersNamespace:
            async def status(self, order_id: str) -> Order: ...
        """,
    "generated/ibportal_generated/models/__init__.py": """
        if TYPE_CHECKING:
            from .order import Order

        __all__ = ("Kind", "Leg", "Order", "Refusal", "Ticket")
        """,
    "generated/ibportal_generated/models/kind.py": """
        Kind = Literal["LMT", "MKT"]
        KIND_VALUES: set[Kind] = {"LMT", "MKT"}
        def check_kind(value: str) -> Kind: ...
        """,
    "generated/ibportal_generated/models/leg.py": """
        class Leg:
            ratio: int | Unset = UNSET
        """,
    "generated/ibportal_generated/models/order.py": """
        class Order:
            conid: int
            price: None | float | Unset = UNSET

            def to_dict(self) -> dict[str, Any]: ...
        """,
    "generated/ibportal_generated/models/refusal.py": """
        class Refusal:
            text: str
        """,
    "generated/ibportal_generated/models/ticket.py": """
        class Ticket:
            conid: int
            kind: Kind
            legs: list[Leg] | Unset = UNSET
        """,
}
CLIENT = "overrides/ibportal/client.py"
WRITTEN = "overrides/ibportal/orders"
ORDERS = "generated/ibportal_generated/namespaces/orders.py"
MODELS = "generated/ibportal_generated/models"


def plant(checkout: Path) -> None:
    for name, text in TREE.items():
        (checkout / name).parent.mkdir(parents=True, exist_ok=True)
        (checkout / name).write_text(textwrap.dedent(text), encoding="utf-8")


def edit(checkout: Path, file: str, old: str, new: str) -> None:
    path = checkout / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
    path.write_text(text.replace(old, new), encoding="utf-8")


def git(root: Path, *arguments: str) -> str:
    command = [shutil.which("git") or "git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def old(tmp_path: Path) -> Path:
    plant(tmp_path / "old")
    return tmp_path / "old"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    plant(tmp_path / "new")
    return tmp_path / "new"


BREAKS = [
    ("def status(self, order_id: str) -> Order: ...\n    def", "def", ORDERS, Breakage("orders.status", "", "removed")),
    ("force: bool | None = None", "force: bool", ORDERS, Breakage("orders.place", "force", "made required")),
    (", *, force: bool | None = None", "", ORDERS, Breakage("orders.place", "force", "removed")),
    ("Ticket, *", "Ticket, when: str, *", ORDERS, Breakage("orders.place", "when", "added, required")),
    ("ticket: Ticket", "ticket: Leg", ORDERS, Breakage("orders.place", "ticket", "type changed", "Ticket", "Leg")),
    (
        "-> list[Order] |",
        "-> Order |",
        ORDERS,
        Breakage("orders.place", "", "returns another type", "list[Order] | Refusal", "Order | Refusal"),
    ),
    ("conid: int", "conid: str", f"{MODELS}/order.py", Breakage("models.Order", "conid", "type changed", "int", "str")),
    (
        "conid: int",
        "conid: int | None",
        f"{MODELS}/order.py",
        Breakage("models.Order", "conid", "type changed", "int", "int | None"),
    ),
    ("    conid: int\n", "", f"{MODELS}/order.py", Breakage("models.Order", "conid", "removed")),
    (
        "legs: list[Leg] | Unset = UNSET",
        "legs: list[Leg]",
        f"{MODELS}/ticket.py",
        Breakage("models.Ticket", "legs", "made required"),
    ),
    (
        "kind: Kind",
        "kind: Kind\n    size: int",
        f"{MODELS}/ticket.py",
        Breakage("models.Ticket", "size", "added, required"),
    ),
    (
        "ratio: int",
        "ratio: str",
        f"{MODELS}/leg.py",
        Breakage("models.Leg", "ratio", "type changed", "int | Unset", "str | Unset"),
    ),
    (
        'Literal["LMT", "MKT"]',
        'Literal["LMT"]',
        f"{MODELS}/kind.py",
        Breakage("models.Kind", "", "values removed", "'MKT'"),
    ),
    ('"Refusal", ', "", f"{MODELS}/__init__.py", Breakage("models.Refusal", "", "removed")),
    ('"UNSET", ', "", "overrides/ibportal/__init__.py", Breakage("ibportal.UNSET", "", "removed")),
    ("timeout: float", "timeout: int", CLIENT, Breakage("ibportal.Client", "timeout", "type changed", "float", "int")),
    ("30.0", "9.0", CLIENT, Breakage("ibportal.Client", "timeout", "default changed", "30.0", "9.0")),
    ("def close", "def _close", CLIENT, Breakage("ibportal.Client", "close", "removed")),
    (
        "healthy(self) -> bool | None",
        "healthy(self) -> bool | None | str",
        CLIENT,
        Breakage("ibportal.Client", "healthy", "type changed", "bool | None", "bool | None | str"),
    ),
    ("def ping", "def pong", "overrides/ibportal/_base.py", Breakage("ibportal.Client", "ping", "removed")),
    (
        "strict: bool = True",
        "strict: bool",
        "overrides/ibportal/contract.py",
        Breakage("ibportal.contract.load", "strict", "made required"),
    ),
    ("    wait = Method(wait)\n", "", f"{WRITTEN}/namespace.py", Breakage("orders.wait", "", "removed")),
    (", poll: float = 1.0", "", f"{WRITTEN}/waiting.py", Breakage("orders.wait", "poll", "removed")),
    ("poll: float = 1.0", "poll: float", f"{WRITTEN}/waiting.py", Breakage("orders.wait", "poll", "made required")),
    (
        "order_id: str",
        "order_id: int",
        f"{WRITTEN}/waiting.py",
        Breakage("orders.wait", "order_id", "type changed", "str", "int"),
    ),
    (
        "poll: float",
        "*, poll: float",
        f"{WRITTEN}/waiting.py",
        Breakage("orders.wait", "poll", "passed in another way", "positional or keyword", "keyword-only"),
    ),
    (", *, answers: bool = False", "", f"{WRITTEN}/submission.py", Breakage("orders.submit", "answers", "removed")),
    (
        "Flow[Placed]",
        "Flow[Placed | None]",
        f"{WRITTEN}/submission.py",
        Breakage("orders.submit", "", "returns another type", "Placed", "Placed | None"),
    ),
    (
        "order_id: str",
        "order_id: str | None",
        f"{WRITTEN}/placed.py",
        Breakage("ibportal.orders.Placed", "order_id", "type changed", "str", "str | None"),
    ),
    ("def working", "def _working", f"{WRITTEN}/namespace.py", Breakage("orders.working", "", "removed")),
    (
        "callback: Callback",
        "callback: Callback, late: bool",
        f"{WRITTEN}/namespace.py",
        Breakage("orders.on_fill", "late", "added, required"),
    ),
    (
        "limit(price: str)",
        "limit(price: int)",
        f"{WRITTEN}/ticket.py",
        Breakage("ibportal.orders.limit", "price", "type changed", "str", "int"),
    ),
]
HARMLESS = [
    ("order_id: str) -> Order: ...\n    def", "order_id: int | str) -> Order: ...\n    def", ORDERS),
    ("ticket: Ticket", "ticket: Refusal | Ticket", ORDERS),
    ("-> list[Order] | Refusal", "-> list[Order]", ORDERS),
    ("force: bool | None = None", "force: None | bool = None, late: str | None = None", ORDERS),
    ("async def status", "async def state", ORDERS),
    ("None | float | Unset", "Unset | None | float", f"{MODELS}/order.py"),
    ("None | float | Unset = UNSET", "int", f"{MODELS}/order.py"),
    ("conid: int", "conid: int\n    size: int", f"{MODELS}/order.py"),
    ("conid: int", "conid: float", f"{MODELS}/ticket.py"),
    ("int | Unset", "int | None | Unset", f"{MODELS}/leg.py"),
    ('Literal["LMT", "MKT"]', 'Literal["LMT", "MKT", "STP"]', f"{MODELS}/kind.py"),
    ("def check_kind", "def is_kind", f"{MODELS}/kind.py"),
    ("account_id: str", "account: int", "generated/ibportal_generated/api/stock.py"),
    ("read: int", "response: str", "generated/ibportal_generated/_call.py"),
    ('"1.0.0"', '"1.1.0"', "overrides/ibportal/__init__.py"),
    ('T = TypeVar("T")', "", CLIENT),
    ("bool | None: ...", "bool: ...", CLIENT),
    ("    def close(self) -> None: ...\n", "", CLIENT),
    ("speed: int", "", "overrides/ibportal/engine.py"),
    ("def rounded(price: str) -> str: ...", "", f"{WRITTEN}/ticket.py"),
    ("wait = AsyncMethod(wait)", "", f"{WRITTEN}/namespace.py"),
    ("core: Core", "engine: Core", f"{WRITTEN}/waiting.py"),
    ("poll: float = 1.0", "poll: float | str = 1.0, until: str | None = None", f"{WRITTEN}/waiting.py"),
    ("order_id: str", "order_id: str\n    price: str", f"{WRITTEN}/placed.py"),
    ("ticket: dict[str, str]", "ticket: Mapping[str, str] | str", f"{WRITTEN}/submission.py"),
    ("legs: list[Leg]", "legs: builtins.list[Leg]", f"{MODELS}/ticket.py"),
]


@pytest.mark.parametrize(("before", "after", "file", "expected"), BREAKS, ids=lambda value: str(value)[:30])
def test_a_change_that_breaks_programs_is_found(
    old: Path, new: Path, before: str, after: str, file: str, expected: Breakage
) -> None:
    edit(new, file, before, after)
    assert breakages(old, new) == [expected]


@pytest.mark.parametrize(("before", "after", "file"), HARMLESS, ids=lambda value: str(value)[:30])
def test_a_change_that_breaks_no_program_is_not(old: Path, new: Path, before: str, after: str, file: str) -> None:
    edit(new, file, before, after)
    if "close" in before:  # moved into a base class, where it is inherited
        edit(new, "overrides/ibportal/_base.py", "class Base:\n", f"class Base:\n{before}")
    assert breakages(old, new) == []


def test_a_flow_in_the_place_of_a_generated_method_is_compared_with_that(old: Path, new: Path) -> None:
    edit(
        new,
        f"{WRITTEN}/namespace.py",
        "    wait = Method(wait)\n",
        "    wait = Method(wait)\n    status = Method(wait)\n",
    )
    assert breakages(old, new) == [
        Breakage("orders.status", "", "returns another type", "Order", "None"),
    ]


def test_a_class_that_moves_to_another_module_of_ours_stays(old: Path, new: Path) -> None:
    (new / WRITTEN / "placed.py").rename(new / WRITTEN / "outcome.py")
    edit(new, f"{WRITTEN}/submission.py", "ibportal.orders.placed", "ibportal.orders.outcome")
    assert breakages(old, new) == []


def test_a_class_that_nothing_returns_any_more_is_not_called_removed(old: Path, new: Path) -> None:
    edit(new, f"{WRITTEN}/submission.py", "Flow[Placed]", "Flow[dict[str, str]]")
    assert breakages(old, new) == [
        Breakage("orders.submit", "", "returns another type", "Placed", "dict[str, str]"),
    ]


def test_versions_of_git_are_compared_with_each_other_and_with_the_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Someone")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "someone@example.com")
    root = tmp_path / "repository"
    plant(root)
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "First"], ["tag", "v1.0.0"]):
        git(root, *arguments)
    edit(root, f"{WRITTEN}/waiting.py", ", poll: float = 1.0", "")
    git(root, "commit", "--quiet", "--all", "-m", "Wait without polling")
    edit(root, f"{WRITTEN}/namespace.py", "    submit = Method(submission.submit)\n", "")

    polled, submitted = Breakage("orders.wait", "poll", "removed"), Breakage("orders.submit", "", "removed")
    assert last_version(root) == "v1.0.0"
    with checkout(root, "v1.0.0") as first, checkout(root, "HEAD") as second, checkout(root, str(root)) as tree:
        assert breakages(first, second) == [polled]
        assert breakages(second, tree) == [submitted]
        assert breakages(first, tree) == [submitted, polled]
    assert git(root, "status", "--porcelain").split() == ["M", f"{WRITTEN}/namespace.py"]


def test_a_version_that_git_does_not_know_is_named(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    assert last_version(tmp_path) is None
    with pytest.raises(CheckoutError, match="v9"), checkout(tmp_path, "v9"):
        pass


def test_a_namespace_that_is_gone_is_told_method_by_method(old: Path, new: Path) -> None:
    (new / ORDERS).unlink()
    assert breakages(old, new) == [Breakage("orders.place", "", "removed"), Breakage("orders.status", "", "removed")]


def test_a_folder_that_is_no_checkout_is_named(old: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"elsewhere a checkout of ibportal\?"):
        breakages(old, tmp_path / "elsewhere")


def test_the_report_has_one_item_an_owner() -> None:
    rows = [
        Breakage("models.Order", "conid", "type changed", "int", "str"),
        Breakage("models.Order", "price", "removed"),
        Breakage("orders.status", "", "removed"),
    ]
    assert markdown(rows) == (
        "- `models.Order`: `conid` type changed: `int` → `str`; `price` removed\n- `orders.status`: removed\n"
    )
    assert markdown([]) == "No public name, argument or type breaks.\n"


def test_edits_of_the_real_client_are_found_and_nothing_else(tmp_path: Path) -> None:
    root, generated = Layout().root, "generated/ibportal_generated"
    for package in ("overrides/ibportal", generated):
        shutil.copytree(root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "api"))
    for name, pattern, text in (
        (f"{generated}/namespaces/accounts.py", r"def pnl\(", "def _pnl("),
        (f"{generated}/namespaces/ccp.py", r"cancelled: bool \| None = None", "cancelled: bool | None"),
        (f"{generated}/calls/accounts.py", r"^def pnl\(", "def _pnl("),
        (f"{generated}/calls/orders.py", r"^def trades\(\*, days: int \| None = None, ", "def trades(*, "),
        (f"{generated}/models/position.py", r"^    conid: int", "    conid: str"),
        ("overrides/ibportal/orders/namespace.py", r"    cancel_all = Method.*\n", ""),
        ("overrides/ibportal/orders/submission.py", r", \*, answers: Answers = None\n", "\n"),
        ("overrides/ibportal/core.py", r"def bare\(", "def _bare("),
    ):
        path = tmp_path / name
        edited, count = re.subn(pattern, text, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert count
        path.write_text(edited, encoding="utf-8")
    assert breakages(root, tmp_path) == [
        Breakage("accounts.pnl", "", "removed"),
        Breakage("ccp.orders", "cancelled", "made required"),
        Breakage("models.Position", "conid", "type changed", "int | Unset", "str | Unset"),
        Breakage("orders.cancel_all", "", "removed"),
        Breakage("orders.place", "answers", "removed"),
        Breakage("raw.orders.trades", "days", "removed"),
    ]


def _replace_refusal(checkout: Path, successor: str) -> None:
    """Let `Refusal` be another name of a class, in the way `former` writes it."""
    (checkout / MODELS / "refusal.py").unlink()
    (checkout / MODELS / "answer.py").write_text(f"class Answer:\n    {successor}\n", encoding="utf-8")
    line = "from .order import Order\n"
    edit(checkout, f"{MODELS}/__init__.py", line, f"{line}    from .answer import Answer as Refusal\n")


def test_a_class_that_got_another_name_is_there_under_the_old_one(old: Path, new: Path) -> None:
    _replace_refusal(new, "text: str")
    assert breakages(old, new) == []


def test_a_type_that_is_called_by_the_new_name_is_the_same_type(old: Path, new: Path) -> None:
    _replace_refusal(new, "text: str")
    edit(new, ORDERS, "list[Order] | Refusal", "list[Order] | Answer")
    assert breakages(old, new) == []


def test_what_the_old_name_means_now_is_compared(old: Path, new: Path) -> None:
    _replace_refusal(new, "text: int")
    assert breakages(old, new) == [Breakage("models.Refusal", "text", "type changed", "str", "int")]
