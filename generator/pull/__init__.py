"""`pull`: fetch what IBKR publishes, or read a folder of saved copies, and reduce it to facts.

Each source is taken whole or not at all: only when every document of it arrived, is what it claims to be, and gave
enough operations, are the raw cache, the facts and `sources.toml` written. A source that is refused keeps all three.
"""

from generator.pull.pulled import Pulled, report
from generator.pull.step import pull

__all__ = ["Pulled", "pull", "report"]
