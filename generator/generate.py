"""The contract, turned into the package `ibportal_generated`: openapi-python-client's output plus the typed facade.

openapi-python-client drops what it cannot read, overwrites what has the same name, and warns at most. So every warning
is an error here, every operation of the contract must have a module of its own, every released name must still be
there, every module must import, and every example of a body must survive a round trip (`trial`). All of it is written
to a folder beside the target first, and swapped in only when whole.

Two things differ from its stock templates: `models/__init__` is lazy (the stock one imports a thousand modules), as is
that of the package, and `_PATCHES` change others: models are parsed by `parse.py.jinja`, four times as fast and never
with a value of another type than the annotation says (the stock parsers take a text for an int without a word);
`define.py.jinja` makes their classes, and has attrs complete one when somebody asks; endpoints do not import the stock
client, which nothing here needs; a model without fields is a `Mapping`, and others do not look iterable, since they are
not; and a copied or unpickled `UNSET` was another one, which cannot be sent. Its Python API is not public; hence the
exact pin, and patches that must match.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import openapi_python_client
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from generator import facade, former, provenance, topics
from generator.former import Former
from generator.limits import limits
from generator.names import python
from generator.node import Node, operations, write
from generator.register import Register, vanished
from generator.streaming import merged
from generator.unions import as_tried, unread

_CONFIG = ConfigFile(
    package_name_override="ibportal_generated",
    content_type_overrides={
        "application/jwt": "application/octet-stream",  # a signed token is sent as it is
        "text/plain": "application/octet-stream",  # so is a CSV wrapped in one
        "application/problem+json": "application/json",
    },
    docstrings_on_attributes=True,  # shown when hovering a field
    literal_enums=True,  # plain strings, checked by type checkers; replies have no enums
    use_path_prefixes_for_title_model_names=False,  # a curated `title` is the whole name
    post_hooks=[],  # ours below: the stock ones obey whatever rules the installed ruff happens to have
)
_TABLES = """\
    _NAMES: ClassVar[dict[str, str]] = {
    {% for property in model.required_properties + model.optional_properties %}
    {% if property.name | in_double_quote_literal != property.python_name | string %}
        "{{ property.python_name }}": "{{ property.name | in_double_quote_literal }}",
    {% endif %}
    {% endfor %}
    }
    {% if as_tried(model) %}
    _TRIED: ClassVar[dict[str, str]] = {
    {% for name, annotation in as_tried(model).items() %}
        "{{ name }}": {{ annotation | tojson }},
    {% endfor %}
    }
    {% endif %}
"""
_FROM_DICT = """\
    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)
"""
_IS_MAP = """\
{% set is_map = model.additional_properties and not (model.required_properties or model.optional_properties) %}
{% if is_map %}
{% set mapping = "Mapping[str, " + (additional_property_type | string | tojson) + "]" %}
{% endif %}
"""
_ITERATES = """\
    {% if is_map %}
    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)
    {% else %}
    __iter__: ClassVar[None] = None
    {% endif %}

"""
_MAPS = (
    ("from collections.abc import Mapping\n", "", "from collections.abc import Iterator, Mapping\n"),
    ("{% set class_name = model.class_info.name %}\n", "", _IS_MAP + "{% set class_name = model.class_info.name %}\n"),
    ("class {{ class_name }}:\n", "", "class {{ class_name }}{% if is_map %}({{ mapping }}){% endif %}:\n"),
    ("    @property\n    def additional_keys", "", _ITERATES + "    @property\n    def additional_keys"),
    ("def __contains__(self, key: str)", "", "def __contains__(self, key: object)"),
)
"""What makes a model without fields of its own the map that it is; its keys are data, whatever they are called. Other
models looked iterable, and were not."""
_PATCHES = {
    "model.py.jinja": (
        *_MAPS,
        ("    @classmethod\n    def from_dict(", "        return {{ module_name }}\n", _FROM_DICT),
        ("from typing import Any,", "", "from typing import Any, ClassVar,"),
        ("from attrs import define as", "", "from .._define import define as"),
        ("from attrs import field as", "", "from .._define import field as"),
        ("from ..types import UNSET, Unset\n", "", "from .._parse import parsed\nfrom ..types import UNSET, Unset\n"),
        ("    def to_dict(", "", _TABLES + "\n    def to_dict("),
    ),
    "endpoint_module.py.jinja": (
        ("from http import HTTPStatus\n", "", "from __future__ import annotations\n\nfrom http import HTTPStatus\n"),
        ("from typing import Any, cast\n", "", "from typing import TYPE_CHECKING, Any, cast\n"),
        ("from ...client import AuthenticatedClient, Client\n", "", ""),
        (
            '{% from "endpoint_macros.py.jinja" import',
            "",
            (
                "if TYPE_CHECKING:\n    from ...client import AuthenticatedClient, Client\n\n"
                '{% from "endpoint_macros.py.jinja" import'
            ),
        ),
    ),
    "types.py.jinja": (
        ("from attrs import define\n", "", "from ._define import define\n"),
        (
            "        return False\n",
            "",
            (
                "        return False\n\n"
                '    def __reduce__(self) -> str:\n        return "UNSET"\n\n'
                '    def __repr__(self) -> str:\n        return "UNSET"\n'
            ),
        ),
    ),
}
"""What is mended in stock templates: a text that is there once, another up to which all goes with it, or none, and what
takes its place."""
_TIDY = (
    (
        "check",
        "--isolated",
        "--no-cache",
        "--fix-only",
        "--select",
        "I,F401,F811",
        "--target-version",
        "py311",
        "--exit-zero",
    ),
    ("format", "--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311"),
)


class GenerateError(RuntimeError):
    """The package could not be generated whole; `problems` holds a sentence each, and nothing was touched."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = list(problems)
        super().__init__(
            f"{len(self.problems)} problems; generated/ is as it was:\n" + "\n".join(f"  {p}" for p in self.problems)
        )


