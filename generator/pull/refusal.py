"""A refusal: why a document is not taken, in one sentence for the row of its source."""


class Refused(Exception):
    """A document is not what its source promises."""

    def __init__(self, where: str, expected: str, came: str) -> None:
        super().__init__(f"{where}: expected {expected}, got {came}")
