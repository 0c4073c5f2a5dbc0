"""The words of a refusal, in other places than `error`."""

from ibportal.quirks.quirk import Quirk


class ErrorInDisguise(Quirk):
    """`error` may be JSON inside a text, or an object with a `message`; or the words are in another key altogether.

    `text`, `failure_list`, `warning_message`, `fail`, `detail` and `message` were seen.
    """

    id = "error-in-disguise"
    title = "What went wrong is wrapped up"
    evidence = (
        "Q061",
        "Q062",
    )
    cure = (
        "The first key that has words is taken, text that is JSON is read once more, and the whole body stays on "
        "the error."
    )
    remove_when = "Every refusal has its words in `error`."