@dataclass(frozen=True)
class Generated:
    """What was generated."""

    operations: int
    dropped: int
    """Operations of the contract without a module of their own."""
    warnings: int
    models: list[str]
    """Names of the generated classes."""
    files: int
    examples: int
    """Body examples that were tried."""
    survived: int
    """Those that were parsed and written back unchanged."""


def generate(
    contract: Node,
    package: Path,
    register: Register | None = None,
    sources: Path | None = None,
    streaming: Node | None = None,
) -> Generated:
    """Generate `package` from `contract`; raises `GenerateError`, leaving `package` alone, unless all of it works.

    With a `register`, a released operation or class that would vanish is refused, too. With `sources` (the path of
    `sources.toml`) the package says what it was made from. With `streaming`, the contract of the WebSocket, it has the
    models of its messages, and the module `streaming`.
    """
    package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=package.parent, prefix=".generating-") as folder:
        draft = Path(folder) / package.name
        generated = _write(contract, draft, register or Register(), sources, streaming)
        _replace(package, draft)
    return generated


def models(contract: Node, streaming: Node | None = None) -> list[str]:
    """The names in `ibportal.models` that both contracts make: classes, types of closed enums, former class names."""
    return _names(parse(merged(contract, streaming) if streaming else contract))


def parse(contract: Node) -> GeneratorData:
    """What openapi-python-client reads in the contract; raises `GenerateError` where it reads nothing."""
    return _parsed(contract, Path("nowhere"))[1]


def _names(data: GeneratorData) -> list[str]:
    made = {str(each.class_info.name) for each in (*data.models, *data.enums)}
    return sorted(made | {each.name for each in former.aliases(data)})


