"""What a release check leaves behind: files to read, and, when accepted, a changed repository to review."""

import difflib
import itertools
import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import diff as diffing
from generator.layout import Layout
from generator.node import read, write_whole
from generator.node import write as write_json
from generator.release import drafts, edits, report
from generator.release.check import Release


def write(layout: Layout, release: Release, refused: Sequence[str] = ()) -> None:
    """Write `report.md`, `report.json`, `diff.json`, `edits.patch` and `drafts.yaml` into the release folder.

    `refused` names the sources that could not be pulled: of those, nobody knows what they say today.
    """
    folder = layout.release
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    quirks = read(layout.evidence)["quirks"]
    (folder / "report.md").write_text(report.markdown(release, quirks), encoding="utf-8")
    write_json(folder / "report.json", {**report.as_json(release), "refused": list(refused)})
    write_json(folder / "diff.json", diffing.as_json(release.upstream))
    (folder / "edits.patch").write_text("".join(_patch(layout, release)), encoding="utf-8")
    if release.drafts.actions:
        drafts.write(release.drafts.actions, folder / "drafts.yaml", report.title(release))


def accept(layout: Layout, release: Release) -> None:
    """Put facts, drafts and the recordings they cite into the repository; regenerate and review come next."""
    for name, facts in release.facts.items():
        write_json(layout.published / f"{name}.json", facts)
    edits.accept(layout.overlay, release.texts)
    evidence = read(layout.evidence)
    if release.recordings.keys() - evidence["recordings"].keys():
        listed = {**evidence, "recordings": {**release.recordings, **evidence["recordings"]}}
        text = json.dumps(listed, indent=1, ensure_ascii=False)  # as people keep it, so that one row is one difference
        write_whole(layout.evidence, f"{text}\n".encode())
    if release.drafts.actions:
        drafts.write(release.drafts.actions, _free(layout), report.title(release))


def _free(layout: Layout) -> Path:
    """The overlay file for what was drafted, `90-drafts.yaml`; reviewed actions move to the files of their areas.

    Drafts of an earlier release that nobody has reviewed yet stay in theirs; the next file is `91-drafts.yaml`.
    """
    paths = (layout.overlay / f"{number}-drafts.yaml" for number in itertools.count(90))
    return next(path for path in paths if not path.exists())


def _patch(layout: Layout, release: Release) -> Iterator[str]:
    """The edits of the overlay files as one patch for `git apply`."""
    for name, text in release.texts.items():
        path = layout.overlay / name
        place = path.relative_to(layout.root).as_posix()
        old = path.read_text(encoding="utf-8").splitlines(keepends=True)
        new = text.splitlines(keepends=True)
        yield from difflib.unified_diff(old, new, f"a/{place}", f"b/{place}" if text else "/dev/null")
