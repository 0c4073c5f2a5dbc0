"""What a release of IBKR's means here: obstacles, drafts, and a report to decide by.

`check` goes through a release, `write` puts report and drafts into a folder to read, `accept` puts facts, edits and
drafts into the repository, to be reviewed there like any other change.
"""

from generator.release.check import Release, check
from generator.release.outcome import accept, write

__all__ = ["Release", "accept", "check", "write"]