def _parsed(contract: Node, draft: Path) -> tuple[Config, GeneratorData]:
    """The configuration for writing to `draft`, and what is read in the contract."""
    config = Config.from_sources(
        _CONFIG,
        MetaType.NONE,
        document_source=Path("contract"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=draft,
    )
    data = GeneratorData.from_dict(contract, config=config)
    if isinstance(data, GeneratorError):
        raise GenerateError([f"openapi-python-client cannot read the contract: {data.header} {data.detail}"])
    return config, data


def _write(contract: Node, draft: Path, register: Register, sources: Path | None, streaming: Node | None) -> Generated:
    whole = merged(contract, streaming) if streaming else contract
    config, data = _parsed(whole, draft)
    project = Project(openapi=data, config=config, custom_template_path=_templates(draft.parent))
    former_names = [*former.aliases(data), *former.kept(contract)]
    project.env.globals["former"] = former_names  # pyright: ignore[reportUnknownMemberType] - jinja2 types it not
    project.env.globals["as_tried"] = as_tried  # pyright: ignore[reportUnknownMemberType] - nor this
    with redirect_stdout(StringIO()):
        warnings = project.build()
    problems = [f"openapi-python-client warns: {warning.header} {warning.detail}".strip() for warning in warnings]
    lost = list(_lost(contract, data))
    problems += lost
    problems += vanished(contract, _names(data), register)
    problems += _taken(data, former_names)
    problems += unread(data)
    if problems:
        raise GenerateError(problems)
    (draft / "py.typed").write_text("", encoding="utf-8")
    facade.render(
        "models_stub.pyi.jinja",
        draft / "models" / "__init__.pyi",
        classes={str(each.class_info.name): each.class_info for each in (*data.models, *data.enums)},
        former=[each for each in former_names if each.name != each.now],
        names=sorted({*_names(data), *(each.name for each in former_names)}),
    )
    written = facade.write(contract, data, draft)
    write(draft / "limits.json", limits(contract))
    if streaming:
        topics.write(streaming, whole, data, draft)
    if sources:
        provenance.write(sources, contract, draft)
    for arguments in _TIDY:
        _run([sys.executable, "-m", "ruff", *arguments, str(draft)], "ruff")
    tried = _try(contract, streaming, draft)
    return Generated(
        operations=written,
        dropped=len(lost),
        warnings=len(warnings),
        models=sorted(str(model.class_info.name) for model in data.models),
        files=sum(1 for _ in draft.rglob("*.py")),
        examples=tried["examples"],
        survived=tried["survived"],
    )


def _lost(contract: Node, data: GeneratorData) -> Iterator[str]:
    """Operations of the contract that have no endpoint module of their own."""
    wanted = {operation["operationId"] for _, _, operation in operations(contract)}
    modules: dict[str, int] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            modules[str(endpoint.name)] = modules.get(str(endpoint.name), 0) + 1
    names = {python(name): name for name in sorted(wanted)}
    for module, count in modules.items():
        if count > 1:
            yield f"{count} operations would be written to one module, {module}.py; give them other names"
    for module in names.keys() - modules.keys():
        yield f"operation {names[module]} was dropped by the generator"


def _taken(data: GeneratorData, names: Sequence[Former]) -> Iterator[str]:
    """Former names of classes that are no names, mean no class, or mean several."""
    made = [str(each.class_info.name) for each in (*data.models, *data.enums)]
    claimed = [each.name for each in names if each.name != each.now]
    for name in sorted({each.name for each in names if each.name == each.now} - set(made)):
        yield f"`x-removed` keeps a class {name}, and none is made; its `title` has to be the name of the class"
    for name in sorted(set(claimed)):
        if not name.isidentifier():
            yield f"`x-formerly` calls a class {name!r}, which is no name for one"
        elif name in made or claimed.count(name) > 1:
            yield f"`x-formerly` calls a class {name}, but there is another of that name; take one away"


def _templates(folder: Path) -> Path:
    """Our templates in one folder: those of lazy modules, and stock templates with what differs patched."""
    target = folder / "templates"
    target.mkdir()
    for name in ("models_init.py.jinja", "package_init.py.jinja"):
        shutil.copy(facade.TEMPLATES / name, target)
    stock = Path(openapi_python_client.__file__).parent / "templates"
    for name, patches in _PATCHES.items():
        text = (stock / name).read_text(encoding="utf-8")
        for start, end, new in patches:
            if text.count(start) != 1 or end not in text.partition(start)[2]:
                raise GenerateError(
                    [f"{name} does not hold {start!r} once, and {end!r} after it; look at _PATCHES again"]
                )
            before, _, rest = text.partition(start)
            text = before + new + rest.partition(end)[2] if end else before + new + rest
        (target / name).write_text(text, encoding="utf-8")
    return target


def _try(contract: Node, streaming: Node | None, draft: Path) -> dict[str, int]:
    """Import every module of the draft and round-trip every example; returns how many were tried and survived."""
    documents = {"contract.json": contract, **({"streaming.json": streaming} if streaming else {})}
    for name, document in documents.items():
        write(draft.parent / name, document)
    paths = os.pathsep.join([str(draft.parent), str(Path(__file__).resolve().parent.parent)])
    done = subprocess.run(
        [sys.executable, "-B", "-m", "generator.trial", *(str(draft.parent / name) for name in documents)],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise GenerateError([f"trying the generated package failed: {done.stderr.strip()[-800:]}"])
    found = json.loads(done.stdout)
    if found["problems"]:
        raise GenerateError(found["problems"])
    return {"examples": found["examples"], "survived": found["survived"]}


def _run(command: Sequence[str], name: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise GenerateError([f"{name} failed: {(done.stderr or done.stdout).strip()[-500:]}"])


def _replace(package: Path, draft: Path) -> None:
    """Swap `draft` in: the old package is moved aside first, so that there is a whole one at every moment but one."""
    aside = draft.with_name(f"{package.name}.old")  # goes with the temporary folder
    if package.exists():
        package.rename(aside)
    draft.rename(package)
