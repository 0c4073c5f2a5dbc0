"""The contract, turned into the package `ibportal_generated`: openapi-python-client's output plus the typed facade.

openapi-python-client drops what it cannot read, overwrites what has the same name and still exits with 0. So nothing
here trusts its exit status: every warning is an error, every operation of the contract must have a module of its own,
every module must import and every example must survive a round trip. All of it is written to a folder beside the target
first, and swapped in only when whole.

Two things differ from its stock templates: `models/__init__` is lazy (the stock one imports a thousand modules), and
`_MODEL_PATCHES` take a defect out of `model.py.jinja` by which a field called `D`, or called like its own model,
overwrites a local variable of the parser. Its Python API is not public; hence the exact pin, and patches that must
match.
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
from openapi_python_client.strings import PythonIdentifier

from generator import facade, provenance
from generator.node import Node, operations, write
from generator.register import Register, vanished

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
_MODEL_PATCHES = (
    ("d = dict(src_dict)", "_d = dict(src_dict)", 1),
    ("'d.pop(\"'", "'_d.pop(\"'", 2),
    ("in d.items():", "in _d.items():", 1),
    (".additional_properties = d\n", ".additional_properties = _d\n", 1),
    ("{{ module_name }} = cls(", "_model = cls(", 1),
    ("{{ module_name }}.additional_properties", "_model.additional_properties", 2),
    ("return {{ module_name }}", "return _model", 1),
)
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


def generate(contract: Node, package: Path, register: Register | None = None, sources: Path | None = None) -> Generated:
    """Generate `package` from `contract`; raises `GenerateError`, leaving `package` alone, unless all of it works.

    With a `register`, a released operation or class that would vanish is refused, too.
    """
    with tempfile.TemporaryDirectory(dir=_beside(package), prefix=".generating-") as folder:
        draft = Path(folder) / package.name
        generated = _write(contract, draft, register or Register(), sources)
        _replace(package, draft)
    return generated


def models(contract: Node) -> list[str]:
    """The names of the classes `contract` generates."""
    data = _parsed(contract, Path("nowhere"))[1]
    return sorted(str(model.class_info.name) for model in data.models)


def _parsed(contract: Node, draft: Path) -> tuple[Config, GeneratorData]:
    """What openapi-python-client makes of the contract."""
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


def _write(contract: Node, draft: Path, register: Register, sources: Path | None) -> Generated:
    config, data = _parsed(contract, draft)
    project = Project(openapi=data, config=config, custom_template_path=_templates(draft.parent))
    with redirect_stdout(StringIO()):
        warnings = project.build()
    problems = [f"openapi-python-client warns: {warning.header} {warning.detail}".strip() for warning in warnings]
    lost = list(_lost(contract, data))
    problems += lost
    problems += vanished(contract, [str(model.class_info.name) for model in data.models], register)
    if problems:
        raise GenerateError(problems)
    (draft / "py.typed").write_text("", encoding="utf-8")
    written = facade.write(contract, data, draft)
    if sources:
        provenance.write(sources, contract, draft)
    for arguments in _TIDY:
        _run([sys.executable, "-m", "ruff", *arguments, str(draft)], "ruff")
    tried = _try(contract, draft)
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
    names = {str(PythonIdentifier(name, "field_")): name for name in sorted(wanted)}
    for module, count in modules.items():
        if count > 1:
            yield f"{count} operations would be written to one module, {module}.py; give them other names"
    for module in names.keys() - modules.keys():
        yield f"operation {names[module]} was dropped by the generator"


def _templates(folder: Path) -> Path:
    """Our templates in one folder: the lazy `models/__init__`, and the stock model template with its defect patched."""
    target = folder / "templates"
    target.mkdir()
    shutil.copy(facade.TEMPLATES / "models_init.py.jinja", target)
    stock = Path(openapi_python_client.__file__).parent / "templates" / "model.py.jinja"
    text = stock.read_text(encoding="utf-8")
    for old, new, count in _MODEL_PATCHES:
        if text.count(old) != count:
            raise GenerateError(
                [f"{stock.name} holds {old!r} {text.count(old)} times, not {count}; look at _MODEL_PATCHES again"]
            )
        text = text.replace(old, new)
    (target / stock.name).write_text(text, encoding="utf-8")
    return target


def _try(contract: Node, draft: Path) -> dict[str, int]:
    """Import every module of the draft and round-trip every example; returns how many were tried and survived."""
    text = draft.parent / "contract.json"
    write(text, contract)
    paths = os.pathsep.join([str(draft.parent), str(Path(__file__).resolve().parent.parent)])
    done = subprocess.run(
        [sys.executable, "-B", "-m", "generator.trial", str(text)],
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


def _beside(package: Path) -> Path:
    package.parent.mkdir(parents=True, exist_ok=True)
    return package.parent


def _replace(package: Path, draft: Path) -> None:
    """Swap `draft` in: the old package is moved aside first, so that there is a whole one at every moment but one."""
    aside = draft.with_name(f"{package.name}.old")
    if package.exists():
        package.rename(aside)
    draft.rename(package)
